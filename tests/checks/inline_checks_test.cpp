// Golden cases of the checks on inline content.
#include "checking.h"

namespace amts::checks {
namespace {

TEST(InlineChecks, Math) {
  expect_cases(
      "math",
      {
          {"zh", "Let $x$ be $y$.", "设 $x$ 为 $y$。", {}},
          {"zh", "Let $x$ be $y$.", "设 $x$ 为 $z$。", {"$z$"}},
          // Spaces, words and final punctuation of a formula may change; so may how often it is
          // named.
          {"zh", "So $a + b$ and $p_\\text{in}$.", "$a+b$ 和 $p_\\text{输入}$，$a+b$。", {}},
          {"de", "Let $x$ be $y$.", "Sei $x$.", {"Sei $x$."}},
          {"zh", "The $n^\\mathrm{th}$ of $0.5$ and (2, 3).", "第$n$个，0.5和$(2,3)$。", {}},
          // What moves to another paragraph is no loss.
          {"es", "One $x$ word.\n\nTwo words.", "Una palabra.\n\nDos $x$ palabras.", {}},
      });
}

TEST(InlineChecks, Code) {
  expect_cases("inline-code", {
                                  {"es", "Call `f(x)` now.", "Llame a `f(x)` ahora.", {}},
                                  {"es", "Call `f(x)` now.", "Llame a `f(y)` ahora.", {"`f(y)`"}},
                                  {"ja", "Use `a` and `b`.", "`b` と `a` を使います。", {}},
                              });
}

TEST(InlineChecks, Roles) {
  expect_cases("roles",
               {
                   {"zh", "See :numref:`a` here.", "见 :numref:`a`。", {}},
                   {"zh", "See :numref:`a` here.", "见 :numref:`b`。", {":numref:`b`"}},
                   {"zh", "See {ref}`a` here.", "见此处。", {"见此处。"}},
                   {"zh", "See :cite:`a` here.", "见 :cite:`a` 和 :cite:`a`。", {":cite:`a`"}},
               });
  expect_cases("role-space",
               {
                   {"zh", "As in :numref:`a`, so.", "如 :numref:`a`所示，", {}},
                   {"zh", "As in :numref:`a`, so.", "如:numref:`a`所示，", {":numref:`a`"}},
                   {"zh", "As in (:numref:`a`) so.", "如（:numref:`a`）所示，", {}},
               });
}

TEST(InlineChecks, Tags) {
  expect_cases("tags",
               {
                   {"es", "A <b>bold</b> word.", "Una palabra <b>negrita</b>.", {}},
                   {"es",
                    "A <b>bold</b> word.",
                    "Una palabra negrita.",
                    {"Una palabra negrita.", "Una palabra negrita."}},
                   {"es", "A <b>bold</b> word.", "Una palabra <i>negrita</i>.", {"<i>", "</i>"}},
                   {"es", "Line<br>break here.", "Salto<br/> de línea.", {}},
               });
}

TEST(InlineChecks, LinksAndPictures) {
  expect_cases(
      "link-target",
      {
          {"es", "See [this](https://a.org/x).", "Vea [esto](https://a.org/x).", {}},
          {"es",
           "See [this](https://a.org/x).",
           "Vea [esto](https://b.org/x).",
           {"](https://b.org/x)"}},
          // The page in the reader's language is the same page, a heading's id follows the heading.
          {"es",
           "See [this](https://en.wikipedia.org/wiki/A).",
           "Vea [esto](https://es.wikipedia.org/wiki/A).",
           {}},
          {"zh", "See [this](../en/a.md#some-part).", "见[这里](../zh-CN/a.md#某部分)。", {}},
          {"es", "See https://a.org/ now.", "Vea [a.org](https://a.org) ahora.", {}},
      });
  expect_cases("image-target",
               {
                   {"zh", "![A cat](../img/cat.svg)", "![猫](../img/cat.svg)", {}},
                   {"zh", "![A cat](../img/cat.svg)", "![猫](../img/cat_zh.svg)", {}},
                   {"zh",
                    "![A cat](../img/cat.svg)",
                    "![猫](../img/dog.svg)",
                    {"![猫](../img/dog.svg)", ""}},
               });
}

TEST(InlineChecks, Placeholders) {
  expect_cases("placeholders", {
                                   {"de", "Hello {name}, %d new.", "Hallo {name}, %d neu.", {}},
                                   {"de",
                                    "Hello {name}, %d new.",
                                    "Hallo {nome}, %d neu.",
                                    {"Hallo {nome}, %d neu.", "Hallo {nome}, %d neu."}},
                                   {"de", "By 50% so.", "Um 50% so.", {}},
                                   {"de", "A ⟦1⟧ here.", "Ein ⟦2⟧ hier.", {"⟦2⟧"}},
                               });
  expect_cases("placeholder-leak", {
                                       {"zh", "Use the `x` now.", "现在使用⟦1⟧。", {"⟦1⟧"}},
                                       {"zh", "Use the `x` now.", "现在使用⟦ 1 ⟧。", {"⟦ 1 ⟧"}},
                                       {"zh", "Use the `x` now.", "现在使用1⟧。", {"⟧"}},
                                       {"zh", "Use the `x` now.", "现在使用〚1〛。", {"〚1〛"}},
                                       {"zh", "Use the `x` now.", "现在使用{1}。", {"{1}"}},
                                       {"zh", "Write ⟦1⟧ now.", "现在写⟦1⟧。", {}},
                                       {"zh", "The set {1} is small.", "集合{1}很小。", {}},
                                   });
}

TEST(InlineChecks, Footnotes) {
  const std::string note = "\n\n[^1]: A note.\n";
  expect_cases(
      "footnotes",
      {
          {"es", "A word[^1] here." + note, "Una palabra[^1] aquí.\n\n[^1]: Una nota.\n", {}},
          {"es",
           "A word[^1] here." + note,
           "Una palabra aquí.\n\n[^1]: Una nota.\n",
           {"Una palabra aquí."}},
      });
}

}  // namespace
}  // namespace amts::checks
