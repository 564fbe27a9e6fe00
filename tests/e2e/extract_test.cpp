#include <nlohmann/json.hpp>
#include <sstream>
#include <vector>

#include "run_amts.h"

namespace amts::e2e {
namespace {

using nlohmann::json;

std::vector<json> lines(const std::string& text) {
  std::vector<json> all;
  std::istringstream stream(text);
  for (std::string line; std::getline(stream, line);) all.push_back(json::parse(line));
  return all;
}

class Extract : public Command {};

TEST_F(Extract, PrintsSegmentsAsJsonLines) {
  write("a.md", "# Title\n\nSome `code` and\nmore ![pic](a.png).\n");
  const Outcome o = amts("extract a.md");
  ASSERT_EQ(o.code, 0) << o.errors;
  const auto segments = lines(o.out);
  ASSERT_EQ(segments.size(), 3U);
  EXPECT_EQ(segments[0], json::parse(R"({"id": 1, "kind": "heading", "text": "Title",
      "placeholders": [], "lines": [1, 1]})"));
  EXPECT_EQ(segments[1], json::parse(R"j({"id": 2, "kind": "paragraph",
      "text": "Some ⟦1⟧ and\nmore ⟦2⟧.", "placeholders": [
        {"kind": "code", "source": "`code`", "readable": "code"},
        {"kind": "image", "source": "![pic](a.png)", "readable": ""}],
      "lines": [3, 4]})j"));
  EXPECT_EQ(segments[2]["kind"], "alt-text");
  EXPECT_EQ(o.out.find(R"({"id":1,"kind":"heading","text":)"), 0U);
}

TEST_F(Extract, NamesFilesWhenThereAreSeveral) {
  write("a.html", "<p>One <b>two</b> three</p>");
  write("b.ipynb", R"({"cells": [{"cell_type": "markdown", "source": "Text"}]})");
  write("c", "No extension.\n\nIs text.");
  const Outcome o = amts("extract a.html b.ipynb c -o all.jsonl");
  ASSERT_EQ(o.code, 0) << o.errors;
  EXPECT_EQ(o.out, "");
  const auto segments = lines(read("all.jsonl"));
  ASSERT_EQ(segments.size(), 4U);
  EXPECT_EQ(segments[0]["file"], "a.html");
  EXPECT_EQ(segments[0]["placeholders"][0]["kind"], "tag");
  EXPECT_EQ(segments[1]["file"], "b.ipynb");
  EXPECT_EQ(segments[1]["text"], "Text");
  EXPECT_EQ(segments[3]["text"], "Is text.");
  EXPECT_EQ(segments[3]["id"], 2);
}

TEST_F(Extract, ReadsStandardInput) {
  write("in", "One.\nTwo.\n");
  Outcome o = amts("extract --format lines - < in");
  ASSERT_EQ(o.code, 0) << o.errors;
  EXPECT_EQ(lines(o.out).size(), 2U);
  o = amts("extract - < in");
  EXPECT_EQ(o.code, 2);
  EXPECT_NE(o.errors.find("--format"), std::string::npos) << o.errors;
}

TEST_F(Extract, FaultsNameFileLineAndColumn) {
  write("bad.ipynb", "{\"cells\": [\n  {\"source\": \"a\n");
  Outcome o = amts("extract bad.ipynb -o out.jsonl");
  EXPECT_EQ(o.code, 1);
  EXPECT_EQ(o.errors, "amts: bad.ipynb:2:14: unclosed string: the line ends before its '\"'\n");
  EXPECT_FALSE(std::filesystem::exists(folder_ / "out.jsonl"));

  write("latin1.txt", "caf\xE9");
  o = amts("extract latin1.txt");
  EXPECT_EQ(o.code, 1);
  EXPECT_EQ(o.errors.find("amts: latin1.txt:1:4: invalid UTF-8 at byte 3"), 0U) << o.errors;

  o = amts("extract missing.md");
  EXPECT_EQ(o.code, 1);
  EXPECT_NE(o.errors.find("missing.md"), std::string::npos) << o.errors;
  EXPECT_EQ(amts("extract --format word latin1.txt").code, 2);
  EXPECT_EQ(amts("extract").code, 2);
}

TEST_F(Extract, HelpShowsExamples) {
  const Outcome o = amts("extract --help");
  EXPECT_EQ(o.code, 0);
  EXPECT_NE(o.out.find("amts extract chapter.md"), std::string::npos);
}

}  // namespace
}  // namespace amts::e2e
