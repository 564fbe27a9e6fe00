// Markdown's inline syntax: what in a block's text is markup, and what it stands for.
//
// CommonMark 0.31 section 6, GFM's strikethrough and autolinks, math, roles, slide marks, MDX
// expressions and JSX. One pass over the text finds marks; emphasis is resolved by the delimiter
// stack of CommonMark's appendix. O(n) on any input: every look-ahead that can fail remembers that
// it failed, or stops at the next thing of its kind.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "document/document.h"

namespace amts::document {

/// What of the document around a text decides how it reads.
struct InlineContext {
  bool mdx = false;
  const std::unordered_set<std::string>* labels = nullptr;     ///< of reference definitions
  const std::unordered_set<std::string>* footnotes = nullptr;  ///< of footnote definitions
};

/// A stretch of a text that is not plain; plain text stands between marks.
struct Mark {
  enum class Type : uint8_t {
    kDecoded,     ///< an escape or entity: Inline::decoded[value]
    kSoftBreak,   ///< a line end with the spaces before it
    kSingle,      ///< a placeholder that stands alone
    kOpen,        ///< the first of a pair
    kClose,       ///< the second of a pair
    kImageOpen,   ///< `![`
    kImageClose,  ///< `](...)`
  };
  uint32_t begin = 0;
  uint32_t end = 0;
  Type type = Type::kSingle;
  InlineKind kind = InlineKind::kTag;
  uint32_t value = 0;  ///< pairs and images: the same for both ends; kDecoded: index
};

/// Text for readers inside a mark: a link's title, an attribute of a tag. In order of place.
struct InnerText {
  ByteRange range;
  char quote = '"';
  bool attribute = false;  ///< of HTML or JSX (else a link's title)
  bool alt = false;        ///< an image's alternative text
  bool role = false;       ///< a role's text, as it is
};

/// Marks do not overlap, are in order of place, and pairs nest.
struct Inline {
  std::vector<Mark> marks;
  std::vector<std::string> decoded;
  std::vector<InnerText> inner;

  void clear();
};

/// Scans `text` (lines joined by '\n', at most 4 GiB) into `out`, which is cleared first.
void scan_inline(std::string_view text, const InlineContext& context, Inline& out);

}  // namespace amts::document
