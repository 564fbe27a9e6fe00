// The text of a block cut into tokens, as it stands in the file: what is the same in every
// language, words, and what only dresses them. Internal to the module.
#pragma once

#include <string_view>
#include <vector>

namespace amts::sync {

enum class TokenKind {
  kNeutral,  ///< the same in every language: code, math, a link's target, a role, a tag, a URL
  kNumber,
  kWord,   ///< a run of letters; of Chinese and Japanese, one character
  kMark,   ///< emphasis, slide marks, a link's opening bracket
  kPunct,  ///< one character
  kSpace,
};

struct Token {
  TokenKind kind = TokenKind::kWord;
  std::string_view text;
  /// What tells its content: words, numbers, what is neutral. The rest is dress.
  bool is_content() const { return kind <= TokenKind::kWord; }
};

/// The tokens follow each other and cover `raw` (valid UTF-8, Markdown or like it). O(size).
std::vector<Token> inline_tokens(std::string_view raw);

/// Those that tell content.
std::vector<Token> content_of(const std::vector<Token>& tokens);

}  // namespace amts::sync
