#include "translate/document_translator.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <functional>
#include <set>

#include "base/error.h"
#include "engine/identity.h"
#include "text/placeholder.h"
#include "translate/placeholders.h"

namespace amts::translate {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// An engine that does to each sentence what a test says.
class FakeEngine : public engine::Engine {
 public:
  using Function = std::function<engine::Result(const engine::Request&)>;
  explicit FakeEngine(Function function) : function_(std::move(function)) {}
  std::string_view name() const override { return "fake"; }
  bool supports(const text::LanguagePair&) const override { return true; }
  std::vector<engine::Result> translate(std::span<const engine::Request> batch,
                                        const engine::Call&) override {
    std::vector<engine::Result> results;
    for (const engine::Request& request : batch) {
      sources.emplace_back(request.source);
      results.push_back(function_(request));
    }
    return results;
  }
  std::vector<std::string> sources;

 private:
  Function function_;
};

/// Marks what it translates: «x».
engine::Result quote(const engine::Request& request) {
  return {"«" + std::string(request.source) + "»", {}};
}

/// Forgets all placeholders.
engine::Result forget(const engine::Request& request) {
  std::string out;
  size_t at = 0;
  for (const auto& span : text::find_placeholders(request.source)) {
    out += request.source.substr(at, span.begin - at);
    at = span.end;
  }
  return {"«" + out + std::string(request.source.substr(at)) + "»", {}};
}

document::Document markdown(std::string bytes) {
  return document::parse(std::move(bytes), document::Format::kMarkdown, "test.md");
}

/// What a test holds, as a shared pointer.
template <typename T>
std::shared_ptr<T> borrow(T& held) {
  return {std::shared_ptr<void>(), &held};
}

DocumentTranslator translator(engine::Engine& engine, Resources resources = {},
                              const text::LanguagePair& languages = {"en", "es"}) {
  resources.engine = borrow(engine);
  return {std::make_shared<const Resources>(std::move(resources)), languages};
}

TEST(DocumentTranslator, SentencesGoToTheEngineAndComeBackInPlace) {
  FakeEngine engine(quote);
  const auto outcome = translator(engine).translate(
      markdown("# A title\n\nOne thing. Another\nthing.\n\n    code\n"));
  EXPECT_EQ(outcome.bytes, "# «A title»\n\n«One thing.» «Another\nthing.»\n\n    code\n");
  EXPECT_THAT(engine.sources, ElementsAre("A title", "One thing.", "Another\nthing."));
  EXPECT_EQ(outcome.segments[1].sentences.size(), 2U);
  EXPECT_EQ(outcome.segments[1].origin, TranslationOrigin::kEngine);
}

TEST(DocumentTranslator, EqualSentencesAreAskedForOnce) {
  FakeEngine engine(quote);
  const std::vector<document::Document> documents = {markdown("Same text.\n\nSame text.\n"),
                                                     markdown("Same text.\n")};
  const auto outcomes = translator(engine).translate(documents, {{"en", "es"}});
  EXPECT_EQ(engine.sources.size(), 1U);
  EXPECT_EQ(outcomes[1].bytes, "«Same text.»\n");
}

TEST(DocumentTranslator, MarkupAroundASentenceStaysOutside) {
  FakeEngine engine(quote);
  translator(engine).translate(markdown("**All of it.** Then *this* word.\n"));
  EXPECT_THAT(engine.sources, ElementsAre("All of it.", "Then ⟦3⟧this⟦4⟧ word."));
}

TEST(DocumentTranslator, LostPlaceholdersAreRepairedAndFlagged) {
  FakeEngine engine(forget);
  const auto outcome = translator(engine).translate(markdown("Set `x` to *one value* now.\n"));
  EXPECT_EQ(outcome.bytes, "«Set» `x` «to» *«one value»* «now.»\n");
  EXPECT_THAT(outcome.segments[0].flags, ElementsAre(Flag::kPlaceholdersRepaired));
}

TEST(DocumentTranslator, NothingToTranslateNeverReachesTheEngine) {
  FakeEngine engine(quote);
  const std::string text = "| 1 | 2.5 |\n|---|---|\n| $x$ | `y` |\n\n42.\n";
  const auto outcome = translator(engine).translate(markdown(text));
  EXPECT_EQ(outcome.bytes, text);
  EXPECT_THAT(engine.sources, IsEmpty());
}

TEST(DocumentTranslator, AFailingSentenceLosesItsSegmentOnly) {
  FakeEngine engine([](const engine::Request& request) -> engine::Result {
    if (request.source == "Bad.") return {"", EngineError("no luck")};
    return quote(request);
  });
  const auto outcome = translator(engine).translate(markdown("Good. Bad.\n\nFine.\n"));
  EXPECT_EQ(outcome.bytes, "Good. Bad.\n\n«Fine.»\n");
  EXPECT_EQ(outcome.segments[0].origin, TranslationOrigin::kFailed);
  EXPECT_THAT(outcome.segments[0].flags, ElementsAre(Flag::kEngineFailed));
  EXPECT_STREQ(outcome.segments[0].error->what(), "no luck");
  EXPECT_EQ(outcome.failed_segments(), 1U);
}

TEST(DocumentTranslator, HumanTranslationsComeBeforeTheEngine) {
  corpus::TextPair whole;
  whole.source = "One. Two.";
  whole.target = "Uno y dos.";
  corpus::TextPair single;
  single.source = "Three.";
  single.target = "Tres.";
  const auto memory = memory::TranslationMemory::build(std::vector{whole, single}, {"en", "es"});
  FakeEngine engine(quote);
  Resources options;
  options.memory = borrow(memory);
  const auto outcome =
      translator(engine, options).translate(markdown("Three. One.\nTwo. Four.\n\nThree.\n"));
  EXPECT_EQ(outcome.bytes, "Tres. Uno y dos. «Four.»\n\nTres.\n");
  EXPECT_EQ(outcome.segments[0].origin, TranslationOrigin::kMixed);
  const auto& sentences = outcome.segments[0].sentences;
  ASSERT_EQ(sentences.size(), 3U);
  EXPECT_EQ(sentences[1].sentences, 2U);
  EXPECT_EQ(sentences[1].leverage, Leverage::kExact);
  EXPECT_EQ(sentences[1].nearest->target, "Uno y dos.");
  EXPECT_EQ(sentences[2].origin, TranslationOrigin::kEngine);
  EXPECT_EQ(sentences[2].leverage, Leverage::kFuzzy50);  // The full stop is like "Three."'s.
  EXPECT_EQ(outcome.segments[1].origin, TranslationOrigin::kParallelData);
}

TEST(DocumentTranslator, NearPairsAreHintsToTheEngine) {
  corpus::TextPair pair;
  pair.source = "The red model learns fast.";
  pair.target = "El modelo rojo aprende rápido.";
  const auto memory = memory::TranslationMemory::build(std::vector{pair}, {"en", "es"});
  std::vector<engine::Match> seen;
  FakeEngine engine([&](const engine::Request& request) -> engine::Result {
    seen = request.hints.matches;
    return quote(request);
  });
  Resources options;
  options.memory = borrow(memory);
  const auto outcome =
      translator(engine, options).translate(markdown("The blue model learns fast.\n"));
  ASSERT_EQ(seen.size(), 1U);
  EXPECT_EQ(seen[0].target, pair.target);
  EXPECT_EQ(outcome.segments[0].sentences.at(0).leverage, Leverage::kFuzzy75);
  EXPECT_EQ(outcome.segments[0].origin, TranslationOrigin::kEngine);
}

TEST(DocumentTranslator, ChineseIsJoinedWithoutSpacesAndStyled) {
  FakeEngine engine([](const engine::Request& request) -> engine::Result {
    return {request.source == "One." ? "第一 , GPU 。" : "第二.", {}};
  });
  EXPECT_EQ(translator(engine, {}, {"en", "zh"}).translate(markdown("One. Two.\n")).bytes,
            "第一，GPU。第二。\n");
}

TEST(DocumentTranslator, WholeSegmentsWhenAskedFor) {
  FakeEngine engine(quote);
  Resources options;
  options.split_sentences = false;
  translator(engine, options).translate(markdown("One. Two.\n"));
  EXPECT_THAT(engine.sources, ElementsAre("One. Two."));
}

TEST(DocumentTranslator, HostileAnswersNeverBreakTheDocument) {
  for (const char* answer : {"", "   ", "⟦9⟧", "⟦1⟧⟦1⟧", "# no | heading", "```", "\n\n\n- x", "<b",
                             "**", "$$", "⟦2⟧x⟦1⟧"}) {
    FakeEngine engine([&](const engine::Request&) -> engine::Result { return {answer, {}}; });
    const document::Document source =
        markdown("A *b* c.\n\n| x y | z w |\n|---|---|\n| v u | `t` s |\n");
    const auto outcome = translator(engine).translate(source);
    const document::Document back = markdown(outcome.bytes);
    ASSERT_EQ(back.segments.size(), source.segments.size()) << answer << "\n" << outcome.bytes;
    for (size_t i = 0; i < back.segments.size(); ++i) {
      EXPECT_EQ(back.segments[i].kind, source.segments[i].kind) << answer;
      EXPECT_EQ(back.segments[i].placeholders.size(), source.segments[i].placeholders.size())
          << answer;
    }
  }
}

TEST(DocumentTranslator, IdentityChangesNothing) {
  engine::IdentityEngine engine;
  const std::string text = "A  title, *x* .\r\n\r\n> quoted , text\r\n> and (more) .\r\n";
  EXPECT_EQ(translator(engine, {}, {"en", "zh"}).translate(markdown(text)).bytes, text);
}

TEST(Placeholders, PeelTakesMarkupFromTheEdges) {
  const auto document = markdown("**all `x` of it**, *one* `y`\n");
  const auto& placeholders = document.segments[0].placeholders;
  ASSERT_EQ(placeholders.size(), 6U);
  const auto core = [&](std::string_view text) {
    return std::string(peel(text, placeholders).core);
  };
  EXPECT_EQ(core("⟦1⟧all ⟦2⟧ of it⟦3⟧"), "all ⟦2⟧ of it");
  EXPECT_EQ(core("⟦1⟧all ⟦2⟧ of"), "all ⟦2⟧ of");
  EXPECT_EQ(core("of it⟦3⟧"), "of it");
  EXPECT_EQ(core("⟦1⟧all⟦3⟧, ⟦4⟧one⟦5⟧"), "⟦1⟧all⟦3⟧, ⟦4⟧one⟦5⟧");
  EXPECT_EQ(core("⟦2⟧ is ⟦6⟧"), "⟦2⟧ is ⟦6⟧");
}

TEST(DocumentTranslator, TermsAreKeptFromTheEngineAndMeasured) {
  const memory::TermMatcher terms({{"weight", "peso"}, {"learning rate", "tasa de aprendizaje"}},
                                  {"en", "es"}, memory::TermCase::kInsensitive);
  FakeEngine engine(quote);
  Resources options;
  options.terms = borrow(terms);
  const auto outcome =
      translator(engine, options).translate(markdown("Weight `w` and *learning rate*. No term.\n"));
  EXPECT_THAT(outcome.bytes, testing::HasSubstr("`w` and *tasa de aprendizaje*."));
  EXPECT_THAT(engine.sources[0], testing::Not(testing::HasSubstr("eight")));
  EXPECT_EQ(outcome.segments[0].terms, 2U);
  EXPECT_THAT(outcome.segments[0].missing_terms, IsEmpty());

  // Terms are measured in what comes out, also where people translated.
  corpus::TextPair pair;
  pair.source = "A weight.";
  pair.target = "Una pesa.";
  const auto memory = memory::TranslationMemory::build(std::vector{pair}, {"en", "es"});
  options.memory = borrow(memory);
  const auto reused = translator(engine, options).translate(markdown("A weight.\n"));
  EXPECT_THAT(reused.segments[0].missing_terms, ElementsAre("peso"));
}

TEST(DocumentTranslator, NamesOfOriginsAndFlagsRoundTrip) {
  for (int i = 0; i < 5; ++i) {
    EXPECT_EQ(parse_origin(origin_name(static_cast<TranslationOrigin>(i))),
              static_cast<TranslationOrigin>(i));
  }
  for (int i = 0; i < 4; ++i) {
    EXPECT_EQ(parse_flag(flag_name(static_cast<Flag>(i))), static_cast<Flag>(i));
  }
  EXPECT_THROW(parse_origin("x"), std::invalid_argument);
  for (size_t i = 0; i < kLeverageBands; ++i) {
    EXPECT_EQ(parse_leverage(leverage_name(static_cast<Leverage>(i))), static_cast<Leverage>(i));
  }
  EXPECT_THROW(parse_leverage("x"), std::invalid_argument);
  EXPECT_EQ(band_of(1), Leverage::kFuzzy95);
  EXPECT_EQ(band_of(0.849), Leverage::kFuzzy75);
  EXPECT_EQ(band_of(0.499), Leverage::kNew);
}

/// One that says what it gets of the terminology.
class TermTakingEngine : public FakeEngine {
 public:
  using FakeEngine::FakeEngine;
  bool takes_terms() const override { return true; }
};

TEST(DocumentTranslator, TermsAreHintsForAnEngineThatTakesThem) {
  const memory::TermMatcher terminology({{"red house", "casa roja"}, {"door", "puerta"}},
                                        {"en", "es"});
  std::vector<engine::Term> seen;
  TermTakingEngine engine([&](const engine::Request& request) -> engine::Result {
    seen = request.hints.terms;
    return {"La puerta de la casa.", {}};
  });
  Resources options;
  options.terms = borrow(terminology);
  const auto outcome =
      translator(engine, options).translate(markdown("The door of the red house, the door.\n"));
  EXPECT_THAT(engine.sources, ElementsAre("The door of the red house, the door."));
  EXPECT_THAT(seen,
              ElementsAre(engine::Term{"door", "puerta"}, engine::Term{"red house", "casa roja"}));
  EXPECT_EQ(outcome.segments[0].terms, 3U);
  EXPECT_THAT(outcome.segments[0].missing_terms, ElementsAre("casa roja", "puerta"));
}

TEST(DocumentTranslator, AnEngineThatFailsAsAWholeKeepsWhatItTranslated) {
  size_t calls = 0;
  FakeEngine engine([&](const engine::Request& request) -> engine::Result {
    if (++calls > 2) throw EngineError("gone", {}, "start it");
    return quote(request);
  });
  Resources options;
  options.batch_sentences = 2;
  const auto outcome =
      translator(engine, options).translate(markdown("One.\n\nTwo.\n\nThree.\n\nFour.\n\nFive.\n"));
  EXPECT_EQ(outcome.bytes, "«One.»\n\n«Two.»\n\nThree.\n\nFour.\n\nFive.\n");
  EXPECT_EQ(outcome.failed_segments(), 3U);
  EXPECT_STREQ(outcome.segments[4].error->what(), "gone (start it)");
  EXPECT_STREQ(outcome.engine_failure->what(), "gone (start it)");
  EXPECT_EQ(calls, 3U);  // not asked again
}

TEST(DocumentTranslator, HowAnEngineFailsDoesNotDependOnTheBatch) {
  for (const size_t batch : {1, 2, 100}) {
    FakeEngine engine([&](const engine::Request& request) -> engine::Result {
      if (request.source == "Bad.") return {"", EngineError("odd")};
      return {"", EngineError("down", {}, "", ErrorCode::kUnreachable)};
    });
    Resources options;
    options.batch_sentences = batch;
    const auto outcome = translator(engine, options).translate(markdown("Bad.\n\nGood.\n"));
    EXPECT_EQ(outcome.failed_segments(), 2U);
    EXPECT_EQ(outcome.segments[0].error->code(), ErrorCode::kEngine);
    EXPECT_EQ(outcome.segments[1].error->code(), ErrorCode::kUnreachable);
    EXPECT_STREQ(outcome.engine_failure->what(), "down");
    const auto own = translator(engine, options).translate(markdown("Bad.\n"));
    EXPECT_FALSE(own.engine_failure);  // the sentence's own
  }
}

TEST(DocumentTranslator, ACallThatIsCancelledEnds) {
  std::stop_source source;
  FakeEngine engine([&](const engine::Request& request) -> engine::Result {
    if (request.source == "Two.") source.request_stop();
    return quote(request);
  });
  Resources options;
  options.batch_sentences = 1;
  Call call{{"en", "es"}};
  call.cancellation = Cancellation(source.get_token());
  EXPECT_THROW(translator(engine, options).translate(markdown("One. Two. Three.\n"), call),
               CancelledError);
  call.cancellation = Cancellation({}, Cancellation::Clock::now());
  try {
    translator(engine, options).translate(markdown("One.\n"), call);
    FAIL();
  } catch (const CancelledError& error) {
    EXPECT_EQ(error.code(), ErrorCode::kTimedOut);
  }
}

TEST(Resources, TheFingerprintTellsWhatTranslationsDependOn) {
  engine::IdentityEngine engine;
  const memory::TermMatcher terms({{"weight", "peso"}}, {"en", "es"});
  corpus::TextPair pair;
  pair.source = "One.";
  pair.target = "Uno.";
  const auto memory = memory::TranslationMemory::build(std::vector{pair}, {"en", "es"});
  pair.source_origin.first_line = 7;  // moved, not changed
  const auto moved = memory::TranslationMemory::build(std::vector{pair}, {"en", "es"});
  pair.target = "Una.";
  const auto edited = memory::TranslationMemory::build(std::vector{pair}, {"en", "es"});
  const auto made = [&](const std::function<void(Resources&, Call&)>& change) {
    Resources resources;
    resources.engine = borrow<engine::Engine>(engine);
    resources.memory = borrow(memory);
    Call call{{"en", "es"}};
    change(resources, call);
    return resources.fingerprint(call);
  };
  const std::vector<std::function<void(Resources&, Call&)>> changes = {
      [](Resources&, Call&) {},
      [&](Resources& resources, Call&) { resources.memory = nullptr; },
      [&](Resources& resources, Call&) { resources.memory = borrow(edited); },
      [&](Resources& resources, Call&) { resources.terms = borrow(terms); },
      [](Resources& resources, Call&) { resources.reuse.level = ReuseLevel::kExact; },
      [](Resources& resources, Call&) { resources.reuse.repair_from = 0.9; },
      [](Resources& resources, Call&) { resources.reuse.max_matches = 1; },
      [](Resources& resources, Call&) { resources.style.rules["decimal-comma"] = true; },
      [](Resources& resources, Call&) {
        resources.style.replacements = {{"a", "b"}};
      },
      [](Resources& resources, Call&) { resources.split_sentences = false; },
      [](Resources&, Call& call) { call.languages.to = "zh"; },
      [](Resources&, Call& call) { call.formality = engine::Formality::kFormal; },
  };
  std::set<std::string> all;
  for (const auto& change : changes) all.insert(made(change));
  EXPECT_EQ(all.size(), changes.size());
  EXPECT_EQ(made([&](Resources& resources, Call&) { resources.memory = borrow(moved); }),
            made(changes[0]));
  EXPECT_EQ(made([&](Resources& resources, Call&) { resources.batch_sentences = 1; }),
            made(changes[0]));
}

TEST(DocumentTranslator, AnEngineThatFailsInTheRepairKeepsTheOthers) {
  FakeEngine engine([&](const engine::Request& request) -> engine::Result {
    if (request.source == "Set") throw EngineError("gone");
    return request.source == "Fine." ? quote(request) : forget(request);
  });
  const auto outcome = translator(engine).translate(markdown("Set `x` now.\n\nFine.\n"));
  EXPECT_EQ(outcome.bytes, "Set `x` now.\n\n«Fine.»\n");
  EXPECT_STREQ(outcome.segments[0].error->what(), "gone");
}

}  // namespace
}  // namespace amts::translate
