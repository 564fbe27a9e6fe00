// The text of a pair's side: slices of segments, put together, readable and with placeholders whose
// numbers mean the same on both sides. Internal to prepare.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/parallel_data.h"
#include "document/document.h"
#include "text/segmenter.h"

namespace amts::alignment {

/// Bytes [begin, end) of a segment's text.
struct TextSlice {
  const document::Segment* segment = nullptr;
  size_t begin = 0;
  size_t end = 0;
};

/// What a segment's placeholders do to the text around them, as sentence segmentation asks.
std::vector<text::PlaceholderRole> placeholder_roles(const document::Segment& segment);

/// Readable form of a slice: line ends folded, nothing left between Chinese or Japanese characters.
std::string readable_text(const TextSlice& slice);

/// A pair with both forms of both sides, its contents and origins; the slices of a side are joined
/// by a space, or by nothing in languages written without.
corpus::TextPair make_pair_text(const document::Document& source_document,
                                std::span<const TextSlice> source,
                                const document::Document& target_document,
                                std::span<const TextSlice> target,
                                const text::LanguagePair& languages);

}  // namespace amts::alignment
