// Numbers: those of the source must stand in the translation, and no others.
#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "checks/families.h"
#include "checks/math.h"
#include "checks/numbers.h"
#include "text/utf8.h"

namespace amts::checks {
namespace {

bool same_value(double a, double b) { return std::abs(a - b) <= 1e-9 * std::max(a, b); }

bool same(const Number& a, const Number& b) {
  return std::ranges::any_of(a.values, [&](double x) {
    return std::ranges::any_of(b.values, [&](double y) { return same_value(x, y); });
  });
}

// Languages write small numbers as words, articles and parts of words, not only in ways that are
// known here; months and list numbers among them.
constexpr double kSmall = 12;
bool is_small(const Number& number) {
  return number.values[0] <= kSmall && number.values[0] == std::floor(number.values[0]);
}

/// The numbers of one side: in its prose (formulas that are numbers among it), and in its code,
/// other formulas and targets, which need not be matched.
struct SideNumbers {
  std::vector<Number> prose;
  std::vector<Number> other;
  std::vector<double> spelled;

  SideNumbers(const Side& side, const std::string& language)
      : prose(read_numbers(side.prose())), spelled(spelled_numbers(side.prose(), language)) {
    for (const Inline& item : side.inlines()) {
      const bool in_prose =
          item.kind == document::InlineKind::kMath && is_number(math_key(item.verbatim));
      for (Number& number : read_numbers(text::to_utf32(item.verbatim))) {
        if (in_prose) number.begin = item.at, number.end = item.at + 1;
        (in_prose ? prose : other).push_back(std::move(number));
      }
    }
  }

  bool tells(const Number& number) const {
    const auto equal = [&](const Number& each) { return same(each, number); };
    return std::ranges::any_of(other, equal) || std::ranges::any_of(spelled, [&](double value) {
             return std::ranges::any_of(number.values,
                                        [&](double each) { return same_value(each, value); });
           });
  }
};

/// What is left of `numbers` when each has taken one of its equals on the other side; a number may
/// be named again.
std::vector<const Number*> unmatched(const SideNumbers& numbers, const SideNumbers& other) {
  std::vector<const Number*> left;
  for (const Number& number : numbers.prose) {
    const bool found =
        std::ranges::any_of(other.prose, [&](const Number& each) { return same(each, number); });
    if (!found && !number.optional && !other.tells(number)) left.push_back(&number);
  }
  return left;
}

void compare_numbers(const Unit& unit, const Languages& languages, Findings& out) {
  const SideNumbers source(unit.source, languages.pair.from);
  const SideNumbers target(unit.target, languages.pair.to);
  if (source.prose.empty() && target.prose.empty()) return;
  auto missing = unmatched(source, target), extra = unmatched(target, source);
  if (!reads_spelled_numbers(languages.pair.to))
    std::erase_if(missing, [](const Number* number) { return is_small(*number); });
  std::erase_if(extra, [](const Number* number) { return is_small(*number); });
  const auto shown = [](const Number& number) { return text::to_utf8(number.written); };
  if (missing.size() == 1 && extra.size() == 1) {
    out.at(unit, extra[0]->begin, extra[0]->end,
           fmt::format("number {} became {}", shown(*missing[0]), shown(*extra[0])));
    return;
  }
  for (const Number* number : missing) {
    out.at(unit, fmt::format("number {} of the source is missing", shown(*number)));
  }
  for (const Number* number : extra) {
    out.at(unit, number->begin, number->end,
           fmt::format("number {} does not stand in the source", shown(*number)));
  }
}

}  // namespace

void check_numbers(const PairedDocuments& comparison, Findings& out) {
  for (const Unit& unit : comparison.units) compare_numbers(unit, *comparison.languages, out);
}

}  // namespace amts::checks
