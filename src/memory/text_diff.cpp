#include "memory/text_diff.h"

#include <algorithm>
#include <cstdint>

#include "memory/tokens.h"

namespace amts::memory {
namespace {

constexpr size_t kMaxCells = size_t{1} << 24;

/// Tokens and what stands between them.
std::vector<std::string_view> pieces_of(std::string_view text) {
  std::vector<std::string_view> pieces;
  size_t end = 0;
  const auto add = [&](size_t begin, size_t until) {
    if (begin < until) pieces.push_back(text.substr(begin, until - begin));
  };
  for (const Token& token : tokenize(text)) {
    add(end, token.begin);
    add(token.begin, token.end);
    end = token.end;
  }
  add(end, text.size());
  return pieces;
}

bool is_white(std::string_view piece) { return tokenize(piece).empty(); }

using Pieces = std::vector<std::string_view>;

/// Spans in the making: equal steps are joined.
class Spans {
 public:
  void step(bool kept, size_t old_size, size_t new_size) {
    if (old_size + new_size == 0) return;
    if (spans_.empty() || spans_.back().kept != kept) {
      const DiffSpan last = spans_.empty() ? DiffSpan{} : spans_.back();
      spans_.push_back({kept, last.old_end, last.old_end, last.new_end, last.new_end});
    }
    spans_.back().old_end += old_size;
    spans_.back().new_end += new_size;
  }
  std::vector<DiffSpan> take() { return std::move(spans_); }

 private:
  std::vector<DiffSpan> spans_;
};

/// Old [begin, old_end) and new [begin, new_end), by the longest common subsequence. From the table
/// of what follows, so that steps are found from the front.
void align(const Pieces& old_pieces, const Pieces& new_pieces, size_t begin, size_t old_end,
           size_t new_end, Spans& spans) {
  const size_t rows = old_end - begin;
  const size_t columns = new_end - begin;
  if ((rows + 1) * (columns + 1) > kMaxCells) {
    for (size_t i = begin; i < old_end; ++i) spans.step(false, old_pieces[i].size(), 0);
    for (size_t j = begin; j < new_end; ++j) spans.step(false, 0, new_pieces[j].size());
    return;
  }
  const size_t width = columns + 1;
  std::vector<uint32_t> common((rows + 1) * width, 0);
  for (size_t i = rows; i-- > 0;) {
    for (size_t j = columns; j-- > 0;) {
      const bool equal = old_pieces[begin + i] == new_pieces[begin + j];
      common[i * width + j] =
          equal ? common[(i + 1) * width + j + 1] + 1
                : std::max(common[(i + 1) * width + j], common[i * width + j + 1]);
    }
  }
  size_t i = 0;
  size_t j = 0;
  while (i < rows || j < columns) {
    const bool both = i < rows && j < columns;
    if (both && old_pieces[begin + i] == new_pieces[begin + j]) {
      spans.step(true, old_pieces[begin + i++].size(), new_pieces[begin + j++].size());
    } else if (j == columns || (both && common[(i + 1) * width + j] >= common[i * width + j + 1])) {
      spans.step(false, old_pieces[begin + i++].size(), 0);
    } else {
      spans.step(false, 0, new_pieces[begin + j++].size());
    }
  }
}

/// A change, white space, a change: one change.
std::vector<DiffSpan> close_white(const std::vector<DiffSpan>& spans, std::string_view old_text) {
  Spans out;
  for (size_t i = 0; i < spans.size(); ++i) {
    const DiffSpan& span = spans[i];
    const bool between = span.kept && i > 0 && i + 1 < spans.size();
    const bool white =
        between && is_white(old_text.substr(span.old_begin, span.old_end - span.old_begin));
    out.step(span.kept && !white, span.old_end - span.old_begin, span.new_end - span.new_begin);
  }
  return out.take();
}

}  // namespace

std::vector<DiffSpan> diff_texts(std::string_view old_text, std::string_view new_text) {
  const Pieces old_pieces = pieces_of(old_text);
  const Pieces new_pieces = pieces_of(new_text);
  size_t begin = 0;
  size_t old_end = old_pieces.size();
  size_t new_end = new_pieces.size();
  Spans spans;
  while (begin < old_end && begin < new_end && old_pieces[begin] == new_pieces[begin]) {
    spans.step(true, old_pieces[begin].size(), new_pieces[begin].size());
    ++begin;
  }
  while (old_end > begin && new_end > begin && old_pieces[old_end - 1] == new_pieces[new_end - 1]) {
    --old_end;
    --new_end;
  }
  align(old_pieces, new_pieces, begin, old_end, new_end, spans);
  for (; old_end < old_pieces.size(); ++old_end) {
    spans.step(true, old_pieces[old_end].size(), old_pieces[old_end].size());
  }
  return close_white(spans.take(), old_text);
}

}  // namespace amts::memory
