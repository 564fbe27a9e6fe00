#include "document/markdown_starts.h"

#include <algorithm>
#include <array>
#include <string>

#include "document/markdown_chars.h"
#include "document/markdown_tags.h"
#include "document/template_marks.h"

namespace amts::document {

namespace {

constexpr size_t kNone = std::string_view::npos;
constexpr size_t kMaxMarkerDigits = 9;

size_t run_length(std::string_view text, size_t begin, char c) {
  size_t i = begin;
  while (i < text.size() && text[i] == c) ++i;
  return i - begin;
}

std::string_view trim(std::string_view text) {
  while (!text.empty() && is_blank_char(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_blank_char(text.back())) text.remove_suffix(1);
  return text;
}

ByteRange trim_range(std::string_view text, size_t begin, size_t end) {
  while (begin < end && is_blank_char(text[begin])) ++begin;
  while (end > begin && is_blank_char(text[end - 1])) --end;
  return {begin, end};
}

bool starts_with_word(std::string_view text, std::string_view word) {
  const auto same = [](char a, char b) { return a == (b | 0x20); };
  return text.size() >= word.size() && std::equal(word.begin(), word.end(), text.begin(), same);
}

bool contains_word(std::string_view text, std::string_view word) {
  for (size_t i = 0; i + word.size() <= text.size(); ++i) {
    if (starts_with_word(text.substr(i), word)) return true;
  }
  return false;
}

// Where what is not text at a heading's end begins: " {#id}", " {.class}", " {/*id*/}", "[[id]]".
size_t trailing_attributes(std::string_view line, size_t begin, size_t end) {
  const std::string_view content = line.substr(0, end);
  const size_t anchor =
      content.size() > 2 && content.substr(end - 2) == "]]" ? content.rfind("[[") : kNone;
  if (anchor != kNone && anchor > begin &&
      content.substr(anchor + 2, end - anchor - 4).find_first_of(" []`") == kNone) {
    return anchor;
  }
  if (end <= begin || line[end - 1] != '}') return end;
  const size_t open = content.rfind('{');
  if (open == kNone || open <= begin || !is_blank_char(line[open - 1]) || open + 2 >= end) {
    return end;
  }
  const bool list = attribute_list_end(content, open) == end;
  return list || std::string_view("#.:/-").find(line[open + 1]) != kNone ? open : end;
}

struct KnownDirective {
  std::string_view name;
  bool body;
  bool title;
  bool caption;
};
// By name. Of others, colon fences hold Markdown and backtick fences do not.
constexpr auto kDirectives = std::to_array<KnownDirective>({
    {"admonition", true, true, false},     {"attention", true, false, false},
    {"bibliography", false, false, false}, {"caution", true, false, false},
    {"card", true, true, false},           {"code", false, false, false},
    {"code-block", false, false, false},   {"code-cell", false, false, false},
    {"csv-table", true, true, false},      {"danger", true, false, false},
    {"dropdown", true, true, false},       {"epigraph", true, false, false},
    {"error", true, false, false},         {"exercise", true, true, false},
    {"exercise-end", true, false, false},  {"exercise-start", true, false, false},
    {"figure", true, false, true},         {"figure-md", true, false, true},
    {"grid", true, false, false},          {"grid-item", true, false, false},
    {"grid-item-card", true, true, false}, {"highlights", true, false, false},
    {"hint", true, false, false},          {"image", true, false, false},
    {"important", true, false, false},     {"list-table", true, true, false},
    {"margin", true, true, false},         {"math", false, false, false},
    {"note", true, false, false},          {"pull-quote", true, false, false},
    {"raw", false, false, false},          {"seealso", true, false, false},
    {"sidebar", true, true, false},        {"solution", true, false, false},
    {"solution-end", true, false, false},  {"solution-start", true, false, false},
    {"tab-item", true, true, false},       {"tab-set", true, false, false},
    {"table", true, true, false},          {"tableofcontents", false, false, false},
    {"tip", true, false, false},           {"toctree", false, false, false},
    {"topic", true, true, false},          {"warning", true, false, false},
});

bool is_directive_char(char c) {
  return is_alnum(c) || c == '-' || c == '_' || c == ':' || c == '+' || c == '.';
}

}  // namespace

bool is_thematic_break(std::string_view line) {
  const char c = line.front();
  size_t count = 0;
  for (const char other : line) {
    if (other == c) {
      ++count;
    } else if (!is_blank_char(other)) {
      return false;
    }
  }
  return count >= 3;
}

int atx_level(std::string_view line) {
  const size_t level = run_length(line, 0, '#');
  if (level == 0 || level > 6) return 0;
  return level == line.size() || is_blank_char(line[level]) ? static_cast<int>(level) : 0;
}

ByteRange atx_content(std::string_view line, int level) {
  ByteRange content = trim_range(line, static_cast<size_t>(level), line.size());
  size_t closing = content.end;
  while (closing > content.begin && line[closing - 1] == '#') --closing;
  if (closing == content.begin) {
    content.end = closing;
  } else if (closing < content.end && is_blank_char(line[closing - 1])) {
    content = trim_range(line, content.begin, closing);
  }
  return trim_range(line, content.begin, trailing_attributes(line, content.begin, content.end));
}

size_t fence_length(std::string_view line) {
  const char c = line.front();
  const size_t length = run_length(line, 0, c);
  if (length < 3) return 0;
  return c == '`' && line.find('`', length) != kNone ? 0 : length;
}

bool closes_fence(std::string_view line, char character, size_t length) {
  const size_t run = run_length(line, 0, character);
  return run >= length && trim(line.substr(run)).empty();
}

std::optional<ListMarker> list_marker(std::string_view line) {
  ListMarker marker;
  if (is_digit(line.front())) {
    size_t i = 0;
    size_t value = 0;
    while (i < line.size() && is_digit(line[i])) value = value * 10 + size_t(line[i++] - '0');
    if (i > kMaxMarkerDigits || i >= line.size() || (line[i] != '.' && line[i] != ')')) {
      return std::nullopt;
    }
    marker = {i + 1, true, value == 1};
  } else {
    marker.length = 1;
  }
  if (marker.length < line.size() && !is_blank_char(line[marker.length])) return std::nullopt;
  return marker;
}

int html_block_kind(std::string_view line, bool interrupts_paragraph) {
  if (line.size() < 2) return 0;
  if (line[1] == '?') return 3;
  if (line[1] == '!') {
    if (line.substr(0, 4) == "<!--") return 2;
    if (line.substr(0, 9) == "<![CDATA[") return 5;
    return line.size() > 2 && is_letter(line[2]) ? 4 : 0;
  }
  const bool closing = line[1] == '/';
  const size_t begin = closing ? 2 : 1;
  size_t end = begin;
  while (end < line.size() && (is_alnum(line[end]) || line[end] == '-')) ++end;
  if (end == begin) return 0;
  const std::string_view name = line.substr(begin, end - begin);
  const std::string_view rest = line.substr(end);
  const bool ended = rest.empty() || is_blank_char(rest[0]) || rest[0] == '>';
  for (const std::string_view word : {"script", "pre", "style", "textarea"}) {
    if (name.size() == word.size() && starts_with_word(name, word)) {
      return !closing && ended ? 1 : 0;
    }
  }
  if ((ended || rest.substr(0, 2) == "/>") && is_block_element(name)) return 6;
  if (interrupts_paragraph) return 0;
  const auto tag = scan_tag(line, 0, false);
  return tag && trim(line.substr(tag->end)).empty() ? 7 : 0;
}

bool ends_html_block(std::string_view line, int kind) {
  switch (kind) {
    case 1:
      return contains_word(line, "</script>") || contains_word(line, "</pre>") ||
             contains_word(line, "</style>") || contains_word(line, "</textarea>");
    case 2:
      return line.find("-->") != kNone;
    case 3:
      return line.find("?>") != kNone;
    case 4:
      return line.find('>') != kNone;
    default:
      return line.find("]]>") != kNone;
  }
}

size_t delimiter_row_columns(std::string_view line) {
  line = trim(line);
  if (line.find('|') == kNone) return 0;
  if (line.front() == '|') line.remove_prefix(1);
  size_t columns = 0;
  while (!line.empty()) {
    const size_t pipe = line.find('|');
    std::string_view cell = trim(line.substr(0, pipe));
    if (!cell.empty() && cell.front() == ':') cell.remove_prefix(1);
    if (!cell.empty() && cell.back() == ':') cell.remove_suffix(1);
    if (cell.empty() || run_length(cell, 0, '-') != cell.size()) return 0;
    ++columns;
    line = pipe == kNone ? std::string_view() : line.substr(pipe + 1);
  }
  return columns;
}

std::vector<ByteRange> table_cells(std::string_view line) {
  std::vector<ByteRange> cells;
  size_t begin = 0;
  while (begin < line.size() && is_blank_char(line[begin])) ++begin;
  if (begin < line.size() && line[begin] == '|') ++begin;
  for (size_t i = begin; i < line.size(); ++i) {
    if (line[i] == '\\') {
      ++i;
    } else if (line[i] == '|') {
      cells.push_back(trim_range(line, begin, i));
      begin = i + 1;
    }
  }
  const ByteRange last = trim_range(line, std::min(begin, line.size()), line.size());
  if (last.begin < last.end) cells.push_back(last);
  return cells;
}

bool is_d2l_line(std::string_view line) {
  constexpr auto kNames =
      std::to_array<std::string_view>({"begin_slide", "begin_tab", "bibliography", "end_slide",
                                       "end_tab", "eqlabel", "height", "label", "width"});
  if (line.size() < 3) return false;
  const size_t colon = line.find(':', 1);
  if (colon == kNone ||
      !std::binary_search(kNames.begin(), kNames.end(), line.substr(1, colon - 1))) {
    return false;
  }
  const std::string_view name = line.substr(1, colon - 1);
  if (name.ends_with("_tab") || name.ends_with("_slide")) return true;
  line = trim(line.substr(colon + 1));
  return line.size() >= 2 && line.front() == '`' && line.find('`', 1) == line.size() - 1;
}

bool is_myst_target(std::string_view line) {
  line = trim(line);
  return line.size() > 3 && line.find(")=") == line.size() - 2 && line[1] != ')';
}

bool is_alert(std::string_view line) {
  line = trim(line);
  return line.size() > 3 && line.substr(0, 2) == "[!" && line.back() == ']' &&
         std::all_of(line.begin() + 2, line.end() - 1, is_letter);
}

size_t footnote_definition(std::string_view line) {
  if (line.substr(0, 2) != "[^") return 0;
  const size_t end = line.find(']');
  if (end == kNone || end == 2 || end + 1 >= line.size() || line[end + 1] != ':') return 0;
  return line.substr(2, end - 2).find_first_of(" \t[") == kNone ? end + 2 : 0;
}

bool may_follow_math(std::string_view rest) {
  rest = trim(rest);
  if (rest.empty() || rest.front() == '{') return true;
  if (rest.front() == '(' && rest.find(')') == rest.size() - 1) return true;
  if (is_d2l_line(rest)) return true;
  return std::none_of(rest.begin(), rest.end(), [](char c) {
    return is_alnum(c) || c == '$' || c == '\\' || static_cast<unsigned char>(c) >= 0x80;
  });
}

std::optional<Directive> directive_at(std::string_view line, size_t run) {
  const bool colons = line.front() == ':';
  size_t begin = run;
  while (begin < line.size() && is_blank_char(line[begin])) ++begin;
  if (begin >= line.size()) return std::nullopt;
  const bool braces = line[begin] == '{';
  if (!braces && !colons) return std::nullopt;
  if (braces) ++begin;
  size_t end = begin;
  while (end < line.size() && is_directive_char(line[end])) ++end;
  Directive directive;
  directive.name = line.substr(begin, end - begin);
  directive.body = colons;
  if (braces) {
    const size_t close = line.find('}', end);
    if (close == kNone || (!colons && (close != end || directive.name.substr(0, 1) == "."))) {
      return std::nullopt;
    }
    end = close + 1;
  }
  if (directive.name.empty() && !colons) return std::nullopt;
  directive.argument = end;
  directive.title = colons && !braces;
  const auto known = std::lower_bound(
      kDirectives.begin(), kDirectives.end(), directive.name,
      [](const KnownDirective& entry, std::string_view name) { return entry.name < name; });
  if (known != kDirectives.end() && known->name == directive.name) {
    directive.body = known->body;
    directive.title = known->title || (directive.title && known->body);
    directive.caption = known->caption;
  } else if (directive.name.substr(0, 4) == "prf:") {
    directive.body = directive.title = true;
  }
  return directive;
}

}  // namespace amts::document
