// The identity engine: returns the source. For tests, dry runs, and proof that documents are
// lossless.
#pragma once

#include "engine/engine.h"

namespace amts::engine {

class IdentityEngine : public Engine {
 public:
  std::string_view name() const override { return "identity"; }
  bool supports(const text::LanguagePair&) const override { return true; }
  std::vector<Result> translate(std::span<const Request> batch, const Call&) override;
};

}  // namespace amts::engine
