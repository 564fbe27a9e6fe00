#include "base/error.h"

#include <gtest/gtest.h>

namespace amts {
namespace {

TEST(Error, MessageNamesPlaceAndRemedy) {
  const FormatError error("unclosed string", {"a.ipynb", 3, 7}, "close it");
  EXPECT_STREQ(error.what(), "a.ipynb:3:7: unclosed string (close it)");
  EXPECT_EQ(error.where().line, 3U);
  EXPECT_STREQ(Error("plain").what(), "plain");
  EXPECT_STREQ(Error("bad", {"", 2, 0}).what(), "line 2: bad");
  EXPECT_STREQ(Error("bad", {"f", 0, 0}).what(), "f: bad");
}

TEST(PlaceIn, CountsLinesAndColumnsFromOne) {
  const auto place = [](size_t offset) {
    const Where where = place_in("ab\ncd\n", offset);
    return std::pair(where.line, where.column);
  };
  EXPECT_EQ(place(0), std::pair(1UL, 1UL));
  EXPECT_EQ(place(1), std::pair(1UL, 2UL));
  EXPECT_EQ(place(3), std::pair(2UL, 1UL));
  EXPECT_EQ(place(6), std::pair(3UL, 1UL));
  EXPECT_EQ(place(99), std::pair(3UL, 1UL));
}

}  // namespace
}  // namespace amts
