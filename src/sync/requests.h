// What a merge needs to have translated, all of it at once. Internal to the module.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "sync/blocked_document.h"
#include "sync/sentences.h"
#include "sync/sync.h"

namespace amts::sync {

/// What came back for a request.
struct Answer {
  std::string text;  ///< as it is to stand in the file
  /// The engine failed, gave the source back, or its answer could not be written.
  bool failed = false;
  std::string reason;  ///< why a person should look at it, or why it failed
};

class Requests {
 public:
  explicit Requests(const BlockedDocument& new_source) : source_(new_source) {}

  /// A sentence of the new source; `example` is what it comes from. Returns its number.
  size_t add_sentence(const Sentence& sentence, std::optional<Example> example);
  /// A whole block of the new source.
  size_t add_block(size_t block);

  /// One answer for each request, by number.
  std::vector<Answer> answer(const TranslateTexts& translate);

  /// Sentences and blocks whose text went to the engine.
  size_t size() const { return wanted_.size(); }

 private:
  struct Wanted {
    std::optional<document::Document> sentence;  // a document of its own
    size_t block = 0;                            // else a block of the new source
    size_t sentence_bytes = 0;                   // of its document: the rest is definitions
    size_t first_text = 0, last_text = 0;        // of all texts
  };

  void add_texts(const document::Document& document, size_t first, size_t last);
  Answer answer_sentence(const Wanted& wanted,
                         std::span<const translate::SegmentOutcome> outcomes) const;
  void answer_blocks(std::span<const translate::SegmentOutcome> outcomes,
                     std::vector<Answer>& answers) const;
  static void judge(std::span<const translate::SegmentOutcome> outcomes, Answer& answer);
  const std::string& definitions();

  const BlockedDocument& source_;
  std::vector<Wanted> wanted_;
  std::vector<Example> examples_;
  document::Document texts_;
  std::optional<std::string> definitions_;  // reference definitions of the new source
};

}  // namespace amts::sync
