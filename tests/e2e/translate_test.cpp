// amts translate as a user runs it.
#include <gmock/gmock.h>

#include <fstream>

#include "run_amts.h"

namespace amts::e2e {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;

using Translate = Command;

constexpr const char* kIdentity = "translate --engine identity --from en --to zh ";

/// Files of the folder named by AMTS_SHARED, else of ../shared beside the repository.
std::vector<fs::path> shared_files(const std::string& below) {
  const char* named = std::getenv("AMTS_SHARED");
  const fs::path folder =
      (named != nullptr ? fs::path(named) : fs::path(AMTS_SOURCE_DIR) / "../shared") / below;
  std::vector<fs::path> files;
  if (!fs::is_directory(folder)) return files;
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    if (entry.is_regular_file()) files.push_back(entry.path());
  }
  return files;
}

std::string bytes_of(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

TEST_F(Translate, IdentityIsByteForByteOnTheExampleBook) {
  const fs::path book = fs::path(AMTS_SOURCE_DIR) / "examples/book/en";
  const Outcome outcome = amts(std::string(kIdentity) + "-q '" + book.string() + "' -o out/");
  ASSERT_EQ(outcome.code, 0) << outcome.errors;
  size_t files = 0;
  for (const auto& entry : fs::directory_iterator(book)) {
    EXPECT_EQ(read("out/" + entry.path().filename().string()), bytes_of(entry.path()))
        << entry.path();
    ++files;
  }
  EXPECT_EQ(files, 7U);
}

TEST_F(Translate, IdentityIsByteForByteOnRealDocuments) {
  size_t files = 0;
  for (const char* tree : {"data/d2l", "data/formats"}) {
    const auto documents = shared_files(tree);
    if (documents.empty()) GTEST_SKIP() << "no shared data here";
    const fs::path root = fs::path(documents[0]).lexically_normal();
    const std::string folder =
        root.string().substr(0, root.string().find(tree) + std::string(tree).size());
    const Outcome outcome = amts(std::string(kIdentity) + "-q '" + folder + "' -o out/");
    ASSERT_EQ(outcome.code, 0) << outcome.errors;
    for (const fs::path& file : documents) {
      const std::string out = "out/" + file.lexically_normal().lexically_relative(folder).string();
      EXPECT_EQ(read(out), bytes_of(file)) << file;
      ++files;
    }
    fs::remove_all(folder_ / "out");
  }
  EXPECT_GT(files, 200U);
}

TEST_F(Translate, OddBytesSurviveIdentity) {
  const std::string odd[] = {"",           "\n",
                             "no end",     "\xEF\xBB\xBF# BOM\r\n\r\ntext  \r\n",
                             "a\rb\rc\r",  "```\nunclosed",
                             "$$\nx",      "<div>\n\n**x",
                             "| a\n|--\n", "\t\tcode\n\n* \n*\n"};
  for (const std::string& text : odd) {
    write("in.md", text);
    const Outcome outcome = amts(std::string(kIdentity) + "in.md -o out.md");
    EXPECT_EQ(outcome.code, 0) << outcome.errors;
    EXPECT_EQ(read("out.md"), text);
  }
}

TEST_F(Translate, StandardInputToStandardOutput) {
  write("in.txt", "one  line\n\nanother\nthird");
  const Outcome outcome =
      amts("translate --engine identity --from en --to es --format lines - <in.txt");
  EXPECT_EQ(outcome.code, 0) << outcome.errors;
  EXPECT_EQ(outcome.out, "one  line\n\nanother\nthird");
  EXPECT_EQ(outcome.errors, "");
}

TEST_F(Translate, ParallelDataIsReused) {
  write(
      "pairs.csv",
      "en,es\nThe red house.,La casita colorada.\n\"Step 1, then `x`.\",\"Paso 1, luego `x`.\"\n");
  write("in.md", "# The red house.\n\nOther words. The red\nhouse.\n");
  const Outcome outcome = amts(
      "translate --engine identity --from en --to es --parallel-data pairs.csv in.md -o out.md "
      "--report r.json");
  ASSERT_EQ(outcome.code, 0) << outcome.errors;
  EXPECT_EQ(read("out.md"), "# La casita colorada.\n\nOther words. La casita colorada.\n");
  EXPECT_THAT(read("r.json"), HasSubstr("\"origin\": \"parallel-data\""));
  const Outcome off = amts(
      "translate --engine identity --from en --to es --parallel-data pairs.csv --reuse off in.md");
  EXPECT_EQ(off.out, "# The red house.\n\nOther words. The red\nhouse.\n");
}

TEST_F(Translate, ApertiumTranslatesAChapter) {
  if (!fs::exists("/usr/share/apertium/modes/eng-spa.mode"))
    GTEST_SKIP() << "apertium-eng-spa is not installed";
  write("in.md",
        "# The red house\n\nUse `f(x)` in the **red** house, as in "
        ":numref:`fig_a`.\n\n```python\n# a comment\n```\n");
  const Outcome outcome = amts("translate --from en --to es in.md");
  EXPECT_EQ(outcome.code, 0) << outcome.errors;
  EXPECT_THAT(outcome.out, HasSubstr("# La casa roja\n"));
  EXPECT_THAT(outcome.out, HasSubstr("casa **roja**"));
  EXPECT_THAT(outcome.out, HasSubstr("`f(x)`"));
  EXPECT_THAT(outcome.out, HasSubstr(":numref:`fig_a`"));
  EXPECT_THAT(outcome.out, HasSubstr("```python\n# a comment\n```\n"));
}

TEST_F(Translate, NeuralEngineTranslatesWithARealModel) {
  const std::string model = std::string(AMTS_SOURCE_DIR) + "/tests/nmt/data/tiny-enes";
  write("in.md", "# Open the file\n\nOpen `a.txt` in the **new** window. Open the file.\n");
  const std::string arguments =
      "translate -q --engine nmt --model '" + model + "' --from en --to es in.md";
  const Outcome one = amts(arguments + " --threads 1");
  ASSERT_EQ(one.code, 0) << one.errors;
  EXPECT_THAT(one.out, HasSubstr("archivo"));
  EXPECT_THAT(one.out, HasSubstr("`a.txt`"));
  EXPECT_NE(one.out, read("in.md"));
  EXPECT_EQ(amts(arguments + " --threads 2").out, one.out);
  EXPECT_THAT(amts("translate --engine nmt --model nowhere --from en --to es in.md").errors,
              HasSubstr("nowhere"));
}

TEST_F(Translate, InstructionSetsOfTheProcessorChangeNothing) {
  const std::string model = std::string(AMTS_SOURCE_DIR) + "/tests/nmt/data/tiny-enes";
  write("in.md", "# Open the file\n\nOpen `a.txt` in the **new** window. Open the file.\n");
  const std::string arguments =
      "translate -q --engine nmt --model '" + model + "' --from en --to es in.md";
  const Outcome best = amts(arguments);
  ASSERT_EQ(best.code, 0) << best.errors;
  ::setenv("AMTS_CPU", "sse4", 1);
  const Outcome plain = amts(arguments);
  ::setenv("AMTS_CPU", "mmx", 1);
  const Outcome unknown = amts(arguments);
  ::unsetenv("AMTS_CPU");
  EXPECT_EQ(unknown.code, 2);
  EXPECT_THAT(unknown.errors, HasSubstr("AMTS_CPU: this processor has no instruction set 'mmx'"));
  if (plain.code == 2) GTEST_SKIP() << plain.errors;
  EXPECT_EQ(plain.out, best.out);
}

TEST_F(Translate, MistakesAreClearAndLoseNothing) {
  write("in.md", "text\n");
  write("bad.ipynb", "{\"cells\": [\n  {\"cell_type\": }\n]}");
  write("latin.md", "caf\xE9\n");
  const struct {
    const char* arguments;
    int code;
    const char* message;
  } cases[] = {
      {"translate --from en --to es nothing.md -o o.md", 1, "nothing.md: cannot open"},
      {"translate --engine identity --from en --to es bad.ipynb -o o.md", 1, "bad.ipynb:2:"},
      {"translate --engine identity --from en --to es latin.md -o o.md", 1,
       "latin.md:1:4: invalid UTF-8 at byte 3"},
      {"translate --engine nonesuch --from en --to es in.md", 2, "engines: auto"},
      {"translate --engine apertium --from en --to zh in.md", 2, "does not translate en to zh"},
      {"translate --engine identity --from english --to es in.md", 2, "is no language id"},
      {"translate --engine identity --from en --to es in.md -o in.md", 2,
       "the output is the input itself"},
      {"translate --engine identity --from en --to es in.md in.md", 2, "need -o FOLDER/"},
      {"translate --engine identity --from en --to es in.md --format nonesuch", 2, "nonesuch"},
      {"translate --from en in.md", 2, "--to is required"},
  };
  for (const auto& mistake : cases) {
    const Outcome outcome = amts(mistake.arguments);
    EXPECT_EQ(outcome.code, mistake.code) << mistake.arguments;
    EXPECT_THAT(outcome.errors, HasSubstr(mistake.message)) << mistake.arguments;
    EXPECT_FALSE(fs::exists(folder_ / "o.md")) << mistake.arguments;
    EXPECT_EQ(read("in.md"), "text\n");
  }
}

TEST_F(Translate, PatternsThatAreNotToBeTranslated) {
  write("a.md", "The red house of Acme House is big.\n");
  const Outcome plain = amts("translate -q --from en --to es --engine apertium a.md");
  if (plain.code != 0) GTEST_SKIP() << plain.errors;
  const Outcome kept = amts(
      "translate -q --from en --to es --engine apertium --do-not-translate 'Acme [A-Z]\\w+' a.md");
  EXPECT_THAT(kept.out, testing::HasSubstr("Acme House"));
  EXPECT_THAT(kept.out, testing::HasSubstr("casa roja"));
  EXPECT_EQ(
      amts("translate -q --from en --to es --engine identity --do-not-translate '(' a.md").code, 2);
}

}  // namespace
}  // namespace amts::e2e
