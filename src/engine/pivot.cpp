#include "engine/pivot.h"

#include <utility>

namespace amts::engine {
namespace {

Error failure_of_leg(const Error& error, const std::string& from, const std::string& to) {
  return EngineError("from " + from + " to " + to + ": " + error.message(), error.where(),
                     error.remedy(), error.code());
}

}  // namespace

PivotEngine::PivotEngine(std::unique_ptr<Engine> first, std::unique_ptr<Engine> second,
                         std::string via)
    : first_(std::move(first)), second_(std::move(second)), via_(std::move(via)) {}

bool PivotEngine::supports(const text::LanguagePair& pair) const {
  return first_->supports({pair.from, via_}) && second_->supports({via_, pair.to});
}

std::string PivotEngine::fingerprint(const text::LanguagePair& pair) const {
  return "pivot " + via_ + " (" + first_->fingerprint({pair.from, via_}) + ") (" +
         second_->fingerprint({via_, pair.to}) + ")";
}

std::vector<Result> PivotEngine::translate(std::span<const Request> batch, const Call& call) {
  const text::LanguagePair& pair = call.languages;
  std::vector<Request> sources;
  for (const Request& request : batch) {
    sources.push_back({request.source, {request.hints.pairs, {}, {}}});
  }
  std::vector<Result> results = first_->translate(sources, call.in({pair.from, via_}));

  std::vector<Request> middle;
  std::vector<size_t> places;
  for (size_t i = 0; i < results.size(); ++i) {
    if (results[i].error) {
      results[i].error = failure_of_leg(*results[i].error, pair.from, via_);
    } else if (results[i].text.find_first_not_of(" \t\r\n") == std::string::npos) {
      results[i] = {"", EngineError("from " + pair.from + " to " + via_ + ": nothing came back")};
    } else {
      middle.push_back({results[i].text, {batch[i].hints.pairs, {}, {}}});
      places.push_back(i);
    }
  }
  if (middle.empty()) return results;
  std::vector<Result> targets = second_->translate(middle, call.in({via_, pair.to}));
  for (size_t i = 0; i < places.size(); ++i) {
    if (targets[i].error) targets[i].error = failure_of_leg(*targets[i].error, via_, pair.to);
    results[places[i]] = std::move(targets[i]);
  }
  return results;
}

}  // namespace amts::engine
