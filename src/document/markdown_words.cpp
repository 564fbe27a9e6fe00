#include "document/markdown_words.h"

#include <algorithm>
#include <array>

#include "document/markdown_chars.h"

namespace amts::document {

namespace {

constexpr size_t kNone = std::string_view::npos;
constexpr size_t kMaxScheme = 32;
constexpr size_t kMaxLocalPart = 64;  // RFC 5321, 4.5.3.1.1
constexpr size_t kMaxHost = 255;
constexpr size_t kMaxRoleName = 32;
constexpr auto kSchemes = std::to_array<std::string_view>({"http", "https", "ftp"});

bool is_local_part(char c) { return is_alnum(c) || c == '.' || c == '-' || c == '_' || c == '+'; }
bool is_host_char(char c) { return is_alnum(c) || c == '-' || c == '_' || c == '.'; }

bool is_url_char(char c) {
  return c > ' ' && c < 0x7F && std::string_view("<>[]{}|\\^`\"").find(c) == kNone;
}

// Leaves off what closes a sentence or a bracket opened before the URL.
size_t trim_url(std::string_view text, size_t begin, size_t end) {
  const auto count = [&](char c) {
    return std::count(text.begin() + static_cast<ptrdiff_t>(begin),
                      text.begin() + static_cast<ptrdiff_t>(end), c);
  };
  ptrdiff_t surplus = count(')') - count('(');
  while (end > begin) {
    const char c = text[end - 1];
    if (c == ')') {
      if (surplus-- <= 0) break;
    } else if (std::string_view("?!.,:;*_~'$").find(c) == kNone) {
      break;
    }
    --end;
  }
  return end;
}

std::optional<ByteRange> url_from(std::string_view text, size_t begin, size_t host) {
  size_t end = host;
  while (end < text.size() && is_url_char(text[end])) ++end;
  end = trim_url(text, host, end);
  if (end == host || !is_alnum(text[host])) return std::nullopt;
  return ByteRange{begin, end};
}

size_t name_end(std::string_view text, size_t begin, std::string_view extra) {
  size_t i = begin;
  while (i < text.size() && i - begin <= kMaxRoleName &&
         (is_alnum(text[i]) || extra.find(text[i]) != kNone)) {
    ++i;
  }
  return i == begin || i - begin > kMaxRoleName ? kNone : i;
}

}  // namespace

std::optional<CharacterReference> entity_at(std::string_view text, size_t position) {
  if (text[position] != '&') return std::nullopt;
  auto reference = character_reference_at(text, position);
  return reference && reference->terminated ? reference : std::nullopt;
}

std::optional<size_t> autolink_at(std::string_view text, size_t position) {
  size_t i = position + 1;
  size_t colon = kNone;
  size_t at = kNone;
  for (; i < text.size() && text[i] != '>'; ++i) {
    const char c = text[i];
    if (c == '<' || static_cast<unsigned char>(c) <= ' ') return std::nullopt;
    if (c == ':' && colon == kNone) colon = i;
    if (c == '@' && at == kNone) at = i;
  }
  if (i >= text.size()) return std::nullopt;
  const auto all = [&](size_t begin, size_t end, auto predicate) {
    return begin < end && std::all_of(text.begin() + static_cast<ptrdiff_t>(begin),
                                      text.begin() + static_cast<ptrdiff_t>(end), predicate);
  };
  const size_t begin = position + 1;
  if (colon != kNone && colon - begin >= 2 && colon - begin <= kMaxScheme &&
      is_letter(text[begin]) &&
      all(begin, colon, [](char c) { return is_alnum(c) || c == '+' || c == '.' || c == '-'; })) {
    return i + 1;
  }
  if (at != kNone && all(begin, at, is_local_part) && all(at + 1, i, is_host_char)) return i + 1;
  return std::nullopt;
}

std::optional<ByteRange> url_at(std::string_view text, size_t colon, size_t from) {
  if (text.substr(colon, 3) != "://") return std::nullopt;
  size_t begin = colon;
  while (begin > from && colon - begin < 6 && is_letter(text[begin - 1])) --begin;
  const std::string_view scheme = text.substr(begin, colon - begin);
  const auto same = [&](std::string_view known) {
    return known.size() == scheme.size() &&
           std::equal(known.begin(), known.end(), scheme.begin(),
                      [](char a, char b) { return a == (b | 0x20); });
  };
  if (std::none_of(kSchemes.begin(), kSchemes.end(), same)) return std::nullopt;
  if (begin > 0 && is_alnum(text[begin - 1])) return std::nullopt;
  return url_from(text, begin, colon + 3);
}

std::optional<ByteRange> www_at(std::string_view text, size_t dot, size_t from) {
  if (dot < from + 3 || text.substr(dot - 3, 3) != "www") return std::nullopt;
  if (dot > 3 && is_alnum(text[dot - 4])) return std::nullopt;
  return url_from(text, dot - 3, dot + 1);
}

std::optional<ByteRange> email_at(std::string_view text, size_t at, size_t from) {
  size_t begin = at;
  while (begin > from && at - begin < kMaxLocalPart && is_local_part(text[begin - 1])) --begin;
  size_t end = at + 1;
  while (end < text.size() && end - at <= kMaxHost && is_host_char(text[end])) ++end;
  while (end > at + 1 && !is_alnum(text[end - 1])) --end;
  const std::string_view host = text.substr(at + 1, end - at - 1);
  if (begin == at || host.find('.') == kNone || !is_alnum(host.front())) return std::nullopt;
  return ByteRange{begin, end};
}

size_t role_name_end(std::string_view text, size_t position) {
  const size_t colon = name_end(text, position + 1, "_+-");
  if (colon == kNone || colon + 1 >= text.size()) return kNone;
  return text[colon] == ':' && text[colon + 1] == '`' ? colon + 1 : kNone;
}

size_t brace_role_end(std::string_view text, size_t position) {
  const size_t brace = name_end(text, position + 1, "_+-:.");
  if (brace == kNone || brace + 1 >= text.size()) return kNone;
  return text[brace] == '}' && text[brace + 1] == '`' ? brace + 1 : kNone;
}

std::optional<ByteRange> role_text(std::string_view text, size_t position, size_t ticks) {
  constexpr auto kWithTarget =
      std::to_array<std::string_view>({"any", "doc", "download", "numref", "prf:ref", "ref",
                                       "std:doc", "std:ref", "std:term", "term"});
  const char open = text[position];
  const std::string_view name =
      text.substr(position + 1, ticks - position - 1 - (open == '{' || open == ':' ? 1 : 0));
  size_t begin = ticks;
  while (begin < text.size() && text[begin] == '`') ++begin;
  size_t end = text.size();
  while (end > begin && text[end - 1] == '`') --end;
  if (end <= begin || text.substr(begin, end - begin).find('\n') != kNone) return std::nullopt;
  const bool abbreviation = name == "abbr";
  if (!abbreviation && !std::binary_search(kWithTarget.begin(), kWithTarget.end(), name))
    return std::nullopt;
  const char last = abbreviation ? ')' : '>';
  if (text[end - 1] != last) return std::nullopt;
  const size_t bracket = text.substr(0, end).rfind(abbreviation ? '(' : '<');
  if (bracket == kNone || bracket <= begin) return std::nullopt;
  if (abbreviation) return ByteRange{bracket + 1, end - 1};
  size_t text_end = bracket;
  while (text_end > begin && is_blank_char(text[text_end - 1])) --text_end;
  if (text_end == begin) return std::nullopt;
  return ByteRange{begin, text_end};
}

size_t gfm_url_end(std::string_view text, size_t begin) {
  size_t end = begin;
  while (end < text.size() && !is_ascii_space(text[end]) && text[end] != '<') ++end;
  const auto count = [&](char c) {
    return std::count(text.begin() + static_cast<ptrdiff_t>(begin),
                      text.begin() + static_cast<ptrdiff_t>(end), c);
  };
  ptrdiff_t surplus = count(')') - count('(');
  while (end > begin) {
    const char c = text[end - 1];
    if (c == ')') {
      if (surplus-- <= 0) break;
    } else if (c == ';') {
      // An entity at the end is none of the URL's.
      size_t name = end - 1;
      while (name > begin && is_letter(text[name - 1])) --name;
      if (name > begin && name < end - 1 && text[name - 1] == '&') end = name;
    } else if (std::string_view("?!.,:*_~'\"").find(c) == kNone) {
      break;
    }
    --end;
  }
  return end;
}

}  // namespace amts::document
