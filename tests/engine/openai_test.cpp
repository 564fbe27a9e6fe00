#include "engine/openai.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <atomic>
#include <nlohmann/json.hpp>

#include "fake_world.h"
#include "loopback_server.h"

namespace amts::engine {
namespace {

using nlohmann::json;
using testing::AllOf;
using testing::Each;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

constexpr const char* kKey = "sk-test-0123456789abcdef";

/// A completion with this content.
Answer says(const std::string& content, size_t total_tokens = 0) {
  json body = {{"choices", {{{"message", {{"role", "assistant"}, {"content", content}}}}}}};
  if (total_tokens > 0) body["usage"] = {{"total_tokens", total_tokens}};
  return {200, body.dump()};
}

Answer refuses(int status, const std::string& message, std::vector<std::string> headers = {}) {
  return {status, json{{"error", {{"message", message}}}}.dump(), std::move(headers)};
}

std::string user_message(const ServedRequest& request) {
  return json::parse(request.body).at("messages").at(1).at("content").get<std::string>();
}

/// The sentences that a request asks for.
std::vector<std::string> asked(const ServedRequest& request) {
  const std::string message = user_message(request);
  const std::string kHead = "Sentences:\n";
  std::vector<std::string> texts;
  const json body = json::parse(message.substr(message.find(kHead) + kHead.size()));
  for (const json& item : body.at("sentences")) {
    texts.push_back(item.at("text").get<std::string>());
  }
  return texts;
}

/// The answer that a good model gives, with `translate` done to each sentence.
std::string translations(const ServedRequest& request,
                         const std::function<std::string(const std::string&)>& translate) {
  json list = json::array();
  size_t id = 0;
  for (const std::string& text : asked(request)) {
    list.push_back({{"id", ++id}, {"text", translate(text)}});
  }
  return json{{"translations", list}}.dump();
}

std::string spanish(const std::string& text) { return "es: " + text; }

class OpenAi : public testing::Test {
 protected:
  OpenAi() {
    fake_.variables = {{"OPENAI_API_KEY", kKey}};
    options_.endpoint_url = server_.url("/v1");
    options_.model = "a-model";
    options_.concurrency = 1;
    serve([](const ServedRequest& request) { return says(translations(request, spanish)); });
  }

  void serve(LoopbackServer::Handler handler) {
    server_.on("/v1/chat/completions", std::move(handler));
  }
  std::vector<Result> translate(const std::vector<Request>& batch,
                                const text::LanguagePair& pair = {"en", "es"}) {
    return make_openai_engine(options_, fake_.world())->translate(batch, {pair});
  }
  std::vector<std::string> texts(const std::vector<std::string>& sources,
                                 const text::LanguagePair& pair = {"en", "es"}) {
    std::vector<Request> batch;
    for (const std::string& source : sources) batch.push_back({source, {}});
    std::vector<std::string> all;
    for (const Result& result : translate(batch, pair)) {
      all.push_back(result.error ? std::string("error: ") + result.error->what() : result.text);
    }
    return all;
  }
  std::string error_of(const std::vector<std::string>& sources) {
    try {
      texts(sources);
    } catch (const EngineError& error) {
      return error.what();
    }
    return "no error";
  }
  size_t requests() const { return server_.requests().size(); }

  LoopbackServer server_;
  FakeWorld fake_;
  OpenAiOptions options_;
};

TEST_F(OpenAi, TheRequestHoldsRulesSentencesAndTheFormOfTheAnswer) {
  EXPECT_THAT(texts({"One ⟦1⟧.", "Two \"quoted\"\nlines."}),
              ElementsAre("es: One ⟦1⟧.", "es: Two \"quoted\"\nlines."));
  ASSERT_EQ(requests(), 1U);
  const ServedRequest request = server_.requests()[0];
  EXPECT_EQ(request.headers.at("authorization"), std::string("Bearer ") + kKey);
  const json body = json::parse(request.body);
  EXPECT_EQ(body.at("model"), "a-model");
  EXPECT_EQ(body.at("temperature"), 0);
  EXPECT_EQ(body.at("response_format").at("type"), "json_schema");
  EXPECT_EQ(body.at("response_format").at("json_schema").at("strict"), true);
  const std::string rules = body.at("messages").at(0).at("content");
  EXPECT_THAT(rules, AllOf(HasSubstr("English (en) to Spanish (es)"), HasSubstr("⟦1⟧")));
  EXPECT_THAT(user_message(request), Not(HasSubstr("Terms")));
}

TEST_F(OpenAi, TermsAndNearestTranslationsAreExamplesEachOnce) {
  const Term term{"red house", "casa roja"};
  const Match near{"The blue house.", "La casa azul.", 0.8};
  const Match nearer{"The red houses.", "Las casas rojas.", 0.9};
  const Match far{std::string(9000, 'y'), "too long for the budget", 0.95};
  translate({{"The red house.", {{}, {near, far, nearer}, {term}}},
             {"A red house.", {{}, {nearer}, {term}}}});
  const std::string message = user_message(server_.requests()[0]);
  EXPECT_TRUE(
      message.starts_with("Terms:\n{\"source\":\"red house\",\"target\":\"casa roja\"}\n\n"
                          "Earlier translations:\n"
                          "{\"source\":\"The red houses.\",\"target\":\"Las casas rojas.\"}\n"
                          "{\"source\":\"The blue house.\",\"target\":\"La casa azul.\"}\n\n"
                          "Sentences:\n"))
      << message;
  EXPECT_TRUE(make_openai_engine(options_, fake_.world())->takes_terms());
}

TEST_F(OpenAi, ManySentencesGoInBatches) {
  std::vector<std::string> sources;
  for (int i = 0; i < 50; ++i) sources.push_back("Sentence " + std::to_string(i) + ".");
  sources.push_back(std::string(6000, 'y'));
  sources.push_back(std::string(6000, 'z'));
  const std::vector<std::string> results = texts(sources);
  for (size_t i = 0; i < sources.size(); ++i) EXPECT_EQ(results[i], "es: " + sources[i]);
  EXPECT_EQ(requests(), 5U);  // 20, 20, 10, and a long one each
}

TEST_F(OpenAi, WhatStandsAroundTheJsonIsPassedBy) {
  const char* const around[][2] = {
      {"```json\n", "\n```"},
      {"Sure! Here is the {JSON} you asked for [as requested]:\n", "\nAnything else?"},
      {"<think>Maybe {\"translations\": [{\"id\": 1, \"text\": \"draft\"}]}?</think>\n", ""},
      {"{\"note\": [{\"id\": 1, \"text\": \"no\"}]} ", ""}};
  for (const auto& [before, after] : around) {
    serve([before = before, after = after](const ServedRequest& request) {
      return says(before + translations(request, spanish) + after);
    });
    EXPECT_THAT(texts({"One."}), ElementsAre("es: One.")) << before;
  }
  serve([](const ServedRequest&) { return says("[{\"id\": \"1\", \"text\": \" es: One. \"}]"); });
  EXPECT_THAT(texts({"One."}), ElementsAre("es: One."));
}

TEST_F(OpenAi, OnlySentencesThatFailedAreAskedForAgain) {
  serve([](const ServedRequest& request) {
    if (asked(request).size() == 3) return says("Let me think.");
    if (asked(request).size() == 4) {
      return says(R"({"translations": [{"id": 1, "text": "uno"}, {"id": 2, "text": "sin nada"},
          {"id": 3, "text": "tres"}, {"id": 3, "text": "tres otra vez"}, {"id": 9, "text": "?"}]})");
    }
    EXPECT_THAT(user_message(request), HasSubstr("earlier answer"));
    return says(translations(request, spanish));
  });
  EXPECT_THAT(texts({"One.", "Two ⟦1⟧.", "Three.", "Four."}),
              ElementsAre("uno", "es: Two ⟦1⟧.", "es: Three.", "es: Four."));
  ASSERT_EQ(requests(), 5U);
  EXPECT_THAT(asked(server_.requests()[1]), ElementsAre("Two ⟦1⟧.", "Three.", "Four."));
  EXPECT_THAT(asked(server_.requests()[2]), ElementsAre("Two ⟦1⟧."));
}

TEST_F(OpenAi, AnswersInTheWrongLanguageAreAskedForAgainAndThenAnError) {
  serve([](const ServedRequest& request) {
    return says(translations(request, [](const std::string& text) -> std::string {
      if (text == "Bad.") return "I am afraid that I cannot do that";
      return text == "PyTorch." ? "PyTorch." : "一句话。";
    }));
  });
  EXPECT_THAT(texts({"Good.", "Bad.", "PyTorch."}, {"en", "zh"}),
              ElementsAre("一句话。", HasSubstr("another language"), "PyTorch."));
  EXPECT_EQ(requests(), 3U);
  EXPECT_THAT(texts({"Good.", "Fine."}, {"en", "zh"}), Each(std::string("一句话。")));
}

TEST_F(OpenAi, LostPlaceholdersAreLeftToTheCallerInTheEnd) {
  serve([](const ServedRequest& request) {
    return says(translations(request, [](const std::string&) { return "sin nada"; }));
  });
  EXPECT_THAT(texts({"Two ⟦1⟧."}), ElementsAre("sin nada"));
  EXPECT_EQ(requests(), 3U);
}

TEST_F(OpenAi, CrossedPairsAreAskedForAgain) {
  std::atomic<int> calls = 0;
  serve([&](const ServedRequest& request) {
    return says(translations(request, [&](const std::string&) {
      return ++calls == 1 ? "la casa ⟦2⟧roja⟦1⟧" : "la casa ⟦1⟧roja⟦2⟧";
    }));
  });
  const auto results = translate({{"the ⟦1⟧red⟦2⟧ house", {{{1, 2}}, {}, {}}}});
  EXPECT_EQ(results[0].text, "la casa ⟦1⟧roja⟦2⟧");
}

TEST_F(OpenAi, AnEchoIsAskedForAgainAndThenTaken) {
  serve([](const ServedRequest& request) {
    return says(translations(request, [](const std::string& text) { return text; }));
  });
  EXPECT_THAT(texts({"A whole clause that stays.", "PyTorch"}),
              ElementsAre("A whole clause that stays.", "PyTorch"));
  EXPECT_EQ(requests(), 3U);
}

TEST_F(OpenAi, NonsenseIsAnErrorOfTheSentence) {
  serve([](const ServedRequest& request) {
    for (const std::string& text : asked(request)) {
      if (text == "Bad.") return says("I'd rather not. {\"translations\": [");
    }
    return says(translations(request, spanish));
  });
  EXPECT_THAT(texts({"One.", "Bad.", "Two."}),
              ElementsAre("es: One.", HasSubstr("form asked for"), "es: Two."));
}

TEST_F(OpenAi, ServersWithoutSchemasAreAskedForLess) {
  serve([](const ServedRequest& request) {
    const json body = json::parse(request.body);
    const std::string form = body.contains("response_format")
                                 ? body.at("response_format").at("type").get<std::string>()
                                 : "plain";
    if (form == "json_schema") return refuses(400, "response_format: unknown type");
    if (form == "json_object") return refuses(422, "grammar not supported");
    if (body.contains("temperature")) return refuses(400, "'temperature' must be 1");
    return says(translations(request, spanish));
  });
  const auto engine = make_openai_engine(options_, fake_.world());
  const std::vector<Request> batch = {{"One.", {}}};
  EXPECT_EQ(engine->translate(batch, {"en", "es"})[0].text, "es: One.");
  EXPECT_EQ(requests(), 4U);
  EXPECT_EQ(engine->translate(batch, {"en", "es"})[0].text, "es: One.");
  EXPECT_EQ(requests(), 5U);  // it has learned
  EXPECT_THAT(fake_.waits(), IsEmpty());
}

TEST_F(OpenAi, BatchesThatAreTooLongForTheModelAreTakenApart) {
  serve([](const ServedRequest& request) {
    if (asked(request).size() > 2) return refuses(400, "maximum context length is 2048 tokens");
    return says(translations(request, spanish));
  });
  EXPECT_THAT(texts({"One.", "Two.", "Three."}), ElementsAre("es: One.", "es: Two.", "es: Three."));
  EXPECT_EQ(requests(), 5U);
}

TEST_F(OpenAi, BusyServersAreWaitedFor) {
  options_.total_timeout = std::chrono::milliseconds(400);
  options_.retry.attempts = 6;
  std::atomic<int> calls = 0;
  serve([&](const ServedRequest& request) {
    Answer answer = says(translations(request, spanish));
    switch (++calls) {
      case 1:
        return refuses(429, "rate limit", {"Retry-After: 3"});
      case 2:
        return refuses(500, "oops");
      case 3:
        answer.cut_after = 9;
        break;
      case 4:
        answer.drip = std::chrono::milliseconds(20);
        break;
      case 5:
        answer.body = "<html>Log in</html>";
        break;
      default:
        break;
    }
    return answer;
  });
  EXPECT_THAT(texts({"One."}), ElementsAre("es: One."));
  EXPECT_THAT(fake_.waits(), ElementsAre(3000, 500, 1000, 2000, 4000));
}

TEST_F(OpenAi, TheKeyStandsInNoMessage) {
  const std::pair<int, const char*> cases[] = {{401, "OPENAI_API_KEY"}, {404, "--model"}};
  for (const auto& [status, remedy] : cases) {
    serve([status = status](const ServedRequest&) {
      return refuses(status, std::string("Incorrect key ") + kKey + "\nor model");
    });
    const size_t before = requests();
    EXPECT_THAT(error_of(std::vector<std::string>(60, "One.")),
                AllOf(HasSubstr("Incorrect key ***"), HasSubstr(remedy), Not(HasSubstr(kKey))));
    EXPECT_EQ(requests(), before + 1);
  }
  EXPECT_THAT(make_openai_engine(options_, fake_.world())->fingerprint({"en", "es"}),
              AllOf(HasSubstr("a-model"), HasSubstr("/v1"), Not(HasSubstr(kKey))));
  EXPECT_THAT(fake_.waits(), IsEmpty());
}

TEST_F(OpenAi, AnEmptyPurseIsNoReasonToWait) {
  serve([](const ServedRequest&) {
    return Answer{429, R"({"error": {"message": "no money", "code": "insufficient_quota"}})"};
  });
  EXPECT_THAT(error_of({"One."}), AllOf(HasSubstr("no money"), HasSubstr("quota")));
  EXPECT_EQ(requests(), 1U);
}

TEST_F(OpenAi, TokensAMinuteAreKept) {
  options_.tokens_per_minute = 6000;  // a hundred a second, a thousand at once
  serve([](const ServedRequest& request) { return says(translations(request, spanish), 1500); });
  texts(std::vector<std::string>(60, "A sentence of some words that are all the same."));
  ASSERT_EQ(requests(), 3U);
  long waited = 0;
  for (const long wait : fake_.waits()) waited += wait;
  // The second waits until what the first owes (500) and it itself needs have come in, and so on.
  EXPECT_GT(waited, 20'000);
  EXPECT_LT(waited, 40'000);
}

TEST_F(OpenAi, NoMoreRequestsAtOnceThanAllowed) {
  options_.concurrency = 3;
  std::atomic<int> now = 0;
  std::atomic<int> most = 0;
  serve([&](const ServedRequest& request) {
    const int running = ++now;
    for (int seen = most; running > seen && !most.compare_exchange_weak(seen, running);) {
    }
    std::this_thread::sleep_for(std::chrono::milliseconds(10));
    --now;
    return says(translations(request, spanish));
  });
  texts(std::vector<std::string>(200, "One."));
  EXPECT_EQ(requests(), 10U);
  EXPECT_LE(most, 3);
}

TEST_F(OpenAi, MissingSettingsSayHowToGiveThem) {
  const auto message = [&] {
    try {
      make_openai_engine(options_, fake_.world());
    } catch (const UsageError& error) {
      return std::string(error.what());
    }
    return std::string("no error");
  };
  fake_.variables["OPENAI_API_KEY"] = "sk with\nspace";
  EXPECT_THAT(message(), AllOf(HasSubstr("OPENAI_API_KEY"), Not(HasSubstr("sk with"))));
  fake_.variables.clear();
  EXPECT_EQ(message(), "no error");  // a server of one's own needs no key
  options_.endpoint_url.clear();
  EXPECT_THAT(message(), HasSubstr("OPENAI_API_KEY"));
  fake_.variables["OPENAI_BASE_URL"] = server_.url("/v1/");
  EXPECT_EQ(message(), "no error");
  EXPECT_THAT(texts({"One."}), ElementsAre("es: One."));
  EXPECT_FALSE(server_.requests()[0].headers.contains("authorization"));
  options_.model.clear();
  EXPECT_THAT(message(), HasSubstr("--model"));
}

}  // namespace
}  // namespace amts::engine
