#include "adapt/make_examples.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace amts::adapt {
namespace {

corpus::TextPair pair(const std::string& source, const std::string& target,
                      const std::string& document = "") {
  corpus::TextPair pair;
  pair.source = source;
  pair.target = target;
  pair.source_origin.document = document;
  return pair;
}

std::vector<std::string> lines(const std::vector<Example>& examples) {
  std::vector<std::string> out;
  for (const Example& example : examples) out.push_back(example.source + " | " + example.target);
  return out;
}

const text::LanguagePair kEnEs = {"en", "es"};

TEST(MakeExamplesTest, TakesTheTaggedForms) {
  corpus::TextPair tagged = pair("Use x.", "Usa x.", "a.md");
  tagged.tagged_source = "Use ⟦1⟧.";
  tagged.tagged_target = "Usa ⟦1⟧.";
  const auto examples = make_examples(std::vector{tagged}, kEnEs);
  EXPECT_THAT(lines(examples), testing::ElementsAre("Use ⟦1⟧. | Usa ⟦1⟧."));
  EXPECT_EQ(examples[0].document, "a.md");
}

TEST(MakeExamplesTest, CutsParagraphsIntoSentences) {
  const std::vector<corpus::TextPair> pairs = {
      pair("The loss goes down. The accuracy of the model goes up after some time. We stop here.",
           "La pérdida baja. La exactitud del modelo sube después de algún tiempo. Paramos aquí."),
      pair("We train the model.", "Entrenamos el modelo."),
      pair("The model is trained. It works well.",
           "El modelo está entrenado y funciona bien en la práctica."),
  };
  const auto examples = lines(make_examples(pairs, kEnEs));
  EXPECT_THAT(examples, testing::Contains("The loss goes down. | La pérdida baja."));
  EXPECT_THAT(examples, testing::Contains("We stop here. | Paramos aquí."));
  EXPECT_THAT(examples, testing::Contains("We train the model. | Entrenamos el modelo."));
  // Two sentences that are one in the other language stay together.
  EXPECT_THAT(examples, testing::Contains(pairs[2].source + " | " + pairs[2].target));
}

TEST(MakeExamplesTest, DropsImpossibleLengthsAndRepetitions) {
  std::vector<corpus::TextPair> pairs;
  for (int i = 0; i < 20; ++i) {
    pairs.push_back(pair("This is sentence number " + std::to_string(i),
                         "Esta es la frase número " + std::to_string(i)));
  }
  pairs.push_back(pair("See the documentation of this function for more about it", "Véase"));
  pairs.push_back(pair("Ok", "De acuerdo"));
  pairs.push_back(pairs[3]);
  const auto examples = lines(make_examples(pairs, kEnEs));
  EXPECT_EQ(examples.size(), 21U);
  EXPECT_EQ(examples.back(), "This is sentence number 3 | Esta es la frase número 3");
  EXPECT_THAT(examples, testing::Contains("Ok | De acuerdo"));
  EXPECT_TRUE(make_examples({}, kEnEs).empty());
}

}  // namespace
}  // namespace amts::adapt
