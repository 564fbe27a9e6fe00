// Leverage: how much of a translation people have already made, in the bands in which CAT tools
// count it.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace amts::translate {

/// How near the nearest pair of the parallel data comes to a sentence.
enum class Leverage {
  kInContext,  ///< the same, placeholders and numbers aside, between the same neighbours ("101 %")
  kExact,      ///< the same, placeholders and numbers aside
  kRepaired,   ///< the same, markup and terms aside; its translation was mended
  kFuzzy95,    ///< similarity 0.95 and more, by words; the engine translates, with the pair as hint
  kFuzzy85,
  kFuzzy75,
  kFuzzy50,
  kNew,   ///< nothing near
  kNone,  ///< nothing to translate: no words
};
inline constexpr size_t kLeverageBands = 9;

/// "in-context", "exact", "repaired", "95-99", "85-94", "75-84", "50-74", "new", "none".
std::string_view leverage_name(Leverage leverage);
/// Throws std::invalid_argument for other names.
Leverage parse_leverage(std::string_view name);

/// The fuzzy band of a similarity in [0, 1] whose translation was not reused.
Leverage band_of(double similarity);

}  // namespace amts::translate
