#include "engine/pivot.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <functional>

#include "engine/registry.h"

namespace amts::engine {
namespace {

using testing::HasSubstr;

/// Appends its direction to each sentence, unless a sentence says otherwise.
class Leg : public Engine {
 public:
  std::string_view name() const override { return "leg"; }
  bool supports(const text::LanguagePair& pair) const override { return pair.to != "tlh"; }
  std::string fingerprint(const text::LanguagePair& pair) const override {
    return pair.from + "-" + pair.to;
  }
  std::vector<Result> translate(std::span<const Request> batch, const Call& call) override {
    const text::LanguagePair& pair = call.languages;
    std::vector<Result> results;
    for (const Request& request : batch) {
      seen.push_back(request.hints);
      const std::string source(request.source);
      const std::string direction = pair.from + ">" + pair.to;
      if (source.find("fail " + direction) != source.npos) {
        results.push_back({"", EngineError("no luck", {}, "pray")});
      } else if (source.find("lose " + direction) != source.npos) {
        results.push_back({" ", {}});
      } else {
        results.push_back({source + " " + direction, {}});
      }
    }
    return results;
  }
  std::vector<Hints> seen;
};

struct Pivot : testing::Test {
  Pivot() {
    auto one = std::make_unique<Leg>();
    auto two = std::make_unique<Leg>();
    first = one.get();
    second = two.get();
    engine = std::make_unique<PivotEngine>(std::move(one), std::move(two), "en");
  }
  Leg* first;
  Leg* second;
  std::unique_ptr<PivotEngine> engine;
};

TEST_F(Pivot, TwoLegsAndTheirFailures) {
  const std::vector<Request> batch = {
      {"one", {}}, {"fail zh>en", {}}, {"lose zh>en", {}}, {"fail en>es", {}}, {"two", {}}};
  const auto results = engine->translate(batch, {"zh", "es"});
  EXPECT_EQ(results[0].text, "one zh>en en>es");
  EXPECT_STREQ(results[1].error->what(), "from zh to en: no luck (pray)");
  EXPECT_THAT(results[2].error->what(), HasSubstr("nothing came back"));
  EXPECT_EQ(results[1].error->code(), ErrorCode::kEngine);
  EXPECT_STREQ(results[3].error->what(), "from en to es: no luck (pray)");
  EXPECT_EQ(results[3].text, "");
  EXPECT_EQ(results[4].text, "two zh>en en>es");
  EXPECT_EQ(second->seen.size(), 3U);  // what failed goes no further
}

TEST_F(Pivot, PairsPassAndMatchesDoNot) {
  const std::vector<Request> batch = {{"⟦1⟧a⟦2⟧", {{{1, 2}}, {{"a", "b", 1}}, {{"a", "b"}}}}};
  engine->translate(batch, {"zh", "es"});
  for (const Leg* leg : {first, second}) {
    ASSERT_EQ(leg->seen.size(), 1U);
    EXPECT_EQ(leg->seen[0].pairs.size(), 1U);
    EXPECT_TRUE(leg->seen[0].matches.empty());
    EXPECT_TRUE(leg->seen[0].terms.empty());
  }
  EXPECT_FALSE(engine->takes_terms());
}

TEST_F(Pivot, SupportsAndFingerprintAreOfBothLegs) {
  EXPECT_TRUE(engine->supports({"zh", "es"}));
  EXPECT_FALSE(engine->supports({"zh", "tlh"}));
  EXPECT_EQ(engine->fingerprint({"zh", "es"}), "pivot en (zh-en) (en-es)");
}

TEST(Registry, PivotsByName) {
  EngineOptions options;
  options.name = "pivot:identity,identity";
  const text::LanguagePair pair{"zh", "es"};
  EXPECT_EQ(make_engine(options, pair)->fingerprint(pair), "pivot en (identity) (identity)");
  options.via = "fr";
  EXPECT_EQ(make_engine(options, pair)->fingerprint(pair), "pivot fr (identity) (identity)");
  for (const char* name : {"pivot:identity", "pivot:identity,identity,identity", "pivot:a,identity",
                           "pivot:pivot,identity", "pivot:,", "pivots", "identity:x"}) {
    options.name = name;
    EXPECT_THROW(make_engine(options, pair), UsageError) << name;
  }
  options.name = "pivot:identity,identity";
  options.via = "zh-CN";
  EXPECT_THROW(make_engine(options, pair), UsageError);
  options.via = "no language";
  EXPECT_THROW(make_engine(options, pair), UsageError);
}

TEST(Registry, AutoNeverPicksAHostedEngine) {
  // Even where nothing else translates the pair.
  EngineOptions options;
  options.model = "gpt";
  options.endpoint_url = "http://127.0.0.1:1/v1";
  for (const char* to : {"es", "zu"}) {
    try {
      const auto name = std::string(make_engine(options, {"tlh", to})->name());
      EXPECT_TRUE(name == "nmt" || name == "apertium") << name;
    } catch (const Error&) {
      SUCCEED();
    }
  }
}

}  // namespace
}  // namespace amts::engine
