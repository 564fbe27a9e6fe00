// A run of inline HTML between two block boundaries, which becomes at most one segment.
#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "document/document.h"
#include "document/html_text.h"

namespace amts::document {

class HtmlRun {
 public:
  /// Segments and opaques go to `document`. A layer's line_break is `line_break`, or if that is
  /// empty what the text itself does, or `line_end`.
  HtmlRun(Document& document, const HtmlSource& source, std::string line_break,
          std::string line_end);

  /// Text of the page; mathematics in MathJax's delimiters becomes placeholders.
  void add_text(ByteRange range);
  /// Text that must not be translated; it is part of the element around it.
  void add_untranslated(ByteRange range);
  /// A tag, or anything else that shows no text. Its index until flush().
  size_t add_mark(ByteRange range, InlineKind kind);
  /// A line break; two in a row end the run, which then is flushed as (kind, level).
  void add_break(ByteRange range, SegmentKind kind, int level);
  /// The marks that `open` and `close` are become partners.
  void pair(size_t open, size_t close);
  /// An untranslated element from mark `first` to byte `end` becomes one placeholder. `visible`:
  /// readers see its text.
  void close_untranslated(size_t first, size_t end, InlineKind kind, bool visible);
  /// Forgets what was added from index `first` on: it lies in an untranslated element that is not
  /// in this run as a whole, so nothing may be written behind it.
  void drop_from(size_t first) { items_.resize(std::min(first, items_.size())); }

  /// Ends the run: appends its segment if it has text, else its code, images and math as opaques.
  void flush(SegmentKind kind, int level);

  /// Counts flushes: an index of add_mark() holds as long as this does.
  size_t serial() const { return serial_; }

 private:
  struct Item {
    enum Type { kText, kUntranslated, kMark } type = kMark;
    ByteRange range;
    InlineKind kind = InlineKind::kTag;
    std::string readable;
    size_t partner = kNoPartner;
  };
  static constexpr size_t kNoPartner = static_cast<size_t>(-1);

  bool shows(const Item& item) const;
  void append_segment(size_t first, size_t last, SegmentKind kind, int level);
  void append_opaques();

  Document& document_;
  const HtmlSource source_;
  const std::string line_break_;
  const std::string line_end_;
  std::vector<Item> items_;
  size_t serial_ = 0;
  bool has_text_ = false;
  bool after_break_ = false;  // nothing but white space since the last line break
};

}  // namespace amts::document
