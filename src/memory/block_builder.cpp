#include "memory/block_builder.h"

#include <algorithm>
#include <bit>
#include <iterator>
#include <limits>
#include <numeric>
#include <optional>
#include <unordered_map>
#include <utility>

#include "base/error.h"
#include "base/hash.h"
#include "memory/memory_record.h"
#include "memory/tokens.h"
#include "memory/translation_memory.h"
#include "text/normalize.h"

namespace amts::memory {
namespace {

/// Bytes of records in a block, so that their offsets fit 32 bits.
constexpr size_t kMaxRecordBytes = std::numeric_limits<uint32_t>::max();

/// Numbers tokens in the order in which they first come. An open hash table: tokens are the bulk of
/// the work of building, and their ids are hashes already.
class TokenTable {
 public:
  uint32_t number_of(uint64_t id) {
    if (2 * ids_.size() >= slots_.size()) grow();
    uint32_t& slot = find(id);
    if (slot == 0) {
      ids_.push_back(id);
      slot = static_cast<uint32_t>(ids_.size());
    }
    return slot - 1;
  }
  const std::vector<uint64_t>& ids() const { return ids_; }

 private:
  uint32_t& find(uint64_t id) {
    size_t at = id & (slots_.size() - 1);
    while (slots_[at] != 0 && ids_[slots_[at] - 1] != id) at = (at + 1) & (slots_.size() - 1);
    return slots_[at];
  }
  void grow() {
    slots_.assign(2 * slots_.size(), 0);
    for (size_t i = 0; i < ids_.size(); ++i) find(ids_[i]) = static_cast<uint32_t>(i + 1);
  }

  std::vector<uint64_t> ids_;
  std::vector<uint32_t> slots_ = std::vector<uint32_t>(1024);  ///< 1 + number, or 0
};

class BlockBuilder {
 public:
  /// The block, or nothing if the pairs do not fit one.
  static std::optional<BlockImage> build(std::span<const corpus::TextPair> pairs,
                                         std::span<const uint8_t> starts) {
    BlockBuilder builder;
    for (size_t i = 0; i < pairs.size(); ++i) {
      if (!builder.add(pairs[i], starts[i] != 0)) return std::nullopt;
    }
    builder.order_forms();
    builder.number_tokens();
    builder.index_tokens();
    builder.index_keys();
    return BlockImage{builder.finish(), static_cast<uint32_t>(pairs.size())};
  }

 private:
  struct FormOfText {
    FormRef ref;
    uint32_t first_token;  ///< in form_tokens_
    uint32_t token_count;
    uint64_t key_hash;
  };

  bool add(const corpus::TextPair& pair, bool starts_run) {
    const auto entry = static_cast<uint32_t>(record_offsets_.size() - 1);
    append_record(records_, pair, starts_run,
                  [this](const std::string& name) { return name_index(name); });
    if (records_.size() > kMaxRecordBytes) return false;
    record_offsets_.push_back(static_cast<uint32_t>(records_.size()));
    add_form(entry, Form::kReadable, pair.source);
    if (!pair.tagged_source.empty()) add_form(entry, Form::kTagged, pair.tagged_source);
    return forms_.size() <= kMaxBlockForms && table_.ids().size() <= kMaxBlockTokens;
  }

  void add_form(uint32_t entry, Form form, const std::string& text) {
    const std::vector<Token> tokens = tokenize(text);
    const bool indexed = tokens.size() <= kMaxFuzzyTokens;
    forms_.push_back(
        {(entry << 1) | static_cast<uint32_t>(form), static_cast<uint32_t>(form_tokens_.size()),
         indexed ? static_cast<uint32_t>(tokens.size()) : 0, hash64(text::match_key(text).key)});
    if (!indexed) return;
    for (const Token& token : tokens) {
      const uint32_t number = table_.number_of(token.id);
      times_.resize(table_.ids().size());
      form_tokens_.push_back(number);
      const uint32_t time = ++times_[number];
      form_occurrences_.push_back(time == 1 ? number
                                            : table_.number_of(occurrence_id(token.id, time)));
    }
    times_.resize(table_.ids().size());
    for (const uint32_t number : tokens_of(forms_.back())) times_[number] = 0;
  }

  uint32_t name_index(const std::string& name) {
    const auto [place, is_new] =
        name_indices_.try_emplace(name, static_cast<uint32_t>(name_offsets_.size() - 1));
    if (is_new) {
      names_ += name;
      name_offsets_.push_back(static_cast<uint32_t>(names_.size()));
    }
    return place->second;
  }

  std::span<const uint32_t> tokens_of(const FormOfText& form) const {
    return std::span(form_tokens_).subspan(form.first_token, form.token_count);
  }

  /// The same, each token numbered with the time it comes.
  std::span<const uint32_t> occurrences_of(const FormOfText& form) const {
    return std::span(form_occurrences_).subspan(form.first_token, form.token_count);
  }

  void order_forms() {
    std::stable_sort(forms_.begin(), forms_.end(), [](const FormOfText& a, const FormOfText& b) {
      return a.token_count < b.token_count;
    });
    for (uint32_t form = 0; form < forms_.size(); ++form) {
      while (length_starts_.size() <= forms_[form].token_count) length_starts_.push_back(form);
    }
    length_starts_.push_back(static_cast<uint32_t>(forms_.size()));
  }

  /// From the most frequent to the rarest, by the number of texts in which they stand.
  void number_tokens() {
    const size_t count = table_.ids().size();
    frequencies_.assign(count, 0);
    for (const uint32_t token : form_occurrences_) ++frequencies_[token];
    by_rank_.resize(count);
    std::iota(by_rank_.begin(), by_rank_.end(), 0U);
    std::sort(by_rank_.begin(), by_rank_.end(), [&](uint32_t a, uint32_t b) {
      return frequencies_[a] != frequencies_[b] ? frequencies_[a] > frequencies_[b] : a < b;
    });
    ranks_.resize(count);
    for (size_t rank = 0; rank < count; ++rank)
      ranks_[by_rank_[rank]] = static_cast<uint16_t>(rank);
  }

  void index_tokens() {
    uint32_t posting_count = 0;
    for (const uint32_t token : by_rank_) {
      vocabulary_.push_back({table_.ids()[token], posting_count, 0});
      posting_count += frequencies_[token];
    }
    postings_.resize(posting_count);
    tokens_.reserve(form_tokens_.size());
    for (size_t i = 0; i < forms_.size(); ++i) {
      token_offsets_.push_back(static_cast<uint32_t>(tokens_.size()));
      Signature& signature = signatures_.emplace_back(Signature{});
      for (const uint32_t token : tokens_of(forms_[i])) tokens_.push_back(ranks_[token]);
      for (const uint32_t token : occurrences_of(forms_[i])) {
        const uint16_t rank = ranks_[token];
        if (rank < kSignatureTokens) signature[rank / 64] |= uint64_t{1} << (rank % 64);
        TokenEntry& entry = vocabulary_[rank];
        postings_[entry.first_posting + entry.postings++] = static_cast<uint16_t>(i);
      }
    }
    token_offsets_.push_back(static_cast<uint32_t>(tokens_.size()));

    token_slots_.assign(std::bit_ceil(2 * by_rank_.size() + 1), 0);
    for (size_t rank = 0; rank < by_rank_.size(); ++rank) {
      size_t at = vocabulary_[rank].id & (token_slots_.size() - 1);
      while (token_slots_[at] != 0) at = (at + 1) & (token_slots_.size() - 1);
      token_slots_[at] = static_cast<uint16_t>(rank + 1);
    }
  }

  void index_keys() {
    key_forms_.resize(forms_.size());
    std::iota(key_forms_.begin(), key_forms_.end(), uint16_t{0});
    std::stable_sort(key_forms_.begin(), key_forms_.end(), [&](uint16_t a, uint16_t b) {
      return forms_[a].key_hash < forms_[b].key_hash;
    });
    for (const uint16_t form : key_forms_) key_hashes_.push_back(forms_[form].key_hash);
  }

  std::string finish() const {
    BlockHeader header{};
    header.entries = static_cast<uint32_t>(record_offsets_.size() - 1);
    header.forms = static_cast<uint32_t>(forms_.size());
    header.tokens = static_cast<uint32_t>(by_rank_.size());
    header.slots = static_cast<uint32_t>(token_slots_.size());
    header.postings = static_cast<uint32_t>(postings_.size());
    header.lengths = static_cast<uint32_t>(length_starts_.size());
    header.names = static_cast<uint32_t>(name_offsets_.size() - 1);
    std::vector<FormRef> refs;
    refs.reserve(forms_.size());
    for (const FormOfText& form : forms_) refs.push_back(form.ref);

    std::string out(sizeof header, '\0');
    size_t section = 0;
    const auto piece = [&](const auto& values) {
      header.offsets[section++] = out.size();
      out.append(reinterpret_cast<const char*>(values.data()),
                 values.size() * sizeof *values.data());
      out.resize((out.size() + kImageAlignment - 1) / kImageAlignment * kImageAlignment, '\0');
    };
    // In the order of Section.
    piece(record_offsets_);
    piece(records_);
    piece(name_offsets_);
    piece(names_);
    piece(refs);
    piece(length_starts_);
    piece(token_offsets_);
    piece(tokens_);
    piece(signatures_);
    piece(vocabulary_);
    piece(token_slots_);
    piece(postings_);
    piece(key_hashes_);
    piece(key_forms_);
    header.offsets[kSections] = out.size();
    out.replace(0, sizeof header, bytes_of(header));
    return out;
  }

  std::vector<uint32_t> record_offsets_ = {0};
  std::string records_;
  std::vector<uint32_t> name_offsets_ = {0};
  std::string names_;
  std::unordered_map<std::string, uint32_t> name_indices_;

  TokenTable table_;
  std::vector<FormOfText> forms_;
  std::vector<uint32_t> form_tokens_;       ///< by the table's numbers
  std::vector<uint32_t> form_occurrences_;  ///< by the table's numbers
  std::vector<uint32_t> times_;             ///< of each number, in the form at hand
  std::vector<uint32_t> frequencies_;       ///< by the table's numbers
  std::vector<uint32_t> by_rank_;           ///< the table's numbers, most frequent first
  std::vector<uint16_t> ranks_;

  std::vector<uint32_t> length_starts_;
  std::vector<uint32_t> token_offsets_;
  std::vector<uint16_t> tokens_;
  std::vector<Signature> signatures_;
  std::vector<TokenEntry> vocabulary_;
  std::vector<uint16_t> token_slots_;
  std::vector<uint16_t> postings_;
  std::vector<uint64_t> key_hashes_;
  std::vector<uint16_t> key_forms_;
};

/// As many pairs at the front as have forms for one block.
size_t fitting(std::span<const corpus::TextPair> pairs) {
  size_t forms = 0;
  size_t count = 0;
  for (; count < pairs.size(); ++count) {
    forms += pairs[count].tagged_source.empty() ? 1 : 2;
    if (forms > kMaxBlockForms) break;
  }
  return count;
}

void build_or_halve(std::span<const corpus::TextPair> pairs, std::span<const uint8_t> starts,
                    std::vector<BlockImage>& out) {
  if (auto block = BlockBuilder::build(pairs, starts)) {
    out.push_back(std::move(*block));
    return;
  }
  if (pairs.size() == 1) throw UsageError("a pair is too large for a translation memory (4 GB)");
  const size_t half = pairs.size() / 2;
  build_or_halve(pairs.first(half), starts.first(half), out);
  build_or_halve(pairs.subspan(half), starts.subspan(half), out);
}

}  // namespace

std::vector<uint8_t> run_starts(std::span<const corpus::TextPair> pairs) {
  std::vector<uint8_t> starts(pairs.size());
  for (size_t i = 0; i < pairs.size(); ++i) {
    starts[i] = i == 0 || pairs[i].source_origin.document != pairs[i - 1].source_origin.document;
  }
  return starts;
}

std::vector<BlockImage> build_blocks(std::span<const corpus::TextPair> pairs,
                                     std::span<const uint8_t> starts, Executor* executor) {
  std::vector<size_t> cuts = {0};
  while (cuts.back() < pairs.size()) {
    cuts.push_back(cuts.back() + fitting(pairs.subspan(cuts.back())));
  }
  std::vector<std::vector<BlockImage>> built(cuts.size() - 1);
  parallel_for(executor, built.size(), [&](size_t i) {
    const size_t count = cuts[i + 1] - cuts[i];
    build_or_halve(pairs.subspan(cuts[i], count), starts.subspan(cuts[i], count), built[i]);
  });
  std::vector<BlockImage> blocks;
  for (auto& some : built) std::move(some.begin(), some.end(), std::back_inserter(blocks));
  return blocks;
}

}  // namespace amts::memory
