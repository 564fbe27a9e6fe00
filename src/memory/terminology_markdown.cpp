// Glossaries as book projects keep them in Markdown.
#include <algorithm>
#include <array>

#include "base/error.h"
#include "memory/terminology.h"
#include "text/ascii.h"
#include "text/script.h"
#include "text/utf8.h"

namespace amts::memory {
namespace {

/// Terms of one line or table row, one for each of two columns.
using Row = std::array<std::string, 2>;

std::string_view trimmed(std::string_view text) { return text::trim(text, " \t\r"); }

/// Without the emphasis or code marks around it.
std::string_view unmarked(std::string_view text) {
  text = trimmed(text);
  for (const std::string_view mark : {"**", "__", "*", "_", "`"}) {
    if (text.size() > 2 * mark.size() && text.starts_with(mark) && text.ends_with(mark)) {
      return trimmed(text.substr(mark.size(), text.size() - 2 * mark.size()));
    }
  }
  return text;
}

std::vector<std::string_view> cells(std::string_view line) {
  if (line.starts_with('|')) line.remove_prefix(1);
  if (line.ends_with('|')) line.remove_suffix(1);
  std::vector<std::string_view> out;
  size_t begin = 0;
  for (size_t i = 0; i <= line.size(); ++i) {
    if (i < line.size() && (line[i] != '|' || (i > 0 && line[i - 1] == '\\'))) continue;
    out.push_back(unmarked(line.substr(begin, i - begin)));
    begin = i + 1;
  }
  return out;
}

bool is_delimiter_row(const std::vector<std::string_view>& row) {
  return std::all_of(row.begin(), row.end(), [](std::string_view cell) {
    return cell.find('-') != std::string_view::npos &&
           cell.find_first_not_of("-: ") == std::string_view::npos;
  });
}

/// Languages that a table's heading names by their ids; empty where it does not.
std::vector<std::string> named_languages(const std::vector<std::string_view>& heading) {
  std::vector<std::string> out;
  for (const std::string_view cell : heading) {
    if (cell.size() > 11 || out.size() == 2) return {};
    try {
      out.push_back(text::canonical_language(cell));
    } catch (const UsageError&) {
      return {};
    }
  }
  return out.size() == 2 ? out : std::vector<std::string>{};
}

std::string_view without_list_mark(std::string_view line) {
  for (const std::string_view mark : {"- ", "* ", "+ "}) {
    if (line.starts_with(mark)) return trimmed(line.substr(mark.size()));
  }
  return line;
}

/// "中文，english", "en; tr", "en, tr": exactly one separator of the first kind that occurs,
/// outside parentheses.
bool read_line(std::string_view line, Row& row) {
  line = without_list_mark(line);
  if (line.empty() || line[0] == '#' || line[0] == '>' || line[0] == '<') return false;
  for (const std::string_view separator : {"，", ";", "；", "\t", ","}) {
    const size_t at = line.find(separator);
    if (at == std::string_view::npos) continue;
    const std::string_view rest = line.substr(at + separator.size());
    if (rest.find(separator) != std::string_view::npos) return false;
    row = {std::string(unmarked(line.substr(0, at))), std::string(unmarked(rest))};
    return !row[0].empty() && !row[1].empty();
  }
  return false;
}

struct Glossary {
  std::vector<Row> rows;
  std::vector<std::string> languages;  ///< if a heading names them
};

Glossary read_rows(std::string_view markdown) {
  Glossary glossary;
  std::vector<std::string_view> heading;
  bool in_table = false;
  while (!markdown.empty()) {
    const size_t end = std::min(markdown.find('\n'), markdown.size());
    const std::string_view line = trimmed(markdown.substr(0, end));
    markdown.remove_prefix(std::min(end + 1, markdown.size()));
    Row row;
    if (line.find('|') != std::string_view::npos) {
      const std::vector<std::string_view> fields = cells(line);
      if (is_delimiter_row(fields)) {
        in_table = fields.size() >= 2;
        if (glossary.languages.empty()) glossary.languages = named_languages(heading);
      } else if (in_table && fields.size() >= 2 && !fields[0].empty() && !fields[1].empty()) {
        glossary.rows.push_back({std::string(fields[0]), std::string(fields[1])});
      }
      heading = fields;
      continue;
    }
    in_table = false;
    if (read_line(line, row)) glossary.rows.push_back(row);
  }
  return glossary;
}

size_t east_asian_characters(const std::vector<Row>& rows, size_t column) {
  size_t count = 0;
  for (const Row& row : rows) {
    for (size_t i = 0; i < row[column].size();) {
      const char32_t c = text::next_code_point(row[column], i);
      const bool hangul = (c >= 0x1100 && c <= 0x11FF) || (c >= 0xAC00 && c <= 0xD7A3);
      count += text::is_unspaced_script(c) || hangul ? 1 : 0;
    }
  }
  return count;
}

bool is_east_asian_language(const std::string& language) {
  return text::is_unspaced_language(language) || text::primary_language(language) == "ko";
}

std::vector<std::string> column_languages(const Glossary& glossary, const TerminologyRules& rules) {
  if (!rules.columns.empty()) {
    if (rules.columns.size() != 2) {
      throw UsageError("a Markdown glossary has two columns", {}, "name two languages");
    }
    return {text::canonical_language(rules.columns[0]), text::canonical_language(rules.columns[1])};
  }
  if (!glossary.languages.empty()) return glossary.languages;
  std::vector<std::string> languages = {text::canonical_language(rules.pair.from),
                                        text::canonical_language(rules.pair.to)};
  const bool first_is_east_asian =
      east_asian_characters(glossary.rows, 0) > east_asian_characters(glossary.rows, 1);
  const bool second_is_east_asian =
      east_asian_characters(glossary.rows, 1) > east_asian_characters(glossary.rows, 0);
  const bool from = is_east_asian_language(languages[0]);
  const bool to = is_east_asian_language(languages[1]);
  if (from != to && ((first_is_east_asian && to) || (second_is_east_asian && from))) {
    std::swap(languages[0], languages[1]);
  }
  return languages;
}

bool is_abbreviation(std::string_view text) {
  const bool lower =
      std::any_of(text.begin(), text.end(), [](char c) { return c >= 'a' && c <= 'z'; });
  const bool upper =
      std::any_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
  return (upper && !lower) || (text.size() > 2 && text.ends_with('.') && text[1] == '.');
}

std::vector<std::string> variants_of(std::string_view term) {
  for (const auto& [open, close] :
       {std::pair<std::string_view, std::string_view>{"(", ")"}, {"（", "）"}}) {
    const size_t at = term.find(open);
    if (at == std::string_view::npos || at == 0 || !term.ends_with(close)) continue;
    const std::string_view inside =
        trimmed(term.substr(at + open.size(), term.size() - at - open.size() - close.size()));
    std::vector<std::string> variants = {std::string(trimmed(term.substr(0, at)))};
    if (is_abbreviation(inside)) variants.emplace_back(inside);
    return variants;
  }
  return {std::string(term)};
}

}  // namespace

Terminology parse_markdown_glossary(std::string_view markdown, const TerminologyRules& rules) {
  const Glossary glossary = read_rows(markdown);
  Terminology terminology;
  terminology.languages = column_languages(glossary, rules);
  terminology.directionality = rules.directionality.value_or(Directionality::kMulti);
  for (const Row& row : glossary.rows) {
    terminology.concepts.push_back({{variants_of(row[0]), variants_of(row[1])}});
  }
  return terminology;
}

}  // namespace amts::memory
