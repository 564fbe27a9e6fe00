// Blocks that site generators add to Markdown: MkDocs' admonitions, tabs and snippets, Hugo's and
// Jekyll's code shortcodes, MyST's block breaks and CSV tables, PHP Markdown Extra's definitions
// and abbreviations. What of them is for readers is text, the rest is opaque.
#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <vector>

#include "document/markdown_block_scanner.h"
#include "document/markdown_chars.h"
#include "document/markdown_links.h"
#include "document/markdown_starts.h"

namespace amts::document {

namespace {

constexpr int kBodyIndent = 4;

size_t run_of(std::string_view text, char c) {
  return std::min(text.find_first_not_of(c), text.size());
}

bool is_word_char(char c) { return is_alnum(c) || c == '-' || c == '_'; }

// `!!! note "Title"`, `???+ tip`, `=== "Tab"`: where the title stands, between quotes.
struct Admonition {
  bool titled = false;
  ByteRange title;
};
std::optional<Admonition> admonition_at(std::string_view text) {
  const bool tab = text.substr(0, 3) == "===";
  if (!tab && text.substr(0, 3) != "!!!" && text.substr(0, 3) != "???") return std::nullopt;
  size_t i = 3;
  if (i < text.size() && (text[i] == '+' || (tab && text[i] == '!'))) ++i;
  if (i >= text.size() || text[i] != ' ') return std::nullopt;
  size_t words = 0;
  while (i < text.size() && text[i] != '"') {
    if (is_word_char(text[i])) {
      ++words;
    } else if (text[i] != ' ') {
      return std::nullopt;
    }
    ++i;
  }
  Admonition found;
  if (i < text.size()) {
    if (text.back() != '"' || i + 1 >= text.size()) return std::nullopt;
    found.titled = true;
    found.title = {i + 1, text.size() - 1};
  }
  if (tab ? !found.titled || words > 0 : words == 0 && !found.titled) return std::nullopt;
  return found;
}

// Template tags whose content is code: `{% highlight x %}`, `{{< mermaid >}}`; the name, or empty.
std::string_view code_tag(std::string_view text) {
  constexpr auto kNames = std::to_array<std::string_view>(
      {"chart", "code", "codeblock", "comment", "highlight", "mermaid", "plantuml"});
  const bool liquid = text.substr(0, 2) == "{%";
  if (!liquid && text.substr(0, 3) != "{{<") return {};
  size_t begin = liquid ? 2 : 3;
  while (begin < text.size() && (is_blank_char(text[begin]) || text[begin] == '-')) ++begin;
  size_t end = begin;
  while (end < text.size() && is_word_char(text[end])) ++end;
  const std::string_view name = text.substr(begin, end - begin);
  return std::binary_search(kNames.begin(), kNames.end(), name) ? name : std::string_view();
}

// `--8<--`: the dashes and the scissors of pymdownx.snippets; the rest of the line, or npos.
size_t scissors_end(std::string_view text) {
  const size_t before = run_of(text, '-');
  if (before == 0 || text.substr(before, 2) != "8<") return kNone;
  const size_t after = run_of(text.substr(before + 2), '-');
  return after == 0 ? kNone : before + 2 + after;
}

// The fields of a CSV row, without the quotes around them.
std::vector<ByteRange> csv_fields(std::string_view text) {
  std::vector<ByteRange> fields;
  for (size_t i = 0; i <= text.size();) {
    while (i < text.size() && is_blank_char(text[i])) ++i;
    size_t end = std::min(text.find(',', i), text.size());
    if (i < text.size() && text[i] == '"') {
      size_t close = i + 1;
      while ((close = text.find('"', close)) != kNone && text.substr(close, 2) == "\"\"")
        close += 2;
      if (close == kNone) return {};
      fields.push_back({i + 1, close});
      end = std::min(text.find(',', close), text.size());
    } else {
      size_t last = end;
      while (last > i && is_blank_char(text[last - 1])) --last;
      fields.push_back({i, last});
    }
    i = end + 1;
  }
  return fields;
}

}  // namespace

bool BlockScanner::extension(Line& line, size_t matched) {
  if (!stack_.empty() && matched == stack_.size() && stack_.back().table) {
    add_csv_row(line);
    return true;
  }
  switch (bytes_[line.text_begin()]) {
    case '+':
    case '/':
    case '[':
      return marker_line(line);
    case '-':
      return snippet(line);
    case '!':
    case '?':
    case '=':
      return !mdx_ && admonition(line);
    case '*':
      return abbreviation(line);
    case '{':
      return !mdx_ && template_block(line);
    case ':':
      return definition(line, matched);
    default:
      return false;
  }
}

// `+++ {"metadata"}`, `/// note | Title`, `///`, `[TOC]`, `[[toc]]`.
bool BlockScanner::marker_line(const Line& line) {
  const std::string_view text = line.trimmed();
  const size_t begin = line.text_begin();
  size_t title = text.size();
  switch (text.front()) {
    case '+': {
      const size_t run = run_of(text, '+');
      if (run < 3 || (run < text.size() && text[run] != ' ')) return false;
      const size_t rest = text.find_first_not_of(' ', run);
      if (rest != kNone && text[rest] != '{') return false;
      break;
    }
    case '/': {
      const size_t run = run_of(text, '/');
      if (run < 3) return false;
      if (run < text.size()) {
        if (text[run] != ' ' || !is_letter(text[std::min(run + 1, text.size() - 1)])) return false;
        const size_t bar = text.find('|', run);
        const std::string_view name = text.substr(run + 1, (bar == kNone ? bar : bar - run - 1));
        if (!std::all_of(name.begin(), name.end(),
                         [](char c) { return is_word_char(c) || c == ' '; }) ||
            (bar == kNone && name.find(' ') != kNone))
          return false;
        if (bar != kNone) title = std::min(text.find_first_not_of(' ', bar + 1), text.size());
      }
      break;
    }
    default:
      if (in_paragraph()) return false;
      if (text != "[TOC]" && text != "[[toc]]" && text != "[[_TOC_]]" && text != "[[TOC]]")
        return false;
  }
  close_unmatched(matched_);
  close_leaf();
  add_opaque(OpaqueKind::kDirective, {begin, begin + title});
  add_line(SegmentKind::kCaption, 0, {begin + title, begin + text.size()});
  return true;
}

// `{% highlight python %}` … `{% endhighlight %}`.
bool BlockScanner::template_block(const Line& line) {
  const size_t begin = line.text_begin();
  const std::string_view name = code_tag(bytes_.substr(begin, line.end - begin));
  if (name.empty() || failures_ >= kMaxFailures) return false;
  const bool liquid = bytes_[begin + 1] == '%';
  for (size_t at = bytes_.find(liquid ? "{%" : "{{<", begin + 2); at != kNone;
       at = bytes_.find(liquid ? "{%" : "{{<", at + 2)) {
    size_t word = at + (liquid ? 2 : 3);
    while (word < bytes_.size() && (is_blank_char(bytes_[word]) || bytes_[word] == '-')) ++word;
    const std::string close = (liquid ? "end" : "/") + std::string(name);
    if (!liquid && bytes_.substr(word, 1) == "/") {
      ++word;
      while (word < bytes_.size() && is_blank_char(bytes_[word])) ++word;
      if (bytes_.substr(word, name.size()) != name) continue;
    } else if (!liquid || bytes_.substr(word, close.size()) != close) {
      continue;
    }
    const Line last = Line::at(bytes_, word);
    close_unmatched(matched_);
    close_leaf();
    add_opaque(OpaqueKind::kCode, {begin, last.end});
    skip_to_line_after(last.end);
    return true;
  }
  ++failures_;
  return false;
}

// `--8<-- "file"`, and lines of file names between two bare `--8<--`.
bool BlockScanner::snippet(const Line& line) {
  const std::string_view text = line.trimmed();
  const size_t begin = line.text_begin();
  const size_t rest = scissors_end(text);
  if (rest == kNone) return false;
  size_t end = line.end;
  if (rest == text.size()) {
    if (failures_ >= kMaxFailures) return false;
    Line next = line;
    do {
      if (next.next >= bytes_.size()) {
        ++failures_;
        return false;
      }
      next = Line::at(bytes_, next.next);
    } while (scissors_end(next.trimmed()) == kNone);
    end = next.end;
  } else if (text[rest] != ' ' && text[rest] != '"') {
    return false;
  }
  close_unmatched(matched_);
  close_leaf();
  add_opaque(OpaqueKind::kDirective, {begin, end});
  skip_to_line_after(end);
  return true;
}

bool BlockScanner::admonition(const Line& line) {
  if (stack_.size() >= kMaxDepth) return false;
  const std::string_view text = line.trimmed();
  const auto found = admonition_at(text);
  if (!found) return false;
  // Without a body it is text, unless its title is in quotes.
  Line next = line;
  do {
    if (next.next >= bytes_.size()) break;
    next = Line::at(bytes_, next.next);
  } while (next.blank());
  const int column = line.column + line.indent();
  const bool body = next.position > line.position && next.indent() >= column + kBodyIndent;
  if (!body && !found->titled) return false;
  close_unmatched(matched_);
  close_leaf();
  const size_t begin = line.text_begin();
  const size_t title = found->titled ? begin + found->title.begin : line.end;
  add_opaque(OpaqueKind::kDirective, {begin, title});
  if (found->titled) add_line(SegmentKind::kCaption, 0, {title, begin + found->title.end});
  Container container;
  container.type = Container::Type::kBody;
  container.width = line.indent() + kBodyIndent;
  container.lazy = false;
  if (!stack_.empty()) stack_.back().fresh = false;
  stack_.push_back(container);
  matched_ = stack_.size();
  return true;
}

// `*[HTML]: HyperText Markup Language`.
bool BlockScanner::abbreviation(const Line& line) {
  const std::string_view text = line.trimmed();
  if (text.substr(0, 2) != "*[") return false;
  const size_t close = text.find(']');
  if (close == kNone || close == 2 || text.substr(close, 2) != "]:") return false;
  close_unmatched(matched_);
  close_leaf();
  const size_t begin = line.text_begin();
  const size_t value = std::min(text.find_first_not_of(" \t", close + 2), text.size());
  add_opaque(OpaqueKind::kMetadata, {begin, begin + value});
  add_line(SegmentKind::kAttribute, 0, {begin + value, begin + text.size()});
  return true;
}

// `: text` under a line of text, or under another definition.
bool BlockScanner::definition(Line& line, size_t matched) {
  const size_t begin = line.text_begin();
  if (begin + 1 >= line.end || !is_blank_char(bytes_[begin + 1])) return false;
  if (stack_.size() >= kMaxDepth || line.trimmed().size() < 3) return false;
  const bool next = matched < stack_.size() && stack_[matched].type == Container::Type::kBody &&
                    stack_[matched].lazy;
  const bool under_term = in_paragraph() && matched == stack_.size();
  const bool under_term_apart = !in_paragraph() && matched == stack_.size() && follows_term(line);
  if (!next && !under_term && !under_term_apart) return false;
  if (delimiter_row_columns(line.trimmed()) != 0) return false;
  if (under_term) end_terms();
  close_unmatched(matched);
  close_leaf();
  const int indent = line.indent();
  line.skip_columns(indent);
  line.move_to(begin + 1);
  const int padding = std::min(line.indent(), kBodyIndent - 1);
  line.skip_columns(padding);
  Container container;
  container.type = Container::Type::kBody;
  container.width = indent + 1 + padding;
  if (!stack_.empty()) stack_.back().fresh = false;
  stack_.push_back(container);
  matched_ = stack_.size();
  begin_paragraph(line);
  return true;
}

// Whether a single line of text and a blank line stand before this one.
bool BlockScanner::follows_term(const Line& line) const {
  if (blocks_.leaves.empty() || blocks_.leaves.back().type != Leaf::Type::kText) return false;
  const Leaf& leaf = blocks_.leaves.back();
  if (leaf.line_count != 1 || leaf.kind == SegmentKind::kTableCell ||
      leaf.kind == SegmentKind::kHeading || leaf.kind == SegmentKind::kCaption)
    return false;
  const Line term = Line::at(bytes_, blocks_.lines[leaf.first_line].begin);
  const Line blank = Line::at(bytes_, term.next);
  return blank.blank() && blank.next == Line::at(bytes_, line.position).position &&
         bytes_[blocks_.lines[leaf.first_line].begin] != ':';
}

// The open paragraph's lines are a term each.
void BlockScanner::end_terms() {
  strip_definitions();
  const SegmentKind kind = text_kind();
  for (size_t i = paragraph_; i < blocks_.lines.size(); ++i) {
    ByteRange& term = blocks_.lines[i];
    while (term.end > term.begin && is_blank_char(bytes_[term.end - 1])) --term.end;
    if (term.begin < term.end) add_text(kind, nesting(), i, 1, true);
  }
  open_ = Open::kNone;
}

void BlockScanner::add_csv_row(const Line& line) {
  const size_t begin = line.text_begin();
  for (const ByteRange& field : csv_fields(line.trimmed())) {
    const bool quoted = field.begin > 0 && bytes_[begin + field.begin - 1] == '"';
    if (field.begin == field.end) continue;
    add_line(SegmentKind::kTableCell, nesting(), {begin + field.begin, begin + field.end});
    blocks_.leaves.back().csv = quoted ? '"' : ',';
  }
}

}  // namespace amts::document
