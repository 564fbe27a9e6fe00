// Edits that are the same in every language, made in the translation.
#include "sync/patch.h"

#include <gtest/gtest.h>

namespace amts::sync {
namespace {

struct Case {
  const char* old_text;
  const char* new_text;
  const char* translation;
  EditClass edit;
  const char* patched;
};

class Patching : public testing::TestWithParam<Case> {};

TEST_P(Patching, MakesTheEditOrSaysWhyNot) {
  const Case& c = GetParam();
  const Patch result = patch(c.old_text, c.new_text, c.translation, c.old_text);
  EXPECT_EQ(result.edit, c.edit) << c.new_text;
  EXPECT_EQ(result.text, c.patched);
}

constexpr EditClass kPatched = EditClass::kPatched, kWording = EditClass::kWording,
                    kDress = EditClass::kDress;

INSTANTIATE_TEST_SUITE_P(
    Neutral, Patching,
    testing::Values(Case{"We use 10 epochs.", "We use 20 epochs.", "我们使用10个周期。", kPatched,
                         "我们使用20个周期。"},
                    Case{"Call `fit` now.", "Call `train` now.", "现在调用`fit`。", kPatched,
                         "现在调用`train`。"},
                    Case{"See [the docs](/a.html).", "See [the docs](/b.html).",
                         "请看[文档](/a.html)。", kPatched, "请看[文档](/b.html)。"},
                    Case{"If $x=1$ then $y$.", "If $x=2$ then $y$.", "若$x=1$，则$y$。", kPatched,
                         "若$x=2$，则$y$。"},
                    Case{"See :numref:`a`.", "See :numref:`b`.", "见 :numref:`a`。", kPatched,
                         "见 :numref:`b`。"},
                    Case{"Title", "Title {#id}", "标题", kPatched, "标题 {#id}"},
                    Case{"Title", "Title[[title]]", "标题", kPatched, "标题[[title]]"},
                    Case{"We train BART here.", "We train GPT here.", "这里训练BART。", kPatched,
                         "这里训练GPT。"},
                    Case{"Run `a` and `b`.", "Run `c` and `b`.", "运行`a`和`b`。", kPatched,
                         "运行`c`和`b`。"}));

INSTANTIATE_TEST_SUITE_P(
    Trivial, Patching,
    testing::Values(Case{"Now, we go.", "Now we go.", "我们走。", kDress, "我们走。"},
                    Case{"We *go* now.", "We **go** now.", "我们*走*。", kDress, "我们*走*。"},
                    Case{"We can add.", "[**We can add.**]", "可以加。", kDress, "可以加。"},
                    Case{"one\ntwo", "one two", "一二", EditClass::kSpacing, "一二"},
                    Case{"It is diferent now.", "It is different now.", "现在不同。",
                         EditClass::kSpelling, "现在不同。"}));

INSTANTIATE_TEST_SUITE_P(
    Undecided, Patching,
    testing::Values(Case{"It is good.", "It is bad.", "很好。", kWording, ""},
                    Case{"It can work.", "It can not work.", "可以。", kWording, ""},
                    Case{"It is possible.", "It is impossible.", "可能。", kWording, ""},
                    Case{"We have 2 of them.", "We have 3 of them.", "我们有两个。", kWording, ""},
                    Case{"Use 3 of 3.", "Use 2 of 3.", "用3个。", kWording, ""},
                    Case{"Go to [it](/en/a).", "Go to [it](/en/b).", "去[它](/zh/x)。",
                         EditClass::kUnplaced, ""}));

TEST(PatchingInOneScript, TakesNamesByTheirCapitals) {
  EXPECT_EQ(patch("we use no layers", "we use six layers", "no usamos capas", "").edit, kWording);
  EXPECT_EQ(patch("we use PyTorch", "we use TensorFlow", "usamos PyTorch", "").text,
            "usamos TensorFlow");
}

}  // namespace
}  // namespace amts::sync
