#include "document/markdown_math.h"

#include <string>

#include "document/markdown_chars.h"

namespace amts::document {

namespace {

constexpr size_t kNone = std::string_view::npos;
// Environments without an end after which no more are looked for: each costs a pass over the text.
constexpr int kMaxFailedEnvironments = 32;
// A word this long inside \(…\) speaks against math.
constexpr size_t kWord = 3;

}  // namespace

bool looks_like_math(std::string_view content) {
  if (content.find_first_of("\\^_={}") != kNone) return true;
  size_t letters = 0;
  for (const char c : content) {
    letters = is_letter(c) ? letters + 1 : 0;
    if (letters >= kWord || static_cast<unsigned char>(c) >= 0x80) return false;
  }
  return true;
}

void MathScanner::reset(std::string_view text) {
  text_ = text;
  no_dollar_from_ = no_dollars_from_ = no_parenthesis_from_ = no_bracket_from_ = kNone;
  no_escaped_parenthesis_from_ = no_escaped_bracket_from_ = kNone;
  failed_environments_ = 0;
}

size_t MathScanner::scan(size_t position) {
  if (text_[position] == '$') {
    if (text_.substr(position, 2) != "$$") return scan_dollar(position);
    return scan_between(position, "$$", no_dollars_from_);
  }
  const std::string_view start = text_.substr(position, 7);
  if (start.substr(0, 3) == "\\\\(")
    return scan_between(position, "\\\\)", no_escaped_parenthesis_from_);
  if (start.substr(0, 3) == "\\\\[")
    return scan_between(position, "\\\\]", no_escaped_bracket_from_);
  size_t end = kNone;
  if (start.substr(0, 2) == "\\(") end = scan_between(position, "\\)", no_parenthesis_from_);
  if (start.substr(0, 2) == "\\[") end = scan_between(position, "\\]", no_bracket_from_);
  if (start == "\\begin{") return scan_environment(position);
  if (end == kNone || !looks_like_math(text_.substr(position + 2, end - position - 4))) {
    return kNone;
  }
  return end;
}

// Pandoc's rule: no space inside the dollars, no digit after the closing one. `$ x $` with spaces
// on both sides counts where it can hardly be prose.
size_t MathScanner::scan_dollar(size_t position) {
  const size_t begin = position + 1;
  if (begin >= text_.size()) return kNone;
  const bool spaced = is_ascii_space(text_[begin]);
  if (!spaced && position >= no_dollar_from_) return kNone;
  for (size_t i = begin; i < text_.size(); ++i) {
    const char c = text_[i];
    if (c == '\\') {
      ++i;
    } else if (c == '`') {
      return kNone;
    } else if (c == '$') {
      if (i == begin) return kNone;
      const bool space_before = is_ascii_space(text_[i - 1]);
      const bool digit_after = i + 1 < text_.size() && is_digit(text_[i + 1]);
      if (spaced) {
        const std::string_view content = text_.substr(begin, i - begin);
        const bool math = space_before && content.find_first_of("\\^_=") != kNone;
        return math ? i + 1 : kNone;
      }
      if (!space_before && !digit_after) return i + 1;
    }
  }
  if (!spaced) no_dollar_from_ = position;
  return kNone;
}

size_t MathScanner::scan_between(size_t position, std::string_view close, size_t& none_from) {
  if (position >= none_from) return kNone;
  const size_t begin = position + close.size();  // what opens is as long as what closes
  const size_t end = text_.find(close, begin);
  if (end == kNone) {
    none_from = position;
    return kNone;
  }
  return end == begin ? kNone : end + close.size();
}

size_t MathScanner::scan_environment(size_t position) {
  const size_t name = position + 7;
  const size_t brace = text_.find_first_of("}\n", name);
  if (brace == kNone || text_[brace] != '}' || brace == name || brace - name > 64) return kNone;
  if (failed_environments_ >= kMaxFailedEnvironments) return kNone;
  const std::string close = "\\end{" + std::string(text_.substr(name, brace - name)) + "}";
  const size_t end = text_.find(close, brace);
  if (end == kNone) {
    ++failed_environments_;
    return kNone;
  }
  return end + close.size();
}

}  // namespace amts::document
