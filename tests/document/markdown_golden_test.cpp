// tests/data/markdown/*.txt: cases as people read them. Each has an input, the segments expected
// of it, and the output expected when letters are put into capitals:
//   %%%% name        (with "(mdx)" at its end: parsed as MDX)
//   input
//   %%%% segments
//   listing (reading.h)
//   %%%% output
//   output
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <sstream>

#include "base/file.h"
#include "document/document.h"
#include "reading.h"

namespace amts::document::testing {
namespace {

struct Case {
  std::string name;
  std::string input;
  std::string segments;
  std::string output;
};

std::vector<Case> read_cases(const std::filesystem::path& path) {
  constexpr std::string_view kMark = "%%%% ";
  std::vector<Case> cases;
  std::string* part = nullptr;
  std::istringstream lines(read_file(path));
  for (std::string line; std::getline(lines, line);) {
    if (line.rfind(kMark, 0) != 0) {
      if (part != nullptr) *part += line + "\n";
    } else if (line == "%%%% segments") {
      part = &cases.back().segments;
    } else if (line == "%%%% output") {
      part = &cases.back().output;
    } else {
      cases.push_back({line.substr(kMark.size()), {}, {}, {}});
      part = &cases.back().input;
    }
  }
  return cases;
}

std::string in_capitals(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(),
                 [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
  return text;
}

class MarkdownGolden : public ::testing::TestWithParam<std::string> {};

TEST_P(MarkdownGolden, Cases) {
  const std::filesystem::path path =
      std::filesystem::path(AMTS_TEST_DATA) / "markdown" / (GetParam() + ".txt");
  const std::vector<Case> cases = read_cases(path);
  ASSERT_FALSE(cases.empty());
  for (const Case& one : cases) {
    SCOPED_TRACE(one.name);
    const bool mdx = one.name.find("(mdx)") != std::string::npos;
    const Document document = parse(one.input, mdx ? Format::kMdx : Format::kMarkdown);
    expect_sound(document);
    EXPECT_EQ(listing(document), one.segments);
    std::vector<std::optional<std::string>> translations;
    for (const Segment& segment : document.segments) {
      translations.emplace_back(in_capitals(segment.text));
    }
    EXPECT_EQ(write(document, translations), one.output);
  }
}

INSTANTIATE_TEST_SUITE_P(Files, MarkdownGolden,
                         ::testing::Values("blocks", "inline", "templates", "gfm", "math", "d2l",
                                           "myst", "mdx", "front_matter", "emphasis"),
                         [](const auto& file) { return file.param; });

}  // namespace
}  // namespace amts::document::testing
