// Which language a text is in, for SourceLanguageCode "auto" (CLD2).
#pragma once

#include <string>
#include <string_view>

namespace amts::service {

struct DetectedLanguage {
  std::string code;   ///< as Amazon has it: "en", "zh", "zh-TW"
  bool sure = false;  ///< else it is a guess
};

/// Text in valid UTF-8. Never throws; a text without words is taken for English, unsure.
DetectedLanguage detect_language(std::string_view text);

}  // namespace amts::service
