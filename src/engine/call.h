// What one caller asks for: passed down as a value to everything that works for it.
#pragma once

#include <cstddef>
#include <functional>
#include <string_view>

#include "base/cancellation.h"
#include "text/language.h"

namespace amts::engine {

/// How the reader is addressed: tú or usted. Engines that cannot choose do as they do.
enum class Formality { kDefault, kFormal, kInformal };
/// "default", "formal", "informal". Throws UsageError for others.
Formality parse_formality(std::string_view name);

/// One call. Copies share the source of the cancellation.
struct Call {
  text::LanguagePair languages;
  Cancellation cancellation = {};
  Formality formality = Formality::kDefault;
  /// Told from the calling thread now and then: sentences done, of so many.
  std::function<void(size_t done, size_t total)> progress = {};

  /// The same call in other languages: a pivot's leg.
  Call in(text::LanguagePair other) const;
};

}  // namespace amts::engine
