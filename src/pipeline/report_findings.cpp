// Text as HTML, and the findings of the quality checks in the report's page.
#include <fmt/format.h>

#include <algorithm>

#include "pipeline/report_assets.h"

namespace amts::pipeline {

std::string findings_list(const translate::DocumentRecord& record, const std::string& id) {
  struct Item {
    const translate::FindingRecord* finding;
    std::string place;
  };
  std::vector<Item> items;
  for (const translate::FindingRecord& finding : record.findings)
    items.push_back({&finding, fmt::format("line {}", finding.line)});
  for (size_t i = 0; i < record.segments.size(); ++i) {
    for (const translate::FindingRecord& finding : record.segments[i].findings) {
      items.push_back(
          {&finding, fmt::format("<a href=\"#{}-s{}\">line {}</a>", id, i, finding.line)});
    }
  }
  std::ranges::stable_sort(items, std::greater<>(),
                           [](const Item& item) { return item.finding->severity; });
  std::string out;
  for (const Item& item : items) {
    out += fmt::format("<li>{} {}: {} <span class=direction>{}</span></li>\n", item.place,
                       checks::severity_name(item.finding->severity),
                       text::escape_markup(item.finding->message),
                       text::escape_markup(item.finding->check));
  }
  return out;
}

}  // namespace amts::pipeline
