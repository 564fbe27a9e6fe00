#include "document/character_reference.h"

#include <gtest/gtest.h>

namespace amts::document {
namespace {

struct Case {
  std::string_view source;
  size_t length;  // 0: no reference
  std::string_view text;
};

TEST(CharacterReference, ReadsWhatABrowserReads) {
  const Case cases[] = {
      {"&amp;", 5, "&"},
      {"&amp;amp;", 5, "&"},
      {"&lt", 3, "<"},
      {"&eacute;t", 8, "é"},
      {"&AElig;", 7, "Æ"},
      {"&zwnj;", 6, "\u200C"},
      {"&NotEqualTilde;", 15, "\u2242\u0338"},
      {"&CounterClockwiseContourIntegral;", 33, "\u2233"},
      {"&notin;", 7, "\u2209"},
      {"&notit;", 4, "¬"},  // "&not" without its ';', then "it;"
      {"&copyright", 5, "©"},
      {"&#65;", 5, "A"},
      {"&#x4e2D;x", 8, "中"},
      {"&#X41;", 6, "A"},
      {"&#65 ", 4, "A"},
      {"&#150;", 6, "–"},  // windows-1252
      {"&#0;", 4, "\uFFFD"},
      {"&#xD800;", 8, "\uFFFD"},
      {"&#99999999999;", 14, "\uFFFD"},
      {"&", 0, ""},
      {"&&", 0, ""},
      {"& amp;", 0, ""},
      {"&;", 0, ""},
      {"&#;", 0, ""},
      {"&#x;", 0, ""},
      {"&hellip", 0, ""},  // needs its ';'
      {"&nosuchname;", 0, ""},
      {"&T", 0, ""},
  };
  for (const Case& c : cases) {
    const auto reference = character_reference_at(c.source, 0);
    ASSERT_EQ(reference.has_value(), c.length > 0) << c.source;
    if (!reference) continue;
    EXPECT_EQ(reference->length, c.length) << c.source;
    EXPECT_EQ(reference->text, c.text) << c.source;
    EXPECT_EQ(reference->terminated, c.source[c.length - 1] == ';') << c.source;
  }
}

TEST(CharacterReference, AttributesKeepQueryStrings) {
  EXPECT_FALSE(character_reference_at("?a=1&copy=2", 4, true));
  EXPECT_FALSE(character_reference_at("&copyx", 0, true));
  EXPECT_TRUE(character_reference_at("&copy;=2", 0, true));
  EXPECT_TRUE(character_reference_at("&copy", 0, true));
  EXPECT_TRUE(character_reference_at("?a=1&copy=2", 4));
}

}  // namespace
}  // namespace amts::document
