// Tags and what looks like them inside Markdown: HTML (CommonMark 0.31, 6.6), JSX, MDX expressions.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "document/document.h"

namespace amts::document {

struct Attribute {
  std::string_view name;
  ByteRange value;    ///< without quotes; empty if there is none
  char quote = '\0';  ///< '\0': unquoted, an expression, or no value
};

struct Tag {
  size_t end = 0;
  std::string_view name;
  bool closing = false;
  bool self_closing = false;
};

/// The open or closing tag at `position` (a '<'). With `jsx`, names with dots and colons,
/// fragments, and attributes in braces. Attributes go to `attributes` if it is given. A tag holds
/// no '<' but in quotes and braces, so that scanning from every '<' of a text stays linear.
std::optional<Tag> scan_tag(std::string_view text, size_t position, bool jsx,
                            std::vector<Attribute>* attributes = nullptr);

/// The end of a balanced {...} at `position`, strings and comments respected; npos if it stays
/// open.
size_t scan_braces(std::string_view text, size_t position);

/// Whether a tag of this name is meant as one in Markdown: an element of HTML, SVG or MathML, a
/// custom element (with a hyphen) or a component (CamelCase). `<eos>` and `<T>` are text.
bool is_known_tag(std::string_view name);

/// Whether `tag` is one whatever stands around it: known, with attributes, or self-closing. Of
/// others only one with a partner is; `<name>` alone in running text is text.
bool is_tag_by_itself(const Tag& tag, bool has_attributes);

/// Elements whose content is not translated: code, kbd, pre, math, …
bool is_untranslated_element(std::string_view name);

/// Elements that open an HTML block of kind 6 (CommonMark 0.31, 4.6).
bool is_block_element(std::string_view name);

/// Attributes that hold text for readers: title, alt, placeholder, aria-label; with `jsx` also
/// label, caption, description and the like.
bool is_text_attribute(std::string_view name, bool jsx);

/// Position of the next "</name" (letter case aside) from `position`; npos if there is none.
size_t find_closing_tag(std::string_view text, size_t position, std::string_view name);

}  // namespace amts::document
