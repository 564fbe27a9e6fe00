#include "adapt/make_ready.h"

#include <atomic>

#include "adapt/fit.h"
#include "base/file.h"

namespace amts::adapt {
namespace {

/// A mixture that was fitted to so much less or more is fitted anew.
constexpr double kOtherSize = 1.25;

bool fits(const MixParameters& parameters, size_t examples) {
  const auto then = static_cast<double>(parameters.examples);
  const auto now = static_cast<double>(examples);
  return then > 0 && then < kOtherSize * now && now < kOtherSize * then;
}

}  // namespace

ReadyReport make_ready(AdaptedModel& model, Executor* executor,
                       const std::function<void(size_t, size_t)>& progress,
                       const std::optional<FitOptions>& refit) {
  ReadyReport report;
  const size_t examples = model.examples().size();
  if (examples <= kMostAhead) {
    std::atomic<size_t> done = 0;
    model.compute_all(executor, [&](size_t more) {
      const size_t now = done += more;
      if (progress) progress(now, examples);
    });
  }
  if (refit || !fits(model.parameters(), examples)) {
    FitReport fitted;
    const MixParameters parameters = fit(model, executor, refit.value_or(FitOptions{}), &fitted);
    report.fit = fitted;
    if (!model.folder().empty()) {
      write_file(model.folder() / AdaptedModel::kParametersFile, parameters.to_json());
    }
    model.save();
  }
  report.keyed = model.keys().size();
  return report;
}

}  // namespace amts::adapt
