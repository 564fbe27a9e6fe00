#include "translate/resources.h"

#include "base/fingerprint.h"

namespace amts::translate {
namespace {

// Each names every field of what it adds, so that a new one does not compile until it is here.

void add(Fingerprint& all, const StyleRules& style) {
  const auto& [rules, replacements] = style;
  all.add(rules).add(replacements);
}

void add(Fingerprint& all, const ReuseOptions& reuse) {
  const auto& [level, repair_from, max_matches, min_similarity] = reuse;
  all.add(static_cast<int>(level)).add(repair_from).add(max_matches).add(min_similarity);
}

}  // namespace

std::string Resources::fingerprint(const Call& call) const {
  const auto& [engine_, memory_, reuse_, adaptation_, explained, terms_, style_, kept_, lexicon_,
               split, batch] = *this;
  const auto& [languages, cancellation, formality, progress] = call;
  Fingerprint all;
  all.add(languages.from).add(languages.to).add(static_cast<int>(formality));
  all.add(engine_->fingerprint(languages));
  all.add(memory_ != nullptr).add(terms_ != nullptr).add(split);
  if (memory_ != nullptr) {
    all.add(memory_->fingerprint());
    add(all, reuse_);
  }
  if (adaptation_ != nullptr) all.add(engine_->fingerprint(languages, *adaptation_)).add(explained);
  if (terms_ != nullptr) all.add(terms_->fingerprint());
  add(all, style_);
  all.add(kept_.patterns());
  // No translation depends on how much the engine gets at once, or on who waits for it; the lexicon
  // finds what stands beside a translation, not the translation.
  static_cast<void>(lexicon_);
  static_cast<void>(batch);
  static_cast<void>(cancellation);
  static_cast<void>(progress);
  return all.hex();
}

}  // namespace amts::translate
