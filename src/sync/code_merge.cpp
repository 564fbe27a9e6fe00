#include "sync/code_merge.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <vector>

#include "sync/blocked_document.h"
#include "sync/sequences.h"

namespace amts::sync {
namespace {

constexpr size_t kNone = std::string_view::npos;
// Likeness (Bigrams) from which a line is another's changed version.
constexpr double kLineLike = 0.4;

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  for (size_t at = 0; at <= text.size();) {
    size_t end = std::min(text.find('\n', at), text.size());
    const size_t next = end + 1;
    if (end > at && text[end - 1] == '\r') --end;
    lines.push_back(text.substr(at, end - at));
    at = next;
  }
  return lines;
}

bool is_word(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
         static_cast<unsigned char>(c) >= 0x80;
}

/// Words, runs of blanks, single signs.
std::vector<std::string_view> code_tokens(std::string_view line) {
  std::vector<std::string_view> tokens;
  for (size_t i = 0; i < line.size();) {
    size_t end = i + 1;
    if (is_word(line[i])) {
      while (end < line.size() && is_word(line[end])) ++end;
    } else if (line[i] == ' ') {
      while (end < line.size() && line[end] == ' ') ++end;
    }
    tokens.push_back(line.substr(i, end - i));
    i = end;
  }
  return tokens;
}

/// A line's comment, from its mark on; the whole line of a docstring is none.
std::string_view comment_of(std::string_view line) {
  constexpr std::array<std::string_view, 5> kMarks = {"#", "//", "/*", "<!--", "--"};
  char quote = '\0';
  for (size_t i = 0; i < line.size(); ++i) {
    const char c = line[i];
    if (quote != '\0') {
      if (c == '\\') ++i;
      if (c == quote) quote = '\0';
      continue;
    }
    if (c == '"' || c == '\'' || c == '`') quote = c;
    const bool begins = i == 0 || line[i - 1] == ' ' || line[i - 1] == '\t' || line[i - 1] == ';' ||
                        line[i - 1] == '{' || line[i - 1] == ')' || line[i - 1] == ',';
    if (!begins) continue;
    for (const std::string_view mark : kMarks) {
      if (line.substr(i, mark.size()) == mark && line.substr(i, 2) != "#@") return line.substr(i);
    }
  }
  return {};
}

std::string_view code_before(std::string_view line, std::string_view comment) {
  std::string_view code = comment.empty() ? line : line.substr(0, line.size() - comment.size());
  const size_t end = code.find_last_not_of(" \t");
  return code.substr(0, end == kNone ? 0 : end + 1);
}

/// Both edits in one, unless they touch the same tokens.
std::optional<std::string> merge_tokens(std::string_view old_line, std::string_view new_line,
                                        std::string_view translated) {
  const auto o = code_tokens(old_line), n = code_tokens(new_line), t = code_tokens(translated);
  Interner intern;
  const auto oi = intern.all(o), ni = intern.all(n), ti = intern.all(t);
  std::string out;
  const auto put = [&](const std::vector<std::string_view>& tokens, const Range& range) {
    for (size_t k = range.begin; k < range.end; ++k) out += tokens[k];
  };
  for (const Chunk& chunk :
       three_way(o.size(), n.size(), t.size(), common(oi, ni), common(oi, ti))) {
    const auto same = [&](const std::vector<uint32_t>& a, const Range& x,
                          const std::vector<uint32_t>& b, const Range& y) {
      return std::equal(
          a.begin() + static_cast<ptrdiff_t>(x.begin), a.begin() + static_cast<ptrdiff_t>(x.end),
          b.begin() + static_cast<ptrdiff_t>(y.begin), b.begin() + static_cast<ptrdiff_t>(y.end));
    };
    if (chunk.stable || same(oi, chunk.old, ti, chunk.theirs)) {
      put(n, chunk.ours);
    } else if (same(oi, chunk.old, ni, chunk.ours)) {
      put(t, chunk.theirs);
    } else {
      return std::nullopt;
    }
  }
  return out;
}

class Merger {
 public:
  Merger(std::string_view old_text, std::string_view new_text, std::string_view translation)
      : old_(lines_of(old_text)), new_(lines_of(new_text)), target_(lines_of(translation)) {
    line_end_ = translation.find("\r\n") != kNone ? "\r\n" : "\n";
  }

  CodeMerge merge() {
    Interner intern;
    const auto o = intern.all(old_), n = intern.all(new_), t = intern.all(target_);
    const Matches to_new = common(o, n);
    const Matches to_target = with_translated_lines(common(o, t));
    read_comments(to_target);
    // A translated line stands for its old line: it is as stable as that.
    for (const Chunk& chunk :
         three_way(old_.size(), new_.size(), target_.size(), to_new, to_target)) {
      if (chunk.stable) {
        put(target_, chunk.theirs);
      } else if (same_lines(old_, chunk.old, new_, chunk.ours)) {
        put(target_, chunk.theirs);
      } else if (chunk.old.empty() && !chunk.theirs.empty() && !chunk.ours.empty()) {
        put(target_, chunk.theirs);  // both added something
        put_new(chunk.ours);
      } else if (chunk.ours.empty() && !chunk.theirs.empty()) {
        lost_ = lost_ || !same_lines(old_, chunk.old, target_, chunk.theirs);
      } else {
        put_changed(chunk);
      }
    }
    return {std::move(out_), lost_};
  }

 private:
  static bool same_lines(const std::vector<std::string_view>& a, const Range& x,
                         const std::vector<std::string_view>& b, const Range& y) {
    return std::equal(
        a.begin() + static_cast<ptrdiff_t>(x.begin), a.begin() + static_cast<ptrdiff_t>(x.end),
        b.begin() + static_cast<ptrdiff_t>(y.begin), b.begin() + static_cast<ptrdiff_t>(y.end));
  }

  /// Between equal lines, lines are paired that have the same code beside a comment, or are alike,
  /// or simply as many.
  Matches with_translated_lines(const Matches& equal) const {
    Matches out;
    size_t i = 0, j = 0;
    const auto between = [&](size_t i_end, size_t j_end) {
      const bool as_many = i_end - i == j_end - j;
      const auto gain = [&](size_t x, size_t y) {
        const std::string_view a = old_[i + x], b = target_[j + y];
        if (a.empty() || b.empty()) return 0.0;
        const double like = line_likeness(a, b);
        return as_many && x == y ? like + 0.5 : like >= kLineLike ? like : 0.0;
      };
      for (const auto& [x, y] : best_pairs(i_end - i, j_end - j, gain))
        out.emplace_back(i + x, j + y);
    };
    for (const auto& [x, y] : equal) {
      between(x, y);
      out.emplace_back(x, y);
      i = x + 1;
      j = y + 1;
    }
    between(old_.size(), target_.size());
    return out;
  }

  static double line_likeness(std::string_view a, std::string_view b) {
    const std::string_view a_comment = comment_of(a), b_comment = comment_of(b);
    const std::string_view a_code = code_before(a, a_comment), b_code = code_before(b, b_comment);
    if (a_code == b_code) return a_comment.empty() == b_comment.empty() ? 1 : 0.6;
    return Bigrams(a_code).likeness(Bigrams(b_code));
  }

  void read_comments(const Matches& to_target) {
    for (const auto& [i, j] : to_target) {
      translated_[i] = j;
      const std::string_view from = comment_of(old_[i]), to = comment_of(target_[j]);
      if (!from.empty() && !to.empty() && from != to) comments_.try_emplace(from, to);
      if (from.empty() && old_[i] != target_[j]) wholes_.try_emplace(old_[i], target_[j]);
    }
  }

  void put_line(std::string_view line) {
    if (began_) out_ += line_end_;
    began_ = true;
    out_ += line;
  }
  void put(const std::vector<std::string_view>& lines, const Range& range) {
    for (size_t k = range.begin; k < range.end; ++k) put_line(lines[k]);
  }

  void put_new(const Range& range) {
    for (size_t j = range.begin; j < range.end; ++j) put_new_line(new_[j]);
  }

  void put_new_line(std::string_view line) {
    const auto whole = wholes_.find(line);
    if (whole != wholes_.end()) return put_line(whole->second);
    const std::string_view comment = comment_of(line);
    const auto known = comments_.find(comment);
    if (comment.empty() || known == comments_.end()) return put_line(line);
    put_line(std::string(line.substr(0, line.size() - comment.size())) +
             std::string(known->second));
  }

  /// Lines that the source changed: each takes along what was translated in the line it was.
  void put_changed(const Chunk& chunk) {
    const auto gain = [&](size_t x, size_t y) {
      const std::string_view a = old_[chunk.old.begin + x], b = new_[chunk.ours.begin + y];
      if (a.empty() || b.empty()) return 0.0;
      const double like = a == b ? 2 : Bigrams(a).likeness(Bigrams(b));
      return like >= kLineLike ? like : 0.0;
    };
    std::map<size_t, size_t> was;
    for (const auto& [x, y] : best_pairs(chunk.old.size(), chunk.ours.size(), gain))
      was[chunk.ours.begin + y] = chunk.old.begin + x;
    for (size_t j = chunk.ours.begin; j < chunk.ours.end; ++j) {
      const auto line = was.find(j);
      const auto target = line == was.end() ? translated_.end() : translated_.find(line->second);
      if (target == translated_.end()) {
        put_new_line(new_[j]);
      } else {
        put_merged(old_[line->second], new_[j], target_[target->second]);
      }
    }
  }

  void put_merged(std::string_view old_line, std::string_view new_line, std::string_view target) {
    if (old_line == target) return put_new_line(new_line);
    if (const auto merged = merge_tokens(old_line, new_line, target)) return put_line(*merged);
    const std::string_view comment = comment_of(new_line);
    if (comment.empty() || !comments_.contains(comment)) lost_ = true;
    put_new_line(new_line);
  }

  std::vector<std::string_view> old_, new_, target_;
  std::string_view line_end_;
  std::map<size_t, size_t> translated_;                    // old line to the translation's
  std::map<std::string_view, std::string_view> comments_;  // as translated
  std::map<std::string_view, std::string_view> wholes_;    // lines without one, of docstrings
  std::string out_;
  bool began_ = false;
  bool lost_ = false;
};

/// A line without its comment and blanks, its strings empty.
void append_skeleton(std::string_view line, std::string& out) {
  char quote = '\0';
  for (size_t i = 0; i < line.size(); ++i) {
    const char c = line[i];
    if (quote != '\0') {
      if (c == '\\') ++i;
      if (c == quote) quote = '\0';
    } else if (c == '"' || c == '\'') {
      quote = c;
      out += c;
    } else if (c != ' ' && c != '\t') {
      out += c;
    }
  }
}

}  // namespace

std::string code_skeleton(std::string_view code) {
  std::string out;
  for (const std::string_view line : lines_of(code)) {
    append_skeleton(code_before(line, comment_of(line)), out);
    out += '\n';
  }
  return out;
}

CodeMerge merge_code(std::string_view old_text, std::string_view new_text,
                     std::string_view translation) {
  return Merger(old_text, new_text, translation).merge();
}

}  // namespace amts::sync
