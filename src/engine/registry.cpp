#include "engine/registry.h"

#include <functional>
#include <utility>

#include "engine/amazon.h"
#include "engine/apertium.h"
#include "engine/identity.h"
#include "engine/nmt.h"
#include "engine/openai.h"
#include "engine/pivot.h"

namespace amts::engine {
namespace {

struct Entry {
  const char* name;
  bool automatic;  ///< a candidate for "auto", in the table's order
  std::function<std::unique_ptr<Engine>(const EngineOptions&, const text::LanguagePair&,
                                        const Shared&)>
      make;
};

constexpr const char* kDefaultVia = "en";

std::unique_ptr<Engine> make_amazon(const EngineOptions& options, const text::LanguagePair&,
                                    const Shared&) {
  AmazonOptions amazon;
  amazon.endpoint_url = options.endpoint_url;
  amazon.terminology = options.amazon_terminology;
  if (options.concurrency > 0) amazon.concurrency = options.concurrency;
  return make_amazon_engine(amazon, World::of_this_process());
}

std::unique_ptr<Engine> make_openai(const EngineOptions& options, const text::LanguagePair&,
                                    const Shared&) {
  OpenAiOptions openai;
  openai.endpoint_url = options.endpoint_url;
  openai.model = options.model;
  openai.tokens_per_minute = options.tokens_per_minute;
  if (options.concurrency > 0) openai.concurrency = options.concurrency;
  return make_openai_engine(openai, World::of_this_process());
}

/// "ENGINE" or "ENGINE=MODEL".
EngineOptions leg_options(EngineOptions options, const std::string& leg) {
  const size_t equals = leg.find('=');
  options.name = leg.substr(0, equals);
  if (equals != leg.npos) options.model = leg.substr(equals + 1);
  if (options.name.starts_with("pivot")) throw UsageError("a pivot's leg cannot be a pivot");
  return options;
}

std::unique_ptr<Engine> make_pivot(const EngineOptions& options, const text::LanguagePair& pair,
                                   const Shared& shared) {
  const std::string via = text::canonical_language(options.via.empty() ? kDefaultVia : options.via);
  const auto same = [&](const std::string& language) {
    return text::written_language(language) == text::written_language(via);
  };
  if (same(pair.from) || same(pair.to)) {
    throw UsageError("a pivot through " + via + " is none from " + pair.from + " to " + pair.to, {},
                     "choose another language with --via, or another engine");
  }
  const size_t colon = options.name.find(':');
  const std::string legs =
      colon == std::string::npos ? "auto,auto" : options.name.substr(colon + 1);
  const size_t comma = legs.find(',');
  if (comma == std::string::npos || legs.find(',', comma + 1) != std::string::npos) {
    throw UsageError("'" + options.name + "' does not name two engines", {},
                     "such as pivot:nmt,apertium or pivot:nmt=my-model,auto");
  }
  auto first = make_engine(leg_options(options, legs.substr(0, comma)), {pair.from, via}, shared);
  auto second = make_engine(leg_options(options, legs.substr(comma + 1)), {via, pair.to}, shared);
  return std::make_unique<PivotEngine>(std::move(first), std::move(second), via);
}

const std::vector<Entry>& entries() {
  static const std::vector<Entry> table = {
      {"nmt", true,
       [](const EngineOptions& options, const text::LanguagePair&, const Shared& shared) {
         return make_nmt_engine({options.model, options.beam}, shared);
       }},
      {"apertium", true,
       [](const EngineOptions&, const text::LanguagePair&, const Shared&) {
         return std::make_unique<ApertiumEngine>();
       }},
      {"amazon", false, make_amazon},
      {"openai", false, make_openai},
      {"pivot", false, make_pivot},
      {"identity", false,
       [](const EngineOptions&, const text::LanguagePair&, const Shared&) {
         return std::make_unique<IdentityEngine>();
       }},
  };
  return table;
}

std::string listed_names() {
  std::string list = "auto";
  for (const std::string& name : engine_names()) list += ", " + name;
  return list;
}

/// Only a pivot's name may go on after a colon.
std::string entry_name(const std::string& name) {
  return name.starts_with("pivot:") ? "pivot" : name;
}

}  // namespace

std::vector<std::string> engine_names() {
  std::vector<std::string> names;
  for (const Entry& entry : entries()) names.emplace_back(entry.name);
  return names;
}

std::unique_ptr<Engine> make_engine(const EngineOptions& options, const text::LanguagePair& pair,
                                    const Shared& shared) {
  const std::string name = entry_name(options.name);
  bool known = name == "auto";
  for (const Entry& entry : entries()) {
    if (name == "auto" ? !entry.automatic : name != entry.name) continue;
    known = true;
    std::unique_ptr<Engine> engine = entry.make(options, pair, shared);
    if (engine->supports(pair)) return engine;
  }
  if (!known) {
    throw UsageError("there is no engine '" + options.name + "'", {}, "engines: " + listed_names());
  }
  const std::string direction = pair.from + " to " + pair.to;
  if (name == "auto") {
    throw UsageError("no engine translates " + direction + " on this machine", {},
                     "amts model download " + pair.from + "-" + pair.to +
                         " gets a model where there is one; or install an Apertium pair such as "
                         "apertium-eng-spa");
  }
  throw UsageError("engine " + options.name + " does not translate " + direction, {},
                   "choose another engine: " + listed_names());
}

}  // namespace amts::engine
