// A sentence made ready for a model: placeholders as symbols of its vocabulary or cut out, letter
// case brought to what the vocabulary knows, very long sentences in parts.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "nmt/vocabulary.h"

namespace amts::nmt {

/// How many symbols "{1}", "{2}", … both vocabularies have for placeholders.
size_t placeholder_symbols(const Vocabulary& source, const Vocabulary& target);

/// "{n}", n from 1.
std::string placeholder_symbol(size_t number);

/// Something of the source that must stand in the translation as it is: a placeholder ⟦n⟧, text
/// that looks like one of the model's symbols, or text that the vocabulary has no pieces for.
struct Kept {
  std::string text;
  size_t symbol = 0;  ///< n of "{n}" that stands for it in the model's text; 0: it was cut out
  size_t at = 0;      ///< where it stands, or stood, in the model's text (bytes)
};

struct SourceText {
  std::string text;  ///< what the model sees
  std::vector<Kept> kept;
};

/// Byte ranges [begin, end), in order.
using Ranges = std::vector<std::pair<size_t, size_t>>;

/// Where a text can't be said in the vocabulary's words: letters of other scripts (with the rest of
/// their words, where words are written apart), emoji, currency and other signs, and target tokens
/// spelled out. Models would lose or garble them; they are to stand in the translation as they are.
/// Rare punctuation is left to the model.
Ranges find_unspeakable(std::string_view text, const Vocabulary& vocabulary);

/// Replaces placeholders, and what stands in the ranges `also`, by the first `symbols` symbols in
/// order; the rest is cut out.
SourceText hide_placeholders(std::string_view source, size_t symbols, const Ranges& also = {});

/// True when there is nothing to translate: no letter outside of placeholders.
bool is_untranslatable(const SourceText& text);

enum class LetterCase { kAsIs, kUpper };

/// A line in capitals or in Title Case that falls into far more pieces than in sentence case is out
/// of the model's habits: `text` becomes sentence case. kUpper: the translation is to be in
/// capitals. Byte positions of `kept` are brought up to date.
LetterCase normalize_case(SourceText& text, const Vocabulary& vocabulary);

std::string upper_case(std::string_view text);

/// Byte ranges of a text of at most `longest` pieces each, cut after clauses where there are any,
/// else between words.
Ranges split_long(std::string_view text, const Vocabulary& vocabulary, size_t longest);

}  // namespace amts::nmt
