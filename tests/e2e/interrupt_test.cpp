// Ctrl-C while an engine keeps its callers waiting: the answer comes within a second, and what
// stands on the disk is whole.
#include <fcntl.h>
#include <gmock/gmock.h>
#include <signal.h>
#include <spawn.h>

#include <chrono>
#include <thread>

#include "loopback_server.h"
#include "run_amts.h"

namespace amts::e2e {
namespace {

namespace fs = std::filesystem;
using std::chrono::milliseconds;
using testing::HasSubstr;
using Clock = std::chrono::steady_clock;

constexpr int kInterrupted = 130;
constexpr milliseconds kPatience{10'000};

class Interrupt : public Command {
 protected:
  Interrupt() {
    ::setenv("OPENAI_API_KEY", "sk-test", 1);
    ::setenv("OPENAI_BASE_URL", server_.url("/v1").c_str(), 1);
    write("en/a.md", "One sentence.\n");
    write("en/b.md", "Another sentence.\n");
  }

  /// Starts "amts ARGUMENTS" in the folder, without a shell between.
  void start(const std::vector<std::string>& arguments) {
    const char* binary = std::getenv("AMTS_BINARY");
    ASSERT_NE(binary, nullptr) << "run by ctest, or set AMTS_BINARY";
    std::vector<std::string> words = {binary};
    words.insert(words.end(), arguments.begin(), arguments.end());
    std::vector<char*> argv;
    for (std::string& word : words) argv.push_back(word.data());
    argv.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addchdir_np(&actions, folder_.c_str());
    const std::string errors = (folder_ / "errors.txt").string();
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addopen(&actions, 2, errors.c_str(), O_WRONLY | O_CREAT | O_TRUNC,
                                     0644);
    ASSERT_EQ(::posix_spawn(&child_, binary, &actions, nullptr, argv.data(), environ), 0);
    posix_spawn_file_actions_destroy(&actions);
  }

  void wait_for_requests(size_t count) const {
    const auto end = Clock::now() + kPatience;
    while (server_.requests().size() < count && Clock::now() < end) {
      std::this_thread::sleep_for(milliseconds(10));
    }
    ASSERT_GE(server_.requests().size(), count);
  }

  /// Sends the signal; the exit code, and how long it took.
  std::pair<int, milliseconds> end_by(int signal) {
    const auto begin = Clock::now();
    ::kill(child_, signal);
    int status = 0;
    ::waitpid(child_, &status, 0);
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1,
            std::chrono::duration_cast<milliseconds>(Clock::now() - begin)};
  }

  void expect_ended(int signal) {
    const auto [code, time] = end_by(signal);
    EXPECT_EQ(code, kInterrupted) << read("errors.txt");
    EXPECT_LT(time.count(), 1000);
    EXPECT_THAT(read("errors.txt"), HasSubstr("interrupted"));
    for (const auto& entry : fs::recursive_directory_iterator(folder_)) {
      EXPECT_FALSE(entry.path().filename().string().ends_with(".tmp")) << entry.path();
    }
  }

  LoopbackServer server_;
  pid_t child_ = -1;
};

const std::vector<std::string> kTranslate = {"translate", "-q",     "--engine", "openai", "--model",
                                             "m",         "--from", "en",       "--to",   "es",
                                             "en/",       "-o",     "es/"};

TEST_F(Interrupt, WhileTheServiceThinks) {
  server_.on("/v1/chat/completions", [](const ServedRequest&) {
    Answer answer;
    answer.delay = std::chrono::minutes(5);
    return answer;
  });
  start(kTranslate);
  wait_for_requests(1);
  expect_ended(SIGINT);
  EXPECT_FALSE(fs::exists(folder_ / "es/a.md"));
}

TEST_F(Interrupt, WhileARetryWaits) {
  server_.on("/v1/chat/completions", [](const ServedRequest&) {
    return Answer{503, "busy", {"Retry-After: 100"}};
  });
  start(kTranslate);
  wait_for_requests(1);
  std::this_thread::sleep_for(milliseconds(100));  // it waits by now
  expect_ended(SIGTERM);
}

TEST_F(Interrupt, ABookIsGoneOnWithLater) {
  std::atomic<bool> answers = true;
  server_.on("/v1/chat/completions", [&](const ServedRequest& request) {
    Answer answer;
    if (!answers || request.body.find("Another") != std::string::npos) {
      answer.delay = std::chrono::minutes(5);
      return answer;
    }
    answer.body = R"({"choices": [{"message": {"content": "{\"translations\": [{\"id\": 1, )"
                  R"(\"text\": \"Una frase.\"}]}"}}]})";
    return answer;
  });
  write("amts.yaml", R"(source: en
documents: ["en/*"]
translations:
  es: {output: "es/{}", engine: openai, model: m}
)");
  start({"run", "-q", "-j", "1"});
  wait_for_requests(2);
  expect_ended(SIGINT);
  EXPECT_EQ(read("es/a.md"), "Una frase.\n");
  EXPECT_FALSE(fs::exists(folder_ / "es/b.md"));
  EXPECT_TRUE(fs::exists(folder_ / ".amts/es/en%2Fa.md.adapted.json"));
}

TEST_F(Interrupt, WhatDoesNotListenEndsToo) {
  // A model index that never comes.
  server_.on("/index.json", [](const ServedRequest&) {
    Answer answer;
    answer.delay = std::chrono::minutes(5);
    return answer;
  });
  start({"model", "download", "en-es", "--index", server_.url("/index.json")});
  wait_for_requests(1);
  expect_ended(SIGINT);
}

}  // namespace
}  // namespace amts::e2e
