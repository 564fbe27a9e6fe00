#include "engine/answer_check.h"

#include <gtest/gtest.h>

#include "engine/chat_prompt.h"
#include "engine/token_rate.h"
#include "fake_world.h"

namespace amts::engine {
namespace {

TEST(AnswerCheck, Scripts) {
  const struct {
    const char* text;
    const char* language;
    bool wrong;
  } cases[] = {
      {"使用 PyTorch 和 TensorFlow 的模型。", "zh", false},
      {"PyTorch", "zh", false},
      {"TensorFlow Lite", "zh", false},
      {"⟦1⟧ 12.5 %", "zh", false},
      {"Here is a translation of it", "zh", true},
      {"Это перевод", "zh", true},
      {"Esta es la casa roja", "es", false},
      {"这是红房子", "es", true},
      {"La palabra 房子 es china", "es", false},
      {"これは家です", "ja", false},
      {"漢字", "ja", false},
      {"이것은 집입니다", "ko", false},
      {"這是紅房子", "zh-TW", false},
      {"Это красный дом", "ru", false},
      {"This is the red house", "ru", true},
      {"whatever it is", "tlh", false},
  };
  for (const auto& c : cases) EXPECT_EQ(in_wrong_script(c.text, c.language), c.wrong) << c.text;
}

TEST(AnswerCheck, WhatTheSourceHoldsOfOtherScriptsMayStay) {
  const auto check = [](const char* source, const char* answer, const char* from, const char* to) {
    return check_answer(Request{source, {}}, answer, {from, to});
  };
  constexpr const char* kLinks = "⟦1⟧English⟦2⟧ | ⟦3⟧简体中文⟦4⟧ | ⟦5⟧日本語⟦6⟧ | ⟦7⟧한국어⟦8⟧";
  EXPECT_EQ(
      check(kLinks, "⟦1⟧Inglés⟦2⟧ | ⟦3⟧简体中文⟦4⟧ | ⟦5⟧日本語⟦6⟧ | ⟦7⟧한국어⟦8⟧", "en", "es"),
      AnswerFault::kNone);
  EXPECT_EQ(check("See 简体中文.", "这是一个中文的回答。", "en", "es"), AnswerFault::kLanguage);
  EXPECT_EQ(check("这是红房子和别的", "这是红房子", "zh", "en"), AnswerFault::kLanguage);
}

TEST(AnswerCheck, Faults) {
  const Request request{"Use ⟦1⟧ in the ⟦2⟧red⟦3⟧ house.", {{{2, 3}}, {}, {}}};
  const text::LanguagePair pair{"en", "es"};
  const auto check = [&](std::string_view answer) { return check_answer(request, answer, pair); };
  EXPECT_EQ(check("Usa ⟦1⟧ en la casa ⟦2⟧roja⟦3⟧."), AnswerFault::kNone);
  EXPECT_EQ(check("En la casa ⟦2⟧roja⟦3⟧ usa ⟦1⟧."), AnswerFault::kNone);
  EXPECT_EQ(check("Usa ⟦1⟧ en la casa roja."), AnswerFault::kPlaceholders);
  EXPECT_EQ(check("Usa ⟦1⟧ ⟦1⟧ en la casa ⟦2⟧roja⟦3⟧."), AnswerFault::kPlaceholders);
  EXPECT_EQ(check("Usa ⟦1⟧ en la casa ⟦3⟧roja⟦2⟧."), AnswerFault::kPlaceholders);
  EXPECT_EQ(check("Usa ⟦1⟧ ⟦4⟧ en la casa ⟦2⟧roja⟦3⟧."), AnswerFault::kPlaceholders);
  EXPECT_EQ(check(request.source), AnswerFault::kEcho);
  EXPECT_EQ(check("在⟦2⟧红⟦3⟧房子里使用⟦1⟧。"), AnswerFault::kLanguage);
  EXPECT_EQ(check(" \n"), AnswerFault::kMissing);
}

TEST(ChatAnswer, HostileAnswersAreNone) {
  for (const char* content :
       {"", "{", "[[[[[[", "{}", "[]", "null", "{\"translations\": 1}", "{\"translations\": []}",
        "{\"translations\": [1, null, {}, {\"id\": -1, \"text\": \"x\"}, {\"id\": 1}]}",
        "[{\"id\": 1.5, \"text\": \"x\"}]", "[{\"id\": 1, \"text\": 2}]", "\"{\\\"",
        "{\"translations\": [{\"id\": 1, \"text\": \"\\ud800\"}]}", "{\"a\": \"}\" ]"}) {
    EXPECT_FALSE(read_chat_answer(content).has_value()) << content;
  }
  EXPECT_FALSE(read_chat_answer(std::string(100'000, '[')).has_value());
  EXPECT_FALSE(
      read_chat_answer("{\"translations\": [{\"id\": 1, \"text\": \"\xFF\"}]}").has_value());
}

TEST(TokenRate, EstimatesAndWaits) {
  EXPECT_EQ(estimate_tokens(""), 0U);
  EXPECT_EQ(estimate_tokens("four chars of ascii"), 5U);
  EXPECT_EQ(estimate_tokens("漢字é"), 3U);
  FakeWorld fake;
  const World world = fake.world();
  TokenRate rate(600, world);  // ten a second, a hundred at once
  rate.take(80);
  rate.take(20);
  EXPECT_TRUE(fake.waits().empty());
  rate.take(10);
  EXPECT_EQ(fake.waits(), (std::vector<long>{1000}));
  rate.correct(10, 0);
  rate.take(10);
  EXPECT_EQ(fake.waits().size(), 1U);
  rate.take(1000);  // more than it ever holds: when it is full, and owed afterwards
  EXPECT_EQ(fake.waits().back(), 10'000);
  rate.take(10);
  EXPECT_EQ(fake.waits().back(), 91'000);
  TokenRate unlimited(0, world);
  unlimited.take(1'000'000'000);
  EXPECT_EQ(fake.waits().size(), 3U);
}

}  // namespace
}  // namespace amts::engine
