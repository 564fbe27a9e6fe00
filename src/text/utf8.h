// UTF-8: checking, walking, writing. Everything inside AMTS is valid UTF-8; this is the gate.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace amts::text {

/// Byte offset of the first byte that is not part of a valid UTF-8 sequence (RFC 3629: no
/// surrogates, no overlong forms, nothing above U+10FFFF), or npos. About 1 GB/s on ASCII.
size_t find_invalid_utf8(std::string_view bytes);

/// Throws FormatError with byte offset, line and column unless the bytes are valid UTF-8.
void require_utf8(std::string_view bytes, const std::string& file = {});

/// The code point at `position`, which is moved past it. The text must be valid UTF-8.
char32_t next_code_point(std::string_view text, size_t& position);

/// The code point that ends at `position`, which is moved to its start. The text must be valid.
char32_t previous_code_point(std::string_view text, size_t& position);

void append_utf8(std::string& out, char32_t code_point);

/// How many code points a valid text has.
size_t code_point_count(std::string_view text);

std::u32string to_utf32(std::string_view text);
std::string to_utf8(std::u32string_view text);

}  // namespace amts::text
