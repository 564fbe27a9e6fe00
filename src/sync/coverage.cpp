#include "sync/coverage.h"

#include <algorithm>

#include "sync/inline_tokens.h"
#include "sync/source_diff.h"
#include "text/word_count.h"

namespace amts::sync {
namespace {

size_t words_of(const BlockedDocument& document, size_t block) {
  size_t words = 0;
  for (size_t i = document.blocks[block].first_segment; i < document.blocks[block].last_segment;
       ++i) {
    words += text::count_words(document.document->segments[i].text);
  }
  return words;
}

/// Whether two versions of a block differ in more than their dress.
bool says_more(std::string_view a, std::string_view b) {
  const auto from = content_of(inline_tokens(a)), to = content_of(inline_tokens(b));
  return !std::equal(from.begin(), from.end(), to.begin(), to.end(),
                     [](const Token& x, const Token& y) { return x.text == y.text; });
}

/// Bytes of a translation's prose, and of that part which the stamp knows as a machine's.
struct MachineShare {
  size_t all = 0, machine = 0;
};

MachineShare machine_share(const document::Document& translation, const Stamp& stamp) {
  MachineShare share;
  for (const document::Block& block : document::blocks_of(translation)) {
    if (block.first_segment == block.last_segment) continue;
    const std::string_view bytes = document::bytes_of(translation, block);
    share.all += bytes.size();
    if (std::binary_search(stamp.machine.begin(), stamp.machine.end(), block_hash(bytes)))
      share.machine += bytes.size();
  }
  return share;
}

}  // namespace

Coverage& Coverage::operator+=(const Coverage& other) {
  human += other.human;
  machine += other.machine;
  stale += other.stale;
  missing += other.missing;
  return *this;
}

size_t words_of(const document::Document& document) {
  size_t words = 0;
  for (const document::Segment& segment : document.segments)
    words += text::count_words(segment.text);
  return words;
}

Coverage coverage(const document::Document& base, const document::Document& source,
                  const document::Document& translation, const Stamp* stamp) {
  const BlockedDocument old_source(base), new_source(source);
  const SourceDiff diff = compare_sources(old_source, new_source);
  Coverage out;
  size_t current = 0;
  for (size_t j = 0; j < new_source.blocks.size(); ++j) {
    const size_t words = words_of(new_source, j);
    const size_t i = diff.old_of[j];
    if (i == kNone) {
      out.missing += words;
    } else if (diff.changed[i] && says_more(old_source.bytes(i), new_source.bytes(j))) {
      out.stale += words;
    } else {
      current += words;
    }
  }
  const MachineShare share = stamp != nullptr ? machine_share(translation, *stamp) : MachineShare();
  out.machine = share.all == 0 ? 0 : current * share.machine / share.all;
  out.human = current - out.machine;
  return out;
}

bool is_machine_made(const document::Document& translation, const Stamp& stamp) {
  const MachineShare share = machine_share(translation, stamp);
  return share.all > 0 && share.machine == share.all;
}

}  // namespace amts::sync
