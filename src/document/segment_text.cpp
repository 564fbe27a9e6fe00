#include "document/segment_text.h"

#include <utility>

#include "text/placeholder.h"
#include "text/script.h"
#include "text/utf8.h"

namespace amts::document {

bool is_white(std::string_view text) {
  for (size_t i = 0; i < text.size();) {
    if (!text::is_space(text::next_code_point(text, i))) return false;
  }
  return true;
}

void SegmentText::append(std::string_view text, ByteRange raw, bool white) {
  if (white) {
    if (!segment_.text.empty()) segment_.text += text;
    return;
  }
  if (segment_.text.empty()) segment_.range.begin = raw.begin;
  if (text == text::kPlaceholderOpen) {
    literal_seen_ = true;
    literal_open_ = segment_.text.size();
    literal_begin_ = raw.begin;
  }
  segment_.text += text;
  segment_.range.end = raw.end;
  visible_ += text.size();
  kept_ = segment_.text.size();
  if (text == text::kPlaceholderClose && literal_seen_) literal_placeholder(raw.end);
}

/// The file itself has "⟦7⟧": it becomes a placeholder that stands for these bytes.
void SegmentText::literal_placeholder(size_t raw_end) {
  literal_seen_ = false;
  const auto span = text::placeholder_at(segment_.text, literal_open_);
  if (!span || span->end != segment_.text.size()) return;
  Placeholder literal;
  literal.kind = InlineKind::kLiteral;
  literal.range = {literal_begin_, raw_end};
  literal.readable = segment_.text.substr(literal_open_);
  visible_ -= literal.readable.size();
  segment_.text.resize(literal_open_);
  append(std::move(literal));
}

void SegmentText::append_verbatim(std::string_view text, size_t raw_begin) {
  for (size_t i = 0; i < text.size();) {
    const size_t begin = i;
    const char32_t first = text::next_code_point(text, i);
    const bool white = text::is_space(first);
    const bool bracket = first == U'\u27E6' || first == U'\u27E7';
    while (!bracket && i < text.size()) {
      size_t next = i;
      const char32_t c = text::next_code_point(text, next);
      if (text::is_space(c) != white || c == U'\u27E6' || c == U'\u27E7') break;
      i = next;
    }
    append(text.substr(begin, i - begin), {raw_begin + begin, raw_begin + i}, white);
  }
}

int SegmentText::append(Placeholder placeholder) {
  if (segment_.text.empty()) segment_.range.begin = placeholder.range.begin;
  segment_.range.end = placeholder.range.end;
  segment_.placeholders.push_back(std::move(placeholder));
  const int number = static_cast<int>(segment_.placeholders.size());
  segment_.text += text::placeholder(number);
  kept_ = segment_.text.size();
  literal_seen_ = false;
  return number;
}

void SegmentText::pair(int opens, int closes) {
  segment_.placeholders[static_cast<size_t>(opens) - 1].partner = closes;
  segment_.placeholders[static_cast<size_t>(closes) - 1].partner = opens;
}

bool SegmentText::finish() {
  segment_.text.resize(kept_);
  return visible_ > 0;
}

}  // namespace amts::document
