#include "checks/urls.h"

#include <unicode/uloc.h>

#include <algorithm>
#include <set>

namespace amts::checks {
namespace {

const std::set<std::string, std::less<>>& language_subtags() {
  static const std::set<std::string, std::less<>> kIds = [] {
    std::set<std::string, std::less<>> ids;
    for (const char* const* id = uloc_getISOLanguages(); *id != nullptr; ++id) {
      if (std::string_view(*id).size() == 2) ids.insert(*id);
    }
    return ids;
  }();
  return kIds;
}

char lower(char c) { return static_cast<char>(c >= 'A' && c <= 'Z' ? c | 0x20 : c); }

/// "en", "zh-CN", "pt_BR", "zh-Hans".
bool is_language_id(std::string_view word) {
  const size_t cut = word.find_first_of("-_");
  std::string primary;
  for (const char c : word.substr(0, cut)) primary += lower(c);
  if (!language_subtags().contains(primary)) return false;
  if (cut == std::string_view::npos) return true;
  const std::string_view rest = word.substr(cut + 1);
  return (rest.size() == 2 || rest.size() == 4) && std::ranges::all_of(rest, [](char c) {
           return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
         });
}

/// A host's or path's component without a language: "x_zh.svg" as "x.svg".
std::string component_key(std::string_view component) {
  const bool number = component.find_first_not_of("0123456789") == std::string_view::npos;
  if (number || is_language_id(component)) return "";
  const size_t dot = std::min(component.rfind('.'), component.size());
  std::string_view stem = component.substr(0, dot);
  for (const size_t part :
       {stem.find_last_of("_-."), stem.substr(0, stem.find_last_of("_-")).find_last_of("_-.")}) {
    if (part != std::string_view::npos && is_language_id(stem.substr(part + 1))) {
      stem = stem.substr(0, part);
      break;
    }
  }
  return std::string(stem) + std::string(component.substr(dot));
}

}  // namespace

std::string_view markdown_target(std::string_view verbatim) {
  const size_t open = verbatim.rfind("](");
  if (open == std::string_view::npos) return {};
  std::string_view rest = verbatim.substr(open + 2);
  while (!rest.empty() && (rest.front() == ' ' || rest.front() == '\n')) rest.remove_prefix(1);
  if (rest.starts_with('<')) return rest.substr(1, std::min(rest.find('>'), rest.size()) - 1);
  // Parentheses inside a target are balanced (CommonMark 0.31, 6.3).
  size_t depth = 0, end = 0;
  for (; end < rest.size() && rest[end] != ' ' && rest[end] != '\n'; ++end) {
    if (rest[end] == '(') ++depth;
    if (rest[end] == ')' && depth-- == 0) break;
  }
  return rest.substr(0, end);
}

std::string target_key(std::string_view url) {
  if (url.starts_with('<') && url.ends_with('>')) url = url.substr(1, url.size() - 2);
  if (url.starts_with('#')) return "";
  for (const std::string_view scheme : {"https://", "http://"}) {
    if (url.starts_with(scheme)) url.remove_prefix(scheme.size());
  }
  url = url.substr(0, url.find('#'));
  std::string key;
  bool host = true;
  for (size_t at = 0; at <= url.size();) {
    const size_t end = std::min(url.find_first_of(host ? "./" : "/", at), url.size());
    const std::string part = component_key(url.substr(at, end - at));
    if (!part.empty()) key += (key.empty() ? "" : "/") + part;
    if (end < url.size() && url[end] == '/') host = false;
    at = end + 1;
  }
  return key;
}

}  // namespace amts::checks
