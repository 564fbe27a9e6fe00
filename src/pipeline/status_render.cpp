// Status for people, pull requests, programs and README files.
#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "pipeline/status.h"

namespace amts::pipeline {
namespace {

std::string percent(size_t part, size_t whole) {
  return whole == 0 ? "-" : fmt::format("{} %", 100 * part / whole);
}

nlohmann::ordered_json words_json(const sync::Coverage& words) {
  return {{"human", words.human},
          {"machine", words.machine},
          {"stale", words.stale},
          {"missing", words.missing}};
}

/// Rows of equally many cells, columns aligned; the first to the left.
std::string table(const std::vector<std::vector<std::string>>& rows) {
  std::vector<size_t> widths(rows.empty() ? 0 : rows.front().size(), 0);
  for (const auto& row : rows) {
    for (size_t c = 0; c < row.size(); ++c) widths[c] = std::max(widths[c], row[c].size());
  }
  std::string out;
  for (const auto& row : rows) {
    for (size_t c = 0; c < row.size(); ++c) {
      out += c == 0 ? fmt::format("{:<{}}", row[c], widths[c])
                    : fmt::format("  {:>{}}", row[c], widths[c]);
    }
    out += '\n';
  }
  return out;
}

std::vector<std::vector<std::string>> language_rows(const std::vector<LanguageStatus>& languages) {
  std::vector<std::vector<std::string>> rows = {{"language", "documents", "current", "stale",
                                                 "missing", "unknown", "orphaned", "human",
                                                 "machine", "words to do"}};
  for (const LanguageStatus& language : languages) {
    const auto count = [&](TranslationState state) {
      return std::to_string(language.count(state));
    };
    const sync::Coverage words = language.words();
    rows.push_back({language.language, std::to_string(language.translations.size()),
                    count(TranslationState::kCurrent), count(TranslationState::kStale),
                    count(TranslationState::kMissing), count(TranslationState::kUnknown),
                    count(TranslationState::kOrphaned), percent(words.human, words.all()),
                    percent(words.machine, words.all()), std::to_string(words.to_do())});
  }
  return rows;
}

std::string what_of(const TranslationStatus& one) {
  std::string what = std::string(translation_state_name(one.state));
  if (one.words.to_do() > 0) what += fmt::format(", {} words to do", one.words.to_do());
  if (!one.base.revision.empty()) what += ", made from " + one.base.revision;
  if (!one.base.remark.empty()) what += " (" + one.base.remark + ")";
  return what;
}

bool is_told(const TranslationStatus& one) { return one.state != TranslationState::kCurrent; }

}  // namespace

std::string render_status(const std::vector<LanguageStatus>& languages) {
  std::string out = table(language_rows(languages));
  for (const LanguageStatus& language : languages) {
    for (const TranslationStatus& one : language.translations) {
      if (is_told(one))
        out += fmt::format("{}: {}: {}\n", language.language, one.translation, what_of(one));
    }
  }
  return out;
}

std::string render_status_json(const std::vector<LanguageStatus>& languages) {
  nlohmann::ordered_json out = nlohmann::ordered_json::array();
  for (const LanguageStatus& language : languages) {
    nlohmann::ordered_json translations = nlohmann::ordered_json::array();
    for (const TranslationStatus& one : language.translations) {
      translations.push_back({{"document", one.document},
                              {"translation", one.translation},
                              {"state", translation_state_name(one.state)},
                              {"base", sync::base_kind_name(one.base.kind)},
                              {"revision", one.base.revision},
                              {"certainty", one.base.certainty},
                              {"words", words_json(one.words)}});
    }
    out.push_back({{"language", language.language},
                   {"words", words_json(language.words())},
                   {"translations", std::move(translations)}});
  }
  return out.dump(1) + "\n";
}

std::string render_status_markdown(const std::vector<LanguageStatus>& languages) {
  std::string out;
  const auto rows = language_rows(languages);
  for (size_t r = 0; r < rows.size(); ++r) {
    out += fmt::format("| {} |\n", fmt::join(rows[r], " | "));
    if (r > 0) continue;
    out += "|---|";
    for (size_t c = 1; c < rows[r].size(); ++c) out += "---:|";
    out += '\n';
  }
  std::string list;
  for (const LanguageStatus& language : languages) {
    for (const TranslationStatus& one : language.translations) {
      if (is_told(one))
        list += fmt::format("- {}: `{}`: {}\n", language.language, one.translation, what_of(one));
    }
  }
  if (!list.empty()) out += "\n" + list;
  return out;
}

std::string render_badge(const LanguageStatus& language) {
  const sync::Coverage words = language.words();
  const size_t current = words.human + words.machine;
  const size_t share = words.all() == 0 ? 100 : 100 * current / words.all();
  const char* color = share >= 95 ? "#2a7f3f" : share >= 70 ? "#a07000" : "#b03030";
  return fmt::format(
      R"(<svg xmlns="http://www.w3.org/2000/svg" width="96" height="20" role="img" aria-label="{0}: {1} %">
<rect width="44" height="20" fill="#555"/><rect x="44" width="52" height="20" fill="{2}"/>
<g fill="#fff" font-family="sans-serif" font-size="11" text-anchor="middle">
<text x="22" y="14">{0}</text><text x="70" y="14">{1} %</text></g></svg>
)",
      language.language, share, color);
}

}  // namespace amts::pipeline
