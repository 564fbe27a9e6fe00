#include "alignment/lexicon.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <unordered_map>

#include "base/error.h"
#include "text/utf8.h"

namespace amts::alignment {
namespace {

constexpr std::string_view kMagic = "amts-lexicon 1 ";

class LexiconParser {
 public:
  LexiconParser(std::string_view bytes, const std::string& file) : rest_(bytes), file_(file) {}

  Lexicon parse() {
    const std::string_view head = line();
    const size_t blank = head.rfind(' ');
    if (!head.starts_with(kMagic) || blank < kMagic.size())
      fail("not a lexicon (amts lexicon learn makes them)");
    lexicon_.from = head.substr(kMagic.size(), blank - kMagic.size());
    lexicon_.to = head.substr(blank + 1);
    // Target units are numbered as the second part lists them, which links need first.
    const size_t parted = rest_.find("\n\n");
    if (parted == std::string_view::npos) fail("no list of target units");
    const std::string_view sources = rest_.substr(0, parted + 1);
    const size_t first_line = number_;
    number_ += static_cast<size_t>(std::ranges::count(sources, '\n')) + 1;
    rest_.remove_prefix(parted + 2);
    while (!rest_.empty()) {
      lexicon_.target.push_back(entry(line()).first);
      target_ids_.emplace(lexicon_.target.back().unit,
                          static_cast<UnitId>(lexicon_.target.size() - 1));
    }
    number_ = first_line;
    rest_ = sources;
    while (!rest_.empty()) {
      auto [unit, tail] = entry(line());
      lexicon_.source.push_back(std::move(unit));
      links(tail);
    }
    return std::move(lexicon_);
  }

 private:
  [[noreturn]] void fail(const std::string& what) const {
    throw FormatError(what, {file_, number_, 0});
  }

  std::string_view line() {
    ++number_;
    const size_t end = std::min(rest_.find('\n'), rest_.size());
    const std::string_view out = rest_.substr(0, end);
    rest_.remove_prefix(std::min(end + 1, rest_.size()));
    return out;
  }

  float number(std::string_view digits) const {
    float value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc() || end != digits.data() + digits.size() || !(value >= 0)) {
      fail(fmt::format("'{}' is no count", digits));
    }
    return value;
  }

  // "unit TAB count [TAB links]" and the links.
  std::pair<Lexicon::Entry, std::string_view> entry(std::string_view text) const {
    const size_t tab = text.find('\t');
    if (tab == std::string_view::npos || tab == 0) fail("expected unit, tab, count");
    const size_t second = std::min(text.find('\t', tab + 1), text.size());
    return {{std::string(text.substr(0, tab)), number(text.substr(tab + 1, second - tab - 1))},
            text.substr(std::min(second + 1, text.size()))};
  }

  void links(std::string_view text) {
    while (!text.empty()) {
      const size_t end = std::min(text.find(' '), text.size());
      const std::string_view link = text.substr(0, end);
      const size_t colon = link.rfind(':');
      if (colon == std::string_view::npos) fail("expected target:count");
      const auto target = target_ids_.find(std::string(link.substr(0, colon)));
      if (target == target_ids_.end())
        fail(fmt::format("'{}' is not among the target units", link.substr(0, colon)));
      lexicon_.links.push_back({static_cast<UnitId>(lexicon_.source.size() - 1), target->second,
                                number(link.substr(colon + 1))});
      text.remove_prefix(std::min(end + 1, text.size()));
    }
  }

  std::string_view rest_;
  const std::string& file_;
  size_t number_ = 0;
  Lexicon lexicon_;
  std::unordered_map<std::string, UnitId> target_ids_;
};

void sort_links(std::vector<Link>& links) {
  std::ranges::sort(links, [](const Link& a, const Link& b) {
    if (a.source != b.source) return a.source < b.source;
    return a.count != b.count ? a.count > b.count : a.target < b.target;
  });
}

}  // namespace

Lexicon Lexicon::reversed() const {
  Lexicon out{to, from, target, source, links};
  for (Link& link : out.links) std::swap(link.source, link.target);
  sort_links(out.links);
  return out;
}

std::string write_lexicon(const Lexicon& lexicon) {
  std::string out = fmt::format("{}{} {}\n", kMagic, lexicon.from, lexicon.to);
  auto link = lexicon.links.begin();
  for (UnitId s = 0; s < lexicon.source.size(); ++s) {
    out += fmt::format("{}\t{:.4g}\t", lexicon.source[s].unit, lexicon.source[s].count);
    for (; link != lexicon.links.end() && link->source == s; ++link) {
      out += fmt::format("{}:{:.3g} ", lexicon.target[link->target].unit, link->count);
    }
    out.back() = '\n';
  }
  out += '\n';
  for (const auto& entry : lexicon.target)
    out += fmt::format("{}\t{:.4g}\n", entry.unit, entry.count);
  return out;
}

Lexicon read_lexicon(std::string_view bytes, const std::string& file) {
  text::require_utf8(bytes, file);
  return LexiconParser(bytes, file).parse();
}

}  // namespace amts::alignment
