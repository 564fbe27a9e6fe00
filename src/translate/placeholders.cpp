#include "translate/placeholders.h"

#include <unicode/uchar.h>

#include <algorithm>

#include "text/placeholder.h"
#include "text/script.h"
#include "text/utf8.h"

namespace amts::translate {
namespace {

using document::InlineKind;
using document::Placeholder;

const Placeholder* find(std::span<const Placeholder> placeholders, int number) {
  const auto index = static_cast<size_t>(number) - 1;
  return number >= 1 && index < placeholders.size() ? &placeholders[index] : nullptr;
}

bool opens(int number, const Placeholder& placeholder) { return placeholder.partner > number; }
bool closes(int number, const Placeholder& placeholder) {
  return placeholder.partner != 0 && placeholder.partner < number;
}

size_t skip_spaces(std::string_view text, size_t at) {
  while (at < text.size() && (text[at] == ' ' || text[at] == '\n')) ++at;
  return at;
}

size_t skip_spaces_back(std::string_view text, size_t end) {
  while (end > 0 && (text[end - 1] == ' ' || text[end - 1] == '\n')) --end;
  return end;
}

}  // namespace

Peeled peel(std::string_view sentence, std::span<const Placeholder> placeholders) {
  std::vector<text::PlaceholderSpan> spans = text::find_placeholders(sentence);
  size_t first = 0;
  size_t last = spans.size();
  size_t begin = 0;
  size_t end = sentence.size();
  const auto partner_in_core = [&](int number) {
    const Placeholder* placeholder = find(placeholders, number);
    return std::any_of(spans.begin() + static_cast<ptrdiff_t>(first),
                       spans.begin() + static_cast<ptrdiff_t>(last),
                       [&](const auto& span) { return placeholder->partner == span.number; });
  };

  // At each turn, from the outside in: a pair around all of the rest, or a delimiter at an edge
  // whose partner stands in another sentence.
  while (first < last) {
    const text::PlaceholderSpan& front = spans[first];
    const text::PlaceholderSpan& back = spans[last - 1];
    const Placeholder* opening = find(placeholders, front.number);
    const Placeholder* closing = find(placeholders, back.number);
    const bool at_front = front.begin == begin && opening != nullptr && opening->partner != 0;
    const bool at_back = back.end == end && closing != nullptr && closing->partner != 0;
    if (at_front && at_back && opening->partner == back.number && opens(front.number, *opening)) {
      begin = skip_spaces(sentence, front.end);
      end = skip_spaces_back(sentence, back.begin);
      ++first;
      --last;
    } else if (at_front && !partner_in_core(front.number)) {
      begin = skip_spaces(sentence, front.end);
      ++first;
    } else if (at_back && !partner_in_core(back.number)) {
      end = skip_spaces_back(sentence, back.begin);
      --last;
    } else {
      break;
    }
  }
  if (begin > end) return {sentence, {}, {}};
  return {sentence.substr(0, begin), sentence.substr(begin, end - begin), sentence.substr(end)};
}

std::vector<engine::PlaceholderPair> pairs_in(std::string_view text,
                                              std::span<const Placeholder> placeholders) {
  const auto spans = text::find_placeholders(text);
  std::vector<engine::PlaceholderPair> pairs;
  for (const auto& span : spans) {
    const Placeholder* placeholder = find(placeholders, span.number);
    if (placeholder == nullptr || !opens(span.number, *placeholder)) continue;
    const int partner = placeholder->partner;
    if (std::any_of(spans.begin(), spans.end(),
                    [&](const auto& s) { return s.number == partner; })) {
      pairs.push_back({span.number, partner});
    }
  }
  return pairs;
}

bool same_placeholders(std::string_view source, std::string_view translation,
                       std::span<const Placeholder> placeholders) {
  const auto numbers = [](std::string_view text) {
    std::vector<int> found;
    for (const auto& span : text::find_placeholders(text)) found.push_back(span.number);
    return found;
  };
  std::vector<int> wanted = numbers(source);
  const std::vector<int> order = numbers(translation);
  std::vector<int> got = order;
  std::sort(wanted.begin(), wanted.end());
  std::sort(got.begin(), got.end());
  if (wanted != got) return false;

  std::vector<int> open;
  for (const int number : order) {
    const Placeholder* placeholder = find(placeholders, number);
    if (placeholder == nullptr || placeholder->partner == 0) continue;
    // A partner in another sentence is the segment's affair.
    if (!std::binary_search(got.begin(), got.end(), placeholder->partner)) continue;
    if (opens(number, *placeholder)) {
      open.push_back(number);
    } else if (open.empty() || open.back() != placeholder->partner) {
      return false;
    } else {
      open.pop_back();
    }
  }
  return open.empty();
}

std::vector<text::PlaceholderRole> roles_of(std::span<const Placeholder> placeholders) {
  std::vector<text::PlaceholderRole> roles;
  roles.reserve(placeholders.size());
  for (size_t i = 0; i < placeholders.size(); ++i) {
    const int number = static_cast<int>(i) + 1;
    const Placeholder& placeholder = placeholders[i];
    if (opens(number, placeholder)) {
      roles.push_back(text::PlaceholderRole::kOpening);
    } else if (placeholder.kind == InlineKind::kBreak) {
      roles.push_back(text::PlaceholderRole::kBreak);
    } else if (closes(number, placeholder)) {
      roles.push_back(text::PlaceholderRole::kClosing);
    } else if (placeholder.kind == InlineKind::kTag || placeholder.kind == InlineKind::kFootnote) {
      roles.push_back(text::PlaceholderRole::kUnknown);
    } else {
      roles.push_back(text::PlaceholderRole::kWord);
    }
  }
  return roles;
}

bool has_words(std::string_view text) {
  for (size_t i = 0; i < text.size();) {
    if (const auto span = text::placeholder_at(text, i)) {
      i = span->end;
      continue;
    }
    if (u_isalpha(static_cast<UChar32>(text::next_code_point(text, i)))) return true;
  }
  return false;
}

}  // namespace amts::translate
