#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <random>

#include "base/error.h"
#include "document/formats.h"
#include "document/json_scanner.h"
#include "document/json_string.h"
#include "text/utf8.h"

namespace amts::document {
namespace {

void scan(std::string_view json) {
  JsonScanner scanner(json, 0, "a.ipynb");
  scanner.skip_value();
  scanner.expect_end();
}

std::string fault(std::string_view json) {
  try {
    scan(json);
  } catch (const FormatError& error) {
    return error.what();
  }
  return "none";
}

std::string decoded(std::string_view content) {
  std::string out;
  std::vector<JsonPiece> pieces;
  decode_json_string(content, {0, content.size()}, out, pieces);
  size_t end = 0;
  for (const JsonPiece& piece : pieces) {
    EXPECT_EQ(piece.decoded.begin, end);
    end = piece.decoded.end;
  }
  EXPECT_EQ(end, out.size());
  return out;
}

TEST(JsonScanner, FaultsNameTheirPlace) {
  const std::pair<std::string_view, std::string_view> cases[] = {
      {"", "a.ipynb:1:1: expected a value, but the file ends here (the file is cut off)"},
      {"{\"a\": \"b\n\"}", "a.ipynb:1:7: unclosed string: the line ends before its '\"'"},
      {"[\"abc", "a.ipynb:1:2: unclosed string: the file ends before its '\"'"},
      {"[\"\t\"]",
       "a.ipynb:1:3: control character in a string (write it as an escape, such as \\t)"},
      {"[\"\\x\"]",
       "a.ipynb:1:3: bad escape in a string (JSON has only \\\" \\\\ \\/ \\b \\f \\n \\r \\t "
       "\\uXXXX)"},
      {"[\"\\u12g4\"]", "a.ipynb:1:3: bad escape in a string (\\u takes four hexadecimal digits)"},
      {"[1,\n2,\n]", "a.ipynb:2:2: comma before ']' (remove the comma)"},
      {"{\"a\":1,}", "a.ipynb:1:7: comma before '}' (remove the comma)"},
      {"{\"a\":1", "a.ipynb:1:7: unclosed object: the file ends before its '}'"},
      {"[[1", "a.ipynb:1:4: unclosed array: the file ends before its ']'"},
      {"[1 2]", "a.ipynb:1:4: expected ',' or ']' in an array"},
      {"{\"a\" 1}", "a.ipynb:1:6: expected ':' after a name"},
      {"{a: 1}", "a.ipynb:1:2: expected a name in an object (names stand in double quotes)"},
      {"[,1]", "a.ipynb:1:2: expected a value before ','"},
      {"{\"a\":}", "a.ipynb:1:6: expected a value before '}'"},
      {"['a']", "a.ipynb:1:2: expected a value (strings stand in double quotes)"},
      {"[NaN]", "a.ipynb:1:2: expected a value (JSON has no NaN and no Infinity: write null)"},
      {"[trye]", "a.ipynb:1:2: expected a value (literals are true, false and null)"},
      {"[01]", "a.ipynb:1:2: bad number"},
      {"{} {}", "a.ipynb:1:4: more text behind the end of the JSON value"},
      {"[1]]", "a.ipynb:1:4: more text behind the end of the JSON value"},
  };
  for (const auto& [json, message] : cases) EXPECT_EQ(fault(json), message) << json;
}

TEST(JsonScanner, AgreesWithAnotherParserOnWhatIsJson) {
  const std::vector<std::string> parts = {
      "{",           "}",  "[",      "]",  ",",  ":",  "\"a\"",   "\"",      "\\",
      "1",           "-0", "0.5e-3", "01", ".5", "1.", "true",    "null",    "tru",
      "\"\\u00e9\"", " ",  "\n",     "\t", "-",  "1e", "\"\\/\"", "{\"k\":", "\x01"};
  std::mt19937 random(1);
  int valid = 0;
  for (int i = 0; i < 20000; ++i) {
    std::string json;
    for (size_t n = 1 + random() % 7; n > 0; --n) json += parts[random() % parts.size()];
    const bool expected = nlohmann::json::accept(json);
    EXPECT_EQ(fault(json) == "none", expected) << json;
    valid += expected ? 1 : 0;
  }
  EXPECT_GT(valid, 200);
}

TEST(JsonScanner, DeepNestingIsNoDanger) {
  constexpr size_t kDepth = 1000000;
  EXPECT_EQ(fault(std::string(kDepth, '[') + std::string(kDepth, ']')), "none");
  EXPECT_EQ(fault(std::string(kDepth, '[')),
            "a.ipynb:1:1000001: unclosed array: the file ends before its ']'");
}

TEST(JsonString, DecodesEscapes) {
  EXPECT_EQ(decoded(R"(a\n\t\r\b\f\"\\\/b)"), "a\n\t\r\b\f\"\\/b");
  EXPECT_EQ(decoded(R"(\u00e9\u4E2d\ud83d\ude00)"), "é中😀");
  EXPECT_EQ(decoded(R"(\ud83d|\ude00|\ud83d\ud83d\ude00|\ud83dx|\ud83d\n)"),
            "\uFFFD|\uFFFD|\uFFFD😀|\uFFFDx|\uFFFD\n");
  EXPECT_EQ(decoded(R"(\u0000)"), std::string(1, '\0'));
}

TEST(JsonString, EncodesOnlyWhatItMust) {
  Pieces pieces = {{"a\"b\\c/d\x01\t\r\x7F é😀", 0}, {"", 1}, {"x\ny", 0}};
  encode_json_string(pieces, {Syntax::kJsonString, "\\n\",\n \"", '\0'});
  EXPECT_EQ(pieces[0].text, "a\\\"b\\\\c/d\\u0001\\t\\r\x7F é😀");
  EXPECT_EQ(pieces[1].text, "");
  EXPECT_EQ(pieces[2].text, "x\\n\",\n \"y");
  pieces = {{"é😀x", 0}};
  encode_json_string(pieces, {Syntax::kJsonString, "\\n", 'u'});
  EXPECT_EQ(pieces[0].text, "\\u00e9\\ud83d\\ude00x");
}

TEST(JsonString, DecodesWhatItEncodes) {
  std::mt19937 random(2);
  for (int i = 0; i < 2000; ++i) {
    std::u32string text;
    for (size_t n = random() % 12; n > 0; --n) {
      const char32_t ranges[] = {0x20, 0x80, 0x800, 0xD800, 0x110000};
      const auto c = static_cast<char32_t>(random() % ranges[random() % 5]);
      text += c >= 0xD800 && c < 0xE000 ? U'x' : c;
    }
    const std::string utf8 = text::to_utf8(text);
    for (const char quote : {'\0', 'u'}) {
      Pieces pieces = {{utf8, 0}};
      encode_json_string(pieces, {Syntax::kJsonString, "\\n", quote});
      EXPECT_EQ(decoded(pieces[0].text), utf8);
      EXPECT_EQ(fault("\"" + pieces[0].text + "\""), "none");
    }
  }
}

}  // namespace
}  // namespace amts::document
