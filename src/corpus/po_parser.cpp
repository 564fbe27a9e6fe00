#include "corpus/po_parser.h"

#include <algorithm>
#include <array>
#include <utility>

#include "base/error.h"
#include "text/utf8.h"

namespace amts::corpus {
namespace {

struct Escape {
  char letter;
  char character;
};
constexpr std::array kEscapes = {
    Escape{'n', '\n'}, Escape{'t', '\t'}, Escape{'"', '"'},  Escape{'\\', '\\'}, Escape{'r', '\r'},
    Escape{'a', '\a'}, Escape{'b', '\b'}, Escape{'f', '\f'}, Escape{'v', '\v'},
};
constexpr size_t kOctalDigits = 3;

bool is_space(char c) {
  return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\v' || c == '\f';
}
bool is_word_character(char c) { return (c >= 'a' && c <= 'z') || c == '_'; }

int digit_of(char c, int base) {
  int digit = base;
  if (c >= '0' && c <= '9') digit = c - '0';
  if (c >= 'a' && c <= 'f') digit = c - 'a' + 10;
  if (c >= 'A' && c <= 'F') digit = c - 'A' + 10;
  return digit < base ? digit : -1;
}

/// Whether a comma-separated list of flags names one.
bool has_flag(std::string_view flags, std::string_view wanted) {
  while (!flags.empty()) {
    const size_t end = std::min(flags.find(','), flags.size());
    std::string_view flag = flags.substr(0, end);
    while (!flag.empty() && is_space(flag.front())) flag.remove_prefix(1);
    while (!flag.empty() && is_space(flag.back())) flag.remove_suffix(1);
    if (flag == wanted) return true;
    flags.remove_prefix(std::min(end + 1, flags.size()));
  }
  return false;
}

}  // namespace

void PoParser::fail(size_t offset, const std::string& what, const std::string& remedy) const {
  throw FormatError(what, place_in(text_, offset, file_), remedy);
}

void PoParser::skip_to_token() {
  for (; position_ < text_.size(); ++position_) {
    const char c = text_[position_];
    if (c == '\n') {
      ++line_;
      obsolete_ = false;
    } else if (c == '#') {
      read_comment();
      --position_;
    } else if (!is_space(c)) {
      return;
    }
  }
}

/// Moves past the comment, or past the mark of an obsolete line.
void PoParser::read_comment() {
  const std::string_view rest = text_.substr(position_);
  if (rest.starts_with("#~") && !rest.starts_with("#~|")) {
    obsolete_ = true;
    position_ += 2;
    return;
  }
  const std::string_view comment = rest.substr(0, rest.find('\n'));
  if (comment.starts_with("#,")) fuzzy_ = fuzzy_ || has_flag(comment.substr(2), "fuzzy");
  position_ += comment.size();
}

PoParser::Kind PoParser::kind() const {
  if (position_ == text_.size()) return Kind::kEnd;
  if (text_[position_] == '"') return Kind::kString;
  return is_word_character(text_[position_]) ? Kind::kWord : Kind::kOther;
}

std::string_view PoParser::word() const {
  size_t end = position_;
  while (end < text_.size() && is_word_character(text_[end])) ++end;
  return text_.substr(position_, end - position_);
}

bool PoParser::take(std::string_view keyword) {
  if (word() != keyword) return false;
  position_ += keyword.size();
  skip_to_token();
  return true;
}

void PoParser::expect(std::string_view keyword) {
  if (take(keyword)) return;
  fail(position_, std::string(keyword) + " is missing", "an entry is msgid \"...\" msgstr \"...\"");
}

void PoParser::read_escape(std::string& out) {
  const size_t backslash = position_++;
  const char letter = position_ < text_.size() ? text_[position_] : '\n';
  const auto* escape = std::find_if(kEscapes.begin(), kEscapes.end(),
                                    [&](const Escape& known) { return known.letter == letter; });
  if (escape != kEscapes.end()) {
    out += escape->character;
    ++position_;
    return;
  }
  const int base = letter == 'x' ? 16 : 8;
  if (letter == 'x') ++position_;
  const size_t begin = position_;
  int value = 0;
  for (; position_ < text_.size(); ++position_) {
    const int digit = digit_of(text_[position_], base);
    if (digit < 0 || (base == 8 && position_ - begin == kOctalDigits)) break;
    value = (value * base + digit) & 0xFF;  // as in C, where more digits than a byte has are lost
  }
  if (position_ == begin) fail(backslash, "unknown escape in a string", "write \\\\ for \\");
  out += static_cast<char>(value);
}

void PoParser::read_string(std::string& out) {
  const size_t opening = position_++;
  while (true) {
    const size_t end = std::min(text_.find_first_of("\"\\\n", position_), text_.size());
    out += text_.substr(position_, end - position_);
    position_ = end;
    if (end == text_.size() || text_[end] == '\n') {
      fail(opening, "a string is not closed on its line", "write \\n for a line end in it");
    }
    if (text_[end] == '"') break;
    read_escape(out);
  }
  ++position_;
  skip_to_token();
}

/// One or more strings, joined.
std::string PoParser::read_text() {
  if (kind() != Kind::kString) fail(position_, "a string in double quotes is missing");
  const size_t begin = position_;
  std::string text;
  while (kind() == Kind::kString) read_string(text);
  // Escapes can spell any byte; what the file itself holds is its reader's to check.
  const bool spelt = text_.substr(begin, position_ - begin).find('\\') != std::string_view::npos;
  if (spelt &&
      text::find_invalid_utf8(text_.substr(begin, position_ - begin)) == std::string_view::npos &&
      text::find_invalid_utf8(text) != std::string_view::npos) {
    fail(begin, "the escapes in a text spell invalid UTF-8");
  }
  return text;
}

void PoParser::read_translations(PoEntry& entry) {
  if (!entry.plural_source) {
    expect("msgstr");
    entry.translations.push_back(read_text());
    return;
  }
  expect("msgstr");
  do {
    const std::string index = "[" + std::to_string(entry.translations.size()) + "]";
    if (!text_.substr(position_).starts_with(index)) {
      fail(position_, "msgstr" + index + " is missing", "number the plural forms from 0 on");
    }
    position_ += index.size();
    skip_to_token();
    entry.translations.push_back(read_text());
  } while (take("msgstr"));
}

bool PoParser::next(PoEntry& entry) {
  skip_to_token();
  while (take("domain")) read_text();
  if (kind() == Kind::kEnd) return false;
  entry = {};
  entry.offset = position_;
  entry.line = line_;
  entry.obsolete = obsolete_;
  entry.fuzzy = std::exchange(fuzzy_, false);
  if (take("msgctxt")) entry.context = read_text();
  expect("msgid");
  entry.source = read_text();
  if (take("msgid_plural")) entry.plural_source = read_text();
  fuzzy_ = false;  // behind the last string stand the flags of the entry after it
  read_translations(entry);
  return true;
}

}  // namespace amts::corpus
