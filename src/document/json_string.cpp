#include "document/json_string.h"

#include <algorithm>
#include <utility>

#include "document/formats.h"
#include "text/ascii.h"
#include "text/utf8.h"

namespace amts::document {
namespace {

using text::is_digit;

constexpr size_t kUnicodeEscapeSize = 6;  // \uXXXX

char32_t hex_value(std::string_view digits) {
  char32_t value = 0;
  for (const char c : digits) {
    value = value * 16 + static_cast<char32_t>(is_digit(c) ? c - '0' : (c | 0x20) - 'a' + 10);
  }
  return value;
}

bool is_high_surrogate(char32_t c) { return c >= 0xD800 && c <= 0xDBFF; }
bool is_low_surrogate(char32_t c) { return c >= 0xDC00 && c <= 0xDFFF; }

/// The character that the escape at `i` stands for, which is moved behind it.
char32_t read_escape(std::string_view text, size_t& i) {
  const char c = text[i + 1];
  if (c != 'u') {
    i += 2;
    switch (c) {
      case 'b':
        return '\b';
      case 'f':
        return '\f';
      case 'n':
        return '\n';
      case 'r':
        return '\r';
      case 't':
        return '\t';
      default:
        return static_cast<unsigned char>(c);
    }
  }
  constexpr char32_t kReplacement = 0xFFFD;
  const char32_t unit = hex_value(text.substr(i + 2, 4));
  i += kUnicodeEscapeSize;
  if (is_low_surrogate(unit)) return kReplacement;
  if (!is_high_surrogate(unit)) return unit;
  if (text.substr(i, 2) != "\\u") return kReplacement;
  const char32_t low = hex_value(text.substr(i + 2, 4));
  if (!is_low_surrogate(low)) return kReplacement;
  i += kUnicodeEscapeSize;
  return 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00);
}

void append_unicode_escape(std::string& out, char32_t unit) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  out += "\\u";
  for (int shift = 12; shift >= 0; shift -= 4) out += kDigits[(unit >> shift) & 0xF];
}

void append_non_ascii_escape(std::string& out, char32_t c) {
  if (c < 0x10000) return append_unicode_escape(out, c);
  append_unicode_escape(out, 0xD800 + ((c - 0x10000) >> 10));
  append_unicode_escape(out, 0xDC00 + ((c - 0x10000) & 0x3FF));
}

/// For the ASCII characters that may not stand in a string as they are.
void append_ascii_escape(std::string& out, char c) {
  constexpr std::string_view kPlain = "\"\\\b\f\r\t";
  constexpr std::string_view kEscaped = "\"\\bfrt";
  const size_t known = kPlain.find(c);
  if (known == std::string_view::npos) {
    append_unicode_escape(out, static_cast<unsigned char>(c));
  } else {
    out += '\\';
    out += kEscaped[known];
  }
}

}  // namespace

void decode_json_string(std::string_view text, ByteRange content, std::string& out,
                        std::vector<JsonPiece>& pieces) {
  text = text.substr(0, content.end);
  for (size_t i = content.begin; i < content.end;) {
    const size_t raw = i;
    const size_t decoded = out.size();
    const bool verbatim = text[i] != '\\';
    if (!verbatim) {
      text::append_utf8(out, read_escape(text, i));
    } else {
      i = std::min(text.find('\\', i), content.end);
      out += text.substr(raw, i - raw);
    }
    pieces.push_back({{decoded, out.size()}, {raw, i}, verbatim});
  }
}

/// layer.quote 'u': what is not ASCII becomes \uXXXX.
void encode_json_string(Pieces& pieces, const Layer& layer) {
  for (Piece& piece : pieces) {
    std::string out;
    out.reserve(piece.text.size() + piece.text.size() / 8);
    for (size_t i = 0; i < piece.text.size();) {
      const char c = piece.text[i];
      const bool ascii = static_cast<unsigned char>(c) < 0x80;
      if (!ascii && layer.quote == 'u') {
        append_non_ascii_escape(out, text::next_code_point(piece.text, i));
        continue;
      }
      if (c == '\n') {
        out += layer.line_break;
      } else if (ascii && (c < 0x20 || c == '"' || c == '\\')) {
        append_ascii_escape(out, c);
      } else {
        out += c;
      }
      ++i;
    }
    piece.text = std::move(out);
  }
}

}  // namespace amts::document
