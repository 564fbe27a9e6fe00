#include "alignment/align.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>

#include "alignment/anchors.h"
#include "base/file.h"

namespace amts::alignment {
namespace {

std::vector<std::string> lines(const std::string& name) {
  std::vector<std::string> out;
  std::string line;
  for (const char c : read_file(std::string(AMTS_TEST_DATA) + "/align/" + name)) {
    if (c == '\n') {
      out.push_back(std::exchange(line, {}));
    } else {
      line += c;
    }
  }
  return out;
}

std::vector<std::string> beads_of(const std::vector<std::string>& source,
                                  const std::vector<std::string>& target,
                                  const AlignOptions& options) {
  std::vector<std::string> out;
  for (const Bead& bead : align(source, target, options)) out.push_back(format_bead(bead));
  return out;
}

double strict_f1(const std::vector<std::string>& gold, const std::vector<std::string>& found) {
  size_t right = 0;
  for (const std::string& bead : found)
    right += static_cast<size_t>(std::ranges::count(gold, bead));
  return 2.0 * static_cast<double>(right) / static_cast<double>(gold.size() + found.size());
}

Lexicon shipped(const char* name) {
  return read_lexicon(read_file(std::string(AMTS_SOURCE_DIR) + "/data/lexicon/" + name));
}

TEST(AlignTest, FormatsBeads) {
  EXPECT_EQ(format_bead({0, 2, 0, 1}), "[0,1]:[0]");
  EXPECT_EQ(format_bead({4, 5, 3, 3}), "[4]:[]");
  EXPECT_EQ(format_bead({4, 4, 3, 6}), "[]:[3,4,5]");
}

TEST(AlignTest, AlignsAStoryFreelyTranslated) {
  // Lu Xun, Kong Yiji (1919), first half, and a translation of our own; most beads are not 1-1.
  const Lexicon lexicon = shipped("en-zh.lex").reversed();
  const auto gold = lines("tavern.beads");
  EXPECT_GE(
      strict_f1(gold, beads_of(lines("tavern.zh"), lines("tavern.en"), {"zh", "en", &lexicon})),
      0.85);
  EXPECT_GE(strict_f1(gold, beads_of(lines("tavern.zh"), lines("tavern.en"), {"zh", "en"})), 0.5);
}

TEST(AlignTest, DirectionsAgree) {
  const Lexicon lexicon = shipped("en-zh.lex"), turned = lexicon.reversed();
  const auto straight = align(lines("tavern.en"), lines("tavern.zh"), {"en", "zh", &lexicon});
  auto back = align(lines("tavern.zh"), lines("tavern.en"), {"zh", "en", &turned});
  size_t same = 0;
  for (Bead& bead : back) {
    std::swap(bead.source_begin, bead.target_begin);
    std::swap(bead.source_end, bead.target_end);
    for (const Bead& other : straight) {
      same += other.source_begin == bead.source_begin && other.source_end == bead.source_end &&
              other.target_begin == bead.target_begin && other.target_end == bead.target_end;
    }
  }
  EXPECT_GE(same + 4, back.size());
}

TEST(AlignTest, FindsMergedSentencesByNumbersAlone) {
  const std::vector<std::string> source = {"Chapter 1 begins here.", "There were 35 people.",
                                           "In 1999 it rained.", "The price was 20.5 dollars."};
  const std::vector<std::string> target = {"第1章从这里开始。", "有三十五个人，1999年下了雨。",
                                           "价格是20.5美元。"};
  EXPECT_THAT(beads_of(source, target, {"en", "zh"}),
              testing::ElementsAre("[0]:[0]", "[1,2]:[1]", "[3]:[2]"));
}

TEST(AlignTest, BlankLinesStandAlone) {
  EXPECT_THAT(beads_of({"", "One 1.", "", "Two 2."}, {"Uno 1.", "Dos 2.", " \t"}, {"en", "es"}),
              testing::ElementsAre("[0]:[]", "[1]:[0]", "[2]:[]", "[3]:[1]", "[]:[2]"));
  EXPECT_THAT(beads_of({""}, {}, {"en", "es"}), testing::ElementsAre("[0]:[]"));
  EXPECT_THAT(beads_of({}, {}, {"en", "es"}), testing::ElementsAre());
  EXPECT_THAT(beads_of({"Alone."}, {}, {"en", "es"}), testing::ElementsAre("[0]:[]"));
}

// A long text of made-up words, and its translation word by word with sentences merged and left
// out at random; nothing but the text itself to learn from.
struct LongText {
  std::vector<std::string> source, target, gold;
};
LongText long_text(size_t sentences) {
  std::mt19937 random(11);
  LongText out;
  const auto word = [](char first, size_t n) {
    std::string text(1, first);
    for (; n > 0; n /= 20) text += static_cast<char>("bcdfghjklmnpqrstvwxz"[n % 20]), text += first;
    return text;
  };
  while (out.source.size() < sentences) {
    const size_t merged = random() % 10 == 0 ? 2 : 1;
    const Bead bead{out.source.size(), out.source.size() + merged, out.target.size(),
                    out.target.size() + 1};
    std::string translation;
    for (size_t k = 0; k < merged; ++k) {
      std::string sentence;
      for (size_t w = 5 + random() % 8; w > 0; --w) {
        const size_t n = 1 + std::min(random() % 500, random() % 500);
        sentence += word('a', n) + " ";
        translation += word('u', n) + " ";
      }
      out.source.push_back(sentence);
    }
    out.target.push_back(translation);
    out.gold.push_back(format_bead(bead));
    if (random() % 50 == 0) {
      out.target.push_back(word('u', 400 + random() % 100) + " " + word('u', 300) + " u");
      out.gold.push_back(
          format_bead({bead.source_end, bead.source_end, bead.target_end, bead.target_end + 1}));
    }
  }
  return out;
}

TEST(AlignTest, LearnsALongTextsLanguageFromItself) {
  const LongText text = long_text(1500);
  EXPECT_GE(strict_f1(text.gold, beads_of(text.source, text.target, {"en", "es"})), 0.97);
}

TEST(AlignTest, CoversEveryLineOnceInOrderWhateverTheTexts) {
  std::mt19937 random(2);
  for (int round = 0; round < 30; ++round) {
    const auto some = [&](size_t most) {
      std::vector<std::string> out(random() % most);
      for (std::string& line : out) {
        for (size_t k = random() % 9; k > 0; --k)
          line += std::array{"word ", "三", "7 ", "？", "Name "}[random() % 5];
      }
      return out;
    };
    const auto source = some(round % 5 == 0 ? 700 : 20), target = some(30);
    size_t i = 0, j = 0;
    for (const Bead& bead : align(source, target, {"en", "zh"})) {
      ASSERT_EQ(bead.source_begin, i);
      ASSERT_EQ(bead.target_begin, j);
      ASSERT_GT(bead.sources() + bead.targets(), 0U);
      i = bead.source_end;
      j = bead.target_end;
    }
    EXPECT_EQ(i, source.size());
    EXPECT_EQ(j, target.size());
  }
}

TEST(AnchorsTest, LinksEqualUnitsAndCognates) {
  const auto links = anchor_links(std::vector<std::string>{"#7", "gpu", "gradient", "house", "cat"},
                                  std::vector<std::string>{"gpu", "gradie", "grande", "#7", "cas"});
  std::vector<std::pair<UnitId, UnitId>> found;
  for (const Link& link : links) {
    found.emplace_back(link.source, link.target);
    EXPECT_GT(link.count, 0);
    EXPECT_LE(link.count, 1);
  }
  EXPECT_THAT(found,
              testing::ElementsAre(testing::Pair(0, 3), testing::Pair(1, 0), testing::Pair(2, 1)));
}

}  // namespace
}  // namespace amts::alignment
