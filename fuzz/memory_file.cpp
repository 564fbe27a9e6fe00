// Files of translation memories: any bytes are an error or a memory whose answers stay inside it;
// a sound image with bytes changed or cut off is an error, or answers as it did.
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>

#include "base/error.h"
#include "memory/fuzzy_search.h"
#include "memory/image_writer.h"
#include "memory/memory_image.h"
#include "memory/memory_record.h"

namespace {

using namespace amts;

const text::LanguagePair kEnZh = {"en", "zh"};

std::vector<corpus::TextPair> pairs() {
  std::vector<corpus::TextPair> made(20);
  for (size_t i = 0; i < made.size(); ++i) {
    corpus::TextPair& pair = made[i];
    pair.source = "the loss of step " + std::to_string(i) + " falls" + std::string(i % 5, '.');
    pair.target = "第" + std::to_string(i) + "步的损失下降";
    if (i % 3 == 0) pair.tagged_source = "the ⟦1⟧ of step " + std::to_string(i) + " falls";
    if (i % 3 == 0) pair.contents = {"loss"};
    if (i % 4 == 0) pair.source_origin = {"a" + std::to_string(i / 8), i, i};
  }
  return made;
}

/// Everything that can be asked of an image.
std::string answers(std::span<const std::byte> bytes) {
  const memory::ImageView view(bytes, "f");
  std::string out;
  for (const memory::BlockView& block : view.blocks) {
    for (size_t entry = 0; entry < block.entries(); ++entry) {
      const corpus::TextPair pair = memory::read_pair(block, entry);
      out += pair.source + pair.target + pair.tagged_source;
      out += memory::read_document(block, entry);
    }
  }
  for (const char* text : {"the loss of step 7 falls.", "the ⟦1⟧ of step 3 falls", "损失"}) {
    memory::FuzzyOptions options;
    options.min_similarity = 0.2;
    for (const auto& match : memory::search_fuzzy(view.blocks, view.first_entries, text, options)) {
      out += std::to_string(match.entry) + " " + std::to_string(match.similarity) + ";";
    }
  }
  return out;
}

void check(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "does not hold: %s\n", what);
  std::abort();
}

/// Bytes where numbers in the image may stand at their places.
std::string aligned(std::string_view bytes) { return std::string(bytes) + std::string(16, '\0'); }

/// The rest of the input says which bytes change: two bytes of place, one of change, each.
std::string damaged(std::string image, std::string_view edits) {
  for (size_t i = 0; i + 2 < edits.size(); i += 3) {
    uint16_t place = 0;
    std::memcpy(&place, edits.data() + i, sizeof place);
    if (image.empty()) break;
    if (edits[i + 2] == 0) {
      image.resize(std::min<size_t>(image.size(), place));
    } else {
      char& byte = image[place % image.size()];
      byte = static_cast<char>(byte ^ edits[i + 2]);
    }
  }
  return image;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  static const std::string sound = memory::make_image(pairs(), kEnZh);
  static const std::string sound_answers = answers(std::as_bytes(std::span(sound)));
  if (size == 0) return 0;
  const std::string_view rest(reinterpret_cast<const char*>(data + 1), size - 1);
  try {
    switch (data[0] % 3) {
      case 0: {  // any bytes
        const std::string bytes = aligned(rest);
        answers(std::as_bytes(std::span(bytes)).first(rest.size()));
        break;
      }
      case 1: {  // a sound image, damaged
        const std::string bytes = damaged(sound, rest);
        check(answers(std::as_bytes(std::span(bytes))) == sound_answers, "damage shows");
        break;
      }
      default: {  // damage under checksums that fit
        const memory::ImageView view(std::as_bytes(std::span(sound)), "f");
        const memory::BlockPlace& place = view.places[0];
        const std::string block = damaged(sound.substr(place.offset, place.size), rest);
        std::string bytes;
        memory::ImageWriter writer(kEnZh, [&](std::string_view piece) { bytes += piece; });
        writer.add_block(block, place.entries);
        const uint64_t commit = writer.finish();
        bytes.replace(memory::kCommitOffset, sizeof commit, memory::bytes_of(commit));
        answers(std::as_bytes(std::span(bytes)));
      }
    }
  } catch (const FormatError&) {
  }
  return 0;
}
