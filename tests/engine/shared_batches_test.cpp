#include "engine/shared_batches.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <atomic>
#include <condition_variable>
#include <filesystem>
#include <future>
#include <mutex>
#include <stdexcept>
#include <string>
#include <thread>

#include "base/executor.h"
#include "models/bundle.h"
#include "models/model_catalog.h"
#include "nmt/sentence_translator.h"

namespace amts::engine {
namespace {

using testing::ElementsAre;
using testing::SizeIs;
using testing::UnorderedElementsAre;

/// Answers with what it was shown; holds each batch until it is let go.
class Gate {
 public:
  SharedBatches::Run run() {
    return [this](std::span<const Request> batch, const std::function<bool()>& given_up) {
      std::vector<std::string> sources;
      std::vector<Result> results;
      for (const Request& request : batch) {
        sources.emplace_back(request.source);
        results.push_back({"<" + std::string(request.source) + ">", std::nullopt});
      }
      std::unique_lock lock(mutex_);
      batches_.push_back(sources);
      changed_.notify_all();
      while (held_ && !given_up()) changed_.wait_for(lock, std::chrono::milliseconds(5));
      if (held_) throw std::runtime_error("given up");
      for (const std::string& source : sources) {
        if (source == "poison") throw std::runtime_error("poisoned");
      }
      return results;
    };
  }

  void open() {
    const std::lock_guard lock(mutex_);
    held_ = false;
    changed_.notify_all();
  }

  void wait_for_batches(size_t count) {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [&] { return batches_.size() >= count; });
  }

  std::vector<std::vector<std::string>> batches() {
    const std::lock_guard lock(mutex_);
    return batches_;
  }

 private:
  std::mutex mutex_;
  std::condition_variable changed_;
  bool held_ = true;
  std::vector<std::vector<std::string>> batches_;
};

std::vector<std::string> texts(const std::optional<std::vector<Result>>& results) {
  std::vector<std::string> all;
  for (const Result& result : results.value()) all.push_back(result.text);
  return all;
}

/// A call from a thread of its own.
std::future<std::vector<std::string>> ask(SharedBatches& batches,
                                          std::vector<std::string> sources) {
  return std::async(std::launch::async, [&batches, sources = std::move(sources)] {
    std::vector<Request> requests;
    for (const std::string& source : sources) requests.push_back({source, {}});
    return texts(batches.translate(requests));
  });
}

/// Time for calls that were made to arrive.
void settle() { std::this_thread::sleep_for(std::chrono::milliseconds(100)); }

TEST(SharedBatchesTest, CallersThatComeMeanwhileShareTheNextBatch) {
  Gate gate;
  SharedBatches batches(gate.run());
  auto first = ask(batches, {"a"});
  gate.wait_for_batches(1);
  auto second = ask(batches, {"b", "c"});
  auto third = ask(batches, {"d"});
  settle();
  gate.open();
  EXPECT_THAT(first.get(), ElementsAre("<a>"));
  EXPECT_THAT(second.get(), ElementsAre("<b>", "<c>"));
  EXPECT_THAT(third.get(), ElementsAre("<d>"));
  ASSERT_THAT(gate.batches(), SizeIs(2));
  EXPECT_THAT(gate.batches()[0], ElementsAre("a"));
  EXPECT_THAT(gate.batches()[1], UnorderedElementsAre("b", "c", "d"));
  EXPECT_THAT(texts(batches.translate({})), ElementsAre());
}

TEST(SharedBatchesTest, ABookDoesNotKeepASentenceWaiting) {
  Gate gate;
  SharedBatches batches(gate.run(), 4);
  auto first = ask(batches, {"a"});
  gate.wait_for_batches(1);
  auto book = ask(batches, {"1", "2", "3", "4", "5", "6", "7", "8"});
  settle();
  auto sentence = ask(batches, {"b"});
  settle();
  gate.open();
  first.get();
  EXPECT_THAT(book.get(), SizeIs(8));
  EXPECT_THAT(sentence.get(), ElementsAre("<b>"));
  EXPECT_THAT(gate.batches()[1], UnorderedElementsAre("1", "b", "2", "3"));
  EXPECT_THAT(gate.batches()[2], ElementsAre("4", "5", "6", "7"));
}

TEST(SharedBatchesTest, ACallerThatGivesUpLeavesTheOthers) {
  Gate gate;
  SharedBatches batches(gate.run());
  std::atomic<bool> tired = false;
  std::vector<Request> requests = {{"gone", {}}};
  auto leaving = std::async(std::launch::async, [&] {
    return batches.translate(requests, [&] { return tired.load(); }).has_value();
  });
  gate.wait_for_batches(1);
  auto staying = ask(batches, {"b"});
  settle();
  tired = true;
  EXPECT_FALSE(leaving.get());  // although the batch is held: nobody waits for it, it ends
  gate.wait_for_batches(2);
  gate.open();
  EXPECT_THAT(staying.get(), ElementsAre("<b>"));
}

TEST(SharedBatchesTest, OneCallersFailureIsItsOwn) {
  Gate gate;
  SharedBatches batches(gate.run());
  auto first = ask(batches, {"a"});
  gate.wait_for_batches(1);
  auto good = ask(batches, {"b"});
  auto bad = ask(batches, {"c", "poison"});
  settle();
  gate.open();
  EXPECT_THAT(first.get(), ElementsAre("<a>"));
  EXPECT_THAT(good.get(), ElementsAre("<b>"));
  EXPECT_THROW(bad.get(), std::runtime_error);
  EXPECT_THAT(ask(batches, {"d"}).get(), ElementsAre("<d>"));
}

TEST(SharedBatchesTest, ManyCallersOfAModelGetWhatOneGets) {
  const models::Bundle bundle =
      models::read_bundle(std::filesystem::path(AMTS_SOURCE_DIR) / "tests/nmt/data/tiny-enes");
  const nmt::SentenceTranslator translator(
      nmt::TranslationModel::load(models::model_files(bundle, bundle.directions.at(0))));
  Executor executor(2);
  nmt::TranslationOptions options;
  options.executor = &executor;
  options.beam = 1;
  const auto run = [&](std::span<const Request> batch, const std::function<bool()>& /*given_up*/) {
    std::vector<nmt::TranslationInput> inputs;
    for (const Request& request : batch) inputs.push_back({request.source, {}});
    std::vector<Result> results;
    for (nmt::Translation& one : translator.translate(inputs, options)) {
      results.push_back({std::move(one.text), std::nullopt});
    }
    return results;
  };
  const std::vector<std::string> sources = {"Open the file.", "I read a book.", "We see the house.",
                                            "This is a long list of words.", "Close the window."};
  std::vector<Request> requests;
  for (const std::string& source : sources) requests.push_back({source, {}});
  std::vector<std::string> expected;
  for (const Request& request : requests) expected.push_back(run({&request, 1}, {})[0].text);

  SharedBatches batches(run, 7);
  std::vector<std::thread> callers;
  for (size_t caller = 0; caller < 6; ++caller) {
    callers.emplace_back([&, caller] {
      for (size_t round = 0; round < 8; ++round) {
        const size_t first = (caller + round) % sources.size();
        const auto some = std::span(requests).subspan(first, 1 + round % (sources.size() - first));
        const auto found = texts(batches.translate(some));
        for (size_t i = 0; i < some.size(); ++i) EXPECT_EQ(found[i], expected[first + i]);
      }
    });
  }
  for (std::thread& caller : callers) caller.join();
}

}  // namespace
}  // namespace amts::engine
