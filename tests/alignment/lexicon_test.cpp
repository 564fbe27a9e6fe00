#include "alignment/lexicon.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>

#include "alignment/lexicon_builder.h"
#include "base/error.h"

namespace amts::alignment {
namespace {

Lexicon small() {
  return {"en",
          "zh",
          {{"hous", 10}, {"red", 4}},
          {{"红", 5}, {"房子", 9}, {"屋", 2}},
          {{0, 1, 7.5F}, {0, 2, 2}, {1, 0, 3.25F}}};
}

TEST(LexiconTest, WritesAndReadsBack) {
  const std::string bytes = write_lexicon(small());
  EXPECT_EQ(bytes,
            "amts-lexicon 1 en zh\n"
            "hous\t10\t房子:7.5 屋:2\n"
            "red\t4\t红:3.25\n"
            "\n"
            "红\t5\n房子\t9\n屋\t2\n");
  EXPECT_EQ(write_lexicon(read_lexicon(bytes)), bytes);
}

TEST(LexiconTest, UnitsMayHoldColons) {
  Lexicon lexicon = small();
  lexicon.target[2].unit = ":";
  const std::string bytes = write_lexicon(lexicon);
  EXPECT_EQ(write_lexicon(read_lexicon(bytes)), bytes);
}

TEST(LexiconTest, TurnsRound) {
  const Lexicon turned = small().reversed();
  EXPECT_EQ(turned.from, "zh");
  EXPECT_EQ(turned.source[1].unit, "房子");
  ASSERT_EQ(turned.links.size(), 3U);
  EXPECT_EQ(turned.target[turned.links[0].target].unit, "red");
  EXPECT_EQ(write_lexicon(turned.reversed()), write_lexicon(small()));
}

TEST(LexiconTest, SaysWhatIsWrongAndWhere) {
  const auto line_of_error = [](std::string_view bytes) -> size_t {
    try {
      read_lexicon(bytes, "x.lex");
    } catch (const FormatError& e) {
      EXPECT_EQ(e.where().file, "x.lex");
      return e.where().line;
    }
    return 0;
  };
  EXPECT_EQ(line_of_error("en\tzh\n"), 1U);
  EXPECT_EQ(line_of_error("amts-lexicon 1 en zh\na\t1\n"), 1U);
  EXPECT_EQ(line_of_error("amts-lexicon 1 en zh\na\t1\tb:1\n\nc\t1\n"), 2U);
  EXPECT_EQ(line_of_error("amts-lexicon 1 en zh\na\t1\tb:x\n\nb\t1\n"), 2U);
  EXPECT_EQ(line_of_error("amts-lexicon 1 en zh\na\t1\tb:1\n\nb\t-1\n"), 4U);
  EXPECT_EQ(line_of_error("amts-lexicon 1 en zh\na\t1\tb\n\nb\t1\n"), 2U);
  EXPECT_THROW(read_lexicon("amts-lexicon 1 en zh\n\xFF\t1\t\n\n"), FormatError);
}

TEST(LexiconTest, EveryTruncationIsReadOrRefused) {
  const std::string bytes = write_lexicon(small());
  for (size_t size = 0; size < bytes.size(); ++size) {
    try {
      EXPECT_LE(read_lexicon(bytes.substr(0, size)).links.size(), 3U);
    } catch (const FormatError&) {
    }
  }
}

// Sentences of random words, translated word by word by a fixed dictionary (n -> n) in another
// order.
UnitBitext made_up(size_t sentences, size_t words) {
  std::mt19937 random(5);
  UnitBitext bitext;
  bitext.source_units = bitext.target_units = words;
  for (size_t i = 0; i < sentences; ++i) {
    std::vector<UnitId> source;
    for (size_t k = 0; k < 6; ++k) source.push_back(static_cast<UnitId>(random() % words));
    bitext.source.push_back(source);
    std::ranges::shuffle(source, random);
    bitext.target.push_back(source);
  }
  return bitext;
}

TEST(LexiconLearnerTest, FindsTheDictionaryBehindMadeUpText) {
  const auto links = learn_links(made_up(300, 60));
  std::vector<float> right(60, 0), wrong(60, 0);
  for (const Link& link : links)
    (link.source == link.target ? right : wrong)[link.source] += link.count;
  for (size_t u = 0; u < 60; ++u) EXPECT_GT(right[u], 10 * wrong[u]) << u;
}

TEST(LexiconLearnerTest, WhatIsSeenTogetherOnceIsNoCandidate) {
  UnitBitext bitext;
  bitext.source_units = bitext.target_units = 4;
  bitext.source = {{0, 1}, {2, 3}};
  bitext.target = {{0, 1}, {2, 3}};
  EXPECT_TRUE(learn_links(bitext).empty());
  EXPECT_TRUE(learn_links({}).empty());
}

TEST(LexiconBuilderTest, LearnsFromSentencesAndPrunes) {
  LexiconBuilder builder("en", "zh");
  for (int i = 0; i < 5; ++i) {
    builder.add("a red house", "红色的房子");
    builder.add("a big house", "很大的房子");
    builder.add("a red car", "红色的汽车");
    builder.add("a big car", "很大的汽车");
  }
  EXPECT_EQ(builder.pairs(), 20U);
  const Lexicon lexicon = builder.build();
  const auto first_of = [&](std::string_view unit) -> std::string {
    for (const Link& link : lexicon.links) {
      if (lexicon.source[link.source].unit == unit) return lexicon.target[link.target].unit;
    }
    return {};
  };
  EXPECT_THAT(first_of("car"), testing::AnyOf("汽车", "汽", "车"));
  EXPECT_THAT(first_of("hous"), testing::AnyOf("房子", "房", "子"));
  EXPECT_EQ(read_lexicon(write_lexicon(lexicon)).links.size(), lexicon.links.size());
}

}  // namespace
}  // namespace amts::alignment
