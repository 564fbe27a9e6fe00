// amts model train and amts model tune as a user runs them, on the vocabulary of a small model.
#include <gmock/gmock.h>

#include <nlohmann/json.hpp>
#include <sstream>
#include <string>
#include <vector>

#include "run_amts.h"

namespace amts::e2e {
namespace {

using testing::HasSubstr;

const std::string kModel = std::string(AMTS_SOURCE_DIR) + "/tests/nmt/data/tiny-enes";

/// Sentences made of few words, so that a small model learns them in some steps.
std::string pairs(size_t count) {
  const std::vector<std::pair<std::string, std::string>> subjects = {
      {"The file", "El archivo"}, {"This page", "Esta página"}, {"The model", "El modelo"}};
  const std::vector<std::pair<std::string, std::string>> ends = {{"is open.", "está abierto."},
                                                                 {"is here.", "está aquí."},
                                                                 {"is very big.", "es muy grande."},
                                                                 {"is not new.", "no es nuevo."}};
  std::string tsv;
  for (size_t i = 0; i < count; ++i) {
    const auto& subject = subjects[i % subjects.size()];
    const auto& end = ends[i / subjects.size() % ends.size()];
    tsv += subject.first + " " + end.first + "\t" + subject.second + " " + end.second + "\tfew\n";
  }
  return tsv;
}

class ModelTrain : public Command {
 protected:
  ModelTrain() { write("data.tsv", pairs(240)); }

  std::string config(const std::string& work, const std::string& training) const {
    return "work: " + work + "\nvocabulary: " + kModel +
           "/vocab.spm\n"
           "data:\n- {file: data.tsv, languages: [en, es]}\n"
           "dev:\n- {file: data.tsv, languages: [en, es]}\n"
           "directions: {en-es: 1, es-en: 1}\n"
           "model: {dim: 32, ffn: 64, heads: 4, encoder-layers: 1, decoder-layers: 1}\n"
           "card: {name: small, license: CC0-1.0}\n"
           "training: {threads: 2, batch-words: 300, rate: 0.02, warmup: 5, candidates: 512, "
           "dev-pairs: 20, dev-steps: 20, report-seconds: 0, " +
           training + "}\n";
  }

  std::vector<nlohmann::json> log(const std::string& work) const {
    std::istringstream lines(read(work + "/log.jsonl"));
    std::vector<nlohmann::json> out;
    for (std::string line; std::getline(lines, line);) out.push_back(nlohmann::json::parse(line));
    return out;
  }
};

TEST_F(ModelTrain, LearnsAndMakesABundleThatTranslates) {
  write("run.yaml", config("work", "steps: 60, dropout: 0"));
  const Outcome outcome = amts("model train run.yaml");
  ASSERT_EQ(outcome.code, 0) << outcome.errors;
  EXPECT_THAT(outcome.errors, HasSubstr("left"));
  double first = 0, last = 0;
  for (const auto& line : log("work")) {
    if (!line.contains("loss")) continue;
    if (first == 0) first = line["loss"];
    last = line["loss"];
  }
  EXPECT_GT(first, 4);
  EXPECT_LT(last, first / 2);
  EXPECT_THAT(read("work/loss.html"), HasSubstr("<svg"));
  const Outcome verified = amts("model verify work/bundle");
  EXPECT_EQ(verified.code, 0) << verified.errors;
  const Outcome info = amts("model info work/bundle");
  EXPECT_THAT(info.out, HasSubstr("CC0-1.0"));
  write("in.txt", "The file is open.\n");
  const Outcome translated =
      amts("translate in.txt --from en --to es --model work/bundle -o out.txt");
  EXPECT_EQ(translated.code, 0) << translated.errors;
  EXPECT_FALSE(read("out.txt").empty());
}

TEST_F(ModelTrain, StoppedKilledAndResumedIsAsUninterrupted) {
  const std::string training = "steps: 150, dropout: 0.1";
  write("whole.yaml", config("whole", training));
  write("parts.yaml", config("parts", training + ", checkpoint-minutes: 0.001"));
  ASSERT_EQ(amts("model train whole.yaml").code, 0);
  const Outcome stopped = amts("model train parts.yaml --steps 7");
  EXPECT_EQ(stopped.code, 3) << stopped.errors;
  // Killed somewhere, perhaps while it writes a checkpoint.
  const std::string killed = "cd '" + folder_.string() + "' && timeout -s KILL 0.3 '" +
                             std::getenv("AMTS_BINARY") + "' model train parts.yaml 2>killed.txt";
  EXPECT_NE(std::system(killed.c_str()), 0);
  const Outcome resumed = amts("model train parts.yaml");
  ASSERT_EQ(resumed.code, 0) << resumed.errors;
  EXPECT_EQ(read("whole/model.npz"), read("parts/model.npz"));
  uint64_t step = 0;
  for (const auto& line : log("parts")) {
    EXPECT_GE(line["step"].get<uint64_t>(), step) << "a line of a later step stands before";
    step = line["step"];
  }
}

TEST_F(ModelTrain, GoesOnFromTheWeightsOfABundle) {
  write("run.yaml", "work: work\nvocabulary: " + kModel + "/vocab.spm\nstart: " + kModel +
                        "/model.bin\n"
                        "data:\n- {file: data.tsv, languages: [en, es]}\n"
                        "directions: {en-es: 1}\ntarget-tokens: true\n"
                        "model: {dim: 128, ffn: 256, heads: 4, encoder-layers: 2}\n"
                        "training: {steps: 1, batch-words: 1000, report-seconds: 0}\n");
  const Outcome outcome = amts("model train run.yaml");
  ASSERT_EQ(outcome.code, 0) << outcome.errors;
  // A model that knows the language, not one of random weights (8 nats).
  EXPECT_LT(log("work")[1]["loss"].get<double>(), 4);
}

TEST_F(ModelTrain, MistakesNameTheirPlace) {
  write("run.yaml", config("work", "steps: 1, leraning: 2"));
  const Outcome unknown = amts("model train run.yaml");
  EXPECT_EQ(unknown.code, 2);
  EXPECT_THAT(unknown.errors, HasSubstr("run.yaml:10"));
  EXPECT_THAT(unknown.errors, HasSubstr("leraning"));
  write("data.tsv", "one column\n");
  write("run.yaml", config("work", "steps: 1"));
  const Outcome malformed = amts("model train run.yaml");
  EXPECT_EQ(malformed.code, 1);
  EXPECT_THAT(malformed.errors, HasSubstr("data.tsv:1"));
  EXPECT_THAT(amts("model train missing.yaml").errors, HasSubstr("missing.yaml"));
}

class ModelTune : public ModelTrain {
 protected:
  ModelTune() {
    std::string tsv = "en\tes\n";
    for (int i = 0; i < 60; ++i) {
      tsv += "The blue model " + std::to_string(i) + " is here.\tEl modelo azul " +
             std::to_string(i) + " está aquí.\n";
    }
    write("book.tsv", tsv);
  }
};

TEST_F(ModelTune, GetsBetterOnHeldOutPairs) {
  const Outcome outcome =
      amts("model tune '" + kModel + "' book.tsv -o tuned --passes 8 --rate 0.001");
  ASSERT_EQ(outcome.code, 0) << outcome.errors;
  EXPECT_THAT(outcome.out, HasSubstr(", was "));
  EXPECT_EQ(amts("model verify tuned").code, 0);
  EXPECT_NE(read("tuned/model.bin"), read(kModel + "/model.bin"));
  write("in.txt", "The blue model 77 is here.\n");
  ASSERT_EQ(amts("translate in.txt --from en --to es --model tuned -o out.txt").code, 0);
  EXPECT_THAT(read("out.txt"), HasSubstr("azul"));
}

TEST_F(ModelTune, KeepsTheStartWhereNothingIsBetter) {
  const Outcome outcome =
      amts("model tune '" + kModel + "' book.tsv -o tuned --passes 1 --rate 5 --layers last");
  ASSERT_EQ(outcome.code, 0) << outcome.errors;
  EXPECT_THAT(outcome.out, HasSubstr("no better than before"));
  EXPECT_EQ(amts("model verify tuned").code, 0);
}

TEST_F(ModelTune, RefusesWhatItCannotUse) {
  write("few.tsv", "en\tes\nOne.\tUno.\n");
  EXPECT_EQ(amts("model tune '" + kModel + "' few.tsv -o tuned").code, 2);
  write("other.tsv", "en\tde\nOne.\tEins.\n");
  EXPECT_EQ(amts("model tune '" + kModel + "' other.tsv -o tuned").code, 2);
  write("tuned", "somebody's file");
  EXPECT_EQ(amts("model tune '" + kModel + "' book.tsv -o tuned").code, 2);
  EXPECT_EQ(read("tuned"), "somebody's file");
}

}  // namespace
}  // namespace amts::e2e
