#include "corpus/po_plural.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>
#include <vector>

namespace amts::corpus {
namespace {

using Number = unsigned long;

constexpr size_t kMaxExpression = 1000;  // bytes; the longest of a language has about 150
constexpr size_t kMaxForms = 16;         // Arabic has 6
constexpr int kMaxDepth = 64;
constexpr Number kLargestTried = 200;  // beyond, forms repeat by the last two digits

struct Operator {
  std::string_view spelling;
  int precedence;
  Number (*apply)(Number, Number);  ///< the divisor is never 0
};
// Longer spellings first: the first that fits is taken.
constexpr std::array kOperators = {
    Operator{"||", 1, [](Number a, Number b) -> Number { return a != 0 || b != 0; }},
    Operator{"&&", 2, [](Number a, Number b) -> Number { return a != 0 && b != 0; }},
    Operator{"==", 3, [](Number a, Number b) -> Number { return a == b; }},
    Operator{"!=", 3, [](Number a, Number b) -> Number { return a != b; }},
    Operator{"<=", 4, [](Number a, Number b) -> Number { return a <= b; }},
    Operator{">=", 4, [](Number a, Number b) -> Number { return a >= b; }},
    Operator{"<", 4, [](Number a, Number b) -> Number { return a < b; }},
    Operator{">", 4, [](Number a, Number b) -> Number { return a > b; }},
    Operator{"+", 5, [](Number a, Number b) { return a + b; }},
    Operator{"-", 5, [](Number a, Number b) { return a - b; }},
    Operator{"*", 6, [](Number a, Number b) { return a * b; }},
    Operator{"/", 6, [](Number a, Number b) { return a / b; }},
    Operator{"%", 6, [](Number a, Number b) { return a % b; }},
};

/// Value of an expression for one n.
class Evaluator {
 public:
  Evaluator(std::string_view expression, Number n) : rest_(expression), n_(n) {}

  std::optional<Number> value() {
    const Number result = choice(0);
    skip_spaces();
    return failed_ || !rest_.empty() ? std::nullopt : std::optional(result);
  }

 private:
  Number fail() {
    failed_ = true;
    rest_ = {};
    return 0;
  }

  void skip_spaces() {
    while (rest_.starts_with(' ') || rest_.starts_with('\t')) rest_.remove_prefix(1);
  }

  bool take(std::string_view spelling) {
    skip_spaces();
    if (!rest_.starts_with(spelling)) return false;
    rest_.remove_prefix(spelling.size());
    return true;
  }

  Number choice(int depth) {
    if (depth > kMaxDepth) return fail();
    const Number condition = binary(1, depth);
    if (!take("?")) return condition;
    const Number then = choice(depth + 1);
    if (!take(":")) return fail();
    const Number otherwise = choice(depth + 1);
    return condition != 0 ? then : otherwise;
  }

  const Operator* peek_operator() {
    skip_spaces();
    const auto* found = std::find_if(kOperators.begin(), kOperators.end(), [&](const Operator& o) {
      return rest_.starts_with(o.spelling);
    });
    return found == kOperators.end() ? nullptr : found;
  }

  /// Operators of at least this precedence, all left-associative.
  Number binary(int precedence, int depth) {
    Number left = operand(depth);
    while (const Operator* next = peek_operator()) {
      if (next->precedence < precedence) break;
      rest_.remove_prefix(next->spelling.size());
      const Number right = binary(next->precedence + 1, depth);
      if (right == 0 && (next->spelling == "/" || next->spelling == "%")) return fail();
      left = next->apply(left, right);
    }
    return left;
  }

  Number operand(int depth) {
    bool negated = false;
    bool truth = false;  // whether "!" made a truth value of it
    while (take("!")) {
      negated = !negated;
      truth = true;
    }
    const Number value = primary(depth);
    if (!truth) return value;
    return (value != 0) != negated ? 1 : 0;
  }

  Number primary(int depth) {
    if (take("n")) return n_;
    if (take("(")) {
      const Number value = choice(depth + 1);
      return take(")") ? value : fail();
    }
    Number number = 0;
    const auto [end, error] = std::from_chars(rest_.data(), rest_.data() + rest_.size(), number);
    if (error != std::errc()) return fail();
    rest_.remove_prefix(static_cast<size_t>(end - rest_.data()));
    return number;
  }

  std::string_view rest_;
  Number n_;
  bool failed_ = false;
};

/// What stands behind `name=` up to the next semicolon.
std::optional<std::string_view> value_of(std::string_view header, std::string_view name) {
  size_t at = header.find(name);
  if (at == std::string_view::npos) return std::nullopt;
  header.remove_prefix(at + name.size());
  at = header.find_first_not_of(" \t");
  if (at == std::string_view::npos || header[at] != '=') return std::nullopt;
  header = header.substr(at + 1);
  return header.substr(0, header.find(';'));
}

}  // namespace

std::optional<PluralForms> PluralForms::parse(std::string_view header) {
  const auto count = value_of(header, "nplurals");
  // "plural" stands in "nplurals" too, there without "=" behind it.
  const size_t semicolon = header.find(';');
  if (!count || semicolon == std::string_view::npos) return std::nullopt;
  const auto expression = value_of(header.substr(semicolon), "plural");
  const auto forms = Evaluator(*count, 0).value();
  if (!expression || expression->size() > kMaxExpression) return std::nullopt;
  if (!forms || *forms == 0 || *forms > kMaxForms) return std::nullopt;
  std::vector<size_t> uses(*forms, 0);
  PluralForms made;
  for (Number n = 1; n <= kLargestTried; ++n) {
    const auto form = Evaluator(*expression, n).value();
    if (!form || *form >= *forms) return std::nullopt;
    if (n == 1) {
      made.of_one = *form;
    } else {
      ++uses[*form];
    }
  }
  made.of_many = static_cast<size_t>(std::max_element(uses.begin(), uses.end()) - uses.begin());
  return made;
}

}  // namespace amts::corpus
