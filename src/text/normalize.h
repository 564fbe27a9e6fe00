// Normal forms for comparing texts. What is shown or written is never normalised; these forms are
// for matching only.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace amts::text {

/// Normalisation form C (Unicode Standard Annex 15) of valid UTF-8. O(size); ASCII is copied.
std::string nfc(std::string_view text);

/// Each run of white space as one space, none at either end.
std::string fold_spaces(std::string_view text);

/// The end of the number that begins at byte `begin`, or `begin` if none does. A number is a run of
/// ASCII digits with single '.' or ',' between them that touches no ASCII letter, digit or '_'
/// ("0.5", "1,000"; not the 2 in "conv2d").
size_t number_end(std::string_view text, size_t begin);

/// A text with placeholders and numbers taken out, to find its equals "placeholders and numbers
/// aside".
struct MatchKey {
  std::string key;  ///< NFC, spaces folded (none between Chinese or Japanese characters), ⟦⟧ for a
                    ///< placeholder, ⟦#⟧ for a number
  std::vector<std::string> numbers;  ///< in order, as written
  std::vector<int> placeholders;     ///< their numbers, in order
};
MatchKey match_key(std::string_view text);

/// A stored translation, fit for a source that has the same key as the stored source: its
/// placeholders and numbers are replaced by those that stand in their places in the new source.
/// nullopt where that cannot be told: the stored translation does not hold exactly the placeholders
/// and numbers of its source, or equal numbers would have to become different ones. A number also
/// corresponds to itself with '.' and ',' exchanged (0.5 and 0,5), and then so does the new one.
/// Throws std::invalid_argument if the keys differ.
std::optional<std::string> substitute(const MatchKey& stored_source, std::string_view stored_target,
                                      const MatchKey& new_source);

}  // namespace amts::text
