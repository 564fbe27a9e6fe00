// YAML scalars on one line (YAML 1.2, chapter 7), as front matter has them.
#include <algorithm>
#include <array>

#include "document/formats.h"

namespace amts::document {
namespace {

constexpr size_t kNone = std::string_view::npos;

bool is_control(char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }

/// Whether YAML would read a plain scalar as something else than a string: a number, a date, a
/// truth value, null (YAML 1.1's list, which most readers still follow).
bool looks_typed(std::string_view text) {
  constexpr std::array<std::string_view, 11> kWords = {"~",  "null", "true", "false", "yes", "no",
                                                       "on", "off",  "y",    "n",     ".nan"};
  std::string lower(text);
  std::transform(lower.begin(), lower.end(), lower.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; });
  if (std::find(kWords.begin(), kWords.end(), lower) != kWords.end()) return true;
  const bool number = std::string_view("0123456789+-.").find(lower.front()) != kNone &&
                      lower.find_first_of("0123456789") != kNone &&
                      lower.find_first_not_of("0123456789+-.:_xabcdefotz ") == kNone;
  return number || lower.ends_with(".inf");
}

bool may_stand_plain(std::string_view text) {
  constexpr std::string_view kIndicators = "-?:,[]{}#&*!|>'\"%@`";
  if (text.empty() || kIndicators.find(text.front()) != kNone || text.back() == ':') return false;
  if (text.find(": ") != kNone || text.find(" #") != kNone || looks_typed(text)) return false;
  return std::none_of(text.begin(), text.end(), is_control);
}

std::string escaped(std::string_view text, char quote) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  std::string out;
  for (const char c : text) {
    if (quote == '\'') {
      out += c;
      if (c == '\'') out += '\'';
    } else if (quote == '"' && (c == '"' || c == '\\')) {
      out += '\\';
      out += c;
    } else if (quote == '"' && is_control(c) && c != '\t') {
      out += "\\x";
      out += kDigits[static_cast<unsigned char>(c) >> 4];
      out += kDigits[static_cast<unsigned char>(c) & 0xF];
    } else {
      out += c;
    }
  }
  return out;
}

}  // namespace

void encode_yaml_scalar(Pieces& pieces, const Layer& layer) {
  if (pieces.empty()) return;
  std::string all;
  for (Piece& piece : pieces) {
    std::replace(piece.text.begin(), piece.text.end(), '\n', ' ');
    all += piece.text;
  }
  char quote = layer.quote;
  const bool wrap = quote == '\0' && !may_stand_plain(all);
  if (wrap) {
    const bool single = all.find_first_of("\"\\") != kNone && all.find('\'') == kNone &&
                        std::none_of(all.begin(), all.end(), is_control);
    quote = single ? '\'' : '"';
  }
  if (quote != '\0') {
    for (Piece& piece : pieces) piece.text = escaped(piece.text, quote);
  }
  if (!wrap) return;
  pieces.front().text.insert(0, 1, quote);
  pieces.back().text += quote;
}

}  // namespace amts::document
