#include "sync/blocked_document.h"

#include <algorithm>

#include "text/normalize.h"

namespace amts::sync {
namespace {

std::string code_key(std::string_view code) {
  std::string key;
  while (!code.empty()) {
    const size_t end = std::min(code.find('\n'), code.size());
    const std::string_view line = code.substr(0, end);
    const size_t last = line.find_last_not_of(" \t\r");
    key += line.substr(0, last == std::string_view::npos ? 0 : last + 1);
    key += '\n';
    code.remove_prefix(std::min(end + 1, code.size()));
  }
  return key;
}

}  // namespace

BlockedDocument::BlockedDocument(const document::Document& of)
    : document(&of), blocks(document::blocks_of(of)) {
  keys.reserve(blocks.size());
  for (size_t i = 0; i < blocks.size(); ++i) {
    keys.push_back(kind(i) == document::BlockKind::kCode ? code_key(bytes(i))
                                                         : text::fold_spaces(bytes(i)));
  }
}

Bigrams::Bigrams(std::string_view text) {
  pairs_.reserve(text.size());
  for (size_t i = 0; i + 1 < text.size(); ++i) {
    pairs_.push_back(static_cast<uint16_t>(static_cast<unsigned char>(text[i]) << 8 |
                                           static_cast<unsigned char>(text[i + 1])));
  }
  std::sort(pairs_.begin(), pairs_.end());
}

size_t Bigrams::shared(const Bigrams& other) const {
  size_t count = 0;
  for (auto a = pairs_.begin(), b = other.pairs_.begin();
       a != pairs_.end() && b != other.pairs_.end();) {
    if (*a == *b) {
      ++count, ++a, ++b;
    } else {
      ++(*a < *b ? a : b);
    }
  }
  return count;
}

double Bigrams::likeness(const Bigrams& other) const {
  const size_t all = pairs_.size() + other.pairs_.size();
  return all == 0 ? 1 : 2 * static_cast<double>(shared(other)) / static_cast<double>(all);
}

double Bigrams::contained_in(const Bigrams& other) const {
  if (pairs_.empty()) return 1;
  return static_cast<double>(shared(other)) / static_cast<double>(pairs_.size());
}

}  // namespace amts::sync
