// What an entry holds, as bytes of a block.
//
// A record is a byte of flags, then strings and numbers, each string after its length, numbers in
// LEB128: [score, 8 bytes] source target [tagged source, tagged target, contents after their count]
// [source origin] [target origin]; an origin is a document (an index into the block's names) and
// two lines. What is in brackets is there if its flag is.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

#include "corpus/parallel_data.h"
#include "memory/memory_image.h"

namespace amts::memory {

enum RecordFlag : uint8_t {
  kStartsRun = 1,  ///< the entry before is no neighbour
  kHasScore = 2,
  kHasTagged = 4,
  kHasSourceOrigin = 8,
  kHasTargetOrigin = 16,
};

/// Appends a record; `name_index` gives the index of a document's name.
void append_record(std::string& out, const corpus::TextPair& pair, bool starts_run,
                   const std::function<uint32_t(const std::string&)>& name_index);

/// An entry's texts, in place.
struct RecordTexts {
  uint8_t flags = 0;
  std::string_view source;
  std::string_view target;
  std::string_view tagged_source;
  std::string_view tagged_target;
};

/// These throw FormatError if the record is malformed (its checksum fits, so somebody made it so).
RecordTexts read_texts(const BlockView& block, size_t entry);
corpus::TextPair read_pair(const BlockView& block, size_t entry);
std::string_view read_document(const BlockView& block, size_t entry);

}  // namespace amts::memory
