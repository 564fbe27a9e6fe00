#include "nmt/search.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <numeric>
#include <random>
#include <set>

#include "base/error.h"
#include "base/executor.h"
#include "fixtures.h"

namespace amts::nmt {
namespace {

using testing::ElementsAreArray;

Transformer load(const std::string& name) {
  return Transformer(Parameters::load(Fixture{name}.model()));
}

std::vector<SearchInput> random_inputs(size_t count, unsigned seed, size_t vocabulary,
                                       bool shortlists) {
  std::mt19937 random(seed);
  std::vector<SearchInput> inputs(count);
  for (SearchInput& input : inputs) {
    const size_t length = 1 + random() % 12;
    for (size_t i = 0; i < length; ++i) {
      input.source.push_back(static_cast<WordId>(2 + random() % (vocabulary - 2)));
    }
    input.source.push_back(0);
    if (!shortlists) continue;
    std::set<WordId> words = {0, 1};
    while (words.size() < 20) words.insert(static_cast<WordId>(random() % 64));
    input.shortlist.assign(words.begin(), words.end());
  }
  return inputs;
}

class SearchFixtureTest : public testing::TestWithParam<Fixture> {};

TEST_P(SearchFixtureTest, FindsWhatTheReferenceFinds) {
  const nlohmann::json fixture = GetParam().read();
  const Transformer model(Parameters::load(GetParam().model()));
  Workspace workspace;
  SearchOptions greedy;
  greedy.repetitions = 0;
  for (const auto& sentence : fixture["sentences"]) {
    SearchInput input;
    input.source = sentence["source"].get<std::vector<WordId>>();
    const auto best = search(model, {&input, 1}, greedy, workspace);
    EXPECT_EQ(best[0].words, sentence["greedy"].get<std::vector<WordId>>());

    SearchOptions beam = greedy;
    beam.beam = sentence["beam"]["size"];
    const auto found = search(model, {&input, 1}, beam, workspace);
    EXPECT_EQ(found[0].words, sentence["beam"]["ids"].get<std::vector<WordId>>());
    const float tolerance = fixture["tolerance"];
    EXPECT_NEAR(found[0].score, sentence["beam"]["score"].get<float>(), tolerance);
  }
}

INSTANTIATE_TEST_SUITE_P(Variants, SearchFixtureTest, testing::ValuesIn(all_fixtures()),
                         [](const auto& test) { return fixture_name(test.param); });

/// The same words and bitwise the same scores and alignments.
void expect_same(const Hypothesis& a, const Hypothesis& b) {
  EXPECT_EQ(a.words, b.words);
  EXPECT_EQ(a.score, b.score);
  EXPECT_EQ(a.word_scores, b.word_scores);
  EXPECT_EQ(a.alignment, b.alignment);
}

class BatchTest : public testing::TestWithParam<std::string> {};

TEST_P(BatchTest, ResultDoesNotDependOnBatchNeighboursOrThreads) {
  const Transformer model = load(GetParam());
  for (const bool shortlists : {false, true}) {
    for (const size_t beam : {1, 3}) {
      const auto inputs = random_inputs(23, 7, 64, shortlists);
      SearchOptions options;
      options.beam = beam;
      options.alignment = true;
      std::vector<Hypothesis> alone;
      for (const SearchInput& input : inputs) {
        Workspace workspace;
        alone.push_back(search(model, {&input, 1}, options, workspace)[0]);
      }
      for (const size_t size : {2, 7, 23}) {
        const size_t batches = (inputs.size() + size - 1) / size;
        for (const size_t threads : {1, 3}) {
          std::vector<std::vector<Hypothesis>> found(batches);
          Executor(threads).parallel_for(batches, [&](size_t b) {
            Workspace workspace;
            const auto part =
                std::span(inputs).subspan(b * size, std::min(size, inputs.size() - b * size));
            found[b] = search(model, part, options, workspace);
          });
          for (size_t i = 0; i < inputs.size(); ++i) {
            expect_same(found[i / size][i % size], alone[i]);
          }
        }
      }
    }
  }
}

INSTANTIATE_TEST_SUITE_P(Models, BatchTest,
                         testing::Values("ssru", "post-norm", "int8", "int8-alphas", "tied-layers"),
                         [](const auto& test) { return fixture_name({test.param}); });

TEST(SearchTest, WiderBeamNeverScoresWorseHere) {
  const Transformer model = load("post-norm");
  const auto inputs = random_inputs(10, 3, 64, false);
  Workspace workspace;
  SearchOptions options;
  const auto greedy = search(model, inputs, options, workspace);
  options.beam = 6;
  const auto wide = search(model, inputs, options, workspace);
  for (size_t i = 0; i < inputs.size(); ++i) {
    EXPECT_GE(wide[i].score, greedy[i].score);
    float total = 0;
    for (const float score : wide[i].word_scores) total += score;
    EXPECT_NEAR(wide[i].score, total / static_cast<float>(wide[i].words.size()), 1e-4);
  }
}

TEST(SearchTest, OutputStaysOnTheShortlist) {
  const Transformer model = load("ssru");
  const auto inputs = random_inputs(12, 5, 64, true);
  Workspace workspace;
  const auto found = search(model, inputs, {}, workspace);
  for (size_t i = 0; i < inputs.size(); ++i) {
    for (const WordId word : found[i].words) {
      EXPECT_TRUE(std::binary_search(inputs[i].shortlist.begin(), inputs[i].shortlist.end(), word));
      EXPECT_NE(word, 1U);
    }
  }
}

TEST(SearchTest, WeightsTooLargeForFloatsAreAnError) {
  Parameters parameters = Parameters::load(Fixture{"ssru"}.model());
  const Tensor* table = parameters.find("Wemb");
  ASSERT_NE(table, nullptr);
  const std::vector<float> huge(table->size(), 3e38F);
  const Tensor tensor{ElementType::kFloat32, table->rows, table->columns, {}, false, 1};
  parameters.add(
      "Wemb", tensor,
      std::string(reinterpret_cast<const char*>(huge.data()), huge.size() * sizeof(float)));
  const Transformer model(std::move(parameters));
  const auto inputs = random_inputs(3, 1, 64, false);
  for (const size_t beam : {1, 6}) {
    SearchOptions options;
    options.beam = beam;
    Workspace workspace;
    EXPECT_THROW(search(model, inputs, options, workspace), ModelError);
  }
}

TEST(SearchTest, LengthIsLimited) {
  const Transformer model = load("post-norm");
  const auto inputs = random_inputs(12, 11, 64, false);
  Workspace workspace;
  SearchOptions options;
  options.length_factor = 0;
  options.length_extra = 3;
  for (const Hypothesis& best : search(model, inputs, options, workspace)) {
    EXPECT_LE(best.words.size(), 3);
  }
}

bool holds(const std::vector<WordId>& words, const Phrase& phrase) {
  return std::search(words.begin(), words.end(), phrase.begin(), phrase.end()) != words.end();
}

TEST(SearchTest, RequiredPhrasesStandInTheOutput) {
  const Transformer model = load("post-norm");
  auto inputs = random_inputs(8, 17, 64, false);
  for (SearchInput& input : inputs) {
    input.source.insert(input.source.begin(), {9, 10, 11, 12, 13});
    input.required = {{20, 21}, {30}, {20, 40, 41}};
  }
  Workspace workspace;
  for (const size_t beam : {1, 4}) {
    SearchOptions options;
    options.beam = beam;
    const auto found = search(model, inputs, options, workspace);
    for (size_t i = 0; i < inputs.size(); ++i) {
      for (const Phrase& phrase : inputs[i].required) {
        EXPECT_TRUE(holds(found[i].words, phrase)) << i;
      }
    }
  }
}

/// Makes word 7, which enters the shortlist at the second step, certain until `until` words stand,
/// then EOS.
class Stubborn : public StepHook {
 public:
  void look(std::span<const StepRow> rows, std::vector<NewWord>& more) override {
    looked = rows.size();
    for (const StepRow& row : rows) {
      EXPECT_TRUE(row.log_probabilities.empty());
      if (row.history.size() == 1) more.push_back({row.sentence, 7});
    }
  }
  void mix(std::span<const StepRow> rows) override {
    EXPECT_EQ(rows.size(), looked);
    for (const StepRow& row : rows) {
      sentences.insert(row.sentence);
      dim = row.state.size();
      aligned += std::accumulate(row.alignment.begin(), row.alignment.end(), 0.0) / 1e3;
      double sum = 0;
      ASSERT_EQ(row.words.size(), row.log_probabilities.size());
      for (size_t i = 0; i < row.words.size(); ++i) {
        sum += std::exp(row.log_probabilities[i]);
        const WordId certain = row.history.empty() ? 2 : row.history.size() < 6 ? 7 : 0;
        row.log_probabilities[i] = row.words[i] == certain ? 0.0F : -50.0F;
      }
      EXPECT_NEAR(sum, 1, 1e-4);
      ++calls;
    }
  }
  std::set<size_t> sentences;
  size_t dim = 0;
  size_t looked = 0;
  size_t calls = 0;
  double aligned = 0;
};

TEST(SearchTest, HookChangesTheDistributionAndExtendsTheShortlist) {
  const Transformer model = load("ssru");
  auto inputs = random_inputs(3, 23, 64, true);
  for (SearchInput& input : inputs) {
    std::erase(input.shortlist, 7U);
    input.shortlist.push_back(2);
  }
  Workspace workspace;
  SearchOptions options;
  options.repetitions = 0;
  Stubborn hook;
  const auto found = search(model, inputs, options, workspace, &hook);
  for (const Hypothesis& best : found) {
    EXPECT_THAT(best.words, ElementsAreArray({2, 7, 7, 7, 7, 7, 0}));
    EXPECT_NEAR(best.score, 0, 1e-6);
  }
  EXPECT_EQ(hook.sentences, (std::set<size_t>{0, 1, 2}));
  EXPECT_NEAR(hook.aligned, static_cast<double>(hook.calls) / 1e3, 1e-4);
  EXPECT_EQ(hook.dim, model.dim());
}

TEST(SearchTest, GuardStopsRepetition) {
  const Transformer model = load("ssru");
  auto inputs = random_inputs(1, 29, 64, true);
  inputs[0].source = {5, 6, 8, 9, 10, 0};
  inputs[0].shortlist.push_back(2);
  Workspace workspace;
  Stubborn hook;
  const auto found = search(model, inputs, {}, workspace, &hook);
  const auto& words = found[0].words;
  EXPECT_EQ(std::count(words.begin(), words.begin() + 6, 7U), 4);
  // A source that repeats as often may be repeated.
  inputs[0].source = {5, 5, 5, 5, 5, 5, 0};
  EXPECT_THAT(search(model, inputs, {}, workspace, &hook)[0].words,
              ElementsAreArray({2, 7, 7, 7, 7, 7, 0}));
}

TEST(ForceTest, ScoresAGivenTranslationAsSearchDid) {
  for (const std::string name : {"ssru", "post-norm", "int8"}) {
    const Transformer model = load(name);
    const auto inputs = random_inputs(9, 31, 64, false);
    Workspace workspace;
    SearchOptions options;
    options.alignment = true;
    const auto found = search(model, inputs, options, workspace);
    std::vector<EncodedPair> pairs;
    for (size_t i = 0; i < inputs.size(); ++i) {
      pairs.push_back({inputs[i].source, found[i].words});
    }
    const auto forced = force(model, pairs, true, workspace);
    for (size_t i = 0; i < pairs.size(); ++i) {
      ASSERT_EQ(forced[i].word_scores.size(), pairs[i].target.size());
      EXPECT_EQ(forced[i].states.size(), pairs[i].target.size() * model.dim());
      EXPECT_EQ(forced[i].alignment, found[i].alignment);
      for (size_t w = 0; w < pairs[i].target.size(); ++w) {
        EXPECT_EQ(forced[i].word_scores[w], found[i].word_scores[w]);
      }
    }
    EXPECT_TRUE(force(model, pairs, false, workspace)[0].word_scores.empty());
    EXPECT_EQ(force(model, {&pairs[4], 1}, false, workspace)[0].states, forced[4].states);
  }
}

}  // namespace
}  // namespace amts::nmt
