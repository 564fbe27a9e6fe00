// Runs the amts binary (environment variable AMTS_BINARY) as a user does, in a folder of its own.
#pragma once

#include <gtest/gtest.h>
#include <sys/wait.h>

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

namespace amts::e2e {

struct Outcome {
  int code = -1;
  std::string out;     ///< standard output
  std::string errors;  ///< standard error
};

/// A test with an empty folder, gone afterwards.
class Command : public testing::Test {
 protected:
  Command() {
    const auto* info = testing::UnitTest::GetInstance()->current_test_info();
    folder_ = std::filesystem::temp_directory_path() /
              ("amts-" + std::string(info->test_suite_name()) + "-" + info->name() + "-" +
               std::to_string(getpid()));
    std::filesystem::create_directories(folder_);
  }
  ~Command() override { std::filesystem::remove_all(folder_); }

  /// Runs "amts ARGUMENTS" by the shell in the folder.
  Outcome amts(const std::string& arguments) const {
    const char* binary = std::getenv("AMTS_BINARY");
    EXPECT_NE(binary, nullptr) << "run by ctest, or set AMTS_BINARY";
    const std::string line = "cd '" + folder_.string() + "' && '" + (binary ? binary : "amts") +
                             "' " + arguments + " 2>errors.txt";
    Outcome outcome;
    FILE* pipe = popen(line.c_str(), "r");
    if (pipe == nullptr) return outcome;
    char buffer[4096];
    for (size_t n = 0; (n = fread(buffer, 1, sizeof buffer, pipe)) > 0;) {
      outcome.out.append(buffer, n);
    }
    const int status = pclose(pipe);
    outcome.code = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    outcome.errors = read("errors.txt");
    return outcome;
  }

  void write(const std::string& name, std::string_view text) const {
    std::filesystem::create_directories((folder_ / name).parent_path());
    std::ofstream(folder_ / name, std::ios::binary) << text;
  }

  std::string read(const std::string& name) const {
    std::ifstream file(folder_ / name, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
  }

  std::filesystem::path folder_;
};

}  // namespace amts::e2e
