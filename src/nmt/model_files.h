// The files that a translation model is loaded from; where they come from is models/'s affair.
#pragma once

#include <filesystem>
#include <string>

namespace amts::nmt {

/// The files that turn text into the ids of one side.
struct VocabularyPaths {
  std::filesystem::path pieces;  ///< SentencePiece model (.spm)
  std::filesystem::path ids;     ///< Marian's vocabulary (.yml) that numbers the pieces; or empty
};

/// All that a TranslationModel is made of.
struct ModelFiles {
  std::filesystem::path model;
  VocabularyPaths source;
  VocabularyPaths target;           ///< the same as `source` for a joint vocabulary
  std::filesystem::path shortlist;  ///< empty if there is none
  std::string target_token;         ///< ">>spa<<" of a multilingual model; or empty
  std::string target_language;      ///< a language id
};

}  // namespace amts::nmt
