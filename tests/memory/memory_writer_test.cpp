#include "memory/memory_writer.h"

#include <gtest/gtest.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <atomic>
#include <thread>

#include "base/error.h"
#include "base/file.h"
#include "made_pairs.h"
#include "memory/image_writer.h"
#include "memory/memory_image.h"
#include "memory/translation_memory.h"
#include "temporary_folder.h"

namespace amts::memory {
namespace {

namespace fs = std::filesystem;
const text::LanguagePair kEnZh = {"en", "zh"};

void write_memory(const fs::path& path, std::span<const corpus::TextPair> pairs) {
  MemoryWriter writer(path, kEnZh);
  writer.add(pairs);
  writer.commit();
}

std::vector<corpus::TextPair> pairs_of(const TranslationMemory& memory) {
  std::vector<corpus::TextPair> pairs;
  for (uint32_t i = 0; i < memory.size(); ++i) pairs.push_back(memory.pair(i));
  return pairs;
}

std::vector<corpus::TextPair> part(const std::vector<corpus::TextPair>& pairs, size_t begin,
                                   size_t end) {
  return {pairs.begin() + static_cast<ptrdiff_t>(begin),
          pairs.begin() + static_cast<ptrdiff_t>(end)};
}

size_t blocks_of(const fs::path& path) {
  const MappedFile file(path);
  return ImageView(file.bytes(), "f").blocks.size();
}

class MemoryWriterTest : public testing::Test {
 protected:
  TemporaryFolder folder_;
  fs::path path_ = folder_.path() / "m.amtm";
  std::mt19937 random_{17};
};

TEST_F(MemoryWriterTest, FileHoldsWhatTheImageInMemoryHolds) {
  const auto pairs = made_pairs(random_, 300, true);
  write_memory(path_, pairs);
  EXPECT_EQ(read_file(path_), make_image(pairs, kEnZh));
  const auto memory = TranslationMemory::open(path_);
  EXPECT_EQ(pairs_of(memory), pairs);
  EXPECT_EQ(memory.size_bytes(), fs::file_size(path_));
}

TEST_F(MemoryWriterTest, WithoutCommitNothingChanges) {
  write_memory(path_, made_pairs(random_, 3, false));
  const std::string before = read_file(path_);
  {
    MemoryWriter writer(path_, kEnZh);
    writer.add(made_pairs(random_, 5, false));
  }
  EXPECT_EQ(read_file(path_), before);
}

TEST_F(MemoryWriterTest, PairsAddedApartAreNoNeighbours) {
  std::vector<corpus::TextPair> pairs(4);
  for (size_t i = 0; i < pairs.size(); ++i) {
    pairs[i].source = "s" + std::to_string(i);
    pairs[i].target = "t";
  }
  MemoryWriter writer(path_, kEnZh);
  writer.add(part(pairs, 0, 2));
  writer.add(part(pairs, 2, 4));
  writer.commit();
  add_to_memory(path_, pairs, kEnZh);
  const auto memory = TranslationMemory::open(path_);
  std::string joins;
  for (uint32_t i = 0; i + 1 < memory.size(); ++i) {
    joins += memory.next(i) ? '-' : '|';
    EXPECT_EQ(memory.next(i).has_value(), memory.previous(i + 1).has_value());
  }
  EXPECT_EQ(joins, "-|-|---");
}

TEST_F(MemoryWriterTest, AdditionsFindTheSameAsOneWriting) {
  const auto pairs = made_pairs(random_, 600, false);
  size_t begin = 0;
  for (const size_t size : {100, 1, 1, 3, 250, 20, 20, 20, 185}) {
    add_to_memory(path_, part(pairs, begin, begin + size), kEnZh);
    begin += size;
    ASSERT_EQ(TranslationMemory::open(path_).size(), begin);
  }
  ASSERT_EQ(begin, pairs.size());
  const auto whole = TranslationMemory::build(pairs, kEnZh);
  const auto grown = TranslationMemory::open(path_);
  EXPECT_GT(blocks_of(path_), 1U);
  ASSERT_EQ(pairs_of(grown), pairs);
  for (size_t i = 0; i < pairs.size(); i += 5) {
    const std::string text = edited(random_, pairs[i].source, false, 1);
    ASSERT_EQ(grown.find_fuzzy(text), whole.find_fuzzy(text));
    ASSERT_EQ(grown.find_exact(pairs[i].source), whole.find_exact(pairs[i].source));
  }
  compact_memory(path_);
  EXPECT_EQ(blocks_of(path_), 1U);
  EXPECT_EQ(pairs_of(TranslationMemory::open(path_)), pairs);
}

TEST_F(MemoryWriterTest, ManySmallAdditionsMakeFewBlocksAndLittleWaste) {
  const auto pairs = made_pairs(random_, 80, false);
  for (size_t i = 0; i < pairs.size(); ++i) add_to_memory(path_, part(pairs, i, i + 1), kEnZh);
  EXPECT_EQ(pairs_of(TranslationMemory::open(path_)), pairs);
  EXPECT_LE(blocks_of(path_), 8U);
  const size_t grown = fs::file_size(path_);
  compact_memory(path_);
  EXPECT_LT(grown, 4 * fs::file_size(path_));
}

TEST_F(MemoryWriterTest, TooManyDifferentTokensForOneBlock) {
  std::vector<corpus::TextPair> pairs(150);
  for (size_t i = 0; i < pairs.size(); ++i) {
    for (size_t word = 0; word < 1000; ++word) {
      pairs[i].source += "w" + std::to_string(1000 * i + word) + " ";
    }
    pairs[i].target = std::to_string(i);
  }
  write_memory(path_, pairs);
  EXPECT_EQ(blocks_of(path_), 4U);
  const auto memory = TranslationMemory::open(path_);
  EXPECT_EQ(pairs_of(memory), pairs);
  for (uint32_t i = 0; i < pairs.size(); i += 10) {
    EXPECT_EQ(memory.find_fuzzy(pairs[i].source),
              (std::vector<FuzzyMatch>{{i, 1.0, Form::kReadable}}));
  }
}

TEST_F(MemoryWriterTest, OtherLanguagesAreRefused) {
  write_memory(path_, made_pairs(random_, 3, false));
  EXPECT_THROW(add_to_memory(path_, made_pairs(random_, 1, false), {"en", "es"}), UsageError);
  EXPECT_THROW(MemoryWriter(folder_.path() / "n", {std::string(64, 'a'), "zh"}), UsageError);
}

TEST_F(MemoryWriterTest, TwoWritersAtOnce) {
  const auto pairs = made_pairs(random_, 3, false);
  write_memory(path_, pairs);
  {
    const LockedFile other(path_);
    EXPECT_THROW(add_to_memory(path_, pairs, kEnZh), StorageError);
    EXPECT_THROW(compact_memory(path_), StorageError);
    EXPECT_THROW(MemoryWriter(path_, kEnZh), StorageError);
    EXPECT_EQ(TranslationMemory::open(path_).size(), 3U);
  }
  add_to_memory(path_, pairs, kEnZh);
  EXPECT_EQ(TranslationMemory::open(path_).size(), 6U);
}

/// Whether a memory answers as it did: all that a reader can ask of it.
std::string answers(const TranslationMemory& memory, const std::vector<std::string>& texts) {
  std::string out = memory.languages().from + memory.languages().to;
  for (uint32_t i = 0; i < memory.size(); ++i) {
    const corpus::TextPair pair = memory.pair(i);
    out += pair.source + pair.target + pair.tagged_source + pair.tagged_target;
    out += pair.source_origin.document + std::to_string(pair.score);
  }
  for (const std::string& text : texts) {
    for (const auto& match : memory.find_exact(text)) out += std::to_string(match.entry) + ",";
    for (const auto& match : memory.find_fuzzy(text)) {
      out += std::to_string(match.entry) + ":" + std::to_string(match.similarity) + ";";
    }
  }
  return out;
}

TEST_F(MemoryWriterTest, EveryFlippedByteIsAnError) {
  const auto pairs = made_pairs(random_, 4, false, 4);
  add_to_memory(path_, part(pairs, 0, 3), kEnZh);
  const std::string first = read_file(path_);
  add_to_memory(path_, part(pairs, 3, 4), kEnZh);
  const std::string image = read_file(path_);
  ASSERT_EQ(blocks_of(path_), 2U);
  const std::vector<std::string> texts = {pairs[0].source, pairs[3].source};
  const std::string sound = answers(TranslationMemory::open(path_), texts);
  size_t harmless = 0;
  for (size_t i = 0; i < image.size(); ++i) {
    std::string changed = image;
    changed[i] = static_cast<char>(changed[i] ^ (1 + i % 255));
    try {
      const ImageView view(std::as_bytes(std::span(changed)), "f");
    } catch (const FormatError& error) {
      EXPECT_EQ(error.where().file, "f");
      EXPECT_FALSE(error.remedy().empty());
      continue;
    }
    put_file(path_, changed);
    EXPECT_EQ(answers(TranslationMemory::open(path_), texts), sound) << "byte " << i;
    ++harmless;
  }
  // Nobody reads the directory of the first writing any more.
  EXPECT_EQ(harmless, sizeof(BlockPlace) + sizeof(DirectoryTrailer));
  EXPECT_LT(harmless, first.size());
}

TEST_F(MemoryWriterTest, EveryTruncationIsAnError) {
  write_memory(path_, made_pairs(random_, 3, false, 4));
  const std::string image = read_file(path_);
  for (size_t size = 0; size < image.size(); ++size) {
    const std::string cut = image.substr(0, size);
    EXPECT_THROW(ImageView(std::as_bytes(std::span(cut)), "f"), FormatError) << size;
    if (size % 200 != 0) continue;
    put_file(path_, cut);
    EXPECT_THROW(TranslationMemory::open(path_), FormatError) << size;
    EXPECT_THROW(add_to_memory(path_, {}, kEnZh), FormatError) << size;
  }
  EXPECT_THROW(TranslationMemory::open(folder_.path() / "none"), StorageError);
}

TEST_F(MemoryWriterTest, AnAdditionCutOffAnywhereIsAsIfItWereNot) {
  const auto pairs = made_pairs(random_, 4, false, 4);
  add_to_memory(path_, part(pairs, 0, 3), kEnZh);
  const std::string before = read_file(path_);
  add_to_memory(path_, part(pairs, 3, 4), kEnZh);
  const std::string after = read_file(path_);
  ASSERT_GT(after.size(), before.size());
  for (size_t size = before.size(); size <= after.size(); size += 79) {
    // All up to `size` came to disk, but not the commit word.
    std::string torn = after.substr(0, size);
    torn.replace(0, sizeof(ImageHeader), before, 0, sizeof(ImageHeader));
    put_file(path_, torn);
    EXPECT_EQ(pairs_of(TranslationMemory::open(path_)), part(pairs, 0, 3));
    add_to_memory(path_, part(pairs, 3, 4), kEnZh);
    EXPECT_EQ(read_file(path_), after);
  }
}

TEST_F(MemoryWriterTest, AWriterThatIsKilledLeavesASoundFile) {
  const auto pairs = made_pairs(random_, 50, false, 4);
  write_memory(path_, pairs);
  for (int round = 0; round < 12; ++round) {
    const pid_t child = ::fork();
    ASSERT_GE(child, 0);
    if (child == 0) {
      for (;;) add_to_memory(path_, part(pairs, 0, 5), kEnZh);
    }
    ::usleep(static_cast<useconds_t>(1000 + 1500 * round));
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    const auto memory = TranslationMemory::open(path_);
    EXPECT_EQ(memory.size() % 5, 0U);
    EXPECT_EQ(memory.pair(49), pairs[49]);
    EXPECT_EQ(memory.pair(static_cast<uint32_t>(memory.size() - 1)).source,
              memory.size() == 50 ? pairs[49].source : pairs[4].source);
  }
}

TEST_F(MemoryWriterTest, ReadersGoOnWhileOthersWrite) {
  const auto pairs = made_pairs(random_, 40, false, 6);
  write_memory(path_, pairs);
  const auto opened_before = TranslationMemory::open(path_);
  std::atomic<bool> done = false;
  std::atomic<size_t> looks = 0;
  std::vector<std::string> failures(2);
  std::vector<std::thread> readers;
  for (std::string& failure : failures) {
    readers.emplace_back([&] {
      try {
        while (!done) {
          const auto memory = TranslationMemory::open(path_);
          const auto last = static_cast<uint32_t>(memory.size() - 1);
          if (memory.size() % 10 != 0 || memory.pair(last) != pairs[last % 10 + 30] ||
              memory.find_fuzzy(pairs[30].source).empty()) {
            failure = "half an addition seen";
          }
          ++looks;
        }
      } catch (const Error& error) {
        failure = error.what();
      }
    });
  }
  for (int round = 0; round < 60 || looks < 20; ++round) {
    if (round % 20 == 19) {
      write_memory(path_, pairs);  // renamed into place
    } else if (round % 10 == 4) {
      compact_memory(path_);
    } else {
      add_to_memory(path_, part(pairs, 30, 40), kEnZh);
    }
  }
  done = true;
  for (std::thread& reader : readers) reader.join();
  for (const std::string& failure : failures) EXPECT_EQ(failure, "");
  EXPECT_EQ(pairs_of(opened_before), pairs);
}

/// An image whose checksums fit although its numbers are wrong, as only somebody hostile makes it.
TEST_F(MemoryWriterTest, WrongNumbersUnderRightChecksumsNeverLeaveTheImage) {
  const auto pairs = made_pairs(random_, 12, false, 6);
  std::string image = make_image(pairs, kEnZh);
  const ImageView view(std::as_bytes(std::span(image)), "f");
  const BlockPlace place = view.places[0];
  const std::string block = image.substr(place.offset, place.size);
  size_t errors = 0;
  for (int round = 0; round < 400; ++round) {
    std::string changed = block;
    for (int n = 0; n < 3; ++n) changed[random_() % changed.size()] = static_cast<char>(random_());
    std::string made;
    ImageWriter writer(kEnZh, [&](std::string_view bytes) { made += bytes; });
    writer.add_block(changed, place.entries);
    const uint64_t commit = writer.finish();
    made.replace(kCommitOffset, sizeof commit, bytes_of(commit));
    put_file(path_, made);
    try {
      const auto memory = TranslationMemory::open(path_);
      for (const auto& pair : {pairs[0], pairs[7]}) {
        memory.find_exact(pair.source, Context{"a", "b"});
        for (const auto& match : memory.find_fuzzy(pair.source)) memory.pair(match.entry);
      }
    } catch (const FormatError&) {
      ++errors;
    } catch (const std::out_of_range&) {
      ++errors;
    }
  }
  EXPECT_GT(errors, 0U);
}

}  // namespace
}  // namespace amts::memory
