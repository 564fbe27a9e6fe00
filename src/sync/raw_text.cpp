#include "sync/raw_text.h"

#include <string_view>

#include "text/placeholder.h"
#include "text/utf8.h"

namespace amts::sync {
namespace {

// Character references are shorter.
constexpr size_t kMaxReference = 40;

bool is_blank(char c) { return c == ' ' || c == '\t'; }

/// Walks a segment's text and its spelling side by side.
class Walk {
 public:
  Walk(const document::Document& document, const document::Segment& segment,
       std::span<const size_t> offsets)
      : raw_(document.bytes), segment_(segment), offsets_(offsets), at_(segment.range.begin) {}

  std::optional<std::vector<size_t>> positions() {
    for (const document::Layer& layer : segment_.layers) {
      if (layer.syntax == document::Syntax::kJsonString) return std::nullopt;
    }
    const std::string_view text = segment_.text;
    size_t begin = 0;
    for (const text::PlaceholderSpan& span : text::find_placeholders(text)) {
      const auto number = static_cast<size_t>(span.number) - 1;
      if (number >= segment_.placeholders.size()) return std::nullopt;
      const document::ByteRange range = segment_.placeholders[number].range;
      if (!stretch(begin, span.begin, range.begin)) return std::nullopt;
      at_ = range.begin;
      note(span.begin);
      at_ = range.end;
      begin = span.end;
    }
    if (!stretch(begin, text.size(), segment_.range.end)) return std::nullopt;
    note(text.size());
    if (found_.size() != offsets_.size()) return std::nullopt;
    return std::move(found_);
  }

 private:
  void note(size_t offset) {
    while (found_.size() < offsets_.size() && offsets_[found_.size()] == offset)
      found_.push_back(at_);
  }

  bool stretch(size_t begin, size_t end, size_t raw_end) {
    const std::string_view text = segment_.text;
    for (size_t i = begin; i < end;) {
      note(i);
      if (at_ >= raw_end) return false;
      if (!step(text, i, raw_end)) return false;
    }
    while (at_ < raw_end && is_blank(raw_[at_])) ++at_;
    return at_ == raw_end;
  }

  bool step(std::string_view text, size_t& i, size_t raw_end) {
    const char c = text[i];
    const char next = at_ + 1 < raw_end ? raw_[at_ + 1] : '\0';
    if (c == '\n') return line_end(i, raw_end);
    if (raw_[at_] == '\\' && next == c && (c != '\\' || text.substr(i, 2) != "\\\\")) {
      at_ += 2;
      ++i;
    } else if (raw_[at_] == '&' && (c != '&' || raw_.substr(at_, 5) == "&amp;")) {
      const size_t close = raw_.substr(at_, kMaxReference).find(';');
      if (close == std::string_view::npos) return false;
      at_ += close + 1;
      text::next_code_point(text, i);
    } else if (raw_[at_] == c) {
      ++at_;
      ++i;
    } else if (is_blank(raw_[at_])) {
      ++at_;
    } else {
      return false;
    }
    return true;
  }

  /// A line end, with the blanks before it and the container's prefix after it.
  bool line_end(size_t& i, size_t raw_end) {
    while (at_ < raw_end && is_blank(raw_[at_])) ++at_;
    if (at_ < raw_end && raw_[at_] == '\r') ++at_;
    if (at_ >= raw_end || raw_[at_] != '\n') return false;
    ++at_;
    while (at_ < raw_end && (is_blank(raw_[at_]) || raw_[at_] == '>')) ++at_;
    ++i;
    return true;
  }

  std::string_view raw_;
  const document::Segment& segment_;
  std::span<const size_t> offsets_;
  size_t at_;
  std::vector<size_t> found_;
};

}  // namespace

std::optional<std::vector<size_t>> raw_positions(const document::Document& document,
                                                 const document::Segment& segment,
                                                 std::span<const size_t> offsets) {
  return Walk(document, segment, offsets).positions();
}

}  // namespace amts::sync
