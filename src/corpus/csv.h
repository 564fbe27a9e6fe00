// Delimited tables: CSV (RFC 4180) and TSV, which is the same with tabs, as Amazon Translate has
// it. A field that holds the separator, a quote or a line end stands in double quotes, and quotes
// inside are doubled.
//
// Read: lines end in LF or CRLF, a UTF-8 byte order mark is passed by, quoted fields may span
// lines, empty lines are no rows. In a field without quotes around it "" stands for one quote
// (Amazon's rule) and a single quote for itself. Written: LF, quotes only where needed.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "corpus/parallel_data.h"

namespace amts::corpus {

inline constexpr char kComma = ',';
inline constexpr char kTab = '\t';

/// Walks the rows of a table in valid UTF-8; `text` must outlive it. O(size), about 1 GB/s.
class DelimitedReader {
 public:
  DelimitedReader(std::string_view text, char separator, std::string file);

  /// Reads the next row into `fields`; false at the end. Throws FormatError at the opening quote
  /// if it is never closed, or at what stands between a closing quote and the end of its field.
  bool next(std::vector<std::string>& fields);

  /// Where the row that was read last begins.
  size_t line() const { return row_line_; }

 private:
  bool at_row_end() const;
  void read_field(std::string& field);
  void read_quoted(std::string& field);
  void read_plain(std::string& field);
  void end_row();
  [[noreturn]] void fail(size_t position, const std::string& what, const std::string& remedy) const;

  std::string_view text_;
  char separator_;
  std::string file_;
  size_t position_ = 0;
  size_t line_ = 1;
  size_t row_line_ = 0;
};

/// Appends `field`, in quotes if it needs them.
void append_field(std::string& out, std::string_view field, char separator);

/// A table whose first row names the languages, source first. Throws FormatError with line and
/// column for invalid UTF-8, a first row that names no languages, or broken quotes; a row with
/// more or fewer fields than the first counts as failed.
ParallelData parse_delimited(std::string_view bytes, char separator, const std::string& file,
                             ImportReport* report = nullptr, const ImportRules& rules = {});

/// The readable texts as a table; placeholders, scores and dates have no place in it.
std::string format_delimited(const ParallelData& data, char separator);

}  // namespace amts::corpus
