// Language: text that was not translated, or not into the target language.
#include <cstdio>  // CLD2's header uses FILE without it

#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>
#include <fmt/format.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <array>
#include <set>

#include "base/error.h"
#include "checks/families.h"
#include "checks/typography.h"
#include "text/language.h"
#include "text/normalize.h"
#include "text/utf8.h"

namespace amts::checks {
namespace {

// Names, titles of works and identifiers stay as they are; this many words of a sentence do not.
constexpr size_t kWords = 4;
constexpr size_t kLowerWords = 2;
// A stretch of the source inside a translation that is more than a name or a quotation.
constexpr size_t kStretchWords = 8;
constexpr size_t kStretchLowerWords = 5;

bool has_sentence(std::u32string_view text) {
  const WordCount words = count_words(text);
  return words.all >= kWords && words.lower >= kLowerWords;
}

bool has_ideographs(std::u32string_view text) { return std::ranges::any_of(text, is_ideograph); }

bool is_untranslated(const Unit& unit, const Languages& languages) {
  const std::u32string& target = unit.target.prose();
  if (text::fold_spaces(unit.source.plain()) == text::fold_spaces(unit.target.plain())) {
    // Two ideographs may be a word in Chinese and Japanese alike.
    return has_sentence(target) ||
           (languages.unspaced_source != languages.unspaced_target && has_ideographs(target));
  }
  return languages.unspaced_target && !languages.unspaced_source && has_sentence(target) &&
         !has_ideographs(target);
}

bool continues_stretch(char32_t c) {
  return is_spaced_letter(c) || is_digit(c) || c == U' ' || c == U'\'' || c == U'’' || c == U',' ||
         c == U'-' || c == U'\n';
}

/// A sentence of the source that stands in the translation: [begin, end) of the prose; empty if
/// there is none. Quotations are no such stretch.
std::pair<size_t, size_t> untranslated_stretch(const Unit& unit) {
  constexpr std::u32string_view kQuotes = U"\"“‘「『«„'(（《";
  const std::u32string_view text = unit.target.prose();
  for (size_t begin = 0; begin < text.size();) {
    size_t end = begin;
    while (end < text.size() && continues_stretch(text[end])) ++end;
    const std::u32string_view stretch = text.substr(begin, end - begin);
    const WordCount words = count_words(stretch);
    const bool quoted = begin > 0 && kQuotes.find(text[begin - 1]) != std::u32string_view::npos;
    if (!quoted && words.all >= kStretchWords && words.lower >= kStretchLowerWords &&
        unit.source.prose().find(stretch) != std::u32string::npos)
      return {begin, end};
    begin = end + 1;
  }
  return {0, 0};
}

// CLD2 is sure of texts of about this many bytes (its own documentation speaks of 200 characters
// for the web's mixture; with the target language as a hint less will do).
constexpr int kDetectableBytes = 120;
constexpr int kSurePercent = 80;
// A translation with less than one part in so many of words of its own is the source.
constexpr size_t kKeptShare = 4;

// Languages too near for a few sentences to tell apart.
constexpr auto kNear = std::to_array<std::array<std::string_view, 5>>({
    {"no", "nb", "nn", "da", "sv"},
    {"hr", "sr", "bs", "sl", "mk"},
    {"id", "ms", "jv", "su", ""},
    {"es", "gl", "pt", "ca", ""},
    {"cs", "sk", "", "", ""},
    {"ru", "uk", "be", "bg", ""},
    {"af", "nl", "", "", ""},
    {"fa", "ar", "ur", "ps", ""},
    {"hi", "mr", "ne", "bh", ""},
});

bool are_near(std::string_view a, std::string_view b) {
  return std::ranges::any_of(kNear, [&](const auto& group) {
    return std::ranges::find(group, a) != group.end() && std::ranges::find(group, b) != group.end();
  });
}

/// The current id of CLD2's language; empty if CLD2 has none for it.
std::string id_of(CLD2::Language language) {
  try {
    return text::current_language(CLD2::LanguageCode(language));
  } catch (const UsageError&) {
    return "";
  }
}

/// The language a text is surely in; empty if that cannot be told.
std::string detect(const std::string& text, CLD2::Language hint) {
  const CLD2::CLDHints hints = {nullptr, nullptr, CLD2::UNKNOWN_ENCODING, hint};
  CLD2::Language languages[3];
  int percents[3];
  double scores[3];
  int bytes = 0;
  bool reliable = false;
  CLD2::ExtDetectLanguageSummary(text.data(), static_cast<int>(text.size()), true, &hints, 0,
                                 languages, percents, scores, nullptr, &bytes, &reliable);
  if (!reliable || bytes < kDetectableBytes || percents[0] < kSurePercent) return "";
  return languages[0] == CLD2::UNKNOWN_LANGUAGE ? "" : id_of(languages[0]);
}

CLD2::Language hint_for(const std::string& id) {
  if (text::written_language(id) == "zh-Hant") return CLD2::CHINESE_T;
  return CLD2::GetLanguageFromName(std::string(text::primary_language(id)).c_str());
}

/// The words of a translation that do not stand in its source: names and terms that were kept say
/// nothing of its language.
std::string own_words(const Unit& unit) {
  const auto words = [](const std::u32string& text, auto handle) {
    for (size_t at = 0; at < text.size();) {
      size_t end = at;
      while (end < text.size() && is_letter(text[end])) ++end;
      if (end > at) handle(text.substr(at, end - at));
      at = end + 1;
    }
  };
  std::set<std::u32string> kept;
  words(unit.source.prose(), [&](std::u32string word) { kept.insert(std::move(word)); });
  std::string out;
  words(unit.target.prose(), [&](const std::u32string& word) {
    if (!kept.contains(word)) out += (out.empty() ? "" : " ") + text::to_utf8(word);
  });
  return out;
}

bool is_language(const std::string& found, const std::string& wanted) {
  const auto primary = [](const std::string& id) {
    const std::string_view first = text::primary_language(id);
    return first == "nb" || first == "nn" ? std::string_view("no") : first;
  };
  if (primary(found) != primary(wanted)) return are_near(primary(found), primary(wanted));
  // Simplified and traditional characters are told apart.
  return primary(found) != "zh" || text::written_language(found) == text::written_language(wanted);
}

std::set<UScriptCode> scripts_of(const std::string& language) {
  UErrorCode status = U_ZERO_ERROR;
  std::array<UScriptCode, 8> codes{};
  const int32_t count =
      uscript_getCode(language.c_str(), codes.data(), static_cast<int32_t>(codes.size()), &status);
  std::set<UScriptCode> scripts;
  for (int32_t i = 0; i < count && U_SUCCESS(status); ++i) {
    const UScriptCode code = codes[static_cast<size_t>(i)];
    const bool han = code == USCRIPT_SIMPLIFIED_HAN || code == USCRIPT_TRADITIONAL_HAN;
    scripts.insert(han ? USCRIPT_HAN : code);
    if (code == USCRIPT_JAPANESE) scripts.insert({USCRIPT_HAN, USCRIPT_HIRAGANA, USCRIPT_KATAKANA});
    if (code == USCRIPT_KOREAN) scripts.insert({USCRIPT_HAN, USCRIPT_HANGUL});
  }
  return scripts;
}

UScriptCode script_of(char32_t c) {
  UErrorCode status = U_ZERO_ERROR;
  return uscript_getScript(static_cast<UChar32>(c), &status);
}

// Letters of these stand in texts of all languages.
constexpr auto kEverywhere = std::to_array<UScriptCode>(
    {USCRIPT_COMMON, USCRIPT_INHERITED, USCRIPT_LATIN, USCRIPT_GREEK, USCRIPT_UNKNOWN});

/// The first run of letters in a script that neither the target language is written in nor the
/// source text cites.
void foreign_run(const Unit& unit, const std::set<UScriptCode>& source_scripts,
                 const std::set<UScriptCode>& target_scripts, Findings& out) {
  constexpr std::u32string_view kCiting = U"\"“‘「『«„'(（《";
  const std::u32string& text = unit.target.prose();
  const std::u32string& source = unit.source.prose();
  for (size_t i = 0; i < text.size(); ++i) {
    if (!is_letter(text[i])) continue;
    const UScriptCode script = script_of(text[i]);
    if (std::ranges::find(kEverywhere, script) != kEverywhere.end() ||
        target_scripts.contains(script))
      continue;
    size_t end = i;
    while (end < text.size() && script_of(text[end]) == script) ++end;
    const bool cited = i > 0 && kCiting.find(text[i - 1]) != std::u32string_view::npos;
    const bool in_source_too =
        !source_scripts.contains(script) &&
        std::ranges::any_of(source, [&](char32_t c) { return script_of(c) == script; });
    if (!cited && !in_source_too) {
      out.at(unit, i, end,
             fmt::format("'{}' is in {} script, which neither the language has nor the source",
                         text::to_utf8(text.substr(i, end - i)), uscript_getName(script)));
      return;
    }
    i = end - 1;
  }
}

}  // namespace

void check_untranslated(const PairedDocuments& comparison, Findings& out) {
  if (!comparison.languages->translated) return;
  for (const Unit& unit : comparison.units) {
    if (is_untranslated(unit, *comparison.languages)) {
      out.at(unit, "this stands as it is in the source");
    } else if (const auto [begin, end] = untranslated_stretch(unit); end > begin) {
      out.at(unit, begin, end, "a part stands as it is in the source");
    }
  }
}

void check_language(const PairedDocuments& comparison, Findings& out) {
  if (!comparison.languages->translated) return;
  const std::string& wanted = comparison.languages->pair.to;
  const CLD2::Language hint = hint_for(wanted);
  if (hint == CLD2::UNKNOWN_LANGUAGE) return;  // one that CLD2 does not know
  for (const Unit& unit : comparison.units) {
    const std::string text = unit.target.plain();
    if (static_cast<int>(text.size()) < kDetectableBytes) continue;
    const std::string found = detect(text, hint);
    if (found.empty() || is_language(found, wanted)) continue;
    // Where next to nothing else is left, the source itself stands here.
    const std::string words = own_words(unit);
    if (words.size() >= text.size() / kKeptShare) {
      const std::string own = detect(words, hint);
      if (own.empty() || is_language(own, wanted)) continue;
    }
    out.at(unit, fmt::format("this reads as {}, not as {}", found, wanted));
  }
}

void check_script(const PairedDocuments& comparison, Findings& out) {
  const auto source = scripts_of(comparison.languages->pair.from);
  const auto target = scripts_of(comparison.languages->pair.to);
  if (target.empty() || !comparison.languages->translated) return;
  for (const Unit& unit : comparison.units) foreign_run(unit, source, target, out);
}

}  // namespace amts::checks
