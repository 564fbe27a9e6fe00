// A document with its blocks, and what they are compared by. Internal to the module.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "document/block.h"

namespace amts::sync {

struct BlockedDocument {
  explicit BlockedDocument(const document::Document& of);

  std::string_view bytes(size_t block) const {
    return document::bytes_of(*document, blocks[block]);
  }
  document::BlockKind kind(size_t block) const { return blocks[block].kind; }

  const document::Document* document;
  std::vector<document::Block> blocks;
  /// Of each block: equal for blocks that say the same. White space counts only within lines of
  /// code, and there not at their ends.
  std::vector<std::string> keys;
};

/// Pairs of neighbouring bytes of a text and how often each occurs, sorted: its likeness to an
/// edited version can be told from them.
class Bigrams {
 public:
  explicit Bigrams(std::string_view text);

  /// Dice's coefficient, in [0, 1].
  double likeness(const Bigrams& other) const;
  /// The share of these that the other has, too.
  double contained_in(const Bigrams& other) const;

 private:
  size_t shared(const Bigrams& other) const;

  std::vector<uint16_t> pairs_;
};

}  // namespace amts::sync
