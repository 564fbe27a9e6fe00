// Code cells: equal apart from comments.
#include <fmt/format.h>

#include <algorithm>

#include "checks/code.h"
#include "checks/families.h"
#include "checks/typography.h"

namespace amts::checks {
namespace {

using document::Opaque;
using document::OpaqueKind;

constexpr size_t kShown = 100;  // bytes of a line in a message

std::string_view bytes_of(const document::Document& document, const Opaque& opaque) {
  return std::string_view(document.bytes)
      .substr(opaque.range.begin, opaque.range.end - opaque.range.begin);
}

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const size_t end = std::min(text.find('\n'), text.size());
    lines.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

/// The beginning of a line, or from a little before where it differs.
std::string shown(std::string_view line, size_t differs) {
  constexpr size_t kBefore = 30;
  size_t begin = std::min(line.find_first_not_of(" \t"), line.size());
  if (differs > begin + kShown / 2) {
    begin = differs - kBefore;
    while ((static_cast<unsigned char>(line[begin]) & 0xC0) == 0x80) --begin;
  }
  return shortened(line.substr(begin), kShown);
}

/// "'x = 1' became 'x = 2'": the first line in which two codes differ.
std::string first_difference(std::string_view source, std::string_view target) {
  const auto from = lines_of(source), to = lines_of(target);
  const auto [a, b] = std::ranges::mismatch(from, to);
  if (a == from.end()) return fmt::format("'{}' is new", shown(*b, 0));
  if (b == to.end()) return fmt::format("'{}' is missing", shown(*a, 0));
  const auto differs = static_cast<size_t>(std::ranges::mismatch(*a, *b).in1 - a->begin());
  return fmt::format("'{}' became '{}'", shown(*a, differs), shown(*b, differs));
}

template <typename Handle>
void each_code_pair(const PairedDocuments& comparison, Handle handle) {
  for (const OpaquePair& pair : comparison.opaques) {
    if (pair.source == nullptr || pair.target == nullptr || pair.source->kind != OpaqueKind::kCode)
      continue;
    const std::string_view from = bytes_of(*comparison.source, *pair.source);
    const std::string_view to = bytes_of(*comparison.target, *pair.target);
    if (from != to) handle(*pair.target, code_parts(from), code_parts(to));
  }
}

}  // namespace

void check_code(const PairedDocuments& comparison, Findings& out) {
  each_code_pair(comparison, [&](const Opaque& target, const CodeParts& a, const CodeParts& b) {
    if (a.code != b.code) {
      out.at(target.range, "code differs from the source's in more than comments: " +
                               first_difference(a.code, b.code));
    }
  });
}

void check_code_strings(const PairedDocuments& comparison, Findings& out) {
  each_code_pair(comparison, [&](const Opaque& target, const CodeParts& a, const CodeParts& b) {
    if (a.code != b.code || a.strings == b.strings) return;
    const auto [from, to] = std::ranges::mismatch(a.strings, b.strings);
    out.at(target.range, fmt::format("string '{}' in code became '{}'", shortened(*from, kShown),
                                     shortened(*to, kShown)));
  });
}

void check_missing_code(const PairedDocuments& comparison, Findings& out) {
  size_t near = 0;
  for (const OpaquePair& pair : comparison.opaques) {
    if (pair.target != nullptr) near = pair.target->range.end;
    if (pair.target != nullptr || pair.source->kind != OpaqueKind::kCode) continue;
    const std::string code = code_parts(bytes_of(*comparison.source, *pair.source)).code;
    const auto lines = lines_of(code);
    out.at({near, near}, fmt::format("a code cell of the source is missing: '{}'",
                                     lines.empty() ? "" : shortened(lines.front(), kShown)));
  }
}

void check_extra_code(const PairedDocuments& comparison, Findings& out) {
  for (const OpaquePair& pair : comparison.opaques) {
    if (pair.source == nullptr && pair.target->kind == OpaqueKind::kCode)
      out.at(pair.target->range, "a code cell that the source does not have");
  }
}

}  // namespace amts::checks
