// Emphasis: the delimiter stack of CommonMark 0.31 (appendix, "process emphasis").
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace amts::document {

/// A stack of runs of `*`, `_` and `~~` that may still open or close emphasis.
class Delimiters {
 public:
  /// A pair of matched delimiters: `length` bytes at each place.
  struct Pair {
    uint32_t open;
    uint32_t close;
    uint32_t length;
  };

  void clear();
  /// The run [begin, end) of one character; classifies it by its neighbours in `text`.
  void push(std::string_view text, uint32_t begin, uint32_t end);
  /// Height of the stack, to give to resolve().
  int top() const { return last_; }
  /// Matches what stands above `bottom` (a former top()), appends the pairs, and drops the rest.
  void resolve(int bottom, std::vector<Pair>& pairs);

 private:
  struct Run {
    uint32_t begin;
    uint32_t end;
    uint32_t length;  // of the whole run, for the rule of three
    char character;
    bool opens;
    bool closes;
    int previous;
    int next;
  };
  int find_opener(const Run& closer, int bottom) const;
  void remove(int index);

  std::vector<Run> runs_;
  int last_ = -1;
};

}  // namespace amts::document
