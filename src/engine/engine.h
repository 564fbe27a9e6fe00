// The engine interface: a batch of sentences with their hints in, translations out.
//
// An engine sees sentences, not files: text with placeholders ⟦n⟧ (text/placeholder.h), which it
// should keep; the caller checks. It knows nothing of documents or parallel data but what hints
// say.
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "text/language.h"

namespace amts::engine {

/// A pair from the parallel data that is near the sentence. Similarity in [0, 1].
struct Match {
  std::string source;
  std::string target;
  double similarity = 0;
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
};

struct Request {
  std::string_view source;  ///< one sentence; never blank
  Hints hints;
};

struct Result {
  std::string text;
  std::optional<Error> error;  ///< this sentence's failure; text is empty then
};

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

  /// Translates a batch: one result per request, in order. A sentence's failure is its result's
  /// error and never loses the others; throws EngineError only if no sentence could be translated.
  /// May be called from several threads at once.
  virtual std::vector<Result> translate(std::span<const Request> batch,
                                        const text::LanguagePair& pair) = 0;

 protected:
  Engine() = default;
  Engine(const Engine&) = delete;
  Engine& operator=(const Engine&) = delete;
};

}  // namespace amts::engine
