#include <gmock/gmock.h>

#include <nlohmann/json.hpp>

#include "run_amts.h"

namespace amts::e2e {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

/// `amts parallel-data` with a data folder of its own and the small model of tests/nmt/data.
class ParallelData : public Command {
 protected:
  ParallelData() {
    ::setenv("XDG_DATA_HOME", (folder_ / "data").c_str(), 1);
    ::setenv("AMTS_MODELS", (std::string(AMTS_SOURCE_DIR) + "/tests/nmt/data/tiny-enes").c_str(),
             1);
    write("pairs.tsv",
          "en\tes\nHow are you?\t¿Qué tal andamos?\nThe red house.\tLa casona roja.\n");
    write("more.tsv", "en\tes\nThe red house.\tLa casona roja.\nGood night.\tBuenas noches.\n");
    write("in.txt", "How are you?\nThe weather is fine.\n");
  }
  ~ParallelData() override { ::unsetenv("AMTS_MODELS"); }
  Outcome translate(const std::string& options) const {
    return amts("translate -q --engine nmt --from en --to es --format lines --reuse off " +
                options + " in.txt");
  }
};

TEST_F(ParallelData, CreateListShowUpdateExportDelete) {
  const Outcome created = amts("parallel-data create docs pairs.tsv");
  ASSERT_EQ(created.code, 0) << created.errors;
  EXPECT_THAT(created.errors, AllOf(HasSubstr("2 pairs"), HasSubstr("2 of 2 examples read")));
  EXPECT_EQ(amts("parallel-data create docs pairs.tsv").code, 2);
  EXPECT_EQ(amts("parallel-data create ../docs pairs.tsv").code, 2);
  EXPECT_THAT(amts("parallel-data list").out, AllOf(HasSubstr("docs"), HasSubstr("en → es")));
  EXPECT_THAT(amts("parallel-data show docs").out,
              AllOf(HasSubstr("pairs     2"), HasSubstr("MB of keys")));

  const Outcome updated = amts("parallel-data update docs more.tsv");
  EXPECT_EQ(updated.code, 0) << updated.errors;
  EXPECT_THAT(updated.errors, HasSubstr("1 new, 3 pairs in all"));
  EXPECT_EQ(amts("parallel-data export docs -o all.csv").code, 0);
  EXPECT_THAT(read("all.csv"), AllOf(HasSubstr("Buenas noches"), HasSubstr("Qué tal andamos")));
  EXPECT_THAT(amts("parallel-data update docs more.tsv --replace").errors,
              HasSubstr("0 new, 2 pairs in all"));

  EXPECT_EQ(amts("parallel-data delete docs").code, 0);
  EXPECT_EQ(amts("parallel-data show docs").code, 2);
  EXPECT_THAT(amts("parallel-data list").out, HasSubstr("no parallel data"));
}

TEST_F(ParallelData, TheModelSaysWhatPeopleSay) {
  const Outcome plain = translate("");
  ASSERT_EQ(plain.code, 0) << plain.errors;
  ASSERT_EQ(amts("parallel-data create docs pairs.tsv").code, 0);
  const Outcome adapted = translate("--parallel-data docs");
  ASSERT_EQ(adapted.code, 0) << adapted.errors;
  EXPECT_THAT(adapted.out, HasSubstr("¿Qué tal andamos?"));
  // What the pairs have nothing to do with stays as it is.
  EXPECT_EQ(adapted.out.substr(adapted.out.find('\n')), plain.out.substr(plain.out.find('\n')));
  EXPECT_EQ(translate("--parallel-data docs --adapt off").out, plain.out);
  // Files do the same as a name, whatever the threads.
  EXPECT_EQ(translate("--parallel-data pairs.tsv --threads 1").out, adapted.out);
  EXPECT_EQ(translate("--parallel-data docs --threads 3").out, adapted.out);
  // In other languages it is of no use.
  EXPECT_EQ(amts("translate --from en --to fr --parallel-data docs in.txt").code, 2);
  EXPECT_EQ(amts("translate --from en --to es --parallel-data nothing in.txt").code, 2);
}

TEST_F(ParallelData, ExplainsWhatCameFromWhere) {
  ASSERT_EQ(amts("parallel-data create docs pairs.tsv -q").code, 0);
  const Outcome explained = translate("--parallel-data docs --explain --report report.json");
  ASSERT_EQ(explained.code, 0) << explained.errors;
  EXPECT_THAT(explained.errors, AllOf(HasSubstr("How are you?  |  ¿Qué tal andamos?"),
                                      HasSubstr("tal andamos"), Not(HasSubstr("casona"))));
  const auto report = nlohmann::json::parse(read("report.json"));
  const auto& adapted = report[0]["segments"][0]["sentences"][0]["adapted"];
  EXPECT_EQ(adapted["examples"][0]["target"], "¿Qué tal andamos?");
  EXPECT_GT(adapted["examples"][0]["words"], 1.0);
}

}  // namespace
}  // namespace amts::e2e
