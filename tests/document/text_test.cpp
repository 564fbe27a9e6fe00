#include <gtest/gtest.h>

#include <random>

#include "document/document.h"
#include "reading.h"

namespace amts::document::testing {
namespace {

std::string written(const std::string& bytes, Format format, const std::string& text) {
  const Document document = parse(bytes, format);
  const std::vector<std::optional<std::string>> translations(document.segments.size(), text);
  return write(document, translations);
}

TEST(Text, ParagraphsStandApartByBlankLines) {
  EXPECT_EQ(listing("\uFEFFOne\ntwo \n \t\n\n  Three\r\n  four\r\n\r\nFive", Format::kText),
            "paragraph: One\\ntwo\nparagraph: Three\\nfour\nparagraph: Five\n");
  EXPECT_EQ(listing("a\rb\r\rc\x0B\x0C", Format::kText), "paragraph: a\\nb\nparagraph: c\n");
  EXPECT_EQ(listing("", Format::kText), "");
  EXPECT_EQ(listing(" \n\u3000\n\u00A0", Format::kText), "");
}

TEST(Text, CountsLines) {
  const Document document = parse("a\n\nb\nc\n\n d", Format::kText);
  ASSERT_EQ(document.segments.size(), 3U);
  EXPECT_EQ(document.segments[1].first_line, 3U);
  EXPECT_EQ(document.segments[1].last_line, 4U);
  EXPECT_EQ(document.segments[2].first_line, 6U);
}

TEST(Text, WritesLinesAsTheParagraphHasThem) {
  EXPECT_EQ(written("  a\r\n    b\r\n\r\nc\r\n", Format::kText, "x\ny"),
            "  x\r\n    y\r\n\r\nx\r\ny\r\n");
}

TEST(Text, WhiteSpaceAtTheEndsOfLinesGoes) {
  EXPECT_EQ(written("a", Format::kText, "\uFEFF\u00A0 x\f\n\u3000y\v\n \nz "), "x\ny\nz");
}

TEST(Lines, OneInOneOut) {
  EXPECT_EQ(listing(" One. Two.\r\n\r\n\tThree  four\n\u2028\nlast\rone", Format::kLines),
            "line: One. Two.\nline: Three  four\nline: last\rone\n");
  EXPECT_EQ(written(" a \r\n\r\nb", Format::kLines, "x\ny\r\nz"), " x y z \r\n\r\nx y z");
}

TEST(Lines, NothingIsJoinedOrSplit) {
  std::mt19937 random(5);
  const std::string alphabet = "ab. \t\n\r\n";
  for (int i = 0; i < 500; ++i) {
    std::string bytes;
    for (size_t n = random() % 60; n > 0; --n) bytes += alphabet[random() % alphabet.size()];
    const auto count = [](const std::string& s) { return std::count(s.begin(), s.end(), '\n'); };
    EXPECT_EQ(count(written(bytes, Format::kLines, "one\ntwo")), count(bytes));
  }
}

TEST(Text, ReadsBackWhatItWrites) {
  const std::vector<std::string> hostile = {"plain", "a\nb", "\\ & < \" '", "# x",   "中文",
                                            "\x01z", "⟦⟧",   "a  b",        "tab\tx"};
  const std::vector<std::string> parts = {"word", " ", "\n",     "\r\n", "\t", "⟦1⟧",
                                          "⟦x⟧",  "é", "\u00A0", "\n\n", "."};
  std::mt19937 random(9);
  for (const Format format : {Format::kText, Format::kLines}) {
    std::vector<std::string> words = hostile;
    if (format == Format::kLines) std::erase(words, "a\nb");
    for (int i = 0; i < 1000; ++i) {
      std::string bytes;
      for (size_t n = random() % 30; n > 0; --n) bytes += parts[random() % parts.size()];
      SCOPED_TRACE(bytes);
      const Document document = parse(bytes, format);
      expect_sound(document);
      expect_read_back(document, words, random);
      if (HasFailure()) return;
    }
  }
}

}  // namespace
}  // namespace amts::document::testing
