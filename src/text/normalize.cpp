#include "text/normalize.h"

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/stringpiece.h>

#include <algorithm>
#include <stdexcept>

#include "base/error.h"
#include "text/ascii.h"
#include "text/placeholder.h"
#include "text/script.h"
#include "text/utf8.h"

namespace amts::text {
namespace {

constexpr std::string_view kAnyPlaceholder = "⟦⟧";
constexpr std::string_view kAnyNumber = "⟦#⟧";

bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(),
                     [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}
bool is_word(char c) {
  return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

/// Walks a text: calls on_text for what stands between placeholders and numbers, and the others for
/// those.
template <typename OnText, typename OnNumber, typename OnPlaceholder>
void walk(std::string_view text, const OnText& on_text, const OnNumber& on_number,
          const OnPlaceholder& on_placeholder) {
  size_t plain = 0;
  const auto flush = [&](size_t end) {
    if (end > plain) on_text(text.substr(plain, end - plain));
  };
  for (size_t i = 0; i < text.size();) {
    if (text[i] == kPlaceholderOpen[0]) {
      if (const auto span = placeholder_at(text, i)) {
        flush(i);
        on_placeholder(span->number);
        plain = i = span->end;
        continue;
      }
    }
    const size_t end = number_end(text, i);
    if (end > i) {
      flush(i);
      on_number(text.substr(i, end - i));
      plain = i = end;
      continue;
    }
    // A run of word characters is passed whole, so that no number begins within it.
    do {
      ++i;
    } while (i < text.size() && is_word(text[i - 1]) && is_word(text[i]));
  }
  flush(text.size());
}

std::string exchange_separators(std::string number) {
  for (char& c : number) c = c == '.' ? ',' : c == ',' ? '.' : c;
  return number;
}

/// What a number of the stored source becomes.
std::optional<std::string> counterpart(const std::vector<std::string>& from,
                                       const std::vector<std::string>& to,
                                       const std::string& number) {
  std::optional<std::string> found;
  for (size_t i = 0; i < from.size(); ++i) {
    if (from[i] != number) continue;
    if (found && *found != to[i]) return std::nullopt;
    found = to[i];
  }
  return found;
}

template <typename T>
std::vector<T> sorted(std::vector<T> values) {
  std::sort(values.begin(), values.end());
  return values;
}

}  // namespace

size_t number_end(std::string_view text, size_t begin) {
  if (!is_digit(text[begin]) || (begin > 0 && is_word(text[begin - 1]))) return begin;
  size_t end = begin;
  while (end < text.size() && is_digit(text[end])) {
    ++end;
    const bool separator = end + 1 < text.size() && (text[end] == '.' || text[end] == ',');
    if (separator && is_digit(text[end + 1])) ++end;
  }
  return end < text.size() && is_word(text[end]) ? begin : end;
}

std::string nfc(std::string_view text) {
  if (is_ascii(text)) return std::string(text);
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* normalizer = icu::Normalizer2::getNFCInstance(status);
  std::string out;
  icu::StringByteSink<std::string> sink(&out, static_cast<int32_t>(text.size()));
  if (U_SUCCESS(status)) {
    normalizer->normalizeUTF8(0, {text.data(), static_cast<int32_t>(text.size())}, sink, nullptr,
                              status);
  }
  if (U_FAILURE(status)) throw Error(std::string("ICU cannot normalise: ") + u_errorName(status));
  return out;
}

std::string fold_spaces(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  bool space = false;
  for (size_t i = 0; i < text.size();) {
    const size_t begin = i;
    if (is_space(next_code_point(text, i))) {
      space = true;
      continue;
    }
    if (space && !out.empty()) out += ' ';
    space = false;
    out += text.substr(begin, i - begin);
  }
  return out;
}

namespace {

/// Without the spaces between characters that are written without: there a folded line end is none.
std::string close_unspaced(std::string_view text) {
  const auto is_unspaced = [](char32_t c) {
    return is_unspaced_script(c) || is_cjk_punctuation(c);
  };
  std::string out;
  for (size_t i = 0; i < text.size(); ++i) {
    if (text[i] == ' ' && i > 0 && i + 1 < text.size()) {
      size_t before = i;
      size_t after = i + 1;
      if (is_unspaced(previous_code_point(text, before)) &&
          is_unspaced(next_code_point(text, after))) {
        continue;
      }
    }
    out += text[i];
  }
  return out;
}

}  // namespace

MatchKey match_key(std::string_view text) {
  MatchKey made;
  std::string key;
  walk(
      text, [&](std::string_view plain) { key += plain; },
      [&](std::string_view number) {
        key += kAnyNumber;
        made.numbers.emplace_back(number);
      },
      [&](int number) {
        key += kAnyPlaceholder;
        made.placeholders.push_back(number);
      });
  made.key = close_unspaced(fold_spaces(nfc(key)));
  return made;
}

std::optional<std::string> substitute(const MatchKey& stored_source, std::string_view stored_target,
                                      const MatchKey& new_source) {
  if (stored_source.key != new_source.key) throw std::invalid_argument("substitute: keys differ");
  std::string out;
  std::vector<std::string> numbers;  // of the stored translation, as its source has them
  std::vector<int> placeholders;
  bool known = true;
  const auto on_number = [&](std::string_view written) {
    std::string number(written);
    const bool same = std::find(stored_source.numbers.begin(), stored_source.numbers.end(),
                                number) != stored_source.numbers.end();
    if (!same) number = exchange_separators(std::move(number));
    const auto becomes = counterpart(stored_source.numbers, new_source.numbers, number);
    known = known && becomes;
    if (becomes) out += same ? *becomes : exchange_separators(*becomes);
    numbers.push_back(std::move(number));
  };
  const auto on_placeholder = [&](int number) {
    const auto& stored = stored_source.placeholders;
    const auto place = std::find(stored.begin(), stored.end(), number);
    known = known && place != stored.end();
    if (!known) return;
    out += placeholder(new_source.placeholders[static_cast<size_t>(place - stored.begin())]);
    placeholders.push_back(number);
  };
  walk(
      stored_target, [&](std::string_view plain) { out += plain; }, on_number, on_placeholder);
  if (!known || sorted(numbers) != sorted(stored_source.numbers) ||
      sorted(placeholders) != sorted(stored_source.placeholders)) {
    return std::nullopt;
  }
  return out;
}

}  // namespace amts::text
