#include "nmt/thread_team.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <atomic>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <thread>

#include "fixtures.h"
#include "nmt/sentence_translator.h"

namespace amts::nmt {
namespace {

TEST(ThreadTeamTest, EachPartOfEachStepIsDoneOnce) {
  for (const size_t size : {1, 2, 5}) {
    Executor executor(size);
    ThreadTeam team(executor, size);
    EXPECT_EQ(team.size(), size);
    for (size_t step = 0; step < 300; ++step) {
      // A pause longer than members wait actively, now and then.
      if (step % 100 == 99) std::this_thread::sleep_for(std::chrono::milliseconds(2));
      std::vector<size_t> counts(step % 7, 0);
      team.run(counts.size(), [&](size_t part) { ++counts[part]; });
      EXPECT_THAT(counts, testing::Each(1));
    }
  }
}

TEST(ThreadTeamTest, TeamsBeginAndEndAtAnyMoment) {
  Executor executor(4);
  for (size_t round = 0; round < 20'000; ++round) {
    ThreadTeam team(executor, 1 + round % 4);
    for (size_t step = 0; step < round % 3; ++step) {
      std::array<std::atomic<int>, 4> counts{};
      team.run(counts.size(), [&](size_t part) { ++counts[part]; });
      for (const auto& count : counts) ASSERT_EQ(count, 1);
    }
  }
}

TEST(ThreadTeamTest, TeamsShareAnExecutorWithOtherWork) {
  Executor executor(3);
  executor.parallel_for(12, [&](size_t task) {
    ThreadTeam team(executor, 3);
    for (size_t step = 0; step < 200; ++step) {
      std::array<std::atomic<size_t>, 5> sums{};
      team.run(sums.size(), [&](size_t part) { sums[part] += task; });
      for (const auto& sum : sums) ASSERT_EQ(sum, task);
    }
  });
}

TEST(ShareTest, PartsCoverAllOnce) {
  for (const size_t count : {0, 1, 16, 17, 100}) {
    for (const size_t unit : {1, 16}) {
      for (const size_t size : {1, 2, 3, 7}) {
        size_t covered = 0;
        for (size_t member = 0; member < size; ++member) {
          const Share share(count, unit, member, size);
          EXPECT_EQ(share.begin, covered);
          EXPECT_TRUE(share.begin % unit == 0 || share.begin == count);
          covered = share.end;
        }
        EXPECT_EQ(covered, count);
      }
    }
  }
}

TEST(ThreadTeamTest, ThreadsThatShareASentenceFindTheSame) {
  const std::filesystem::path data = std::filesystem::path(AMTS_SOURCE_DIR) / "tests/nmt/data";
  std::ifstream stream(data / "tiny-enes-reference.json");
  const nlohmann::json rows = nlohmann::json::parse(stream);
  const auto model = TranslationModel::load(tiny_model_files());
  for (const size_t size : {2, 3}) {
    Executor executor(size);
    ThreadTeam team(executor, size);
    for (size_t i = 0; i < 6; ++i) {
      SearchInput input;
      input.source = rows[i]["source"].get<std::vector<WordId>>();
      if (i % 2 == 0) input.shortlist = model.shortlist->words(input.source);
      Workspace workspace;
      const Hypothesis alone = search(model.transformer, {&input, 1}, {}, workspace)[0];
      workspace.quantized.team = &team;
      const Hypothesis shared = search(model.transformer, {&input, 1}, {}, workspace)[0];
      EXPECT_EQ(shared.words, alone.words);
      EXPECT_EQ(shared.word_scores, alone.word_scores);
    }
  }
}

}  // namespace
}  // namespace amts::nmt
