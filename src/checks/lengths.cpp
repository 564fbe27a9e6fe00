#include "checks/lengths.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

namespace amts::checks {
namespace {

// Fewer pairs say too little about the run.
constexpr size_t kEnough = 50;
// Shorter texts are titles and names, whose lengths say nothing.
constexpr float kShortest = 30;
// Odd is what lies this many deviations off and differs by this factor from what is expected: one
// in ten thousand would by chance, were lengths distributed normally; they are not, hence the
// factor.
constexpr double kDeviations = 4;
constexpr double kFactor = 2;
// Median absolute deviation of a normal distribution of deviation 1.
constexpr double kMadOfNormal = 0.6745;
// Gale and Church's figure for the variance, 6.8 for each character, as a deviation.
constexpr double kGaleChurch = 2.6;

struct Density {
  std::string_view language;
  double characters;
};
// es and zh: all characters of FLORES-200's dev set, 997 sentences. The others: of the sentences
// that `amts prepare` aligns in Dive into Deep Learning, 23 (ja), 28 (ko), 40 (tr), 33 (vi) and 238
// (pt). Chinese and Japanese as in consistency.cpp: a foreign word counts two, spaces nothing.
constexpr auto kDensities = std::to_array<Density>({
    {"en", 1.0},
    {"zh", 0.32},
    {"ja", 0.50},
    {"ko", 0.56},
    {"es", 1.19},
    {"pt", 1.08},
    {"tr", 1.06},
    {"vi", 1.07},
});

double median(std::vector<double>& values) {
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::nth_element(values.begin(), middle, values.end());
  return *middle;
}

}  // namespace

double characters_per_english(const std::string& language) {
  const std::string_view primary = text::primary_language(language);
  const auto found = std::ranges::find(kDensities, primary, &Density::language);
  return found == kDensities.end() ? 1.0 : found->characters;
}

LengthModel LengthModel::of(std::vector<LengthPair> pairs, const text::LanguagePair& languages) {
  LengthModel model;
  model.ratio = characters_per_english(languages.to) / characters_per_english(languages.from);
  model.deviation = kGaleChurch * model.ratio;
  std::erase_if(pairs, [](const LengthPair& pair) { return pair.source < kShortest; });
  if (pairs.size() < kEnough) return model;
  std::vector<double> values;
  for (const LengthPair& pair : pairs)
    values.push_back(static_cast<double>(pair.target) / static_cast<double>(pair.source));
  model.ratio = std::max(median(values), 1e-3);
  values.clear();
  model.deviation = 1;
  for (const LengthPair& pair : pairs) values.push_back(std::abs(model.distance(pair)));
  // Machine output may be regular to the letter.
  model.deviation = std::max(median(values) / kMadOfNormal, 0.2 * model.ratio);
  return model;
}

double LengthModel::distance(const LengthPair& pair) const {
  const auto source = static_cast<double>(pair.source), target = static_cast<double>(pair.target);
  return (target - ratio * source) / (deviation * std::sqrt(std::max(source, 1.0)));
}

bool LengthModel::is_odd(const LengthPair& pair) const {
  if (pair.source < kShortest) return false;
  const double expected = ratio * static_cast<double>(pair.source);
  const auto target = std::max(static_cast<double>(pair.target), 0.5);
  return std::abs(distance(pair)) > kDeviations &&
         std::max(target / expected, expected / target) > kFactor;
}

}  // namespace amts::checks
