#include "memory/fuzzy_candidates.h"

#include <algorithm>
#include <bit>
#include <cstring>

#include "memory/translation_memory.h"

// Built for the processors of ten years and for all others; which is chosen at start.
#if defined(__x86_64__) && defined(__GNUC__)
#define AMTS_FAST_BITS __attribute__((target_clones("avx2", "default")))
#else
#define AMTS_FAST_BITS
#endif

namespace amts::memory {
namespace {

/// Counts fill seven bits, so that eight of them can be compared in one word.
constexpr uint8_t kMaxCount = 127;
constexpr uint64_t kOnes = 0x0101010101010101;

/// Postings shorter than this are counted whole: finding the range would cost more.
constexpr size_t kWholePostings = 128;

/// Tokens counted beyond what the filter needs: texts must then have more than one of those
/// counted, and few signatures are left to look at. Measured: 1 is as good in English, none and 4
/// are slower.
constexpr size_t kSpare = 2;

/// Bit i: counts[i] ≥ least, of 64 counts; least in [1, kMaxCount].
inline uint64_t at_least(const uint8_t* counts, uint64_t least) {
  const uint64_t rest = (kMaxCount + 1 - least) * kOnes;
  uint64_t bits = 0;
  for (unsigned i = 0; i < 64; i += 8) {
    uint64_t eight;
    std::memcpy(&eight, counts + i, sizeof eight);
    const uint64_t high = ((eight + rest) >> 7) & kOnes;
    bits |= ((high * 0x0102040810204080) >> 56) << i;  // the eight lowest bits side by side
  }
  return bits;
}

/// Of the forms in [begin, end), with counts of `least` or more, those that reach `needed` with the
/// uncounted tokens in their signatures.
AMTS_FAST_BITS void select(const uint8_t* counts, const Signature* signatures, size_t begin,
                           size_t end, size_t least, size_t needed, size_t length,
                           const Signature& uncounted, std::vector<Candidate>& out) {
  for (size_t base = begin; base < end; base += 64) {
    uint64_t bits = at_least(counts + base, least);
    if (end - base < 64) bits &= (uint64_t{1} << (end - base)) - 1;
    for (; bits != 0; bits &= bits - 1) {
      const size_t form = base + static_cast<size_t>(std::countr_zero(bits));
      size_t most = counts[form];
      for (size_t i = 0; i < uncounted.size(); ++i) {
        most += static_cast<size_t>(std::popcount(uncounted[i] & signatures[form][i]));
      }
      if (counts[form] == kMaxCount) most = length;  // it may be more
      if (most < needed) continue;
      out.push_back({static_cast<uint32_t>(form), static_cast<uint32_t>(length),
                     static_cast<float>(most) / static_cast<float>(length)});
    }
  }
}

}  // namespace

double similarity_of(size_t edits, size_t length) {
  return 1 - static_cast<double>(edits) / static_cast<double>(length);
}

size_t most_edits(double similarity, size_t length) {
  auto edits = static_cast<size_t>((1 - similarity) * static_cast<double>(length));
  while (edits > 0 && similarity_of(edits, length) < similarity) --edits;
  while (edits < length && similarity_of(edits + 1, length) >= similarity) ++edits;
  return edits;
}

CandidateFinder::CandidateFinder(size_t size) : size_(size), counts_(kMaxBlockForms + 64) {}

std::span<const Candidate> CandidateFinder::find(const BlockView& block,
                                                 std::vector<KnownToken>& known,
                                                 double similarity) {
  found_.clear();
  require(similarity);
  uncounted_ = known.size();
  if (uncounted_ < needed_[0]) return {};
  const auto start = [&](size_t length) {
    return std::min<size_t>(block.length_starts[std::min(length, block.length_starts.size() - 1)],
                            block.forms.size());
  };
  first_ = start(shortest_);
  last_ = start(size_ + needed_.size());
  if (first_ >= last_) return {};

  std::sort(known.begin(), known.end(),
            [](const KnownToken& a, const KnownToken& b) { return a.rank > b.rank; });
  unseen_ = {};
  for (const KnownToken& token : known) {
    if (uncounted_ + kSpare >= needed_[0] || token.rank >= kSignatureTokens) {
      --uncounted_;
      count(token.postings);
    } else {
      unseen_[token.rank / 64] |= uint64_t{1} << (token.rank % 64);
    }
  }
  gather(block, first_, start(size_ + 1), size_, needed_[0]);
  for (size_t more = 1; more < needed_.size(); ++more) {
    gather(block, start(size_ + more), start(size_ + more + 1), size_ + more, needed_[more]);
  }
  std::fill(counts_.begin(), counts_.end(), uint8_t{0});
  std::sort(found_.begin(), found_.end(), [](const Candidate& a, const Candidate& b) {
    return a.bound != b.bound ? a.bound > b.bound : a.form > b.form;
  });
  return found_;
}

/// Which lengths allow the similarity, and what each needs.
void CandidateFinder::require(double similarity) {
  if (similarity == similarity_) return;
  similarity_ = similarity;
  shortest_ = std::max<size_t>(1, size_ - most_edits(similarity, size_));
  needed_.clear();
  for (size_t length = size_; length <= kMaxFuzzyTokens; ++length) {
    const size_t needed = length - most_edits(similarity, length);
    if (needed > size_) break;
    needed_.push_back(static_cast<uint32_t>(needed));
  }
}

void CandidateFinder::count(std::span<const uint16_t> postings) {
  if (postings.size() > kWholePostings) {
    const auto begin = std::lower_bound(postings.begin(), postings.end(), first_);
    postings = {begin, std::lower_bound(begin, postings.end(), last_)};
  }
  uint8_t* const counts = counts_.data();
  if (size_ <= kMaxCount) {
    for (const uint16_t form : postings) ++counts[form];
  } else {
    for (const uint16_t form : postings) {
      counts[form] = std::min<uint8_t>(kMaxCount - 1, counts[form]) + uint8_t{1};
    }
  }
}

void CandidateFinder::gather(const BlockView& block, size_t begin, size_t end, size_t length,
                             size_t needed) {
  begin = std::max(begin, first_);
  if (begin >= end) return;
  const size_t least = needed > uncounted_ ? needed - uncounted_ : 1;
  select(counts_.data(), block.signatures.data(), begin, end, std::min<size_t>(least, kMaxCount),
         needed, length, unseen_, found_);
}

}  // namespace amts::memory
