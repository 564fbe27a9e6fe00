#include "document/html_run.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "document/template_marks.h"

namespace amts::document {
namespace {

struct FoundMark {
  ByteRange range;
  InlineKind kind;
};

struct MathDelimiter {
  std::string_view open;
  std::string_view close;
};
constexpr std::array<MathDelimiter, 3> kMathDelimiters = {{
    {"\\(", "\\)"},
    {"\\[", "\\]"},
    {"$$", "$$"},
}};

/// The mathematics of MathJax's default delimiters and the templates (`{{ … }}`, `{% … %}`) in
/// `text`, from left to right. O(size).
std::vector<FoundMark> find_marks(std::string_view text) {
  std::vector<FoundMark> found;
  std::array<bool, kMathDelimiters.size()> closed_later;
  closed_later.fill(true);
  size_t i = text.find_first_of("\\${");
  while (i != std::string_view::npos) {
    size_t next = i + 1;
    if (const size_t end = text[i] == '{' ? template_end(text, i) : std::string_view::npos;
        end != std::string_view::npos) {
      found.push_back({{i, end}, InlineKind::kExpression});
      next = end;
    }
    for (size_t k = 0; k < kMathDelimiters.size(); ++k) {
      const auto& [open, close] = kMathDelimiters[k];
      if (!closed_later[k] || !text.substr(i).starts_with(open)) continue;
      const size_t end = text.find(close, i + open.size());
      if (end == std::string_view::npos) {
        closed_later[k] = false;
        continue;
      }
      next = end + close.size();
      found.push_back({{i, next}, InlineKind::kMath});
      break;
    }
    i = text.find_first_of("\\${", next);
  }
  return found;
}

std::optional<OpaqueKind> opaque_kind(InlineKind kind) {
  switch (kind) {
    case InlineKind::kCode:
      return OpaqueKind::kCode;
    case InlineKind::kMath:
      return OpaqueKind::kMath;
    case InlineKind::kImage:
      return OpaqueKind::kImage;
    default:
      return std::nullopt;
  }
}

/// What a reader sees of an untranslated element, as one line.
std::string one_line(const std::string& text) {
  std::string out;
  for (const char c : text) {
    const bool white = c == ' ' || c == '\n' || c == '\t';
    if (!white) {
      out += c;
    } else if (!out.empty() && out.back() != ' ') {
      out += ' ';
    }
  }
  if (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

}  // namespace

HtmlRun::HtmlRun(Document& document, const HtmlSource& source, std::string line_break,
                 std::string line_end)
    : document_(document),
      source_(source),
      line_break_(std::move(line_break)),
      line_end_(std::move(line_end)) {}

void HtmlRun::add_text(ByteRange range) {
  if (is_white_html(source_, range)) {
    if (!items_.empty()) items_.push_back({Item::kText, range, {}, {}, kNoPartner});
    return;
  }
  size_t begin = range.begin;
  const auto add = [&](size_t end) {
    if (end == begin) return;
    items_.push_back({Item::kText, {begin, end}, {}, {}, kNoPartner});
    has_text_ = has_text_ || !is_white_html(source_, {begin, end});
  };
  for (const FoundMark& mark :
       find_marks(source_.bytes.substr(range.begin, range.end - range.begin))) {
    add(range.begin + mark.range.begin);
    begin = range.begin + mark.range.end;
    const ByteRange place{range.begin + mark.range.begin, begin};
    items_.push_back({Item::kMark, place, mark.kind, html_text(source_, place), kNoPartner});
  }
  add(range.end);
  after_break_ = false;
}

void HtmlRun::add_untranslated(ByteRange range) {
  items_.push_back({Item::kUntranslated, range, InlineKind::kTag, {}, kNoPartner});
  after_break_ = false;
}

size_t HtmlRun::add_mark(ByteRange range, InlineKind kind) {
  items_.push_back({Item::kMark, range, kind, {}, kNoPartner});
  return items_.size() - 1;
}

void HtmlRun::add_break(ByteRange range, SegmentKind kind, int level) {
  if (after_break_) flush(kind, level);
  items_.push_back({Item::kMark, range, InlineKind::kBreak, "\n", kNoPartner});
  after_break_ = true;
}

void HtmlRun::pair(size_t open, size_t close) {
  items_[open].partner = close;
  items_[close].partner = open;
}

void HtmlRun::close_untranslated(size_t first, size_t end, InlineKind kind, bool visible) {
  std::string readable;
  for (size_t i = first; i < items_.size() && visible; ++i) {
    if (items_[i].type == Item::kUntranslated) readable += html_text(source_, items_[i].range);
  }
  readable = one_line(readable);
  // Sphinx and others mark TeX as untranslated text.
  const bool tex = readable.starts_with("\\(") || readable.starts_with("\\[");
  Item element{Item::kMark,
               {items_[first].range.begin, end},
               tex ? InlineKind::kMath : kind,
               std::move(readable),
               kNoPartner};
  items_.resize(first);
  items_.push_back(std::move(element));
}

/// Whether a reader sees anything of it.
bool HtmlRun::shows(const Item& item) const {
  if (item.type != Item::kMark) return !is_white_html(source_, item.range);
  return !item.readable.empty() && item.kind != InlineKind::kBreak;
}

void HtmlRun::flush(SegmentKind kind, int level) {
  const auto shown = [&](const Item& item) { return shows(item); };
  const auto first_shown = std::find_if(items_.begin(), items_.end(), shown);
  if (!has_text_) {
    append_opaques();
  } else {
    // From the first to the last thing that shows, with the tags around whose partners lie within:
    // what encloses or stands beside the whole text stays out of the segment.
    auto first = static_cast<size_t>(first_shown - items_.begin());
    auto last = static_cast<size_t>(items_.rend() -
                                    std::find_if(items_.rbegin(), items_.rend(), shown) - 1);
    const size_t first_text = first;
    const size_t last_text = last;
    const auto within = [&](size_t i) {
      const size_t partner = items_[i].partner;
      return partner != kNoPartner && partner >= first_text && partner <= last_text;
    };
    for (size_t i = first_text; i-- > 0;) {
      if (within(i)) first = i;
    }
    for (size_t i = last_text + 1; i < items_.size(); ++i) {
      if (within(i)) last = i;
    }
    append_segment(first, last, kind, level);
  }
  items_.clear();
  has_text_ = after_break_ = false;
  ++serial_;
}

void HtmlRun::append_segment(size_t first, size_t last, SegmentKind kind, int level) {
  Segment segment;
  segment.kind = kind;
  segment.level = level;
  SegmentText text(segment);
  std::vector<int> numbers(last - first + 1, 0);
  for (size_t i = first; i <= last; ++i) {
    Item& item = items_[i];
    if (item.type == Item::kText) {
      append_html_text(text, source_, item.range);
      continue;
    }
    Placeholder placeholder;
    placeholder.kind = item.kind;
    placeholder.range = item.range;
    placeholder.readable = std::move(item.readable);
    numbers[i - first] = text.append(std::move(placeholder));
    if (item.partner >= first && item.partner < i) {
      text.pair(numbers[item.partner - first], numbers[i - first]);
    }
  }
  if (!text.finish()) return;

  Layer layer;
  layer.syntax = Syntax::kHtmlText;
  layer.line_break = line_break_.empty() ? html_line_break(source_, segment.range) : line_break_;
  if (layer.line_break.empty()) layer.line_break = line_end_;
  layer.quote = no_break_space_style(source_, segment.range);
  segment.layers.push_back(std::move(layer));
  document_.segments.push_back(std::move(segment));
}

void HtmlRun::append_opaques() {
  for (const Item& item : items_) {
    const auto kind = opaque_kind(item.kind);
    if (item.type == Item::kMark && kind) document_.opaques.push_back({*kind, item.range});
  }
}

}  // namespace amts::document
