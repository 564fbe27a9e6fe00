#include "train/corpus.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstring>
#include <nlohmann/json.hpp>
#include <string_view>
#include <utility>

#include "base/error.h"
#include "base/hash.h"
#include "text/utf8.h"
#include "train/text_lines.h"

namespace amts::train {
namespace {

// The cache, in the machine's byte order: header; pairs; words; the sources as JSON.
constexpr char kMagic[8] = {'A', 'M', 'T', 'S', 'P', 'A', 'I', 'R'};
constexpr uint64_t kVersion = 1;

struct Header {
  char magic[8];
  uint64_t version;
  uint64_t key;  // of the file's state, the vocabulary and the longest sentence
  uint64_t pairs;
  uint64_t words;
  uint64_t sources_bytes;
  uint64_t left_out;
  uint64_t unused;
};

/// A line of the file, cut up.
struct Row {
  std::string first, second, source;
  Use use = Use::kBoth;
};

Row parse_row(const std::string& line, const DataFile& file, size_t number) {
  const auto fail = [&](const std::string& what) {
    throw FormatError(what, {file.path.string(), number, 0},
                      "a line is: first TAB second [TAB source [TAB use]]");
  };
  if (text::find_invalid_utf8(line) != std::string_view::npos) fail("not UTF-8");
  std::vector<std::string> columns;
  for (size_t begin = 0;;) {
    const size_t end = line.find('\t', begin);
    columns.push_back(line.substr(begin, end == std::string::npos ? end : end - begin));
    if (end == std::string::npos) break;
    begin = end + 1;
  }
  if (columns.size() < 2 || columns.size() > 4) {
    fail(fmt::format("{} columns", columns.size()));
  }
  columns.resize(4);
  Row row{columns[0], columns[1], columns[2], Use::kBoth};
  if (columns[3] == file.languages[0]) {
    row.use = Use::kIntoFirst;
  } else if (columns[3] == file.languages[1]) {
    row.use = Use::kIntoSecond;
  } else if (!columns[3].empty() && columns[3] != "both") {
    fail("use '" + columns[3] + "' is neither both nor one of the languages");
  }
  return row;
}

/// Encoded pairs as they are collected.
struct Collected {
  std::vector<EncodedFile::Pair> pairs;
  std::vector<WordId> words;
  std::vector<std::string> sources;
  std::map<std::string, uint16_t, std::less<>> source_numbers;
  size_t left_out = 0;

  uint16_t number_of(const std::string& source, const std::string& file) {
    const auto found = source_numbers.find(source);
    if (found != source_numbers.end()) return found->second;
    if (sources.size() >= 65535) throw FormatError("more than 65,535 sources", {file});
    const auto number = static_cast<uint16_t>(sources.size());
    sources.push_back(source);
    source_numbers.emplace(source, number);
    return number;
  }

  void add(const std::array<std::vector<WordId>, 2>& sides, uint16_t source, Use use,
           size_t longest) {
    for (const auto& side : sides) {
      if (side.empty() || side.size() > longest) {
        ++left_out;
        return;
      }
    }
    pairs.push_back(
        {words.size(),
         {static_cast<uint16_t>(sides[0].size()), static_cast<uint16_t>(sides[1].size())},
         source,
         use,
         0});
    for (const auto& side : sides) words.insert(words.end(), side.begin(), side.end());
  }

  std::string bytes(uint64_t key) const {
    const std::string names = nlohmann::json(sources).dump();
    Header header{};
    std::memcpy(header.magic, kMagic, sizeof kMagic);
    header.version = kVersion;
    header.key = key;
    header.pairs = pairs.size();
    header.words = words.size();
    header.sources_bytes = names.size();
    header.left_out = left_out;
    std::string out(reinterpret_cast<const char*>(&header), sizeof header);
    out.append(reinterpret_cast<const char*>(pairs.data()), pairs.size() * sizeof pairs[0]);
    out.append(reinterpret_cast<const char*>(words.data()), words.size() * sizeof words[0]);
    return out + names;
  }
};

std::vector<WordId> encode_text(const nmt::Vocabulary& vocabulary, const std::string& text) {
  std::vector<WordId> ids;
  for (const nmt::Piece& piece : vocabulary.encode(text)) ids.push_back(piece.id);
  return ids;
}

/// Encodes rows in blocks by several threads.
class FileEncoder {
 public:
  FileEncoder(const DataFile& file, const nmt::Vocabulary& vocabulary, size_t longest,
              Executor& executor)
      : file_(file), vocabulary_(vocabulary), longest_(longest), executor_(executor) {}

  Collected encode(const ProgressSink& sink) {
    TextLines lines(file_.path);
    Progress progress(sink, "encode " + file_.path.filename().string(), 0);
    std::string line;
    size_t number = 0;
    while (lines.next(line)) {
      rows_.push_back(parse_row(line, file_, ++number));
      if (rows_.size() == kRowsAtOnce) {
        flush();
        progress.set_total(number + 1);
        progress.advance(kRowsAtOnce);
      }
    }
    flush();
    return std::move(collected_);
  }

 private:
  static constexpr size_t kRowsAtOnce = 16384;
  static constexpr size_t kRowsOfTask = 512;

  void flush() {
    std::vector<std::array<std::vector<WordId>, 2>> encoded(rows_.size());
    const size_t tasks = (rows_.size() + kRowsOfTask - 1) / kRowsOfTask;
    executor_.parallel_for(tasks, [&](size_t task) {
      const size_t end = std::min(rows_.size(), (task + 1) * kRowsOfTask);
      for (size_t i = task * kRowsOfTask; i < end; ++i) {
        encoded[i] = {encode_text(vocabulary_, rows_[i].first),
                      encode_text(vocabulary_, rows_[i].second)};
      }
    });
    for (size_t i = 0; i < rows_.size(); ++i) {
      const uint16_t source = collected_.number_of(rows_[i].source, file_.path.string());
      collected_.add(encoded[i], source, rows_[i].use, longest_);
    }
    rows_.clear();
  }

  const DataFile& file_;
  const nmt::Vocabulary& vocabulary_;
  size_t longest_;
  Executor& executor_;
  std::vector<Row> rows_;
  Collected collected_;
};

uint64_t key_of(const DataFile& file, const std::string& vocabulary_hash, size_t longest) {
  std::error_code error;
  const auto size = std::filesystem::file_size(file.path, error);
  if (error) throw StorageError("cannot be read: " + error.message(), {file.path.string()});
  const auto time = std::filesystem::last_write_time(file.path, error).time_since_epoch().count();
  return hash64(fmt::format("{}|{}|{}|{}|{}|{}|{}", file.path.string(), size, time,
                            file.languages[0], file.languages[1], vocabulary_hash, longest));
}

bool is_cache_of(const std::filesystem::path& cache, uint64_t key) {
  if (!std::filesystem::is_regular_file(cache)) return false;
  const MappedFile mapped(cache);
  Header header{};
  if (mapped.bytes().size() < sizeof header) return false;
  std::memcpy(&header, mapped.bytes().data(), sizeof header);
  return std::memcmp(header.magic, kMagic, sizeof kMagic) == 0 && header.version == kVersion &&
         header.key == key;
}

}  // namespace

EncodedFile EncodedFile::open(const DataFile& file, const nmt::Vocabulary& vocabulary,
                              const std::string& vocabulary_hash, size_t longest,
                              const std::filesystem::path& folder, Executor& executor,
                              const ProgressSink& progress) {
  const uint64_t key = key_of(file, vocabulary_hash, longest);
  const std::filesystem::path cache =
      folder / fmt::format("{}-{:016x}.pairs", file.path.filename().string(),
                           hash64(std::filesystem::absolute(file.path).string()));
  EncodedFile out;
  out.languages_ = file.languages;
  const auto map = [&] {
    out.mapped_ = std::make_unique<MappedFile>(cache);
    out.parse(out.mapped_->text(), cache.string());
  };
  if (is_cache_of(cache, key)) {
    try {
      map();
      return out;
    } catch (const StorageError&) {
      // Damaged: made again.
    }
  }
  write_file(cache, FileEncoder(file, vocabulary, longest, executor).encode(progress).bytes(key));
  map();
  return out;
}

EncodedFile EncodedFile::encode(std::span<const TextPair> pairs,
                                const std::array<std::string, 2>& languages,
                                const nmt::Vocabulary& first, const nmt::Vocabulary& second,
                                size_t longest) {
  Collected collected;
  const uint16_t source = collected.number_of("", "");
  for (const TextPair& pair : pairs) {
    collected.add({encode_text(first, pair.first), encode_text(second, pair.second)}, source,
                  Use::kBoth, longest);
  }
  EncodedFile out;
  out.languages_ = languages;
  out.owned_ = std::make_unique<std::string>(collected.bytes(0));
  out.parse(*out.owned_, "");
  return out;
}

void EncodedFile::parse(std::string_view bytes, const std::string& file) {
  const auto damaged = [&] { return StorageError("is damaged", {file}); };
  Header header{};
  if (bytes.size() < sizeof header) throw damaged();
  std::memcpy(&header, bytes.data(), sizeof header);
  const size_t left = bytes.size() - sizeof header;
  if (header.pairs > left / sizeof(Pair) || header.words > left / sizeof(WordId) ||
      header.pairs * sizeof(Pair) + header.words * sizeof(WordId) + header.sources_bytes != left) {
    throw damaged();
  }
  const char* at = bytes.data() + sizeof header;
  pairs_ = {reinterpret_cast<const Pair*>(at), header.pairs};
  at += header.pairs * sizeof(Pair);
  words_ = {reinterpret_cast<const WordId*>(at), header.words};
  at += header.words * sizeof(WordId);
  try {
    sources_ = nlohmann::json::parse(at, at + header.sources_bytes);
  } catch (const nlohmann::json::exception&) {
    throw damaged();
  }
  for (const Pair& pair : pairs_) {
    const uint64_t length = uint64_t{pair.lengths[0]} + pair.lengths[1];
    if (pair.start > words_.size() || length > words_.size() - pair.start ||
        pair.source >= sources_.size()) {
      throw damaged();
    }
  }
  left_out_ = header.left_out;
}

void EncodedFile::append(const Pair& pair, size_t side, std::vector<WordId>& words) const {
  const size_t start = pair.start + (side == 0 ? 0 : pair.lengths[0]);
  const std::span<const WordId> own = words_.subspan(start, pair.lengths[side]);
  words.insert(words.end(), own.begin(), own.end());
}

}  // namespace amts::train
