// Structure: segments without a counterpart, headings, kinds of blocks, labels, formulas and
// pictures that stand alone.
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "checks/families.h"
#include "checks/math.h"
#include "checks/typography.h"
#include "checks/urls.h"
#include "document/markdown_tags.h"
#include "text/ascii.h"

namespace amts::checks {
namespace {

using document::InlineKind;
using document::Opaque;
using document::OpaqueKind;
using document::SegmentKind;

std::string_view bytes_of(const document::Document& document, document::ByteRange range) {
  return std::string_view(document.bytes).substr(range.begin, range.end - range.begin);
}

bool has_words(const document::Document& document, size_t segment) {
  const Side side(document, std::span<const size_t>(&segment, 1));
  return std::ranges::count_if(side.prose(), is_letter) >= 2;
}

constexpr size_t kShown = 60;  // bytes of a text in a message

/// Tabs of d2l-book stand among the labels; they have a check of their own.
bool is_label(const document::Document& document, const Opaque& opaque) {
  const std::string_view bytes = bytes_of(document, opaque.range);
  return opaque.kind == OpaqueKind::kLabel && !bytes.starts_with(":begin_tab:") &&
         !bytes.starts_with(":end_tab:");
}

/// Where the target goes on after the block pairs before a missing one.
size_t place_after(const OpaquePair& pair, size_t last) {
  return pair.target != nullptr ? pair.target->range.end : last;
}

/// The targets of pictures: of inline ones and of those that stand alone.
void add_image(std::string_view verbatim, document::ByteRange range,
               std::map<std::string, document::ByteRange>& out) {
  std::string_view target = markdown_target(verbatim);
  if (verbatim.starts_with('<')) {
    std::vector<document::Attribute> attributes;
    const auto tag = document::scan_tag(verbatim, 0, true, &attributes);
    if (!tag || tag->name != "img") return;
    for (const document::Attribute& attribute : attributes) {
      if (attribute.name == "src")
        target =
            verbatim.substr(attribute.value.begin, attribute.value.end - attribute.value.begin);
    }
  }
  std::string key = target_key(target);
  if (!key.empty()) out.try_emplace(std::move(key), range);
}

std::map<std::string, document::ByteRange> images_of(const document::Document& document) {
  std::map<std::string, document::ByteRange> images;
  for (const document::Segment& segment : document.segments) {
    for (const document::Placeholder& placeholder : segment.placeholders) {
      if (placeholder.kind == InlineKind::kImage || placeholder.kind == InlineKind::kTag)
        add_image(bytes_of(document, placeholder.range), placeholder.range, images);
    }
  }
  for (const Opaque& opaque : document.opaques) {
    if (opaque.kind == OpaqueKind::kImage)
      add_image(bytes_of(document, opaque.range), opaque.range, images);
  }
  return images;
}

/// Keys of all formulas of a document, in lines and alone.
std::set<std::string> formulas_of(const document::Document& document) {
  std::set<std::string> keys;
  for (const document::Segment& segment : document.segments) {
    for (const document::Placeholder& placeholder : segment.placeholders) {
      if (placeholder.kind == InlineKind::kMath)
        keys.insert(math_key(bytes_of(document, placeholder.range)));
    }
  }
  for (const Opaque& opaque : document.opaques) {
    if (opaque.kind == OpaqueKind::kMath) keys.insert(math_key(bytes_of(document, opaque.range)));
  }
  return keys;
}

}  // namespace

void check_missing_segments(const PairedDocuments& comparison, Findings& out) {
  for (size_t i = 0; i < comparison.missing.size(); ++i) {
    const size_t segment = comparison.missing[i];
    if (!has_words(*comparison.source, segment)) continue;
    const document::Segment& missing = comparison.source->segments[segment];
    out.missing(segment, comparison.missing_at[i],
                fmt::format("line {} of the source has no counterpart: '{}'", missing.first_line,
                            shortened(document::readable(missing, missing.text), kShown)));
  }
}

void check_extra_segments(const PairedDocuments& comparison, Findings& out) {
  for (const size_t segment : comparison.extra) {
    if (has_words(*comparison.target, segment))
      out.extra(segment, "this has no counterpart in the source");
  }
}

void check_headings(const PairedDocuments& comparison, Findings& out) {
  for (const Unit& unit : comparison.units) {
    if (unit.source.segments().size() > 1 || unit.target.segments().size() > 1) continue;
    const document::Segment &source = unit.source.first(), &target = unit.target.first();
    const bool was = source.kind == SegmentKind::kHeading,
               is = target.kind == SegmentKind::kHeading;
    if (was && is && source.level != target.level) {
      out.at(unit, fmt::format("a heading of level {} became one of level {}", source.level,
                               target.level));
    } else if (was && !is) {
      out.at(unit, fmt::format("a heading became a {}", document::kind_name(target.kind)));
    } else if (is && !was) {
      out.at(unit, fmt::format("a {} became a heading", document::kind_name(source.kind)));
    }
  }
}

void check_block_kinds(const PairedDocuments& comparison, Findings& out) {
  for (const Unit& unit : comparison.units) {
    if (unit.source.segments().size() > 1 || unit.target.segments().size() > 1) continue;
    const SegmentKind source = unit.source.first().kind, target = unit.target.first().kind;
    if (source == target || source == SegmentKind::kHeading || target == SegmentKind::kHeading)
      continue;
    out.at(unit, fmt::format("a {} became a {}", document::kind_name(source),
                             document::kind_name(target)));
  }
}

void check_labels(const PairedDocuments& comparison, Findings& out) {
  std::map<std::string_view, int> balance;
  for (const Opaque& opaque : comparison.source->opaques) {
    if (is_label(*comparison.source, opaque))
      ++balance[text::trim(bytes_of(*comparison.source, opaque.range))];
  }
  for (const Opaque& opaque : comparison.target->opaques) {
    if (!is_label(*comparison.target, opaque)) continue;
    const std::string_view label = text::trim(bytes_of(*comparison.target, opaque.range));
    if (--balance[label] < 0)
      out.at(opaque.range, fmt::format("label '{}' does not stand in the source", label));
  }
  size_t near = 0;
  for (const OpaquePair& pair : comparison.opaques) {
    near = place_after(pair, near);
    if (pair.source == nullptr || !is_label(*comparison.source, *pair.source)) continue;
    const std::string_view label = text::trim(bytes_of(*comparison.source, pair.source->range));
    if (balance[label] <= 0) continue;
    --balance[label];
    const document::ByteRange place =
        pair.target != nullptr ? pair.target->range : document::ByteRange{near, near};
    out.at(place, fmt::format("label '{}' of the source is missing", label));
  }
}

void check_display_math(const PairedDocuments& comparison, Findings& out) {
  const auto source = formulas_of(*comparison.source), target = formulas_of(*comparison.target);
  size_t near = 0;
  for (const OpaquePair& pair : comparison.opaques) {
    near = place_after(pair, near);
    const Opaque& one = pair.source != nullptr ? *pair.source : *pair.target;
    if (one.kind != OpaqueKind::kMath) continue;
    const auto text = [&](const document::Document* document, const Opaque* opaque) {
      return opaque == nullptr ? std::string_view()
                               : text::trim(bytes_of(*document, opaque->range));
    };
    const std::string_view from = text(comparison.source, pair.source);
    const std::string_view to = text(comparison.target, pair.target);
    const bool lost = pair.source != nullptr && !target.contains(math_key(from));
    const bool added = pair.target != nullptr && !source.contains(math_key(to));
    if (lost && added) {
      out.at(pair.target->range,
             fmt::format("formula differs from the source's '{}'", shortened(from, kShown)));
    } else if (lost) {
      out.at({near, near},
             fmt::format("formula '{}' of the source is missing", shortened(from, kShown)));
    } else if (added) {
      out.at(pair.target->range, "formula does not stand in the source");
    }
  }
}

void check_image_targets(const PairedDocuments& comparison, Findings& out) {
  const auto source = images_of(*comparison.source), target = images_of(*comparison.target);
  for (const auto& [key, range] : target) {
    if (!source.contains(key))
      out.at(range, fmt::format("picture '{}' does not stand in the source", key));
  }
  for (const auto& [key, range] : source) {
    if (!target.contains(key))
      out.at({0, 0}, fmt::format("picture '{}' of the source is missing", key));
  }
}

}  // namespace amts::checks
