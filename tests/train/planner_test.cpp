#include "train/planner.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

#include "base/error.h"
#include "base/file.h"
#include "temporary_folder.h"

namespace amts::train {
namespace {

using testing::Contains;
using testing::ElementsAre;

const std::filesystem::path kVocabulary =
    std::filesystem::path(AMTS_SOURCE_DIR) / "tests/nmt/data/tiny-enes/vocab.spm";

class PlannerTest : public testing::Test {
 protected:
  PlannerTest() : vocabulary_(nmt::Vocabulary::sentencepiece(kVocabulary)) {}

  EncodedFile open(const std::string& tsv) {
    write_file(folder_.path() / "data.tsv", tsv);
    return open_again();
  }

  EncodedFile open_again() {
    return EncodedFile::open({folder_.path() / "data.tsv", {"en", "es"}}, vocabulary_, "hash", 50,
                             folder_.path() / "cache", executor_, ProgressSink::none());
  }

  TemporaryFolder folder_;
  nmt::Vocabulary vocabulary_;
  Executor executor_{2};
};

TEST_F(PlannerTest, EncodesAFileOnce) {
  const EncodedFile file = open("One.\tUno.\ta\nTwo.\tDos.\tb\tes\n\tNada.\ta\n");
  ASSERT_EQ(file.pairs().size(), 2);
  EXPECT_EQ(file.left_out(), 1);
  EXPECT_THAT(file.sources(), ElementsAre("a", "b"));
  EXPECT_EQ(file.pairs()[1].use, Use::kIntoSecond);
  std::vector<WordId> words;
  file.append(file.pairs()[1], 1, words);
  EXPECT_EQ(vocabulary_.decode(words).text, "Dos.");
  // The same file is not read again, a changed one is.
  EXPECT_EQ(open("One.\tUno.\ta\nTwo.\tDos.\tb\tes\n\tNada.\ta\n").pairs().size(), 2);
  EXPECT_EQ(open("One.\tUno.\n").pairs().size(), 1);
}

TEST_F(PlannerTest, ADamagedCacheIsMadeAgain) {
  open("One.\tUno.\n");
  for (const auto& entry : std::filesystem::directory_iterator(folder_.path() / "cache")) {
    const std::string bytes = read_file(entry.path());
    write_file(entry.path(), bytes.substr(0, bytes.size() - 3));
  }
  EXPECT_EQ(open_again().pairs().size(), 1);
}

TEST_F(PlannerTest, MalformedLinesNameTheirNumber) {
  for (const char* line : {"one column", "a\tb\tc\td", "a\tb\tc\tboth\te", "\xff\tb"}) {
    try {
      open(std::string("One.\tUno.\n") + line + "\n");
      ADD_FAILURE() << line;
    } catch (const FormatError& error) {
      EXPECT_EQ(error.where().line, 2U) << line;
    }
  }
}

TEST_F(PlannerTest, WeightsAndUseDecideWhatIsDrawn) {
  std::string tsv;
  for (int i = 0; i < 200; ++i)
    tsv += "One.\tUno.\toften\nTwo.\tDos.\tnever\nSix.\tSeis.\toften\tes\n";
  std::vector<EncodedFile> files;
  files.push_back(open(tsv));
  const std::vector<DirectionPlan> directions = {{"en", "es"}, {"es", "en"}};
  const Planner planner(files, directions, 1, 0);
  const std::vector<SourceWeight> weights = {{"*", 1}, {"often", 2}, {"nev*", 0}};
  const auto entries = planner.epoch(7, 0, 0, weights);
  size_t both = 0, one_way = 0;
  for (const Entry& entry : entries) {
    const auto& pair = files[0].pairs()[entry.pair];
    EXPECT_EQ(files[0].sources()[pair.source], "often");
    if (pair.use == Use::kIntoSecond) {
      EXPECT_EQ(entry.target, 1) << "into Spanish alone";
      ++one_way;
    } else {
      ++both;
    }
  }
  EXPECT_EQ(both, 800U) << "200 pairs twice in two directions";
  EXPECT_EQ(one_way, 400U);
  // The order follows from seed, stage and epoch alone.
  const auto same = planner.epoch(7, 0, 0, weights);
  const auto other = planner.epoch(7, 0, 1, weights);
  const auto order = [](const std::vector<Entry>& all) {
    std::vector<uint32_t> out;
    for (const Entry& entry : all) out.push_back(entry.pair * 2 + entry.direction);
    return out;
  };
  EXPECT_EQ(order(entries), order(same));
  EXPECT_NE(order(entries), order(other));
}

TEST_F(PlannerTest, BatchesHoldEveryEntryOnceWithoutPadding) {
  std::string tsv;
  for (int i = 0; i < 57; ++i)
    tsv += "It is " + std::to_string(i) + ".\tEs " + std::to_string(i) + ".\n";
  std::vector<EncodedFile> files;
  files.push_back(open(tsv));
  const std::vector<DirectionPlan> directions = {{"en", "es", 1, 77, true}};
  const Planner planner(files, directions, 1, 0);
  const auto entries = planner.epoch(1, 0, 0, {});
  size_t sentences = 0;
  for (size_t place = 0; place < entries.size();) {
    const Batch batch = planner.batch(entries, place, 60, 3);
    size_t rows = 0;
    for (const Shard& shard : batch.shards) {
      EXPECT_EQ(shard.source.count(), shard.target.count());
      EXPECT_EQ(shard.first_target_row, rows);
      rows += shard.target.words.size();
      sentences += shard.source.count();
      for (size_t s = 0; s < shard.source.count(); ++s) {
        EXPECT_EQ(shard.source.words[shard.source.offsets[s]], 77U);
        EXPECT_EQ(shard.source.words[shard.source.offsets[s + 1] - 1], 0U);
      }
    }
    EXPECT_EQ(rows, batch.target_tokens);
  }
  EXPECT_EQ(sentences, entries.size());
}

TEST_F(PlannerTest, CandidatesHoldAllTargets) {
  std::vector<EncodedFile> files;
  files.push_back(open("The model is big.\tEl modelo es grande.\n"));
  const std::vector<DirectionPlan> directions = {{"en", "es"}};
  const Planner planner(files, directions, 1, 0);
  const CandidateDrawer drawer(planner, vocabulary_.size());
  size_t place = 0;
  Batch batch = planner.batch(planner.all(0), place, 100, 1);
  drawer.draw(1, 5, 600, {}, batch);
  EXPECT_EQ(batch.candidates.size(), 1024U);
  EXPECT_TRUE(std::is_sorted(batch.candidates.begin(), batch.candidates.end()));
  EXPECT_EQ(std::set(batch.candidates.begin(), batch.candidates.end()).size(), 1024U);
  for (const WordId word : batch.shards[0].target.words) {
    EXPECT_THAT(batch.candidates, Contains(word));
  }
  Batch again = batch;
  drawer.draw(1, 5, 600, {}, again);
  EXPECT_EQ(again.candidates, batch.candidates);
  drawer.draw(1, 6, 600, {}, again);
  EXPECT_NE(again.candidates, batch.candidates);
  drawer.draw(1, 5, vocabulary_.size(), {}, again);
  EXPECT_TRUE(again.candidates.empty()) << "the whole vocabulary";
}

TEST(SourceWeights, TheLongestGlobWins) {
  const std::vector<SourceWeight> weights = {{"*", 0.5}, {"hf-*", 3}, {"hf-old-*", 0}};
  EXPECT_EQ(weight_of("hf-docs", weights), 3);
  EXPECT_EQ(weight_of("hf-old-docs", weights), 0);
  EXPECT_EQ(weight_of("other", weights), 0.5);
  EXPECT_EQ(weight_of("other", {}), 1);
}

}  // namespace
}  // namespace amts::train
