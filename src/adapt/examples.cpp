#include "adapt/examples.h"

#include <algorithm>
#include <bit>
#include <unordered_map>

namespace amts::adapt {
namespace {

/// In this order.
enum Section : size_t {
  kSourceText,
  kSources,
  kTargetText,
  kTargets,
  kDocuments,
  kNameText,
  kNames,
  kTokenOffsets,
  kTokens,
  kBuckets,
  kHashes,
  kPostingsOffsets,
  kPostings,
  kSectionCount
};
constexpr SectionsKind kKind = {{'A', 'M', 'T', 'S', '-', 'E', 'X', '\n'}, 1, kSectionCount};

/// N-grams a bucket, on average.
constexpr size_t kBucket = 8;

/// Number of the first bits of a hash that give its bucket.
int bucket_bits(size_t buckets) { return static_cast<int>(std::bit_width(buckets - 1)) - 1; }

/// All parts of an image, as they are gathered.
class Builder {
 public:
  explicit Builder(std::span<const Example> examples) {
    for (const Example& example : examples) add(example);
    index();
  }

  SectionsWriter writer() const {
    SectionsWriter writer(kKind);
    writer.add(std::string_view(source_text_));
    writer.add(sources_);
    writer.add(std::string_view(target_text_));
    writer.add(targets_);
    writer.add(documents_);
    writer.add(std::string_view(name_text_));
    writer.add(names_);
    writer.add(token_offsets_);
    writer.add(tokens_);
    writer.add(buckets_);
    writer.add(hashes_);
    writer.add(postings_offsets_);
    writer.add(postings_);
    return writer;
  }

 private:
  void add(const Example& example) {
    source_text_ += example.source;
    sources_.push_back(source_text_.size());
    target_text_ += example.target;
    targets_.push_back(target_text_.size());
    const auto [at, is_new] =
        name_of_.try_emplace(example.document, static_cast<uint32_t>(name_of_.size()));
    if (is_new) {
      name_text_ += example.document;
      names_.push_back(static_cast<uint32_t>(name_text_.size()));
    }
    documents_.push_back(at->second);
    const std::vector<GramToken> tokens = gram_tokens(example.source);
    tokens_.insert(tokens_.end(), tokens.begin(), tokens.end());
    token_offsets_.push_back(tokens_.size());
  }

  void index() {
    std::vector<uint64_t> entries;  // hash and example
    for (size_t i = 0; i + 1 < token_offsets_.size(); ++i) {
      const auto tokens =
          std::span(tokens_).subspan(token_offsets_[i], token_offsets_[i + 1] - token_offsets_[i]);
      for (const Gram& gram : grams_of(tokens)) {
        if (gram.indexed) entries.push_back(static_cast<uint64_t>(gram.hash) << 32 | i);
      }
    }
    std::sort(entries.begin(), entries.end());
    entries.erase(std::unique(entries.begin(), entries.end()), entries.end());
    for (size_t i = 0; i < entries.size();) {
      const uint64_t hash = entries[i] >> 32;
      size_t end = i;
      while (end < entries.size() && entries[end] >> 32 == hash) ++end;
      hashes_.push_back(static_cast<uint32_t>(hash));
      for (size_t j = i; j < end && end - i <= Examples::kMostPostings; ++j)
        postings_.push_back(static_cast<uint32_t>(entries[j]));
      postings_offsets_.push_back(postings_.size());
      i = end;
    }
    fill_buckets();
  }

  void fill_buckets() {
    const int bits = static_cast<int>(std::bit_width(hashes_.size() / kBucket));
    buckets_.assign((size_t{1} << bits) + 1, 0);
    for (const uint32_t hash : hashes_) ++buckets_[(static_cast<uint64_t>(hash) << bits >> 32) + 1];
    for (size_t i = 1; i < buckets_.size(); ++i) buckets_[i] += buckets_[i - 1];
  }

  std::string source_text_, target_text_, name_text_;
  std::vector<uint64_t> sources_ = {0}, targets_ = {0}, token_offsets_ = {0};
  std::vector<uint64_t> postings_offsets_ = {0};
  std::vector<uint32_t> documents_, names_ = {0}, tokens_, buckets_, hashes_, postings_;
  std::unordered_map<std::string, uint32_t> name_of_;
};

/// Whether numbers rise from 0 to `end`: offsets that no text leaves.
template <typename T>
bool are_offsets(std::span<const T> offsets, size_t end) {
  return !offsets.empty() && offsets.front() == 0 && offsets.back() == end &&
         std::is_sorted(offsets.begin(), offsets.end());
}

}  // namespace

Examples::Examples(Sections sections) : sections_(std::move(sections)) {
  sources_ = sections_.get<uint64_t>(kSources);
  targets_ = sections_.get<uint64_t>(kTargets);
  documents_ = sections_.get<uint32_t>(kDocuments);
  names_ = sections_.get<uint32_t>(kNames);
  token_offsets_ = sections_.get<uint64_t>(kTokenOffsets);
  tokens_ = sections_.get<uint32_t>(kTokens);
  buckets_ = sections_.get<uint32_t>(kBuckets);
  hashes_ = sections_.get<uint32_t>(kHashes);
  postings_offsets_ = sections_.get<uint64_t>(kPostingsOffsets);
  postings_ = sections_.get<uint32_t>(kPostings);
  const bool whole =
      are_offsets(sources_, sections_.text(kSourceText).size()) &&
      are_offsets(targets_, sections_.text(kTargetText).size()) &&
      are_offsets(names_, sections_.text(kNameText).size()) &&
      are_offsets(token_offsets_, tokens_.size()) && are_offsets(buckets_, hashes_.size()) &&
      are_offsets(postings_offsets_, postings_.size()) && targets_.size() == sources_.size() &&
      token_offsets_.size() == sources_.size() && documents_.size() == size() &&
      postings_offsets_.size() == hashes_.size() + 1 && std::has_single_bit(buckets_.size() - 1);
  const auto in_range = [](std::span<const uint32_t> numbers, size_t end) {
    return std::all_of(numbers.begin(), numbers.end(), [&](uint32_t n) { return n < end; });
  };
  if (!whole || !in_range(documents_, names_.size() - 1) || !in_range(postings_, size())) {
    sections_.fail("its parts do not fit together");
  }
}

Examples Examples::build(std::span<const Example> examples) {
  return Examples(Sections::from_bytes(Builder(examples).writer().bytes(), kKind));
}

void Examples::write(std::span<const Example> examples, const std::filesystem::path& path) {
  Builder(examples).writer().write(path);
}

Examples Examples::open(const std::filesystem::path& path) {
  return Examples(Sections::open(path, kKind));
}

std::string_view Examples::text(std::span<const uint64_t> offsets, size_t section,
                                uint32_t example) const {
  return sections_.text(section).substr(offsets[example], offsets[example + 1] - offsets[example]);
}

std::string_view Examples::source(uint32_t example) const {
  return text(sources_, kSourceText, example);
}

std::string_view Examples::target(uint32_t example) const {
  return text(targets_, kTargetText, example);
}

std::string_view Examples::document(uint32_t example) const {
  const uint32_t name = documents_[example];
  return sections_.text(kNameText).substr(names_[name], names_[name + 1] - names_[name]);
}

bool Examples::has_document(std::string_view name) const {
  const std::string_view names = sections_.text(kNameText);
  for (size_t i = 0; i + 1 < names_.size(); ++i) {
    if (names.substr(names_[i], names_[i + 1] - names_[i]) == name) return true;
  }
  return false;
}

std::span<const GramToken> Examples::tokens(uint32_t example) const {
  return tokens_.subspan(token_offsets_[example],
                         token_offsets_[example + 1] - token_offsets_[example]);
}

std::optional<std::span<const uint32_t>> Examples::postings(uint32_t hash) const {
  const int bits = bucket_bits(buckets_.size());
  const size_t bucket = static_cast<uint64_t>(hash) << bits >> 32;
  const auto begin = hashes_.begin() + buckets_[bucket];
  const auto end = hashes_.begin() + buckets_[bucket + 1];
  const auto found = std::lower_bound(begin, end, hash);
  if (found == end || *found != hash) return std::nullopt;
  const auto index = static_cast<size_t>(found - hashes_.begin());
  return postings_.subspan(postings_offsets_[index],
                           postings_offsets_[index + 1] - postings_offsets_[index]);
}

}  // namespace amts::adapt
