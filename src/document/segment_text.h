// Builds a segment's text out of pieces of the file: trims white space at its ends, numbers
// placeholders, and keeps text that only looks like a placeholder apart from real ones.
#pragma once

#include <string_view>

#include "document/document.h"

namespace amts::document {

/// Whether a text has nothing but Unicode white space.
bool is_white(std::string_view text);

class SegmentText {
 public:
  /// Appends to `segment`, which is empty and outlives this.
  explicit SegmentText(Segment& segment) : segment_(segment) {}

  /// Text that the bytes `raw` stand for: all of one kind, white space (Unicode's) or other.
  void append(std::string_view text, ByteRange raw, bool white);

  /// Any text that stands in the file as it is.
  void append_verbatim(std::string_view text, size_t raw_begin);

  /// Its number. `raw` is the range of the placeholder.
  int append(Placeholder placeholder);

  /// Makes `opens` and `closes`, numbers of placeholders, partners.
  void pair(int opens, int closes);

  /// Trims what is white at the end and sets the segment's range. False if there is no text but
  /// white space and placeholders: then it is no segment.
  bool finish();

 private:
  void literal_placeholder(size_t raw_end);

  Segment& segment_;
  size_t visible_ = 0;  // bytes of text, white space and placeholders aside
  size_t kept_ = 0;     // size of the text up to the last thing that is not white space
  // The last '⟦' of the file: where it is in the text and in the file.
  bool literal_seen_ = false;
  size_t literal_open_ = 0;
  size_t literal_begin_ = 0;
};

}  // namespace amts::document
