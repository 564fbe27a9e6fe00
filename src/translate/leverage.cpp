#include "translate/leverage.h"

#include <algorithm>
#include <stdexcept>
#include <string>

namespace amts::translate {
namespace {

constexpr std::array<std::string_view, kLeverageBands> kNames = {
    "in-context", "exact", "repaired", "95-99", "85-94", "75-84", "50-74", "new", "none"};

}  // namespace

std::string_view leverage_name(Leverage leverage) { return kNames[static_cast<size_t>(leverage)]; }

Leverage parse_leverage(std::string_view name) {
  const auto at = std::find(kNames.begin(), kNames.end(), name);
  if (at == kNames.end()) throw std::invalid_argument("no such name: " + std::string(name));
  return static_cast<Leverage>(at - kNames.begin());
}

Leverage band_of(double similarity) {
  if (similarity >= 0.95) return Leverage::kFuzzy95;
  if (similarity >= 0.85) return Leverage::kFuzzy85;
  if (similarity >= 0.75) return Leverage::kFuzzy75;
  if (similarity >= 0.50) return Leverage::kFuzzy50;
  return Leverage::kNew;
}

}  // namespace amts::translate
