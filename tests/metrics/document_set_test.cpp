#include "metrics/document_set.h"

#include <gtest/gtest.h>

#include "base/error.h"
#include "base/file.h"

namespace amts::metrics {
namespace {

class DocumentSets : public testing::Test {
 protected:
  DocumentSets() {
    folder_ = std::filesystem::temp_directory_path() / ("amts-sets-" + std::to_string(getpid()));
    write_file(folder_ / "ref/a.md", "# One\n\nTwo words.\n");
    write_file(folder_ / "ref/sub/b.md", "Only here.\n");
    write_file(folder_ / "ref/empty.md", "```\ncode\n```\n");
    write_file(folder_ / "sys/a.md", "# One\n\nTwo.\n\nThree.\n");
    write_file(folder_ / "sys/empty.md", "");
  }
  ~DocumentSets() override { std::filesystem::remove_all(folder_); }

  std::filesystem::path folder_;
};

TEST_F(DocumentSets, TreesByRelativePath) {
  const DocumentSet set = read_documents(folder_ / "ref", {folder_ / "sys"}, {});
  ASSERT_EQ(set.documents.size(), 1u);
  EXPECT_EQ(set.documents[0].name, "a.md");
  EXPECT_EQ(set.documents[0].reference.size(), 2u);
  EXPECT_EQ(set.documents[0].systems[0].size(), 3u);
  EXPECT_FALSE(set.documents[0].paired());
  ASSERT_EQ(set.missing.size(), 1u);
  EXPECT_NE(set.missing[0].find("sub/b.md"), std::string::npos);
}

TEST_F(DocumentSets, FilesAndMistakes) {
  const DocumentSet set = read_documents(folder_ / "ref/a.md", {folder_ / "ref/a.md"}, {});
  EXPECT_TRUE(set.documents.at(0).paired());
  EXPECT_THROW(read_documents(folder_ / "ref", {folder_ / "ref/a.md"}, {}), UsageError);
  EXPECT_THROW(read_documents(folder_ / "sys/empty.md", {folder_ / "sys/a.md"}, {}), UsageError);
}

TEST(PairedSegments, PutTogetherUntilTheyCorrespond) {
  const std::vector<std::string> reference = {
      "Linear regression predicts a number from features.",
      "The loss measures how far the prediction is from the label. We minimize it by descent.",
      "Batches hold several examples.", "Then we evaluate the model on new data."};
  const DocumentProse document{
      "d",
      reference,
      {{reference[0], "The loss measures how far the prediction is from the label.",
        "We minimize it by descent.", reference[2], reference[3]},
       {reference[0], reference[1], reference[2], reference[3]}}};
  ASSERT_FALSE(document.paired());
  const DocumentProse paired = paired_segments(document, "en");
  EXPECT_TRUE(paired.paired());
  EXPECT_EQ(paired.reference, reference);
  EXPECT_EQ(paired.systems[0], reference);
  EXPECT_EQ(paired.systems[1], reference);
}

TEST(PairedSegments, WhatASystemLacksIsEmpty) {
  const DocumentProse paired = paired_segments({"d", {"One sentence here."}, {{}}}, "en");
  EXPECT_EQ(paired.reference.size(), 1u);
  EXPECT_EQ(paired.systems[0], std::vector<std::string>{""});
  EXPECT_TRUE(paired_segments({"d", {}, {{}}}, "en").reference.empty());
}

}  // namespace
}  // namespace amts::metrics
