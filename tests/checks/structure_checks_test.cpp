// Golden cases of structure, code cells, tabs and slide marks, and how segments are paired.
#include "checking.h"
#include "checks/code.h"

namespace amts::checks {
namespace {

TEST(StructureChecks, Headings) {
  expect_cases("heading", {
                              {"es", "# One\n\nText.", "# Uno\n\nTexto.", {}},
                              {"es", "# One\n\nText.", "## Uno\n\nTexto.", {"Uno"}},
                              {"es",
                               "# One\n\nText here.\n\n## Two\n\nMore text.",
                               "# Uno\n\nTexto aquí.\n\nDos\n\nMás texto.",
                               {"Dos"}},
                          });
  expect_cases("block-kind", {
                                 {"es",
                                  "# One\n\n- An item here.\n\nSome text.",
                                  "# One\n\nUn elemento aquí.\n\nAlgo de texto.",
                                  {"Un elemento aquí."}},
                                 {"es", "- An item here.\n", "* Un elemento aquí.\n", {}},
                             });
}

TEST(StructureChecks, UnpairedSegments) {
  const std::string source =
      "# Cats\n\nThe first cat has 42 whiskers and `code`.\n\nThe second cat has 17 kittens.\n\n"
      "The third cat has 99 lives in $x$.\n";
  const std::string target =
      "# Gatos\n\nEl primer gato tiene 42 bigotes y `code`.\n\n"
      "El tercer gato tiene 99 vidas en $x$.\n";
  expect_cases("missing-segment", {{"es", source, target, {""}}, {"es", source, source, {}}});
  expect_cases("extra-segment", {{"es", target, source, {"The second cat has 17 kittens."}, "es"}});
  // One paragraph less is one finding, not a flood of them.
  const auto found = check_markdown("en", "es", source, target);
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].check, "missing-segment");
  EXPECT_EQ(found[0].region.line, 3U);
  EXPECT_NE(found[0].message.find("line 5"), std::string::npos) << found[0].message;
}

TEST(StructureChecks, Labels) {
  expect_cases("labels",
               {
                   {"zh", "# A\n:label:`sec_a`\n\nText.", "# 甲\n:label:`sec_a`\n\n文本。", {}},
                   {"zh",
                    "# A\n:label:`sec_a`\n\nText.",
                    "# 甲\n:label:`sec_b`\n\n文本。",
                    {":label:`sec_b`", ":label:`sec_b`"}},
               });
}

TEST(StructureChecks, DisplayMath) {
  expect_cases("display-math",
               {
                   {"zh", "So:\n\n$$x = 1.$$\n\nEnd.", "即：\n\n$$x=1$$\n\n结束。", {}},
                   {"zh", "So:\n\n$$x = 1.$$\n\nEnd.", "即：\n\n$$x=2$$\n\n结束。", {"$$x=2$$"}},
                   {"zh", "So:\n\n$$x = 1.$$\n\nEnd.", "即$x=1$。\n\n结束。", {}},
               });
}

TEST(BookChecks, Tabs) {
  const std::string open = ":begin_tab:`mxnet`\n", close = "\n:end_tab:\n";
  expect_cases("tabs", {
                           {"zh", open + "Text." + close, open + "文本。" + close, {}},
                           {"zh", open + "Text." + close, open + "文本。", {":begin_tab:`mxnet`"}},
                           {"zh", open + "Text." + close, "文本。" + close, {"", ":end_tab:"}},
                           {"zh", open + "Text." + close, "文本。", {""}},
                       });
}

TEST(BookChecks, SlideMarks) {
  const std::string book = "Text :numref:`a`.\n\n";
  expect_cases(
      "slide-marks",
      {
          {"zh", book, "文本[**重点**] :numref:`a`。\n", {}},
          {"zh", book, "文本[**重点 :numref:`a`。\n", {"[**"}},
          {"zh", book, "文本重点**) :numref:`a`。\n", {"**)"}},
          {"zh", book, "(**文本 :numref:`a`：\n\n$$x$$\n**)\n", {}},
          {"zh", book, "(~~文本~~)[~~词~~] :numref:`a`\n", {}},
          // d2l-book reads each stretch between code cells by itself, and no mark inside another.
          {"zh",
           book,
           "[**文本 :numref:`a`\n\n```{.python .input}\nx\n```\n\n词**]\n",
           {"[**", "**]"}},
          {"zh", book, "[**文[**本 :numref:`a`**]词**]\n", {"[**"}},
          {"es", "See **this**.", "(vea **esto**)", {}},  // no book of d2l-book's
      });
}

std::string cell(const std::string& code, const std::string& info = "python") {
  return "Text.\n\n```" + info + "\n" + code + "\n```\n";
}

TEST(CodeChecks, OnlyCommentsMayChange) {
  const std::string source = cell("# Add one\nx = f('a')  # here\n");
  expect_cases(
      "code",
      {
          {"zh", source, cell("# 加一\nx = f('a')  # 这里\n"), {}},
          {"zh", source, cell("x = f('a')\n"), {}},
          {"zh", source, cell("# 加一\ny = f('a')\n"), {"```python\n# 加一\ny = f('a')\n\n```"}},
          {"zh", source, cell("# 加一\nx = f('乙')\n"), {}},  // a string: another check
          {"zh",
           cell("def f():\n    \"\"\"One.\"\"\"\n    return 1"),
           cell("def f():\n    \"\"\"一。\"\"\"\n    return 1"),
           {}},
          {"es",
           cell("int x = 1; // one\n/* two */ f();", "cpp"),
           cell("int x = 1; // uno\n/* dos */ f();", "cpp"),
           {}},
          {"es", cell("a # b", "js"), cell("a # c", "js"), {"```js\na # c\n```"}},
          {"es", cell("-- one\nSELECT 1", "sql"), cell("-- uno\nSELECT 1", "sql"), {}},
          {"es", cell("<!-- one --><b>x</b>", "html"), cell("<!-- uno --><b>x</b>", "html"), {}},
          {"es",
           cell("<p>x</p>\n// one\n/* two */", "vue"),
           cell("<p>x</p>\n// uno\n/* dos */", "vue"),
           {}},
          {"es", cell("<!-- a --> <b/>", "astro"), cell("<!-- b --> <b/>", "astro"), {}},
          {"es", cell("{\"a\": 1} // one", "json"), cell("{\"a\": 1} // uno", "json"), {}},
          {"es", cell("{\"a\": 1}", "json"), cell("{\"b\": 1}", "json"), {}},
          {"es",
           cell("x // one\n# two\n<!-- three -->", ""),
           cell("x // uno\n# dos\n<!-- tres -->", ""),
           {}},
          {"es", cell("x = 1", ""), cell("x = 2", ""), {"```\nx = 2\n```"}},
      });
  expect_cases(
      "code-strings",
      {
          {"zh", source, cell("x = f('乙')  # 这里\n"), {"```python\nx = f('乙')  # 这里\n\n```"}},
          {"zh", source, cell("x = f('a')  # 这里\n"), {}},
      });
}

TEST(CodeChecks, CellsAreNeitherLostNorAdded) {
  const std::string one = cell("x = 1"), two = cell("x = 1") + "\n```python\ny = 2\n```\n";
  expect_cases("missing-code", {{"zh", two, one, {""}}, {"zh", one, two, {}}});
  expect_cases("extra-code", {{"zh", one, two, {"```python\ny = 2\n```"}}, {"zh", two, one, {}}});
}

TEST(CodeParts, KnowStringsFromComments) {
  EXPECT_EQ(code_parts("```python\nx = '# no comment'  # one\n```").code, "x = \"\"\n");
  EXPECT_EQ(code_parts("```js\nconst u = `http://a`; // b\n```").strings,
            std::vector<std::string>{"http://a"});
  EXPECT_EQ(code_parts("```bash\necho a#b # c\n```").code, "echo a#b\n");
  EXPECT_EQ(code_parts("```python\nIt's open\n```").code, "It's open\n");
  EXPECT_EQ(code_parts("    x = 1  # indented").code, "    x = 1\n");
  EXPECT_EQ(code_parts(R"({"cell_type":"code","outputs":[1],"source":["a = 1\n","b # c"]})").code,
            "a = 1\nb\n");
  EXPECT_EQ(code_parts("```").code, "");
  EXPECT_EQ(code_parts("```c\n/* open").code, "");
}

}  // namespace
}  // namespace amts::checks
