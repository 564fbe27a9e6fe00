// Making the edit that a source text has seen in its translation, without translating. Internal to
// the module.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace amts::sync {

/// What an edit of a source asks of its translation.
enum class EditClass {
  kSpacing,   ///< nothing: white space, line breaks
  kDress,     ///< nothing: punctuation, emphasis, slide marks
  kSpelling,  ///< nothing: a word written wrongly
  kPatched,   ///< numbers, code, math, links, labels, names: the same edit, made in the translation
  kUnplaced,  ///< a link's target changed that the translation had replaced by its own
  kWording,   ///< it must be translated anew
};

struct Patch {
  EditClass edit = EditClass::kWording;
  std::string text;  ///< the translation, patched; empty for kUnplaced, kWording
};

/// `source_texts` decides what is a spelling mistake: a word that stands in neither version but
/// here. Every stretch that is replaced must be found in the translation, exactly as often as in
/// the old text, or the answer is kWording.
Patch patch(std::string_view old_text, std::string_view new_text, std::string_view translation,
            std::string_view source_texts);

}  // namespace amts::sync
