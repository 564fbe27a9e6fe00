// Engines by name.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "engine/engine.h"

namespace amts::engine {

struct EngineOptions {
  /// Name of an engine, or "auto": the best of those that are installed and support the pair.
  std::string name = "auto";
  // Of the engine nmt; see engine/nmt.h.
  std::string model = "";
  size_t beam = 0;
  size_t threads = 0;
};

/// Names that make_engine knows, "auto" aside.
std::vector<std::string> engine_names();

/// Throws UsageError for an unknown name or an engine that does not support the pair.
std::unique_ptr<Engine> make_engine(const EngineOptions& options, const text::LanguagePair& pair);

}  // namespace amts::engine
