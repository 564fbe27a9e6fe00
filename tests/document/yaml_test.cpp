#include <gtest/gtest.h>
#include <yaml-cpp/yaml.h>

#include <random>

#include "document/formats.h"
#include "reading.h"
#include "text/utf8.h"

namespace amts::document::testing {
namespace {

std::string encoded(const std::string& text, char quote) {
  Pieces pieces = {{text, 0}};
  encode_yaml_scalar(pieces, {Syntax::kYamlScalar, "", quote});
  return pieces[0].text;
}

TEST(Yaml, PlainTextStaysPlainWhereItMay) {
  for (const std::string text :
       {"Deep learning", "It's 5 o'clock", "a:b", "C#", "深度学习：导论", "x \"y\" z",
        "back\\slash", "Chapter 1", "no one", "a & b", "Bead 5"}) {
    EXPECT_EQ(encoded(text, '\0'), text);
  }
}

TEST(Yaml, TextThatWouldReadOtherwiseIsQuoted) {
  EXPECT_EQ(encoded("a: b", '\0'), "\"a: b\"");
  EXPECT_EQ(encoded("a: \"b\"", '\0'), "'a: \"b\"'");
  EXPECT_EQ(encoded("it's: \"b\"", '\0'), "\"it's: \\\"b\\\"\"");
  EXPECT_EQ(encoded("a #1", '\0'), "\"a #1\"");
  for (const std::string text : {"yes", "No", "~", "null", "12", "-1.5e3", "2024-01-01", "0x1F",
                                 "12:30", "- a", "'a", "[x]", "ends:", "*a", "@a", "#1"}) {
    EXPECT_EQ(encoded(text, '\0'), "\"" + text + "\"");
  }
  EXPECT_EQ(encoded("\"a\" b", '\0'), "'\"a\" b'");
}

TEST(Yaml, KeepsTheQuotesThatStandThere) {
  EXPECT_EQ(encoded("it's \"x\" \\", '\''), "it''s \"x\" \\");
  EXPECT_EQ(encoded("it's \"x\" \\", '"'), "it's \\\"x\\\" \\\\");
  EXPECT_EQ(encoded("a\x01", '"'), "a\\x01");
  EXPECT_EQ(encoded("two\nlines", '\0'), "two lines");
}

TEST(Yaml, ReadsBackInAnotherParser) {
  const std::string alphabet = "ab \"'\\:#-,[]{}&*!|>%@`?~1.é中";
  const std::u32string letters = text::to_utf32(alphabet);
  std::mt19937 random(4);
  for (int i = 0; i < 5000; ++i) {
    std::string text = "x";
    if (random() % 2 == 0) text.clear();
    for (size_t n = 1 + random() % 8; n > 0; --n) {
      text::append_utf8(text, letters[random() % letters.size()]);
    }
    text += random() % 2 == 0 ? "." : ":";
    if (text.front() == ' ') continue;
    for (const char quote : {'\0', '\'', '"'}) {
      const std::string mark = quote == '\0' ? "" : std::string(1, quote);
      const std::string yaml = "title: " + mark + encoded(text, quote) + mark + "\n";
      EXPECT_EQ(YAML::Load(yaml)["title"].as<std::string>(), text) << yaml;
    }
  }
}

TEST(Yaml, FrontMatterReadsBack) {
  const std::vector<std::string> hostile = {
      "plain",      "a: b", "# x", "- y",      "it's",  "\"q\"", "back\\slash",
      "yes",        "{a}",  "12",  "a\u00A0b", "| x",   "'",     "a 'b' \"c\": d",
      "中文：标题", "%",    "@x",  "x:",       "tab\tx"};
  for (const std::string title : {"Old title", "\"Old \\\"title\\\"\"", "'Old ''title'''"}) {
    for (const std::string& text : hostile) {
      const Document document =
          parse("---\ntitle: " + title + "\nx: 1\n---\n\nText.\n", Format::kMarkdown);
      ASSERT_EQ(document.segments.size(), 2U);
      EXPECT_EQ(document.segments[0].kind, SegmentKind::kFrontMatter);
      const std::optional<std::string> translations[] = {text, std::nullopt};
      const std::string written = write(document, translations);
      EXPECT_EQ(texts(parse(written, Format::kMarkdown))[0], text) << written;
      const std::string yaml = written.substr(4, written.find("\n---", 4) - 4);
      EXPECT_EQ(YAML::Load(yaml)["title"].as<std::string>(), text) << written;
    }
  }
}

}  // namespace
}  // namespace amts::document::testing
