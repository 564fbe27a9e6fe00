#include "sync/patch.h"

#include <algorithm>
#include <map>
#include <vector>

#include "sync/inline_tokens.h"
#include "sync/sequences.h"

namespace amts::sync {
namespace {

// A shorter word is too easily another word.
constexpr size_t kLeastMisspelt = 5;
// Latin words this short are no names.
constexpr size_t kLeastName = 2;

/// A stretch of content that was replaced.
struct Hunk {
  Range old_tokens, new_tokens;  // of the content
};

std::vector<std::string_view> texts_of(const std::vector<Token>& tokens) {
  std::vector<std::string_view> out;
  out.reserve(tokens.size());
  for (const Token& token : tokens) out.push_back(token.text);
  return out;
}

std::vector<Hunk> hunks_between(const std::vector<Token>& a, const std::vector<Token>& b) {
  Interner intern;
  const auto a_ids = intern.all(texts_of(a)), b_ids = intern.all(texts_of(b));
  std::vector<Hunk> hunks;
  size_t i = 0, j = 0;
  const auto between = [&](size_t i_end, size_t j_end) {
    if (i < i_end || j < j_end) hunks.push_back({{i, i_end}, {j, j_end}});
  };
  for (const auto& [x, y] : common(a_ids, b_ids)) {
    between(x, y);
    i = x + 1;
    j = y + 1;
  }
  between(a.size(), b.size());
  return hunks;
}

bool is_ascii_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return c >= 0; });
}

/// Whether one edit of a letter, or two letters exchanged, make `b` of `a`.
bool one_slip(std::string_view a, std::string_view b) {
  if (a.size() > b.size()) std::swap(a, b);
  if (b.size() - a.size() > 1) return false;
  const size_t at = static_cast<size_t>(
      std::mismatch(a.begin(), a.end(), b.begin(), b.begin() + static_cast<ptrdiff_t>(a.size()))
          .first -
      a.begin());
  if (a.size() < b.size()) return a.substr(at) == b.substr(at + 1);
  if (a.substr(std::min(at + 1, a.size())) == b.substr(std::min(at + 1, b.size()))) return true;
  return at + 1 < a.size() && a[at] == b[at + 1] && a[at + 1] == b[at] &&
         a.substr(at + 2) == b.substr(at + 2);
}

bool stands_in(std::string_view text, std::string_view word, size_t more_than) {
  size_t count = 0;
  for (size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
    if (++count > more_than) return true;
  }
  return false;
}

class Patcher {
 public:
  Patcher(std::string_view old_text, std::string_view new_text, std::string_view translation,
          std::string_view source_texts)
      : all_old_(inline_tokens(old_text)),
        all_new_(inline_tokens(new_text)),
        old_(content_of(all_old_)),
        new_(content_of(all_new_)),
        target_(inline_tokens(translation)),
        translation_(translation),
        source_texts_(source_texts) {}

  Patch make() {
    const auto hunks = hunks_between(old_, new_);
    if (hunks.empty())
      return {dress_changed() ? EditClass::kDress : EditClass::kSpacing, std::string(translation_)};
    bool spelling_only = true;
    for (const Hunk& hunk : hunks) {
      if (is_spelling(hunk)) continue;
      spelling_only = false;
      if (!take(hunk)) return {};
    }
    if (unplaced_) return {EditClass::kUnplaced, {}};
    return {spelling_only ? EditClass::kSpelling : EditClass::kPatched, result()};
  }

 private:
  bool dress_changed() const {
    const auto dress = [](const std::vector<Token>& tokens) {
      std::string out;
      for (const Token& token : tokens) {
        if (token.kind != TokenKind::kSpace) out += token.text;
      }
      return out;
    };
    return dress(all_old_) != dress(all_new_);
  }

  bool is_spelling(const Hunk& hunk) const {
    if (hunk.old_tokens.size() != 1 || hunk.new_tokens.size() != 1) return false;
    const Token& from = old_[hunk.old_tokens.begin];
    const Token& to = new_[hunk.new_tokens.begin];
    if (from.kind != TokenKind::kWord || to.kind != TokenKind::kWord) return false;
    if (from.text.size() < kLeastMisspelt || !is_ascii(from.text) || !is_ascii(to.text))
      return false;
    // Names, and beginnings and ends that carry meaning (un-, -s), are no slips.
    if (from.text.front() != to.text.front() || from.text.back() != to.text.back()) return false;
    return one_slip(from.text, to.text) && !stands_in(source_texts_, from.text, 1);
  }

  /// Whether a hunk's tokens mean the same in both languages.
  static bool is_neutral(const Token& token, bool latin_target) {
    if (token.kind != TokenKind::kWord) return true;
    if (token.text.size() < kLeastName || !is_ascii(token.text)) return false;
    // A name: of a language in other letters any Latin word that it holds; else by its capitals.
    return !latin_target || std::any_of(token.text.begin() + 1, token.text.end(), is_ascii_upper);
  }

  /// A link's target or a URL.
  static bool is_target(std::string_view token) {
    return token.starts_with("](") || token.starts_with("http");
  }

  bool latin_target() const {
    size_t letters = 0, latin = 0;
    for (const Token& token : target_) {
      if (token.kind != TokenKind::kWord) continue;
      letters += token.text.size();
      if (is_ascii(token.text)) latin += token.text.size();
    }
    return latin * 2 > letters;
  }

  bool take(const Hunk& hunk) {
    const bool latin = latin_target();
    const auto neutral = [&](const Token& token) { return is_neutral(token, latin); };
    const auto from = old_.begin() + static_cast<ptrdiff_t>(hunk.old_tokens.begin);
    const auto to = new_.begin() + static_cast<ptrdiff_t>(hunk.new_tokens.begin);
    const size_t froms = hunk.old_tokens.size(), tos = hunk.new_tokens.size();
    if (!std::all_of(from, from + static_cast<ptrdiff_t>(froms), neutral) ||
        !std::all_of(to, to + static_cast<ptrdiff_t>(tos), neutral))
      return false;
    if (froms == 0) return append(hunk);
    if (tos == 0) {
      return std::all_of(from, from + static_cast<ptrdiff_t>(froms),
                         [&](const Token& token) { return replace(token, {}); });
    }
    if (froms != tos) return false;
    for (size_t k = 0; k < froms; ++k) {
      if (!replace(from[static_cast<ptrdiff_t>(k)], to[static_cast<ptrdiff_t>(k)].text))
        return false;
    }
    return true;
  }

  /// What is added behind the last word, such as a heading's anchor, stands behind the translation.
  bool append(const Hunk& hunk) {
    const Token& first = new_[hunk.new_tokens.begin];
    if (hunk.new_tokens.end != new_.size() || first.kind != TokenKind::kNeutral) return false;
    const char* begin = first.text.data();
    const Token& last = all_new_.back();
    // With the space before it, if the source has one.
    for (const Token& token : all_new_) {
      if (token.text.data() + token.text.size() == first.text.data() &&
          token.kind == TokenKind::kSpace)
        begin = token.text.data();
    }
    appended_ +=
        std::string_view(begin, static_cast<size_t>(last.text.data() + last.text.size() - begin));
    return true;
  }

  /// Every place of a token in the translation, if there are as many as in the old text. Equal
  /// tokens of a text that become different ones go by their order.
  bool replace(const Token& from, std::string_view to) {
    const auto same = [&](const Token& token) {
      return token.kind == from.kind && token.text == from.text;
    };
    const auto in_old = std::count_if(old_.begin(), old_.end(), same);
    std::vector<size_t> places;
    for (size_t k = 0; k < target_.size(); ++k) {
      if (same(target_[k])) places.push_back(k);
    }
    const bool neutral = from.kind == TokenKind::kNeutral;
    if (places.empty() && neutral && (to.empty() || is_target(from.text))) {
      // Gone already, or translators lead to a page of their own.
      unplaced_ = unplaced_ || !to.empty();
      return true;
    }
    if (static_cast<size_t>(in_old) != places.size()) return false;
    const auto number = static_cast<size_t>(
        std::count_if(old_.begin(), old_.begin() + (&from - old_.data()), same));
    const size_t place = places[number];
    if (in_old > 1 && !all_in_order(from)) return false;
    replaced_[place] = to;
    return true;
  }

  /// Equal tokens may stand in another order in the translation, among their neighbours of the same
  /// kind: the order of all that is neutral must be the same there.
  bool all_in_order(const Token& from) const {
    const auto row = [&](const std::vector<Token>& tokens) {
      std::vector<std::string_view> out;
      for (const Token& token : tokens) {
        if (token.kind == from.kind) out.push_back(token.text);
      }
      return out;
    };
    return row(old_) == row(target_);
  }

  std::string result() const {
    std::string out;
    for (size_t k = 0; k < target_.size(); ++k) {
      const auto replaced = replaced_.find(k);
      if (replaced == replaced_.end()) {
        const bool space_twice = target_[k].kind == TokenKind::kSpace && !out.empty() &&
                                 out.back() == ' ' && target_[k].text.front() == ' ';
        out += space_twice ? target_[k].text.substr(1) : target_[k].text;
      } else {
        out += replaced->second;
      }
    }
    if (appended_.empty()) return out;
    const size_t end = out.find_last_not_of(" \t\r\n") + 1;
    out.insert(end, appended_);
    return out;
  }

  std::vector<Token> all_old_, all_new_;
  std::vector<Token> old_, new_;  // content
  std::vector<Token> target_;
  std::string_view translation_, source_texts_;
  std::map<size_t, std::string_view> replaced_;
  std::string appended_;
  bool unplaced_ = false;
};

}  // namespace

Patch patch(std::string_view old_text, std::string_view new_text, std::string_view translation,
            std::string_view source_texts) {
  return Patcher(old_text, new_text, translation, source_texts).make();
}

}  // namespace amts::sync
