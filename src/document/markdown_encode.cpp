// Text as Markdown's inline syntax. With the least caution only what is nearly sure to read
// otherwise is escaped; write() finds out the rest. Square brackets and parentheses are escaped by
// entity, for a backslash before them opens math in this dialect.
#include <algorithm>
#include <string_view>
#include <vector>

#include "document/formats.h"
#include "document/markdown_chars.h"
#include "document/markdown_tags.h"
#include "document/markdown_words.h"
#include "document/template_marks.h"
#include "text/utf8.h"

namespace amts::document {

namespace {

constexpr size_t kNone = std::string_view::npos;
// What opens something in running text.
constexpr std::string_view kSuspicious = "\\`*_~[]!<&$:{}|@#";
// A character that stands for a placeholder beside a text: punctuation, as its delimiters are.
constexpr char kPlaceholderEdge = '`';

bool is_word(char c) { return is_alnum(c) || static_cast<unsigned char>(c) >= 0x80; }

void escape(std::string& out, char c) {
  switch (c) {
    case '[':
      out += "&#91;";
      break;
    case ']':
      out += "&#93;";
      break;
    case '(':
      out += "&#40;";
      break;
    case ')':
      out += "&#41;";
      break;
    default:
      out += '\\';
      out += c;
  }
}

// Whether an emphasis delimiter has punctuation on its inner side, so that a letter on its outer
// side would keep it from flanking. `delimiter` is in a sequence of pieces, and the text that asks
// is before it (direction 1: it must open) or behind it (-1: it must close).
bool stuck(const Piece* delimiter, int direction) {
  const bool opens = delimiter->partner > delimiter->placeholder;
  if (delimiter->kind != InlineKind::kEmphasis || delimiter->partner == 0) return false;
  if (opens != (direction > 0)) return false;
  // A partner stands on the inner side, so there is a piece.
  const Piece& inner = *(delimiter + direction);
  if (inner.placeholder != 0) return true;
  const CharClass edge =
      direction > 0 ? class_after(inner.text, 0) : class_before(inner.text, inner.text.size());
  return edge == CharClass::kPunctuation;
}

// MDX takes what begins so for ESM.
bool is_module_line(std::string_view text) {
  const std::string_view word = text.substr(0, 6);
  return (word == "import" || word == "export") && text.size() > 6 && is_ascii_space(text[6]);
}

class TextEncoder {
 public:
  TextEncoder(const Layer& layer, Caution caution, const Pieces& pieces, bool mdx)
      : layer_(layer), caution_(caution), cell_(layer.syntax == Syntax::kMarkdownCell), mdx_(mdx) {
    size_t dollars = 0;
    bool placeholders = false;
    for (const Piece& piece : pieces) {
      dollars += static_cast<size_t>(std::count(piece.text.begin(), piece.text.end(), '$'));
      placeholders = placeholders || piece.placeholder != 0;
    }
    escape_dollars_ = dollars > 1 || placeholders;
  }

  /// `before`, `after`: the placeholders beside the text; nullptr at the segment's ends.
  std::string encode(std::string_view text, const Piece* before, const Piece* after);

 private:
  bool must_escape(size_t i) const;
  bool must_escape_at_line_start(size_t i) const;
  char at(size_t i) const { return i < text_.size() ? text_[i] : last_ ? '\n' : kPlaceholderEdge; }
  char before(size_t i) const { return i > 0 ? text_[i - 1] : first_ ? '\n' : kPlaceholderEdge; }
  size_t append_edge(std::string& out, size_t i) const;

  const Layer& layer_;
  Caution caution_;
  bool cell_;
  bool mdx_;
  bool escape_dollars_ = false;
  std::string_view text_;
  bool first_ = false;
  bool last_ = false;
};

bool TextEncoder::must_escape(size_t i) const {
  const char c = text_[i];
  const char previous = before(i);
  const char next = at(i + 1);
  const bool spaced = is_ascii_space(previous) && is_ascii_space(next);
  switch (c) {
    case '\\':
      return is_ascii_punctuation(next) || next == '\n' || text_.substr(i + 1, 6) == "begin{";
    case '`':
      return true;
    case '*':
      return !spaced;
    case '_':
      return !spaced && !(is_word(previous) && is_word(next));
    case '~':
      return previous == '~' || next == '~';
    case '[':
      return next == '^' || next == '*' || next == '~';
    case ']':
      return next == '(' || next == '[' || next == ':';
    case '(':
      return (next == '*' || next == '~') && at(i + 2) == next;
    case '<': {
      std::vector<Attribute> attributes;
      const auto tag = scan_tag(text_, i, false, &attributes);
      return mdx_ || next == '!' || next == '?' ||
             (tag && is_tag_by_itself(*tag, !attributes.empty())) ||
             autolink_at(text_, i).has_value();
    }
    case '{':
      return mdx_ || template_end(text_, i) != kNone || attribute_list_end(text_, i) != kNone;
    case ':':
      return emoji_end(text_, i) != kNone;
    case '&':
      return entity_at(text_, i).has_value();
    case '$':
      return escape_dollars_;
    case '|':
      return cell_;
    case '#':  // a heading's closing sequence
      return layer_.line_break.empty() && !cell_ && is_blank_char(previous) &&
             text_.find_first_not_of('#', i) == kNone;
    default:
      return false;
  }
}

// Whether the character would make the line something else than the paragraph's text.
bool TextEncoder::must_escape_at_line_start(size_t i) const {
  const std::string_view line = text_.substr(i, text_.find('\n', i) - i);
  const char c = line.front();
  const auto ended = [&](size_t length) { return is_ascii_space(at(i + length)); };
  switch (c) {
    case '#': {
      const size_t run = std::min(line.find_first_not_of('#'), line.size());
      return run <= 6 && ended(run);
    }
    case '>':
      return true;
    case '+':
      return ended(1);
    case '-':
    case '*':
    case '_':
      return ended(1) || line.find_first_not_of(std::string{c, ' ', '\t'}) == kNone;
    case '=':
      return line.find_first_not_of("= \t") == kNone;
    case '~':
    case ':':
      return line.substr(0, 3) == std::string(3, c);
    case '%':
      return at(i + 1) == '%' || at(i + 1) == ' ';
    case '|':
      return line.size() > 1;
    default:
      return false;
  }
}

// As an entity: punctuation to what stands beside it.
size_t TextEncoder::append_edge(std::string& out, size_t i) const {
  const char32_t c = text::next_code_point(text_, i);
  out += "&#" + std::to_string(static_cast<uint32_t>(c)) + ";";
  return i;
}

std::string TextEncoder::encode(std::string_view text, const Piece* before_text,
                                const Piece* after_text) {
  text_ = text;
  first_ = before_text == nullptr;
  last_ = after_text == nullptr;
  std::string out;
  out.reserve(text.size() + text.size() / 8 + 8);
  const bool block_start = !layer_.line_break.empty();
  size_t digits = kNone;  // end of the number at a line's start
  size_t last_char = text.size();
  if (!text.empty()) text::previous_code_point(text, last_char);
  const bool behind_emphasis = caution_ != Caution::kLeast && !first_ && stuck(before_text, -1);
  const bool before_emphasis = caution_ != Caution::kLeast && !last_ && stuck(after_text, 1);
  const bool behind_math = !first_ && before_text->kind == InlineKind::kMath;
  for (size_t i = 0; i < text.size();) {
    if (i > 0 && text[i - 1] != '\n') {
      size_t plain = i;
      while (plain < last_char && text[plain] != '\n' && !is_ascii_punctuation(text[plain]))
        ++plain;
      out.append(text, i, plain - i);
      i = plain;
    }
    const char c = text[i];
    const bool line_start = block_start && before(i) == '\n';
    // A module's line begins in the first column.
    if (mdx_ && i == 0 && line_start && is_module_line(text)) out += ' ';
    if (c == '\n') {
      out += layer_.line_break.empty() ? " " : layer_.line_break;
      ++i;
      continue;
    }
    // A dollar before a digit closes no math; a letter beside `**` may keep it from flanking.
    const bool edge = (i == 0 && behind_emphasis) || (i == last_char && before_emphasis);
    if ((edge && class_after(text, i) == CharClass::kOther) ||
        (i == 0 && behind_math && is_digit(c))) {
      i = append_edge(out, i);
      continue;
    }
    // Within a paragraph only an item number 1 would begin a list.
    if (line_start && is_digit(c) && (i == 0 || at(text.find_first_not_of('0', i)) == '1')) {
      digits = std::min(text.find_first_not_of("0123456789", i), text.size());
    }
    bool escaped = must_escape(i) || (line_start && must_escape_at_line_start(i)) ||
                   (i == digits && (c == '.' || c == ')') && is_ascii_space(at(i + 1)));
    if (caution_ == Caution::kMore) {
      escaped = escaped || kSuspicious.find(c) != kNone ||
                (is_ascii_punctuation(c) && (line_start || i == digits));
    } else if (caution_ == Caution::kMost) {
      escaped = is_ascii_punctuation(c);
    }
    if (escaped) {
      escape(out, c);
    } else {
      out += c;
    }
    ++i;
  }
  return out;
}

std::string encode_title(std::string_view text, const Layer& layer) {
  std::string out;
  for (size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    const bool bracket = layer.quote == ')' && (c == '(' || c == ')');
    const bool pipe = layer.syntax == Syntax::kMarkdownCell && c == '|';
    const bool backslash = c == '\\' && (i + 1 == text.size() || is_ascii_punctuation(text[i + 1]));
    if (c == '\n') {
      out += layer.line_break.empty() ? " " : layer.line_break;
      continue;
    }
    if (c == layer.quote || bracket || pipe || backslash || (c == '&' && entity_at(text, i))) {
      out += '\\';
    }
    out += c;
  }
  return out;
}

}  // namespace

void encode_markdown(Pieces& pieces, const Layer& layer, Caution caution, bool mdx) {
  TextEncoder encoder(layer, caution, pieces, mdx);
  for (size_t i = 0; i < pieces.size(); ++i) {
    Piece& piece = pieces[i];
    if (piece.placeholder != 0) continue;
    const Piece* before = i > 0 ? &pieces[i - 1] : nullptr;
    const Piece* after = i + 1 < pieces.size() ? &pieces[i + 1] : nullptr;
    piece.text = layer.quote != '\0' ? encode_title(piece.text, layer)
                                     : encoder.encode(piece.text, before, after);
  }
}

}  // namespace amts::document
