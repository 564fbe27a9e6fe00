#include <nlohmann/json.hpp>

#include "run_amts.h"

namespace amts::e2e {
namespace {

using nlohmann::json;
using testing::Test;

bool contains(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

class Evaluate : public Command {
 protected:
  Evaluate() {
    write("ref.zh",
          "批量大小是每次更新所用样本的数目。\n我们用随机梯度下降训练模型，直到损失收敛。\n"
          "注意力机制使模型能够关注输入的不同部分。\n");
    write("hyp.zh",
          "批次大小是每次更新使用的样本数。\n我们使用随机梯度下降来训练模型，直到损失收敛为止。\n"
          "注意力机制让模型关注输入的各个部分。\n");
    write("ref.en", "The dog bit the man.\nIt was not unexpected.\nThe man bit him first.\n");
    write("ref2.en",
          "The dog had bit the man.\nNo one was surprised.\nThe man had bitten the dog.\n");
    write("hyp.en", "The dog bit the man.\nIt wasn't surprising.\nThe man had just bitten him.\n");
  }
};

TEST_F(Evaluate, ChineseIsDetectedAndSaid) {
  const Outcome o = amts("evaluate ref.zh hyp.zh");
  EXPECT_EQ(o.code, 0) << o.errors;
  EXPECT_TRUE(contains(o.out, "3 segments; BLEU's tokenizer zh (the reference looks Chinese"))
      << o.out;
  EXPECT_TRUE(contains(o.out, "56.78 (0.5678)")) << o.out;
  EXPECT_TRUE(contains(o.out, "BLEU|nrefs:1|case:mixed|eff:no|tok:zh|smooth:exp|version:amts-"))
      << o.out;
}

TEST_F(Evaluate, JsonWithTwoReferences) {
  const Outcome o =
      amts("evaluate --json --metric bleu,chrf,ter --reference ref2.en ref.en hyp.en");
  ASSERT_EQ(o.code, 0) << o.errors;
  const json report = json::parse(o.out);
  EXPECT_EQ(report["tokenizer"], "13a");
  const json& bleu = report["metrics"][0];
  EXPECT_NEAR(bleu["systems"][0]["score"].get<double>(), 48.530827, 1e-6);
  EXPECT_NEAR(bleu["systems"][0]["score_0_1"].get<double>(), 0.48530827, 1e-8);
  EXPECT_TRUE(contains(bleu["signature"].get<std::string>(), "nrefs:2|"));
  EXPECT_NEAR(report["metrics"][1]["systems"][0]["score"].get<double>(), 59.727518, 1e-5);
  EXPECT_NEAR(report["metrics"][2]["systems"][0]["score"].get<double>(), 40.0, 1e-9);
  EXPECT_EQ(report["metrics"][2]["higher_is_better"], false);
}

TEST_F(Evaluate, PairedTestsOfTwoSystems) {
  for (const auto* test : {"bootstrap", "ar"}) {
    const Outcome o = amts(std::string("evaluate --json --samples 50 --trials 50 --paired ") +
                           test + " ref.en hyp.en ref2.en");
    ASSERT_EQ(o.code, 0) << o.errors;
    const json metric = json::parse(o.out)["metrics"][0];
    EXPECT_FALSE(metric["systems"][0].contains("p_value"));
    const double p = metric["systems"][1]["p_value"].get<double>();
    EXPECT_GT(p, 0);
    EXPECT_LE(p, 1);
    EXPECT_TRUE(contains(metric["signature"].get<std::string>(), "seed:12345"));
  }
  EXPECT_EQ(amts("evaluate --paired ar ref.en hyp.en").code, 2);
}

TEST_F(Evaluate, SentencesAndTheTokenizerAskedFor) {
  const Outcome o = amts("evaluate --sentence --tokenize char --metric bleu ref.en hyp.en");
  EXPECT_EQ(o.code, 0) << o.errors;
  EXPECT_TRUE(contains(o.out, "\n1        100.00\n")) << o.out;
  EXPECT_TRUE(contains(o.out, "tokenizer char (as asked for)")) << o.out;
  EXPECT_TRUE(contains(amts("evaluate --to zh_cn ref.en hyp.en").out,
                       "tokenizer zh (the usual one for zh-CN)"));
}

TEST_F(Evaluate, UnequalLineCountsNameBothFilesAndCounts) {
  write("short.en", "One line.\n");
  const Outcome o = amts("evaluate ref.en short.en");
  EXPECT_EQ(o.code, 2);
  EXPECT_TRUE(contains(o.errors, "ref.en has 3 lines, short.en has 1")) << o.errors;
}

TEST_F(Evaluate, DocumentsAsAWholeAndBySegment) {
  write("ref/a.md", "# The title\n\nWe train a small model with `code` today.\n");
  write("ref/b.md", "A second document has just one paragraph.\n");
  write("sys/a.md", "# The title\n\nWe train the small model with `other_code` today.\n");
  write("sys/b.md", "A second document has just one paragraph.\n\nAnd a stray one.\n");
  const Outcome text = amts("evaluate ref/a.md ref/a.md");
  EXPECT_EQ(text.code, 0) << text.errors;
  EXPECT_TRUE(contains(text.out, "1 document, each as one segment")) << text.out;
  EXPECT_TRUE(contains(text.out, "100.00 (1.0000)")) << text.out;

  const Outcome o = amts("evaluate --json --metric bleu,ter ref sys");
  ASSERT_EQ(o.code, 0) << o.errors;
  const json report = json::parse(o.out);
  EXPECT_EQ(report["documents"]["segment_names"], json({"a.md", "b.md"}));
  EXPECT_EQ(report["documents"]["metrics"].size(), 1u);  // no TER of whole documents
  EXPECT_EQ(report["documents"]["metrics"][0]["systems"][0]["segments"].size(), 2u);
  EXPECT_EQ(report["segments"]["size"], "3 segments, found by alignment in 1 of 2 documents");
  const Outcome lines = amts("evaluate --format lines ref/a.md sys/a.md");
  EXPECT_TRUE(contains(lines.out, "3 segments")) << lines.out;
}

TEST_F(Evaluate, MistakesAreUsageErrors) {
  for (const auto* arguments :
       {"--metric meteor ref.en hyp.en", "--tokenize mecab ref.en hyp.en",
        "--smoothing laplace ref.en hyp.en", "--chrf-chars 9 ref.en hyp.en", "ref.en"}) {
    const Outcome o = amts(std::string("evaluate ") + arguments);
    EXPECT_EQ(o.code, 2) << arguments;
    EXPECT_FALSE(o.errors.empty() && o.out.empty()) << arguments;
  }
  EXPECT_EQ(amts("evaluate absent.en hyp.en").code, 1);
  write("invalid.en", "a\xFFz\n");
  EXPECT_TRUE(contains(amts("evaluate invalid.en invalid.en").errors, "invalid.en"));
}

}  // namespace
}  // namespace amts::e2e
