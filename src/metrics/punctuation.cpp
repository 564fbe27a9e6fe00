#include "metrics/punctuation.h"

#include <array>

#include "text/ascii.h"

namespace amts::metrics {
namespace {

using text::is_digit;

bool is_stop(char c) { return c == '.' || c == ','; }

/// mteval's class [{-~[-` -&(-+:-@/], but for the space, around which more spaces change nothing.
constexpr std::array<bool, 256> symbol_table() {
  std::array<bool, 256> table{};
  constexpr unsigned char kRanges[][2] = {{'{', '~'}, {'[', '`'}, {'!', '&'},
                                          {'(', '+'}, {':', '@'}, {'/', '/'}};
  for (const auto& [first, last] : kRanges) {
    for (unsigned c = first; c <= last; ++c) table[c] = true;
  }
  return table;
}
constexpr std::array<bool, 256> kSymbol = symbol_table();

/// Applies a rule at each position in turn: rule(i, out) moves i past what it has read and `out`
/// past what it has written, at most three bytes for each one read.
template <class Rule>
std::string rewritten(std::string_view text, Rule rule) {
  std::string result(text.size() * 3, '\0');
  char* out = result.data();
  for (size_t i = 0; i < text.size();) rule(i, out);
  result.resize(static_cast<size_t>(out - result.data()));
  return result;
}

void put_apart(char c, char*& out) {
  *out++ = ' ';
  *out++ = c;
  *out++ = ' ';
}

std::string separate_stops_after_no_digit(std::string_view text) {
  return rewritten(text, [text](size_t& i, char*& out) {
    const char c = text[i++];
    *out++ = c;
    if (i < text.size() && is_stop(text[i]) && !is_digit(c)) put_apart(text[i++], out);
  });
}

std::string separate_stops_before_no_digit(std::string_view text) {
  return rewritten(text, [text](size_t& i, char*& out) {
    const char c = text[i++];
    if (is_stop(c) && i < text.size() && !is_digit(text[i])) {
      put_apart(c, out);
      *out++ = text[i++];
    } else {
      *out++ = c;
    }
  });
}

}  // namespace

std::string separate_symbols(std::string_view text) {
  return rewritten(text, [text](size_t& i, char*& out) {
    const char c = text[i++];
    if (kSymbol[static_cast<unsigned char>(c)]) {
      put_apart(c, out);
    } else {
      *out++ = c;
    }
  });
}

std::string separate_stops(std::string_view text) {
  return separate_stops_before_no_digit(separate_stops_after_no_digit(text));
}

std::string separate_dashes(std::string_view text) {
  if (text.find('-') == std::string_view::npos) return std::string(text);
  return rewritten(text, [text](size_t& i, char*& out) {
    const char c = text[i++];
    *out++ = c;
    if (is_digit(c) && i < text.size() && text[i] == '-') put_apart(text[i++], out);
  });
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
