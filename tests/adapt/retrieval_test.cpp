#include "adapt/retrieval.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>
#include <set>

#include "base/error.h"
#include "base/file.h"
#include "temporary_folder.h"

namespace amts::adapt {
namespace {

std::vector<std::string> sources(const Examples& examples, std::string_view sentence,
                                 const RetrievalOptions& options = {}) {
  std::vector<std::string> out;
  for (const Retrieved& one : retrieve(examples, sentence, options)) {
    EXPECT_GT(one.coverage, 0);
    EXPECT_LE(one.coverage, 1);
    out.emplace_back(examples.source(one.example));
  }
  return out;
}

Examples examples_of(const std::vector<std::string>& texts) {
  std::vector<Example> all;
  for (size_t i = 0; i < texts.size(); ++i) {
    all.push_back({texts[i], "t" + std::to_string(i), "doc" + std::to_string(i % 2)});
  }
  return Examples::build(all);
}

const std::vector<std::string> kTexts = {
    "The loss goes down slowly.",
    "The loss goes down quickly.",
    "The loss goes down at once.",
    "Stochastic gradient descent shuffles the data.",
    "A convolutional layer shares its weights.",
    "We train it for ten epochs.",
    "The weather is fine today.",
    "Nothing of all this matters to anyone else.",
};

TEST(RetrievalTest, TakesExamplesThatTogetherCoverTheSentence) {
  const Examples examples = examples_of(kTexts);
  RetrievalOptions two;
  two.most = 2;
  const auto found =
      sources(examples, "With stochastic gradient descent the loss goes down quickly.", two);
  EXPECT_THAT(found, testing::UnorderedElementsAre(kTexts[3], kTexts[1]));
  // The most similar sentences alone would be three times the same phrase.
  EXPECT_EQ(retrieve(examples, "The loss goes down quickly.")[0].coverage, 1);
  EXPECT_THAT(sources(examples, "Zebras graze."), testing::IsEmpty());
  EXPECT_THAT(sources(examples, ""), testing::IsEmpty());
  EXPECT_THAT(sources(examples, "1 + 2 = 3!"), testing::IsEmpty());
}

TEST(RetrievalTest, ChineseIsFoundByItsCharacters) {
  const Examples examples = examples_of(
      {"卷积神经网络共享权重。", "我们使用随机梯度下降。", "今天天气很好。", "注意力机制很有用。"});
  RetrievalOptions one;
  one.most = 1;
  EXPECT_THAT(sources(examples, "用随机梯度下降训练模型", one),
              testing::ElementsAre("我们使用随机梯度下降。"));
  EXPECT_THAT(sources(examples, "多头注意力机制", one), testing::ElementsAre("注意力机制很有用。"));
}

TEST(RetrievalTest, PassesByWhatIsExcluded) {
  const Examples examples = examples_of(kTexts);
  RetrievalOptions options;
  options.excluded_document = "doc1";
  const auto found = sources(examples, kTexts[1], options);
  EXPECT_THAT(found, testing::Contains(kTexts[0]));
  EXPECT_THAT(found, testing::Not(testing::Contains(kTexts[1])));
  options = {};
  options.excluded_source = kTexts[1];
  EXPECT_THAT(sources(examples, kTexts[1], options), testing::Not(testing::Contains(kTexts[1])));
}

/// Sentences of made-up words, so that rare and frequent ones differ as in a language.
std::vector<std::string> random_sentences(size_t count, unsigned seed) {
  std::mt19937 random(seed);
  std::vector<std::string> out;
  for (size_t i = 0; i < count; ++i) {
    std::string text;
    for (size_t w = 0; w < 5 + random() % 15; ++w) {
      const double x = static_cast<double>(random() % 10'000) / 10'000;
      text += "w" + std::to_string(static_cast<int>(x * x * x * 3000)) + "x ";
    }
    out.push_back(text + ".");
  }
  return out;
}

TEST(RetrievalTest, EverySentenceFindsItself) {
  const auto texts = random_sentences(3000, 5);
  const Examples examples = examples_of(texts);
  for (size_t i = 0; i < texts.size(); i += 7) {
    const auto found = retrieve(examples, texts[i]);
    ASSERT_FALSE(found.empty());
    EXPECT_LE(found.size(), 16U);
    EXPECT_EQ(examples.source(found[0].example), texts[i]);
    EXPECT_NEAR(found[0].coverage, 1, 1e-4);
    std::set<uint32_t> distinct;
    for (const Retrieved& one : found) distinct.insert(one.example);
    EXPECT_EQ(distinct.size(), found.size());
    EXPECT_EQ(retrieve(examples, texts[i]), found);
  }
}

TEST(ExamplesTest, FileHoldsWhatWasBuiltAndDamageIsAnError) {
  const TemporaryFolder folder;
  const auto path = folder.path() / "a.examples";
  const auto texts = random_sentences(200, 6);
  const Examples built = examples_of(texts);
  std::vector<Example> all;
  for (uint32_t i = 0; i < built.size(); ++i) {
    all.push_back({std::string(built.source(i)), std::string(built.target(i)),
                   std::string(built.document(i))});
  }
  Examples::write(all, path);
  const Examples opened = Examples::open(path);
  ASSERT_EQ(opened.size(), texts.size());
  for (uint32_t i = 0; i < opened.size(); ++i) {
    EXPECT_EQ(opened.source(i), texts[i]);
    EXPECT_EQ(opened.target(i), built.target(i));
    EXPECT_EQ(opened.document(i), built.document(i));
    EXPECT_EQ(retrieve(opened, texts[i]), retrieve(built, texts[i]));
  }
  const std::string bytes = read_file(path);
  std::mt19937 random(7);
  for (int i = 0; i < 60; ++i) {
    std::string damaged = bytes;
    if (i % 4 == 0) {
      damaged.resize(random() % bytes.size());
    } else {
      damaged[random() % bytes.size()] ^= static_cast<char>(1 + random() % 255);
    }
    write_file(path, damaged);
    try {
      // Only the bytes between sections are not looked at.
      EXPECT_EQ(Examples::open(path).size(), texts.size());
    } catch (const FormatError&) {
    }
  }
  write_file(path, "");
  EXPECT_THROW(Examples::open(path), FormatError);
  EXPECT_EQ(Examples::build({}).size(), 0U);
  EXPECT_TRUE(retrieve(Examples::build({}), "a sentence").empty());
}

}  // namespace
}  // namespace amts::adapt
