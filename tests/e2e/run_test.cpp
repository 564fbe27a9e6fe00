// amts run on small books, as a maintainer uses it.
#include <gmock/gmock.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <thread>

#include "run_amts.h"

namespace amts::e2e {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;
using testing::Not;

constexpr const char* kConfig = R"(source: en
documents: "en/**"
translations:
  es:
    human: es/{}
    output: es/{}
    engine: identity
    evaluate: none
)";

/// The identity engine shows what is translated and what is reused.
class Run : public Command {
 protected:
  void make_book() const {
    write("amts.yaml", kConfig);
    write("en/one.md", "# Summary\n\nThe first chapter has some words.\n\nIt is short.\n");
    write("es/one.md", "# Resumen\n\nEl primer capítulo tiene algunas palabras.\n\nEs corto.\n");
    write("en/deep/two.md", "# Summary\n\nIt is short.\n\nThis is new.\n");
  }
};

TEST_F(Run, TranslatesWhatLacksATranslationAndKeepsThePeoples) {
  make_book();
  const std::string human = read("es/one.md");
  const Outcome first = amts("run -q");
  ASSERT_EQ(first.code, 0) << first.errors;
  EXPECT_EQ(read("es/one.md"), human);
  EXPECT_EQ(read("es/deep/two.md"), "# Resumen\n\nEs corto.\n\nThis is new.\n");
  EXPECT_THAT(first.out, HasSubstr("en/deep/two.md  translated"));
  EXPECT_THAT(first.out, HasSubstr("en/one.md       human"));
  EXPECT_THAT(read("report.html"), HasSubstr("Es corto."));
  EXPECT_THAT(read("report.json"), HasSubstr("\"parallelData\": 2"));
  EXPECT_THAT(read(".amts/es/parallel-data.csv"), HasSubstr("It is short.,Es corto."));
}

TEST_F(Run, DoesAgainOnlyWhatChanged) {
  make_book();
  write("en/three.md", "Stays.\n");
  ASSERT_EQ(amts("run -q").code, 0);
  EXPECT_THAT(amts("run -q").out, Not(HasSubstr("  translated")));
  write("en/three.md", "Changed now.\n");
  const Outcome third = amts("run -q");
  EXPECT_THAT(third.out, HasSubstr("en/three.md     translated"));
  EXPECT_THAT(third.out, HasSubstr("en/deep/two.md  done before"));
  EXPECT_EQ(read("es/three.md"), "Changed now.\n");
}

TEST_F(Run, EditsOfPeopleAreNeverOverwritten) {
  make_book();
  ASSERT_EQ(amts("run -q").code, 0);
  // Post-edited: from now on it is a human translation.
  write("es/deep/two.md", "# Resumen\n\nEs breve.\n\nEsto es nuevo.\n");
  write("en/deep/two.md", "# Summary\n\nIt is short.\n\nThis is newer.\n");
  ASSERT_EQ(amts("run -q").code, 0);
  EXPECT_EQ(read("es/deep/two.md"), "# Resumen\n\nEs breve.\n\nEsto es nuevo.\n");
}

TEST_F(Run, DryRunWritesNothing) {
  make_book();
  const Outcome outcome = amts("run --dry-run");
  EXPECT_EQ(outcome.code, 0) << outcome.errors;
  EXPECT_THAT(outcome.out, HasSubstr("en/deep/two.md: translate to es/deep/two.md"));
  EXPECT_THAT(outcome.out, HasSubstr("en/one.md: keep es/one.md"));
  EXPECT_FALSE(fs::exists(folder_ / ".amts"));
  EXPECT_FALSE(fs::exists(folder_ / "report.html"));
}

TEST_F(Run, OneBadDocumentDoesNotStopTheOthers) {
  make_book();
  write("en/bad.ipynb", "{\"cells\": [");
  const Outcome outcome = amts("run -q");
  EXPECT_EQ(outcome.code, 3);
  EXPECT_THAT(outcome.errors, HasSubstr("en/bad.ipynb:1:"));
  EXPECT_THAT(outcome.errors, HasSubstr("1 document failed"));
  EXPECT_EQ(read("es/deep/two.md"), "# Resumen\n\nEs corto.\n\nThis is new.\n");
}

TEST_F(Run, MistakesNameTheirPlace) {
  EXPECT_THAT(amts("run").errors, HasSubstr("amts.yaml: there is no such configuration"));
  write("amts.yaml", "source: en\ndocuments: x\nbogus: 1\n");
  const Outcome bogus = amts("run");
  EXPECT_EQ(bogus.code, 2);
  EXPECT_THAT(bogus.errors, HasSubstr("amts.yaml:3:1: 'bogus'"));
  write("amts.yaml", kConfig);
  EXPECT_THAT(amts("run").errors, HasSubstr("no document matches"));
  make_book();
  const Outcome unknown = amts("run --only fr");
  EXPECT_EQ(unknown.code, 2);
  EXPECT_THAT(unknown.errors, HasSubstr("no translation into 'fr'"));
}

TEST_F(Run, EvaluatesHeldOutDocumentsInBothDirections) {
  make_book();
  write("es/deep/two.md", "# Resumen\n\nEs corto.\n\nEsto es nuevo.\n");
  write(
      "amts.yaml",
      "source: en\ndocuments: \"en/**\"\ntranslations:\n  es:\n    human: es/{}\n"
      "    output: machine/{}\n    engine: identity\n    held-out: deep/*\n    directions: both\n");
  const Outcome outcome = amts("run -q");
  ASSERT_EQ(outcome.code, 0) << outcome.errors;
  EXPECT_THAT(outcome.out, HasSubstr("en→es en/deep/two.md"));
  EXPECT_THAT(outcome.out, HasSubstr("es→en en/deep/two.md"));
  EXPECT_EQ(read("machine/deep/two.md"), "# Resumen\n\nEs corto.\n\nThis is new.\n");
  EXPECT_FALSE(fs::exists(folder_ / "machine/one.md"));
}

/// Starts "amts run" in the folder and kills it without mercy after a while.
void run_and_kill(const fs::path& folder, std::chrono::microseconds after) {
  const pid_t child = ::fork();
  if (child == 0) {
    if (::chdir(folder.c_str()) != 0) ::_exit(9);
    ::execl(std::getenv("AMTS_BINARY"), "amts", "run", "-q", "-j", "2",
            static_cast<char*>(nullptr));
    ::_exit(9);
  }
  std::this_thread::sleep_for(after);
  ::kill(child, SIGKILL);
  ::waitpid(child, nullptr, 0);
}

TEST_F(Run, SurvivesKill9AtAnyMoment) {
  write("amts.yaml", kConfig);
  std::string chapter;
  for (int i = 0; i < 200; ++i) chapter += "Paragraph " + std::to_string(i) + " of a chapter.\n\n";
  constexpr int kChapters = 12;
  for (int i = 0; i < kChapters; ++i)
    write("en/" + std::to_string(i) + ".md", chapter + std::to_string(i) + "\n");
  for (int attempt = 1; attempt <= 12; ++attempt) {
    run_and_kill(folder_, std::chrono::milliseconds(attempt * 8));
    // Whatever stands under a final name is whole.
    for (int i = 0; i < kChapters; ++i) {
      const std::string name = "es/" + std::to_string(i) + ".md";
      if (fs::exists(folder_ / name)) {
        EXPECT_EQ(read(name), chapter + std::to_string(i) + "\n");
      }
    }
  }
  ASSERT_EQ(amts("run -q").code, 0);
  for (int i = 0; i < kChapters; ++i)
    EXPECT_EQ(read("es/" + std::to_string(i) + ".md"), chapter + std::to_string(i) + "\n");
}

TEST_F(Run, NamesThatAreNotUtf8AreNamesLikeOthers) {
  const std::string odd = "\xFF.md";
  write("en/" + odd, "One sentence here.\n");
  write("en/plain.md", "Two sentences here.\n");
  write("amts.yaml",
        "source: en\ndocuments: ['en/*']\ntranslations:\n"
        "  es: {output: 'es/{}', engine: identity}\n");
  EXPECT_EQ(amts("run -q").code, 0);
  EXPECT_EQ(read("es/" + odd), "One sentence here.\n");
  const Outcome again = amts("run");
  EXPECT_EQ(again.code, 0) << again.errors;
  EXPECT_EQ(amts("translate -q --engine identity --from en --to es en -o out --report r.json").code,
            0);
  EXPECT_EQ(read("out/" + odd), "One sentence here.\n");
}

TEST_F(Run, ADocumentThatCannotBeReadIsNamedAndHoldsUpNoOther) {
  write("en/a.md", "One sentence here.\n");
  write("en/b.md", "Two \xFF sentences.\n");
  write("amts.yaml",
        "source: en\ndocuments: ['en/*']\ntranslations:\n"
        "  es: {output: 'es/{}', engine: identity}\n");
  const Outcome outcome = amts("run -q");
  EXPECT_EQ(outcome.code, 3);
  EXPECT_THAT(outcome.errors, HasSubstr("en/b.md"));
  EXPECT_EQ(read("es/a.md"), "One sentence here.\n");
}

TEST_F(Run, RefusesToWriteOverWhatIsNeeded) {
  write("en/a.md", "# One\n\nText.\n");
  write("README.md", "# Mine\n");
  const std::string head = "source: en\ndocuments: en/*.md\n";
  const std::string es = "translations: {es: {output: 'es/{}', engine: identity}}\n";
  struct Case {
    std::string yaml;
    const char* says;
  };
  const Case cases[] = {
      {head + "report: en/a.md\n" + es, "the report would replace 'en/a.md', which is a source"},
      {head + "report: es/a.md\n" + es, "which is the translation into 'es'"},
      {head + "report: README.md\n" + es, "which is no report"},
      {head + "report: r.json\n" + es, "figures would replace its page"},
      {head + "translations: {es: {output: 'en/{}', engine: identity}}\n", "is a source document"},
      {head + "translations: {es: {output: 'es/{}', human: 'h/{}', engine: identity}, fr: {output: "
              "'h/{}', engine: identity}}\n",
       "is a human translation into 'es'"},
      {head +
           "translations: {es: {output: 'x/{}', engine: identity}, fr: {output: './x/{}', engine: "
           "identity}}\n",
       "is the translation into 'es'"},
  };
  for (const Case& each : cases) {
    write("amts.yaml", each.yaml);
    const Outcome outcome = amts("run -q");
    EXPECT_EQ(outcome.code, 2) << each.yaml;
    EXPECT_THAT(outcome.errors, HasSubstr(each.says)) << each.yaml;
  }
  EXPECT_EQ(read("en/a.md"), "# One\n\nText.\n");
  EXPECT_EQ(read("README.md"), "# Mine\n");
  write("amts.yaml", "source: en\nsource: es\n");
  EXPECT_EQ(amts("run").code, 2);
  EXPECT_EQ(amts("run -c none.yaml").code, 2);
}

TEST_F(Run, WarnsOfPatternsThatMatchNothingAndReportsAlike) {
  write("en/ch2.md", "# Two\n\nText.\n");
  write("en/ch10.md", "# Ten\n\nText.\n");
  write("amts.yaml",
        "source: en\ndocuments: [en/*.md, none/*.md]\nexclude: drafts/**\nreport: out/r.html\n"
        "translations: {es: {output: 'es/{}', engine: identity, held-out: x.md}}\n");
  const Outcome outcome = amts("run -q");
  EXPECT_EQ(outcome.code, 0) << outcome.errors;
  EXPECT_THAT(outcome.errors, HasSubstr("'documents': 'none/*.md' matches no document"));
  EXPECT_THAT(outcome.errors, HasSubstr("'exclude': 'drafts/**' matches no document"));
  EXPECT_THAT(outcome.errors, HasSubstr("held-out': 'x.md' matches no document"));
  EXPECT_LT(outcome.out.find("ch2.md"), outcome.out.find("ch10.md"));
  const std::string page = read("out/r.html");
  EXPECT_LT(page.find("ch2.md"), page.find("ch10.md"));
  EXPECT_THAT(page, HasSubstr("href=\"../es/ch2.md\""));
  EXPECT_THAT(page, HasSubstr("Look at first"));
  EXPECT_THAT(page, testing::Not(HasSubstr("BLEU")));
  EXPECT_EQ(amts("run -q").code, 0);
  const std::string again = read("out/r.json");
  EXPECT_EQ(amts("run -q").code, 0);
  EXPECT_EQ(read("out/r.json"), again);
}

}  // namespace
}  // namespace amts::e2e
