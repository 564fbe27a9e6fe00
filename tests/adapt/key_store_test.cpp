#include "adapt/key_store.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <random>
#include <thread>

#include "base/file.h"
#include "temporary_folder.h"

namespace amts::adapt {
namespace {

constexpr size_t kDim = 24;

std::vector<float> random_vector(std::mt19937& random) {
  std::normal_distribution<float> normal(0, 2);
  std::vector<float> vector(kDim);
  for (float& x : vector) x = normal(random);
  return vector;
}

MadeKeys made_keys(unsigned seed) {
  std::mt19937 random(seed);
  MadeKeys made;
  const size_t words = 1 + random() % 9;
  made.source = {1, 2, seed, 0};
  made.scales.resize(words);
  made.lengths.resize(words);
  made.vectors.resize(words * kDim);
  for (size_t i = 0; i < words; ++i) {
    made.target.push_back(static_cast<WordId>(random() % 100));
    made.aligned.push_back(static_cast<uint16_t>(random() % 4));
    quantize(random_vector(random), made.vectors.data() + i * kDim, made.scales[i],
             made.lengths[i]);
  }
  return made;
}

void expect_same(const ExampleKeys& a, const ExampleKeys& b) {
  const auto equal = [](auto x, auto y) {
    EXPECT_TRUE(std::equal(x.begin(), x.end(), y.begin(), y.end()));
  };
  equal(a.source, b.source);
  equal(a.target, b.target);
  equal(a.aligned, b.aligned);
  equal(a.scales, b.scales);
  equal(a.lengths, b.lengths);
  equal(a.vectors, b.vectors);
}

TEST(KeysTest, DistancesAreThoseOfTheVectors) {
  std::mt19937 random(3);
  for (int i = 0; i < 50; ++i) {
    const std::vector<float> a = random_vector(random);
    const std::vector<float> b = random_vector(random);
    Quantized query;
    query.values.resize(kDim);
    quantize(a, query.values.data(), query.scale, query.length);
    MadeKeys made;
    made.target = {7};
    made.vectors.resize(kDim);
    made.scales.resize(1);
    made.lengths.resize(1);
    quantize(b, made.vectors.data(), made.scales[0], made.lengths[0]);
    double squares = 0;
    double of_a = 0;
    double of_b = 0;
    for (size_t d = 0; d < kDim; ++d) {
      squares += (a[d] - b[d]) * (a[d] - b[d]);
      of_a += a[d] * a[d];
      of_b += b[d] * b[d];
    }
    std::vector<float> distances = {-1};
    append_distances(query, made.view(), distances);
    ASSERT_EQ(distances.size(), 2U);
    EXPECT_NEAR(distances[1], squares / std::sqrt(of_a * of_b), 0.05);
  }
  const std::vector<float> zero(kDim, 0);
  float scale = 1;
  float length = 1;
  std::vector<int8_t> values(kDim, 5);
  quantize(zero, values.data(), scale, length);
  EXPECT_EQ(scale, 0);
  EXPECT_EQ(length, 0);
  EXPECT_THAT(values, testing::Each(0));
}

TEST(KeyStoreTest, KeepsWhatWasSavedAndAddsToIt) {
  const TemporaryFolder folder;
  const auto place = folder.path() / "keys";
  for (unsigned round = 0; round < 3; ++round) {
    KeyStore store(place, kDim);
    EXPECT_EQ(store.size(), round * 10);
    for (unsigned i = 0; i < 30; ++i) {
      const auto found = store.find(key_id("source", std::to_string(i)));
      ASSERT_EQ(found.has_value(), i < round * 10);
      if (found) expect_same(found->keys, made_keys(i).view());
    }
    std::vector<std::pair<KeyId, MadeKeys>> more;
    for (unsigned i = round * 10; i < round * 10 + 10; ++i) {
      more.emplace_back(key_id("source", std::to_string(i)), made_keys(i));
    }
    store.add(more);
    store.save();
    store.save();
    EXPECT_EQ(store.size(), round * 10 + 10);
    expect_same(store.find(more[4].first)->keys, more[4].second.view());
  }
  // Keys of another model's size, or of no model.
  EXPECT_EQ(KeyStore(place, kDim + 1).size(), 0U);
  EXPECT_EQ(KeyStore({}, kDim).size(), 0U);
}

TEST(KeyStoreTest, DamagedFilesArePassedBy) {
  const TemporaryFolder folder;
  {
    KeyStore store(folder.path(), kDim);
    store.add({{1, made_keys(1)}, {2, made_keys(2)}});
    store.save();
  }
  std::filesystem::path file;
  for (const auto& entry : std::filesystem::directory_iterator(folder.path())) file = entry.path();
  const std::string bytes = read_file(file);
  std::mt19937 random(9);
  for (int i = 0; i < 40; ++i) {
    std::string damaged = bytes;
    damaged[random() % bytes.size()] ^= static_cast<char>(1 + random() % 255);
    if (i % 4 == 0) damaged.resize(random() % bytes.size());
    write_file(file, damaged);
    const KeyStore store(folder.path(), kDim);
    if (store.size() > 0) expect_same(store.find(2)->keys, made_keys(2).view());
  }
}

TEST(KeyStoreTest, ThreadsShareIt) {
  const TemporaryFolder folder;
  KeyStore store(folder.path(), kDim);
  std::vector<std::thread> threads;
  for (unsigned t = 0; t < 4; ++t) {
    threads.emplace_back([&] {
      for (unsigned i = 0; i < 200; ++i) {
        if (!store.find(i)) store.add({{i, made_keys(i)}});
        expect_same(store.find(i)->keys, made_keys(i).view());
        if (i % 50 == 0) store.save();
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(store.size(), 200U);
  store.save();
  EXPECT_EQ(KeyStore(folder.path(), kDim).size(), 200U);
}

}  // namespace
}  // namespace amts::adapt
