// amts sync as a user runs it.
#include <gtest/gtest.h>

#include "run_amts.h"

namespace amts::e2e {
namespace {

class SyncCommand : public Command {
 protected:
  SyncCommand() {
    write("old.md", "# Title\n\nIt has 3 layers.\n\nThe last one.\n");
    write("new.md", "# Title {#t}\n\nIt has 4 layers.\n\nThe last one.\n");
    write("es.md", "# Título\n\nTiene 3 capas.\n\nEl último.\n");
  }

  int shell(const std::string& command) const {
    return std::system(
        ("cd '" + folder_.string() + "' && " + command + " >/dev/null 2>&1").c_str());
  }

  /// The folder as a repository with everything committed; false without git.
  bool commit(const std::string& message) const {
    return shell("git init -q . && git add -A && git -c user.name=t -c user.email=t@t commit -qm " +
                 message) == 0;
  }

  static constexpr const char* kSynced = "# Título {#t}\n\nTiene 4 capas.\n\nEl último.\n";
  static constexpr const char* kOptions = "sync --engine identity --from en --to es ";
};

TEST_F(SyncCommand, MakesTheSourcesChanges) {
  const Outcome run = amts(std::string(kOptions) + "old.md new.md es.md -o out.md --report r.json");
  EXPECT_EQ(run.code, 0) << run.errors;
  EXPECT_EQ(read("out.md"), kSynced);
  EXPECT_EQ(read("es.md"), "# Título\n\nTiene 3 capas.\n\nEl último.\n");
  EXPECT_NE(read("r.json").find("\"action\": \"patched\""), std::string::npos);
  EXPECT_NE(run.errors.find("1 blocks kept"), std::string::npos) << run.errors;
}

TEST_F(SyncCommand, ReadsAndWritesStandardStreams) {
  const Outcome run =
      amts(std::string(kOptions) + "--format markdown -q - new.md es.md -o - < old.md");
  EXPECT_EQ(run.code, 0) << run.errors;
  EXPECT_EQ(run.out, kSynced);
  EXPECT_EQ(run.errors, "");
}

TEST_F(SyncCommand, ChangesInPlaceOnlyWhatCanBeHadBack) {
  const std::string command = std::string(kOptions) + "old.md new.md es.md --in-place";
  Outcome run = amts(command);
  EXPECT_EQ(run.code, 2);
  EXPECT_NE(run.errors.find("not committed"), std::string::npos) << run.errors;
  EXPECT_EQ(read("es.md"), "# Título\n\nTiene 3 capas.\n\nEl último.\n");
  run = amts(command + " --backup .orig");
  EXPECT_EQ(run.code, 0) << run.errors;
  EXPECT_EQ(read("es.md"), kSynced);
  EXPECT_EQ(read("es.md.orig"), "# Título\n\nTiene 3 capas.\n\nEl último.\n");
  // It is stamped now: nothing to do, and nothing to ask.
  run = amts(std::string(kOptions) + "new.md es.md --in-place");
  EXPECT_EQ(run.code, 0) << run.errors;
  EXPECT_EQ(read("es.md"), kSynced);
  EXPECT_NE(read(".amts/translations.tsv").find("es.md\tnew.md\t"), std::string::npos);
  // And the next change of the source needs no old one, nor git.
  write("new.md", "# Title {#t}\n\nIt has 5 layers.\n\nThe last one.\n");
  run = amts(std::string(kOptions) + "new.md es.md --in-place --backup .orig2");
  EXPECT_EQ(run.code, 0) << run.errors;
  EXPECT_EQ(read("es.md"), "# Título {#t}\n\nTiene 5 capas.\n\nEl último.\n");
}

TEST_F(SyncCommand, FollowsAnOriginFileAndBringsItUpToDate) {
  write("intro_origin.md", read("old.md"));
  write("intro.md", read("es.md"));
  const Outcome run = amts(std::string(kOptions) + "new.md intro.md --in-place --backup .orig");
  EXPECT_EQ(run.code, 0) << run.errors;
  EXPECT_EQ(read("intro.md"), kSynced);
  EXPECT_EQ(read("intro_origin.md"), read("new.md"));
}

TEST_F(SyncCommand, FindsTheOldSourceInTheHistory) {
  write("en/a.md", read("old.md"));
  write("es/a.md", read("es.md"));
  if (!commit("first")) GTEST_SKIP() << "no git";
  write("en/a.md", read("new.md"));
  ASSERT_TRUE(commit("second"));
  const Outcome run = amts(std::string(kOptions) + "en/a.md es/a.md --in-place");
  EXPECT_EQ(run.code, 0) << run.errors;
  EXPECT_EQ(read("es/a.md"), kSynced);
  EXPECT_NE(run.errors.find("history, certainty"), std::string::npos) << run.errors;
}

TEST_F(SyncCommand, SaysWhatItCannotKnow) {
  Outcome run = amts(std::string(kOptions) + "new.md es.md -o out.md");
  EXPECT_EQ(run.code, 1);
  EXPECT_NE(run.errors.find("is not known"), std::string::npos) << run.errors;
  run = amts(std::string(kOptions) + "old.md new.md es.md");
  EXPECT_EQ(run.code, 2);
  run = amts(std::string(kOptions) + "old.md new.md es.md -o es.md");
  EXPECT_EQ(run.code, 2);
  write(".amts/translations.tsv", "<<<<<<< ours\nes.md\tnew.md\tab\t\n");
  run = amts(std::string(kOptions) + "new.md es.md -o out.md");
  EXPECT_EQ(run.code, 1);
  EXPECT_NE(run.errors.find("translations.tsv:1"), std::string::npos) << run.errors;
}

}  // namespace
}  // namespace amts::e2e
