// The scores of the report's page, and how certain they are.
#include <fmt/format.h>

#include <algorithm>

#include "pipeline/report_assets.h"
#include "pipeline/report_page.h"

namespace amts::pipeline {
namespace {

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
        text::escape_markup(direction), all->plain.mean, all->plain.half_width, all->adapted.mean,
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

}  // namespace

std::string p_text(double p) { return p < 0.001 ? "p < 0.001" : fmt::format("p = {:.3f}", p); }

std::optional<VersionComparison> compare_row(const Row& row) {
  if (!has_bleu(row.plain) || !has_bleu(row.adapted)) return std::nullopt;
  const Versions versions{row.plain, row.adapted};
  return compare(std::span(&versions, 1), row.target_language);
}

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
        row.id, kLabel - 12, y + 15, text::escape_markup(row.document->path), kLabel - 12, y + 31,
        text::escape_markup(row.direction), bar("plain", bleu(row.plain), y + 4),
        bar("parallel", bleu(row.adapted), y + 4 + kBar + 2));
  }
  return out + "</svg>" + certainty(rows) + "</section>\n";
}

}  // namespace amts::pipeline
