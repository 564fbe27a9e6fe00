// Lines take their block from the segment or opaque stretch that stands on them; what is left over
// (tags, rules, delimiter rows) makes blocks of its own, a line each.
#include "document/block_lines.h"

#include <algorithm>
#include <optional>

namespace amts::document {
namespace {

constexpr size_t kNone = std::string_view::npos;
// A tag that is not closed after so many lines is none.
constexpr size_t kMaxTagLines = 60;

bool is_blank_line(std::string_view line) { return line.find_first_not_of(" \t\r>") == kNone; }

/// Segments that are text of their own, not part of a tag or of another segment's placeholder.
bool is_text(SegmentKind kind) {
  return kind != SegmentKind::kAltText && kind != SegmentKind::kAttribute;
}

BlockKind kind_of(SegmentKind kind) {
  switch (kind) {
    case SegmentKind::kHeading:
    case SegmentKind::kTitle:
      return BlockKind::kHeading;
    case SegmentKind::kListItem:
      return BlockKind::kListItem;
    case SegmentKind::kTableCell:
      return BlockKind::kTableRow;
    case SegmentKind::kFrontMatter:
      return BlockKind::kFrontMatter;
    default:
      return BlockKind::kParagraph;
  }
}

BlockKind kind_of(OpaqueKind kind) {
  switch (kind) {
    case OpaqueKind::kCode:
      return BlockKind::kCode;
    case OpaqueKind::kMath:
      return BlockKind::kMath;
    case OpaqueKind::kHtml:
      return BlockKind::kMarkup;
    case OpaqueKind::kLabel:
      return BlockKind::kLabel;
    case OpaqueKind::kDirective:
      return BlockKind::kDirective;
    case OpaqueKind::kImage:
      return BlockKind::kImage;
    case OpaqueKind::kMetadata:
      return BlockKind::kMetadata;
  }
  return BlockKind::kMarkup;
}

/// Lines [first, last] that belong together.
struct Run {
  size_t first = 0;
  size_t last = 0;
  BlockKind kind = BlockKind::kParagraph;
  int level = 0;
};

class LineBlocks {
 public:
  explicit LineBlocks(const Document& document) : document_(document), bytes_(document.bytes) {
    for (size_t at = 0; at < bytes_.size();) {
      size_t end = bytes_.find('\n', at);
      if (end == kNone) end = bytes_.size();
      const size_t next = end + 1;
      if (end > at && bytes_[end - 1] == '\r') --end;
      lines_.push_back({at, end});
      at = next;
    }
  }

  std::vector<Block> blocks() {
    take_front_matter();
    take_segments();
    take_opaques();
    std::stable_sort(runs_.begin(), runs_.end(),
                     [](const Run& a, const Run& b) { return a.first < b.first; });
    fill();
    return std::move(out_);
  }

 private:
  std::string_view line(size_t number) const {
    return bytes_.substr(lines_[number].begin, lines_[number].end - lines_[number].begin);
  }

  size_t line_at(size_t byte) const {
    const auto after = std::upper_bound(lines_.begin(), lines_.end(), byte,
                                        [](size_t b, const ByteRange& l) { return b < l.begin; });
    return static_cast<size_t>(after - lines_.begin()) - 1;
  }

  Run run_over(ByteRange range, BlockKind kind, int level) const {
    const size_t last = std::max(range.begin, range.end - 1);
    return {line_at(range.begin), line_at(last), kind, level};
  }

  /// An entry is a line with what is indented below it.
  void take_front_matter() {
    const auto& opaques = document_.opaques;
    if (opaques.empty() || opaques.front().kind != OpaqueKind::kMetadata) return;
    const ByteRange range = opaques.front().range;
    if (bytes_.substr(range.begin, 3) != "---") return;
    for (size_t i = 0; i < line_at(range.begin); ++i) {
      if (!is_blank_line(line(i))) return;
    }
    const Run all = run_over(range, BlockKind::kFrontMatter, 0);
    for (size_t i = all.first; i <= all.last; ++i) {
      if (is_blank_line(line(i))) continue;
      const bool goes_on = std::string_view(" \t-").find(line(i).front()) != kNone;
      if (i == all.first || i == all.last) {
        runs_.push_back({i, i, BlockKind::kMarkup, 0});
      } else if (goes_on && runs_.back().kind == BlockKind::kFrontMatter) {
        runs_.back().last = i;
      } else {
        runs_.push_back({i, i, BlockKind::kFrontMatter, 0});
      }
    }
    front_matter_end_ = range.end;
  }

  void take_segments() {
    size_t inside = front_matter_end_;  // end of the text that may have segments within
    for (const Segment& segment : document_.segments) {
      if (segment.range.begin < inside || !is_text(segment.kind)) continue;
      inside = segment.range.end;
      const Run run = run_over(segment.range, kind_of(segment.kind), segment.level);
      if (!runs_.empty() && run.first <= runs_.back().last) {
        runs_.back().last = std::max(runs_.back().last, run.last);
      } else {
        runs_.push_back(run);
      }
    }
    segment_runs_ = runs_.size();
  }

  /// The first run of segments that ends at or behind a line.
  std::optional<size_t> segments_near(size_t first_line) const {
    const auto end = runs_.begin() + static_cast<ptrdiff_t>(segment_runs_);
    const auto at = std::lower_bound(runs_.begin(), end, first_line,
                                     [](const Run& run, size_t l) { return run.last < l; });
    if (at == end) return std::nullopt;
    return static_cast<size_t>(at - runs_.begin());
  }

  void take_opaques() {
    std::optional<size_t> previous;  // the run of the opaque before
    for (const Opaque& opaque : document_.opaques) {
      if (opaque.range.begin < front_matter_end_ || opaque.range.begin == opaque.range.end)
        continue;
      Run run = run_over(opaque.range, kind_of(opaque.kind), 0);
      if (opaque.kind == OpaqueKind::kHtml && !is_raw(opaque.range)) continue;
      if (const auto near = segments_near(run.first); near && runs_[*near].first <= run.last) {
        // With text on its lines it belongs there, or is what stands around blocks.
        Run& text = runs_[*near];
        if (run.first >= text.first && run.last <= text.last) continue;
        const bool shares_edge = run.first == text.last || run.last == text.first;
        if (!shares_edge) continue;
        text.first = std::min(text.first, run.first);
        text.last = std::max(text.last, run.last);
        continue;
      }
      if (previous && run.first <= runs_[*previous].last) {
        runs_[*previous].last = std::max(runs_[*previous].last, run.last);
        continue;
      }
      previous = runs_.size();
      runs_.push_back(run);
    }
  }

  /// Elements and comments whose content is no text: one block, blank lines within or not.
  bool is_raw(ByteRange range) const {
    const std::string_view text = bytes_.substr(range.begin, range.end - range.begin);
    for (const std::string_view name : {"<!--", "<pre", "<script", "<style", "<svg", "<textarea"}) {
      if (text.starts_with(name)) return true;
    }
    return false;
  }

  void fill() {
    size_t at = 0;
    for (const Run& run : runs_) {
      if (run.first < at) continue;  // swallowed by what stands before it
      leftover(at, run.first);
      add(run);
      at = run.last + 1;
      if (run.kind == BlockKind::kHeading && at < lines_.size() && is_underline(line(at))) {
        out_.back().range.end = lines_[at++].end;
      }
    }
    leftover(at, lines_.size());
  }

  void add(const Run& run) {
    Block block;
    block.kind = run.kind;
    block.level = run.level;
    block.range = {lines_[run.first].begin, lines_[run.last].end};
    out_.push_back(block);
  }

  static bool is_underline(std::string_view text) {
    const size_t end = text.find_last_not_of(" \t");
    if (end == kNone || (text[end] != '=' && text[end] != '-')) return false;
    const size_t begin = text.find_first_not_of(" ");
    return text.substr(0, end + 1).find_first_not_of(text[end], begin) == kNone;
  }

  /// Lines [from, to) that nothing stands on: a block each, a tag over several lines is one.
  void leftover(size_t from, size_t to) {
    for (size_t i = from; i < to; ++i) {
      if (is_blank_line(line(i))) continue;
      size_t last = i;
      const size_t limit = std::min(to, i + kMaxTagLines);
      while (last + 1 < limit && is_open_tag(lines_[i].begin, lines_[last].end) &&
             !is_blank_line(line(last + 1))) {
        ++last;
      }
      if (is_open_tag(lines_[i].begin, lines_[last].end)) last = i;
      add({i, last, BlockKind::kMarkup, 0});
      i = last;
    }
  }

  bool is_open_tag(size_t begin, size_t end) const {
    const std::string_view text = bytes_.substr(begin, end - begin);
    const size_t open = text.find_first_not_of(" \t>");
    if (open == kNone || text[open] != '<') return false;
    return text.find_last_not_of(" \t\r") != text.rfind('>');
  }

  const Document& document_;
  std::string_view bytes_;
  std::vector<ByteRange> lines_;
  std::vector<Run> runs_;
  size_t segment_runs_ = 0;
  size_t front_matter_end_ = 0;
  std::vector<Block> out_;
};

}  // namespace

std::vector<Block> line_blocks(const Document& document) { return LineBlocks(document).blocks(); }

}  // namespace amts::document
