#include "text/word_count.h"

#include <gtest/gtest.h>

namespace amts::text {
namespace {

TEST(WordCount, CountsAsTranslatorsDo) {
  struct Case {
    const char* text;
    size_t words;
  };
  const Case cases[] = {{"", 0},
                        {" … — !", 0},
                        {"Hello, world.", 2},
                        {"don't re-use 3.5 or 1,000", 5},
                        {"end. Next", 2},
                        {"a--b", 2},
                        {"深度学习", 4},
                        {"用 PyTorch 训练", 4},
                        {"Use ⟦1⟧ with ⟦2⟧.", 2},
                        {"el\u0301 ve\u0301", 2},
                        {"딥 러닝", 2},
                        {"tail-", 1}};
  for (const Case& c : cases) EXPECT_EQ(count_words(c.text), c.words) << c.text;
}

}  // namespace
}  // namespace amts::text
