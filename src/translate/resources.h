// What translations are made with.
#pragma once

#include <memory>
#include <string>

#include "adapt/adaptation_data.h"
#include "alignment/lexicon.h"
#include "engine/engine.h"
#include "memory/term_matcher.h"
#include "memory/translation_memory.h"
#include "translate/kept_patterns.h"
#include "translate/reuse.h"
#include "translate/style.h"

namespace amts::translate {

using engine::Call;

/// Put together once (translate/assembly.h), then shared as a shared_ptr to const: any number of
/// calls, of any number of threads, use the same at once. A variant is a changed copy, which shares
/// what did not change.
struct Resources {
  std::shared_ptr<engine::Engine> engine;  ///< never null
  /// Human translations, to reuse and to hint at; null: none.
  std::shared_ptr<const memory::TranslationMemory> memory;
  ReuseOptions reuse;
  /// Parallel data that the engine adapts to, if it does; null: none.
  std::shared_ptr<const adapt::AdaptationData> adaptation;
  bool explain = false;  ///< outcomes tell what came from which pair of it
  /// Terms that must become what it says; null: none. Engines that take terms get them as hints;
  /// others see them as placeholders.
  std::shared_ptr<const memory::TermMatcher> terms;
  StyleRules style;
  KeptPatterns kept;  ///< what is not to be translated
  /// Of this direction, to tell which parts of two documents stand for each other; null: none.
  std::shared_ptr<const alignment::Lexicon> lexicon;
  /// The engine gets sentences; else whole segments, for engines that make use of the context.
  bool split_sentences = true;
  /// Sentences a call to the engine: enough to sort and share among threads, few enough to show
  /// progress.
  size_t batch_sentences = 512;

  /// A hash of all that a translation depends on besides its source: two calls with the same make
  /// the same of it.
  std::string fingerprint(const Call& call) const;
};

using SharedResources = std::shared_ptr<const Resources>;

}  // namespace amts::translate
