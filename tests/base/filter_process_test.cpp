#include "base/filter_process.h"

#include <gtest/gtest.h>

#include "base/error.h"

namespace amts {
namespace {

using std::chrono::milliseconds;

TEST(FilterProcess, AnswersEachRecordInOrderOverSeveralExchanges) {
  FilterProcess sed({"sed", "-u", "s/a/b/"}, '\n');
  EXPECT_EQ(sed.exchange(std::vector<std::string>{"a1", "", "中a"}, milliseconds(5000)),
            (std::vector<std::string>{"b1", "", "中b"}));
  EXPECT_EQ(sed.exchange(std::vector<std::string>{"x"}, milliseconds(5000)),
            std::vector<std::string>{"x"});
}

TEST(FilterProcess, LargeExchangesDoNotDeadlock) {
  FilterProcess cat({"cat"}, '\n');
  std::vector<std::string> records;
  for (int i = 0; i < 20000; ++i) records.push_back(std::string(100, 'x') + std::to_string(i));
  EXPECT_EQ(cat.exchange(records, milliseconds(20000)), records);
}

TEST(FilterProcess, FailuresAreErrorsNotSignals) {
  EXPECT_THROW(FilterProcess({"/no/such/program"}, '\n'), EngineError);
  FilterProcess ends({"true"}, '\n');
  const std::vector<std::string> many(100000, "record");
  EXPECT_THROW(ends.exchange(many, milliseconds(5000)), EngineError);
  FilterProcess silent({"sleep", "60"}, '\n');
  EXPECT_THROW(silent.exchange(std::vector<std::string>{"x"}, milliseconds(50)), EngineError);
}

}  // namespace
}  // namespace amts
