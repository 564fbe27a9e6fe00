// Engines behind a network, as a user runs them, against a server of the test's own.
#include <gmock/gmock.h>

#include <cstdlib>
#include <nlohmann/json.hpp>
#include <sstream>

#include "aws_signature_check.h"
#include "loopback_server.h"
#include "run_amts.h"

namespace amts::e2e {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

constexpr const char* kKey = "sk-secret-0123456789";
constexpr const char* kAwsSecret = "aws-secret-0123456789";

/// Marks what it translates, in all sentences of a chat request, or as the test says.
std::string chat_answer(const ServedRequest& request,
                        const std::function<std::string(const std::string&)>& translate) {
  const std::string message = json::parse(request.body)["messages"][1]["content"];
  const std::string kHead = "Sentences:\n";
  const json body = json::parse(message.substr(message.rfind(kHead) + kHead.size()));
  json list = json::array();
  for (const json& item : body["sentences"]) {
    list.push_back({{"id", item["id"]}, {"text", translate(item["text"])}});
  }
  const std::string content = json{{"translations", list}}.dump();
  return json{{"choices", {{{"message", {{"content", content}}}}}}}.dump();
}

class Hosted : public Command {
 protected:
  Hosted() {
    // Nothing of the machine's own accounts.
    ::setenv("HOME", folder_.c_str(), 1);
    for (const char* name : {"AWS_PROFILE", "AWS_SESSION_TOKEN", "AWS_CONFIG_FILE",
                             "AWS_SHARED_CREDENTIALS_FILE", "AWS_ENDPOINT_URL_TRANSLATE"}) {
      ::unsetenv(name);
    }
    ::setenv("AWS_ACCESS_KEY_ID", "AKIDEXAMPLE", 1);
    ::setenv("AWS_SECRET_ACCESS_KEY", kAwsSecret, 1);
    ::setenv("AWS_REGION", "eu-west-1", 1);
    ::setenv("AWS_ENDPOINT_URL", server_.url("").c_str(), 1);
    ::setenv("OPENAI_API_KEY", kKey, 1);
    ::setenv("OPENAI_BASE_URL", server_.url("/v1").c_str(), 1);
    server_.on("/", [](const ServedRequest& request) {
      return Answer{200, json{{"TranslatedText", json::parse(request.body)["Text"]}}.dump()};
    });
    chat([](const std::string& text) { return "«" + text + "»"; });
    write("in.md", "# A title\n\nUse `f(x)` in the *red* house. Second sentence.\n");
  }

  void chat(std::function<std::string(const std::string&)> translate) {
    server_.on("/v1/chat/completions", [translate](const ServedRequest& request) {
      return Answer{200, chat_answer(request, translate)};
    });
  }

  /// All that a run wrote anywhere.
  std::string everything(const Outcome& outcome) const {
    std::string all = outcome.out + outcome.errors;
    for (const auto& entry : fs::recursive_directory_iterator(folder_)) {
      if (entry.is_regular_file()) all += read(fs::relative(entry.path(), folder_).string());
    }
    return all;
  }

  LoopbackServer server_;
};

constexpr const char* kChat = "translate -q --engine openai --model m --from en --to es in.md ";

TEST_F(Hosted, ADocumentThroughAChatModel) {
  write("terms.csv", "en,es\nred,rojo\n");
  const Outcome outcome =
      amts(std::string(kChat) + "-o out.md --terminology terms.csv --report r.json");
  ASSERT_EQ(outcome.code, 0) << outcome.errors;
  EXPECT_EQ(read("out.md"), "# «A title»\n\n«Use `f(x)` in the *red* house.» «Second sentence.»\n");
  const std::string message = json::parse(server_.requests()[0].body)["messages"][1]["content"];
  EXPECT_THAT(message, AllOf(HasSubstr(R"({"source":"red","target":"rojo"})"), HasSubstr("⟦1⟧")));
  EXPECT_THAT(read("r.json"), HasSubstr("rojo"));  // asked for, not honoured: measured
  EXPECT_THAT(everything(outcome), Not(HasSubstr(kKey)));
}

TEST_F(Hosted, ADocumentThroughAmazon) {
  const Outcome outcome =
      amts("translate -q --engine amazon --from en --to es in.md --concurrency 2");
  ASSERT_EQ(outcome.code, 0) << outcome.errors;
  EXPECT_EQ(outcome.out, read("in.md"));
  EXPECT_EQ(signature_fault(server_.requests().at(0), kAwsSecret, "eu-west-1/translate"), "");
}

TEST_F(Hosted, AFailingSentenceIsFlaggedAndOnFailureDecides) {
  chat([](const std::string& text) -> std::string {
    return text == "A title" ? "" : "«" + text + "»";
  });
  const Outcome strict = amts(std::string(kChat) + "-o out.md --report r.json");
  EXPECT_EQ(strict.code, 1);
  EXPECT_THAT(strict.errors, AllOf(HasSubstr("1 segment could not be translated"),
                                   HasSubstr("--on-failure source")));
  EXPECT_FALSE(fs::exists(folder_ / "out.md"));
  EXPECT_THAT(read("r.json"), HasSubstr("engine-failed"));
  const Outcome lenient = amts(std::string(kChat) + "-o out.md --on-failure source");
  EXPECT_EQ(lenient.code, 3);
  EXPECT_EQ(read("out.md"), "# A title\n\n«Use `f(x)` in the *red* house.» «Second sentence.»\n");
}

TEST_F(Hosted, ADocumentOfOneFailingSentenceIsNoFailureOfTheEngine) {
  write("in.md", "A title\n");
  chat([](const std::string&) { return "这是标题"; });
  const Outcome outcome = amts(std::string(kChat) + "-o out.md --on-failure source");
  EXPECT_EQ(outcome.code, 3);
  EXPECT_THAT(outcome.errors, HasSubstr("another language"));
  EXPECT_EQ(read("out.md"), "A title\n");
}

TEST_F(Hosted, TheNearestHumanTranslationsAreInThePrompt) {
  write("pairs.csv", "en,es\nThe third sentence.,La tercera frase.\nFar away.,Muy lejos.\n");
  write("in.md", "The second sentence.\n");
  const Outcome outcome = amts(std::string(kChat) + "--parallel-data pairs.csv");
  EXPECT_EQ(outcome.code, 0) << outcome.errors;
  const std::string message = json::parse(server_.requests().at(0).body)["messages"][1]["content"];
  EXPECT_THAT(message,
              AllOf(HasSubstr(R"({"source":"The third sentence.","target":"La tercera frase."})"),
                    Not(HasSubstr("Muy lejos"))));
}

TEST_F(Hosted, LostPlaceholdersAreRepaired) {
  chat([](const std::string& text) -> std::string {
    return text.starts_with("Use ⟦") ? "Usa algo" : "«" + text + "»";
  });
  const Outcome outcome = amts(std::string(kChat) + "--report r.json");
  ASSERT_EQ(outcome.code, 0) << outcome.errors;
  EXPECT_THAT(outcome.out, AllOf(HasSubstr("«Use» `f(x)` «in the» *«red»* «house.»")));
  EXPECT_THAT(read("r.json"), HasSubstr("placeholders-repaired"));
}

TEST_F(Hosted, SecretsStandInNoOutputWhateverTheServerSays) {
  const auto spill = [](const ServedRequest&) {
    return Answer{401, json{{"error", {{"message", std::string("bad key ") + kKey}}},
                            {"__type", "AccessDeniedException"},
                            {"message", std::string("bad ") + kAwsSecret}}
                           .dump()};
  };
  server_.on("/", spill);
  server_.on("/v1/chat/completions", spill);
  const std::string rest = " -o out.md --report r.json --on-failure source";
  const Outcome chat = amts(std::string(kChat) + rest);
  EXPECT_EQ(chat.code, 3);  // the source text is there, as asked
  EXPECT_THAT(chat.errors, AllOf(HasSubstr("bad key ***"), HasSubstr("OPENAI_API_KEY")));
  const Outcome amazon = amts("translate --engine amazon --from en --to es in.md" + rest);
  EXPECT_EQ(amazon.code, 3);
  EXPECT_THAT(amazon.errors, AllOf(HasSubstr("bad ***"), HasSubstr("translate:TranslateText")));
  EXPECT_THAT(everything(chat) + everything(amazon),
              AllOf(Not(HasSubstr(kKey)), Not(HasSubstr(kAwsSecret))));
}

TEST_F(Hosted, MissingAccountsAreUsageErrors) {
  ::unsetenv("AWS_SECRET_ACCESS_KEY");
  ::unsetenv("OPENAI_API_KEY");
  ::unsetenv("OPENAI_BASE_URL");
  const Outcome amazon = amts("translate --engine amazon --from en --to es in.md");
  EXPECT_EQ(amazon.code, 2);
  EXPECT_THAT(amazon.errors, HasSubstr("AWS_ACCESS_KEY_ID"));
  const Outcome chat = amts(kChat);
  EXPECT_EQ(chat.code, 2);
  EXPECT_THAT(chat.errors, HasSubstr("OPENAI_API_KEY"));
}

TEST_F(Hosted, AnInterruptLeavesNothingHalfWritten) {
  write("old.md", "what stood here before\n");
  server_.on("/v1/chat/completions", [](const ServedRequest&) {
    Answer never;
    never.delay = std::chrono::seconds(20);
    return never;
  });
  for (const char* signal : {"INT", "KILL"}) {
    const std::string line = "cd '" + folder_.string() + "' && timeout -s " + signal +
                             " 0.2 \"$AMTS_BINARY\" " + kChat + "-o old.md >out.txt 2>&1";
    EXPECT_NE(std::system(line.c_str()), 0);
    EXPECT_EQ(read("old.md"), "what stood here before\n");
    size_t files = 0;
    for ([[maybe_unused]] const auto& entry : fs::directory_iterator(folder_)) ++files;
    EXPECT_EQ(files, 3U);  // in.md, old.md, out.txt
  }
}

TEST_F(Hosted, TheExamplesOfTheDocumentationRun) {
  chat([](const std::string& text) {
    return text.find("⟦") == text.npos ? "Some words." : "«" + text + "»";
  });
  write("chapter.md", read("in.md"));
  write("zh.md", "# 标题\n\n红房子。\n");
  write("terms.csv", "en,es\nred,rojo\n");
  std::ifstream page(fs::path(AMTS_SOURCE_DIR) / "docs/engines.md");
  size_t run = 0;
  for (std::string line; std::getline(page, line);) {
    if (!line.starts_with("amts translate") || line.find("--engine nmt") != line.npos ||
        line.find("apertium") != line.npos) {
      continue;  // those need what this machine may not have
    }
    const std::string kDocumented = "http://127.0.0.1:8080";
    if (const size_t at = line.find(kDocumented); at != line.npos) {
      line.replace(at, kDocumented.size(), server_.url(""));
    }
    const Outcome outcome = amts(line.substr(std::string("amts ").size()));
    EXPECT_EQ(outcome.code, 0) << line << "\n" << outcome.errors;
    ++run;
  }
  EXPECT_GE(run, 4U);
}

TEST_F(Hosted, ABookThroughAChatModel) {
  write("book/en/a.md", "# A title\n\nSome words.\n");
  write("book/amts.yaml",
        "source: en\ndocuments: en/*.md\ntranslations:\n  es:\n    output: es/{}\n    engine: "
        "openai\n    model: m\n    endpoint-url: " +
            server_.url("/v1") + "\n    concurrency: 2\n    tokens-per-minute: 100000\n");
  const Outcome outcome = amts("run -q -c book/amts.yaml");
  ASSERT_EQ(outcome.code, 0) << outcome.errors;
  EXPECT_EQ(read("book/es/a.md"), "# «A title»\n\n«Some words.»\n");
  EXPECT_THAT(everything(outcome), Not(HasSubstr(kKey)));
  const size_t before = server_.requests().size();
  EXPECT_EQ(amts("run -q -c book/amts.yaml").code, 0);
  EXPECT_EQ(server_.requests().size(), before);  // done already
}

}  // namespace
}  // namespace amts::e2e
