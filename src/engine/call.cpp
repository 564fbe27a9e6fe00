#include "engine/call.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "base/error.h"

namespace amts::engine {

Formality parse_formality(std::string_view name) {
  constexpr std::array<std::string_view, 3> kNames = {"default", "formal", "informal"};
  const auto at = std::find(kNames.begin(), kNames.end(), name);
  if (at == kNames.end())
    throw UsageError("'" + std::string(name) + "' is no formality", {},
                     "default, formal or informal");
  return static_cast<Formality>(at - kNames.begin());
}

Call Call::in(text::LanguagePair other) const {
  Call call = *this;
  call.languages = std::move(other);
  return call;
}

}  // namespace amts::engine
