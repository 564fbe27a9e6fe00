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
  bool kept = false;   ///< the text is the human one: the engine translates old and new alike
  std::string reason;  ///< why a person should look at it, or why it failed
};

class Requests {
 public:
  explicit Requests(const BlockedDocument& new_source) : source_(new_source) {}

  /// A sentence of the new source. Returns its number.
  size_t add_sentence(const Sentence& sentence);

  /// A sentence of the new source that comes from one that people translated: the human text is
  /// edited where it can be told how, else the sentence is translated with the old pair as example.
  struct Former {
    Example example;
    std::string source, target;  ///< as they stand in the files
  };
  size_t add_changed_sentence(const Sentence& sentence, Former former);
  /// A whole block of the new source; one of its segments, from its beginning to its end.
  size_t add_block(size_t block);
  size_t add_segment(size_t segment);

  /// One answer for each request, by number.
  std::vector<Answer> answer(const TranslateTexts& translate);

 private:
  struct Wanted {
    std::optional<document::Document> sentence;  // a document of its own
    size_t block = 0;                            // else a block of the new source,
    std::optional<size_t> segment;               // or a segment of it
    size_t first_segment = 0;                    // of the new source, that stands in the texts
    bool plain = false;                          // among the plain texts
    size_t first_text = 0, last_text = 0;        // of all texts, or of the plain ones
    std::optional<size_t> plain_old, plain_new;  // numbers of the same without the example
    std::string human;                           // translation of the old sentence
    size_t sentence_bytes = 0;                   // of its document: the rest is definitions
  };

  size_t add(std::string bytes, int level, bool plain);
  void edit_human_text(const Wanted& wanted, const std::vector<Answer>& all, Answer& answer) const;

  static void add_texts(const document::Document& document, size_t first, size_t last,
                        document::Document& texts);
  Answer answer_sentence(const Wanted& wanted,
                         std::span<const translate::SegmentOutcome> outcomes) const;
  void answer_blocks(std::span<const translate::SegmentOutcome> outcomes,
                     std::vector<Answer>& answers) const;
  static void judge(std::span<const translate::SegmentOutcome> outcomes, Answer& answer);
  const std::string& definitions();

  const BlockedDocument& source_;
  std::vector<Wanted> wanted_;
  std::vector<Example> examples_;
  document::Document texts_;  ///< translated with the examples at hand
  document::Document plain_;  ///< without: old and new sentences, for their difference
  std::optional<std::string> definitions_;  // reference definitions of the new source
};

}  // namespace amts::sync
