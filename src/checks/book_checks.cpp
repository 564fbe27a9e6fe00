// Marks of d2l-book: tabs, and slide marks as its slides.py reads them.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <utility>
#include <vector>

#include "checks/families.h"

namespace amts::checks {
namespace {

using document::Document;
using document::Format;
using document::Opaque;
using document::OpaqueKind;

bool is_markdown(const Document& document) {
  return document.format == Format::kMarkdown || document.format == Format::kNotebook;
}

/// Calls handle(begin, end) for the stretches of a document between its code cells, in order.
template <typename Handle>
void each_text_cell(const Document& document, Handle handle) {
  size_t begin = 0;
  for (const Opaque& opaque : document.opaques) {
    if (opaque.kind != OpaqueKind::kCode || opaque.range.begin < begin) continue;
    handle(begin, opaque.range.begin);
    begin = opaque.range.end;
  }
  handle(begin, document.bytes.size());
}

struct Tab {
  size_t begin;
  std::string_view line;
  bool opens;
};

std::vector<Tab> tabs_of(const Document& document) {
  std::vector<Tab> tabs;
  const std::string_view bytes = document.bytes;
  each_text_cell(document, [&](size_t begin, size_t end) {
    for (size_t at = begin; at < end;) {
      const size_t stop = std::min(bytes.find('\n', at), end);
      const std::string_view line = bytes.substr(at, stop - at);
      if (line.starts_with(":begin_tab:") || line.starts_with(":end_tab:"))
        tabs.push_back({at, line, line.starts_with(":begin_tab:")});
      at = stop + 1;
    }
  });
  return tabs;
}

/// Whom a tab is for: "mxnet" and "pytorch" of ":begin_tab:`mxnet, pytorch`".
std::vector<std::string> names_of(const Tab& tab) {
  std::vector<std::string> names;
  std::string name;
  const size_t begin = tab.line.find('`');
  if (!tab.opens || begin == std::string_view::npos) return names;
  for (const char c : tab.line.substr(begin + 1)) {
    if (c != ' ' && c != ',' && c != '`') {
      name += c;
    } else if (!name.empty()) {
      names.push_back(std::exchange(name, ""));
    }
  }
  return names;
}

void check_tab_balance(const std::vector<Tab>& tabs, Findings& out) {
  const Tab* open = nullptr;
  for (const Tab& tab : tabs) {
    const document::ByteRange range{tab.begin, tab.begin + tab.line.size()};
    if (tab.opens && open != nullptr) {
      out.at(range, fmt::format("tab '{}' is not closed before this one opens", open->line));
    } else if (!tab.opens && open == nullptr) {
      out.at(range, "':end_tab:' closes what nothing opens");
    }
    open = tab.opens ? &tab : nullptr;
  }
  if (open != nullptr) {
    out.at({open->begin, open->begin + open->line.size()},
           fmt::format("tab '{}' is not closed", open->line));
  }
}

struct SlideMark {
  std::string_view open, close;
};
constexpr auto kSlideMarks =
    std::to_array<SlideMark>({{"[**", "**]"}, {"(**", "**)"}, {"[~~", "~~]"}, {"(~~", "~~)"}});

std::vector<size_t> occurrences(std::string_view text, std::string_view what) {
  std::vector<size_t> found;
  for (size_t at = text.find(what); at != std::string_view::npos; at = text.find(what, at + 1))
    found.push_back(at);
  return found;
}

/// The place of the first mark in a text cell that has no counterpart, or that stands inside a
/// pair of its kind; npos if all is well. d2l-book allows neither.
size_t unpaired_mark(std::string_view cell, const SlideMark& mark) {
  const auto opens = occurrences(cell, mark.open), closes = occurrences(cell, mark.close);
  size_t after = 0;
  for (size_t i = 0; i < std::max(opens.size(), closes.size()); ++i) {
    if (i == opens.size()) return closes[i];
    if (opens[i] < after || i == closes.size()) return opens[i];
    if (closes[i] < opens[i]) return closes[i];
    after = closes[i];
  }
  return std::string_view::npos;
}

/// Whether a text is a book for d2l-book: elsewhere "(see **this**)" is nothing to speak of.
bool is_d2l_book(std::string_view bytes) {
  return std::ranges::any_of(
      std::to_array<std::string_view>({":begin_tab:", ":label:`", ":numref:`", "{.python .input"}),
      [&](std::string_view sign) { return bytes.find(sign) != std::string_view::npos; });
}

}  // namespace

void check_tabs(const PairedDocuments& comparison, Findings& out) {
  if (!is_markdown(*comparison.target)) return;
  const std::vector<Tab> tabs = tabs_of(*comparison.target);
  check_tab_balance(tabs, out);
  // A tab may be for several frameworks.
  std::map<std::string, int> balance;
  for (const Tab& tab : tabs) {
    for (const std::string& name : names_of(tab)) --balance[name];
  }
  for (const Tab& tab : tabs_of(*comparison.source)) {
    for (const std::string& name : names_of(tab)) ++balance[name];
  }
  for (const auto& [name, missing] : balance) {
    if (missing > 0) {
      out.at({0, 0}, fmt::format("the source has {} more tab{} for '{}'", missing,
                                 missing == 1 ? "" : "s", name));
    }
  }
}

void check_slide_marks(const PairedDocuments& comparison, Findings& out) {
  const Document& target = *comparison.target;
  if (!is_markdown(target) || !(is_d2l_book(target.bytes) || is_d2l_book(comparison.source->bytes)))
    return;
  each_text_cell(target, [&](size_t begin, size_t end) {
    const std::string_view cell = std::string_view(target.bytes).substr(begin, end - begin);
    for (const SlideMark& mark : kSlideMarks) {
      const size_t at = unpaired_mark(cell, mark);
      if (at == std::string_view::npos) continue;
      out.at({begin + at, begin + at + mark.open.size()},
             fmt::format("slide mark '{}' has no counterpart before the next code cell",
                         cell.substr(at, mark.open.size())));
    }
  });
}

}  // namespace amts::checks
