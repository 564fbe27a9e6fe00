#include "engine/answer_check.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <array>
#include <span>
#include <vector>

#include "engine/hosted.h"
#include "text/placeholder.h"
#include "text/utf8.h"

namespace amts::engine {
namespace {

/// Names and abbreviations are shorter than this, or fewer words.
constexpr size_t kLeastLatinLetters = 12;
constexpr ptrdiff_t kLeastSpaces = 2;
constexpr size_t kLeastOtherLetters = 2;
/// A clause that comes back as it was is not translated; a name may be.
constexpr ptrdiff_t kLeastEchoSpaces = 3;

struct Letters {
  size_t expected = 0;
  size_t latin = 0;   ///< not expected
  size_t others = 0;  ///< neither
};

Letters count_letters(std::string_view text, std::span<const UScriptCode> expected) {
  Letters letters;
  for (size_t at = 0; at < text.size();) {
    const auto c = static_cast<UChar32>(text::next_code_point(text, at));
    if (!u_isalpha(c)) continue;
    UErrorCode status = U_ZERO_ERROR;
    const UScriptCode script = uscript_getScript(c, &status);
    if (script == USCRIPT_COMMON || script == USCRIPT_INHERITED) continue;
    if (std::find(expected.begin(), expected.end(), script) != expected.end()) {
      ++letters.expected;
    } else if (script == USCRIPT_LATIN) {
      ++letters.latin;
    } else {
      ++letters.others;
    }
  }
  return letters;
}

std::vector<UScriptCode> scripts_of(const std::string& language) {
  std::array<UScriptCode, 8> scripts{};
  UErrorCode status = U_ZERO_ERROR;
  const int32_t count = uscript_getCode(language.c_str(), scripts.data(),
                                        static_cast<int32_t>(scripts.size()), &status);
  if (U_FAILURE(status) || count <= 0) return {};
  return {scripts.begin(), scripts.begin() + count};
}

ptrdiff_t spaces_in(std::string_view text) { return std::count(text.begin(), text.end(), ' '); }

}  // namespace

size_t foreign_letters(std::string_view source, const text::LanguagePair& pair) {
  std::vector<UScriptCode> known = scripts_of(pair.from);
  for (const UScriptCode script : scripts_of(pair.to)) known.push_back(script);
  return count_letters(source, known).others;
}

bool in_wrong_script(std::string_view text, const std::string& language, size_t allowed) {
  const std::vector<UScriptCode> scripts = scripts_of(language);
  if (scripts.empty()) return false;
  const Letters letters = count_letters(text, scripts);
  const size_t others = letters.others - std::min(letters.others, allowed);
  if (others >= kLeastOtherLetters && others > letters.expected) return true;
  return letters.expected == 0 && letters.latin >= kLeastLatinLetters &&
         spaces_in(text) >= kLeastSpaces;
}

AnswerFault check_answer(const Request& request, std::string_view answer,
                         const text::LanguagePair& pair) {
  if (answer.find_first_not_of(" \t\r\n") == answer.npos) return AnswerFault::kMissing;
  if (in_wrong_script(answer, pair.to, foreign_letters(request.source, pair)))
    return AnswerFault::kLanguage;
  if (!same_placeholder_numbers(request.source, answer)) return AnswerFault::kPlaceholders;
  for (const PlaceholderPair& placeholders : request.hints.pairs) {
    if (answer.find(text::placeholder(placeholders.open)) >
        answer.find(text::placeholder(placeholders.close))) {
      return AnswerFault::kPlaceholders;
    }
  }
  const bool echo = answer == request.source && spaces_in(answer) >= kLeastEchoSpaces;
  return echo ? AnswerFault::kEcho : AnswerFault::kNone;
}

}  // namespace amts::engine
