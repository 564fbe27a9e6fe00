// Reads JSON (RFC 8259, strictly) by position: what is where in the file, nothing is kept. Faults
// are FormatErrors with line and column. No recursion: nesting is bounded by memory alone.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"

namespace amts::document {

enum class JsonType { kObject, kArray, kString, kNumber, kLiteral };

/// A cursor over one JSON text. Objects and arrays are walked like this:
///   scanner.enter_object();
///   while (scanner.next_member(key)) scanner.skip_value();   // or any other way to consume it
class JsonScanner {
 public:
  /// Begins at `position` of `text`, which must outlive it. `file` is for messages.
  JsonScanner(std::string_view text, size_t position, std::string file);

  /// What the next value is. Throws if there is none.
  JsonType peek();

  void enter_object();
  /// Reads a name, decoded, and its colon; false at the object's end, which it passes.
  bool next_member(std::string& name);

  void enter_array();
  /// False at the array's end, which it passes; else a value is next.
  bool next_element();

  /// Passes over a value and returns its range.
  ByteRange skip_value();

  /// Passes over a string and returns the range between its quotes.
  ByteRange read_string();

  /// Throws unless nothing but white space follows.
  void expect_end();

  size_t position() const { return position_; }

  /// Throws FormatError for byte `position`.
  [[noreturn]] void fail(const std::string& what, size_t position,
                         const std::string& remedy = {}) const;

 private:
  void skip_white_space();
  void expect(char c, const char* where);
  void check_escape();
  void read_number();
  void read_literal();
  bool end_or_comma(char close, const char* what);

  std::string_view text_;
  size_t position_;
  std::string file_;
  bool first_ = false;  // right behind '{' or '['
};

}  // namespace amts::document
