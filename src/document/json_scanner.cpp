#include "document/json_scanner.h"

#include <utility>

#include "base/error.h"
#include "document/json_string.h"
#include "text/ascii.h"

namespace amts::document {
namespace {

using text::is_digit;

constexpr bool is_hex_digit(char c) {
  return is_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

}  // namespace

JsonScanner::JsonScanner(std::string_view text, size_t position, std::string file)
    : text_(text), position_(position), file_(std::move(file)) {}

void JsonScanner::fail(const std::string& what, size_t position, const std::string& remedy) const {
  throw FormatError(what, place_in(text_, position, file_), remedy);
}

void JsonScanner::skip_white_space() {
  while (position_ < text_.size()) {
    const char c = text_[position_];
    if (c != ' ' && c != '\n' && c != '\r' && c != '\t') return;
    ++position_;
  }
}

void JsonScanner::expect(char c, const char* where) {
  skip_white_space();
  if (position_ < text_.size() && text_[position_] == c) {
    ++position_;
    return;
  }
  const std::string wanted = "expected '" + std::string(1, c) + "' " + where;
  if (position_ >= text_.size()) fail(wanted + ", but the file ends here", position_);
  fail(wanted, position_);
}

JsonType JsonScanner::peek() {
  skip_white_space();
  if (position_ >= text_.size()) {
    fail("expected a value, but the file ends here", position_, "the file is cut off");
  }
  const char c = text_[position_];
  switch (c) {
    case '{':
      return JsonType::kObject;
    case '[':
      return JsonType::kArray;
    case '"':
      return JsonType::kString;
    case 't':
    case 'f':
    case 'n':
      return JsonType::kLiteral;
    case ',':
    case ']':
    case '}':
      fail("expected a value before '" + std::string(1, c) + "'", position_);
    case '\'':
      fail("expected a value", position_, "strings stand in double quotes");
    default:
      if (c == '-' || is_digit(c)) return JsonType::kNumber;
      fail("expected a value", position_,
           c == 'N' || c == 'I' ? "JSON has no NaN and no Infinity: write null" : "");
  }
}

void JsonScanner::enter_object() {
  expect('{', "of an object");
  first_ = true;
}

void JsonScanner::enter_array() {
  expect('[', "of an array");
  first_ = true;
}

/// Passes the comma before another item; true at the end.
bool JsonScanner::end_or_comma(char close, const char* what) {
  skip_white_space();
  const bool first = std::exchange(first_, false);
  if (position_ < text_.size() && text_[position_] == close) {
    ++position_;
    return true;
  }
  if (first) return false;
  const std::string closing = "'" + std::string(1, close) + "'";
  if (position_ >= text_.size()) {
    fail(std::string("unclosed ") + what + ": the file ends before its " + closing, position_);
  }
  if (text_[position_] != ',') fail("expected ',' or " + closing + " in an " + what, position_);
  const size_t comma = position_++;
  skip_white_space();
  if (position_ < text_.size() && text_[position_] == close) {
    fail("comma before " + closing, comma, "remove the comma");
  }
  return false;
}

bool JsonScanner::next_member(std::string& name) {
  if (end_or_comma('}', "object")) return false;
  skip_white_space();
  if (position_ >= text_.size()) {
    fail("unclosed object: the file ends before its '}'", position_);
  }
  if (text_[position_] != '"') {
    fail("expected a name in an object", position_, "names stand in double quotes");
  }
  const ByteRange content = read_string();
  name.clear();
  std::vector<JsonPiece> pieces;
  decode_json_string(text_, content, name, pieces);
  expect(':', "after a name");
  return true;
}

bool JsonScanner::next_element() {
  if (end_or_comma(']', "array")) return false;
  skip_white_space();
  if (position_ >= text_.size()) fail("unclosed array: the file ends before its ']'", position_);
  return true;
}

ByteRange JsonScanner::read_string() {
  expect('"', "of a string");
  const size_t begin = position_;
  while (position_ < text_.size()) {
    const char c = text_[position_];
    if (c == '"') return {begin, position_++};
    if (c == '\\') {
      check_escape();
    } else if (static_cast<unsigned char>(c) < 0x20) {
      const bool line_end = c == '\n' || c == '\r';
      fail(line_end ? "unclosed string: the line ends before its '\"'"
                    : "control character in a string",
           line_end ? begin - 1 : position_, line_end ? "" : "write it as an escape, such as \\t");
    } else {
      ++position_;
    }
  }
  fail("unclosed string: the file ends before its '\"'", begin - 1);
}

void JsonScanner::check_escape() {
  const size_t begin = position_++;
  const char c = position_ < text_.size() ? text_[position_++] : '\0';
  constexpr std::string_view kEscapes = "\"\\/bfnrt";
  if (kEscapes.find(c) != std::string_view::npos) return;
  if (c != 'u') {
    fail("bad escape in a string", begin,
         "JSON has only \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX");
  }
  for (int i = 0; i < 4; ++i, ++position_) {
    if (position_ >= text_.size() || !is_hex_digit(text_[position_])) {
      fail("bad escape in a string", begin, "\\u takes four hexadecimal digits");
    }
  }
}

void JsonScanner::read_number() {
  const size_t begin = position_;
  const auto digits = [&] {
    const size_t first = position_;
    while (position_ < text_.size() && is_digit(text_[position_])) ++position_;
    return position_ - first;
  };
  const auto at = [&](char c) { return position_ < text_.size() && text_[position_] == c; };
  if (at('-')) ++position_;
  const bool zero = at('0');
  const size_t whole = digits();
  bool good = whole > 0 && (!zero || whole == 1);
  if (good && at('.')) {
    ++position_;
    good = digits() > 0;
  }
  if (good && (at('e') || at('E'))) {
    ++position_;
    if (at('+') || at('-')) ++position_;
    good = digits() > 0;
  }
  if (!good) fail("bad number", begin);
}

void JsonScanner::read_literal() {
  for (const std::string_view literal : {"true", "false", "null"}) {
    if (!text_.substr(position_).starts_with(literal)) continue;
    position_ += literal.size();
    return;
  }
  fail("expected a value", position_, "literals are true, false and null");
}

ByteRange JsonScanner::skip_value() {
  std::vector<bool> open;  // true: an object
  std::string name;
  peek();
  const size_t begin = position_;
  bool done = false;
  while (!done) {
    switch (peek()) {
      case JsonType::kObject:
        enter_object();
        open.push_back(true);
        break;
      case JsonType::kArray:
        enter_array();
        open.push_back(false);
        break;
      case JsonType::kString:
        read_string();
        break;
      case JsonType::kNumber:
        read_number();
        break;
      case JsonType::kLiteral:
        read_literal();
        break;
    }
    while (!open.empty() && !(open.back() ? next_member(name) : next_element())) open.pop_back();
    done = open.empty();
  }
  first_ = false;
  return {begin, position_};
}

void JsonScanner::expect_end() {
  skip_white_space();
  if (position_ < text_.size()) fail("more text behind the end of the JSON value", position_);
}

}  // namespace amts::document
