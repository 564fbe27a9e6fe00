// The parts of Markdown links: destinations, titles, labels (CommonMark 0.31, 6.3 and 4.7).
// Each scanner reads from a position and gives where the part ends, or npos if there is none.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "document/document.h"

namespace amts::document {

constexpr size_t kNone = std::string_view::npos;

/// After spaces, tabs and at most one line end.
size_t skip_link_space(std::string_view text, size_t position);

/// <...> or bare, with at most 32 levels of parentheses.
size_t scan_destination(std::string_view text, size_t position);

/// "...", '...' or (...), quotes included.
size_t scan_title(std::string_view text, size_t position);

/// [...]: up to 999 bytes, no unescaped brackets, something but white space inside.
size_t scan_label(std::string_view text, size_t position);

/// The label's content for comparing: case folded (ASCII and Unicode), white space collapsed.
std::string normal_label(std::string_view content);

/// `(destination "title")` at `position`: end, and the title's content if it has one.
struct LinkTail {
  size_t end = 0;
  std::optional<ByteRange> title;
};
std::optional<LinkTail> scan_link_tail(std::string_view text, size_t position);

/// A reference definition at `position`, to the end of its last line (or the text's).
struct Definition {
  size_t end = 0;
  ByteRange label;
  std::optional<ByteRange> title;
};
std::optional<Definition> scan_definition(std::string_view text, size_t position);

}  // namespace amts::document
