// Words of running text that are no prose: URLs, addresses, names of roles.
#pragma once

#include <optional>
#include <string_view>

#include "document/character_reference.h"
#include "document/document.h"

namespace amts::document {

/// The entity at `position`, which Markdown has only with its semicolon.
std::optional<CharacterReference> entity_at(std::string_view text, size_t position);

/// `<scheme:...>` or `<user@host>` at `position`: its end.
std::optional<size_t> autolink_at(std::string_view text, size_t position);

// GFM's extended autolinks, found at a character within. They begin at `from` or later, and end
// at a character that no URL has unescaped, so not-ASCII ones too (Chinese text goes on without a
// space). Punctuation at the end is not part of them.

/// At the ':' of "https://…".
std::optional<ByteRange> url_at(std::string_view text, size_t colon, size_t from);
/// At the first '.' of "www.…".
std::optional<ByteRange> www_at(std::string_view text, size_t dot, size_t from);
/// At the '@' of an email address.
std::optional<ByteRange> email_at(std::string_view text, size_t at, size_t from);

/// The place of the backtick after ":name:" at `position`, or npos.
size_t role_name_end(std::string_view text, size_t position);
/// The place of the backtick after "{name}" at `position`, or npos.
size_t brace_role_end(std::string_view text, size_t position);
/// What of a role is for readers: the text of `{ref}`text <target>``, the long form of
/// `{abbr}`short (long)``. The role is [position, text's end), its backticks begin at `ticks`.
std::optional<ByteRange> role_text(std::string_view text, size_t position, size_t ticks);

/// Where GFM (6.9, as cmark-gfm and GitHub have it) ends the bare URL that begins at `begin`: it
/// goes on to white space or '<', whatever the script, less punctuation at its end.
size_t gfm_url_end(std::string_view text, size_t begin);

}  // namespace amts::document
