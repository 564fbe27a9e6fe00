// What can be wrong with one sentence of a model's answer.
#pragma once

#include <string_view>

#include "engine/engine.h"

namespace amts::engine {

/// From what does least harm to what does most.
enum class AnswerFault {
  kNone,
  kEcho,          ///< the source again, although it has words enough to translate
  kPlaceholders,  ///< lost, added, or a pair that closes before it opens
  kLanguage,      ///< in another script than the target language's
  kMissing,       ///< nothing, or an answer that cannot be read
};

AnswerFault check_answer(const Request& request, std::string_view answer,
                         const text::LanguagePair& pair);

/// Letters of a source in a script of neither language, such as the names of languages in a line of
/// links: an answer may keep them.
size_t foreign_letters(std::string_view source, const text::LanguagePair& pair);

/// Whether a text, placeholders aside, is written in another script than the language's. Names in
/// Latin letters are at home everywhere: only text that is long enough counts. So many letters of
/// other scripts are `allowed`.
bool in_wrong_script(std::string_view text, const std::string& language, size_t allowed = 0);

}  // namespace amts::engine
