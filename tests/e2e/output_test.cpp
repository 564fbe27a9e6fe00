// Where commands write: files, standard output, and what is neither.
#include <fcntl.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>

#include <thread>

#include "base/file.h"
#include "run_amts.h"

namespace amts::e2e {
namespace {

using testing::HasSubstr;
namespace fs = std::filesystem;

class OutputTest : public Command {
 protected:
  OutputTest() {
    write("a.md", "# Title\n\nSome *text*.\n");
    write("b.md", "# Title\n\nSome *text*.\n");
    write("pairs.csv", "en,es\nHello there.,Hola.\nThe cat sleeps.,El gato duerme.\n");
    write("amts.yaml",
          "source: en\ndocuments: a.md\ntranslations: {es: {output: 'es/{}',\n"
          "  engine: identity}}\n");
    amts("memory import -o m.amtm pairs.csv");
  }
};

constexpr const char* kIdentity = "translate -q --from en --to es --engine identity ";

/// One command of each kind that writes to standard output.
const char* const kPrinting[] = {
    "translate -q --from en --to es --engine identity a.md",
    "extract a.md",
    "align --from en --to en a.md b.md",
    "evaluate a.md b.md",
    "evaluate --json a.md b.md",
    "check --fail-on never --format json --from en --to en a.md b.md",
    "check --list",
    "model list --json",
    "memory stats m.amtm",
    "memory stats --json m.amtm",
    "memory search 'The cat sleeps.' m.amtm",
    "memory export m.amtm -o -",
    "prepare -q --from en --to en a.md b.md -o -",
    "terminology check --help",
    "run --dry-run",
    "--help",
    "--version",
};

TEST_F(OutputTest, AFullDiskIsAFailure) {
  for (const std::string command : kPrinting) {
    EXPECT_EQ(amts(command + " >/dev/null").code, 0) << command << read("errors.txt");
    const Outcome full = amts(command + " >/dev/full");
    EXPECT_EQ(full.code, 1) << command;
    EXPECT_THAT(full.errors, HasSubstr("No space left on device")) << command;
  }
}

TEST_F(OutputTest, AClosedStandardOutputIsAFailure) {
  const Outcome closed = amts("extract a.md >&-");
  EXPECT_EQ(closed.code, 1);
  EXPECT_THAT(closed.errors, HasSubstr("cannot write"));
}

TEST_F(OutputTest, ADashIsStandardOutput) {
  const std::string text = read("a.md");
  EXPECT_EQ(amts(std::string(kIdentity) + "a.md -o -").out, text);
  EXPECT_EQ(amts("extract a.md -o -").out, amts("extract a.md").out);
  EXPECT_THAT(amts("prepare -q --from en --to en a.md b.md -o -").out, HasSubstr("en,en\n"));
  EXPECT_THAT(amts("memory export m.amtm -q -o -").out, HasSubstr("The cat sleeps."));
  EXPECT_THAT(amts("memory export m.amtm -q --format tmx -o -").out, HasSubstr("<tmx"));
  EXPECT_THAT(amts("terminology extract pairs.csv -o -").out, HasSubstr("en,es\n"));
  EXPECT_THAT(amts("check --from en --to en --fail-on never a.md b.md -o - --format json").out,
              HasSubstr("["));
  EXPECT_THAT(amts(std::string(kIdentity) + "a.md -o out.md --report -").out,
              HasSubstr("\"segments\""));
  EXPECT_FALSE(fs::exists(folder_ / "-"));
}

TEST_F(OutputTest, TwoThingsCannotGoToStandardOutput) {
  for (const char* arguments : {"a.md --report -", "a.md -o - --report -"})
    EXPECT_EQ(amts(std::string(kIdentity) + arguments).code, 2) << arguments;
  EXPECT_EQ(amts("prepare -q --from en --to en a.md b.md -o - --report -").code, 2);
}

TEST_F(OutputTest, DevicesPipesAndLinksAreWrittenThrough) {
  const std::string text = read("a.md");
  // What /dev/stdout, /dev/null are: links and devices.
  EXPECT_EQ(amts(std::string(kIdentity) + "a.md -o /dev/stdout | cat").out, text);
  EXPECT_EQ(amts(std::string(kIdentity) + "a.md -o /dev/fd/1").out, text);
  EXPECT_EQ(amts("extract a.md -o /dev/stdout | wc -l").out, amts("extract a.md | wc -l").out);
  fs::create_symlink("/dev/null", folder_ / "null");
  EXPECT_EQ(amts(std::string(kIdentity) + "a.md -o null --report null").code, 0);
  EXPECT_TRUE(fs::is_symlink(folder_ / "null"));
  ASSERT_TRUE(fs::is_character_file("/dev/null"));

  ASSERT_EQ(::mkfifo((folder_ / "pipe").c_str(), 0600), 0);
  std::string got;
  std::thread reader([&] { got = read_file(folder_ / "pipe"); });
  EXPECT_EQ(amts(std::string(kIdentity) + "a.md -o pipe").code, 0);
  reader.join();
  EXPECT_EQ(got, text);
  EXPECT_TRUE(fs::is_fifo(folder_ / "pipe"));

  fs::create_symlink("later.md", folder_ / "link.md");
  EXPECT_EQ(amts(std::string(kIdentity) + "a.md -o link.md").code, 0);
  EXPECT_TRUE(fs::is_symlink(folder_ / "link.md"));
  EXPECT_EQ(read("later.md"), text);
}

TEST_F(OutputTest, AppendingGoesOnWhereTheFileEnds) {
  write("all.md", "before\n");
  amts(std::string(kIdentity) + "a.md -o /dev/stdout >>all.md");
  EXPECT_EQ(read("all.md"), "before\n" + read("a.md"));
}

}  // namespace
}  // namespace amts::e2e
