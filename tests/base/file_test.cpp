#include "base/file.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <filesystem>

#include "base/error.h"

namespace amts {
namespace {

namespace fs = std::filesystem;

class FileTest : public testing::Test {
 protected:
  void SetUp() override {
    std::string name = (fs::temp_directory_path() / "amts-file-XXXXXX").string();
    folder_ = ::mkdtemp(name.data());
  }
  void TearDown() override { fs::remove_all(folder_); }
  size_t entries() const {
    return static_cast<size_t>(std::distance(fs::directory_iterator(folder_), {}));
  }
  fs::path folder_;
};

TEST_F(FileTest, WritesAndReadsBack) {
  const std::string bytes("a\0b\r\n\xFF", 6);
  write_file(folder_ / "new/deep/file", bytes);
  EXPECT_EQ(read_file(folder_ / "new/deep/file"), bytes);
  EXPECT_EQ(MappedFile(folder_ / "new/deep/file").text(), bytes);
}

TEST_F(FileTest, LargeFileSurvivesBuffering) {
  std::string bytes;
  for (int i = 0; bytes.size() < 3'000'000; ++i) bytes += std::to_string(i);
  write_file(folder_ / "large", bytes);
  EXPECT_EQ(read_file(folder_ / "large"), bytes);
}

TEST_F(FileTest, WithoutCommitTheOldFileStaysAndNothingIsLeft) {
  write_file(folder_ / "f", "old");
  {
    AtomicFile file(folder_ / "f");
    file.write("half");
  }
  EXPECT_EQ(read_file(folder_ / "f"), "old");
  EXPECT_EQ(entries(), 1U);
}

TEST_F(FileTest, ReplacingKeepsModeAndFollowsLinks) {
  write_file(folder_ / "target", "1");
  ::chmod((folder_ / "target").c_str(), 0640);
  fs::create_symlink(folder_ / "target", folder_ / "link");
  write_file(folder_ / "link", "2");
  EXPECT_TRUE(fs::is_symlink(folder_ / "link"));
  EXPECT_EQ(read_file(folder_ / "target"), "2");
  EXPECT_EQ(fs::status(folder_ / "target").permissions(), fs::perms(0640));
}

TEST_F(FileTest, ErrorsNameTheFile) {
  const auto message = [](auto&& action) -> std::string {
    try {
      action();
    } catch (const StorageError& e) {
      return e.what();
    }
    return "no error";
  };
  EXPECT_NE(message([&] { read_file(folder_ / "none"); }).find("none: cannot open: No such file"),
            std::string::npos);
  EXPECT_NE(message([&] { read_file(folder_); }).find("is a folder"), std::string::npos);
  EXPECT_NE(message([&] { MappedFile map(folder_ / "none"); }).find("none"), std::string::npos);
  write_file(folder_ / "file", "");
  EXPECT_NE(message([&] { write_file(folder_ / "file" / "x", "y"); }).find("file/x: cannot write"),
            std::string::npos);
  EXPECT_EQ(MappedFile(folder_ / "file").text(), "");
}

}  // namespace
}  // namespace amts
