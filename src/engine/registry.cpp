#include "engine/registry.h"

#include <functional>

#include "engine/apertium.h"
#include "engine/identity.h"
#include "engine/nmt.h"

namespace amts::engine {
namespace {

struct Entry {
  const char* name;
  bool automatic;  ///< a candidate for "auto", in the table's order
  std::function<std::unique_ptr<Engine>(const EngineOptions&)> make;
};

const std::vector<Entry>& entries() {
  static const std::vector<Entry> table = {
      {"nmt", true,
       [](const EngineOptions& options) {
         return make_nmt_engine({options.model, options.beam, options.threads});
       }},
      {"apertium", true, [](const EngineOptions&) { return std::make_unique<ApertiumEngine>(); }},
      {"identity", false, [](const EngineOptions&) { return std::make_unique<IdentityEngine>(); }},
  };
  return table;
}

std::string listed_names() {
  std::string list = "auto";
  for (const std::string& name : engine_names()) list += ", " + name;
  return list;
}

}  // namespace

std::vector<std::string> engine_names() {
  std::vector<std::string> names;
  for (const Entry& entry : entries()) names.emplace_back(entry.name);
  return names;
}

std::unique_ptr<Engine> make_engine(const EngineOptions& options, const text::LanguagePair& pair) {
  bool known = options.name == "auto";
  for (const Entry& entry : entries()) {
    if (options.name == "auto" ? !entry.automatic : options.name != entry.name) continue;
    known = true;
    std::unique_ptr<Engine> engine = entry.make(options);
    if (engine->supports(pair)) return engine;
  }
  if (!known) {
    throw UsageError("there is no engine '" + options.name + "'", {}, "engines: " + listed_names());
  }
  const std::string direction = pair.from + " to " + pair.to;
  if (options.name == "auto") {
    throw UsageError("no engine translates " + direction + " on this machine", {},
                     "install a model, or an Apertium pair such as apertium-eng-spa");
  }
  throw UsageError("engine " + options.name + " does not translate " + direction, {},
                   "choose another engine: " + listed_names());
}

}  // namespace amts::engine
