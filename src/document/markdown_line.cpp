#include "document/markdown_line.h"

#include <algorithm>
#include <cstring>

#include "document/markdown_chars.h"

namespace amts::document {

namespace {

constexpr int kTabStop = 4;

int width_of(char c, int column) { return c == '\t' ? kTabStop - column % kTabStop : 1; }

}  // namespace

Line Line::at(std::string_view bytes, size_t begin) {
  Line line{bytes, begin, bytes.size(), bytes.size(), 0};
  const char* start = bytes.data() + begin;
  size_t length = bytes.size() - begin;
  if (const void* feed = std::memchr(start, '\n', length)) {
    length = static_cast<size_t>(static_cast<const char*>(feed) - start);
    line.end = begin + length;
    line.next = line.end + 1;
  }
  if (const void* carriage = std::memchr(start, '\r', length)) {
    line.end = begin + static_cast<size_t>(static_cast<const char*>(carriage) - start);
    const bool feed = line.end + 1 < bytes.size() && bytes[line.end + 1] == '\n';
    line.next = line.end + (feed ? 2 : 1);
  }
  return line;
}

int Line::indent() const {
  int at = column;
  for (size_t i = position; i < end && is_blank_char(bytes[i]); ++i) at += width_of(bytes[i], at);
  return at - column;
}

size_t Line::text_begin() const {
  size_t i = position;
  while (i < end && is_blank_char(bytes[i])) ++i;
  return i;
}

std::string_view Line::trimmed() const {
  const size_t begin = text_begin();
  size_t last = end;
  while (last > begin && is_blank_char(bytes[last - 1])) --last;
  return bytes.substr(begin, last - begin);
}

void Line::skip_columns(int columns) {
  while (columns > 0 && position < end && is_blank_char(bytes[position])) {
    const int width = width_of(bytes[position], column);
    const int taken = std::min(width, columns);
    column += taken;
    columns -= taken;
    if (taken == width) ++position;
  }
}

void Line::move_to(size_t to) {
  column += static_cast<int>(to - position);
  position = to;
}

JoinedText::JoinedText(std::string_view bytes, std::span<const ByteRange> lines) : lines_(lines) {
  bool contiguous = true;
  for (size_t i = 1; i < lines.size() && contiguous; ++i) {
    contiguous = lines[i].begin == lines[i - 1].end + 1 && bytes[lines[i - 1].end] == '\n';
  }
  if (contiguous) {
    text_ = bytes.substr(lines.front().begin, lines.back().end - lines.front().begin);
    return;
  }
  offsets_.reserve(lines.size());
  for (const ByteRange& line : lines) {
    if (!offsets_.empty()) joined_ += '\n';
    offsets_.push_back(joined_.size());
    joined_.append(bytes, line.begin, line.end - line.begin);
  }
  text_ = joined_;
}

size_t JoinedText::source(size_t offset) const {
  if (offsets_.empty()) return lines_.front().begin + offset;
  if (offset < offsets_[line_]) {
    line_ = static_cast<size_t>(std::upper_bound(offsets_.begin(), offsets_.end(), offset) -
                                offsets_.begin()) -
            1;
  }
  while (line_ + 1 < offsets_.size() && offsets_[line_ + 1] <= offset) ++line_;
  return lines_[line_].begin + (offset - offsets_[line_]);
}

}  // namespace amts::document
