// Terminology: terms and what they must become, and the files that projects keep them in.
//
// A terminology holds concepts, each with its terms in several languages. For one direction of
// translation it gives term pairs; TermMatcher (term_matcher.h) finds them in sentences.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "text/language.h"

namespace amts::memory {

/// Amazon Translate's two kinds of custom terminology.
enum class Directionality {
  kUni,    ///< the first language is the source, all others are targets
  kMulti,  ///< any language may be either
};
/// "uni", "multi", letter case aside. Throws UsageError for others.
Directionality parse_directionality(std::string_view name);

/// A concept's terms: for each of Terminology::languages its variants, the preferred one first;
/// none if the language has no term.
struct Concept {
  std::vector<std::vector<std::string>> variants;
};

struct Terminology {
  std::vector<std::string> languages;  ///< canonical ids
  Directionality directionality = Directionality::kUni;
  std::vector<Concept> concepts;
};

struct TermPair {
  std::string source;  ///< one variant
  std::string target;  ///< the preferred one
  bool operator==(const TermPair&) const = default;
};

/// How to read a file that does not say it itself.
struct TerminologyRules {
  /// Default: multi for Markdown, whose glossaries have no direction, uni for the others.
  std::optional<Directionality> directionality;
  /// Languages of a Markdown glossary's columns, in order. If empty, those of `pair`: East Asian
  /// ones are told by their script, else the first column is in pair.from.
  std::vector<std::string> columns;
  text::LanguagePair pair;
};

/// Reads CSV, TSV (a header of language ids), TMX, TBX, or a glossary in Markdown (.md): tables
/// and lines of two terms with a comma or semicolon between them, list marks aside. Throws
/// StorageError, UsageError for another extension, FormatError for a malformed file.
Terminology read_terminology(const std::filesystem::path& path, const TerminologyRules& rules);

/// The glossary lines and tables of a Markdown text; what is neither is passed by. A term in the
/// form "momentum (method)" or "long short-term memory (LSTM)" has the variants without the
/// parentheses and, if it is an abbreviation, what stands within.
Terminology parse_markdown_glossary(std::string_view markdown, const TerminologyRules& rules);

/// TBX (ISO 30042), DCT or DCA style, 2008 or 2019; deprecated terms are left out.
Terminology parse_tbx(std::string_view bytes, const std::string& file);

/// The pairs for one direction, in order; each variant of the source language once, of equal ones
/// the first. Languages are found by their whole id, else by primary subtag. Throws UsageError if
/// the terminology lacks one of them, or is uni-directional from another.
std::vector<TermPair> term_pairs(const Terminology& terminology, const text::LanguagePair& pair);

}  // namespace amts::memory
