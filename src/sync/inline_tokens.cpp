#include "sync/inline_tokens.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <iterator>

#include "text/ascii.h"
#include "text/normalize.h"
#include "text/script.h"
#include "text/utf8.h"

namespace amts::sync {
namespace {

using text::is_digit;

constexpr size_t kNone = std::string_view::npos;
// Farther than this nothing inline reaches.
constexpr size_t kMaxReach = 4000;

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

class Scanner {
 public:
  explicit Scanner(std::string_view raw) : raw_(raw) {}

  std::vector<Token> scan() {
    while (at_ < raw_.size()) {
      const size_t end = neutral();
      if (end > at_) {
        add(TokenKind::kNeutral, end);
      } else {
        plain();
      }
    }
    return std::move(tokens_);
  }

 private:
  void add(TokenKind kind, size_t end) {
    tokens_.push_back({kind, raw_.substr(at_, end - at_)});
    at_ = end;
  }

  bool starts(std::string_view text) const { return raw_.substr(at_, text.size()) == text; }

  /// The end of what is the same in every language and begins here, or `at_`.
  size_t neutral() const {
    switch (raw_[at_]) {
      case '`':
        return code();
      case '$':
        return math();
      case ':':
        return role();
      case '\\':
        return starts("\\(") ? until("\\)") : starts("\\[") ? until("\\]") : at_;
      case ']':
        return target();
      case '[':
        return starts("[[") ? until("]]", true) : starts("[^") ? until("]", true) : at_;
      case '{':
        return braces();
      case '<':
        return tag();
      case 'h':
      case 'w':
        return url();
      default:
        return at_;
    }
  }

  size_t until(std::string_view close, bool one_line = false) const {
    const size_t end = raw_.substr(0, at_ + kMaxReach).find(close, at_ + 1);
    if (end == kNone) return at_;
    if (one_line && raw_.substr(at_, end - at_).find('\n') != kNone) return at_;
    return end + close.size();
  }

  size_t code() const {
    size_t run = at_;
    while (run < raw_.size() && raw_[run] == '`') ++run;
    const size_t length = run - at_;
    for (size_t i = run; i < std::min(raw_.size(), at_ + kMaxReach);) {
      if (raw_[i] != '`') {
        ++i;
        continue;
      }
      size_t end = i;
      while (end < raw_.size() && raw_[end] == '`') ++end;
      if (end - i == length) return end;
      i = end;
    }
    return at_;
  }

  size_t math() const {
    if (starts("$$")) {
      const size_t end = raw_.find("$$", at_ + 2);
      return end == kNone ? at_ : end + 2;
    }
    if (at_ + 1 >= raw_.size() || is_space(raw_[at_ + 1])) return at_;
    for (size_t i = at_ + 1; i < std::min(raw_.size(), at_ + kMaxReach); ++i) {
      if (raw_[i] == '\\') {
        ++i;
      } else if (raw_[i] == '$') {
        const bool closes =
            !is_space(raw_[i - 1]) && !(i + 1 < raw_.size() && is_digit(raw_[i + 1]));
        return closes ? i + 1 : at_;
      }
    }
    return at_;
  }

  size_t role() const {
    size_t i = at_ + 1;
    while (i < raw_.size() && (is_letter(raw_[i]) || raw_[i] == '-' || raw_[i] == '_')) ++i;
    if (i == at_ + 1 || i + 1 >= raw_.size() || raw_[i] != ':' || raw_[i + 1] != '`') return at_;
    const size_t end = raw_.find('`', i + 2);
    return end == kNone ? at_ : end + 1;
  }

  size_t target() const {
    if (at_ + 1 >= raw_.size()) return at_;
    if (raw_[at_ + 1] == '[') {
      const size_t end = raw_.find(']', at_ + 2);
      return end == kNone ? at_ : end + 1;
    }
    return raw_[at_ + 1] == '(' ? balanced(at_ + 1, '(', ')') : at_;
  }

  size_t braces() const {
    const size_t end = balanced(at_, '{', '}');
    return raw_.substr(at_, end - at_).find('\n') == kNone ? end : at_;
  }

  size_t balanced(size_t open, char opens, char closes) const {
    int depth = 0;
    for (size_t i = open; i < std::min(raw_.size(), open + kMaxReach); ++i) {
      if (raw_[i] == opens) ++depth;
      if (raw_[i] == closes && --depth == 0) return i + 1;
    }
    return at_;
  }

  size_t tag() const {
    if (at_ + 1 >= raw_.size()) return at_;
    const char next = raw_[at_ + 1];
    return is_letter(next) || next == '/' || next == '!' ? until(">") : at_;
  }

  size_t url() const {
    if (at_ > 0 && (is_letter(raw_[at_ - 1]) || is_digit(raw_[at_ - 1]))) return at_;
    if (!starts("http://") && !starts("https://") && !starts("www.")) return at_;
    size_t end = at_;
    while (end < raw_.size() && raw_[end] > ' ' && static_cast<unsigned char>(raw_[end]) < 0x80 &&
           std::string_view("<>\"`)]").find(raw_[end]) == kNone) {
      ++end;
    }
    while (std::string_view(".,;:!?").find(raw_[end - 1]) != kNone) --end;
    return end;
  }

  void plain() {
    const char c = raw_[at_];
    if (is_space(c)) {
      size_t end = at_;
      while (end < raw_.size() && is_space(raw_[end])) ++end;
      return add(TokenKind::kSpace, end);
    }
    if (is_digit(c)) {
      const size_t end = text::number_end(raw_, at_);
      if (end > at_) return add(TokenKind::kNumber, end);
    }
    if (const size_t end = mark(); end > at_) return add(TokenKind::kMark, end);
    size_t end = at_;
    const char32_t first = text::next_code_point(raw_, end);
    if (!is_word(first)) return add(TokenKind::kPunct, end);
    if (!is_cjk(first)) end = word_end(end);
    add(TokenKind::kWord, end);
  }

  static bool is_word(char32_t c) {
    return u_isalnum(static_cast<UChar32>(c)) != 0 ||
           u_charType(static_cast<UChar32>(c)) == U_NON_SPACING_MARK;
  }
  static bool is_cjk(char32_t c) {
    return u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_IDEOGRAPHIC) != 0 ||
           (c >= 0x3040 && c <= 0x30FF);
  }

  size_t word_end(size_t end) const {
    while (end < raw_.size()) {
      size_t next = end;
      const char32_t c = text::next_code_point(raw_, next);
      const bool joins = (c == '\'' || c == U'\u2019' || c == '-' || c == '_' || c == '.') &&
                         next < raw_.size() && (is_letter(raw_[next]) || is_digit(raw_[next]));
      if (!joins && (!is_word(c) || is_cjk(c))) break;
      end = next;
    }
    return end;
  }

  /// Runs of emphasis characters, with the brackets of slide marks; a link's opening bracket.
  size_t mark() const {
    size_t i = at_;
    if (raw_[i] == '[' || raw_[i] == '(') {
      const std::string_view next = raw_.substr(i + 1, 2);
      if (next == "**" || next == "~~") return run(i + 1);
      return raw_[i] == '[' ? i + 1 : at_;
    }
    if (raw_[i] == '!' && raw_.substr(i + 1, 1) == "[") return i + 2;
    if (raw_[i] == '*' || raw_[i] == '_' || raw_[i] == '~') {
      i = run(i);
      const bool closes = i < raw_.size() && i - at_ >= 2 && (raw_[i] == ']' || raw_[i] == ')') &&
                          raw_.substr(i, 2) != "](";
      return closes ? i + 1 : i;
    }
    return raw_[i] == ']' ? i + 1 : at_;
  }

  size_t run(size_t i) const {
    while (i < raw_.size() && (raw_[i] == '*' || raw_[i] == '_' || raw_[i] == '~')) ++i;
    return i;
  }

  std::string_view raw_;
  size_t at_ = 0;
  std::vector<Token> tokens_;
};

}  // namespace

std::vector<Token> inline_tokens(std::string_view raw) { return Scanner(raw).scan(); }

std::vector<Token> content_of(const std::vector<Token>& tokens) {
  std::vector<Token> out;
  std::copy_if(tokens.begin(), tokens.end(), std::back_inserter(out),
               [](const Token& token) { return token.is_content(); });
  return out;
}

}  // namespace amts::sync
