#include "checks/comparison.h"

#include <algorithm>

#include "text/utf8.h"

namespace amts::checks {

Languages::Languages(text::LanguagePair both)
    : pair(std::move(both)),
      translated(text::primary_language(pair.from) != text::primary_language(pair.to)),
      unspaced_source(text::is_unspaced_language(pair.from)),
      unspaced_target(text::is_unspaced_language(pair.to)) {}

bool Languages::is_target(std::string_view primary) const {
  return text::primary_language(pair.to) == primary;
}

Region Findings::region_of(document::ByteRange range) {
  const std::string_view bytes = comparison_.target->bytes;
  if (line_starts_.empty()) {
    line_starts_.push_back(0);
    for (size_t i = bytes.find('\n'); i != std::string_view::npos; i = bytes.find('\n', i + 1))
      line_starts_.push_back(i + 1);
  }
  const auto place = [&](size_t byte) {
    const auto next = std::upper_bound(line_starts_.begin(), line_starts_.end(), byte);
    const size_t start = *std::prev(next);
    size_t column = 1;
    for (size_t at = start; at < byte;) column += text::next_code_point(bytes, at) > 0xFFFF ? 2 : 1;
    return std::pair(static_cast<size_t>(next - line_starts_.begin()), column);
  };
  const auto [line, column] = place(std::min(range.begin, bytes.size()));
  const auto [end_line, end_column] = place(std::min(range.end, bytes.size()));
  return {line, column, end_line, end_column};
}

Finding& Findings::add(document::ByteRange range, std::string message) {
  Finding& finding = found_.emplace_back();
  finding.check = check_;
  finding.severity = severity_;
  finding.file = comparison_.target->file;
  finding.region = region_of(range);
  finding.message = std::move(message);
  return finding;
}

void Findings::describe(Finding& finding, const Unit& unit) {
  finding.source = unit.source.readable();
  finding.target = unit.target.readable();
  finding.segment = unit.target.segments().front();
  finding.source_segment = unit.source.segments().front();
}

void Findings::at(const Unit& unit, size_t begin, size_t end, std::string message) {
  describe(add(unit.target.bytes(begin, end), std::move(message)), unit);
}

void Findings::at(const Unit& unit, const Inline& item, std::string message) {
  describe(add(item.range, std::move(message)), unit);
}

void Findings::at(const Unit& unit, std::string message) {
  describe(add(unit.target.bytes(), std::move(message)), unit);
}

void Findings::at(document::ByteRange range, std::string message) {
  add(range, std::move(message));
}

void Findings::missing(size_t source_segment, size_t target_byte, std::string message) {
  Finding& finding = add({target_byte, target_byte}, std::move(message));
  finding.source_segment = source_segment;
  finding.source =
      Side(*comparison_.source, std::span<const size_t>(&source_segment, 1)).readable();
}

void Findings::extra(size_t target_segment, std::string message) {
  Finding& finding = add(comparison_.target->segments[target_segment].range, std::move(message));
  finding.segment = target_segment;
  finding.target =
      Side(*comparison_.target, std::span<const size_t>(&target_segment, 1)).readable();
}

}  // namespace amts::checks
