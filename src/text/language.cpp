#include "text/language.h"

#include <unicode/locid.h>

#include <algorithm>
#include <cctype>

#include "base/error.h"

namespace amts::text {
namespace {

bool all_of(std::string_view text, int (*test)(int)) {
  return std::all_of(text.begin(), text.end(), [&](unsigned char c) { return test(c) != 0; });
}

/// Case of a subtag by RFC 5646, 2.1.1: language lower, Script title, REGION upper, rest lower.
std::string canonical_subtag(std::string_view subtag, bool first) {
  std::string out(subtag);
  const bool region = !first && subtag.size() == 2;
  std::transform(out.begin(), out.end(), out.begin(), [&](unsigned char c) {
    return static_cast<char>(region ? std::toupper(c) : std::tolower(c));
  });
  if (!first && subtag.size() == 4 && all_of(subtag, std::isalpha)) {
    out[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(out[0])));
  }
  return out;
}

}  // namespace

std::string canonical_language(std::string_view id) {
  const auto refuse = [&] {
    throw UsageError("'" + std::string(id) + "' is no language id", {},
                     "use ids such as en, zh-CN, pt");
  };
  std::string out;
  std::string_view rest = id;
  while (true) {
    const size_t end = std::min(rest.find_first_of("-_"), rest.size());
    const std::string_view subtag = rest.substr(0, end);
    const bool first = out.empty();
    if (subtag.empty() || subtag.size() > 8 || !all_of(subtag, std::isalnum)) refuse();
    if (first && (subtag.size() < 2 || subtag.size() > 3 || !all_of(subtag, std::isalpha)))
      refuse();
    if (!first) out += '-';
    out += canonical_subtag(subtag, first);
    if (end == rest.size()) return out;
    rest.remove_prefix(end + 1);
  }
}

std::string_view primary_language(std::string_view id) { return id.substr(0, id.find('-')); }

std::string current_language(std::string_view id) {
  const std::string canonical = canonical_language(id);
  UErrorCode status = U_ZERO_ERROR;
  icu::Locale locale = icu::Locale::forLanguageTag(canonical, status);
  locale.canonicalize(status);
  const auto current = locale.toLanguageTag<std::string>(status);
  return U_SUCCESS(status) != 0 && current != "und" ? current : canonical;
}

std::string written_language(std::string_view id) {
  const std::string current = current_language(id);
  UErrorCode status = U_ZERO_ERROR;
  icu::Locale locale = icu::Locale::forLanguageTag(current, status);
  locale.addLikelySubtags(status);
  if (U_FAILURE(status) != 0 || *locale.getScript() == '\0') return current;
  return std::string(locale.getLanguage()) + "-" + locale.getScript();
}

bool is_unspaced_language(std::string_view id) {
  const std::string_view primary = primary_language(id);
  return primary == "zh" || primary == "ja";
}

}  // namespace amts::text
