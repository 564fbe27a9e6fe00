// Tokenizers of BLEU, by sacrebleu's names and with sacrebleu 2's results, quirks included: a score
// is worth something only if it can be compared with published ones.
//
// All functions take and return valid UTF-8.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace amts::metrics {

enum class Tokenizer {
  k13a,   ///< mteval-v13a: ASCII punctuation apart, but within numbers (European languages)
  kZh,    ///< every Chinese character a token, the rest as 13a without its entities
  kChar,  ///< every character a token
  kIntl,  ///< mteval-v14: Unicode punctuation and symbols apart, but within numbers
  kNone,  ///< white space only: the text is tokenized already
};

/// "13a", "zh", "char", "intl", "none": the spelling on the command line and in signatures.
std::string_view tokenizer_name(Tokenizer tokenizer);
/// Throws UsageError for another name.
Tokenizer parse_tokenizer(std::string_view name);
/// What a language (BCP 47) is scored with when nobody says: zh for Chinese, else 13a.
Tokenizer default_tokenizer(std::string_view language);

/// The line with white space between any two tokens and around; split_tokens gives the tokens.
/// O(bytes).
std::string separate_tokens(std::string_view line, Tokenizer tokenizer);
/// The line's tokens with one space between each two.
std::string tokenize(std::string_view line, Tokenizer tokenizer);

/// Whether Python's str.split() breaks at a character: White_Space, and U+001C to U+001F.
bool is_token_space(char32_t c);
/// The pieces between white space, views into `text`.
std::vector<std::string_view> split_tokens(std::string_view text);
/// `text` without white space at its end.
std::string_view strip_end(std::string_view text);
/// Lower case by Unicode's full mapping, no language's special rules.
std::string lower_case(std::string_view text);

}  // namespace amts::metrics
