// Documents as rows of blocks: what is one, and what edits leave alone.
#include "document/block.h"

#include <gtest/gtest.h>

#include <random>

#include "base/file.h"
#include "reading.h"

namespace amts::document::testing {
namespace {

/// A line a block: "heading 2|## Title", line ends as '|'.
std::string rows(const std::string& bytes, Format format = Format::kMarkdown) {
  const Document document = parse(bytes, format);
  std::string out;
  for (const Block& block : blocks_of(document)) {
    out += block_kind_name(block.kind);
    if (block.level > 0) out += " " + std::to_string(block.level);
    out += ": ";
    for (const char c : bytes_of(document, block)) out += c == '\n' ? '|' : c;
    out += '\n';
  }
  return out;
}

TEST(Blocks, AreWholeLines) {
  EXPECT_EQ(rows("# Title\n:label:`sec`\n\nOne line\nand more. $x$\n\n$$\ny\n$$\n"),
            "heading 1: # Title\nlabel: :label:`sec`\nparagraph: One line|and more. $x$\n"
            "math: $$|y|$$\n");
  EXPECT_EQ(rows("Title\n=====\n\n- one\n  more\n- two\n\n  below\n\n```py\nx\n\ny\n```\n"),
            "heading 1: Title|=====\nlist-item 1: - one|  more\nlist-item 1: - two\n"
            "list-item 1:   below\ncode: ```py|x||y|```\n");
  EXPECT_EQ(rows("> quoted\n>\n> again\n\n***\n\n![](a.png)\n"),
            "paragraph 1: > quoted\nparagraph 1: > again\nmarkup: ***\nimage: ![](a.png)\n");
  EXPECT_EQ(rows("| a | b |\n|---|---|\n| c | d |\n"),
            "table-row: | a | b |\nmarkup: |---|---|\ntable-row: | c | d |\n");
}

TEST(Blocks, OfFrontMatterAreItsEntries) {
  EXPECT_EQ(rows("---\ntitle: A\ntags:\n  - x\n  - y\nid: 1\n---\n\nText\n"),
            "markup: ---\nfront-matter: title: A\nfront-matter: tags:|  - x|  - y\n"
            "front-matter: id: 1\nmarkup: ---\nparagraph: Text\n");
}

TEST(Blocks, OfHtmlAreItsLines) {
  EXPECT_EQ(rows("<div class=\"a\"\n  id=\"b\">\n\nText\n\n</div>\n\n<!-- one\n\ntwo -->\n"),
            "markup: <div class=\"a\"|  id=\"b\">\nparagraph: Text\nmarkup: </div>\n"
            "markup: <!-- one||two -->\n");
}

TEST(Blocks, OfANotebookAreItsCells) {
  const std::string notebook =
      "{\"cells\": [\n  {\"cell_type\": \"markdown\", \"metadata\": {}, \"source\": [\"# A\"]},\n"
      "  {\"cell_type\": \"code\", \"source\": \"x\"}\n ],\n \"nbformat\": 4}\n";
  const Document document = parse(notebook, Format::kNotebook);
  const auto blocks = blocks_of(document);
  ASSERT_EQ(blocks.size(), 2U);
  EXPECT_EQ(blocks[0].kind, BlockKind::kCell);
  EXPECT_EQ(blocks[0].last_segment, 1U);
  EXPECT_EQ(blocks[1].kind, BlockKind::kCode);
  const Edit removal{Edit::Kind::kDelete, 1, 0, {}, {}, {}};
  const std::string shorter = write(document, blocks, {&removal, 1});
  EXPECT_EQ(blocks_of(parse(shorter, Format::kNotebook)).size(), 1U);
  const Edit insertion{Edit::Kind::kInsert, 0, 0, "{\"cell_type\": \"code\"}", {}, {}};
  const std::string longer = write(document, blocks, {&insertion, 1});
  EXPECT_EQ(blocks_of(parse(longer, Format::kNotebook)).size(), 3U);
}

std::string edited(const std::string& bytes, const std::vector<Edit>& edits) {
  const Document document = parse(bytes, Format::kMarkdown);
  return write(document, blocks_of(document), edits);
}

TEST(BlockEdits, KeepEveryOtherByte) {
  const std::string text = "\n# A \n\n\none  \n\n- x\n- y\n\nlast\n\n\n";
  EXPECT_EQ(edited(text, {}), text);
  EXPECT_EQ(edited(text, {{Edit::Kind::kReplace, 1, 0, "two", {}, {}}}),
            "\n# A \n\n\ntwo\n\n- x\n- y\n\nlast\n\n\n");
  EXPECT_EQ(edited(text, {{Edit::Kind::kDelete, 2, 0, {}, {}, {}}}),
            "\n# A \n\n\none  \n- y\n\nlast\n\n\n");
  EXPECT_EQ(edited(text, {{Edit::Kind::kInsert, 0, 3, "- new", "\n", "\n"}}),
            "\n# A \n\n\none  \n\n- x\n- new\n- y\n\nlast\n\n\n");
  EXPECT_EQ(edited(text, {{Edit::Kind::kInsert, 0, 5, "end", "\n\n", {}}}),
            "\n# A \n\n\none  \n\n- x\n- y\n\nlast\n\nend\n\n\n");
  EXPECT_EQ(edited("a\n\nb\n\nc\n", {{Edit::Kind::kMove, 0, 3, {}, "\n\n", "\n\n"}}),
            "b\n\nc\n\na\n");
  EXPECT_EQ(edited("a\n", {{Edit::Kind::kDelete, 0, 0, {}, {}, {}}}), "\n");
}

TEST(BlockEdits, RefuseWhatIsNotThere) {
  EXPECT_THROW(edited("a\n", {{Edit::Kind::kDelete, 1, 0, {}, {}, {}}}), std::invalid_argument);
  EXPECT_THROW(edited("a\n", {{Edit::Kind::kInsert, 0, 2, "x", {}, {}}}), std::invalid_argument);
  EXPECT_THROW(edited("a\n", {{Edit::Kind::kDelete, 0, 0, {}, {}, {}},
                              {Edit::Kind::kReplace, 0, 0, "x", {}, {}}}),
               std::invalid_argument);
}

// On real documents: blocks cover every line that has something on it, in order, and hold their
// segments; a row taken apart and put together in another order has the same blocks.
TEST(BlockProperties, HoldOnRealDocuments) {
  std::mt19937 random(7);
  size_t files = 0;
  for (const std::string extension : {".md", ".mdx"}) {
    for (const auto& file : shared_files(extension)) {
      if (++files % 5 != 0) continue;
      const Document document = parse(read_file(file), *format_of(file));
      const auto blocks = blocks_of(document);
      size_t end = 0;
      for (const Block& block : blocks) {
        ASSERT_LE(end, block.range.begin) << file;
        ASSERT_LT(block.range.begin, block.range.end) << file;
        ASSERT_EQ(document.bytes.substr(end, block.range.begin - end)
                      .find_first_not_of(" \t\r\n>\xEF\xBB\xBF"),
                  std::string::npos)
            << file;
        for (size_t i = block.first_segment; i < block.last_segment; ++i)
          ASSERT_LE(document.segments[i].range.end, block.range.end) << file;
        end = block.range.end;
      }
      if (blocks.empty()) continue;
      ASSERT_EQ(blocks.back().last_segment, document.segments.size()) << file;
      // Moves of random blocks to the end and back again give the document.
      const size_t moved = random() % blocks.size();
      const Edit there{Edit::Kind::kMove, moved, moved, {}, {}, {}};
      const std::string same = write(document, blocks, {&there, 1});
      ASSERT_EQ(same, document.bytes) << file;
    }
  }
}

}  // namespace
}  // namespace amts::document::testing
