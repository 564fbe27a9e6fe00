// The report of a run: one self-contained HTML page for people, JSON for programs.
#pragma once

#include <array>
#include <string>
#include <string_view>

#include "pipeline/run.h"

namespace amts::pipeline {

/// Totals over the segments of a record.
struct Counts {
  size_t segments = 0;
  size_t parallel_data = 0;  ///< segments by origin
  size_t engine = 0;
  size_t mixed = 0;
  size_t unchanged = 0;
  size_t failed = 0;
  size_t flagged = 0;
  size_t sentences = 0;
  size_t reused_sentences = 0;
  /// Words of the sources by translate::Leverage.
  std::array<size_t, translate::kLeverageBands> words = {};
  size_t terms = 0;                     ///< occurrences of terms in the sources
  size_t missing_terms = 0;             ///< of them, those that the translation lacks
  std::array<size_t, 3> findings = {};  ///< of the quality checks, by checks::Severity
  Counts& operator+=(const Counts& other);
};
Counts count(const translate::DocumentRecord& record);

/// The page: per article BLEU without and with parallel data, both directions where both were run,
/// charts, where the segments come from, flagged segments with links, side-by-side text. No script
/// or font or picture from elsewhere; readable without JavaScript.
/// `to_root` leads from the page's folder to the book's ("", "../"), for links to what was written.
std::string render_html(const RunResult& result, const std::string& title,
                        const std::string& to_root = {});

/// What tells a page of this program from others that may stand under its name.
inline constexpr std::string_view kReportMark = "<meta name=generator content=amts>";

/// The figures of the page, without the texts; the same for the same work, whatever time it took.
std::string render_json(const RunResult& result);

/// Whether `a` comes before `b` as people count: "ch2" before "ch10".
bool natural_less(std::string_view a, std::string_view b);

/// The table that a run prints at its end.
std::string render_table(const RunResult& result);

}  // namespace amts::pipeline
