// The engine `pivot`: two engines through a third language, zh → en → es.
#pragma once

#include <memory>
#include <string>

#include "engine/engine.h"

namespace amts::engine {

/// A sentence's failure in either leg is its failure. Terms are placeholders, which both legs keep;
/// matches help neither leg, since they are of the whole direction.
class PivotEngine : public Engine {
 public:
  /// Both must be there. `via` is a canonical language id.
  PivotEngine(std::unique_ptr<Engine> first, std::unique_ptr<Engine> second, std::string via);

  std::string_view name() const override { return "pivot"; }
  bool supports(const text::LanguagePair& pair) const override;
  std::string fingerprint(const text::LanguagePair& pair) const override;
  std::vector<Result> translate(std::span<const Request> batch, const Call& call) override;

 private:
  std::unique_ptr<Engine> first_;
  std::unique_ptr<Engine> second_;
  std::string via_;
};

}  // namespace amts::engine
