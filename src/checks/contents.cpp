#include "checks/contents.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <vector>

#include "checks/typography.h"
#include "text/utf8.h"

namespace amts::checks {
namespace {

struct Content {
  const Unit* unit = nullptr;  // null: in a segment without a counterpart
  const Inline* item = nullptr;
};
using Contents = std::map<std::string, std::vector<Content>>;

Contents contents_of(const Unit* unit, const Side& side, const ContentRule& rule) {
  Contents out;
  for (const Inline& item : side.inlines()) {
    std::string key = rule.key(item);
    if (!key.empty()) out[std::move(key)].push_back({unit, &item});
  }
  return out;
}

/// What `side` holds more of than `other`.
void surplus(const Contents& side, const Contents& other, Repeats repeats, Contents& out) {
  for (const auto& [key, found] : side) {
    const auto match = other.find(key);
    size_t first = match == other.end() ? 0 : match->second.size();
    if (first > 0 && repeats == Repeats::kFree) continue;
    auto& list = out[key];
    for (; first < found.size(); ++first) list.push_back(found[first]);
  }
}

constexpr size_t kShown = 80;  // bytes of a content in a message

/// A content without its delimiters: `x`, $x$, <x>.
std::u32string inner_text(std::string_view verbatim) {
  constexpr std::string_view kDelimiters = "`$<> ";
  const size_t begin = verbatim.find_first_not_of(kDelimiters);
  if (begin == std::string_view::npos) return {};
  return text::to_utf32(verbatim.substr(begin, verbatim.find_last_not_of(kDelimiters) + 1 - begin));
}

bool has_word(std::u32string_view text, std::u32string_view word) {
  const auto joins = [](char32_t c) { return is_spaced_letter(c) || is_digit(c) || c == U'_'; };
  for (size_t at = text.find(word); at != std::u32string_view::npos; at = text.find(word, at + 1)) {
    const size_t end = at + word.size();
    const bool begins = at == 0 || !joins(text[at - 1]) || !joins(word.front());
    const bool ends = end == text.size() || !joins(text[end]) || !joins(word.back());
    if (begins && ends) return true;
  }
  return false;
}

/// Whether a content stands on the other side in another guise: `size` as the word size, $Y$ as
/// `Y`.
bool stands_as_text(const Inline& item, const Side& other) {
  std::u32string inner = inner_text(item.verbatim);
  if (inner.empty()) return false;
  const auto is_edge = [](char32_t c) { return !is_spaced_letter(c) && !is_digit(c); };
  if (is_edge(inner.front()) && is_edge(inner.back())) {  // "(2, 3)" as "(2,3)"
    std::u32string prose = other.prose();
    std::erase(prose, U' ');
    std::erase(inner, U' ');
    if (prose.find(inner) != std::u32string::npos) return true;
  }
  return has_word(other.prose(), inner) ||
         std::ranges::any_of(other.inlines(), [&](const Inline& each) {
           return each.object && has_word(text::to_utf32(each.verbatim), inner);
         });
}

/// Takes away what both hold: content that went to another segment.
void cancel_moved(Contents& missing, Contents& extra) {
  for (auto& [key, lost] : missing) {
    const auto found = extra.find(key);
    if (found == extra.end()) continue;
    const size_t moved = std::min(lost.size(), found->second.size());
    lost.erase(lost.begin(), lost.begin() + static_cast<std::ptrdiff_t>(moved));
    found->second.erase(found->second.begin(),
                        found->second.begin() + static_cast<std::ptrdiff_t>(moved));
  }
}

/// What is wrong with one unit.
struct Differences {
  std::vector<const Inline*> missing, extra;
};

void report(const Unit& unit, const Differences& found, std::string_view noun, Findings& out) {
  const auto shown = [](const Inline& item) { return shortened(item.verbatim, kShown); };
  const size_t both = std::min(found.missing.size(), found.extra.size());
  for (size_t i = 0; i < both; ++i) {
    out.at(
        unit, *found.extra[i],
        fmt::format("{} '{}' became '{}'", noun, shown(*found.missing[i]), shown(*found.extra[i])));
  }
  for (size_t i = both; i < found.missing.size(); ++i) {
    out.at(unit, fmt::format("{} '{}' of the source is missing", noun, shown(*found.missing[i])));
  }
  for (size_t i = both; i < found.extra.size(); ++i) {
    out.at(unit, *found.extra[i],
           fmt::format("{} '{}' does not stand in the source", noun, shown(*found.extra[i])));
  }
}

}  // namespace

void compare_contents(const PairedDocuments& comparison, const ContentRule& rule, Findings& out) {
  Contents missing, extra;
  for (const Unit& unit : comparison.units) {
    const Contents source = contents_of(&unit, unit.source, rule);
    const Contents target = contents_of(&unit, unit.target, rule);
    surplus(source, target, rule.repeats, missing);
    surplus(target, source, rule.repeats, extra);
  }
  // Segments without a counterpart have a finding of their own; what they hold is found there.
  std::vector<Side> alone;
  alone.reserve(comparison.missing.size() + comparison.extra.size());
  const auto add_alone = [&](const document::Document& document, size_t segment, Contents& side) {
    alone.emplace_back(document, std::span<const size_t>(&segment, 1));
    for (auto& [key, found] : contents_of(nullptr, alone.back(), rule)) {
      auto& list = side[key];
      list.insert(list.end(), found.begin(), found.end());
    }
  };
  for (const size_t segment : comparison.missing) add_alone(*comparison.source, segment, missing);
  for (const size_t segment : comparison.extra) add_alone(*comparison.target, segment, extra);
  cancel_moved(missing, extra);

  std::map<const Unit*, Differences> differences;
  const auto gather = [&](const Contents& contents, auto list, auto other) {
    for (const auto& [key, found] : contents) {
      for (const Content& content : found) {
        if (content.unit == nullptr) continue;
        if (rule.in_any_guise && stands_as_text(*content.item, content.unit->*other)) continue;
        (differences[content.unit].*list).push_back(content.item);
      }
    }
  };
  gather(missing, &Differences::missing, &Unit::target);
  gather(extra, &Differences::extra, &Unit::source);
  for (const auto& [unit, found] : differences) report(*unit, found, rule.noun, out);
}

}  // namespace amts::checks
