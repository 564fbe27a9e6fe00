#include "alignment/prepare_text.h"

#include <algorithm>

#include "text/language.h"
#include "text/placeholder.h"
#include "text/script.h"
#include "text/utf8.h"

namespace amts::alignment {
namespace {

using document::InlineKind;
using document::Placeholder;

bool is_unspaced(char32_t c) { return text::is_unspaced_script(c) || text::is_cjk_punctuation(c); }

// Runs of white space as one space, or as nothing where a line end parts Chinese or Japanese.
std::string folded(std::string_view in) {
  std::string out;
  char32_t before = U'\0';
  bool space = false, line_end = false;
  for (size_t at = 0; at < in.size();) {
    const size_t begin = at;
    const char32_t c = text::next_code_point(in, at);
    if (text::is_space(c)) {
      space = true;
      line_end = line_end || c == U'\n';
      continue;
    }
    if (space && !out.empty() && !(line_end && is_unspaced(before) && is_unspaced(c))) out += ' ';
    space = line_end = false;
    out += in.substr(begin, at - begin);
    before = c;
  }
  return out;
}

// A placeholder of one side in its place.
struct Mark {
  const document::Segment* segment;
  int own;                    // its number in the segment
  std::string_view verbatim;  // as it stands in the file
  int number = 0;             // in the pair

  const Placeholder& placeholder() const {
    return segment->placeholders[static_cast<size_t>(own) - 1];
  }
  bool opens() const { return placeholder().partner > own; }
  bool closes() const { return placeholder().partner != 0 && placeholder().partner < own; }
};

// A side's text cut at its marks.
struct MarkedSide {
  std::vector<std::string> between;  // one more than marks
  std::vector<Mark> marks;
};

// Numbers of the slice's placeholders whose partner, if any, is in the slice too.
std::vector<text::PlaceholderSpan> whole_placeholders(const TextSlice& slice) {
  std::vector<text::PlaceholderSpan> found = text::find_placeholders(
      std::string_view(slice.segment->text).substr(slice.begin, slice.end - slice.begin));
  std::vector<text::PlaceholderSpan> out;
  for (const auto& span : found) {
    const int partner = slice.segment->placeholders[static_cast<size_t>(span.number) - 1].partner;
    const bool whole = partner == 0 || std::ranges::any_of(found, [&](const auto& other) {
                         return other.number == partner;
                       });
    if (whole) out.push_back(span);
  }
  return out;
}

std::string without_placeholders(std::string_view text) {
  std::string out;
  size_t at = 0;
  for (const auto& span : text::find_placeholders(text)) {
    out += text.substr(at, span.begin - at);
    at = span.end;
  }
  return out += text.substr(at);
}

MarkedSide mark(const document::Document& document, std::span<const TextSlice> slices,
                std::string_view joint) {
  MarkedSide side;
  side.between.emplace_back();
  for (const TextSlice& slice : slices) {
    if (&slice != &slices.front()) side.between.back() += joint;
    const std::string_view text =
        std::string_view(slice.segment->text).substr(slice.begin, slice.end - slice.begin);
    size_t at = 0;
    for (const auto& span : whole_placeholders(slice)) {
      side.between.back() += without_placeholders(text.substr(at, span.begin - at));
      side.between.emplace_back();
      const auto [begin, end] =
          slice.segment->placeholders[static_cast<size_t>(span.number) - 1].range;
      side.marks.push_back({slice.segment, span.number,
                            std::string_view(document.bytes).substr(begin, end - begin)});
      at = span.end;
    }
    side.between.back() += without_placeholders(text.substr(at));
  }
  return side;
}

// Delimiters mean the same whatever their spelling; other content must read the same.
bool same_content(const Mark& a, const Mark& b) {
  const Placeholder &first = a.placeholder(), &second = b.placeholder();
  if (first.kind != second.kind || a.opens() != b.opens() || a.closes() != b.closes()) return false;
  switch (first.kind) {
    case InlineKind::kEmphasis:
    case InlineKind::kMark:
    case InlineKind::kLink:
    case InlineKind::kBreak:
      return true;
    default:
      return a.verbatim == b.verbatim ||
             (!first.readable.empty() && first.readable == second.readable);
  }
}

Mark& partner_of(const Mark& mark, MarkedSide& side) {
  return *std::ranges::find_if(side.marks, [&](const Mark& other) {
    return other.segment == mark.segment && other.own == mark.placeholder().partner;
  });
}

// Source marks get 1, 2, … in order, target marks the number of the first like them that is still
// free, or the next one; what closes follows what opened.
void number_alike(MarkedSide& source, MarkedSide& target) {
  int next = 0;
  for (Mark& mark : source.marks) mark.number = ++next;
  std::vector<bool> taken(source.marks.size());
  for (Mark& mark : target.marks) {
    if (mark.number != 0) continue;  // a closing one, numbered with its opening one
    const auto free = [&](const Mark& other) {
      return !taken[static_cast<size_t>(other.number) - 1] && !other.closes() &&
             same_content(other, mark);
    };
    const auto match = std::ranges::find_if(source.marks, free);
    const bool found = match != source.marks.end();
    mark.number = found ? match->number : ++next;
    if (found) taken[static_cast<size_t>(mark.number) - 1] = true;
    if (mark.opens())
      partner_of(mark, target).number = found ? partner_of(*match, source).number : ++next;
  }
}

std::string tagged(const MarkedSide& side) {
  std::string out = side.between[0];
  for (size_t i = 0; i < side.marks.size(); ++i) {
    out += text::placeholder(side.marks[i].number);
    out += side.between[i + 1];
  }
  return folded(out);
}

std::string readable(std::span<const TextSlice> slices, std::string_view joint) {
  std::string out;
  for (const TextSlice& slice : slices) {
    if (!out.empty()) out += joint;
    out += readable_text(slice);
  }
  return out;
}

corpus::TextOrigin origin(const document::Document& document, std::span<const TextSlice> slices) {
  return {document.file, slices.front().segment->first_line, slices.back().segment->last_line};
}

}  // namespace

std::vector<text::PlaceholderRole> placeholder_roles(const document::Segment& segment) {
  std::vector<text::PlaceholderRole> roles;
  for (size_t i = 0; i < segment.placeholders.size(); ++i) {
    const Placeholder& placeholder = segment.placeholders[i];
    const auto own = static_cast<int>(i) + 1;
    if (placeholder.kind == InlineKind::kBreak) {
      roles.push_back(text::PlaceholderRole::kBreak);
    } else if (placeholder.partner != 0 && placeholder.partner < own) {
      roles.push_back(text::PlaceholderRole::kClosing);
    } else if (placeholder.partner > own) {
      roles.push_back(text::PlaceholderRole::kOpening);
    } else {
      roles.push_back(placeholder.readable.empty() ? text::PlaceholderRole::kUnknown
                                                   : text::PlaceholderRole::kWord);
    }
  }
  return roles;
}

std::string readable_text(const TextSlice& slice) {
  return folded(document::readable(
      *slice.segment, slice.segment->text.substr(slice.begin, slice.end - slice.begin)));
}

corpus::TextPair make_pair_text(const document::Document& source_document,
                                std::span<const TextSlice> source,
                                const document::Document& target_document,
                                std::span<const TextSlice> target,
                                const text::LanguagePair& languages) {
  const std::string_view source_joint = text::is_unspaced_language(languages.from) ? "" : " ";
  const std::string_view target_joint = text::is_unspaced_language(languages.to) ? "" : " ";
  corpus::TextPair pair;
  pair.source = readable(source, source_joint);
  pair.target = readable(target, target_joint);
  pair.source_origin = origin(source_document, source);
  pair.target_origin = origin(target_document, target);
  MarkedSide from = mark(source_document, source, source_joint),
             to = mark(target_document, target, target_joint);
  number_alike(from, to);
  int most = 0;
  for (const MarkedSide* side : {&from, &to}) {
    for (const Mark& each : side->marks) most = std::max(most, each.number);
  }
  pair.contents.resize(static_cast<size_t>(most));
  for (const MarkedSide* side : {&to, &from}) {
    for (const Mark& each : side->marks)
      pair.contents[static_cast<size_t>(each.number) - 1] = each.placeholder().readable;
  }
  if (!from.marks.empty()) pair.tagged_source = tagged(from);
  if (!to.marks.empty()) pair.tagged_target = tagged(to);
  return pair;
}

}  // namespace amts::alignment
