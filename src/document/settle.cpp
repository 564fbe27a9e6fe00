#include "document/settle.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "document/markdown_chars.h"
#include "document/markdown_words.h"
#include "text/placeholder.h"
#include "text/utf8.h"

namespace amts::document {

namespace {

constexpr std::u32string_view kSentencePunctuation = U"，。、：；！？…,.:;!?";
constexpr std::u32string_view kOpeners = U"“‘（「『《〈【〔([\"'";
constexpr std::u32string_view kClosers = U"”’）」』》〉】〕)]\"'";

bool contains(std::u32string_view set, char32_t c) {
  return set.find(c) != std::u32string_view::npos;
}

// Line ends as '\n', alone, or as a space; no white space around them nor at the ends.
std::string settle_lines(std::string_view text, bool single_line) {
  std::string out;
  out.reserve(text.size());
  const bool carriage_returns = text.find('\r') != std::string_view::npos;
  for (size_t i = 0; i < text.size();) {
    size_t end = carriage_returns ? text.find_first_of("\n\r", i) : text.find('\n', i);
    end = std::min(end, text.size());
    out.append(text, i, end - i);
    if (end == text.size()) break;
    while (!out.empty() && is_blank_char(out.back())) out.pop_back();
    if (!out.empty()) out += single_line ? ' ' : '\n';
    for (i = end; i < text.size() && is_ascii_space(text[i]);) ++i;
  }
  while (!out.empty() && is_ascii_space(out.back())) out.pop_back();
  const auto begin =
      std::find_if_not(out.begin(), out.end(), [](char c) { return is_ascii_space(c); });
  out.erase(out.begin(), begin);
  return out;
}

// The text between placeholders: between[i] stands before the i-th placeholder of `numbers`.
struct Stretches {
  std::vector<std::string> between;
  std::vector<int> numbers;

  explicit Stretches(std::string_view text) {
    size_t copied = 0;
    for (const text::PlaceholderSpan& span : text::find_placeholders(text)) {
      between.emplace_back(text.substr(copied, span.begin - copied));
      numbers.push_back(span.number);
      copied = span.end;
    }
    between.emplace_back(text.substr(copied));
  }

  std::string joined() const {
    std::string out = between[0];
    for (size_t i = 0; i < numbers.size(); ++i) {
      out += text::placeholder(numbers[i]);
      out += between[i + 1];
    }
    return out;
  }
};

// Moves the run of characters at the end of `from` that satisfy `moves` to the front of `to`.
template <typename Predicate>
void move_back(std::string& from, std::string& to, Predicate moves) {
  size_t keep = from.size();
  for (size_t i = keep; i > 0 && moves(text::previous_code_point(from, i));) keep = i;
  to.insert(0, from, keep);
  from.resize(keep);
}

// The same from the front of `from` to the end of `to`.
template <typename Predicate>
void move_front(std::string& from, std::string& to, Predicate moves) {
  size_t gone = 0;
  for (size_t i = 0; i < from.size() && moves(text::next_code_point(from, i));) gone = i;
  to.append(from, 0, gone);
  from.erase(0, gone);
}

// A placeholder beside a delimiter is spelt with punctuation (`$`, a backtick, `<`).
CharClass edge_class_before(const std::string& text, bool outermost) {
  if (text.empty()) return outermost ? CharClass::kSpace : CharClass::kPunctuation;
  return class_before(text, text.size());
}
CharClass edge_class_after(const std::string& text, bool outermost) {
  if (text.empty()) return outermost ? CharClass::kSpace : CharClass::kPunctuation;
  return class_after(text, 0);
}

bool is_space_class(char32_t c) { return class_of(c) == CharClass::kSpace; }
bool is_sentence_punctuation(char32_t c) { return contains(kSentencePunctuation, c); }

// `**“word”**next`: the quotes go outside if they enclose the whole; true if they did.
bool move_enclosing(std::string& before, std::string& first, std::string& last,
                    std::string& after) {
  if (first.empty() || last.empty()) return false;
  size_t begin = 0;
  const char32_t opener = text::next_code_point(first, begin);
  size_t end = last.size();
  const char32_t closer = text::previous_code_point(last, end);
  const size_t pair = kOpeners.find(opener);
  if (pair == std::u32string_view::npos || kClosers[pair] != closer) return false;
  if (&first == &last && end <= begin) return false;
  if (first.find(last.substr(end), begin) < (&first == &last ? end : first.size())) return false;
  after.insert(0, last, end);
  last.resize(end);
  before.append(first, 0, begin);
  first.erase(0, begin);
  return true;
}

void settle_emphasis(const Segment& segment, Stretches& text) {
  const auto position_of = [&](int number) {
    return static_cast<size_t>(std::find(text.numbers.begin(), text.numbers.end(), number) -
                               text.numbers.begin());
  };
  const size_t count = text.numbers.size();
  for (size_t open = 0; open < count; ++open) {
    const int number = text.numbers[open];
    const Placeholder& placeholder = segment.placeholders[static_cast<size_t>(number) - 1];
    if (placeholder.kind != InlineKind::kEmphasis || placeholder.partner < number) continue;
    const size_t close = position_of(placeholder.partner);
    std::string& before = text.between[open];
    std::string& first = text.between[open + 1];
    std::string& last = text.between[close];
    std::string& after = text.between[close + 1];
    move_front(first, before, is_space_class);
    move_back(last, after, is_space_class);
    const bool opens = edge_class_after(first, false) != CharClass::kPunctuation ||
                       edge_class_before(before, open == 0) != CharClass::kOther;
    const bool closes = edge_class_before(last, false) != CharClass::kPunctuation ||
                        edge_class_after(after, close + 1 == count) != CharClass::kOther;
    if ((!opens || !closes) && move_enclosing(before, first, last, after)) continue;
    if (!opens) move_front(first, before, is_sentence_punctuation);
    if (!closes) move_back(last, after, is_sentence_punctuation);
    if (edge_class_after(first, false) == CharClass::kPunctuation &&
        edge_class_before(before, open == 0) == CharClass::kOther)
      before += ' ';
    if (edge_class_before(last, false) == CharClass::kPunctuation &&
        edge_class_after(after, close + 1 == count) == CharClass::kOther)
      after.insert(0, " ");
  }
}

void settle_breaks(const Segment& segment, Stretches& text) {
  for (size_t i = 0; i < text.numbers.size(); ++i) {
    const size_t number = static_cast<size_t>(text.numbers[i]);
    if (segment.placeholders[number - 1].kind != InlineKind::kBreak) continue;
    std::string& before = text.between[i];
    std::string& after = text.between[i + 1];
    while (!before.empty() && is_ascii_space(before.back())) before.pop_back();
    after.erase(after.begin(), std::find_if_not(after.begin(), after.end(),
                                                [](char c) { return is_ascii_space(c); }));
  }
}

constexpr bool is_visible_ascii(char c) { return c > ' ' && c < 0x7F; }

// A bare URL must not take in the text beside it: a space goes between.
void settle_urls(const Document& document, const Segment& segment, Stretches& text) {
  for (size_t i = 0; i < text.numbers.size(); ++i) {
    const Placeholder& url = segment.placeholders[static_cast<size_t>(text.numbers[i]) - 1];
    if (!is_bare_url(url)) continue;
    std::string& before = text.between[i];
    std::string& after = text.between[i + 1];
    if (!before.empty() && is_visible_ascii(before.back()) && before.back() != '(') before += ' ';
    size_t end = 0;
    while (end < after.size() && is_visible_ascii(after[end])) ++end;
    if (after.find_first_not_of("?!.,:;*_~'$)") < end) {
      after.insert(0, " ");
    } else if (!can_have_brackets(url, document) && url.readable.find('@') == std::string::npos &&
               gfm_url_end(url.readable + after, 0) != url.readable.size()) {
      after.insert(0, " ");
    }
    // GFM finds "www." after white space and few other characters only.
    const bool www = url.readable.substr(0, 4) == "www.";
    if (www && !before.empty() && static_cast<unsigned char>(before.back()) >= 0x80) before += ' ';
  }
}

// The line without white space at its ends: Unicode's, and U+FEFF, which would read as a byte order
// mark where a file begins.
std::string_view trimmed(std::string_view line) {
  const auto is_white = [](char32_t c) { return class_of(c) == CharClass::kSpace || c == 0xFEFF; };
  for (size_t last = line.size(); last > 0; line = line.substr(0, last)) {
    if (!is_white(text::previous_code_point(line, last))) break;
  }
  for (size_t first_end = 0; !line.empty(); line.remove_prefix(first_end)) {
    first_end = 0;
    if (!is_white(text::next_code_point(line, first_end))) break;
  }
  return line;
}

// White space as the formats other than Markdown read it: none at the ends of lines, and in HTML's
// text a run of it counts for one.
std::string settle_white_space(std::string_view text, Syntax syntax) {
  std::string out;
  while (!text.empty()) {
    const size_t end = std::min(text.find('\n'), text.size());
    const std::string_view line = trimmed(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
    if (line.empty()) continue;
    if (!out.empty()) out += '\n';
    for (const char c : line) {
      const bool space = syntax == Syntax::kHtmlText && is_ascii_space(c);
      if (!space) {
        out += c;
      } else if (out.back() != ' ') {
        out += ' ';
      }
    }
  }
  return out;
}

bool is_markdown(Syntax syntax) {
  return syntax == Syntax::kMarkdown || syntax == Syntax::kMarkdownCell;
}

}  // namespace

bool is_bare_url(const Placeholder& placeholder) {
  return placeholder.kind == InlineKind::kUrl &&
         placeholder.readable.size() == placeholder.range.end - placeholder.range.begin;
}

bool can_have_brackets(const Placeholder& placeholder, const Document& document) {
  return is_bare_url(placeholder) && document.format != Format::kMdx &&
         placeholder.readable.find("://") != std::string::npos;
}

std::string settle(const Document& document, const Segment& segment, std::string_view text) {
  const bool single_line = !segment.layers.empty() && segment.layers.front().line_break.empty();
  std::string lines = settle_lines(text, single_line);
  const Syntax syntax = segment.layers.empty() ? Syntax::kPlain : segment.layers.front().syntax;
  if (!is_markdown(syntax)) {
    lines = settle_white_space(lines, syntax);
    if (syntax != Syntax::kHtmlText || segment.placeholders.empty()) return lines;
    Stretches stretches(lines);
    settle_breaks(segment, stretches);
    return stretches.joined();
  }
  if (segment.placeholders.empty()) return lines;
  Stretches stretches(lines);
  settle_emphasis(segment, stretches);
  settle_breaks(segment, stretches);
  settle_urls(document, segment, stretches);
  return settle_lines(stretches.joined(), single_line);
}

bool is_blank(std::string_view text) {
  size_t position = 0;
  const auto spans = text::find_placeholders(text);
  const auto blank = [&](size_t end) {
    return std::all_of(text.begin() + static_cast<ptrdiff_t>(position),
                       text.begin() + static_cast<ptrdiff_t>(end), is_ascii_space);
  };
  for (const text::PlaceholderSpan& span : spans) {
    if (!blank(span.begin)) return false;
    position = span.end;
  }
  return blank(text.size());
}

}  // namespace amts::document
