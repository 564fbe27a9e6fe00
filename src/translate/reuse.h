// Reuse of human translations: a segment or sentence that stands in the parallel data, placeholders
// and numbers aside, takes the translation that people gave it.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "corpus/parallel_data.h"
#include "document/document.h"

namespace amts::translate {

/// An index over pairs. Building it is not thread-safe; find() is.
///
/// Two texts are the same when they agree after NFC, with white space folded, each placeholder and
/// each number replaced by a mark (text::match_key). Of several pairs that fit, the one wins whose
/// numbers and placeholder contents are equal too, then the one added last (newest).
class ReuseIndex {
 public:
  /// Pairs whose source, readable or tagged, holds no letters are not taken.
  void add(std::span<const corpus::Pair> pairs);

  size_t size() const { return pairs_.size(); }

  /// The human translation of `text` (with placeholders of the segment it stands in), its
  /// placeholders and numbers put in place of the stored ones; nullopt if there is none in which
  /// all of them find their place. Pairs that come from `excluded_document` are passed by (to
  /// evaluate a document fairly).
  std::optional<std::string> find(std::string_view text,
                                  std::span<const document::Placeholder> placeholders,
                                  std::string_view excluded_document = {}) const;

 private:
  struct Query;
  std::optional<std::string> adapt(const corpus::Pair& pair, bool tagged, const Query& query) const;

  std::vector<corpus::Pair> pairs_;
  struct Entry {
    uint32_t pair;
    bool tagged;  ///< whether the tagged or the readable source has this key
  };
  std::unordered_map<uint64_t, std::vector<Entry>> by_key_;
};

}  // namespace amts::translate
