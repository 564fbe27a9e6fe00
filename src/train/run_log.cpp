#include "train/run_log.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "base/error.h"
#include "base/file.h"
#include "text/markup.h"

namespace amts::train {
namespace {

using nlohmann::ordered_json;

using Curve = std::vector<std::pair<double, double>>;  // step, loss

constexpr double kWidth = 900, kHeight = 420, kLeft = 56, kBottom = 36, kMargin = 12;
constexpr const char* kColors[] = {"#888888", "#0b6bcb", "#c2410c", "#15803d",
                                   "#7e22ce", "#be123c", "#0e7490", "#a16207"};

std::vector<ordered_json> read_lines(const std::filesystem::path& path) {
  std::vector<ordered_json> lines;
  if (!std::filesystem::exists(path)) return lines;
  const std::string text = read_file(path);
  for (size_t begin = 0; begin < text.size();) {
    const size_t end = std::min(text.find('\n', begin), text.size());
    // A line that a crash cut short is left out.
    ordered_json line = ordered_json::parse(text.substr(begin, end - begin), nullptr, false);
    if (line.is_object()) lines.push_back(std::move(line));
    begin = end + 1;
  }
  return lines;
}

/// The training loss first, then the dev losses by direction.
std::vector<std::pair<std::string, Curve>> curves_of(const std::vector<ordered_json>& lines) {
  std::vector<std::pair<std::string, Curve>> curves = {{"training", {}}};
  const auto curve = [&](const std::string& name) -> Curve& {
    for (auto& [known, points] : curves) {
      if (known == name) return points;
    }
    return curves.emplace_back(name, Curve{}).second;
  };
  for (const ordered_json& line : lines) {
    const double step = line.value("step", 0.0);
    if (line.contains("loss")) curve("training").emplace_back(step, line.value("loss", 0.0));
    if (!line.contains("dev")) continue;
    for (const auto& [direction, loss] : line["dev"].items()) {
      if (loss.is_number()) curve("dev " + direction).emplace_back(step, loss.get<double>());
    }
  }
  return curves;
}

struct Axes {
  double last_step = 1, low = 0, high = 1;

  double x(double step) const { return kLeft + step / last_step * (kWidth - kLeft - kMargin); }
  double y(double loss) const {
    const double share = (std::clamp(loss, low, high) - low) / (high - low);
    return kHeight - kBottom - share * (kHeight - kBottom - kMargin);
  }
};

Axes axes_of(const std::vector<std::pair<std::string, Curve>>& curves) {
  Axes axes;
  std::vector<double> losses;
  for (const auto& [name, points] : curves) {
    for (const auto& [step, loss] : points) {
      axes.last_step = std::max(axes.last_step, step);
      if (std::isfinite(loss)) losses.push_back(loss);
    }
  }
  if (losses.empty()) return axes;
  std::sort(losses.begin(), losses.end());
  axes.low = std::floor(losses.front() * 2) / 2;
  // The first few reports stand far above the rest and would flatten it.
  axes.high = std::ceil(losses[losses.size() * 97 / 100] * 2) / 2;
  if (axes.high <= axes.low) axes.high = axes.low + 0.5;
  return axes;
}

std::string plot(const std::vector<std::pair<std::string, Curve>>& curves) {
  const Axes axes = axes_of(curves);
  std::string svg =
      fmt::format("<svg viewBox='0 0 {} {}' role='img' aria-label='losses'>\n", kWidth, kHeight);
  const double unit = axes.high - axes.low > 4 ? 1 : 0.5;
  for (double loss = axes.low; loss <= axes.high + 1e-9; loss += unit) {
    svg += fmt::format(
        "<line x1='{0}' x2='{1}' y1='{2:.1f}' y2='{2:.1f}' class='grid'/>"
        "<text x='{3}' y='{4:.1f}' text-anchor='end'>{5:.1f}</text>\n",
        kLeft, kWidth - kMargin, axes.y(loss), kLeft - 6, axes.y(loss) + 4, loss);
  }
  for (int i = 0; i <= 4; ++i) {
    const double step = axes.last_step * i / 4;
    svg += fmt::format("<text x='{:.1f}' y='{}' text-anchor='{}'>{:.0f}</text>\n", axes.x(step),
                       kHeight - 12, i == 4 ? "end" : "middle", step);
  }
  for (size_t i = 0; i < curves.size(); ++i) {
    std::string points;
    for (const auto& [step, loss] : curves[i].second) {
      points += fmt::format("{:.1f},{:.1f} ", axes.x(step), axes.y(loss));
    }
    svg += fmt::format("<polyline points='{}' fill='none' stroke='{}' stroke-width='{}'/>\n",
                       points, kColors[i % std::size(kColors)], i == 0 ? 1 : 2);
  }
  return svg + "</svg>\n";
}

std::string table(const std::vector<std::pair<std::string, Curve>>& curves) {
  std::string html = "<table><tr><th>loss</th><th>last</th><th>best</th><th>at step</th></tr>\n";
  for (size_t i = 0; i < curves.size(); ++i) {
    const auto& [name, points] = curves[i];
    if (points.empty()) continue;
    const auto best =
        std::min_element(points.begin(), points.end(),
                         [](const auto& a, const auto& b) { return a.second < b.second; });
    html += fmt::format(
        "<tr><td><span style='background:{}'></span>{}</td><td>{:.4f}</td><td>{:.4f}</td>"
        "<td>{:.0f}</td></tr>\n",
        kColors[i % std::size(kColors)], text::escape_markup(name), points.back().second,
        best->second, best->first);
  }
  return html + "</table>\n";
}

constexpr const char* kStyle =
    "body{font:15px/1.5 system-ui,sans-serif;max-width:960px;margin:2em auto;padding:0 1em}"
    "svg{width:100%;height:auto}svg text{font-size:12px;fill:#555}.grid{stroke:#ddd}"
    "table{border-collapse:collapse}td,th{padding:.2em .8em;text-align:right}"
    "td:first-child,th:first-child{text-align:left}"
    "span{display:inline-block;width:.8em;height:.8em;margin-right:.5em}";

}  // namespace

void RunLog::add(const ordered_json& line) const {
  std::FILE* const file = std::fopen(log_.c_str(), "a");
  const std::string text = line.dump() + "\n";
  if (file == nullptr || std::fwrite(text.data(), 1, text.size(), file) != text.size() ||
      std::fclose(file) != 0) {
    throw StorageError("cannot be written", {log_.string()});
  }
}

void RunLog::cut(uint64_t step) const {
  std::string kept;
  for (const ordered_json& line : read_lines(log_)) {
    if (line.value("step", uint64_t{0}) <= step) kept += line.dump() + "\n";
  }
  write_file(log_, kept);
}

void RunLog::write_page() const {
  const std::vector<ordered_json> lines = read_lines(log_);
  const auto curves = curves_of(lines);
  std::string facts;
  if (!lines.empty()) {
    facts = fmt::format("<p>Step {}, {} target words seen, {:.1f} hours of computing.</p>\n",
                        lines.back().value("step", uint64_t{0}),
                        lines.back().value("words", uint64_t{0}),
                        lines.back().value("seconds", 0.0) / 3600);
  }
  write_file(page_, "<!doctype html>\n<html lang='en'><head><meta charset='utf-8'><title>" +
                        text::escape_markup(title_) + "</title><style>" + kStyle +
                        "</style></head><body>\n<h1>" + text::escape_markup(title_) + "</h1>\n" +
                        facts + "<p>Cross-entropy a target word, by step.</p>\n" + plot(curves) +
                        table(curves) + "</body></html>\n");
}

}  // namespace amts::train
