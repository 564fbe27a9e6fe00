// A project's daily life: status, runs that follow the source, machine text that stays known as
// such.
#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/file.h>
#include <unistd.h>

#include "run_amts.h"

namespace amts::e2e {
namespace {

class Book : public Command {
 protected:
  Book() {
    write("amts.yaml",
          "source: en\ndocuments: \"en/**\"\ntranslations:\n  es:\n    human: es/{}\n"
          "    output: es/{}\n    engine: identity\n");
    write("en/a.md", "# Alpha\n\nIt has 3 layers.\n");
  }

  bool git(const std::string& command) const {
    return std::system(
               ("cd '" + folder_.string() + "' && git " + command + " >/dev/null 2>&1").c_str()) ==
           0;
  }

  /// A human translation of en/b.md, stamped.
  void add_human() const {
    write("en/b.md", "# Beta\n\nIt has 3 layers.\n");
    write("es/b.md", "# Beta en español\n\nTiene 3 capas.\n");
    const Outcome run =
        amts("sync -q --engine identity --from en --to es en/b.md en/b.md es/b.md -i");
    EXPECT_EQ(run.code, 0) << run.errors;
  }
};

TEST_F(Book, StatusTellsWhatIsToBeDone) {
  Outcome status = amts("status");
  EXPECT_EQ(status.code, 0) << status.errors;
  EXPECT_NE(status.out.find("es: es/a.md: missing, 5 words to do"), std::string::npos)
      << status.out;
  EXPECT_EQ(amts("run --check -q").code, 3);
  EXPECT_FALSE(std::filesystem::exists(folder_ / ".amts"));
  EXPECT_EQ(amts("run -q").code, 0);
  EXPECT_EQ(amts("run --check -q").code, 0);
  status = amts("status --json");
  EXPECT_NE(status.out.find("\"machine\": 5"), std::string::npos) << status.out;
  EXPECT_EQ(amts("status --badge badges").code, 0);
  EXPECT_NE(read("badges/es.svg").find("100 %"), std::string::npos);
  EXPECT_NE(amts("status --markdown").out.find("| es | 1 | 1 |"), std::string::npos);
}

TEST_F(Book, MachineTextIsKnownInACloneWithoutRecords) {
  EXPECT_EQ(amts("run -q").code, 0);
  ASSERT_NE(read(".amts/translations.tsv").find("es/a.md\ten/a.md\t"), std::string::npos);
  std::filesystem::remove_all(folder_ / ".amts/es");
  const Outcome dry = amts("run --dry-run");
  EXPECT_NE(dry.out.find("parallel data from 0 documents"), std::string::npos) << dry.out;
  EXPECT_NE(dry.out.find("en/a.md: translate to es/a.md"), std::string::npos) << dry.out;
  EXPECT_EQ(amts("run -q").code, 0);
  // What a person approved is people's.
  EXPECT_EQ(amts("approve es/a.md:9").code, 1);
  const Outcome approved = amts("approve es/a.md");
  EXPECT_EQ(approved.code, 0) << approved.errors;
  EXPECT_NE(approved.out.find("2 blocks approved"), std::string::npos) << approved.out;
  EXPECT_NE(amts("status --json").out.find("\"human\": 5"), std::string::npos);
}

TEST_F(Book, HumanTranslationsFollowTheirSource) {
  if (!git("init -q .")) GTEST_SKIP() << "no git";
  write("es/a.md", "# Alfa\n\nTiene 3 capas.\n");
  ASSERT_TRUE(git("add -A") && git("-c user.name=t -c user.email=t@t commit -qm 1"));
  add_human();
  write("en/b.md", "# Beta\n\nIt has 4 layers.\n");
  EXPECT_EQ(amts("run --check -q").code, 3);
  // Not committed: it could not be had back.
  Outcome run = amts("run");
  EXPECT_EQ(run.code, 0);
  EXPECT_NE(run.errors.find("not committed"), std::string::npos) << run.errors;
  EXPECT_EQ(read("es/b.md"), "# Beta en español\n\nTiene 3 capas.\n");
  ASSERT_TRUE(git("add -A") && git("-c user.name=t -c user.email=t@t commit -qm 2"));
  run = amts("run");
  EXPECT_EQ(run.code, 0) << run.errors;
  EXPECT_NE(run.errors.find("1 human translation followed"), std::string::npos) << run.errors;
  EXPECT_EQ(read("es/b.md"), "# Beta en español\n\nTiene 4 capas.\n");
  EXPECT_NE(read("report.json").find("\"followed\""), std::string::npos);
  EXPECT_EQ(amts("run --check -q").code, 0);
  // Whose source nobody knows stays as it is.
  EXPECT_EQ(read("es/a.md"), "# Alfa\n\nTiene 3 capas.\n");
  EXPECT_NE(amts("status").out.find("es: es/a.md: unknown"), std::string::npos);
}

TEST_F(Book, OneRunAtATime) {
  EXPECT_EQ(amts("run -q").code, 0);
  const int lock = ::open((folder_ / ".amts/lock").c_str(), O_RDWR | O_CLOEXEC);
  ASSERT_EQ(::flock(lock, LOCK_EX), 0);
  const Outcome run = amts("run -q");
  ::close(lock);
  EXPECT_EQ(run.code, 1);
  EXPECT_NE(run.errors.find("another run is at work on this book: process "), std::string::npos)
      << run.errors;
  EXPECT_EQ(amts("run -q").code, 0);
}

TEST_F(Book, OrphansAreTold) {
  EXPECT_EQ(amts("run -q").code, 0);
  write("en/c.md", "# Gamma\n");
  std::filesystem::remove(folder_ / "en/a.md");
  EXPECT_NE(amts("status").out.find("es: es/a.md: orphaned"), std::string::npos);
  EXPECT_EQ(amts("run --check -q --fail-on orphaned").code, 3);
}

}  // namespace
}  // namespace amts::e2e
