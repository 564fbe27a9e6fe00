#include "sync/sync.h"

#include <array>

#include "sync/align_blocks.h"
#include "sync/compose.h"
#include "sync/merge.h"

namespace amts::sync {
namespace {

constexpr std::array<std::string_view, 8> kActionNames = {
    "left", "patched", "translated", "added", "code", "deleted", "moved", "undecided",
};

}  // namespace

std::string_view action_name(Action action) { return kActionNames[static_cast<size_t>(action)]; }

Synchronized synchronize(const Versions& versions, const TranslateTexts& translate,
                         const SyncOptions& options) {
  const BlockedDocument old_source(*versions.old_source), new_source(*versions.new_source),
      target(*versions.translation);
  const SourceDiff diff = compare_sources(old_source, new_source);
  const auto beads = align_blocks(old_source, target, diff, options.languages, options.lexicon);
  const Grouping grouping = group_blocks(diff, beads, target.blocks.size());
  const Merge merge{old_source, new_source, target, diff, grouping, options};
  Requests requests(new_source);
  Plan plan = plan_merge(merge, requests);
  return compose(merge, std::move(plan), requests.answer(translate));
}

}  // namespace amts::sync
