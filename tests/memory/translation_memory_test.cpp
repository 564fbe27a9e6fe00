#include "memory/translation_memory.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

#include "base/error.h"
#include "made_pairs.h"
#include "memory/tokens.h"
#include "text/normalize.h"

namespace amts::memory {
namespace {

const text::LanguagePair kEnZh = {"en", "zh"};

corpus::TextPair pair_of(const std::string& source, const std::string& target,
                         const std::string& document = {}) {
  corpus::TextPair pair;
  pair.source = source;
  pair.target = target;
  pair.source_origin.document = document;
  return pair;
}

std::vector<uint32_t> entries_of(const std::vector<ExactMatch>& matches) {
  std::vector<uint32_t> entries;
  for (const ExactMatch& match : matches) entries.push_back(match.entry);
  return entries;
}
using Entries = std::vector<uint32_t>;

TEST(TranslationMemory, HoldsEverythingOfAPair) {
  std::mt19937 random(3);
  const auto pairs = made_pairs(random, 500, false);
  const auto memory = TranslationMemory::build(pairs, kEnZh);
  EXPECT_EQ(memory.languages(), kEnZh);
  ASSERT_EQ(memory.size(), pairs.size());
  for (uint32_t i = 0; i < pairs.size(); ++i) {
    ASSERT_EQ(memory.pair(i), pairs[i]);
    EXPECT_EQ(memory.source(i), pairs[i].source);
    EXPECT_EQ(memory.target(i), pairs[i].target);
    EXPECT_EQ(memory.source(i, Form::kTagged), pairs[i].tagged_source);
    EXPECT_EQ(memory.target(i, Form::kTagged), pairs[i].tagged_target);
    EXPECT_EQ(memory.document(i), pairs[i].source_origin.document);
  }
  EXPECT_THROW(memory.pair(500), std::out_of_range);
}

TEST(TranslationMemory, EmptyOneFindsNothing) {
  const auto memory = TranslationMemory::build({}, kEnZh);
  EXPECT_EQ(memory.size(), 0U);
  EXPECT_TRUE(memory.find_exact("a").empty());
  EXPECT_TRUE(memory.find_fuzzy("a").empty());
}

TEST(TranslationMemory, ExactPlaceholdersAndNumbersAside) {
  corpus::TextPair tagged = pair_of("Call f with 3 GPUs", "用3个GPU调用f");
  tagged.tagged_source = "Call ⟦1⟧ with 3 GPUs";
  tagged.tagged_target = "用3个GPU调用⟦1⟧";
  const std::vector<corpus::TextPair> pairs = {pair_of("See Figure 2.", "见图2。"), tagged,
                                               pair_of("See  Figure 3.", "见图3。"),
                                               pair_of("See figure 3.", "看图3。")};
  const auto memory = TranslationMemory::build(pairs, kEnZh);
  EXPECT_EQ(entries_of(memory.find_exact("See Figure 7.")), (Entries{2, 0}));
  EXPECT_EQ(memory.find_exact("See Figure 2."),
            (std::vector<ExactMatch>{{0, Form::kReadable, false, true},
                                     {2, Form::kReadable, false, false}}));
  EXPECT_EQ(memory.find_exact("Call ⟦4⟧ with 8 GPUs"),
            (std::vector<ExactMatch>{{1, Form::kTagged, false, false}}));
  EXPECT_EQ(memory.find_exact("Call f with 8 GPUs"),
            (std::vector<ExactMatch>{{1, Form::kReadable, false, false}}));
  EXPECT_TRUE(memory.find_exact("Call g with 8 GPUs").empty());
  EXPECT_TRUE(memory.find_exact("").empty());
}

TEST(TranslationMemory, AnEntryWhoseFormsMatchAlikeIsFoundOnce) {
  corpus::TextPair pair = pair_of("No. 5", "5号");
  pair.tagged_source = "No. 6";
  const auto memory = TranslationMemory::build(std::vector{pair}, kEnZh);
  EXPECT_EQ(memory.find_exact("No. 7"),
            (std::vector<ExactMatch>{{0, Form::kReadable, false, false}}));
  EXPECT_EQ(memory.find_exact("No. 6"), (std::vector<ExactMatch>{{0, Form::kTagged, false, true}}));
  EXPECT_EQ(memory.find_fuzzy("No. 6"), (std::vector<FuzzyMatch>{{0, 1.0, Form::kReadable}}));
}

TEST(TranslationMemory, InContextComesFirst) {
  const std::vector<corpus::TextPair> pairs = {
      pair_of("Title", "标题", "a"), pair_of("Save", "保存", "a"),   pair_of("Quit", "退出", "a"),
      pair_of("Goal", "进球", "b"),  pair_of("Save", "扑救", "b"),   pair_of("Save", "节省", "c"),
      pair_of("Money", "钱", "c"),   pair_of("Save", "保存吧", "d"),
  };
  const auto memory = TranslationMemory::build(pairs, kEnZh);
  EXPECT_EQ(memory.previous(0), std::nullopt);
  EXPECT_EQ(memory.next(0), 1U);
  EXPECT_EQ(memory.next(2), std::nullopt);
  EXPECT_EQ(memory.previous(3), std::nullopt);
  EXPECT_EQ(memory.previous(4), 3U);
  EXPECT_EQ(memory.next(7), std::nullopt);

  const auto best = [&](const Context& context) { return memory.find_exact("Save", context)[0]; };
  EXPECT_EQ(entries_of(memory.find_exact("Save")), (Entries{7, 5, 4, 1}));
  EXPECT_EQ(best({"Title", "Quit"}), (ExactMatch{1, Form::kReadable, true, true}));
  EXPECT_EQ(best({"Goal", ""}), (ExactMatch{4, Form::kReadable, true, true}));
  EXPECT_EQ(best({"", "Money"}), (ExactMatch{5, Form::kReadable, true, true}));
  EXPECT_EQ(best({"", ""}), (ExactMatch{7, Form::kReadable, true, true}));
  EXPECT_EQ(best({"Title", "Money"}), (ExactMatch{7, Form::kReadable, false, true}));
}

TEST(TranslationMemory, WithoutOriginsNeighboursStandSideBySide) {
  const auto memory = TranslationMemory::build(
      std::vector{pair_of("a", "1"), pair_of("b", "2"), pair_of("c", "3")}, kEnZh);
  EXPECT_TRUE(memory.find_exact("b", Context{"a", "c"})[0].in_context);
  EXPECT_FALSE(memory.find_exact("b", Context{"a", "d"})[0].in_context);
  EXPECT_TRUE(memory.find_exact("a", Context{"", "b"})[0].in_context);
}

TEST(TranslationMemory, FuzzyBySimilarityThenNewest) {
  const std::vector<corpus::TextPair> pairs = {
      pair_of("the cat sat on the mat", "1"), pair_of("the dog sat on the mat", "2"),
      pair_of("The cat sat on the mat", "3"), pair_of("something else", "4"),
      pair_of("the cat sat on the mat today", "5")};
  const auto memory = TranslationMemory::build(pairs, kEnZh);
  const auto found = memory.find_fuzzy("the cat sat on the mat");
  EXPECT_EQ(found, (std::vector<FuzzyMatch>{{2, 1.0, Form::kReadable},
                                            {0, 1.0, Form::kReadable},
                                            {4, 1 - 1.0 / 7, Form::kReadable},
                                            {1, 1 - 1.0 / 6, Form::kReadable}}));
  FuzzyOptions options;
  options.max_matches = 1;
  EXPECT_EQ(memory.find_fuzzy("the cat sat on the mat", options).size(), 1U);
  options = {.max_matches = 5, .min_similarity = 0.9, .excluded_document = {}};
  EXPECT_EQ(memory.find_fuzzy("the cat sat on the mat", options).size(), 2U);
  options.max_matches = 0;
  EXPECT_TRUE(memory.find_fuzzy("the cat sat on the mat", options).empty());
  for (const double bad : {0.0, -1.0, 1.01, std::nan("")}) {
    options.min_similarity = bad;
    EXPECT_THROW(memory.find_fuzzy("a", options), UsageError);
  }
}

TEST(TranslationMemory, FuzzyPassesByAnExcludedDocument) {
  const auto memory = TranslationMemory::build(
      std::vector{pair_of("a b c", "1", "x"), pair_of("a b d", "2", "y")}, kEnZh);
  FuzzyOptions options;
  options.excluded_document = "x";
  EXPECT_EQ(memory.find_fuzzy("a b c", options),
            (std::vector<FuzzyMatch>{{1, 1 - 1.0 / 3, Form::kReadable}}));
}

TEST(TranslationMemory, TextsWithTooManyTokensAreFoundExactly) {
  std::string longest;
  for (size_t i = 0; i < kMaxFuzzyTokens; ++i) longest += "w" + std::to_string(i) + " ";
  const std::string longer = longest + "end";
  const auto memory = TranslationMemory::build(
      std::vector{pair_of(longest, "1"), pair_of(longer, "2"), pair_of(longer, "3")}, kEnZh);
  EXPECT_EQ(entries_of(memory.find_exact(longer)), (Entries{2, 1}));
  EXPECT_TRUE(memory.find_fuzzy(longer).empty());
  EXPECT_EQ(memory.find_fuzzy(longest).size(), 1U);
}

using Ids = std::vector<uint64_t>;

Ids ids_of(std::string_view text) {
  Ids ids;
  for (const Token& token : tokenize(text)) ids.push_back(token.id);
  return ids;
}

/// By the plain dynamic programme.
double similarity(const Ids& a, const Ids& b) {
  std::vector<int> row(b.size() + 1);
  std::iota(row.begin(), row.end(), 0);
  int* const cells = row.data();  // this is most of the test's time
  for (size_t i = 0; i < a.size(); ++i) {
    int diagonal = cells[0]++;
    for (size_t j = 0; j < b.size(); ++j) {
      int least = diagonal + (a[i] != b[j]);
      diagonal = cells[j + 1];
      if (cells[j] < least) least = cells[j] + 1;
      if (diagonal < least) least = diagonal + 1;
      cells[j + 1] = least;
    }
  }
  const size_t longer = std::max(a.size(), b.size());
  return longer == 0 ? 0 : 1 - static_cast<double>(row.back()) / static_cast<double>(longer);
}

/// What find_fuzzy() must find, by comparison with every entry.
class Reference {
 public:
  explicit Reference(const std::vector<corpus::TextPair>& pairs) : pairs_(pairs) {
    for (const corpus::TextPair& pair : pairs) {
      forms_.push_back({ids_of(pair.source), ids_of(pair.tagged_source)});
    }
  }

  std::vector<FuzzyMatch> find(std::string_view text, const FuzzyOptions& options) const {
    const Ids ids = ids_of(text);
    std::vector<FuzzyMatch> found;
    for (size_t i = pairs_.size(); i-- > 0;) {
      const bool excluded = !options.excluded_document.empty() &&
                            pairs_[i].source_origin.document == options.excluded_document;
      if (excluded) continue;
      const double readable = similarity(ids, forms_[i][0]);
      const double tagged = forms_[i][1].empty() ? 0 : similarity(ids, forms_[i][1]);
      const double best = std::max(readable, tagged);
      if (best < options.min_similarity) continue;
      found.push_back(
          {static_cast<uint32_t>(i), best, tagged > readable ? Form::kTagged : Form::kReadable});
    }
    std::stable_sort(found.begin(), found.end(), [](const FuzzyMatch& a, const FuzzyMatch& b) {
      return a.similarity > b.similarity;
    });
    if (found.size() > options.max_matches) found.resize(options.max_matches);
    return found;
  }

 private:
  const std::vector<corpus::TextPair>& pairs_;
  std::vector<std::array<Ids, 2>> forms_;
};

class FuzzyProperty : public testing::TestWithParam<bool> {};

TEST_P(FuzzyProperty, EqualsComparisonWithEveryEntry) {
  const bool chinese = GetParam();
  std::mt19937 random(11);
  size_t matches = 0;
  for (const size_t most_words : {4, 12, 100}) {
    const auto pairs = made_pairs(random, 250, chinese, most_words);
    const auto memory = TranslationMemory::build(pairs, kEnZh);
    const Reference reference(pairs);
    for (int round = 0; round < (most_words < 100 ? 200 : 20); ++round) {
      const corpus::TextPair& pair = pairs[random() % pairs.size()];
      const std::string& stored =
          pair.tagged_source.empty() || round % 2 == 0 ? pair.source : pair.tagged_source;
      const std::string text = round % 5 == 0 ? made_text(random, chinese, most_words)
                                              : edited(random, stored, chinese, round % 7);
      FuzzyOptions options;
      options.max_matches = 1 + random() % 8;
      options.min_similarity = std::array{0.5, 0.05, 0.75, 0.3, 1.0}[random() % 5];
      if (round % 3 == 0) options.excluded_document = pair.source_origin.document;
      const auto found = memory.find_fuzzy(text, options);
      ASSERT_EQ(found, reference.find(text, options)) << text << " at " << options.min_similarity;
      matches += found.size();
    }
  }
  EXPECT_GT(matches, 500U);
}

INSTANTIATE_TEST_SUITE_P(Scripts, FuzzyProperty, testing::Bool(),
                         [](const auto& script) { return script.param ? "chinese" : "spaced"; });

TEST(TranslationMemory, ExactEqualsComparisonOfKeys) {
  std::mt19937 random(5);
  const auto pairs = made_pairs(random, 400, true, 3);
  const auto memory = TranslationMemory::build(pairs, kEnZh);
  size_t matches = 0;
  for (const corpus::TextPair& pair : pairs) {
    const std::string key = text::match_key(pair.source).key;
    Entries wanted;
    for (size_t i = pairs.size(); i-- > 0;) {
      if (text::match_key(pairs[i].source).key == key ||
          text::match_key(pairs[i].tagged_source).key == key) {
        wanted.push_back(static_cast<uint32_t>(i));
      }
    }
    auto found = entries_of(memory.find_exact(pair.source));
    std::sort(found.rbegin(), found.rend());
    ASSERT_EQ(found, wanted) << pair.source;
    matches += found.size();
  }
  EXPECT_GT(matches, 3 * pairs.size() / 2);
}

}  // namespace
}  // namespace amts::memory
