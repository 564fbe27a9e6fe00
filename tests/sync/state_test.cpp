// What a project remembers of its translations, and which source they were made from.
#include "sync/state.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include "base/error.h"
#include "base/file.h"
#include "sync/base.h"
#include "sync/git.h"

namespace amts::sync {
namespace {

namespace fs = std::filesystem;

class StateFile : public testing::Test {
 protected:
  StateFile() {
    folder_ = fs::temp_directory_path() / ("amts-state-" + std::to_string(getpid()));
    fs::create_directories(folder_);
  }
  ~StateFile() override { fs::remove_all(folder_); }
  fs::path folder_;
};

TEST_F(StateFile, IsOneSortedLineATranslation) {
  State state = State::read(folder_);
  EXPECT_TRUE(state.stamps().empty());
  state.set("es/b.md", {"en/b.md", blob_id("b"), {}});
  state.set("es/a.md", {"en/a.md", blob_id("a"), {"0123456789ab", "ba9876543210"}});
  state.write();
  EXPECT_EQ(read_file(folder_ / ".amts/translations.tsv"),
            "# amts translations 1: translation, source, git blob of the source, machine-made "
            "blocks\n"
            "es/a.md\ten/a.md\t" +
                blob_id("a") +
                "\t0123456789ab,ba9876543210\n"
                "es/b.md\ten/b.md\t" +
                blob_id("b") + "\t\n");
  EXPECT_EQ(State::read(folder_).stamps(), state.stamps());
  EXPECT_NE(read_file(folder_ / ".amts/.gitignore").find("!translations.tsv"), std::string::npos);
}

TEST_F(StateFile, RefusesWhatIsDamaged) {
  fs::create_directories(folder_ / ".amts");
  for (const char* bytes : {"a\tb\n", "<<<<<<< HEAD\n", "a\tb\tnothex\t\n"}) {
    write_file(folder_ / ".amts/translations.tsv", bytes);
    EXPECT_THROW(State::read(folder_), FormatError) << bytes;
  }
}

TEST_F(StateFile, KeepsSources) {
  const State state = State::read(folder_);
  state.keep_source("text");
  EXPECT_EQ(state.kept_source(blob_id("text")), "text");
  EXPECT_EQ(state.kept_source(blob_id("other")), std::nullopt);
  write_file(folder_ / ".amts/sources" / blob_id("text"), "damaged");
  EXPECT_EQ(state.kept_source(blob_id("text")), std::nullopt);
}

TEST(BlobId, IsGits) {
  EXPECT_EQ(blob_id(""), "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391");
  EXPECT_EQ(blob_id("hello\n"), "ce013625030ba8dba906f756967f9e9ca394464a");
}

TEST(MachineHashes, ForgetWhatPeopleEdited) {
  const auto parse = [](const char* bytes) {
    return document::parse(bytes, document::Format::kMarkdown);
  };
  const auto first = parse("One.\n\nTwo.\n\nThree.\n");
  const std::vector<document::ByteRange> ranges = {{6, 10}};
  const auto made = machine_hashes(first, ranges, {});
  ASSERT_EQ(made, std::vector<std::string>{block_hash("Two.")});
  EXPECT_EQ(machine_hashes(parse("Two.\n\nOne.\n"), {}, made), made);
  EXPECT_TRUE(machine_hashes(parse("Two, edited.\n"), {}, made).empty());
}

TEST(Explains, TellsRevisionsApart) {
  const auto parse = [](const char* bytes) {
    return document::parse(bytes, document::Format::kMarkdown);
  };
  const auto translation = parse("# 标题\n\n见 `f` 和 $x$，共3个。\n\n```py\nx = 1  # 注\n```\n");
  const auto right = parse("# Title\n\nSee `f` and $x$, 3 in all.\n\n```py\nx = 1  # note\n```\n");
  const auto other = parse("# Title\n\nSee `g` and $x$, 4 in all.\n\n```py\nx = 2  # note\n```\n");
  EXPECT_EQ(explains(right, translation), 1);
  EXPECT_LT(explains(other, translation), 0.9);
}

}  // namespace
}  // namespace amts::sync
