// A terminology file made ready for one direction.
#pragma once

#include <filesystem>

#include "memory/term_matcher.h"
#include "text/language.h"

namespace amts::pipeline {

/// Throws what memory::read_terminology and memory::term_pairs throw.
memory::TermMatcher load_terms(const std::filesystem::path& file,
                               const text::LanguagePair& languages, memory::TermCase term_case);

}  // namespace amts::pipeline
