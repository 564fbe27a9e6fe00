#include "base/file.h"

#include <fcntl.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <filesystem>
#include <fstream>
#include <thread>

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

TEST_F(FileTest, ADanglingLinkIsWrittenWhereItPoints) {
  fs::create_directory(folder_ / "real");
  fs::create_symlink("real/later", folder_ / "link");
  fs::create_symlink("link", folder_ / "again");
  write_file(folder_ / "again", "x");
  EXPECT_TRUE(fs::is_symlink(folder_ / "again"));
  EXPECT_TRUE(fs::is_symlink(folder_ / "link"));
  EXPECT_EQ(read_file(folder_ / "real/later"), "x");
}

TEST_F(FileTest, LinksInACircleAreAnError) {
  fs::create_symlink("b", folder_ / "a");
  fs::create_symlink("a", folder_ / "b");
  EXPECT_THROW(write_file(folder_ / "a", "x"), StorageError);
  EXPECT_EQ(entries(), 2U);
}

TEST_F(FileTest, APipeIsWrittenThrough) {
  const fs::path pipe = folder_ / "pipe";
  ASSERT_EQ(::mkfifo(pipe.c_str(), 0600), 0);
  std::string read;
  std::thread reader([&] { read = read_file(pipe); });
  write_file(pipe, "through");
  reader.join();
  EXPECT_EQ(read, "through");
  EXPECT_TRUE(fs::is_fifo(pipe));
  EXPECT_EQ(entries(), 1U);
}

TEST_F(FileTest, ADeviceStaysADeviceAndItsErrorsAreTold) {
  fs::create_symlink("/dev/full", folder_ / "full");
  EXPECT_THROW(write_file(folder_ / "full", "x"), StorageError);
  EXPECT_TRUE(fs::is_symlink(folder_ / "full"));
  EXPECT_TRUE(fs::is_character_file("/dev/full"));
}

TEST_F(FileTest, AFolderIsNoFile) {
  try {
    write_file(folder_, "x");
    FAIL();
  } catch (const StorageError& error) {
    EXPECT_THAT(error.what(), testing::HasSubstr("is a folder"));
  }
}

TEST_F(FileTest, ADescriptorOfThisProcessIsWrittenWhereItStands) {
  const int held = ::open((folder_ / "f").c_str(), O_RDWR | O_CREAT | O_TRUNC, 0600);
  ASSERT_EQ(::write(held, "a", 1), 1);
  write_file("/dev/fd/" + std::to_string(held), "b");
  write_file("/proc/self/fd/" + std::to_string(held), "c");
  ::close(held);
  EXPECT_EQ(read_file(folder_ / "f"), "abc");
}

TEST_F(FileTest, WhatKilledWritersLeftIsSweptAndWhatOthersHoldIsNot) {
  const pid_t child = ::fork();
  if (child == 0) {
    AtomicFile file(folder_ / "book.md");
    file.write("half");
    ::raise(SIGKILL);
  }
  int status = 0;
  ASSERT_EQ(::waitpid(child, &status, 0), child);
  ASSERT_TRUE(WIFSIGNALED(status));
  ASSERT_EQ(entries(), 1U);
  const std::vector<std::string> others = {
      "." + std::to_string(::getppid()) + ".0.tmp",    // no name
      ".x." + std::to_string(::getppid()) + ".0.tmp",  // a process that lives
      ".vimrc.tmp",
      "x." + std::to_string(child) + ".0.tmp",  // not ours
      ".note.txt",
      ".tmp",
  };
  for (const std::string& name : others) std::ofstream(folder_ / name) << "kept";
  // A process of another container: its number is nobody's here, its lock is there.
  const fs::path locked = folder_ / (".y." + std::to_string(child) + ".0.tmp");
  const int held = ::open(locked.c_str(), O_RDWR | O_CREAT, 0600);
  ASSERT_EQ(::flock(held, LOCK_EX), 0);

  write_file(folder_ / "other.md", "whole");
  EXPECT_EQ(entries(), others.size() + 2);
  EXPECT_TRUE(fs::exists(locked));
  ::close(held);
}

}  // namespace
}  // namespace amts
