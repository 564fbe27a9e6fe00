// The plan of a synchronization: the new translation as a row of stretches, each of which is kept,
// edited or to be translated. Internal to the module.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "sync/groups.h"
#include "sync/requests.h"
#include "sync/sync.h"

namespace amts::sync {

/// A part of a stretch: text as it is to stand there, or the answer to a request.
struct Piece {
  std::string text;
  size_t request = kNone;
  /// What stands there if the request fails: the human text. Nothing: the source.
  std::optional<std::string> otherwise;
};

struct Item {
  Range target;  ///< blocks of the translation whose place it takes; empty: it is new
  Range source;  ///< blocks of the new source that it stands for; empty: a translator's addition
  bool intact = false;        ///< the blocks as they are
  std::vector<Piece> pieces;  ///< otherwise
  std::optional<Change> change;
};

struct Plan {
  std::vector<Item> items;
  struct Deleted {
    size_t target_block = 0;  ///< the first of the translation's
    Change change;
  };
  std::vector<Deleted> deleted;  ///< in the order of the translation
};

/// The three versions as rows of blocks, and what is known of them.
struct Merge {
  const BlockedDocument& old_source;
  const BlockedDocument& new_source;
  const BlockedDocument& target;
  const SourceDiff& diff;
  const Grouping& grouping;
  const SyncOptions& options;
};

Plan plan_merge(const Merge& merge, Requests& requests);

/// The new content of a group whose source changed, in place of its target blocks; nullopt if it
/// cannot be decided. `change` is told what was done.
std::optional<std::vector<Piece>> merge_group(const Merge& merge, const Group& group,
                                              Requests& requests, Change& change);

}  // namespace amts::sync
