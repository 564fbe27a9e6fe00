// The report's list of what a person must look at first.
#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "pipeline/report.h"
#include "pipeline/report_assets.h"
#include "pipeline/report_page.h"

namespace amts::pipeline {
namespace {

// Of one reason so many are shown; the others are behind a line that unfolds.
constexpr size_t kShown = 12;

/// From the worst: the order in which they are shown.
enum class Reason { kFailed, kEngineFailed, kStructure, kError, kUntranslated, kRepaired, kKept };

const char* title_of(Reason reason) {
  switch (reason) {
    case Reason::kFailed:
      return "Documents that failed";
    case Reason::kEngineFailed:
      return "The engine failed; the source stands there";
    case Reason::kStructure:
      return "The translation did not fit the document; the source stands there";
    case Reason::kError:
      return "Errors that the quality checks found";
    case Reason::kUntranslated:
      return "Came back untranslated";
    case Reason::kRepaired:
      return "The engine lost code, math or markup; the parts between were translated one by one";
    case Reason::kKept:
      return "Kept, for somebody edited them: their sources changed since";
  }
  return "";
}

Reason reason_of(translate::Flag flag) {
  switch (flag) {
    case translate::Flag::kPlaceholdersRepaired:
      return Reason::kRepaired;
    case translate::Flag::kStructure:
      return Reason::kStructure;
    case translate::Flag::kEngineFailed:
      return Reason::kEngineFailed;
    case translate::Flag::kUntranslated:
      return Reason::kUntranslated;
  }
  return Reason::kError;
}

using Items = std::map<Reason, std::vector<std::string>>;

std::string item(const std::string& link, const Row& row, const std::string& text) {
  return fmt::format("<li>{} <span class=direction>{}</span> {}</li>\n", link,
                     text::escape_markup(row.direction), text::escape_markup(text));
}

void add_segments(const Row& row, Items& items) {
  const std::string path = text::escape_markup(row.document->path);
  for (size_t i = 0; i < row.adapted->segments.size(); ++i) {
    const translate::SegmentRecord& segment = row.adapted->segments[i];
    const std::string link =
        fmt::format("<a href=\"#{}-s{}\">{}:{}</a>", row.id, i, path, segment.first_line);
    for (const translate::Flag flag : segment.flags)
      items[reason_of(flag)].push_back(item(link, row, segment.error));
    for (const translate::FindingRecord& finding : segment.findings) {
      if (finding.severity == checks::Severity::kError)
        items[Reason::kError].push_back(item(link, row, finding.message));
    }
  }
  for (const translate::FindingRecord& finding : row.adapted->findings) {
    if (finding.severity == checks::Severity::kError)
      items[Reason::kError].push_back(
          item(fmt::format("<a href=\"#{}\">{}:{}</a>", row.id, path, finding.line), row,
               finding.message));
  }
}

std::string list(const std::vector<std::string>& items) {
  std::string out = "<ul class=flags>";
  for (size_t i = 0; i < std::min(items.size(), kShown); ++i) out += items[i];
  out += "</ul>";
  if (items.size() <= kShown) return out;
  out += fmt::format("<details><summary>{} more</summary><ul class=flags>", items.size() - kShown);
  for (size_t i = kShown; i < items.size(); ++i) out += items[i];
  return out + "</ul></details>";
}

}  // namespace

std::string attention_section(const std::vector<Row>& rows) {
  Items items;
  for (const Row& row : rows) {
    if (!row.reverse && row.document->state == DocumentState::kFailed) {
      items[Reason::kFailed].push_back(
          item(text::escape_markup(row.document->path), row, row.document->error));
    }
    if (!row.reverse && row.document->state == DocumentState::kKept)
      items[Reason::kKept].push_back(
          item(text::escape_markup(row.document->path), row, row.document->output));
    if (row.adapted != nullptr) add_segments(row, items);
  }
  if (items.empty())
    return "<section class=good><h2>Look at first</h2><p>Nothing: no document failed, every "
           "placeholder came back, the checks found no error.</p></section>\n";
  std::string out = "<section class=attention><h2>Look at first</h2>";
  for (const auto& [reason, texts] : items) {
    out += fmt::format("<h3>{} <span class=count>{}</span></h3>{}\n", title_of(reason),
                       texts.size(), list(texts));
  }
  return out + "</section>\n";
}

}  // namespace amts::pipeline
