// Style rules of a target language: what a house style asks of machine output. Each has a name and
// can be switched on or off in a project; none ever touches what people wrote.
#pragma once

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"

namespace amts::translate {

/// Which rules hold for a project.
struct StyleRules {
  /// Named rules; what is not named has its default. Chinese and Japanese:
  /// - "cjk-spacing" (on): no space between a Chinese or Japanese character and Latin letters,
  /// digits,
  ///   inline code or math;
  /// - "role-space" (on for Chinese): one space before a role inside a line (`在 :numref:`x`中`),
  /// as
  ///   d2l-book needs it to see the role;
  /// - "full-width-punctuation" (on): , . : ; ! ? ( ) beside a Chinese or Japanese character take
  ///   their full-width forms; shapes, code, and what stands between Latin letters or digits stay.
  /// Spanish:
  /// - "inverted-marks" (on): ¿ and ¡ open the questions and exclamations that lack them;
  /// - "decimal-comma" (off): 3.14 becomes 3,14.
  std::map<std::string, bool, std::less<>> rules;

  /// Literal replacements after the rules, in order: such as 您 to 你.
  std::vector<std::pair<std::string, std::string>> replacements;
};

/// The names of the rules that exist for a language, with their defaults.
std::map<std::string, bool, std::less<>> style_rules_of(std::string_view language);

/// Throws UsageError if a rule does not exist for the language; names those that do.
void check_style(const StyleRules& style, std::string_view language);

/// One translated sentence with the rules applied. `source` is the sentence it translates,
/// `placeholders` those of the segment: placeholders are never changed, only the text around them.
std::string apply_style(const StyleRules& style, std::string_view language, std::string_view source,
                        std::string_view translation,
                        std::span<const document::Placeholder> placeholders);

/// Spacing that every translation gets, style or none: no double spaces unless the source has some;
/// no space before CJK punctuation; none between a Chinese or Japanese character and a placeholder
/// unless the source has white space on that side.
std::string fix_spacing(std::string_view source, std::string_view translation);

}  // namespace amts::translate
