// The content of JSON strings: decoding with a map to the file (encode_json_string in formats.h
// is the way back).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"

namespace amts::document {

/// A stretch of a decoded string that stands in the file as it is, or one escape.
struct JsonPiece {
  ByteRange decoded;  ///< in the decoded text
  ByteRange raw;      ///< in the file
  bool verbatim = true;
};

/// Appends to `out` what the string with this content (between its quotes, checked by a scanner)
/// stands for, in UTF-8, and its pieces in order. A lone surrogate becomes U+FFFD.
void decode_json_string(std::string_view text, ByteRange content, std::string& out,
                        std::vector<JsonPiece>& pieces);

}  // namespace amts::document
