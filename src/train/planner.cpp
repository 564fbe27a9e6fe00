#include "train/planner.h"

#include <fnmatch.h>

#include <algorithm>
#include <cmath>
#include <random>
#include <utility>

#include "base/error.h"

namespace amts::train {
namespace {

/// A generator whose numbers are the same everywhere.
std::mt19937_64 generator(uint64_t seed, uint64_t a, uint64_t b) {
  std::seed_seq sequence{static_cast<uint32_t>(seed), static_cast<uint32_t>(seed >> 32),
                         static_cast<uint32_t>(a),    static_cast<uint32_t>(a >> 32),
                         static_cast<uint32_t>(b),    static_cast<uint32_t>(b >> 32)};
  return std::mt19937_64(sequence);
}

/// In [0, 1).
double uniform(std::mt19937_64& random) { return static_cast<double>(random() >> 11) * 0x1p-53; }

/// In [0, count), count < 2^32.
size_t below(std::mt19937_64& random, size_t count) {
  return static_cast<size_t>((random() >> 32) * static_cast<uint64_t>(count) >> 32);
}

}  // namespace

double weight_of(const std::string& source, const std::vector<SourceWeight>& weights) {
  const SourceWeight* best = nullptr;
  for (const SourceWeight& one : weights) {
    if (fnmatch(one.glob.c_str(), source.c_str(), 0) != 0) continue;
    if (best == nullptr || one.glob.size() > best->glob.size()) best = &one;
  }
  return best == nullptr ? 1.0 : best->weight;
}

Planner::Planner(const std::vector<EncodedFile>& files,
                 const std::vector<DirectionPlan>& directions, double temperature, WordId eos)
    : files_(files), directions_(directions), shares_(shares(temperature)), eos_(eos) {}

int Planner::target_side(size_t file, const DirectionPlan& direction) const {
  const auto& languages = files_[file].languages();
  for (size_t side = 0; side < 2; ++side) {
    if (languages[side] == direction.to && languages[1 - side] == direction.from) {
      return static_cast<int>(side);
    }
  }
  return -1;
}

/// How often each direction goes through its pairs in an epoch, the mean being 1.
std::vector<double> Planner::shares(double temperature) const {
  std::vector<double> sizes, raw;
  double weighted = 0, total = 0;
  for (const DirectionPlan& direction : directions_) {
    double size = 0;
    for (size_t f = 0; f < files_.size(); ++f) {
      if (target_side(f, direction) >= 0) size += static_cast<double>(files_[f].pairs().size());
    }
    if (size == 0) {
      throw UsageError("no data for the direction " + direction.from + "-" + direction.to);
    }
    sizes.push_back(size);
    raw.push_back(direction.share * std::pow(size, 1 / temperature - 1));
    weighted += raw.back() * size;
    total += size;
  }
  for (double& share : raw) share /= weighted / total;
  return raw;
}

std::vector<Entry> Planner::epoch(uint64_t seed, uint64_t stage, uint64_t epoch,
                                  const std::vector<SourceWeight>& weights) const {
  std::mt19937_64 random = generator(seed, stage, epoch);
  std::vector<Entry> entries;
  for (size_t d = 0; d < directions_.size(); ++d) {
    for (size_t f = 0; f < files_.size(); ++f) {
      const int target = target_side(f, directions_[d]);
      if (target < 0) continue;
      std::vector<double> rates;
      for (const std::string& source : files_[f].sources()) {
        rates.push_back(shares_[d] * weight_of(source, weights));
      }
      const Use other = target == 0 ? Use::kIntoSecond : Use::kIntoFirst;
      const auto pairs = files_[f].pairs();
      for (size_t i = 0; i < pairs.size(); ++i) {
        if (pairs[i].use == other) continue;
        const auto times = static_cast<size_t>(rates[pairs[i].source] + uniform(random));
        entries.insert(entries.end(), times,
                       {static_cast<uint32_t>(i), static_cast<uint16_t>(f), static_cast<uint8_t>(d),
                        static_cast<uint8_t>(target)});
      }
    }
  }
  for (size_t i = entries.size(); i > 1; --i) {
    std::swap(entries[i - 1], entries[below(random, i)]);
  }
  return entries;
}

std::vector<Entry> Planner::all(size_t direction) const {
  std::vector<Entry> entries;
  for (size_t f = 0; f < files_.size(); ++f) {
    const int target = target_side(f, directions_[direction]);
    if (target < 0) continue;
    for (size_t i = 0; i < files_[f].pairs().size(); ++i) {
      entries.push_back({static_cast<uint32_t>(i), static_cast<uint16_t>(f),
                         static_cast<uint8_t>(direction), static_cast<uint8_t>(target)});
    }
  }
  return entries;
}

Batch Planner::batch(const std::vector<Entry>& entries, size_t& place, size_t target_tokens,
                     size_t shards) const {
  Batch batch;
  batch.shards.resize(shards);
  std::vector<WordId> words;
  for (; place < entries.size() && batch.target_tokens < target_tokens; ++place) {
    const Entry& entry = entries[place];
    const EncodedFile& file = files_[entry.file];
    const EncodedFile::Pair& pair = file.pairs()[entry.pair];
    const DirectionPlan& direction = directions_[entry.direction];
    // The shard that has the fewest words.
    Shard& shard = *std::min_element(batch.shards.begin(), batch.shards.end(),
                                     [](const Shard& a, const Shard& b) {
                                       return a.source.words.size() + a.target.words.size() <
                                              b.source.words.size() + b.target.words.size();
                                     });
    words.clear();
    if (direction.has_token) words.push_back(direction.token);
    file.append(pair, 1U - entry.target, words);
    words.push_back(eos_);
    shard.source.add(words);
    words.clear();
    file.append(pair, entry.target, words);
    words.push_back(eos_);
    shard.target.add(words);
    batch.target_tokens += words.size();
  }
  batch.number_rows();
  return batch;
}

CandidateDrawer::CandidateDrawer(const Planner& planner, size_t vocabulary)
    : vocabulary_(vocabulary) {
  std::vector<double> counts(vocabulary, 0.0);
  std::vector<WordId> words;
  for (const EncodedFile& file : planner.files()) {
    for (size_t side = 0; side < 2; ++side) {
      const bool used =
          std::any_of(planner.directions().begin(), planner.directions().end(),
                      [&](const DirectionPlan& one) { return one.to == file.languages()[side]; });
      if (!used) continue;
      for (const EncodedFile::Pair& pair : file.pairs()) {
        words.clear();
        file.append(pair, side, words);
        for (const WordId word : words) {
          if (word < vocabulary) ++counts[word];
        }
      }
    }
  }
  double sum = 0;
  for (const double count : counts) {
    sum += std::sqrt(count);
    cumulative_.push_back(sum);
  }
}

void CandidateDrawer::draw(uint64_t seed, uint64_t step, size_t count,
                           const std::vector<WordId>& extra, Batch& batch) const {
  constexpr size_t kUnit = 512;  // so that few shapes of products occur
  std::vector<uint8_t> chosen(vocabulary_, 0);
  size_t size = 0;
  const auto choose = [&](WordId word) {
    if (chosen[word] == 0) {
      chosen[word] = 1;
      ++size;
    }
  };
  for (const Shard& shard : batch.shards) {
    for (const WordId word : shard.target.words) choose(word);
  }
  const size_t wanted = (std::max(size, count) + kUnit - 1) / kUnit * kUnit;
  if (wanted >= vocabulary_) {
    batch.candidates.clear();
    return;
  }
  for (const WordId word : extra) {
    if (size < wanted) choose(word);
  }
  std::mt19937_64 random = generator(seed, 0xCA4D, step);
  // Words of frequency 0 are never drawn by it: fill up with any where too few are left.
  size_t draws = 0;
  while (size < wanted) {
    const double at = uniform(random) * cumulative_.back();
    const auto found = std::upper_bound(cumulative_.begin(), cumulative_.end(), at);
    const bool by_frequency = ++draws < 20 * wanted && found != cumulative_.end();
    choose(by_frequency ? static_cast<WordId>(found - cumulative_.begin())
                        : static_cast<WordId>(below(random, vocabulary_)));
  }
  batch.candidates.clear();
  for (WordId word = 0; word < vocabulary_; ++word) {
    if (chosen[word] != 0) batch.candidates.push_back(word);
  }
}

}  // namespace amts::train
