#include "text/utf8.h"

#include <gtest/gtest.h>

#include <random>

#include "base/error.h"

namespace amts::text {
namespace {

TEST(Utf8, EveryCodePointRoundTrips) {
  for (char32_t c = 0; c <= 0x10FFFF; c += c < 0x3000 ? 1 : 61) {
    if (c >= 0xD800 && c <= 0xDFFF) continue;
    std::string text;
    append_utf8(text, c);
    ASSERT_EQ(find_invalid_utf8(text), std::string::npos) << std::hex << static_cast<uint32_t>(c);
    size_t position = 0;
    ASSERT_EQ(next_code_point(text, position), c);
    ASSERT_EQ(position, text.size());
    ASSERT_EQ(previous_code_point(text, position), c);
    ASSERT_EQ(position, 0U);
  }
}

TEST(Utf8, FindsTheFirstInvalidByte) {
  const auto at = [](std::string_view prefix, std::string_view bad) {
    return find_invalid_utf8(std::string(prefix) + std::string(bad) + "tail that is long enough");
  };
  for (const std::string_view bad :
       {"\x80", "\xC0\x80", "\xC1\xBF", "\xE0\x9F\x80", "\xED\xA0\x80", "\xF0\x8F\x80\x80",
        "\xF4\x90\x80\x80", "\xF5", "\xE4\xB8", "\xC3"}) {
    EXPECT_EQ(at("", bad), 0U);
    EXPECT_EQ(at("中文abcdefgh", bad), 14U);
  }
  EXPECT_EQ(find_invalid_utf8("中\xE4\xB8"), 3U);
}

TEST(Utf8, RequireNamesByteLineAndColumn) {
  try {
    require_utf8("one\ntwo \xFF", "f.md");
    FAIL();
  } catch (const FormatError& e) {
    EXPECT_EQ(std::string(e.what()).substr(0, 34), "f.md:2:5: invalid UTF-8 at byte 8 ");
  }
}

TEST(Utf8, Utf32RoundTrip) {
  const std::string text = "aé中𝒙\n";
  EXPECT_EQ(to_utf8(to_utf32(text)), text);
  EXPECT_EQ(code_point_count(text), 5U);
}

}  // namespace
}  // namespace amts::text
