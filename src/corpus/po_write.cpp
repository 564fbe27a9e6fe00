#include <algorithm>
#include <unordered_map>

#include "corpus/importer.h"
#include "corpus/po.h"

namespace amts::corpus {
namespace {

void append_escaped(std::string& out, std::string_view text) {
  constexpr std::string_view kCharacters("\"\\\n\t\r\a\b\f\v", 9);
  constexpr std::string_view kLetters = "\"\\ntrabfv";
  for (const char c : text) {
    const size_t escape = kCharacters.find(c);
    if (escape != std::string_view::npos) {
      out += '\\';
      out += kLetters[escape];
    } else if (c == '\0') {
      out += "\\000";
    } else {
      out += c;
    }
  }
}

/// A keyword with its text: on one line, or if it has several lines, these below.
void append_field(std::string& out, std::string_view keyword, std::string_view text) {
  out += keyword;
  out += ' ';
  const auto first_line = [&] {
    return text.substr(0, std::min(text.find('\n'), text.size() - 1) + 1);
  };
  if (!text.empty() && first_line().size() < text.size()) out += "\"\"\n";
  do {
    const std::string_view line = text.empty() ? text : first_line();
    out += '"';
    append_escaped(out, line);
    out += "\"\n";
    text.remove_prefix(line.size());
  } while (!text.empty());
}

/// The date of the newest record as the header has it, "2020-01-31 12:00+0000"; empty: not known.
std::string revision_date(const ParallelData& data) {
  std::string newest;
  for (const TranslationUnit& record : data.records) newest = std::max(newest, record.change_date);
  if (newest.size() < 8) return {};
  const bool timed = newest.size() >= 13 && newest[8] == 'T' &&
                     std::all_of(newest.begin() + 9, newest.begin() + 13,
                                 [](char c) { return c >= '0' && c <= '9'; });
  const std::string time = timed ? newest.substr(9, 2) + ":" + newest.substr(11, 2) : "00:00";
  return newest.substr(0, 4) + "-" + newest.substr(4, 2) + "-" + newest.substr(6, 2) + " " + time +
         "+0000";
}

std::string locale_of(std::string language) {
  std::replace(language.begin(), language.end(), '-', '_');
  return language;
}

}  // namespace

std::string format_po(const ParallelData& data) {
  require_one_target(data, "PO");
  std::string out;
  append_field(out, "msgid", "");
  append_field(out, "msgstr",
               "Project-Id-Version: parallel data\n"
               "PO-Revision-Date: " +
                   revision_date(data) +
                   "\n"
                   "Last-Translator: none\n"
                   "Language-Team: none\n"
                   "Language: " +
                   locale_of(data.target_languages[0]) +
                   "\n"
                   "MIME-Version: 1.0\n"
                   "Content-Type: text/plain; charset=UTF-8\n"
                   "Content-Transfer-Encoding: 8bit\n"
                   "X-Source-Language: " +
                   locale_of(data.source_language) + "\n");
  std::unordered_map<std::string_view, size_t> seen;
  for (const TranslationUnit& record : data.records) {
    out += '\n';
    const size_t occurrence = ++seen[record.source.readable];
    if (occurrence > 1) append_field(out, "msgctxt", "variant " + std::to_string(occurrence));
    append_field(out, "msgid", record.source.readable);
    append_field(out, "msgstr", record.targets[0].readable);
  }
  return out;
}

}  // namespace amts::corpus
