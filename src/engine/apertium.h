// The Apertium engine: Debian's rule-based translators (package apertium and a pair such as
// apertium-eng-spa), offline and with no model to load.
#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <mutex>

#include "base/filter_process.h"
#include "engine/engine.h"

namespace amts::engine {

/// One long-lived process a direction, started when first used; batches of one direction queue.
class ApertiumEngine : public Engine {
 public:
  explicit ApertiumEngine(std::filesystem::path modes = "/usr/share/apertium/modes");
  ~ApertiumEngine() override;

  std::string_view name() const override { return "apertium"; }
  bool supports(const text::LanguagePair& pair) const override;
  /// Throws EngineError if the pair is not installed, naming the Debian package's pattern.
  std::vector<Result> translate(std::span<const Request> batch, const Call& call) override;

 private:
  struct Mode;
  /// Apertium's name of a direction ("eng-spa"), empty if it is not installed.
  std::string mode_name(const text::LanguagePair& pair) const;
  Mode& mode(const std::string& name);

  std::filesystem::path modes_folder_;
  std::mutex mutex_;  ///< of modes_
  std::map<std::string, std::unique_ptr<Mode>> modes_;
};

}  // namespace amts::engine
