// The entries of a PO file.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace amts::corpus {

struct PoEntry {
  size_t offset = 0;  ///< of its first keyword
  size_t line = 0;
  bool fuzzy = false;
  bool obsolete = false;
  std::optional<std::string> context;
  std::string source;
  std::optional<std::string> plural_source;
  std::vector<std::string> translations;  ///< one; with plural forms one for each of them
};

/// Walks the entries of a file in any encoding that leaves ASCII alone; `text` must outlive it.
/// O(size).
class PoParser {
 public:
  PoParser(std::string_view text, std::string file) : text_(text), file_(std::move(file)) {}

  /// Reads the next entry; false at the end. Throws FormatError at what breaks the format.
  bool next(PoEntry& entry);

  [[noreturn]] void fail(size_t offset, const std::string& what,
                         const std::string& remedy = {}) const;

 private:
  enum class Kind { kEnd, kWord, kString, kOther };

  void skip_to_token();
  void read_comment();
  Kind kind() const;
  std::string_view word() const;
  bool take(std::string_view keyword);
  void expect(std::string_view keyword);
  std::string read_text();
  void read_string(std::string& out);
  void read_escape(std::string& out);
  void read_translations(PoEntry& entry);

  std::string_view text_;
  std::string file_;
  size_t position_ = 0;
  size_t line_ = 1;
  bool fuzzy_ = false;     ///< flag in the comments before the next entry
  bool obsolete_ = false;  ///< whether the current line is behind #~
};

}  // namespace amts::corpus
