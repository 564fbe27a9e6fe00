#include "adapt/copy_rules.h"

#include <string_view>

namespace amts::adapt {
namespace {

enum Kind : uint8_t { kNone, kSymbol, kNumber, kNumberAfterSpace };

bool is_digits(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

Kind kind_of(std::string_view piece) {
  constexpr std::string_view kSpace = "\u2581";
  const bool after_space = piece.starts_with(kSpace);
  if (after_space) piece.remove_prefix(kSpace.size());
  if (is_digits(piece)) return after_space ? kNumberAfterSpace : kNumber;
  const bool symbol = piece.size() > 2 && piece.front() == '{' && piece.back() == '}' &&
                      is_digits(piece.substr(1, piece.size() - 2));
  return symbol ? kSymbol : kNone;
}

}  // namespace

CopyRules::CopyRules(const nmt::Vocabulary& source, const nmt::Vocabulary& target)
    : source_kind_(source.size(), kNone) {
  for (nmt::WordId word = 0; word < source.size(); ++word) {
    const std::string piece = source.piece(word);
    const Kind kind = kind_of(piece);
    if (kind == kNone) continue;
    if (const auto same = target.find(piece)) {
      source_kind_[word] = kind;
      target_word_.emplace(word, *same);
    }
  }
}

std::optional<nmt::WordId> CopyRules::transfer_copy(nmt::WordId target, nmt::WordId example_word,
                                                    nmt::WordId sentence_word) const {
  if (target_word_.at(example_word) != target) return target;
  if (!alike(example_word, sentence_word)) return std::nullopt;
  return target_word_.at(sentence_word);
}

}  // namespace amts::adapt
