// Language ids (BCP 47) and the few properties of languages that AMTS asks for.
#pragma once

#include <string>
#include <string_view>

namespace amts::text {

/// A direction of translation, in canonical ids (canonical_language).
struct LanguagePair {
  std::string from;
  std::string to;
  bool operator==(const LanguagePair&) const = default;
};

/// "zh_cn" -> "zh-CN", "EN" -> "en", "zh-hant-tw" -> "zh-Hant-TW". Throws UsageError if it is no
/// language id: a primary subtag of two or three letters, then script, region or other subtags.
std::string canonical_language(std::string_view id);

/// The primary subtag of a canonical id: "zh-Hant-TW" -> "zh".
std::string_view primary_language(std::string_view id);

/// True for languages written without spaces between words or sentences: Chinese and Japanese.
bool is_unspaced_language(std::string_view id);

}  // namespace amts::text
