// One side of a pair of segments as the checks read it: its prose, one character a place, with the
// inline content taken out. Internal to the module.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"

namespace amts::checks {

/// Stands in the prose for content that readers see as one thing: code, math, roles, pictures.
inline constexpr char32_t kObject = U'\uFFFC';

/// A placeholder of the segment.
struct Inline {
  document::InlineKind kind;
  size_t at = 0;  ///< in the prose: of its kObject, or of what follows if it has none
  bool object = false;
  bool opens = false, closes = false;  ///< one of a pair
  std::string_view verbatim;           ///< as it stands in the file
  document::ByteRange range;
};

class Side {
 public:
  Side() = default;
  /// Several segments (of one document) are put together with line ends between them. Document and
  /// segments outlive this.
  Side(const document::Document& document, std::span<const size_t> segments);

  bool empty() const { return segments_.empty(); }
  const document::Document& document() const { return *document_; }
  const document::Segment& first() const { return document_->segments[segments_.front()]; }
  std::span<const size_t> segments() const { return segments_; }
  const std::u32string& prose() const { return prose_; }
  const std::vector<Inline>& inlines() const { return inlines_; }

  /// The prose in UTF-8 with what `object` says for each object.
  std::string plain(std::string_view object = " ") const;
  /// As a reader of parallel data sees it, white space folded.
  std::string readable() const;
  /// The bytes in the document of prose [begin, end); at least one character.
  document::ByteRange bytes(size_t begin, size_t end) const;
  /// The bytes of all segments.
  document::ByteRange bytes() const;

 private:
  // A stretch of text without placeholders.
  struct Piece {
    size_t at;           // in the prose
    size_t segment;      // index in the document
    size_t text_offset;  // in the segment's text
  };
  void append(const document::Segment& segment, size_t index);
  size_t byte_at(size_t position) const;

  const document::Document* document_ = nullptr;
  std::vector<size_t> segments_;
  std::u32string prose_;
  std::vector<Inline> inlines_;
  std::vector<Piece> pieces_;
};

/// Where the byte of a segment's text stands in the file. Escapes, entities and line prefixes are
/// passed over by looking for what follows; exact for all else. O(segment).
size_t byte_in_file(const document::Document& document, const document::Segment& segment,
                    size_t text_offset);

}  // namespace amts::checks
