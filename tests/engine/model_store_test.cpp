#include "engine/model_store.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <filesystem>
#include <fstream>
#include <set>
#include <thread>
#include <vector>

#include "base/error.h"
#include "temporary_folder.h"

namespace amts::engine {
namespace {

models::Bundle tiny_bundle() {
  return models::read_bundle(std::filesystem::path(AMTS_SOURCE_DIR) / "tests/nmt/data/tiny-enes");
}

/// The same files as a model of another direction.
models::BundleDirection to(const std::string& language) { return {{"en", language}, "", {}}; }

TEST(ModelStoreTest, WhatHasTheSameFilesIsOneModel) {
  ModelStore store;
  const models::Bundle bundle = tiny_bundle();
  const auto first = store.get(bundle, to("es"));
  EXPECT_EQ(store.get(bundle, to("es")), first);
  models::Bundle elsewhere = bundle;
  elsewhere.name = "another name";
  EXPECT_EQ(store.get(elsewhere, to("es")), first);
  EXPECT_NE(store.get(bundle, to("fr")), first);
  EXPECT_EQ(store.usage().models, 2U);
  EXPECT_GT(store.usage().size_bytes, 2 * std::filesystem::file_size(bundle.path_of("model.bin")));
}

TEST(ModelStoreTest, ManyThreadsGetOneModel) {
  ModelStore store;
  const models::Bundle bundle = tiny_bundle();
  std::vector<std::shared_ptr<const nmt::SentenceTranslator>> found(8);
  std::vector<std::thread> threads;
  for (auto& model : found) {
    threads.emplace_back([&] { model = store.get(bundle, to("es")); });
  }
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(std::set(found.begin(), found.end()).size(), 1U);
}

TEST(ModelStoreTest, AboveTheLimitTheOldestThatNobodyHoldsGoes) {
  const models::Bundle bundle = tiny_bundle();
  uint64_t size = 0;
  {
    ModelStore one;
    one.get(bundle, to("es"));
    size = one.usage().size_bytes;
  }
  ModelStore store(2 * size);
  const auto held = store.get(bundle, to("de"));
  std::weak_ptr<const nmt::SentenceTranslator> spanish = store.get(bundle, to("es"));
  std::weak_ptr<const nmt::SentenceTranslator> french = store.get(bundle, to("fr"));
  EXPECT_TRUE(spanish.expired());
  EXPECT_FALSE(french.expired());
  EXPECT_EQ(store.usage().models, 2U);
  // All that are there are held: the limit gives way.
  const auto also_held = french.lock();
  const auto third = store.get(bundle, to("it"));
  EXPECT_EQ(store.usage().models, 3U);
  EXPECT_EQ(store.get(bundle, to("de")), held);
}

TEST(ModelStoreTest, TheModelWantedLastStays) {
  const models::Bundle bundle = tiny_bundle();
  ModelStore store(1);  // room for none: each stays until the next one comes
  std::weak_ptr<const nmt::SentenceTranslator> first = store.get(bundle, to("es"));
  EXPECT_FALSE(first.expired());
  store.get(bundle, to("fr"));
  EXPECT_TRUE(first.expired());
  EXPECT_EQ(store.usage().models, 1U);
}

TEST(ModelStoreTest, AFailureIsToldAndTheNextCallTriesAgain) {
  const TemporaryFolder folder;
  models::Bundle bundle = tiny_bundle();
  for (const models::BundleFile& file : bundle.files) {
    std::filesystem::copy(bundle.path_of(file.name), folder.path() / file.name);
  }
  const std::filesystem::path sound = bundle.path_of(bundle.model);
  bundle.folder = folder.path();
  put_file(bundle.path_of(bundle.model), "damaged");
  ModelStore store;
  EXPECT_THROW(store.get(bundle, to("es")), ModelError);
  EXPECT_EQ(store.usage().models, 0U);
  EXPECT_EQ(store.usage().size_bytes, 0U);
  std::vector<std::thread> threads;
  for (int i = 0; i < 4; ++i) {
    threads.emplace_back([&] { EXPECT_THROW(store.get(bundle, to("es")), ModelError); });
  }
  for (std::thread& thread : threads) thread.join();
  std::filesystem::copy(sound, bundle.path_of(bundle.model),
                        std::filesystem::copy_options::overwrite_existing);
  EXPECT_NE(store.get(bundle, to("es")), nullptr);
}

TEST(ModelStoreTest, OneThatLoadsKeepsNoOtherWaiting) {
  const TemporaryFolder folder;
  const std::filesystem::path pipe = folder.path() / "vocabulary.yml";
  ASSERT_EQ(::mkfifo(pipe.c_str(), 0600), 0);
  models::Bundle slow = tiny_bundle();
  slow.source.ids = pipe.string();  // loading waits until somebody writes into it
  ModelStore store;
  std::thread loading([&] { EXPECT_THROW(store.get(slow, to("es")), Error); });
  while (store.usage().size_bytes == 0) std::this_thread::yield();
  EXPECT_NE(store.get(tiny_bundle(), to("es")), nullptr);
  EXPECT_EQ(store.usage().models, 1U);
  std::ofstream(pipe) << "no vocabulary";
  loading.join();
}

}  // namespace
}  // namespace amts::engine
