#include "corpus/tmx.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <pugixml.hpp>

#include "corpus/importer.h"
#include "corpus/tmx_inline.h"
#include "corpus/xml_encoding.h"
#include "corpus/xml_file.h"
#include "text/placeholder.h"

namespace amts::corpus {
namespace {

constexpr std::string_view kScoreType = "x-score";
constexpr std::string_view kTargetsType = "x-target-languages";
constexpr std::string_view kAnyLanguage = "*all*";

std::string_view prop(const pugi::xml_node& element, std::string_view type) {
  for (const pugi::xml_node& child : element.children("prop")) {
    if (child.attribute("type").value() == type) return child.child_value();
  }
  return {};
}

double score_of(const pugi::xml_node& unit) {
  const std::string_view written = prop(unit, kScoreType);
  double score = 1;
  const auto [end, error] = std::from_chars(written.data(), written.data() + written.size(), score);
  return error == std::errc() && score >= 0 && score <= 1 ? score : 1;
}

/// Canonical language of a <tuv>, empty if it names none. TMX before 1.4 wrote lang for xml:lang.
std::string language_of(const pugi::xml_node& variant) {
  const pugi::xml_attribute written = variant.attribute("xml:lang");
  try {
    return text::canonical_language((written ? written : variant.attribute("lang")).value());
  } catch (const UsageError&) {
    return {};
  }
}

class TmxReader {
 public:
  TmxReader(std::string_view bytes, const std::string& file) : xml_(bytes, file) {
    const pugi::xml_node tmx = xml_.root();
    header_ = tmx.child("header");
    body_ = tmx.child("body");
    if (std::string_view(tmx.name()) != "tmx" || !header_ || !body_) {
      throw FormatError("is no TMX file: <tmx> with <header> and <body> is missing", {file, 1, 1});
    }
  }

  ParallelData read(ImportReport* report, const ImportRules& rules) {
    Importer importer(languages(), xml_.place(header_), rules);
    for (const pugi::xml_node& unit : body_.children("tu")) {
      read_unit(unit, importer);
    }
    return std::move(importer).finish(report);
  }

 private:
  std::string source_language() const {
    const std::string_view written = header_.attribute("srclang").value();
    if (written == kAnyLanguage) {
      const std::string first = language_of(body_.child("tu").child("tuv"));
      if (!first.empty()) return first;
    }
    try {
      return text::canonical_language(written);
    } catch (const UsageError& error) {
      throw FormatError("srclang of the header: " + error.message(), xml_.place(header_));
    }
  }

  ParallelData languages() const {
    ParallelData made{source_language(), {}, {}};
    const auto add = [&](const std::string& language) {
      auto& known = made.target_languages;
      if (language.empty() || is_source_language(language, made.source_language)) return;
      if (std::find(known.begin(), known.end(), language) == known.end()) known.push_back(language);
    };
    // As we write them: in a file without units, or to keep their order.
    std::string_view rest = prop(header_, kTargetsType);
    while (!rest.empty()) {
      const size_t end = std::min(rest.find(' '), rest.size());
      try {
        add(text::canonical_language(rest.substr(0, end)));
      } catch (const UsageError&) {
        // Somebody else's property of that name: the units tell.
      }
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    for (const pugi::xml_node& unit : body_.children("tu")) {
      for (const pugi::xml_node& variant : unit.children("tuv")) add(language_of(variant));
    }
    return made;
  }

  void read_unit(const pugi::xml_node& unit, Importer& importer) {
    TranslationUnit record;
    record.line = xml_.next_line(unit);
    record.score = score_of(unit);
    record.change_date = change_date(unit.attribute("changedate").value());
    const auto& targets = importer.languages().target_languages;
    std::optional<InlineText> source;
    std::vector<InlineText> segments(targets.size());
    for (const pugi::xml_node& variant : unit.children("tuv")) {
      const std::string language = language_of(variant);
      const pugi::xml_node seg = variant.child("seg");
      if (language.empty()) return importer.fail(record.line, 0, "a text without language");
      if (!seg) return importer.fail(record.line, 0, "a text without <seg>");
      const auto column = std::find(targets.begin(), targets.end(), language);
      if (column != targets.end()) {
        segments[static_cast<size_t>(column - targets.begin())] = read_tmx_segment(seg);
      } else {
        source = read_tmx_segment(seg);
      }
    }
    if (!source) return importer.fail(record.line, 0, "no text in the source language");
    record.contents = number_codes(*source, segments);
    record.source = to_text(*source);
    for (const InlineText& segment : segments) record.targets.push_back(to_text(segment));
    importer.add(std::move(record));
  }

  XmlFile xml_;
  pugi::xml_node header_;
  pugi::xml_node body_;
};

void append_segment(std::string& out, const Text& text, const std::vector<std::string>& contents) {
  const std::string_view tagged = text.tagged;
  if (tagged.empty()) return append_xml(out, text.readable);
  size_t plain = 0;
  for (const text::PlaceholderSpan& span : text::find_placeholders(tagged)) {
    append_xml(out, tagged.substr(plain, span.begin - plain));
    plain = span.end;
    out += "<ph x=\"" + std::to_string(span.number) + '"';
    const size_t index = static_cast<size_t>(span.number) - 1;
    if (index >= contents.size() || contents[index].empty()) {
      out += "/>";
      continue;
    }
    out += " type=\"x-text\">";
    append_xml(out, contents[index]);
    out += "</ph>";
  }
  append_xml(out, tagged.substr(plain));
}

void append_variant(std::string& out, std::string_view language, const Text& text,
                    const std::vector<std::string>& contents) {
  out += "      <tuv xml:lang=\"";
  append_xml(out, language);
  out += "\"><seg>";
  append_segment(out, text, contents);
  out += "</seg></tuv>\n";
}

void append_unit(std::string& out, const TranslationUnit& record, const ParallelData& data) {
  out += "    <tu";
  if (!record.change_date.empty()) {
    out += " changedate=\"";
    append_xml(out, record.change_date);
    out += '"';
  }
  out += ">\n";
  if (record.score < 1) {
    char buffer[32];
    const auto [end, error] = std::to_chars(buffer, buffer + sizeof buffer, record.score);
    out += "      <prop type=\"x-score\">" + std::string(buffer, end) + "</prop>\n";
  }
  append_variant(out, data.source_language, record.source, record.contents);
  for (size_t i = 0; i < record.targets.size(); ++i) {
    if (record.targets[i].readable.empty()) continue;
    append_variant(out, data.target_languages[i], record.targets[i], record.contents);
  }
  out += "    </tu>\n";
}

}  // namespace

ParallelData parse_tmx(std::string_view bytes, const std::string& file, ImportReport* report,
                       const ImportRules& rules) {
  return TmxReader(bytes, file).read(report, rules);
}

std::string format_tmx(const ParallelData& data) {
  std::string out =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      "<tmx version=\"1.4\">\n"
      "  <header creationtool=\"amts\" creationtoolversion=\"1\" segtype=\"sentence\" "
      "o-tmf=\"amts\" "
      "adminlang=\"en\" datatype=\"plaintext\" srclang=\"";
  append_xml(out, data.source_language);
  out += "\">\n    <prop type=\"x-target-languages\">";
  for (const std::string& language : data.target_languages) {
    if (out.back() != '>') out += ' ';
    append_xml(out, language);
  }
  out += "</prop>\n  </header>\n  <body>\n";
  for (const TranslationUnit& record : data.records) append_unit(out, record, data);
  out += "  </body>\n</tmx>\n";
  return out;
}

}  // namespace amts::corpus
