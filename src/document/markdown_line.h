// One line of Markdown under the block scanner's cursor, and lines joined to a text.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"

namespace amts::document {

/// What is left of a line. Tabs stand at stops of four columns; a tab may be consumed in part.
struct Line {
  std::string_view bytes;  ///< the whole document
  size_t position = 0;     ///< of the cursor
  size_t end = 0;          ///< of the line's content
  size_t next = 0;         ///< start of the next line
  int column = 0;          ///< of the cursor

  /// The line at `begin`; line ends are \n, \r\n and \r.
  static Line at(std::string_view bytes, size_t begin);

  /// Columns of white space at the cursor.
  int indent() const;
  /// Where the white space at the cursor ends.
  size_t text_begin() const;
  bool blank() const { return text_begin() == end; }
  /// The rest, without white space before and behind.
  std::string_view trimmed() const;
  /// Moves the cursor over at most `columns` of white space.
  void skip_columns(int columns);
  /// Moves the cursor to `to`, over bytes that are no tabs.
  void move_to(size_t to);
};

/// Lines of a block as one text, '\n' between them, and the way back to the document's bytes.
class JoinedText {
 public:
  JoinedText(std::string_view bytes, std::span<const ByteRange> lines);

  std::string_view text() const { return text_; }
  /// The place in the document of an offset in text(): rising offsets are fastest.
  size_t source(size_t offset) const;
  ByteRange source(size_t begin, size_t end) const { return {source(begin), source(end)}; }

 private:
  std::string_view text_;
  std::string joined_;
  std::span<const ByteRange> lines_;
  std::vector<size_t> offsets_;  // of each line in joined_; empty if text_ is the document's own
  mutable size_t line_ = 0;      // of the last answer
};

}  // namespace amts::document
