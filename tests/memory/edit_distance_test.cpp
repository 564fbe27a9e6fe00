#include "memory/edit_distance.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>
#include <random>

namespace amts::memory {
namespace {

using Sequence = std::vector<uint16_t>;

/// Wagner and Fischer, 1974.
size_t plain_distance(const Sequence& a, const Sequence& b) {
  std::vector<size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), size_t{0});
  for (size_t i = 0; i < a.size(); ++i) {
    size_t diagonal = row[0]++;
    for (size_t j = 0; j < b.size(); ++j) {
      const size_t changed = diagonal + (a[i] != b[j]);
      diagonal = row[j + 1];
      row[j + 1] = std::min({row[j] + 1, row[j + 1] + 1, changed});
    }
  }
  return row.back();
}

constexpr uint16_t kLetters = 12;

/// Letters above `known` are not in the pattern.
Sequence some_letters(std::mt19937& random, size_t size, uint16_t known) {
  Sequence out(size);
  for (uint16_t& letter : out) letter = static_cast<uint16_t>(1 + random() % known);
  return out;
}

TEST(EditDistance, EqualsThePlainOne) {
  std::mt19937 random(1);
  for (int round = 0; round < 600; ++round) {
    const size_t most = round % 3 == 0 ? 300 : 80;
    const Sequence pattern = some_letters(random, random() % most, kLetters / 2);
    Sequence text = round % 2 == 0 ? some_letters(random, random() % most, kLetters) : pattern;
    for (size_t edits = random() % 10; edits > 0 && !text.empty(); --edits) {
      const auto at = text.begin() + static_cast<ptrdiff_t>(random() % text.size());
      if (random() % 2 == 0) {
        text.erase(at);
      } else {
        text.insert(at, static_cast<uint16_t>(1 + random() % kLetters));
      }
    }
    Sequence slot_of(kLetters + 1, 0);
    for (const uint16_t letter : pattern) slot_of[letter] = letter;
    EditPattern edit(pattern, kLetters);
    const size_t wanted = plain_distance(pattern, text);
    for (const size_t limit : {size_t{1000}, wanted, wanted + 1}) {
      ASSERT_EQ(edit.distance(text, slot_of.data(), limit), wanted);
    }
    if (wanted > 0) {
      ASSERT_GT(edit.distance(text, slot_of.data(), wanted - 1), wanted - 1);
      ASSERT_GT(edit.distance(text, slot_of.data(), 0), 0U);
    }
  }
}

TEST(EditDistance, AtTheEdgesOfWords) {
  for (const size_t size : {1, 63, 64, 65, 127, 128, 129, 1024}) {
    Sequence pattern(size);
    for (size_t i = 0; i < size; ++i) pattern[i] = static_cast<uint16_t>(1 + i);
    Sequence slot_of(size + 2, 0);
    std::copy(pattern.begin(), pattern.end(), slot_of.begin() + 1);
    EditPattern edit(pattern, size);
    EXPECT_EQ(edit.distance(pattern, slot_of.data(), size), 0U) << size;
    EXPECT_EQ(edit.distance({}, slot_of.data(), size), size) << size;
    Sequence reversed(pattern.rbegin(), pattern.rend());
    EXPECT_EQ(edit.distance(reversed, slot_of.data(), size), plain_distance(pattern, reversed));
  }
}

}  // namespace
}  // namespace amts::memory
