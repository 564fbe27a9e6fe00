// The neural engine's face to text: sentences with placeholders in, translations out.
//
// A sentence's placeholders are symbols of the vocabulary where it has them, else they are cut out;
// in the translation each stands exactly once: what the model dropped (or never saw) is put beside
// the word that the alignment says. The same goes for what the vocabulary has no pieces for. Lines
// without a letter come back as they are. The translation of a sentence depends on it alone, not on
// the batch or the number of threads.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/executor.h"
#include "nmt/model_files.h"
#include "nmt/search.h"
#include "nmt/shortlist.h"
#include "nmt/source_text.h"
#include "nmt/transformer.h"
#include "nmt/vocabulary.h"

namespace amts::nmt {

/// A model with what makes it speak. Immutable.
struct TranslationModel {
  Transformer transformer;
  Vocabulary source;
  std::optional<Vocabulary> own_target;  ///< none: both sides share `source`
  std::optional<Shortlist> shortlist;
  std::optional<WordId> target_token;  ///< ">>spa<<", first word of every source
  bool unspaced_target = false;        ///< the target language is written without spaces

  const Vocabulary& target() const { return own_target ? *own_target : source; }

  /// Throws ModelError or StorageError that names the file.
  static TranslationModel load(const ModelFiles& files, Precision precision = Precision::kAsStored);
};

struct TranslationOptions {
  size_t beam = 4;                ///< by measurement: docs/engine.md, "Beam"
  float normalization = 1.0F;     ///< exponent of the length that scores are divided by
  Executor* executor = nullptr;   ///< whose threads share the work; none: the caller's does it
  size_t batch_tokens = 512;      ///< source words of a batch, at most about
  size_t longest_sentence = 150;  ///< pieces; longer ones are translated in parts
  Cancellation cancellation;
};

struct TranslationInput {
  std::string_view source;
  std::vector<std::string> required;  ///< texts that the translation must hold
};

/// A word (piece) of a translation: bytes [begin, end) of its text.
struct TranslatedWord {
  size_t begin = 0, end = 0;
  /// Bytes of the source that it looks at most, about those where letter case was changed for the
  /// model. Empty: the end of the sentence.
  size_t source_begin = 0, source_end = 0;
  float log_probability = 0;
};

struct Translation {
  std::string text;
  float score = 0;  ///< mean log probability of a word; 0 for what was not translated
  std::vector<TranslatedWord> words;  ///< in order; empty for what was not translated
  std::vector<EncodedPair>
      searched;  ///< of each part of the sentence: what the model saw, what it found
};

/// A sentence, or a part of a very long one, as it is searched.
struct SearchedPart {
  size_t input;                    ///< which of the inputs it is of
  std::span<const WordId> source;  ///< a target token first where the model wants one, EOS last
};

/// Where adaptation takes hold: gives the searches of a translation their hooks.
class Adaptation {
 public:
  virtual ~Adaptation() = default;

  /// The hook of a batch, whose `sentence` is an index into `parts`; null: none. Called from the
  /// thread that searches, several at once. Translations depend on their sentences alone if the
  /// hook does.
  virtual std::unique_ptr<StepHook> hook(std::span<const SearchedPart> parts) const = 0;
};

class SentenceTranslator {
 public:
  /// Throws ModelError when the vocabularies don't fit the model.
  explicit SentenceTranslator(TranslationModel model);

  /// One translation an input, in order. Thread-safe. Throws CancelledError when cancelled.
  std::vector<Translation> translate(std::span<const TranslationInput> inputs,
                                     const TranslationOptions& options = {},
                                     const Adaptation* adaptation = nullptr) const;

  /// A translation that is known, as the model would see and say it: placeholders that both sides
  /// hold are the same symbols. Both sides are empty if one is longer than `longest` pieces.
  EncodedPair encode(std::string_view source, std::string_view target,
                     size_t longest = TranslationOptions{}.longest_sentence) const;

  const TranslationModel& model() const { return model_; }

 private:
  struct Part;
  struct Job;

  Job prepare(const TranslationInput& input, size_t longest) const;
  Part prepare_part(const SourceText& text, size_t begin, size_t end) const;
  void run(std::vector<Part*>& parts, const TranslationOptions& options,
           const Adaptation* adaptation) const;
  void run_batch(std::span<Part* const> parts, const SearchOptions& options,
                 const Adaptation* adaptation, ThreadTeam* team) const;
  void restore(Part& part, const Hypothesis& hypothesis) const;

  TranslationModel model_;
  size_t symbols_;
};

}  // namespace amts::nmt
