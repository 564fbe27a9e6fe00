// The engine interface: a batch of sentences with their hints in, translations out.
//
// An engine sees sentences, not files: text with placeholders ⟦n⟧ (text/placeholder.h), which it
// should keep; the caller checks. It knows nothing of documents or parallel data but what hints
// say.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "adapt/ready_report.h"
#include "base/error.h"
#include "engine/call.h"
#include "text/language.h"

namespace amts::adapt {
class AdaptationData;
}  // namespace amts::adapt

namespace amts::engine {

/// A pair from the parallel data that is near the sentence. Similarity in [0, 1].
struct Match {
  std::string source;  ///< readable form
  std::string target;
  double similarity = 0;
  std::string tagged_source = {};  ///< with placeholders; empty: there are none, or not known
  std::string tagged_target = {};
};

/// Parallel data that the engine adapts to, if it can (adapt/adaptation_data.h).
struct AdaptationHint {
  std::shared_ptr<const adapt::AdaptationData> data;  ///< null: none
  /// What stands in this document takes no part; empty: all may.
  std::string excluded_document = {};
  bool explain = false;  ///< fill Result::examples and Word::adapted
};

/// A term of the terminology as it stands in the sentence, and what it must become.
struct Term {
  std::string source;
  std::string target;
  bool operator==(const Term&) const = default;
};

/// Two placeholders of the sentence that open and close (emphasis, a link, a tag), by number.
struct PlaceholderPair {
  int open = 0;
  int close = 0;
};

/// What may help an engine; each takes what it can use.
struct Hints {
  std::vector<PlaceholderPair> pairs;  ///< outer pairs before inner ones
  std::vector<Match> matches;
  std::vector<Term> terms;
  AdaptationHint adaptation = {};
};

struct Request {
  std::string_view source;  ///< one sentence; never blank
  Hints hints;
};

/// A word of a translation (for nmt a piece of one): bytes [begin, end) of the text.
struct Word {
  size_t begin = 0, end = 0;
  size_t source_begin = 0, source_end = 0;  ///< bytes of the source that it looks at; may be empty
  float log_probability = 0;
  float adapted = 0;  ///< share of its probability that came from parallel data, in [0, 1]
};

/// A pair of the parallel data that took part in a translation.
struct Influence {
  std::string source, target;  ///< with placeholders
  float weight = 0;            ///< words of the translation that came from it, in all
};

struct Result {
  std::string text;
  std::optional<Error> error;  ///< this sentence's failure, code and all; text is empty then
  // What engines say of their translations that know.
  std::optional<float> score = {};       ///< mean log probability of a word
  std::vector<Word> words = {};          ///< in order; what is between them are spaces
  std::vector<Influence> examples = {};  ///< the most influential first, if explained
};

/// Whether an error of this code says something of the engine, not of the sentence: others would
/// fare no better.
bool is_of_engine(ErrorCode code);

class Engine {
 public:
  virtual ~Engine() = default;

  virtual std::string_view name() const = 0;

  virtual bool supports(const text::LanguagePair& pair) const = 0;

  /// What translations depend on besides the source: the engine, and its model if it has one. A
  /// book's pipeline does work again when this changes.
  virtual std::string fingerprint(const text::LanguagePair&) const { return std::string(name()); }

  /// Whether it makes use of Hints::terms. For one that does not, terms are placeholders.
  virtual bool takes_terms() const { return false; }

  /// Whether it makes use of Hints::adaptation.
  virtual bool adapts() const { return false; }

  /// What translations depend on besides, when they are adapted to this data.
  virtual std::string fingerprint(const text::LanguagePair&, const adapt::AdaptationData&) const {
    return "";
  }

  /// Does ahead what translations with this data would else wait for. Engines that don't adapt have
  /// nothing to do.
  virtual adapt::ReadyReport make_ready(
      const adapt::AdaptationData&,
      const std::function<void(size_t done, size_t total)>& /*progress*/ = {},
      const std::optional<adapt::FitOptions>& /*refit*/ = std::nullopt) {
    return {};
  }

  /// Translates a batch: one result per request, in order. A sentence's failure is its result's
  /// error and never loses the others; its code says whether it is the sentence's own or the
  /// engine's. Throws EngineError only if the engine has failed as a whole, however large the
  /// batch, and CancelledError within a tenth of a second after the call is cancelled.
  /// May be called from several threads at once.
  virtual std::vector<Result> translate(std::span<const Request> batch, const Call& call) = 0;

 protected:
  Engine() = default;
  Engine(const Engine&) = delete;
  Engine& operator=(const Engine&) = delete;
};

}  // namespace amts::engine
