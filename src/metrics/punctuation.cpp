#include "metrics/punctuation.h"

#include <array>

namespace amts::metrics {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_stop(char c) { return c == '.' || c == ','; }

/// mteval's class [{-~[-` -&(-+:-@/]; it holds the space too.
constexpr std::array<bool, 256> symbol_table() {
  std::array<bool, 256> table{};
  constexpr unsigned char kRanges[][2] = {{'{', '~'}, {'[', '`'}, {' ', '&'},
                                          {'(', '+'}, {':', '@'}, {'/', '/'}};
  for (const auto& [first, last] : kRanges) {
    for (unsigned c = first; c <= last; ++c) table[c] = true;
  }
  return table;
}
constexpr std::array<bool, 256> kSymbol = symbol_table();

std::string separate_stops_after_no_digit(std::string_view text) {
  std::string out;
  out.reserve(text.size() + text.size() / 4);
  size_t i = 0;
  while (i < text.size()) {
    out += text[i];
    if (!is_digit(text[i]) && i + 1 < text.size() && is_stop(text[i + 1])) {
      out += ' ';
      out += text[i + 1];
      out += ' ';
      ++i;
    }
    ++i;
  }
  return out;
}

std::string separate_stops_before_no_digit(std::string_view text) {
  std::string out;
  out.reserve(text.size() + text.size() / 4);
  size_t i = 0;
  while (i < text.size()) {
    if (is_stop(text[i]) && i + 1 < text.size() && !is_digit(text[i + 1])) {
      out += ' ';
      out += text[i];
      out += ' ';
      ++i;
    }
    out += text[i];
    ++i;
  }
  return out;
}

}  // namespace

std::string separate_symbols(std::string_view text) {
  std::string out;
  out.reserve(text.size() * 2);
  for (const char c : text) {
    if (kSymbol[static_cast<unsigned char>(c)]) {
      out += ' ';
      out += c;
      out += ' ';
    } else {
      out += c;
    }
  }
  return out;
}

std::string separate_stops(std::string_view text) {
  return separate_stops_before_no_digit(separate_stops_after_no_digit(text));
}

std::string separate_dashes(std::string_view text) {
  std::string out;
  out.reserve(text.size() + text.size() / 8);
  for (size_t i = 0; i < text.size(); ++i) {
    out += text[i];
    if (is_digit(text[i]) && i + 1 < text.size() && text[i + 1] == '-') {
      out += " - ";
      ++i;
    }
  }
  return out;
}

std::string separate_punctuation(std::string_view text) {
  return separate_dashes(separate_stops(separate_symbols(text)));
}

std::string unescape_entities(std::string text) {
  if (text.find('&') == std::string::npos) return text;
  replace_all(text, "&quot;", "\"");
  replace_all(text, "&amp;", "&");
  replace_all(text, "&lt;", "<");
  replace_all(text, "&gt;", ">");
  return text;
}

void replace_all(std::string& text, std::string_view what, std::string_view by) {
  size_t found = text.find(what);
  if (found == std::string::npos) return;
  std::string out;
  size_t copied = 0;
  for (; found != std::string::npos; found = text.find(what, copied)) {
    out.append(text, copied, found - copied);
    out += by;
    copied = found + what.size();
  }
  out.append(text, copied);
  text = std::move(out);
}

}  // namespace amts::metrics
