// The HTML page of a report. The style sheet and the few lines of script stand in
// report_assets.cpp.
#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "pipeline/comparison.h"
#include "pipeline/report.h"
#include "pipeline/report_assets.h"

namespace amts::pipeline {
namespace {

/// A unique id for a document's variant, and for its segments.
std::string anchor(size_t language, size_t document, bool reverse) {
  return fmt::format("d{}-{}{}", language, document, reverse ? "r" : "");
}

/// One translation of one document as the page shows it.
struct Row {
  std::string direction;  ///< "en → es"
  std::string target_language;
  std::string id;
  const DocumentResult* document = nullptr;
  const Record* adapted = nullptr;
  const Record* plain = nullptr;
  bool reverse = false;
};

std::vector<Row> rows_of(const RunResult& result) {
  std::vector<Row> rows;
  const auto pointer = [](const std::optional<Record>& record) {
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
  return rows;
}

double bleu(const Record* record) { return record != nullptr && record->bleu ? *record->bleu : 0; }
bool has_bleu(const Record* record) { return record != nullptr && record->bleu.has_value(); }

/// A score's cell, with the half width of its 95 % interval where that is known.
std::string score(const Record* record, const std::optional<double>& half_width) {
  if (!has_bleu(record)) return "<td class=num>–</td>";
  return fmt::format("<td class=num title=\"{:.4f} of 1\">{:.1f}{} <small>{:.3f}</small></td>",
                     bleu(record) / 100, bleu(record),
                     half_width ? fmt::format(" <small>±{:.1f}</small>", *half_width) : "",
                     bleu(record) / 100);
}

std::string p_text(double p) { return p < 0.001 ? "p < 0.001" : fmt::format("p = {:.3f}", p); }

std::optional<Comparison> compare_row(const Row& row) {
  if (!has_bleu(row.plain) || !has_bleu(row.adapted)) return std::nullopt;
  const Versions versions{row.plain, row.adapted};
  return compare(std::span(&versions, 1), row.target_language);
}

/// All articles of each direction together, and how certain their gain is.
std::string certainty(const std::vector<Row>& rows) {
  std::vector<std::string> directions;
  for (const Row& row : rows) {
    if (std::find(directions.begin(), directions.end(), row.direction) == directions.end())
      directions.push_back(row.direction);
  }
  std::string items;
  for (const std::string& direction : directions) {
    std::vector<Versions> versions;
    std::string language;
    for (const Row& row : rows) {
      if (row.direction != direction || !has_bleu(row.plain) || !has_bleu(row.adapted)) continue;
      versions.push_back({row.plain, row.adapted});
      language = row.target_language;
    }
    const auto all = compare(versions, language);
    if (!all) continue;
    items += fmt::format(
        "<li><b>{}</b>: {:.1f} ± {:.1f} alone, {:.1f} ± {:.1f} with parallel data; {}</li>\n",
        escape(direction), all->plain.mean, all->plain.half_width, all->adapted.mean,
        all->adapted.half_width,
        fmt::format("{} passages, {}", all->passages, p_text(all->p_value)));
  }
  if (items.empty()) return "";
  return fmt::format(
      "<p class=note>BLEU over all passages that stand beside a human translation, with 95 % "
      "intervals, and p of the difference by paired bootstrap ({} samples):</p><ul "
      "class=flags>{}</ul>",
      metrics::kBootstrapSamples, items);
}

/// The share of each origin as a bar.
std::string origin_bar(const Counts& counts) {
  struct Part {
    const char* name;
    const char* label;
    size_t count;
  };
  const Part parts[] = {{"parallel", "from parallel data", counts.parallel_data},
                        {"mixed", "partly from parallel data", counts.mixed},
                        {"engine", "from the engine", counts.engine},
                        {"same", "nothing to translate", counts.unchanged},
                        {"failed", "failed", counts.failed}};
  std::string out = "<div class=bar>";
  for (const Part& part : parts) {
    if (part.count == 0) continue;
    out += fmt::format("<i class={} style=\"flex-grow:{}\" title=\"{} {}\"></i>", part.name,
                       part.count, part.count, part.label);
  }
  return out + "</div>";
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

/// BLEU of each article, without and with parallel data, as bars.
std::string chart(const std::vector<Row>& rows) {
  std::vector<const Row*> scored;
  for (const Row& row : rows) {
    if (has_bleu(row.plain) && has_bleu(row.adapted)) scored.push_back(&row);
  }
  if (scored.empty()) return "";
  constexpr int kLabel = 300, kWidth = 520, kRow = 46, kTop = 26, kBar = 14;
  const int height = kTop + kRow * static_cast<int>(scored.size()) + 6;
  std::string out = fmt::format(
      "<section><h2>BLEU by article</h2><p class=legend><i class=plain></i>engine alone <i "
      "class=parallel></i>with "
      "parallel data</p><svg class=chart viewBox=\"0 0 {} {}\" role=img aria-label=\"BLEU by "
      "article\">\n",
      kLabel + kWidth + 60, height);
  for (int tick = 0; tick <= 100; tick += 20) {
    const int x = kLabel + tick * kWidth / 100;
    out += fmt::format(
        "<line class=grid x1={0} x2={0} y1={1} y2={2} /><text class=tick x={0} y=14>{3}</text>\n",
        x, kTop - 6, height, tick);
  }
  for (size_t i = 0; i < scored.size(); ++i) {
    const Row& row = *scored[i];
    const int y = kTop + kRow * static_cast<int>(i);
    const auto bar = [&](const char* name, double value, int top) {
      const double width = value * kWidth / 100;
      return fmt::format(
          "<rect class={} x={} y={} width={:.1f} height={} rx=2 /><text class=value x={:.1f} "
          "y={}>{:.1f}</text>",
          name, kLabel, top, width, kBar, kLabel + width + 6, top + 11, value);
    };
    out += fmt::format(
        "<a href=\"#{}\"><text class=label x={} y={}>{}</text><text class=direction x={} "
        "y={}>{}</text></a>{}{}\n",
        row.id, kLabel - 12, y + 15, escape(row.document->path), kLabel - 12, y + 31,
        escape(row.direction), bar("plain", bleu(row.plain), y + 4),
        bar("parallel", bleu(row.adapted), y + 4 + kBar + 2));
  }
  return out + "</svg>" + certainty(rows) + "</section>\n";
}

std::string table(const std::vector<Row>& rows) {
  std::string out =
      "<section><h2>Documents</h2><p class=legend><i class=parallel></i>from parallel data "
      "<i class=mixed></i>partly <i class=engine></i>engine <i class=same></i>nothing to translate "
      "<i class=failed></i>failed</p><div class=scroll><table class=documents><thead><tr>"
      "<th>Document<th>Direction<th>State<th class=num>Segments<th>Origin<th class=num>Reused"
      "<th class=num>BLEU alone<th class=num>with data<th class=num>Gain<th class=num>Flags<th "
      "class=num>Findings"
      "</tr></thead><tbody>\n";
  for (const Row& row : rows) {
    const std::string name = escape(row.document->path);
    out += "<tr><td>" +
           (row.adapted != nullptr ? fmt::format("<a href=\"#{}\">{}</a>", row.id, name) : name);
    out += "</td><td>" + escape(row.direction) + "</td><td>" +
           std::string(row.reverse ? "" : state_name(row.document->state)) + "</td>";
    if (row.adapted == nullptr) {
      const bool human = row.document->state == DocumentState::kHuman;
      out += fmt::format("<td colspan=8 class=note>{}</td></tr>\n",
                         human ? "translated by people" : escape(row.document->error));
      continue;
    }
    const Counts counts = count(*row.adapted);
    const auto compared = compare_row(row);
    const auto half_width = [&](metrics::Interval Comparison::*interval) -> std::optional<double> {
      if (!compared) return std::nullopt;
      return ((*compared).*interval).half_width;
    };
    out += fmt::format("<td class=num>{}</td><td>{}</td><td class=num>{} of {}</td>{}{}",
                       counts.segments, origin_bar(counts), counts.reused_sentences,
                       counts.sentences, score(row.plain, half_width(&Comparison::plain)),
                       score(row.adapted, half_width(&Comparison::adapted)));
    out += has_bleu(row.plain) && has_bleu(row.adapted)
               ? fmt::format("<td class=num>{:+.1f}{}</td>", bleu(row.adapted) - bleu(row.plain),
                             compared ? fmt::format(" <small>{}</small>", p_text(compared->p_value))
                                      : "")
               : "<td class=num>–</td>";
    out += fmt::format(
        "<td class=num>{}</td><td class=num title=\"errors, warnings, notes\">{} · "
        "{} · {}</td></tr>\n",
        counts.flagged, counts.findings[2], counts.findings[1], counts.findings[0]);
  }
  return out + "</tbody></table></div></section>\n";
}

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

/// Words of the sources by how near the parallel data comes to them.
std::string leverage_table(const std::vector<Row>& rows) {
  std::string body;
  Counts total;
  size_t shown = 0;
  for (const Row& row : rows) {
    if (row.adapted == nullptr) continue;
    const Counts counts = count(*row.adapted);
    body += leverage_row(fmt::format("<a href=\"#{}\">{}</a>", row.id, escape(row.document->path)),
                         escape(row.direction), counts);
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

std::string flag_text(translate::Flag flag) {
  switch (flag) {
    case translate::Flag::kPlaceholdersRepaired:
      return "the engine lost code, math or markup; the parts between were translated one by one";
    case translate::Flag::kStructure:
      return "the translation did not fit the document; the source stands there";
    case translate::Flag::kEngineFailed:
      return "the engine failed; the source stands there";
    case translate::Flag::kUntranslated:
      return "came back untranslated";
  }
  return "";
}

std::string flags_section(const std::vector<Row>& rows) {
  std::string items;
  for (const Row& row : rows) {
    if (row.adapted == nullptr) continue;
    for (size_t i = 0; i < row.adapted->segments.size(); ++i) {
      const SegmentRecord& segment = row.adapted->segments[i];
      if (segment.flags.empty()) continue;
      std::string why;
      for (const translate::Flag flag : segment.flags)
        why += (why.empty() ? "" : "; ") + flag_text(flag);
      if (!segment.error.empty()) why += ": " + segment.error;
      items += fmt::format(
          "<li><a href=\"#{}-s{}\">{}:{}</a> <span class=direction>{}</span> {}</li>\n", row.id, i,
          escape(row.document->path), segment.first_line, escape(row.direction), escape(why));
    }
  }
  if (items.empty()) return "";
  return "<section><h2>Segments to look at</h2><ul class=flags>" + items + "</ul></section>\n";
}

/// What the quality checks say, document by document.
std::string findings_section(const std::vector<Row>& rows) {
  std::string lists;
  for (const Row& row : rows) {
    if (row.adapted == nullptr) continue;
    const std::string items = findings_list(*row.adapted, row.id);
    if (items.empty()) continue;
    lists += fmt::format(
        "<details><summary>{} <span class=direction>{}</span></summary><ul class=flags>{}</ul>"
        "</details>\n",
        escape(row.document->path), escape(row.direction), items);
  }
  if (lists.empty()) return "";
  return "<section><h2>Quality checks</h2>" + lists + "</section>\n";
}

const char* origin_class(translate::Origin origin) {
  switch (origin) {
    case translate::Origin::kParallelData:
      return "parallel";
    case translate::Origin::kEngine:
      return "engine";
    case translate::Origin::kMixed:
      return "mixed";
    case translate::Origin::kUnchanged:
      return "same";
    case translate::Origin::kFailed:
      return "failed";
  }
  return "";
}

/// "ch1.md:12", where it is known.
std::string place_of(const translate::NearPair& pair) {
  if (pair.origin.document.empty()) return "";
  return fmt::format(" · {}:{}", escape(pair.origin.document), pair.origin.first_line);
}

/// Where a sentence's translation came from, in a few words.
std::string provenance(const SentenceRecord& sentence) {
  if (sentence.origin == translate::Origin::kUnchanged) return "";
  const bool reused = sentence.origin == translate::Origin::kParallelData;
  std::string out;
  if (reused) {
    out = std::string(translate::leverage_name(sentence.leverage));
  } else {
    out = sentence.origin == translate::Origin::kFailed ? "failed" : "engine";
  }
  if (!sentence.nearest) return out;
  if (!reused || sentence.leverage == translate::Leverage::kRepaired) {
    out += fmt::format("{} {:.0f} %", reused ? "" : ", nearest",
                       std::floor(100 * sentence.nearest->similarity));
  }
  return fmt::format("<span title=\"{}&#10;{}\">{}{}</span>", escape(sentence.nearest->source),
                     escape(sentence.nearest->target), out, place_of(*sentence.nearest));
}

std::string provenance(const SegmentRecord& segment) {
  std::string out;
  for (const SentenceRecord& sentence : segment.sentences) {
    const std::string one = provenance(sentence);
    if (!one.empty()) out += (out.empty() ? "" : "<br>") + one;
  }
  return out.empty() ? "" : "<small class=from>" + out + "</small>";
}

std::string side_by_side(const Row& row) {
  const auto& segments = row.adapted->segments;
  const bool compared =
      std::any_of(segments.begin(), segments.end(),
                  [](const SegmentRecord& segment) { return !segment.reference.empty(); });
  std::string out = fmt::format(
      "<details id={}><summary>{} <span class=direction>{}</span></summary><table "
      "class=texts><thead><tr><th>Line<th "
      ">Source<th>AMTS{}</tr></thead><tbody>\n",
      row.id, escape(row.document->path), escape(row.direction),
      compared ? "<th>Human translation" : "");
  for (size_t i = 0; i < segments.size(); ++i) {
    const SegmentRecord& segment = segments[i];
    out += fmt::format(
        "<tr id={}-s{} class=\"{}{}\"><td class=num title=\"{}\">{}</td><td>{}</td><td lang={} "
        "class=target title=\"{}\">{}{}</td>",
        row.id, i, origin_class(segment.origin), segment.flags.empty() ? "" : " flagged",
        escape(segment.kind), segment.first_line, escape(segment.source), row.target_language,
        translate::origin_name(segment.origin), escape(segment.target), provenance(segment));
    if (compared)
      out += fmt::format("<td lang={}>{}</td>", row.target_language, escape(segment.reference));
    out += "</tr>\n";
  }
  return out + "</tbody></table></details>\n";
}

}  // namespace

std::string render_html(const RunResult& result, const std::string& title) {
  const std::vector<Row> rows = rows_of(result);
  std::string lanes;
  for (const LanguageResult& language : result.languages) {
    lanes += fmt::format("{}{} → {} with {}", lanes.empty() ? "" : ", ", result.source_language,
                         language.language, language.engine);
  }
  std::string out = fmt::format(
      "<!DOCTYPE html>\n<html lang=en><head><meta charset=utf-8><meta name=viewport "
      "content=\"width=device-width,initial-scale=1\">\n<title>{0}</title>\n<style>{1}</style></"
      "head><body>\n<header><h1>{0}</h1>"
      "<p>{2} · {3:.1f} s</p></header>\n<main>\n",
      escape(title), kReportStyle, escape(lanes), result.seconds);
  out += summary(result, rows) + chart(rows) + table(rows) + leverage_table(rows) +
         flags_section(rows) + findings_section(rows);
  out += "<section><h2>Side by side</h2>\n";
  for (const Row& row : rows) {
    if (row.adapted != nullptr) out += side_by_side(row);
  }
  out += fmt::format("</section></main><script>{}</script></body></html>\n", kReportScript);
  return out;
}

}  // namespace amts::pipeline
