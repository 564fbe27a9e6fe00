// What adaptation did, for people to read.
#pragma once

#include <string>

#include "document/document.h"
#include "translate/document_translator.h"

namespace amts::translate {

/// For each sentence that the engine translated: the sentence; its translation, with words in
/// [brackets] of which at least half came from the parallel data; and the pairs they came from,
/// with the number of words.
std::string explanation_of(const document::Document& document, const DocumentOutcome& outcome);

}  // namespace amts::translate
