// Where translations are made for the service: engines, terminologies and parallel data by the
// names that requests give, each loaded once and shared.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "base/cancellation.h"
#include "base/executor.h"
#include "document/document.h"
#include "engine/registry.h"
#include "service/resource_table.h"

namespace amts::service {

/// What a translation is to follow.
struct TranslationOrder {
  std::string source;  ///< language codes as Amazon has them, not "auto"
  std::string target;
  std::vector<std::string> terminologies;
  std::vector<std::string> parallel_data;
};

/// The terms of one terminology that stand in a text, as Amazon tells them.
struct AppliedTerms {
  std::string name;
  std::vector<std::pair<std::string, std::string>> terms;  ///< source, target
};

/// A human translation that a translation took over or came near.
struct AppliedPair {
  std::string source;
  std::string target;
  double similarity = 0;  ///< of its source and the sentence, in [0, 1]
};

struct TranslatedDocument {
  std::string bytes;
  std::vector<AppliedTerms> applied;
  std::vector<AppliedPair> applied_pairs;  ///< each once, in the order of the text; at most 100
  size_t failed_segments = 0;              ///< the source text stands there
  std::string first_error;
  bool engine_failed = false;  ///< as a whole: another try may succeed
  size_t characters = 0;       ///< of the source's segments
  /// Segments that human translations settled, wholly or in part.
  size_t segments_from_parallel_data = 0;
};

/// Thread-safe.
class TranslationDesk {
 public:
  /// `context` and `executor`, whose threads compute, must outlive it. `spool`: a folder for files
  /// in passing.
  TranslationDesk(const ServiceContext& context, engine::EngineOptions engine, Executor& executor,
                  std::filesystem::path spool);
  ~TranslationDesk();

  /// Whether there is an engine for it. Loads no model.
  bool supports(const std::string& source, const std::string& target);

  /// Throws ApiError for languages without an engine and names without a resource, FormatError for
  /// a document that cannot be read, EngineError, and
  /// CancelledError.
  TranslatedDocument translate(const TranslationOrder& order, std::string bytes,
                               document::Format format, const Cancellation& cancellation);

  /// The same for plain text whose lines are units of their own: what comes back has the same
  /// lines.
  TranslatedDocument translate_text(const TranslationOrder& order, std::string_view text,
                                    const Cancellation& cancellation);

  /// Throws ApiError for the same reasons as translate(), before there is a document.
  void check(const TranslationOrder& order);

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace amts::service
