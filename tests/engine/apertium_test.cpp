#include "engine/apertium.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>

#include "engine/apertium_stream.h"
#include "engine/registry.h"

namespace amts::engine {
namespace {

using testing::HasSubstr;

TEST(ApertiumStream, ReservedCharactersAreEscaped) {
  const ApertiumStream stream("a [0, 1] $5/kg ^x@y\\<z> {b}.", {});
  EXPECT_EQ(stream.encoded(), "a \\[0, 1\\] \\$5\\/kg \\^x\\@y\\\\\\<z\\> \\{b\\}.[]");
  EXPECT_EQ(stream.decode(stream.encoded()), "a [0, 1] $5/kg ^x@y\\<z> {b}.");
}

TEST(ApertiumStream, PlaceholdersComeBackFromAnEcho) {
  const std::vector<PlaceholderPair> pairs = {{2, 7}, {3, 4}};
  for (const std::string_view source :
       {"⟦1⟧ a ⟦2⟧b ⟦3⟧c⟦4⟧ ⟦5⟧ d⟦7⟧, ⟦6⟧?", "⟦26⟧⟦25⟧ and ⟦624⟧⟦625⟧⟦100000⟧.",
        "The zqx word ⟦1⟧, zqxq too", "no stop", "colon:"}) {
    const ApertiumStream stream(source, pairs);
    EXPECT_EQ(stream.decode(stream.encoded()), source);
  }
}

TEST(ApertiumStream, ATildeTravelsAsAWord) {
  for (const std::string_view source :
       {"~5 minutes.", "100~200 here.", "see ~/.bashrc, ~x~.", "~", "~~ ⟦1⟧ ~⟦2⟧."}) {
    const ApertiumStream stream(source, {});
    EXPECT_EQ(stream.encoded().find('~'), std::string::npos);
    EXPECT_EQ(stream.decode(stream.encoded()), source);
  }
}

TEST(ApertiumStream, PairsFollowTheirWords) {
  const std::vector<PlaceholderPair> pairs = {{1, 2}};
  const ApertiumStream stream("the ⟦1⟧red⟦2⟧ house", pairs);
  EXPECT_EQ(stream.encoded(), "the [[p:1]]red[[/]] house.[]");
  EXPECT_EQ(stream.decode(" la  casa [[p:1]]roja[[/]].[]"), "la casa ⟦1⟧roja⟦2⟧");
  // Words of a pair that transfer took apart are enclosed together.
  EXPECT_EQ(stream.decode("[[p:1]]a[[/]] de [[p:1]]b[[/]] c.[]"), "⟦1⟧a de b⟦2⟧ c");
}

TEST(ApertiumStream, SpacesThatTransferLeavesGo) {
  const ApertiumStream stream("x.", {});
  EXPECT_EQ(stream.decode(" a  b , c .[]"), "a b, c.");
  EXPECT_EQ(stream.decode("el .gitignore .5 ,x[]"), "el .gitignore .5 ,x");
}

TEST(ApertiumStream, MalformedAnswersDoNotCrash) {
  const std::vector<PlaceholderPair> pairs = {{1, 2}};
  const ApertiumStream stream("⟦1⟧x⟦2⟧ ⟦3⟧", pairs);
  for (const std::string_view answer :
       {"", "[", "[[", "[[p:", "\\", "zqx", "zqxabcdefghijk", "[[p:9]]x", "]]"}) {
    stream.decode(answer);
  }
  EXPECT_EQ(stream.decode("[[p:1"), "");
}

class ApertiumTest : public testing::Test {
 protected:
  void SetUp() override {
    if (!engine_.supports(pair_)) GTEST_SKIP() << "apertium-eng-spa is not installed";
  }
  std::string translate(std::string_view source, std::vector<PlaceholderPair> pairs = {}) {
    const Request request{source, {std::move(pairs), {}, {}}};
    return engine_.translate(std::span(&request, 1), {pair_}).at(0).text;
  }
  ApertiumEngine engine_;
  text::LanguagePair pair_{"en", "es"};
};

TEST_F(ApertiumTest, TranslatesWithPlaceholders) {
  EXPECT_EQ(translate("The red house."), "La casa roja.");
  EXPECT_EQ(translate("The red house"), "La casa roja");
  EXPECT_EQ(translate("In the ⟦1⟧red⟦2⟧ house.", {{1, 2}}), "En la casa ⟦1⟧roja⟦2⟧.");
  EXPECT_EQ(translate("The value of ⟦1⟧ is ⟦2⟧."), "El valor de ⟦1⟧ es ⟦2⟧.");
}

TEST_F(ApertiumTest, KeepsWhatTheStreamReserves) {
  EXPECT_EQ(translate("It takes ~5 minutes."), "Toma ~5 minutos.");
  EXPECT_THAT(translate("The values are 100~200."), HasSubstr("100~200"));
  EXPECT_THAT(translate("See ~/.bashrc for the house."), HasSubstr("~/.bashrc"));
  // Every ASCII punctuation mark survives.
  for (char c = '!'; c <= '~'; ++c) {
    if (std::isalnum(static_cast<unsigned char>(c)) || c == '.' || c == ',') continue;
    const std::string out = translate(std::string("The house ") + c + "7" + c + " is big.");
    EXPECT_EQ(std::count(out.begin(), out.end(), c), 2) << c << ": " << out;
  }
}

TEST_F(ApertiumTest, AnswersALongBatchInOrder) {
  std::vector<std::string> sources;
  for (int i = 1; i <= 500; ++i)
    sources.push_back("House " + std::to_string(i) + " [x] ⟦" + std::to_string(i) + "⟧.");
  std::vector<Request> batch;
  for (const std::string& source : sources) batch.push_back({source, {}});
  const std::vector<Result> results = engine_.translate(batch, {pair_});
  ASSERT_EQ(results.size(), sources.size());
  for (size_t i = 0; i < results.size(); ++i) {
    EXPECT_THAT(results[i].text,
                HasSubstr(" " + std::to_string(i + 1) + " [x] ⟦" + std::to_string(i + 1) + "⟧."));
  }
}

TEST_F(ApertiumTest, UnknownPairsAreClearErrors) {
  EXPECT_FALSE(engine_.supports({"en", "zh"}));
  const Request request{"x", {}};
  EXPECT_THROW(engine_.translate(std::span(&request, 1), {"en", "zh"}), EngineError);
  EXPECT_THROW(make_engine({"apertium"}, {"en", "zh"}), UsageError);
}

TEST(Registry, NamesAndErrors) {
  EXPECT_EQ(make_engine({"identity"}, {"en", "zh"})->name(), "identity");
  try {
    make_engine({"nonesuch"}, {"en", "es"});
    FAIL();
  } catch (const UsageError& error) {
    EXPECT_THAT(error.what(),
                HasSubstr("engines: auto, nmt, apertium, amazon, openai, pivot, identity"));
  }
  EXPECT_THROW(make_engine({"auto"}, {"tlh", "en"}), UsageError);
}

}  // namespace
}  // namespace amts::engine
