#include <set>

#include "corpus/importer.h"
#include "corpus/xliff.h"
#include "corpus/xliff_inline.h"
#include "corpus/xliff_metadata.h"
#include "corpus/xml_encoding.h"
#include "text/placeholder.h"

namespace amts::corpus {
namespace {

/// Contents of the placeholders that stand in the record, which XLIFF 2 keeps beside its texts.
void append_data(std::string& out, const TranslationUnit& record) {
  std::set<int> numbers;
  for (const std::string* tagged : {&record.source.tagged, &record.targets[0].tagged}) {
    for (const text::PlaceholderSpan& span : text::find_placeholders(*tagged)) {
      const auto index = static_cast<size_t>(span.number) - 1;
      const bool known = index < record.contents.size() && !record.contents[index].empty();
      if (known) numbers.insert(span.number);
    }
  }
  if (numbers.empty()) return;
  out += "      <originalData>";
  for (const int number : numbers) {
    out += "<data id=\"d" + std::to_string(number) + "\">";
    append_xliff_text(out, record.contents[static_cast<size_t>(number) - 1], XliffVersion::k2_1);
    out += "</data>";
  }
  out += "</originalData>\n";
}

/// <source>, and <target> if there is a translation; `indent` is that of both.
void append_sides(std::string& out, const TranslationUnit& record, XliffVersion version,
                  std::string_view indent) {
  out += indent;
  out += "<source>";
  append_xliff_segment(out, record.source, record.contents, version);
  out += "</source>\n";
  if (record.targets[0].readable.empty()) return;
  out += indent;
  out += version == XliffVersion::k1_2 ? "<target state=\"translated\">" : "<target>";
  append_xliff_segment(out, record.targets[0], record.contents, version);
  out += "</target>\n";
}

void append_unit_1(std::string& out, const TranslationUnit& record, size_t number) {
  out += "      <trans-unit id=\"" + std::to_string(number) + "\" xml:space=\"preserve\">\n";
  append_sides(out, record, XliffVersion::k1_2, "        ");
  append_metadata(out, record, XliffVersion::k1_2);
  out += "      </trans-unit>\n";
}

void append_unit_2(std::string& out, const TranslationUnit& record, size_t number) {
  out += "    <unit id=\"" + std::to_string(number) + "\">\n";
  append_metadata(out, record, XliffVersion::k2_1);
  append_data(out, record);
  const bool translated = !record.targets[0].readable.empty();
  out += translated ? "      <segment state=\"translated\">\n" : "      <segment>\n";
  append_sides(out, record, XliffVersion::k2_1, "        ");
  out += "      </segment>\n    </unit>\n";
}

std::string format_1(const ParallelData& data) {
  std::string out =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:1.2\" version=\"1.2\">\n"
      "  <file original=\"parallel-data\" datatype=\"plaintext\" source-language=\"";
  append_xml(out, data.source_language);
  out += "\" target-language=\"";
  append_xml(out, data.target_languages[0]);
  out += "\">\n    <body>\n";
  for (size_t i = 0; i < data.records.size(); ++i) append_unit_1(out, data.records[i], i + 1);
  out += "    </body>\n  </file>\n</xliff>\n";
  return out;
}

std::string format_2(const ParallelData& data) {
  std::string out =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.1\" srcLang=\"";
  append_xml(out, data.source_language);
  out += "\" trgLang=\"";
  append_xml(out, data.target_languages[0]);
  out += "\">\n  <file id=\"f1\" xml:space=\"preserve\">\n";
  if (data.records.empty()) out += "    <group id=\"g1\"/>\n";  // a file must not be empty
  for (size_t i = 0; i < data.records.size(); ++i) append_unit_2(out, data.records[i], i + 1);
  out += "  </file>\n</xliff>\n";
  return out;
}

}  // namespace

std::string format_xliff(const ParallelData& data, XliffVersion version) {
  require_one_target(data, "XLIFF");
  return version == XliffVersion::k1_2 ? format_1(data) : format_2(data);
}

}  // namespace amts::corpus
