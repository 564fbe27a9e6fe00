// Examples out of parallel data: pairs of several sentences are cut where their sentences align
// without doubt, and pairs that can hardly be translations are left out.
#pragma once

#include <span>
#include <vector>

#include "adapt/examples.h"
#include "base/executor.h"
#include "corpus/parallel_data.h"
#include "text/language.h"

namespace amts::adapt {

/// Equal examples of one document are kept once, the last of them. Deterministic.
std::vector<Example> make_examples(std::span<const corpus::TextPair> pairs,
                                   const text::LanguagePair& languages,
                                   Executor* executor = nullptr);

}  // namespace amts::adapt
