#include "memory/terminology.h"

#include <algorithm>
#include <unordered_set>

#include "base/error.h"
#include "base/file.h"
#include "corpus/parallel_data.h"
#include "text/ascii.h"
#include "text/utf8.h"

namespace amts::memory {
namespace {

std::string lower_ascii(std::string_view text) {
  std::string out(text);
  std::transform(out.begin(), out.end(), out.begin(), [](char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  });
  return out;
}

std::vector<std::string> only_variant(std::string_view term) {
  term = text::trim(term);
  return term.empty() ? std::vector<std::string>{} : std::vector<std::string>{std::string(term)};
}

/// CSV, TSV and TMX are read as parallel data: the same files, without the rule of unique sources.
Terminology from_parallel_data(const std::filesystem::path& path) {
  corpus::ImportRules rules;
  rules.unique_sources = false;
  const corpus::ParallelData data = corpus::read_parallel_data(path, nullptr, rules);
  Terminology terminology;
  terminology.languages = {data.source_language};
  terminology.languages.insert(terminology.languages.end(), data.target_languages.begin(),
                               data.target_languages.end());
  for (const corpus::TranslationUnit& record : data.records) {
    Concept term;
    term.variants.push_back(only_variant(record.source.readable));
    for (const corpus::Text& target : record.targets) {
      term.variants.push_back(only_variant(target.readable));
    }
    terminology.concepts.push_back(std::move(term));
  }
  return terminology;
}

size_t language_index(const Terminology& terminology, const std::string& language) {
  const auto& languages = terminology.languages;
  const auto same = std::find(languages.begin(), languages.end(), language);
  if (same != languages.end()) return static_cast<size_t>(same - languages.begin());
  for (size_t i = 0; i < languages.size(); ++i) {
    if (text::primary_language(languages[i]) == text::primary_language(language)) return i;
  }
  std::string known;
  for (const std::string& id : languages) known += (known.empty() ? "" : ", ") + id;
  throw UsageError("the terminology has no terms in '" + language + "'", {},
                   "its languages are " + known);
}

}  // namespace

Directionality parse_directionality(std::string_view name) {
  const std::string lower = lower_ascii(name);
  if (lower == "uni") return Directionality::kUni;
  if (lower == "multi") return Directionality::kMulti;
  throw UsageError("unknown directionality '" + std::string(name) + "'", {}, "use uni or multi");
}

Terminology read_terminology(const std::filesystem::path& path, const TerminologyRules& rules) {
  const std::string extension = lower_ascii(path.extension().string());
  Terminology terminology;
  if (extension == ".md" || extension == ".markdown") {
    const std::string bytes = read_file(path);
    text::require_utf8(bytes, path.string());
    terminology = parse_markdown_glossary(bytes, rules);
  } else if (extension == ".tbx") {
    terminology = parse_tbx(read_file(path), path.string());
  } else if (extension == ".csv" || extension == ".tsv" || extension == ".tmx") {
    terminology = from_parallel_data(path);
  } else {
    throw UsageError("'" + path.string() + "' is no terminology", {},
                     "use .csv, .tsv, .tmx, .tbx or .md");
  }
  if (rules.directionality) terminology.directionality = *rules.directionality;
  return terminology;
}

std::vector<TermPair> term_pairs(const Terminology& terminology, const text::LanguagePair& pair) {
  const size_t from = language_index(terminology, pair.from);
  const size_t to = language_index(terminology, pair.to);
  if (terminology.directionality == Directionality::kUni && from != 0) {
    throw UsageError("the terminology is for translation from '" + terminology.languages[0] +
                         "' only, not from '" + pair.from + "'",
                     {}, "make it multi-directional");
  }
  std::vector<TermPair> pairs;
  std::unordered_set<std::string> seen;
  for (const Concept& term : terminology.concepts) {
    if (term.variants[to].empty()) continue;
    for (const std::string& source : term.variants[from]) {
      if (seen.insert(source).second) pairs.push_back({source, term.variants[to].front()});
    }
  }
  return pairs;
}

}  // namespace amts::memory
