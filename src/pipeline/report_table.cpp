// The report's table of documents: by direction, sortable, filterable, stacked on narrow screens.
#include <fmt/format.h>

#include <algorithm>

#include "pipeline/report.h"
#include "pipeline/report_assets.h"
#include "pipeline/report_page.h"

namespace amts::pipeline {
namespace {

/// A cell: its label is what a narrow screen shows before it, its key what sorting compares.
std::string cell(const char* label, const std::string& content, double key) {
  return fmt::format("<td class=num data-label=\"{}\" data-key={:.4f}>{}</td>", label, key,
                     content);
}

/// A score, with the half width of its 95 % interval where that is known.
std::string score(const char* label, const translate::DocumentRecord* record,
                  const std::optional<double>& half_width) {
  if (!has_bleu(record)) return cell(label, "–", -1);
  return cell(
      label,
      fmt::format("<span title=\"{:.4f} of 1\">{:.1f}</span>{}", bleu(record) / 100, bleu(record),
                  half_width ? fmt::format(" <small>±{:.1f}</small>", *half_width) : ""),
      bleu(record));
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

/// The path of a document as a link, each part escaped.
std::string link_to(const std::string& to_root, const std::string& path) {
  std::string out;
  for (const char c : to_root + path) {
    const auto byte = static_cast<unsigned char>(c);
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                       c == '/' || c == '.' || c == '-' || c == '_';
    out += plain ? std::string(1, c) : fmt::format("%{:02X}", byte);
  }
  return out;
}

/// Which columns have something to say.
struct Columns {
  bool scores = false, reused = false, flags = false, findings = false;
};

Columns columns_of(const std::vector<Row>& rows) {
  Columns columns;
  for (const Row& row : rows) {
    if (row.adapted == nullptr) continue;
    const Counts counts = count(*row.adapted);
    columns.scores = columns.scores || has_bleu(row.adapted) || has_bleu(row.plain);
    columns.reused = columns.reused || counts.reused_sentences > 0;
    columns.flags = columns.flags || counts.flagged > 0;
    columns.findings =
        columns.findings || counts.findings[0] + counts.findings[1] > 0 || counts.findings[2] > 0;
  }
  return columns;
}

size_t width_of(const Columns& columns) {
  return 4U + columns.reused + 3U * columns.scores + columns.flags + columns.findings;
}

std::string head(const Columns& columns) {
  const auto number = [](const char* name) { return fmt::format("<th class=num>{}", name); };
  return "<thead><tr><th>Document<th>State" + number("Segments") + "<th>Origin" +
         (columns.reused ? number("Reused") : "") +
         (columns.scores ? number("BLEU alone") + number("with data") + number("Gain") : "") +
         (columns.flags ? number("Flags") : "") + (columns.findings ? number("Findings") : "") +
         "</tr></thead>";
}

std::string scores(const Row& row) {
  const auto compared = compare_row(row);
  const auto half_width =
      [&](metrics::Interval VersionComparison::*interval) -> std::optional<double> {
    if (!compared) return std::nullopt;
    return ((*compared).*interval).half_width;
  };
  std::string out = score("BLEU alone", row.plain, half_width(&VersionComparison::plain)) +
                    score("with data", row.adapted, half_width(&VersionComparison::adapted));
  if (!has_bleu(row.plain) || !has_bleu(row.adapted)) return out + cell("Gain", "–", -1000);
  const double gain = bleu(row.adapted) - bleu(row.plain);
  return out +
         cell("Gain",
              fmt::format(
                  "{:+.1f}{}", gain,
                  compared ? fmt::format(" <small>{}</small>", p_text(compared->p_value)) : ""),
              gain);
}

std::string table_row(const Row& row, const Columns& columns, const std::string& to_root) {
  const std::string name = text::escape_markup(row.document->path);
  std::string out = fmt::format(
      "<tr data-name=\"{}\"><td class=name>{}", name,
      row.adapted != nullptr ? fmt::format("<a href=\"#{}\">{}</a>", row.id, name) : name);
  if (!row.reverse && !row.document->output.empty()) {
    out += fmt::format(" <a class=output href=\"{}\" title=\"{}\">↗</a>",
                       link_to(to_root, row.document->output),
                       text::escape_markup(row.document->output));
  }
  const std::string_view state = row.reverse ? "" : state_name(row.document->state);
  out += fmt::format("</td><td data-label=State class=\"state {}\">{}</td>",
                     row.document->state == DocumentState::kFailed ? "failed" : "", state);
  if (row.adapted == nullptr) {
    const DocumentState state_now = row.document->state;
    std::string note = text::escape_markup(row.document->error);
    if (state_now == DocumentState::kHuman) note = "translated by people";
    if (state_now == DocumentState::kFollowed) {
      note = fmt::format("translated by people, brought up to date; {} to review",
                         row.document->review);
    }
    return out +
           fmt::format("<td colspan={} class=note>{}</td></tr>\n", width_of(columns) - 2, note);
  }
  const Counts counts = count(*row.adapted);
  out += cell("Segments", std::to_string(counts.segments), static_cast<double>(counts.segments));
  out += "<td data-label=Origin>" + origin_bar(counts) + "</td>";
  if (columns.reused) {
    out += cell("Reused", fmt::format("{} of {}", counts.reused_sentences, counts.sentences),
                static_cast<double>(counts.reused_sentences));
  }
  if (columns.scores) out += scores(row);
  if (columns.flags)
    out += cell("Flags", std::to_string(counts.flagged), static_cast<double>(counts.flagged));
  if (columns.findings) {
    out += cell("Findings",
                fmt::format("<span title=\"errors, warnings, notes\">{} · {} · {}</span>",
                            counts.findings[2], counts.findings[1], counts.findings[0]),
                static_cast<double>(counts.findings[2]) * 1e6 +
                    static_cast<double>(counts.findings[1]) * 1e3 +
                    static_cast<double>(counts.findings[0]));
  }
  return out + "</tr>\n";
}

}  // namespace

std::string documents_table(const std::vector<Row>& rows, const std::string& to_root) {
  const Columns columns = columns_of(rows);
  std::string out =
      "<section><h2>Documents</h2><p class=legend><i class=parallel></i>from parallel data "
      "<i class=mixed></i>partly <i class=engine></i>engine <i class=same></i>nothing to translate "
      "<i class=failed></i>failed</p>"
      "<p class=filter><input type=search id=filter placeholder=\"Filter by name or state\" "
      "aria-label=\"Filter documents\"></p><div class=scroll><table class=\"documents sortable\">" +
      head(columns);
  for (size_t begin = 0; begin < rows.size();) {
    size_t end = begin, failed = 0;
    while (end < rows.size() && rows[end].direction == rows[begin].direction) {
      failed += !rows[end].reverse && rows[end].document->state == DocumentState::kFailed;
      ++end;
    }
    out += fmt::format(
        "<tbody><tr class=group><th colspan={}>{} <span class=count>{} "
        "document{}{}</span></th></tr>\n",
        width_of(columns), text::escape_markup(rows[begin].direction), end - begin,
        end - begin == 1 ? "" : "s", failed > 0 ? fmt::format(", {} failed", failed) : "");
    for (; begin < end; ++begin) out += table_row(rows[begin], columns, to_root);
    out += "</tbody>\n";
  }
  return out + "</table></div></section>\n";
}

}  // namespace amts::pipeline
