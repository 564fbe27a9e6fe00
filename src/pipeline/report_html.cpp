// The HTML page of a report. The style sheet and the few lines of script stand in
// report_assets.cpp.
#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "pipeline/report.h"
#include "pipeline/report_assets.h"
#include "pipeline/report_page.h"

namespace amts::pipeline {
namespace {

/// A unique id for a document's variant, and for its segments.
std::string anchor(size_t language, size_t document, bool reverse) {
  return fmt::format("d{}-{}{}", language, document, reverse ? "r" : "");
}

std::vector<Row> rows_of(const RunResult& result) {
  std::vector<Row> rows;
  const auto pointer = [](const std::optional<translate::DocumentRecord>& record) {
    return record ? &*record : nullptr;
  };
  for (const bool reverse : {false, true}) {
    for (size_t l = 0; l < result.languages.size(); ++l) {
      const LanguageResult& language = result.languages[l];
      for (size_t d = 0; d < language.documents.size(); ++d) {
        const DocumentResult& document = language.documents[d];
        if (reverse && !document.reverse) continue;
        Row row;
        const std::string& from = reverse ? language.language : result.source_language;
        row.target_language = reverse ? result.source_language : language.language;
        row.direction = from + " → " + row.target_language;
        row.id = anchor(l, d, reverse);
        row.document = &document;
        row.adapted = pointer(reverse ? document.reverse : document.adapted);
        row.plain = pointer(reverse ? document.reverse_plain : document.plain);
        row.reverse = reverse;
        rows.push_back(std::move(row));
      }
    }
  }
  // As people count: chapter 2 before chapter 10; directions stay together.
  std::ranges::stable_sort(rows, [](const Row& a, const Row& b) {
    if (a.reverse != b.reverse) return b.reverse;
    if (a.direction != b.direction) return false;
    return natural_less(a.document->path, b.document->path);
  });
  return rows;
}

std::string card(const std::string& value, const std::string& label, const std::string& note = {}) {
  return fmt::format("<div class=card><b>{}</b><span>{}</span><small>{}</small></div>", value,
                     label, note);
}

/// The mean score of the rows that have both scores.
struct Means {
  size_t rows = 0;
  double plain = 0, adapted = 0;
};
Means means_of(const std::vector<Row>& rows) {
  Means means;
  for (const Row& row : rows) {
    if (!has_bleu(row.plain) || !has_bleu(row.adapted)) continue;
    ++means.rows;
    means.plain += bleu(row.plain);
    means.adapted += bleu(row.adapted);
  }
  if (means.rows > 0) {
    means.plain /= static_cast<double>(means.rows);
    means.adapted /= static_cast<double>(means.rows);
  }
  return means;
}

std::string summary(const RunResult& result, const std::vector<Row>& rows) {
  Counts counts;
  size_t translated = 0;
  for (const Row& row : rows) {
    if (row.reverse || row.adapted == nullptr) continue;
    counts += count(*row.adapted);
    ++translated;
  }
  size_t pairs = 0;
  for (const LanguageResult& language : result.languages) pairs += language.pairs;
  std::string out = "<section class=cards>";
  out += card(std::to_string(translated),
              translated == 1 ? "document translated" : "documents translated",
              fmt::format("{} segments, {} sentences", counts.segments, counts.sentences));
  out += card(std::to_string(pairs), "pairs of parallel data",
              fmt::format("{} sentences took their human translation", counts.reused_sentences));
  const Means means = means_of(rows);
  if (means.rows > 0) {
    out += card(
        fmt::format("{:.1f} → {:.1f}", means.plain, means.adapted),
        "BLEU without → with parallel data",
        fmt::format("mean of {} article{}, 0 to 100; {:.3f} → {:.3f} on the scale to 1", means.rows,
                    means.rows == 1 ? "" : "s", means.plain / 100, means.adapted / 100));
  }
  if (counts.terms > 0) {
    out += card(fmt::format("{} of {}", counts.terms - counts.missing_terms, counts.terms),
                "terms as the terminology has them", "counted in the translations");
  }
  out += card(std::to_string(counts.flagged),
              counts.flagged == 1 ? "segment to look at" : "segments to look at",
              counts.flagged == 0 ? "every placeholder stands where it should" : "listed below");
  out +=
      card(fmt::format("{} · {} · {}", counts.findings[2], counts.findings[1], counts.findings[0]),
           "errors, warnings, notes", "found by the quality checks");
  return out + "</section>\n";
}

/// What the quality checks say, document by document.
std::string findings_section(const std::vector<Row>& rows) {
  std::string lists;
  for (const Row& row : rows) {
    if (row.adapted == nullptr) continue;
    const std::string items = findings_list(*row.adapted, row.id);
    if (items.empty()) continue;
    const Counts counts = count(*row.adapted);
    lists += fmt::format(
        "<details><summary>{} <span class=direction>{}</span> <span class=count>{}</span></summary>"
        "<ul class=flags>{}</ul></details>\n",
        text::escape_markup(row.document->path), text::escape_markup(row.direction),
        counts.findings[0] + counts.findings[1] + counts.findings[2], items);
  }
  if (lists.empty()) return "";
  return "<section><h2>Quality checks</h2>" + lists + "</section>\n";
}

const char* origin_class(translate::TranslationOrigin origin) {
  switch (origin) {
    case translate::TranslationOrigin::kParallelData:
      return "parallel";
    case translate::TranslationOrigin::kEngine:
      return "engine";
    case translate::TranslationOrigin::kMixed:
      return "mixed";
    case translate::TranslationOrigin::kUnchanged:
      return "same";
    case translate::TranslationOrigin::kFailed:
      return "failed";
  }
  return "";
}

std::string side_by_side(const Row& row) {
  const auto& segments = row.adapted->segments;
  const bool compared = std::any_of(
      segments.begin(), segments.end(),
      [](const translate::SegmentRecord& segment) { return !segment.reference.empty(); });
  std::string out = fmt::format(
      "<details id={}><summary>{} <span class=direction>{}</span></summary><table "
      "class=texts><thead><tr><th>Line<th "
      ">Source<th>AMTS{}</tr></thead><tbody>\n",
      row.id, text::escape_markup(row.document->path), text::escape_markup(row.direction),
      compared ? "<th>Human translation" : "");
  for (size_t i = 0; i < segments.size(); ++i) {
    const translate::SegmentRecord& segment = segments[i];
    out += fmt::format(
        "<tr id={}-s{} class=\"{}{}\"><td class=num title=\"{}\">{}</td><td>{}</td><td lang={} "
        "class=target title=\"{}\">{}{}</td>",
        row.id, i, origin_class(segment.origin), segment.flags.empty() ? "" : " flagged",
        text::escape_markup(segment.kind), segment.first_line, text::escape_markup(segment.source),
        row.target_language, translate::origin_name(segment.origin),
        text::escape_markup(segment.target), provenance(segment));
    if (compared)
      out += fmt::format("<td lang={}>{}</td>", row.target_language,
                         text::escape_markup(segment.reference));
    out += "</tr>\n";
  }
  return out + "</tbody></table></details>\n";
}

}  // namespace

std::string render_html(const RunResult& result, const std::string& title,
                        const std::string& to_root) {
  const std::vector<Row> rows = rows_of(result);
  std::string lanes;
  for (const LanguageResult& language : result.languages) {
    lanes += fmt::format("{}{} → {} with {}", lanes.empty() ? "" : ", ", result.source_language,
                         language.language, language.engine);
  }
  std::string out = fmt::format(
      "<!DOCTYPE html>\n<html lang=en><head><meta charset=utf-8>{4}<meta name=viewport "
      "content=\"width=device-width,initial-scale=1\">\n<title>{0}</title>\n<style>{1}</style></"
      "head><body>\n<header><h1>{0}</h1>"
      "<p>{2} · {3:.1f} s</p></header>\n<main>\n",
      text::escape_markup(title), kReportStyle, text::escape_markup(lanes), result.seconds,
      kReportMark);
  out += summary(result, rows) + attention_section(rows) + documents_table(rows, to_root) +
         chart(rows) + leverage_table(rows) + findings_section(rows);
  out += "<section><h2>Side by side</h2>\n";
  for (const Row& row : rows) {
    if (row.adapted != nullptr) out += side_by_side(row);
  }
  out += fmt::format("</section></main><script>{}</script></body></html>\n", kReportScript);
  return out;
}

}  // namespace amts::pipeline
