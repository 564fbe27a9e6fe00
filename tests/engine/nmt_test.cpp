// The engine `nmt` in a process with many clients.
#include "engine/nmt.h"

#include <gtest/gtest.h>

#include <thread>

namespace amts::engine {
namespace {

const text::LanguagePair kEnEs{"en", "es"};

std::unique_ptr<Engine> tiny_engine(const Shared& shared) {
  return make_nmt_engine({std::string(AMTS_SOURCE_DIR) + "/tests/nmt/data/tiny-enes", 2}, shared);
}

std::vector<std::string> texts_of(const std::vector<Result>& results) {
  std::vector<std::string> texts;
  for (const Result& result : results) {
    EXPECT_FALSE(result.error);
    texts.push_back(result.text);
  }
  return texts;
}

std::vector<Request> requests() {
  static const std::vector<std::string> sources = {"Open the file.",
                                                   "I read a book.",
                                                   "Click ⟦1⟧here⟦2⟧ to start.",
                                                   "This is a long list.",
                                                   "42",
                                                   "WE SEE THE HOUSE"};
  std::vector<Request> requests;
  for (size_t i = 0; i < 24; ++i) requests.push_back({sources[i % sources.size()], {}});
  return requests;
}

TEST(NmtEngineTest, ManyClientsGetWhatOneGets) {
  const std::vector<Request> all = requests();
  const std::vector<std::string> expected = texts_of(tiny_engine({})->translate(all, {kEnEs}));
  Executor executor(3);
  // Room for no model: each call may find it gone.
  for (const uint64_t limit : {0, 1}) {
    const Shared shared{&executor, std::make_shared<ModelStore>(limit)};
    const auto engine = tiny_engine(shared);
    const auto other = tiny_engine(shared);
    std::vector<std::thread> clients;
    for (size_t client = 0; client < 6; ++client) {
      clients.emplace_back([&, client] {
        Engine& mine = client % 2 == 0 ? *engine : *other;
        for (size_t size = 1; size <= all.size(); size += 5 + client) {
          const size_t first = (client * 3) % (all.size() - size + 1);
          const auto some = std::span(all).subspan(first, size);
          const std::vector<std::string> found = texts_of(mine.translate(some, {kEnEs}));
          for (size_t i = 0; i < size; ++i) EXPECT_EQ(found[i], expected[first + i]);
        }
      });
    }
    for (std::thread& client : clients) client.join();
    EXPECT_EQ(shared.models->usage().models, 1U);
  }
}

TEST(NmtEngineTest, AModelThatIsNotThereIsAnErrorOfTheCall) {
  const auto engine = tiny_engine({});
  EXPECT_FALSE(engine->supports({"es", "en"}));
  EXPECT_THROW(engine->translate(requests(), {"es", "en"}), EngineError);
}

}  // namespace
}  // namespace amts::engine
