#include "checks/side.h"

#include <algorithm>

#include "text/normalize.h"
#include "text/placeholder.h"
#include "text/utf8.h"

namespace amts::checks {
namespace {

using document::InlineKind;
using document::Placeholder;

/// Delimiters and footnote marks leave nothing in the prose; a tag alone (<br>) parts words.
bool is_object(const Placeholder& placeholder) {
  switch (placeholder.kind) {
    case InlineKind::kEmphasis:
    case InlineKind::kLink:
    case InlineKind::kMark:
    case InlineKind::kFootnote:
      return false;
    case InlineKind::kTag:
      return placeholder.partner == 0;
    default:
      return true;
  }
}

// How far an escape, an entity or a line's prefix may reach.
constexpr size_t kMaxSkip = 64;
// Characters that must agree to be sure of a place again.
constexpr size_t kAgreement = 6;

bool agrees(std::string_view text, size_t i, std::string_view raw, size_t j) {
  const size_t length = std::min({kAgreement, text.size() - i, raw.size() - j});
  return length > 0 && text.substr(i, length) == raw.substr(j, length);
}

/// The next place at or after `j` where `raw` goes on like `text` from `i`; npos if there is none
/// near.
size_t resume(std::string_view text, size_t i, std::string_view raw, size_t j) {
  for (size_t k = j; k < std::min(j + kMaxSkip, raw.size()); ++k) {
    if (agrees(text, i, raw, k)) return k;
  }
  return std::string_view::npos;
}

}  // namespace

size_t byte_in_file(const document::Document& document, const document::Segment& segment,
                    size_t text_offset) {
  const std::string_view text = segment.text;
  const std::string_view raw = std::string_view(document.bytes).substr(0, segment.range.end);
  size_t i = 0;
  size_t j = segment.range.begin;
  size_t end = text.size();
  for (const text::PlaceholderSpan& span : text::find_placeholders(text)) {
    const document::ByteRange range =
        segment.placeholders[static_cast<size_t>(span.number) - 1].range;
    if (text_offset < span.begin) {
      end = span.begin;
      break;
    }
    if (text_offset < span.end) return range.begin;
    i = span.end;
    j = range.end;
  }
  const std::string_view stretch = text.substr(0, end);
  while (i < text_offset && j < raw.size()) {
    if (stretch[i] == raw[j]) {
      ++i;
      ++j;
      continue;
    }
    size_t found = resume(stretch, i, raw, j + 1);
    if (found == std::string_view::npos) {  // a character written as an entity
      text::next_code_point(stretch, i);
      found = i < stretch.size() ? resume(stretch, i, raw, j + 1) : raw.size();
      if (found == std::string_view::npos) found = j + 1;
    }
    j = found;
  }
  // What stands here may itself begin with an escape: the place is right all the same.
  return std::min(j, segment.range.end);
}

Side::Side(const document::Document& document, std::span<const size_t> segments)
    : document_(&document), segments_(segments.begin(), segments.end()) {
  for (const size_t index : segments_) {
    if (!prose_.empty()) prose_ += U'\n';
    append(document.segments[index], index);
  }
}

void Side::append(const document::Segment& segment, size_t index) {
  const auto stretch = [&](size_t begin, size_t end) {
    if (begin == end) return;
    pieces_.push_back({prose_.size(), index, begin});
    prose_ += text::to_utf32(std::string_view(segment.text).substr(begin, end - begin));
  };
  size_t copied = 0;
  for (const text::PlaceholderSpan& span : text::find_placeholders(segment.text)) {
    stretch(copied, span.begin);
    copied = span.end;
    const Placeholder& placeholder = segment.placeholders[static_cast<size_t>(span.number) - 1];
    Inline item{
        placeholder.kind,
        prose_.size(),
        is_object(placeholder),
        placeholder.partner > span.number,
        placeholder.partner != 0 && placeholder.partner < span.number,
        std::string_view(document_->bytes)
            .substr(placeholder.range.begin, placeholder.range.end - placeholder.range.begin),
        placeholder.range};
    if (item.object) {
      pieces_.push_back({prose_.size(), index, span.begin});
      prose_ += kObject;
    }
    inlines_.push_back(item);
  }
  stretch(copied, segment.text.size());
}

std::string Side::plain(std::string_view object) const {
  std::string out;
  out.reserve(prose_.size());
  for (const char32_t c : prose_) {
    if (c == kObject) {
      out += object;
    } else {
      text::append_utf8(out, c);
    }
  }
  return out;
}

std::string Side::readable() const {
  std::string out;
  for (const size_t index : segments_) {
    const document::Segment& segment = document_->segments[index];
    if (!out.empty()) out += ' ';
    out += document::readable(segment, segment.text);
  }
  return text::fold_spaces(out);
}

size_t Side::byte_at(size_t position) const {
  const auto after =
      std::upper_bound(pieces_.begin(), pieces_.end(), position,
                       [](size_t value, const Piece& piece) { return value < piece.at; });
  if (after == pieces_.begin()) return bytes().begin;
  const Piece& piece = *std::prev(after);
  const document::Segment& segment = document_->segments[piece.segment];
  size_t offset = piece.text_offset;
  for (size_t i = piece.at; i < position && offset < segment.text.size(); ++i)
    text::next_code_point(segment.text, offset);
  return byte_in_file(*document_, segment, offset);
}

document::ByteRange Side::bytes(size_t begin, size_t end) const {
  const size_t first = byte_at(begin);
  // The end of the last character, not the beginning of what follows it: markup may stand between.
  size_t last = byte_at(end > begin ? end - 1 : begin);
  if (last < document_->bytes.size()) {
    const auto item = std::find_if(inlines_.begin(), inlines_.end(), [&](const Inline& each) {
      return each.object && each.range.begin == last;
    });
    if (item != inlines_.end()) {
      last = item->range.end;
    } else {
      text::next_code_point(document_->bytes, last);
    }
  }
  return {first, std::max(first, last)};
}

document::ByteRange Side::bytes() const {
  const document::ByteRange front = first().range;
  return {front.begin, std::max(front.end, document_->segments[segments_.back()].range.end)};
}

}  // namespace amts::checks
