#include <gtest/gtest.h>

#include "translate/fit.h"

namespace amts::translate {
namespace {

using document::InlineKind;
using document::Placeholder;

corpus::TextPair pair(std::string source, std::string target) {
  corpus::TextPair pair;
  pair.source = std::move(source);
  pair.target = std::move(target);
  return pair;
}

/// A pair with placeholders; an empty content is markup.
corpus::TextPair tagged(std::string source, std::string target, std::vector<std::string> contents) {
  corpus::TextPair pair;
  pair.source = "readable source";
  pair.target = "readable target";
  pair.tagged_source = std::move(source);
  pair.tagged_target = std::move(target);
  pair.contents = std::move(contents);
  return pair;
}

/// Contents of placeholders; two empty ones that follow each other are a pair of markup.
std::vector<Placeholder> placeholders(const std::vector<std::string>& contents) {
  std::vector<Placeholder> made(contents.size());
  for (size_t i = 0; i < contents.size(); ++i) {
    made[i].readable = contents[i];
    made[i].kind = contents[i].empty() ? InlineKind::kEmphasis : InlineKind::kCode;
  }
  return made;
}

void make_partners(std::vector<Placeholder>& placeholders, int open, int close) {
  placeholders[static_cast<size_t>(open) - 1].partner = close;
  placeholders[static_cast<size_t>(close) - 1].partner = open;
}

TEST(Repair, MarkupThatIsGoneGoes) {
  EXPECT_EQ(repair(tagged("Use ⟦1⟧the⟦2⟧ model ⟦3⟧.", "Use ⟦1⟧el⟦2⟧ modelo ⟦3⟧.", {"", "", "m"}),
                   Wanted("Use the model ⟦1⟧.", placeholders({"n"})), nullptr),
            "Use el modelo ⟦1⟧.");
}

TEST(Repair, MarkupStandsAroundWhatItStoodAround) {
  struct Case {
    const char* text;
    const char* expected;  ///< null: cannot be told
  };
  const Case cases[] = {
      {"⟦1⟧Call Adam on x_1 with 3 steps.⟦2⟧", "⟦1⟧Llame a Adam en x_1 con 3 pasos.⟦2⟧"},
      {"Call ⟦1⟧Adam⟦2⟧ on x_1 with 3 steps.", "Llame a ⟦1⟧Adam⟦2⟧ en x_1 con 3 pasos."},
      {"Call Adam on x_1 with ⟦1⟧5⟦2⟧ steps.", "Llame a Adam en x_1 con ⟦1⟧5⟦2⟧ pasos."},
      {"Call Adam on x_1 with 3 ⟦1⟧steps⟦2⟧.", nullptr},
      {"⟦1⟧Call Adam⟦2⟧ on x_1 with 3 steps.", nullptr},
      {"Call Adam on x_1 without 3 steps.", nullptr},
      {"Call Adam on x_1 with steps.", nullptr}};
  std::vector<Placeholder> emphasis = placeholders({"", ""});
  make_partners(emphasis, 1, 2);
  for (const Case& c : cases) {
    const auto got =
        repair(pair("Call Adam on x_1 with 3 steps.", "Llame a Adam en x_1 con 3 pasos."),
               Wanted(c.text, emphasis), nullptr);
    EXPECT_EQ(got, c.expected == nullptr ? std::nullopt : std::optional<std::string>(c.expected))
        << c.text;
  }
}

TEST(Repair, NestedMarkupAndMarkupAloneInASentence) {
  std::vector<Placeholder> nested = placeholders({"", "", "x", "", ""});
  make_partners(nested, 1, 5);
  make_partners(nested, 2, 4);
  EXPECT_EQ(repair(tagged("See ⟦1⟧ now.", "Vea ⟦1⟧ ya.", {"y"}),
                   Wanted("See ⟦1⟧⟦2⟧⟦3⟧⟦4⟧⟦5⟧ now.", nested), nullptr),
            "Vea ⟦1⟧⟦2⟧⟦3⟧⟦4⟧⟦5⟧ ya.");
  // A line break alone: where it belongs in the translation, nothing says.
  EXPECT_EQ(repair(pair("See it now.", "Véalo ya."), Wanted("See ⟦1⟧it now.", placeholders({""})),
                   nullptr),
            std::nullopt);
}

TEST(Repair, ATermTakesAnotherOnesPlace) {
  const memory::TermMatcher terms(
      {{"weight", "peso"}, {"bias", "sesgo"}, {"learning rate", "tasa de aprendizaje"}},
      {"en", "es"});
  const auto stored = pair("We update the weight 3 times.", "Actualizamos el peso 3 veces.");
  EXPECT_EQ(repair(stored, Wanted("We update the learning rate 4 times.", {}), &terms),
            "Actualizamos el tasa de aprendizaje 4 veces.");
  EXPECT_EQ(repair(stored, Wanted("We update the bias 3 times.", {}), nullptr), std::nullopt);
  // What is no term, or has no certain place in the translation, is not swapped.
  EXPECT_EQ(repair(stored, Wanted("We update the model 3 times.", {}), &terms), std::nullopt);
  EXPECT_EQ(repair(pair("The weight.", "El peso y el peso."), Wanted("The bias.", {}), &terms),
            std::nullopt);
  EXPECT_EQ(repair(pair("The weight.", "La pesa."), Wanted("The bias.", {}), &terms), std::nullopt);
  // Markup around a term stands around its target.
  std::vector<Placeholder> emphasis = placeholders({"", ""});
  make_partners(emphasis, 1, 2);
  EXPECT_EQ(repair(stored, Wanted("We update the ⟦1⟧bias⟦2⟧ 3 times.", emphasis), &terms),
            "Actualizamos el ⟦1⟧sesgo⟦2⟧ 3 veces.");
}

TEST(Repair, ReadablePairsTakeContentsWhereTheyStand) {
  std::vector<Placeholder> mixed = placeholders({"", "foo", ""});
  make_partners(mixed, 1, 3);
  EXPECT_EQ(
      repair(pair("Call foo now.", "Llame foo ya."), Wanted("Call ⟦1⟧⟦2⟧⟦3⟧ now.", mixed), nullptr),
      "Llame ⟦1⟧⟦2⟧⟦3⟧ ya.");
}

}  // namespace
}  // namespace amts::translate
