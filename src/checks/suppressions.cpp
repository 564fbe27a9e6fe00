#include "checks/suppressions.h"

#include <algorithm>
#include <cctype>
#include <cstdint>
#include <iterator>
#include <utility>

namespace amts::checks {
namespace {

constexpr std::string_view kMark = "amts-";

struct Word {
  std::string_view name;  ///< disable, enable, disable-next, disable-file; empty: none
  std::set<std::string, std::less<>> checks;
};

bool is_name_char(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '-'; }

/// What a line's comment says.
Word word_in(std::string_view line) {
  Word word;
  const size_t at = line.find(kMark);
  if (at == std::string_view::npos) return word;
  // Only in a comment, which opens before it in the line.
  const std::string_view before = line.substr(0, at);
  if (before.find("<!--") == std::string_view::npos && before.find("/*") == std::string_view::npos)
    return word;
  size_t end = at + kMark.size();
  while (end < line.size() && is_name_char(line[end])) ++end;
  word.name = line.substr(at + kMark.size(), end - at - kMark.size());
  const std::string_view rest = line.substr(end, line.find_first_of("*>", end) - end);
  for (size_t i = 0; i < rest.size();) {
    size_t stop = i;
    while (stop < rest.size() && is_name_char(rest[stop])) ++stop;
    const std::string_view name = rest.substr(i, stop - i);
    // Not the dashes that close a comment.
    if (name.find_first_not_of('-') != std::string_view::npos) word.checks.emplace(name);
    i = stop + 1;
  }
  return word;
}

}  // namespace

Suppressions::Suppressions(std::string_view bytes) {
  if (bytes.find(kMark) == std::string_view::npos) return;
  std::vector<Stretch> open;  // by disable
  size_t next = SIZE_MAX;     // stretch of disable-next that waits for its block's end
  bool in_block = false;
  size_t number = 0;
  for (size_t at = 0; at < bytes.size();) {
    const size_t end = std::min(bytes.find('\n', at), bytes.size());
    const std::string_view line = bytes.substr(at, end - at);
    at = end + 1;
    ++number;
    Word word = word_in(line);
    const bool blank = line.find_first_not_of(" \t\r>") == std::string_view::npos;
    if (word.name == "disable-file") {
      stretches_.push_back({0, SIZE_MAX, std::move(word.checks)});
    } else if (word.name == "disable") {
      open.push_back({number, SIZE_MAX, std::move(word.checks)});
    } else if (word.name == "enable") {
      for (Stretch& stretch : open) {
        stretch.last = number;
        stretches_.push_back(std::move(stretch));
      }
      open.clear();
    } else if (word.name == "disable-next") {
      next = stretches_.size();
      in_block = false;
      stretches_.push_back({number, SIZE_MAX, std::move(word.checks)});
    } else if (next != SIZE_MAX) {
      if (blank && in_block) {
        stretches_[next].last = number;
        next = SIZE_MAX;
      }
      in_block = in_block || !blank;
    }
  }
  std::ranges::move(open, std::back_inserter(stretches_));
}

bool Suppressions::covers(std::string_view check, size_t line) const {
  return std::ranges::any_of(stretches_, [&](const Stretch& stretch) {
    return stretch.first <= line && line <= stretch.last &&
           (stretch.checks.empty() || stretch.checks.contains(check));
  });
}

}  // namespace amts::checks
