// Accuracy of sentence segmentation on the golden rules in tests/data/segmentation. It prints the
// table of docs/text.md:
//   build/text_test --gtest_filter='*Golden*'
#include <gtest/gtest.h>

#include <cstdio>
#include <sstream>

#include "base/file.h"
#include "text/segmenter.h"

namespace amts::text {
namespace {

struct Case {
  std::string text;
  std::vector<size_t> ends;  ///< bytes at which a sentence must end
  size_t line = 0;
};

/// "A.| B." is the text "A. B." with a break after the first stop; \n is a line end.
Case parse_case(const std::string& written) {
  Case made;
  for (size_t i = 0; i < written.size(); ++i) {
    if (written[i] == '|') {
      made.ends.push_back(made.text.size());
    } else if (written[i] == '\\' && i + 1 < written.size() && written[i + 1] == 'n') {
      made.text += '\n';
      ++i;
    } else {
      made.text += written[i];
    }
  }
  made.ends.push_back(made.text.size());
  return made;
}

std::vector<Case> read_cases(const std::string& language) {
  std::istringstream lines(
      read_file(std::string(AMTS_TEST_DATA) + "/segmentation/" + language + ".txt"));
  std::vector<Case> cases;
  std::string line;
  for (size_t number = 1; std::getline(lines, line); ++number) {
    if (line.empty() || line[0] == '#') continue;
    cases.push_back(parse_case(line));
    cases.back().line = number;
  }
  return cases;
}

struct Floor {
  const char* language;
  size_t cases;   ///< how many the file must hold at least
  size_t failed;  ///< how many may fail: what is reached
};

class Golden : public testing::TestWithParam<Floor> {};

TEST_P(Golden, Rules) {
  const auto& [language, at_least, may_fail] = GetParam();
  const std::vector<Case> cases = read_cases(language);
  EXPECT_GE(cases.size(), at_least);
  Segmenter segmenter(language);
  size_t failed = 0;
  for (const Case& one : cases) {
    std::vector<size_t> ends;
    std::string seen;
    for (const SentenceRange& sentence : segmenter.split(one.text)) {
      ends.push_back(sentence.end);
      seen += (seen.empty() ? "" : " | ") +
              one.text.substr(sentence.begin, sentence.end - sentence.begin);
    }
    if (ends == one.ends) continue;
    ++failed;
    std::printf("  %s.txt:%zu: %s\n", language, one.line, seen.c_str());
  }
  const double accuracy =
      100.0 * static_cast<double>(cases.size() - failed) / static_cast<double>(cases.size());
  std::printf("| %s | %zu | %zu | %.1f%% |\n", language, cases.size(), cases.size() - failed,
              accuracy);
  EXPECT_LE(failed, may_fail);
}

INSTANTIATE_TEST_SUITE_P(Languages, Golden,
                         testing::Values(Floor{"en", 40, 3}, Floor{"zh", 40, 2}, Floor{"ja", 20, 2},
                                         Floor{"ko", 20, 0}, Floor{"es", 20, 0}, Floor{"pt", 20, 0},
                                         Floor{"fr", 20, 0}, Floor{"de", 20, 0}, Floor{"tr", 20, 0},
                                         Floor{"vi", 20, 0}),
                         [](const auto& made) { return std::string(made.param.language); });

}  // namespace
}  // namespace amts::text
