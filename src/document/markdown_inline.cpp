#include "document/markdown_inline.h"

#include <algorithm>
#include <array>
#include <optional>
#include <unordered_map>

#include "document/markdown_chars.h"
#include "document/markdown_delimiters.h"
#include "document/markdown_links.h"
#include "document/markdown_math.h"
#include "document/markdown_tags.h"
#include "document/markdown_words.h"
#include "document/template_marks.h"
#include "text/placeholder.h"

namespace amts::document {

namespace {

using Type = Mark::Type;

constexpr size_t kLongestBackticks = 80;
// Openers of images that may wait for their end at once: bounds recursion and rescans.
constexpr int kMaxOpenImages = 16;
// Braces that never close, after which '{' is text: each costs a pass over the text.
constexpr int kMaxFailedBraces = 32;
// How far up the open tags a closing tag looks for its own.
constexpr size_t kMaxTagDepth = 32;

constexpr auto kSpecial = [] {
  std::array<bool, 256> table{};
  for (const char c : std::string_view("\n\\`*_~[]!<&$:{(@.")) table[static_cast<size_t>(c)] = true;
  table[0xE2] = true;  // the first byte of ⟦ and ⟧
  return table;
}();

constexpr auto kVoidElements = std::to_array<std::string_view>(
    {"area", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"});

class Scanner {
 public:
  Scanner(std::string_view text, const InlineContext& context, Inline& out)
      : text_(text), context_(context), out_(out) {
    math_.reset(text);
  }

  void run();

 private:
  struct Bracket {
    size_t begin;
    int delimiters;
    bool image;
    bool active = true;
    bool bracket_inside = false;
  };
  struct SlideMark {
    size_t close;
    size_t mark;  // index of its opening mark
    int delimiters;
    size_t brackets;
  };

  // Each reads what starts at `i` and returns where to go on; `i` itself if it is plain text.
  size_t special(size_t i);
  size_t line_end(size_t i);
  size_t backslash(size_t i);
  size_t backticks(size_t i);
  size_t delimiter_run(size_t i);
  size_t open_bracket(size_t i, bool image);
  size_t close_bracket(size_t i);
  size_t slide_mark(size_t i);
  size_t close_slide_mark(size_t i);
  size_t angle(size_t i);
  size_t tag(size_t i);
  bool is_meant(const Tag& tag, bool has_attributes, size_t i);
  size_t ampersand(size_t i);
  size_t dollar(size_t i);
  size_t colon(size_t i);
  size_t brace(size_t i);
  size_t role(size_t i, size_t begin, size_t end);
  size_t footnote(size_t i);
  size_t literal(size_t i);
  size_t url_span(size_t i, std::optional<ByteRange> range);

  void add(size_t begin, size_t end, Type type, InlineKind kind, uint32_t value = 0) {
    out_.marks.push_back(
        {static_cast<uint32_t>(begin), static_cast<uint32_t>(end), type, kind, value});
  }
  size_t single(size_t begin, size_t end, InlineKind kind) {
    add(begin, end, Type::kSingle, kind);
    return end;
  }
  void decoded(size_t begin, size_t end, std::string text);
  void add_emphasis(int bottom);
  size_t code_end(size_t i, size_t length);
  bool is_label(std::string_view content) const;
  void finish();
  void nest();
  void open_or_close_tag(Mark& mark, std::vector<size_t>& open);
  std::string_view tag_name(const Mark& mark) const;

  std::string_view text_;
  const InlineContext& context_;
  Inline& out_;
  MathScanner math_;
  Delimiters delimiters_;
  std::vector<Delimiters::Pair> pairs_;
  std::vector<Bracket> brackets_;
  std::vector<SlideMark> slide_marks_;
  std::array<size_t, kLongestBackticks + 1> last_backticks_{};
  bool backticks_known_ = false;
  int open_images_ = 0;
  int failed_braces_ = 0;
  uint32_t next_pair_ = 0;
  size_t plain_from_ = 0;  // nothing before this is plain text
  size_t no_comment_from_ = kNone;
  size_t no_cdata_from_ = kNone;
  std::vector<std::string> unclosed_;
  std::vector<std::string_view> opened_;  // tags that a closing one of an unknown name may close
  std::optional<std::unordered_map<std::string_view, size_t>> last_closing_;  // by name: place
};

void Scanner::run() {
  size_t i = 0;
  const size_t size = text_.size();
  while (true) {
    while (i < size && !kSpecial[static_cast<unsigned char>(text_[i])]) ++i;
    if (i >= size) break;
    const size_t next = special(i);
    if (next == i) {
      ++i;
    } else {
      i = plain_from_ = next;
    }
  }
  finish();
}

size_t Scanner::special(size_t i) {
  while (!slide_marks_.empty() && i > slide_marks_.back().close) {
    Mark& mark = out_.marks[slide_marks_.back().mark];
    mark.end = mark.begin;  // its end lay inside something else: it was none
    slide_marks_.pop_back();
  }
  if (!slide_marks_.empty() && i == slide_marks_.back().close) return close_slide_mark(i);
  switch (text_[i]) {
    case '\n':
      return line_end(i);
    case '\\':
      return backslash(i);
    case '`':
      return backticks(i);
    case '*':
    case '_':
    case '~':
      return delimiter_run(i);
    case '!':
      return i + 1 < text_.size() && text_[i + 1] == '[' ? open_bracket(i, true) : i;
    case '[':
      if (const size_t end = slide_mark(i); end != i) return end;
      if (const size_t end = footnote(i); end != i) return end;
      return open_bracket(i, false);
    case '(':
      return slide_mark(i);
    case ']':
      return close_bracket(i);
    case '<':
      return angle(i);
    case '&':
      return ampersand(i);
    case '$':
      return dollar(i);
    case ':':
      return colon(i);
    case '{':
      return brace(i);
    case '@':
      return url_span(i, email_at(text_, i, plain_from_));
    case '.':
      return url_span(i, www_at(text_, i, plain_from_));
    default:
      return literal(i);
  }
}

size_t Scanner::url_span(size_t i, std::optional<ByteRange> range) {
  return range ? single(range->begin, range->end, InlineKind::kUrl) : i;
}

void Scanner::decoded(size_t begin, size_t end, std::string text) {
  // A digit could complete what reads as a placeholder; white space would not stay.
  const bool digit =
      text.size() == 1 && is_digit(text[0]) && text_.find(text::kPlaceholderOpen) != kNone;
  const bool bracket = text == text::kPlaceholderOpen || text == text::kPlaceholderClose || digit ||
                       (text.size() == 1 && is_ascii_space(text[0]));
  if (bracket) {
    single(begin, end, InlineKind::kLiteral);
    return;
  }
  add(begin, end, Type::kDecoded, InlineKind::kLiteral, static_cast<uint32_t>(out_.decoded.size()));
  out_.decoded.push_back(std::move(text));
}

size_t Scanner::line_end(size_t i) {
  size_t begin = i;
  while (begin > plain_from_ && is_blank_char(text_[begin - 1])) --begin;
  if (i - begin >= 2 && text_.substr(i - 2, 2) == "  " && begin > 0) {
    return single(begin, i + 1, InlineKind::kBreak);
  }
  add(begin, i + 1, Type::kSoftBreak, InlineKind::kBreak);
  return i + 1;
}

size_t Scanner::backslash(size_t i) {
  if (i + 1 >= text_.size()) return i;
  const char next = text_[i + 1];
  if (next == '\n') return single(i, i + 2, InlineKind::kBreak);
  if (next == '(' || next == '[' || next == 'b' || next == '\\') {
    const size_t end = math_.scan(i);
    if (end != kNone) return single(i, end, InlineKind::kMath);
  }
  if (is_letter(next)) {
    const size_t end = tex_reference_end(text_, i);
    if (end != kNone) return single(i, end, InlineKind::kMath);
  }
  if (!is_ascii_punctuation(next)) return i;
  decoded(i, i + 2, std::string(1, next));
  return i + 2;
}

// The end of a code span whose opening run of backticks ends at `i`.
size_t Scanner::code_end(size_t i, size_t length) {
  if (length > kLongestBackticks) return kNone;
  if (backticks_known_ && last_backticks_[length] < i) return kNone;
  while ((i = text_.find('`', i)) != kNone) {
    const size_t begin = i;
    while (i < text_.size() && text_[i] == '`') ++i;
    if (i - begin <= kLongestBackticks) last_backticks_[i - begin] = begin;
    if (i - begin == length) return i;
  }
  backticks_known_ = true;
  return kNone;
}

size_t Scanner::backticks(size_t i) {
  size_t run_end = i;
  while (run_end < text_.size() && text_[run_end] == '`') ++run_end;
  const size_t end = code_end(run_end, run_end - i);
  return end == kNone ? run_end : single(i, end, InlineKind::kCode);
}

size_t Scanner::delimiter_run(size_t i) {
  size_t end = i;
  while (end < text_.size() && text_[end] == text_[i]) ++end;
  // GFM's strikethrough has one tilde or two, as many at both ends.
  if (text_[i] != '~' || end - i <= 2) {
    delimiters_.push(text_, static_cast<uint32_t>(i), static_cast<uint32_t>(end));
  }
  return end;
}

void Scanner::add_emphasis(int bottom) {
  pairs_.clear();
  delimiters_.resolve(bottom, pairs_);
  for (const Delimiters::Pair& pair : pairs_) {
    add(pair.open, pair.open + pair.length, Type::kOpen, InlineKind::kEmphasis, next_pair_);
    add(pair.close, pair.close + pair.length, Type::kClose, InlineKind::kEmphasis, next_pair_++);
  }
}

size_t Scanner::open_bracket(size_t i, bool image) {
  if (image && open_images_ >= kMaxOpenImages) return i;
  if (image) ++open_images_;
  if (!brackets_.empty()) brackets_.back().bracket_inside = true;
  brackets_.push_back({i, delimiters_.top(), image});
  return i + (image ? 2 : 1);
}

bool Scanner::is_label(std::string_view content) const {
  return context_.labels != nullptr && !context_.labels->empty() && content.size() <= 999 &&
         context_.labels->count(normal_label(content)) != 0;
}

size_t Scanner::close_bracket(size_t i) {
  if (brackets_.empty()) return i;
  const Bracket bracket = brackets_.back();
  brackets_.pop_back();
  if (bracket.image) --open_images_;
  if (!bracket.active) return i + 1;
  const size_t content = bracket.begin + (bracket.image ? 2 : 1);
  size_t end = kNone;
  std::optional<ByteRange> title;
  if (const auto tail = scan_link_tail(text_, i + 1)) {
    end = tail->end;
    title = tail->title;
  } else if (const size_t label = scan_label(text_, i + 1); label != kNone) {
    if (is_label(text_.substr(i + 2, label - i - 3))) end = label;
  } else if (!bracket.bracket_inside && is_label(text_.substr(content, i - content))) {
    end = text_.substr(i + 1, 2) == "[]" ? i + 3 : i + 1;
  }
  if (end == kNone) return i + 1;
  add_emphasis(bracket.delimiters);
  const InlineKind kind = bracket.image ? InlineKind::kImage : InlineKind::kLink;
  add(bracket.begin, content, bracket.image ? Type::kImageOpen : Type::kOpen, kind, next_pair_);
  add(i, end, bracket.image ? Type::kImageClose : Type::kClose, kind, next_pair_++);
  if (title && title->end > title->begin) {
    const char quote = text_[title->end];
    out_.inner.push_back({*title, quote, false});
  }
  if (!bracket.image) {  // no links in links
    for (auto outer = brackets_.rbegin(); outer != brackets_.rend(); ++outer) {
      if (outer->image) continue;
      if (!outer->active) break;
      outer->active = false;
    }
  }
  return end;
}

// [**…**], (**…**), [~~…~~], (~~…~~): what d2l-book shows on slides. Nothing of the same
// delimiter stands inside; `[**bold**](url)` is a link.
size_t Scanner::slide_mark(size_t i) {
  const std::string_view delimiter = text_.substr(i + 1, 2);
  if (delimiter != "**" && delimiter != "~~") return i;
  const size_t close = text_.find(delimiter, i + 3);
  if (close == kNone || close == i + 3 || close + 2 >= text_.size()) return i;
  const char end = text_[i] == '[' ? ']' : ')';
  if (text_[close + 2] != end) return i;
  if (end == ']' && close + 3 < text_.size() &&
      (text_[close + 3] == '(' || text_[close + 3] == '[')) {
    return i;
  }
  slide_marks_.push_back({close, out_.marks.size(), delimiters_.top(), brackets_.size()});
  add(i, i + 3, Type::kOpen, InlineKind::kMark, next_pair_++);
  return i + 3;
}

size_t Scanner::close_slide_mark(size_t i) {
  const SlideMark slide = slide_marks_.back();
  slide_marks_.pop_back();
  if (brackets_.size() < slide.brackets) {  // a link closed around its start
    Mark& mark = out_.marks[slide.mark];
    mark.end = mark.begin;
    return special(i);
  }
  add_emphasis(slide.delimiters);
  while (brackets_.size() > slide.brackets) {
    if (brackets_.back().image) --open_images_;
    brackets_.pop_back();
  }
  add(i, i + 3, Type::kClose, InlineKind::kMark, out_.marks[slide.mark].value);
  return i + 3;
}

size_t Scanner::angle(size_t i) {
  if (const auto link = autolink_at(text_, i)) return single(i, *link, InlineKind::kUrl);
  const std::string_view start = text_.substr(i, 9);
  const auto until = [&](std::string_view close, size_t from, size_t& none_from) {
    const size_t found = i < none_from ? text_.find(close, from) : kNone;
    if (found != kNone) return single(i, found + close.size(), InlineKind::kTag);
    none_from = std::min(none_from, i);
    return i;
  };
  if (start.substr(0, 4) == "<!--") return until("-->", i + 2, no_comment_from_);
  if (start == "<![CDATA[") return until("]]>", i + 9, no_cdata_from_);
  return tag(i);
}

size_t Scanner::tag(size_t i) {
  std::vector<Attribute> attributes;
  const size_t name = text_.substr(i + 1, 1) == "/" ? i + 2 : i + 1;
  const bool component = name < text_.size() && text_[name] >= 'A' && text_[name] <= 'Z';
  const bool jsx = context_.mdx || component;
  const auto tag = failed_braces_ < kMaxFailedBraces || !jsx ? scan_tag(text_, i, jsx, &attributes)
                                                             : std::nullopt;
  if (!tag && jsx) ++failed_braces_;
  if (!tag || !(context_.mdx || is_meant(*tag, !attributes.empty(), i))) return i;
  const bool whole = !tag->closing && !tag->self_closing && is_untranslated_element(tag->name);
  if (whole && std::find(unclosed_.begin(), unclosed_.end(), tag->name) == unclosed_.end()) {
    const size_t close = find_closing_tag(text_, tag->end, tag->name);
    const size_t end = close == kNone ? kNone : text_.find('>', close);
    if (end != kNone) {
      const bool code = tag->name == "code" || tag->name == "kbd" || tag->name == "samp";
      return single(i, end + 1, code ? InlineKind::kCode : InlineKind::kTag);
    }
    unclosed_.emplace_back(tag->name);
  }
  for (const Attribute& attribute : attributes) {
    if (attribute.quote != '\0' && attribute.value.end > attribute.value.begin &&
        is_text_attribute(attribute.name, jsx)) {
      out_.inner.push_back({attribute.value, attribute.quote, true, attribute.name == "alt"});
    }
  }
  return single(i, tag->end, InlineKind::kTag);
}

// A tag of a name that is nobody's: `<RSC>…</RSC>` is one, `<eos>` is text.
bool Scanner::is_meant(const Tag& tag, bool has_attributes, size_t i) {
  if (is_tag_by_itself(tag, has_attributes)) {
    if (!tag.closing && !tag.self_closing && opened_.size() < kMaxTagDepth)
      opened_.emplace_back(tag.name);
    return true;
  }
  if (tag.closing) return std::find(opened_.begin(), opened_.end(), tag.name) != opened_.end();
  if (!last_closing_) {
    last_closing_.emplace();
    for (size_t at = text_.find("</"); at != kNone; at = text_.find("</", at + 2)) {
      const auto closing = scan_tag(text_, at, false);
      if (closing) (*last_closing_)[closing->name] = at;
    }
  }
  const auto closing = last_closing_->find(tag.name);
  if (closing == last_closing_->end() || closing->second < i) return false;
  if (opened_.size() < kMaxTagDepth) opened_.emplace_back(tag.name);
  return true;
}

size_t Scanner::ampersand(size_t i) {
  auto entity = entity_at(text_, i);
  if (!entity) return i;
  decoded(i, i + entity->length, std::move(entity->text));
  return i + entity->length;
}

size_t Scanner::dollar(size_t i) {
  const size_t end = math_.scan(i);
  if (end != kNone) return single(i, end, InlineKind::kMath);
  return text_.substr(i, 2) == "$$" ? i + 2 : i;
}

size_t Scanner::colon(size_t i) {
  const size_t name_end = role_name_end(text_, i);
  if (name_end != kNone) {
    size_t run_end = name_end;
    while (run_end < text_.size() && text_[run_end] == '`') ++run_end;
    const size_t end = code_end(run_end, run_end - name_end);
    if (end != kNone) return role(i, name_end, end);
  }
  if (const size_t end = emoji_end(text_, i); end != kNone)
    return single(i, end, InlineKind::kLiteral);
  return url_span(i, url_at(text_, i, plain_from_));
}

size_t Scanner::brace(size_t i) {
  const size_t name_end = brace_role_end(text_, i);
  if (name_end != kNone) {
    size_t run_end = name_end;
    while (run_end < text_.size() && text_[run_end] == '`') ++run_end;
    const size_t end = code_end(run_end, run_end - name_end);
    if (end != kNone) return role(i, name_end, end);
  }
  // Comments of MDX stand in Markdown files too (headings' ids in React's documentation).
  const bool expression = context_.mdx || text_.substr(i, 3) == "{/*";
  if (expression && failed_braces_ < kMaxFailedBraces) {
    const size_t end = scan_braces(text_, i);
    if (end != kNone) return single(i, end, InlineKind::kExpression);
    ++failed_braces_;
  }
  size_t end = template_end(text_, i);
  if (end == kNone) end = attribute_list_end(text_, i);
  return end == kNone ? i : single(i, end, InlineKind::kExpression);
}

// `{ref}`text <target>``: the text is for readers. `begin` is where the backticks begin.
size_t Scanner::role(size_t i, size_t begin, size_t end) {
  if (const auto inner = role_text(text_.substr(0, end), i, begin))
    out_.inner.push_back({*inner, '`', false, false, true});
  return single(i, end, InlineKind::kRole);
}

size_t Scanner::footnote(size_t i) {
  if (context_.footnotes == nullptr || context_.footnotes->empty()) return i;
  if (text_.substr(i, 2) != "[^") return i;
  const size_t end = scan_label(text_, i);
  if (end == kNone ||
      context_.footnotes->count(normal_label(text_.substr(i + 2, end - i - 3))) == 0) {
    return i;
  }
  return single(i, end, InlineKind::kFootnote);
}

size_t Scanner::literal(size_t i) {
  const auto span = text::placeholder_at(text_, i);
  return span ? single(span->begin, span->end, InlineKind::kLiteral) : i;
}

void Scanner::finish() {
  add_emphasis(-1);
  auto& marks = out_.marks;
  for (const SlideMark& slide : slide_marks_) marks[slide.mark].end = marks[slide.mark].begin;
  marks.erase(std::remove_if(marks.begin(), marks.end(),
                             [](const Mark& mark) { return mark.begin == mark.end; }),
              marks.end());
  const auto by_place = [](const Mark& a, const Mark& b) { return a.begin < b.begin; };
  if (!std::is_sorted(marks.begin(), marks.end(), by_place)) {
    std::sort(marks.begin(), marks.end(), by_place);
  }
  const auto by_range = [](const InnerText& a, const InnerText& b) {
    return a.range.begin < b.range.begin;
  };
  std::sort(out_.inner.begin(), out_.inner.end(), by_range);
  nest();
}

std::string_view Scanner::tag_name(const Mark& mark) const {
  size_t begin = mark.begin + 1;
  if (text_[begin] == '/') ++begin;
  size_t end = begin;
  while (end < mark.end && !is_ascii_space(text_[end]) && text_[end] != '/' && text_[end] != '>') {
    ++end;
  }
  return text_.substr(begin, end - begin);
}

// Pairs a tag with the one that it closes, if nothing but tags stands open between.
void Scanner::open_or_close_tag(Mark& mark, std::vector<size_t>& open) {
  auto& marks = out_.marks;
  if (text_[mark.begin + 1] != '/') {
    const std::string_view name = tag_name(mark);
    const bool alone =
        text_[mark.end - 2] == '/' || text_[mark.begin + 1] == '!' ||
        std::find(kVoidElements.begin(), kVoidElements.end(), name) != kVoidElements.end();
    if (!alone) open.push_back(static_cast<size_t>(&mark - marks.data()));
    return;
  }
  const std::string_view name = tag_name(mark);
  for (size_t up = 0; up < std::min(open.size(), kMaxTagDepth); ++up) {
    Mark& opener = marks[open[open.size() - 1 - up]];
    if (opener.kind != InlineKind::kTag) return;
    if (tag_name(opener) != name) continue;
    opener.type = Type::kOpen;
    mark.type = Type::kClose;
    opener.value = mark.value = next_pair_++;
    open.resize(open.size() - 1 - up);
    return;
  }
}

// Pairs up tags, and parts pairs that cross: `*a <b>c* d</b>` has emphasis and two lone tags.
void Scanner::nest() {
  auto& marks = out_.marks;
  std::vector<size_t> open;
  for (Mark& mark : marks) {
    if (mark.kind == InlineKind::kTag && mark.type == Type::kSingle && text_[mark.begin] == '<') {
      open_or_close_tag(mark, open);
    } else if (mark.type == Type::kOpen || mark.type == Type::kImageOpen) {
      open.push_back(static_cast<size_t>(&mark - marks.data()));
    } else if (mark.type == Type::kClose || mark.type == Type::kImageClose) {
      while (!open.empty() && marks[open.back()].kind == InlineKind::kTag) open.pop_back();
      if (!open.empty()) open.pop_back();
    }
  }
}

}  // namespace

void Inline::clear() {
  marks.clear();
  decoded.clear();
  inner.clear();
}

void scan_inline(std::string_view text, const InlineContext& context, Inline& out) {
  out.clear();
  Scanner(text, context, out).run();
}

}  // namespace amts::document
