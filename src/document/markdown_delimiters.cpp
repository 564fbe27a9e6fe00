#include "document/markdown_delimiters.h"

#include <algorithm>
#include <array>

#include "document/markdown_chars.h"

namespace amts::document {

namespace {

size_t kind_of(char character) { return character == '*' ? 0 : character == '_' ? 1 : 2; }

}  // namespace

void Delimiters::clear() {
  runs_.clear();
  last_ = -1;
}

void Delimiters::push(std::string_view text, uint32_t begin, uint32_t end) {
  const char character = text[begin];
  const CharClass before = class_before(text, begin);
  const CharClass after = class_after(text, end);
  const bool left = after != CharClass::kSpace &&
                    (after != CharClass::kPunctuation || before != CharClass::kOther);
  const bool right = before != CharClass::kSpace &&
                     (before != CharClass::kPunctuation || after != CharClass::kOther);
  Run run{begin, end, end - begin, character, left, right, last_, -1};
  if (character == '_') {
    run.opens = left && (!right || before == CharClass::kPunctuation);
    run.closes = right && (!left || after == CharClass::kPunctuation);
  }
  if (character == '~' && run.length == 1) {  // "3~5 and 7~9" are ranges
    run.opens = left && before != CharClass::kOther;
    run.closes = right && after != CharClass::kOther;
  }
  if (!run.opens && !run.closes) return;
  const int index = static_cast<int>(runs_.size());
  if (last_ >= 0) runs_[static_cast<size_t>(last_)].next = index;
  runs_.push_back(run);
  last_ = index;
}

void Delimiters::remove(int index) {
  const Run& run = runs_[static_cast<size_t>(index)];
  if (run.previous >= 0) runs_[static_cast<size_t>(run.previous)].next = run.next;
  if (run.next >= 0) {
    runs_[static_cast<size_t>(run.next)].previous = run.previous;
  } else {
    last_ = run.previous;
  }
}

int Delimiters::find_opener(const Run& closer, int bottom) const {
  for (int i = closer.previous; i > bottom;) {
    const Run& opener = runs_[static_cast<size_t>(i)];
    const bool odd = (closer.opens || opener.closes) && closer.length % 3 != 0 &&
                     (opener.length + closer.length) % 3 == 0;
    const bool usable = closer.character == '~' ? opener.length == closer.length : !odd;
    if (opener.opens && opener.character == closer.character && usable) return i;
    i = opener.previous;
  }
  return -1;
}

void Delimiters::resolve(int bottom, std::vector<Pair>& pairs) {
  int current = last_;
  while (current > bottom && runs_[static_cast<size_t>(current)].previous > bottom) {
    current = runs_[static_cast<size_t>(current)].previous;
  }
  // Below these no opener is left for a kind of closer: what keeps the search linear.
  std::array<int, 18> openers_bottom;
  openers_bottom.fill(bottom);
  while (current > bottom) {
    Run& closer = runs_[static_cast<size_t>(current)];
    if (!closer.closes) {
      current = closer.next;
      continue;
    }
    const size_t slot =
        (kind_of(closer.character) * 2 + (closer.opens ? 1 : 0)) * 3 + closer.length % 3;
    const int found = find_opener(closer, openers_bottom[slot]);
    if (found < 0) {
      openers_bottom[slot] = closer.previous;
      const int next = closer.next;
      if (!closer.opens) remove(current);
      current = next;
      continue;
    }
    Run& opener = runs_[static_cast<size_t>(found)];
    const uint32_t length =
        opener.end - opener.begin >= 2 && closer.end - closer.begin >= 2 ? 2 : 1;
    pairs.push_back({opener.end - length, closer.begin, length});
    opener.end -= length;
    closer.begin += length;
    while (closer.previous != found) remove(closer.previous);
    if (opener.begin == opener.end) remove(found);
    if (closer.begin == closer.end) {
      const int next = closer.next;
      remove(current);
      current = next;
    }
  }
  while (last_ > bottom) remove(last_);
}

}  // namespace amts::document
