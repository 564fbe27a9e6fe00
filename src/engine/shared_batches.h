// Sentences of many callers in one batch, for a service: a batch costs little more than the longest
// of its sentences alone.
//
// Nobody waits for company: a call that finds nobody at work begins at once, and those that come
// meanwhile make the next batch together, a sentence of each in turn, so that a book does not keep
// a sentence waiting. Translations do not depend on their batch; callers see no difference but the
// time.
//
// One object serves one engine and one way to call it (languages, formality). Not for engines
// behind a network, which would gain nothing and lose their concurrency. Thread-safe.
#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "engine/engine.h"

namespace amts::engine {

class SharedBatches {
 public:
  static constexpr size_t kMostSentences = 128;  ///< some tenths of a second of work

  /// Translates a batch as Engine::translate() does. `given_up` says whether nobody waits for the
  /// results any more; then it may end by throwing anything. Called from one thread of our own.
  using Run = std::function<std::vector<Result>(std::span<const Request> batch,
                                                const std::function<bool()>& given_up)>;

  explicit SharedBatches(Run run, size_t most_sentences = kMostSentences);
  /// No call may be under way.
  ~SharedBatches();
  SharedBatches(const SharedBatches&) = delete;
  SharedBatches& operator=(const SharedBatches&) = delete;

  /// One result per request, in order; nothing if the caller gives up before they are there, which
  /// is looked at some twenty times a second. The others' sentences go on then.
  ///
  /// What the run throws is thrown to the callers of that batch. It is tried without the others
  /// first: the sentences of one caller may be the reason.
  std::optional<std::vector<Result>> translate(std::span<const Request> batch,
                                               const std::function<bool()>& given_up = {});

 private:
  class Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace amts::engine
