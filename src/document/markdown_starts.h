// What a line may start with: recognisers for the block scanner, each on the line from its first
// character that is not white space.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "document/document.h"

namespace amts::document {

/// `*`, `-` or `_`, three or more, with nothing but white space.
bool is_thematic_break(std::string_view line);

/// Level of an ATX heading (1–6), or 0.
int atx_level(std::string_view line);

/// The content of a heading's line after its opening sequence, as a range of `line`: without the
/// closing sequence and what attributes stand at the end ({#id}, {/*id*/}, [[id]]).
ByteRange atx_content(std::string_view line, int level);

/// Length of a fence (three or more of '`' or '~'; no backtick in a backtick fence's info), or 0.
size_t fence_length(std::string_view line);
/// Whether the line closes a fence of `length` times `character`.
bool closes_fence(std::string_view line, char character, size_t length);

/// A list item's marker: `-`, `+`, `*`, or up to nine digits and `.` or `)`, before white space.
struct ListMarker {
  size_t length = 0;
  bool ordered = false;
  bool starts_at_one = false;
};
std::optional<ListMarker> list_marker(std::string_view line);

/// Kinds 1 to 7 of HTML blocks (CommonMark 0.31, 4.6), 0 for none. Kind 7 cannot interrupt a
/// paragraph.
int html_block_kind(std::string_view line, bool interrupts_paragraph);
/// Whether a line ends an HTML block of kinds 1 to 5.
bool ends_html_block(std::string_view line, int kind);

/// Number of columns if this is a table's delimiter row, or 0.
size_t delimiter_row_columns(std::string_view line);
/// The cells of a table's row as ranges of `line`, white space aside.
std::vector<ByteRange> table_cells(std::string_view line);

/// d2l-book's lines with nothing for readers: :label:`x`, :width:`x`, :begin_tab:`x`, :end_tab:, …
bool is_d2l_line(std::string_view line);
/// MyST's target: `(label)=`.
bool is_myst_target(std::string_view line);
/// GitHub's `[!NOTE]`, which makes an alert of a quote that begins with it.
bool is_alert(std::string_view line);
/// `[^label]:` of a footnote: the end of the colon, or 0.
size_t footnote_definition(std::string_view line);

/// Whether what stands behind a display formula is a label or punctuation rather than prose.
bool may_follow_math(std::string_view rest);

/// MyST's and pandoc's directives: their names and what of them is text.
struct Directive {
  std::string_view name;
  size_t argument = 0;   ///< offset of the argument in the line
  bool body = false;     ///< its body is Markdown
  bool title = false;    ///< its argument is text
  bool caption = false;  ///< its body is a caption
};
/// A fence or colon fence whose run of characters ends at `run` and names a directive:
/// "{name} argument"; with colons also "name argument" and "{.class}".
std::optional<Directive> directive_at(std::string_view line, size_t run);

}  // namespace amts::document
