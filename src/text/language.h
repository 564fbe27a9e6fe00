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

/// The current id of a language that may be named by an older or longer one, in ISO 639-3 and with
/// underscores too: "eng" -> "en", "cmn_Hans" -> "zh-Hans", "iw" -> "he" (CLDR's aliases). Throws
/// UsageError as canonical_language() does.
std::string current_language(std::string_view id);

/// Language and script in which it is written, by CLDR's likely subtags: "zh-CN" -> "zh-Hans",
/// "zh-TW" -> "zh-Hant", "pt-BR" -> "pt-Latn". What serves one id serves another of the same value.
std::string written_language(std::string_view id);

/// True for languages written without spaces between words or sentences: Chinese and Japanese.
bool is_unspaced_language(std::string_view id);

}  // namespace amts::text
