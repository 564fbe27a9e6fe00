#include "corpus/xml_encoding.h"

#include <array>

#include "base/error.h"
#include "text/utf8.h"

namespace amts::corpus {
namespace {

constexpr std::string_view kReplacement = "\uFFFD";

struct Signature {
  std::string_view bytes;
  size_t mark_size;  ///< how many of them are a byte order mark
  bool big_endian;
};
constexpr std::array kUtf16Signatures = {
    Signature{"\xFF\xFE", 2, false},
    Signature{"\xFE\xFF", 2, true},
    Signature{std::string_view("<\0", 2), 0, false},
    Signature{std::string_view("\0<", 2), 0, true},
};

std::string utf16_to_utf8(std::string_view bytes, bool big_endian, const std::string& file) {
  const auto fail = [&](size_t at, const char* what) {
    throw FormatError(std::string(what) + " at byte " + std::to_string(at) + " of UTF-16", {file});
  };
  const auto unit_at = [&](size_t i) {
    const auto first = static_cast<unsigned char>(bytes[i]);
    const auto second = static_cast<unsigned char>(bytes[i + 1]);
    return static_cast<char32_t>(big_endian ? first << 8 | second : second << 8 | first);
  };
  if (bytes.size() % 2 != 0) fail(bytes.size() - 1, "half a character");
  std::string out;
  out.reserve(bytes.size());
  for (size_t i = 0; i < bytes.size(); i += 2) {
    char32_t c = unit_at(i);
    if (c >= 0xD800 && c < 0xE000) {
      const char32_t low = i + 2 < bytes.size() ? unit_at(i + 2) : 0;
      if (c >= 0xDC00 || low < 0xDC00 || low >= 0xE000) fail(i, "unpaired surrogate");
      c = 0x10000 + ((c - 0xD800) << 10) + (low - 0xDC00);
      i += 2;
    }
    text::append_utf8(out, c);
  }
  return out;
}

}  // namespace

bool is_xml_character(char32_t c) {
  return c >= 0x20 ? c != 0xFFFE && c != 0xFFFF : c == '\t' || c == '\n' || c == '\r';
}

std::string xml_to_utf8(std::string_view bytes, const std::string& file) {
  for (const auto& [signature, mark_size, big_endian] : kUtf16Signatures) {
    if (bytes.starts_with(signature)) {
      return utf16_to_utf8(bytes.substr(mark_size), big_endian, file);
    }
  }
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
  text::require_utf8(bytes, file);
  return std::string(bytes);
}

void append_xml(std::string& out, std::string_view text) {
  size_t plain = 0;
  for (size_t i = 0; i < text.size();) {
    const size_t begin = i;
    const char32_t c = text::next_code_point(text, i);
    std::string_view escape;
    if (c == '&') escape = "&amp;";
    if (c == '<') escape = "&lt;";
    if (c == '>') escape = "&gt;";
    if (c == '"') escape = "&quot;";
    if (c == '\r') escape = "&#13;";
    if (!is_xml_character(c)) escape = kReplacement;
    if (escape.empty()) continue;
    out += text.substr(plain, begin - plain);
    out += escape;
    plain = i;
  }
  out += text.substr(plain);
}

}  // namespace amts::corpus
