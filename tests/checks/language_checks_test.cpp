// Golden cases of language, script, wording and length.
#include "checking.h"
#include "checks/lengths.h"

namespace amts::checks {
namespace {

TEST(LanguageChecks, Untranslated) {
  expect_cases(
      "untranslated",
      {
          {"es", "The cat sat on the mat.", "The cat sat on the mat.", {"The cat sat on the mat."}},
          {"zh", "The cat sat on the mat.", "The cat sits on a mat.", {"The cat sits on a mat."}},
          {"es", "AlexNet and GitHub", "AlexNet and GitHub", {}},
          {"es", "New York Times Square", "New York Times Square", {}},
          {"es", "猫坐在垫子上。", "猫坐在垫子上。", {"猫坐在垫子上。"}, "zh"},
          {"ja", "東京大学", "東京大学", {}, "zh"},
          {"en", "The cat sat on the mat.", "The cat sat on the mat.", {}},
          {"zh",
           "First one. Then the model learns how to predict the next word well.",
           "首先。Then the model learns how to predict the next word well。",
           {"Then the model learns how to predict the next word well"}},
          {"zh",
           "It says \"we all live in a yellow submarine and sing\" here.",
           "这里写着“we all live in a yellow submarine and sing”。",
           {}},
      });
}

TEST(LanguageChecks, WrongLanguage) {
  const std::string english =
      "In this chapter we look at the ways in which people have tried to describe what they see, "
      "and at what became of their attempts when others read them.";
  const std::string spanish =
      "En este capítulo examinamos las formas en que la gente ha intentado describir lo que ve, y "
      "lo que fue de esos intentos cuando otras personas los leyeron.";
  const std::string simplified =
      "在这一章中，我们将考察人们试图描述他们所看到的事物的种种方式，以及当别人阅读这些描述时，这些"
      "尝试的结果如何。"
      "我们还会讨论这些方法为什么会失败，以及应该怎样改进。";
  const std::string traditional =
      "在這一章中，我們將考察人們試圖描述他們所看到的事物的種種方式，以及當別人閱讀這些描述時，這些"
      "嘗試的結果如何。"
      "我們還會討論這些方法為什麼會失敗，以及應該怎樣改進。";
  expect_cases("wrong-language", {
                                     {"es", english, spanish, {}},
                                     {"de", english, spanish, {spanish}},
                                     {"zh", english, simplified, {}},
                                     {"zh", english, traditional, {traditional}},
                                     {"zh-TW", english, traditional, {}},
                                     {"ja", english, simplified, {simplified}},
                                     {"es", english, english, {english}},
                                     {"es", "A word.", "A word.", {}},  // too short to tell
                                     {"gl", english, spanish, {}},      // too near to tell
                                 });
}

TEST(LanguageChecks, WrongScript) {
  expect_cases("wrong-script", {
                                   {"es", "The model.", "El модель.", {"модель"}},
                                   {"zh", "The model.", "模型モデル。", {"モデル"}},
                                   {"zh", "The Russian word мир.", "俄语词мир。", {}},
                                   {"en", "模型李白", "The model 李白.", {"李白"}, "zh"},
                                   {"en", "诗人李白。", "The poet Li Bai (李白).", {}, "zh"},
                                   {"ja", "The model α.", "モデルα。", {}},
                                   {"ko", "The model.", "모델 模型.", {}},
                                   {"zh", "The model.", "模型（модель）。", {}},  // cited
                               });
}

TEST(LanguageChecks, RepeatedWords) {
  expect_cases("repeated-word", {
                                    {"en", "El gato.", "The the cat.", {"the"}, "es"},
                                    {"en", "El gato.", "The cat that that man had had.", {}, "es"},
                                    {"tr", "Slowly.", "Yavaş yavaş.", {}},
                                    {"es", "So so good.", "Muy muy bueno.", {}},
                                    {"es", "Good.", "Bueno. Bueno.", {}},
                                });
  expect_cases("loop", {
                           {"zh",
                            "We train the model.",
                            "我们训练模型训练模型训练模型训练模型。",
                            {"训练模型训练模型训练模型"}},
                           {"zh", "We train the model.", "我们训练模型。", {}},
                           {"en",
                            "Bien.",
                            "Very well and so on and so on and so on.",
                            {" and so on and so on and so on"},
                            "es"},
                           {"es", "Wait......", "Espere............", {}},
                           {"es", "blah blah blah blah", "bla bla bla bla bla bla", {}},
                       });
}

TEST(LanguageChecks, LineLength) {
  const std::string word = "palabra ";
  std::string longest;
  for (int i = 0; i < 40; ++i) longest += word;
  longest.pop_back();
  expect_cases("line-length", {
                                  {"es", "A line.", longest, {longest}},
                                  {"es", "A line.", "Una línea.", {}},
                                  {"es", longest, longest + " " + longest.substr(0, 100), {}},
                              });
}

TEST(LanguageChecks, LengthRatio) {
  const std::string sentence = "This sentence says a thing or two about the world we live in. ";
  expect_cases("length-ratio", {
                                   {"es", sentence + sentence, "Sí.", {"Sí."}},
                                   {"es",
                                    sentence + sentence,
                                    "Esta frase dice una cosa o dos del mundo en que vivimos. "
                                    "Esta frase dice una cosa o dos del mundo en que vivimos.",
                                    {}},
                                   {"es", "Yes.", "Por supuesto que sí, faltaría más.", {}},
                               });
}

TEST(Lengths, AreLearntFromTheRun) {
  std::vector<LengthPair> pairs;
  for (int i = 0; i < 100; ++i)
    pairs.push_back({100.0F + static_cast<float>(i),
                     3 * (100.0F + static_cast<float>(i)) + static_cast<float>(i % 7)});
  const LengthModel model = LengthModel::of(pairs, {"en", "zh"});
  EXPECT_NEAR(model.ratio, 3, 0.05);
  EXPECT_FALSE(model.is_odd({100, 300}));
  EXPECT_TRUE(model.is_odd({100, 100}));
  EXPECT_TRUE(model.is_odd({100, 900}));
  EXPECT_FALSE(model.is_odd({5, 100}));  // a title
  pairs.resize(10);                      // too few: what is known of the languages
  EXPECT_LT(LengthModel::of(pairs, {"en", "zh"}).ratio, 0.5);
}

}  // namespace
}  // namespace amts::checks
