// What the report's page says of the parallel data's part in a translation.
#include <fmt/format.h>

#include <cmath>

#include "pipeline/report.h"
#include "pipeline/report_assets.h"
#include "pipeline/report_page.h"

namespace amts::pipeline {
namespace {

/// The bands in which the page counts words, and how it names and colours them.
struct Band {
  translate::Leverage leverage;
  const char* label;
  const char* name;
};
constexpr Band kBands[] = {{translate::Leverage::kInContext, "In context", "parallel"},
                           {translate::Leverage::kExact, "Exact", "exact"},
                           {translate::Leverage::kRepaired, "Repaired", "mixed"},
                           {translate::Leverage::kFuzzy95, "95–99 %", "fuzzy95"},
                           {translate::Leverage::kFuzzy85, "85–94 %", "fuzzy85"},
                           {translate::Leverage::kFuzzy75, "75–84 %", "fuzzy75"},
                           {translate::Leverage::kFuzzy50, "50–74 %", "fuzzy50"},
                           {translate::Leverage::kNew, "New", "new"}};

std::string leverage_row(const std::string& name, const std::string& direction,
                         const Counts& counts) {
  std::string bar = "<div class=bar>";
  std::string cells;
  for (const Band& band : kBands) {
    const size_t words = counts.words[static_cast<size_t>(band.leverage)];
    cells += fmt::format("<td class=num>{}</td>", words);
    if (words == 0) continue;
    bar += fmt::format("<i class={} style=\"flex-grow:{}\" title=\"{} words: {}\"></i>", band.name,
                       words, words, band.label);
  }
  return fmt::format("<tr><td>{}</td><td>{}</td><td>{}</div></td>{}</tr>\n", name, direction, bar,
                     cells);
}

/// "ch1.md:12", where it is known.
std::string place_of(const translate::NearPair& pair) {
  if (pair.origin.document.empty()) return "";
  return fmt::format(" · {}:{}", text::escape_markup(pair.origin.document), pair.origin.first_line);
}

/// An engine's translation, each word the darker the more of it came from the parallel data, and
/// the pairs it came from when one points at it.
std::string shaded(const translate::AdaptedSentence& adapted) {
  constexpr float kLeast = 0.05F;
  constexpr size_t kMostPairs = 4;
  std::string pairs;
  for (size_t i = 0; i < std::min(adapted.examples.size(), kMostPairs); ++i) {
    const engine::Influence& example = adapted.examples[i];
    if (example.weight < kLeast) break;
    pairs += fmt::format("{:.1f} words: {} | {}\n", example.weight, example.source, example.target);
  }
  if (pairs.empty()) return "";
  std::string out;
  size_t at = 0;
  for (const engine::Word& word : adapted.words) {
    if (word.end > adapted.target.size() || word.begin < at || word.end <= word.begin) continue;
    out += text::escape_markup(adapted.target.substr(at, word.begin - at));
    const std::string text =
        text::escape_markup(adapted.target.substr(word.begin, word.end - word.begin));
    out += word.adapted < kLeast
               ? text
               : fmt::format("<span style=\"background:rgba(46,125,50,{:.2f})\">{}</span>",
                             word.adapted / 2, text);
    at = word.end;
  }
  out += text::escape_markup(adapted.target.substr(at));
  return fmt::format("<div class=adapted title=\"{}\">{}</div>", text::escape_markup(pairs), out);
}

/// Where a sentence's translation came from, in a few words.
std::string provenance(const translate::SentenceRecord& sentence) {
  if (sentence.origin == translate::TranslationOrigin::kUnchanged) return "";
  const bool reused = sentence.origin == translate::TranslationOrigin::kParallelData;
  std::string out;
  if (reused) {
    out = std::string(translate::leverage_name(sentence.leverage));
  } else {
    out = sentence.origin == translate::TranslationOrigin::kFailed ? "failed" : "engine";
  }
  if (!sentence.nearest) return out;
  if (!reused || sentence.leverage == translate::Leverage::kRepaired) {
    out += fmt::format("{} {:.0f} %", reused ? "" : ", nearest",
                       std::floor(100 * sentence.nearest->similarity));
  }
  return fmt::format(
      "<span title=\"{}&#10;{}\">{}{}</span>", text::escape_markup(sentence.nearest->source),
      text::escape_markup(sentence.nearest->target), out, place_of(*sentence.nearest));
}

}  // namespace

std::string leverage_table(const std::vector<Row>& rows) {
  std::string body;
  Counts total;
  size_t shown = 0;
  for (const Row& row : rows) {
    if (row.adapted == nullptr) continue;
    const Counts counts = count(*row.adapted);
    body += leverage_row(
        fmt::format("<a href=\"#{}\">{}</a>", row.id, text::escape_markup(row.document->path)),
        text::escape_markup(row.direction), counts);
    total += counts;
    ++shown;
  }
  if (shown == 0) return "";
  std::string head;
  for (const Band& band : kBands) {
    head += fmt::format("<th class=num><i class={}></i> {}", band.name, band.label);
  }
  if (shown > 1) body += leverage_row("<b>All</b>", "", total);
  return "<section><h2>Leverage</h2><p class=note>Words of the source, by the nearest pair of the "
         "parallel data. In-context, exact and repaired ones took their human translation (unless "
         "reuse is off); the others came from the engine.</p><div class=scroll><table "
         "class=\"documents leverage\"><thead><tr><th>Document<th>Direction<th>Share" +
         head + "</tr></thead><tbody>\n" + body + "</tbody></table></div></section>\n";
}

std::string provenance(const translate::SegmentRecord& segment) {
  std::string out;
  for (const translate::SentenceRecord& sentence : segment.sentences) {
    std::string one = provenance(sentence);
    if (sentence.adapted) one += shaded(*sentence.adapted);
    if (!one.empty()) out += (out.empty() ? "" : "<br>") + one;
  }
  return out.empty() ? "" : "<small class=from>" + out + "</small>";
}

}  // namespace amts::pipeline
