#include "translate/kept_patterns.h"

#include <unicode/regex.h>
#include <unicode/unistr.h>
#include <unicode/utext.h>

#include <algorithm>
#include <optional>

#include "base/error.h"
#include "text/placeholder.h"

namespace amts::translate {

class KeptPatterns::Pattern {
 public:
  explicit Pattern(const std::string& text) {
    UErrorCode status = U_ZERO_ERROR;
    UParseError place{};
    pattern_.reset(
        icu::RegexPattern::compile(icu::UnicodeString::fromUTF8(text), 0, place, status));
    if (U_FAILURE(status)) {
      throw UsageError("'" + text + "' is no regular expression: " + u_errorName(status), {},
                       "escape . ( ) [ ] { } * + ? ^ $ | \\ with a backslash to mean themselves");
    }
    if (matches_nothing())
      throw UsageError("'" + text + "' matches the empty text, so everywhere", {},
                       "write what it must hold");
  }

  /// Appends the matches in text[begin, end).
  void find(std::string_view text, size_t begin, size_t end,
            std::vector<std::pair<size_t, size_t>>& out) const {
    UErrorCode status = U_ZERO_ERROR;
    UText* input =
        utext_openUTF8(nullptr, text.data() + begin, static_cast<int64_t>(end - begin), &status);
    const std::unique_ptr<icu::RegexMatcher> matcher(pattern_->matcher(status));
    if (U_SUCCESS(status)) {
      matcher->reset(input);
      while (matcher->find(status) && U_SUCCESS(status)) {
        const auto from = begin + static_cast<size_t>(matcher->start64(status));
        const auto to = begin + static_cast<size_t>(matcher->end64(status));
        if (to > from) out.emplace_back(from, to);
      }
    }
    utext_close(input);
  }

 private:
  bool matches_nothing() const {
    UErrorCode status = U_ZERO_ERROR;
    const icu::UnicodeString empty;
    const std::unique_ptr<icu::RegexMatcher> matcher(pattern_->matcher(empty, status));
    return U_SUCCESS(status) && matcher->matches(status);
  }

  std::unique_ptr<icu::RegexPattern> pattern_;
};

KeptPatterns::KeptPatterns(std::span<const std::string> patterns)
    : texts_(patterns.begin(), patterns.end()) {
  for (const std::string& text : texts_) patterns_.push_back(std::make_shared<Pattern>(text));
}

std::vector<std::pair<size_t, size_t>> KeptPatterns::find(std::string_view text) const {
  std::vector<std::pair<size_t, size_t>> found;
  if (patterns_.empty()) return found;
  size_t at = 0;
  const auto search = [&](size_t end) {
    for (const auto& pattern : patterns_) pattern->find(text, at, end, found);
  };
  for (const text::PlaceholderSpan& span : text::find_placeholders(text)) {
    search(span.begin);
    at = span.end;
  }
  search(text.size());
  std::ranges::sort(found, [](const auto& a, const auto& b) {
    return a.first != b.first ? a.first < b.first : a.second > b.second;
  });
  std::vector<std::pair<size_t, size_t>> kept;
  for (const auto& each : found) {
    if (kept.empty() || each.first >= kept.back().second) kept.push_back(each);
  }
  return kept;
}

}  // namespace amts::translate
