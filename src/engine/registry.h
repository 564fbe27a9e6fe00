// Engines by name.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "engine/engine.h"
#include "engine/shared.h"

namespace amts::engine {

/// What a person may choose; "" and 0 are defaults. docs/engines.md is the reference.
struct EngineOptions {
  /// Name of an engine, or "auto": the best of those that are installed and support the pair. The
  /// legs of a pivot may be named: "pivot:FIRST,SECOND", each an engine or ENGINE=MODEL.
  std::string name = "auto";
  std::string model = "";  ///< nmt: a bundle's name or path; openai: a model's name
  // nmt
  size_t beam = 0;
  // amazon and openai
  std::string endpoint_url = "";
  size_t concurrency = 0;
  std::string amazon_terminology = "";
  size_t tokens_per_minute = 0;  ///< openai
  std::string via = "";          ///< pivot: the language between; default English
};

/// Names that make_engine knows, "auto" aside.
std::vector<std::string> engine_names();

/// "auto" never picks an engine that sends text elsewhere. Throws UsageError for an unknown name,
/// an engine that does not support the pair, or one that lacks what it needs.
std::unique_ptr<Engine> make_engine(const EngineOptions& options, const text::LanguagePair& pair,
                                    const Shared& shared = {});

}  // namespace amts::engine
