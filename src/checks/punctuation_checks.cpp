// Punctuation: how sentences end, and marks of the right width.
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "checks/families.h"
#include "checks/typography.h"
#include "text/language.h"
#include "text/script.h"
#include "text/utf8.h"

namespace amts::checks {
namespace {

using document::SegmentKind;

enum class End { kNone, kStop, kQuestion, kExclamation, kColon, kEllipsis, kComma, kObject };

struct EndMark {
  char32_t mark;
  End end;
};
constexpr auto kEnds = std::to_array<EndMark>({
    {U'.', End::kStop},     {U'。', End::kStop},       {U'．', End::kStop},
    {U'｡', End::kStop},     {U'।', End::kStop},        {U'۔', End::kStop},
    {U'?', End::kQuestion}, {U'？', End::kQuestion},   {U'؟', End::kQuestion},
    {U';', End::kComma},    {U'!', End::kExclamation}, {U'！', End::kExclamation},
    {U':', End::kColon},    {U'：', End::kColon},      {U'…', End::kEllipsis},
    {U',', End::kComma},    {U'，', End::kComma},      {U'、', End::kComma},
    {U'；', End::kComma},   {U'،', End::kComma},
});

bool closes(char32_t c) {
  constexpr std::u32string_view kClosing = U"\"'”’“‘»«›‹)]}）］｝」』》〉】*~_ \n\u00A0";
  return kClosing.find(c) != std::u32string_view::npos;
}

struct Ending {
  End end = End::kNone;
  size_t at = 0;  ///< of the mark, or of the last character
};

/// How a text ends, quotation marks and brackets after the mark aside; "...)" inside brackets as
/// well.
Ending ending_of(std::u32string_view text) {
  size_t at = text.size();
  while (at > 0 && closes(text[at - 1])) --at;
  // Or the mark stands after the bracket.
  if (at == 0) return {};
  if (text[at - 1] == kObject) return {End::kObject, at - 1};
  const auto mark = std::ranges::find(kEnds, text[at - 1], &EndMark::mark);
  if (mark == kEnds.end()) return {End::kNone, at - 1};
  if (text.substr(0, at).ends_with(U"...")) return {End::kEllipsis, at - 1};
  return {mark->end, at - 1};
}

// Languages that do not end sentences with a mark.
constexpr auto kUnmarked = std::to_array<std::string_view>({"th", "lo", "km", "my"});

bool is_running_text(SegmentKind kind) {
  return kind == SegmentKind::kParagraph || kind == SegmentKind::kListItem ||
         kind == SegmentKind::kQuote || kind == SegmentKind::kLine;
}

bool is_sentence_end(End end) {
  return end == End::kStop || end == End::kQuestion || end == End::kExclamation;
}

bool has_question(std::u32string_view text) {
  return text.find_first_of(U"?？؟;") != std::u32string_view::npos;
}

void compare_ends(const Unit& unit, const Languages& languages, Findings& out) {
  const Ending source = ending_of(unit.source.prose()), target = ending_of(unit.target.prose());
  if (source.end == End::kObject || target.end == End::kObject) return;
  const auto say = [&](std::string message) {
    out.at(unit, target.at, target.at + 1, std::move(message));
  };
  const char32_t mark = unit.target.prose().empty() ? 0 : unit.target.prose()[target.at];
  if (source.end == End::kQuestion && target.end != End::kQuestion) {
    // A question may become a request, but not lose its mark alone.
    if (target.end == End::kNone) say("the source ends with a question mark, this without");
  } else if (target.end == End::kQuestion && source.end != End::kQuestion) {
    // Sentences may have changed places.
    if (!has_question(unit.source.prose())) say("this is a question, the source has none");
  } else if (is_sentence_end(source.end) && target.end == End::kNone) {
    if (is_running_text(unit.target.first().kind)) say("the full stop of the source is missing");
  } else if (source.end == End::kNone && target.end == End::kStop) {
    if (unit.target.first().kind == SegmentKind::kHeading) say("a heading ends with a full stop");
  } else if (source.end == End::kColon && target.end == End::kNone) {
    say("the colon of the source is missing");
  }
  if (target.end != End::kStop) return;
  const bool wide = mark == U'。' || mark == U'．';
  const char32_t before = target.at > 0 ? unit.target.prose()[target.at - 1] : 0;
  if (languages.unspaced_target && !wide && mark == U'.' && is_ideograph(before)) {
    say("a sentence ends with '.' instead of '。'");
  } else if (!languages.unspaced_target && wide) {
    say(fmt::format("a sentence ends with '{}' instead of '.'",
                    text::to_utf8(std::u32string(1, mark))));
  }
}

}  // namespace

void check_end_punctuation(const PairedDocuments& comparison, Findings& out) {
  const std::string_view to = text::primary_language(comparison.languages->pair.to);
  if (std::ranges::find(kUnmarked, to) != kUnmarked.end()) return;
  for (const Unit& unit : comparison.units) compare_ends(unit, *comparison.languages, out);
}

void check_punctuation_width(const PairedDocuments& comparison, Findings& out) {
  constexpr std::u32string_view kNarrow = U",;:?!";
  for (const Unit& unit : comparison.units) {
    const std::u32string& text = unit.target.prose();
    for (size_t i = 1; i + 1 < text.size(); ++i) {
      if (comparison.languages->unspaced_target) {
        if (kNarrow.find(text[i]) != std::u32string_view::npos && is_ideograph(text[i - 1]) &&
            is_ideograph(text[i + 1])) {
          out.at(unit, i, i + 1,
                 fmt::format("'{}' between ideographs should be full width",
                             text::to_utf8(text.substr(i, 1))));
        }
      } else if (is_cjk_stop(text[i]) && is_spaced_letter(text[i - 1])) {
        out.at(
            unit, i, i + 1,
            fmt::format("'{}' belongs to Chinese and Japanese", text::to_utf8(text.substr(i, 1))));
      }
    }
  }
}

}  // namespace amts::checks
