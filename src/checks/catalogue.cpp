#include "checks/catalogue.h"

#include <algorithm>
#include <array>

#include "base/error.h"
#include "checks/consistency.h"
#include "checks/families.h"

namespace amts::checks {
namespace {

constexpr Severity kError = Severity::kError;
constexpr Severity kWarning = Severity::kWarning;
constexpr Severity kNote = Severity::kNote;

constexpr auto kChecks = std::to_array<Check>({
    {"missing-segment", kWarning, "a segment of the source has no counterpart",
     "translate it, or say in the source that it is not for readers", check_missing_segments},
    {"extra-segment", kNote, "a segment of the translation has no counterpart",
     "take it out, or put it into the source too", check_extra_segments},
    {"heading", kError, "headings became something else, or have another level",
     "give the heading the number of # that the source has", check_headings},
    {"block-kind", kWarning, "paragraphs, list items, quotes or cells became something else",
     "set the block as the source does", check_block_kinds},
    {"labels", kError, "labels differ from the source's",
     "copy labels from the source: references point to them", check_labels},
    {"roles", kError, "roles (:numref:, :cite:, {ref}) differ from the source's",
     "copy roles from the source", check_roles},
    {"role-space", kError, "a role is not read as one without a space before it",
     "put a space before the role", check_role_spaces},
    {"math", kWarning, "formulas in a line differ from the source's",
     "copy formulas from the source", check_math},
    {"display-math", kWarning, "formulas that stand alone differ from the source's",
     "copy formulas from the source", check_display_math},
    {"inline-code", kWarning, "inline code differs from the source's",
     "copy inline code from the source", check_inline_code},
    {"code", kError, "code cells differ from the source's in more than comments",
     "copy the code from the source and translate comments alone", check_code},
    {"code-strings", kNote, "strings in code cells differ from the source's",
     "keep strings unless readers see them", check_code_strings},
    {"missing-code", kError, "a code cell of the source is missing", "copy it from the source",
     check_missing_code},
    {"extra-code", kNote, "a code cell does not stand in the source",
     "take it out, or put it into the source too", check_extra_code},
    {"tags", kError, "HTML or JSX tags and expressions differ from the source's",
     "copy tags from the source", check_tags},
    {"footnotes", kError, "footnote marks differ from the source's",
     "copy footnote marks from the source", check_footnotes},
    {"link-target", kWarning, "links lead elsewhere than the source's",
     "copy the target from the source; targets that differ in a language id are equal",
     check_link_targets},
    {"image-target", kWarning, "pictures differ from the source's",
     "copy the target from the source; targets that differ in a language id are equal",
     check_image_targets},
    {"tabs", kError, "tabs of d2l-book are not paired, or missing",
     "pair :begin_tab: and :end_tab:, each on a line of its own", check_tabs},
    {"slide-marks", kError, "slide marks of d2l-book are not paired within their text cell",
     "close each mark, [** with **], before the next code cell; none inside another",
     check_slide_marks},
    {"emphasis", kError, "delimiters of emphasis are read as text",
     "no space inside the delimiters; punctuation outside of them where a letter follows",
     check_emphasis},
    {"placeholders", kError, "placeholders (%s, {name}, ⟦1⟧ in the source) differ",
     "copy placeholders from the source", check_placeholders},
    {"placeholder-leak", kError, "a placeholder of the translation was not put back",
     "put there what stands at its place in the source", check_leaked_placeholders},
    {"numbers", kWarning, "numbers differ from the source's",
     "write the number that the source has", check_numbers},
    {"brackets", kWarning, "brackets are not paired, or of different width",
     "open what is closed and close what is opened", check_brackets},
    {"quotes", kWarning, "quotation marks are not paired",
     "open what is closed and close what is opened", check_quotes},
    {"end-punctuation", kWarning, "a sentence ends otherwise than the source's",
     "end it as the source does, with the mark of the language", check_end_punctuation},
    {"punctuation-width", kNote, "punctuation of the other width",
     "Chinese and Japanese take full-width marks, other languages narrow ones",
     check_punctuation_width},
    {"double-space", kNote, "two spaces in a row", "leave one", check_double_spaces},
    {"space-before-punctuation", kNote, "a space before a closing mark", "take it out",
     check_space_before_punctuation},
    {"missing-space", kNote, "words that grew together", "put a space between them",
     check_missing_spaces},
    {"untranslated", kWarning, "text that stands as it is in the source", "translate it",
     check_untranslated},
    {"wrong-language", kError, "text in another language than the translation's", "translate it",
     check_language},
    {"wrong-script", kError, "letters of a script that neither language nor source has",
     "write it in the language's script", check_script},
    {"terminology", kWarning, "a term is translated otherwise than the terminology says",
     "use the term, or change the terminology", check_terminology},
    {kInconsistentTarget, kNote, "one source is translated in several ways", "translate it alike",
     nullptr},
    {kInconsistentSource, kNote, "several sources have one translation",
     "see whether one of them got the other's translation", nullptr},
    {kLengthRatio, kWarning, "a translation is far too long or too short for its source",
     "see whether something is lost or was said twice", nullptr},
    {"repeated-word", kWarning, "a word stands twice", "take one out", check_repeated_words},
    {"loop", kError, "the same is said again and again", "translate it anew", check_loops},
    {"line-length", kNote, "a line is far longer than the source's lines", "break the line",
     check_line_length},
});

/// Ids that begin or go on like the wrong one.
std::string near_ids(std::string_view id) {
  std::string list;
  for (const Check& check : kChecks) {
    if (check.id.substr(0, 3) == id.substr(0, 3) || check.id.find(id) != std::string_view::npos)
      list += (list.empty() ? "did you mean " : ", ") + std::string(check.id);
  }
  return list.empty() ? "amts check --list shows all" : list;
}

}  // namespace

std::span<const Check> catalogue() { return kChecks; }

const Check& find_check(std::string_view id) {
  const auto found = std::ranges::find(kChecks, id, &Check::id);
  if (found == kChecks.end())
    throw UsageError("there is no check '" + std::string(id) + "'", {}, near_ids(id));
  return *found;
}

bool Settings::enabled(const Check& check) const {
  return !disabled.contains(check.id) && (only.empty() || only.contains(check.id));
}

Severity Settings::severity_of(const Check& check) const {
  const auto found = severity.find(check.id);
  return found == severity.end() ? check.severity : found->second;
}

void Settings::require_known() const {
  for (const std::string& id : disabled) find_check(id);
  for (const std::string& id : only) find_check(id);
  for (const auto& [id, level] : severity) find_check(id);
}

}  // namespace amts::checks
