// HTML's tokenisation (HTML standard, section 13.2.5) with exact byte ranges: every byte belongs to
// one token, in order, whatever the input. Malformed tags are read as a browser reads them. The
// caller tells of raw text (the standard's tree builder does so) by read_raw_text().
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"

namespace amts::document {

enum class HtmlTokenKind {
  kText,
  kStartTag,
  kEndTag,
  kCdata,    ///< <![CDATA[…]]> where it is allowed
  kNothing,  ///< comment, doctype, processing instruction, a tag cut off by the end of the input
};

struct HtmlAttribute {
  ByteRange name;
  ByteRange value;    ///< without quotes; empty at the name's end if there is none
  char quote = '\0';  ///< '"', '\'' or '\0' for an unquoted value
};

struct HtmlToken {
  HtmlTokenKind kind = HtmlTokenKind::kText;
  ByteRange range;
  std::string name;  ///< of tags, ASCII letters in lower case
  std::vector<HtmlAttribute> attributes;
  bool self_closing = false;  ///< ends in "/>"
};

/// Reads tokens of bytes [range.begin, range.end). O(size) in all. The bytes must outlive it.
class HtmlTokenizer {
 public:
  HtmlTokenizer(std::string_view bytes, ByteRange range);

  /// The next token; false at the end.
  bool next(HtmlToken& token);

  /// What follows is text up to the end tag of `name`, in which only that is markup (script, style,
  /// title, …).
  void read_raw_text(std::string_view name);

  /// Whether <![CDATA[ is a section (in XML, SVG and MathML) or a malformed comment.
  void allow_cdata(bool allow) { cdata_allowed_ = allow; }

 private:
  bool at(size_t position, std::string_view expected) const;
  bool at_end_tag(size_t position, std::string_view name) const;
  bool starts_markup(size_t position) const;
  size_t after(size_t position, std::string_view terminator) const;
  size_t end_of_script(size_t position) const;
  size_t end_of_comment(size_t position) const;
  void read_declaration(HtmlToken& token);
  void read_tag(HtmlToken& token);
  void read_attribute(HtmlToken& token);

  std::string_view bytes_;  // up to the range's end
  size_t position_;
  std::string raw_text_;  // the element whose raw text is next; empty: none
  bool cdata_allowed_ = false;
};

/// HTML's white space: space, tab, line feed, form feed, carriage return.
constexpr bool is_html_space(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
}

/// ASCII letters in lower case, as HTML compares names.
std::string html_lower(std::string_view name);

}  // namespace amts::document
