// What a project says is not to be translated: regular expressions (ICU's), looked for in
// sentences. Their matches reach engines as placeholders, as terms do, so that none can touch them.
#pragma once

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace amts::translate {

/// Immutable, so threads may share one.
class KeptPatterns {
 public:
  KeptPatterns() = default;
  /// Throws UsageError that names a pattern that is none, or one that matches nothing at all.
  explicit KeptPatterns(std::span<const std::string> patterns);

  bool empty() const { return patterns_.empty(); }
  const std::vector<std::string>& patterns() const { return texts_; }

  /// Byte ranges [begin, end) in order, without overlaps; none reaches into a placeholder. Of
  /// matches that overlap the one that begins first counts, then the longer.
  std::vector<std::pair<size_t, size_t>> find(std::string_view text) const;

 private:
  class Pattern;
  std::vector<std::string> texts_;
  std::vector<std::shared_ptr<const Pattern>> patterns_;
};

}  // namespace amts::translate
