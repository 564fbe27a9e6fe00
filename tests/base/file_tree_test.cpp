#include "base/file_tree.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/error.h"
#include "base/file.h"
#include "temporary_folder.h"

namespace amts {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;

TEST(FileTree, HiddenThingsAndLinkedFoldersAreLeftOut) {
  const TemporaryFolder folder;
  const fs::path root = folder.path() / "tree";
  for (const char* name :
       {"b.md", "a/z.md", "a/b/c.md", ".git/x.md", "a/.hidden.md", "state/s.md"}) {
    write_file(root / name, "x");
  }
  fs::create_directory_symlink("..", root / "a/up");
  fs::create_symlink("../b.md", root / "a/link.md");
  fs::create_symlink("nowhere", root / "broken.md");
  EXPECT_THAT(files_below(root),
              ElementsAre("a/b/c.md", "a/link.md", "a/z.md", "b.md", "state/s.md"));
  EXPECT_THAT(files_below(root, {root / "state"}),
              ElementsAre("a/b/c.md", "a/link.md", "a/z.md", "b.md"));
}

TEST(FileTree, NamesNeedNotBeUtf8) {
  const TemporaryFolder folder;
  write_file(folder.path() / "\xFF.md", "x");
  EXPECT_THAT(files_below(folder.path()), ElementsAre("\xFF.md"));
}

TEST(FileTree, WhatIsNoFolderIsNamed) {
  const TemporaryFolder folder;
  write_file(folder.path() / "file", "x");
  for (const char* name : {"file", "missing"}) {
    try {
      files_below(folder.path() / name);
      FAIL() << name;
    } catch (const StorageError& error) {
      EXPECT_EQ(error.where().file, (folder.path() / name).string());
    }
  }
}

}  // namespace
}  // namespace amts
