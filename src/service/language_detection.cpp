#include "service/language_detection.h"

#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>
#include <cstdio>  // CLD2's header uses FILE without it

#include "base/error.h"
#include "text/language.h"

namespace amts::service {
namespace {

/// Share of the text, in percent, that must be in the language for it to be sure.
constexpr int kSurePercent = 80;

struct Guess {
  CLD2::Language language = CLD2::UNKNOWN_LANGUAGE;
  bool sure = false;
};

Guess guess(std::string_view text, int flags) {
  const CLD2::CLDHints hints = {nullptr, nullptr, CLD2::UNKNOWN_ENCODING, CLD2::UNKNOWN_LANGUAGE};
  CLD2::Language languages[3];
  int percents[3];
  double scores[3];
  int bytes = 0;
  bool reliable = false;
  CLD2::ExtDetectLanguageSummary(text.data(), static_cast<int>(text.size()), true, &hints, flags,
                                 languages, percents, scores, nullptr, &bytes, &reliable);
  return {languages[0], reliable && percents[0] >= kSurePercent};
}

/// CLD2's code as Amazon's; Amazon has no code for all of them, and then knows no pair.
std::string code_of(CLD2::Language language) {
  const std::string code = CLD2::LanguageCode(language);
  if (code == "zh-Hant") return "zh-TW";
  try {
    return text::current_language(code);
  } catch (const UsageError&) {
    return code;
  }
}

}  // namespace

DetectedLanguage detect_language(std::string_view text) {
  Guess best = guess(text, 0);
  // Few words: CLD2 says nothing unless it is asked for its best effort.
  if (best.language == CLD2::UNKNOWN_LANGUAGE) {
    best = {guess(text, CLD2::kCLDFlagBestEffort).language, false};
  }
  if (best.language == CLD2::UNKNOWN_LANGUAGE) return {"en", false};
  return {code_of(best.language), best.sure};
}

}  // namespace amts::service
