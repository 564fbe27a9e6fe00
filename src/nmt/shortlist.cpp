#include "nmt/shortlist.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <cstring>
#include <unordered_map>

#include "base/error.h"
#include "base/file.h"

namespace amts::nmt {
namespace {

constexpr uint64_t kMagic = 0xF11A48D5013417F5;
constexpr size_t kMagicAndChecksum = 2 * sizeof(uint64_t);
constexpr std::string_view kNullWord = "NULL";  // fast_align's and extract_lex's empty word

struct Header {
  uint64_t magic, checksum, first, best, offsets, entries;
};

/// Marian's util::hashMem over 64-bit numbers; a last half number is left out.
uint64_t checksum(std::string_view bytes) {
  uint64_t seed = 0;
  for (size_t at = 0; at + sizeof(uint64_t) <= bytes.size(); at += sizeof(uint64_t)) {
    uint64_t value = 0;
    std::memcpy(&value, bytes.data() + at, sizeof value);
    seed ^= value + 0x9e3779b9 + (seed << 6) + (seed >> 2);
  }
  return seed;
}

[[noreturn]] void damaged(const std::string& what, const std::string& file) {
  throw ModelError("shortlist: " + what, {file}, "the file is damaged or was not fully downloaded");
}

}  // namespace

Shortlist Shortlist::load(const std::filesystem::path& path, const Vocabulary& source,
                          const Vocabulary& target, bool shared, Limits limits) {
  const std::string bytes = read_file(path);
  uint64_t magic = 0;
  if (bytes.size() >= sizeof magic) std::memcpy(&magic, bytes.data(), sizeof magic);
  return magic == kMagic ? parse_binary(bytes, path.string(), source.size(), target.size(), shared)
                         : parse_text(bytes, path.string(), source, target, shared, limits);
}

Shortlist Shortlist::parse_binary(std::string_view bytes, const std::string& file,
                                  size_t source_words, size_t target_words, bool shared) {
  Header header{};
  if (bytes.size() < sizeof header) damaged("truncated", file);
  std::memcpy(&header, bytes.data(), sizeof header);
  if (header.magic != kMagic) damaged("not Marian's binary form", file);
  const size_t body = bytes.size() - sizeof header;
  if (header.offsets > body / sizeof(uint64_t) ||
      header.entries > (body - header.offsets * sizeof(uint64_t)) / sizeof(WordId) ||
      header.offsets * sizeof(uint64_t) + header.entries * sizeof(WordId) != body) {
    damaged("truncated", file);
  }
  if (checksum(bytes.substr(kMagicAndChecksum)) != header.checksum) {
    damaged("its checksum does not match", file);
  }

  Shortlist list;
  list.target_words_ = target_words;
  list.shared_ = shared;
  list.limits_ = {static_cast<size_t>(std::min<uint64_t>(header.first, target_words)),
                  static_cast<size_t>(header.best)};
  list.offsets_.resize(header.offsets);
  list.words_.resize(header.entries);
  const char* from = bytes.data() + sizeof header;
  if (header.offsets > 0)
    std::memcpy(list.offsets_.data(), from, header.offsets * sizeof(uint64_t));
  from += header.offsets * sizeof(uint64_t);
  if (header.entries > 0) std::memcpy(list.words_.data(), from, header.entries * sizeof(WordId));

  if (header.offsets != source_words + 1 ||
      std::any_of(list.words_.begin(), list.words_.end(),
                  [&](WordId word) { return word >= target_words; })) {
    throw ModelError("shortlist: made for other vocabularies", {file},
                     "use the shortlist that was published with the model");
  }
  if (!std::is_sorted(list.offsets_.begin(), list.offsets_.end()) ||
      list.offsets_.back() != header.entries) {
    damaged("offsets out of order", file);
  }
  return list;
}

Shortlist Shortlist::parse_text(std::string_view text, const std::string& file,
                                const Vocabulary& source, const Vocabulary& target, bool shared,
                                Limits limits) {
  std::vector<std::vector<std::pair<float, WordId>>> by_source(source.size());
  size_t line_number = 0;
  for (size_t at = 0; at < text.size();) {
    const size_t end = std::min(text.find('\n', at), text.size());
    const std::string_view line = text.substr(at, end - at);
    at = end + 1;
    ++line_number;
    if (line.empty()) continue;
    const size_t first = line.find_first_of(" \t");
    const size_t second = first == line.npos ? first : line.find_first_of(" \t", first + 1);
    if (second == line.npos) {
      throw ModelError("shortlist line is not \"target source probability\"", {file, line_number});
    }
    const std::string_view target_word = line.substr(0, first);
    const std::string_view source_word = line.substr(first + 1, second - first - 1);
    if (target_word == kNullWord || source_word == kNullWord) continue;
    const float probability = std::strtof(std::string(line.substr(second + 1)).c_str(), nullptr);
    // As in Marian, words that are not in a vocabulary stand for <unk>.
    by_source[source.find(source_word).value_or(source.unknown())].emplace_back(
        probability, target.find(target_word).value_or(target.unknown()));
  }

  Shortlist list;
  list.target_words_ = target.size();
  list.shared_ = shared;
  list.limits_ = {std::min(limits.first, target.size()), limits.best};
  list.offsets_.push_back(0);
  for (auto& candidates : by_source) {
    std::sort(candidates.begin(), candidates.end(), std::greater<>());
    if (candidates.size() > limits.best) candidates.resize(limits.best);
    std::vector<WordId> chosen;
    for (const auto& [probability, word] : candidates) chosen.push_back(word);
    std::sort(chosen.begin(), chosen.end());
    chosen.erase(std::unique(chosen.begin(), chosen.end()), chosen.end());
    list.words_.insert(list.words_.end(), chosen.begin(), chosen.end());
    list.offsets_.push_back(list.words_.size());
  }
  return list;
}

std::vector<WordId> Shortlist::words(std::span<const WordId> sentence) const {
  std::vector<WordId> chosen;
  for (size_t i = 0; i < limits_.first; ++i) chosen.push_back(static_cast<WordId>(i));
  for (const WordId word : sentence) {
    if (shared_ && word < target_words_) chosen.push_back(word);
    if (word + size_t{1} >= offsets_.size()) continue;
    chosen.insert(chosen.end(), words_.begin() + static_cast<ptrdiff_t>(offsets_[word]),
                  words_.begin() + static_cast<ptrdiff_t>(offsets_[word + size_t{1}]));
  }
  std::sort(chosen.begin(), chosen.end());
  chosen.erase(std::unique(chosen.begin(), chosen.end()), chosen.end());
  return chosen;
}

std::string Shortlist::encode() const {
  std::string body;
  const auto put = [&](const auto& value) {
    body.append(reinterpret_cast<const char*>(&value), sizeof value);
  };
  for (const uint64_t number : {uint64_t{limits_.first}, uint64_t{limits_.best},
                                uint64_t{offsets_.size()}, uint64_t{words_.size()}}) {
    put(number);
  }
  for (const uint64_t offset : offsets_) put(offset);
  for (const WordId word : words_) put(word);
  const std::array<uint64_t, 2> head = {kMagic, checksum(body)};
  return std::string(reinterpret_cast<const char*>(head.data()), sizeof head) + body;
}

}  // namespace amts::nmt
