// The checker as a whole: settings, terminology, consistency across documents, parallel data,
// places, what it does with anything at all.
#include "checks/checker.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <random>

#include "base/error.h"
#include "base/file.h"
#include "checking.h"

namespace amts::checks {
namespace {

namespace fs = std::filesystem;

document::Document markdown(const std::string& bytes, const std::string& file) {
  return document::parse(bytes, document::Format::kMarkdown, file);
}

std::vector<std::string_view> ids(const std::vector<Finding>& findings) {
  std::vector<std::string_view> out;
  for (const Finding& finding : findings) out.push_back(finding.check);
  return out;
}

TEST(Catalogue, IdsAreUniqueAndWellSpelt) {
  std::set<std::string_view> seen;
  for (const Check& check : catalogue()) {
    EXPECT_TRUE(seen.insert(check.id).second) << check.id;
    EXPECT_EQ(check.id.find_first_not_of("abcdefghijklmnopqrstuvwxyz-"), std::string_view::npos);
    EXPECT_FALSE(check.about.empty());
    EXPECT_FALSE(check.remedy.empty());
  }
}

TEST(Settings, SwitchOffAndRaise) {
  CheckerOptions options;
  options.languages = {"en", "es"};
  options.settings.disabled = {"numbers", "end-punctuation"};
  options.settings.severity = {{"brackets", Severity::kError}};
  Checker checker(options);
  const auto found =
      checker.check(markdown("It has 42 (parts).", "a.md"), markdown("Tiene (partes", "b.md"));
  ASSERT_EQ(ids(found), std::vector<std::string_view>{"brackets"});
  EXPECT_EQ(found[0].severity, Severity::kError);
  EXPECT_EQ(found[0].file, "b.md");
  EXPECT_EQ(found[0].region, (Region{1, 7, 1, 8}));
  EXPECT_EQ(found[0].segment, 0U);
  EXPECT_EQ(found[0].source, "It has 42 (parts).");

  options.settings.disabled = {"number"};
  try {
    Checker wrong(options);
    FAIL() << "an unknown check was taken";
  } catch (const UsageError& error) {
    EXPECT_NE(error.remedy().find("numbers"), std::string::npos) << error.remedy();
  }
}

TEST(Checker, TermsThatAreNotKept) {
  const memory::TermMatcher terms({{"momentum", "动量"}, {"batch", "批量"}}, {"en", "zh"});
  CheckerOptions options;
  options.languages = {"en", "zh"};
  options.terminology = &terms;
  options.settings.only = {"terminology"};
  Checker checker(options);
  const auto found = checker.check(markdown("The momentum of a batch; the batch is it.", "a.md"),
                                   markdown("批量的惯性。", "b.md"));
  ASSERT_EQ(found.size(), 1U);
  EXPECT_NE(found[0].message.find("动量"), std::string::npos) << found[0].message;
}

TEST(Checker, TermsWithAlternativesAndAbbreviations) {
  const memory::TermMatcher terms({{"instance", "实例/示例"}, {"LSTM", "长短期记忆网络"}},
                                  {"en", "zh"});
  CheckerOptions options;
  options.languages = {"en", "zh"};
  options.terminology = &terms;
  options.settings.only = {"terminology"};
  Checker checker(options);
  const auto count = [&](const std::string& target) {
    return checker.check(markdown("An instance of an LSTM.", "a.md"), markdown(target, "b.md"))
        .size();
  };
  EXPECT_EQ(count("LSTM的一个示例。"), 0U);
  EXPECT_EQ(count("长短期记忆网络的一个实例。"), 0U);
  EXPECT_EQ(count("记忆网络的一个例子。"), 2U);
}

TEST(Checker, OneSourceOneTranslation) {
  CheckerOptions options;
  options.languages = {"en", "es"};
  options.settings.only = {"inconsistent-target", "inconsistent-source"};
  Checker checker(options);
  checker.check(markdown("# Summary\n\nThe cat sleeps on the mat.", "1.md"),
                markdown("# Resumen\n\nEl gato duerme.", "1.es.md"));
  checker.check(markdown("# Summary\n\nAll dogs run through big woods.", "2.md"),
                markdown("# Resumen\n\nEl gato duerme.", "2.es.md"));
  checker.check(markdown("# Summary", "3.md"), markdown("# Conclusión", "3.es.md"));
  checker.check(markdown("# summary", "4.md"), markdown("# Resumen.", "4.es.md"));
  const auto found = checker.across();
  ASSERT_EQ(ids(found),
            (std::vector<std::string_view>{"inconsistent-source", "inconsistent-target"}));
  EXPECT_EQ(found[0].file, "2.es.md");
  EXPECT_EQ(found[0].region.line, 3U);
  EXPECT_EQ(found[1].file, "3.es.md");
  EXPECT_NE(found[1].message.find("1.es.md:1 (3 times)"), std::string::npos) << found[1].message;
}

TEST(Checker, ParallelData) {
  CheckerOptions options;
  options.languages = {"en", "es"};
  Checker checker(options);
  corpus::TextPair good, tagged, bad;
  good.source = "One cat.";
  good.target = "Un gato.";
  tagged.source = "Call f now.";
  tagged.target = "Llame ahora.";
  tagged.tagged_source = "Call ⟦1⟧ now.";
  tagged.tagged_target = "Llame ahora.";
  bad.source = "Take\n42 cats.";
  bad.target = "Tome 24 gatos.";
  const std::vector<corpus::TextPair> pairs = {good, tagged, bad};
  const std::vector<size_t> lines = {2, 5, 9};
  const auto found = checker.check(pairs, lines, "pairs.csv");
  ASSERT_EQ(ids(found), (std::vector<std::string_view>{"placeholders", "numbers"}));
  EXPECT_EQ(found[0].region, (Region{5, 0, 5, 0}));
  EXPECT_EQ(found[1].region.line, 9U);
  EXPECT_EQ(found[1].file, "pairs.csv");
}

TEST(Checker, PlacesPassEscapesAndPrefixesOver) {
  const auto at = [](document::Format format, const std::string& source,
                     const std::string& target) {
    CheckerOptions options;
    options.languages = {"en", "es"};
    options.settings.only = {"numbers"};
    Checker checker(options);
    const auto found =
        checker.check(document::parse(source, format, "a"), document::parse(target, format, "b"));
    return found.size() == 1 ? stretch(found[0], target) : std::to_string(found.size());
  };
  using enum document::Format;
  EXPECT_EQ(at(kMarkdown, "> One\n> and two.", "> Un \\*gato\\*\n> y 42 &amp; 1."), "42");
  EXPECT_EQ(at(kHtml, "<p>One &amp; two</p>", "<p>Uno &amp; &eacute;l 42</p>"), "42");
  EXPECT_EQ(at(kMarkdown, "A **bold** `x` one.", "Un **negro** `x` 42."), "42");
  const std::string cell = R"({"cells":[{"cell_type":"markdown","metadata":{},"source":[)";
  const std::string end = R"(]}],"metadata":{},"nbformat":4,"nbformat_minor":5})";
  EXPECT_EQ(at(kNotebook, cell + R"("One \"and\"\n","two.")" + end,
               cell + R"("Un \"y\"\n","dos 42.")" + end),
            "42");
}

TEST(Checker, ColumnsAreUtf16CodeUnits) {
  const auto found = check_markdown("en", "es", "A cat.", "Un 😀 gato 42.", "numbers");
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].region, (Region{1, 12, 1, 14}));
}

/// A document put together at random from what books hold, some of it broken.
std::string random_document(std::mt19937& random) {
  static const std::vector<std::string> kPieces = {"# Heading\n\n",
                                                   "Some text, with 42 and 1,000.5.\n\n",
                                                   "A *word* and **more** `code` $x$.\n\n",
                                                   "- item one\n- item (two)\n\n",
                                                   "```python\nx = 'a'  # b\n```\n\n",
                                                   "$$y = 1$$\n\n",
                                                   ":label:`sec_a`\n\n",
                                                   ":begin_tab:`a`\nTab.\n:end_tab:\n\n",
                                                   "> quote [link](http://a.b)\n\n",
                                                   "| a | b |\n|---|---|\n| 1 | 2 |\n\n",
                                                   "![alt](x.png)\n\n",
                                                   "<b>bold</b> ⟦1⟧ {name} %s\n\n",
                                                   "[**mark**] (**open\n\n",
                                                   "** broken * \"quote\n\n",
                                                   "中文，混合。（括号\n\n",
                                                   "[^1] note\n\n[^1]: n\n\n"};
  std::string out;
  for (size_t i = 1 + random() % 8; i > 0; --i) out += kPieces[random() % kPieces.size()];
  return out;
}

// What is broken in source and translation alike was not broken by translating. Marks of d2l-book
// are checked in the translation alone.
TEST(CheckerProperty, ADocumentIsItsOwnTranslation) {
  std::mt19937 random(7);
  CheckerOptions options;
  options.languages = {"en", "en"};
  options.settings.disabled = {"slide-marks"};
  for (int i = 0; i < 300; ++i) {
    const std::string text = random_document(random);
    Checker checker(options);
    auto found = checker.check(markdown(text, "a"), markdown(text, "b"));
    std::ranges::move(checker.across(), std::back_inserter(found));
    std::string all;
    for (const Finding& finding : found)
      all += std::string(finding.check) + ": " + finding.message + "\n";
    EXPECT_EQ(all, "") << text;
  }
}

// Findings point into the file whatever stands there, in any pair of documents.
TEST(CheckerProperty, PlacesLieInTheFile) {
  std::mt19937 random(11);
  CheckerOptions options;
  options.languages = {"en", "zh"};
  for (int i = 0; i < 200; ++i) {
    const std::string source = random_document(random);
    std::string target = random_document(random);
    for (int cut = 0; cut < 3 && !target.empty(); ++cut) {  // damage it, as UTF-8
      size_t at = random() % target.size();
      while (at > 0 && (target[at] & 0xC0) == 0x80) --at;
      target.insert(at, cut == 0 ? "*" : cut == 1 ? "（" : "`");
    }
    Checker checker(options);
    const auto lines = static_cast<size_t>(std::ranges::count(target, '\n')) + 1;
    for (const Finding& finding : checker.check(markdown(source, "a"), markdown(target, "b"))) {
      EXPECT_GE(finding.region.line, 1U);
      EXPECT_LE(finding.region.end_line, lines);
      EXPECT_LE(finding.region.line, finding.region.end_line);
      EXPECT_GE(finding.region.column, 1U);
      EXPECT_TRUE(stretch(finding, target).size() <= target.size());
    }
  }
}

TEST(Checker, EmptyDocuments) {
  EXPECT_TRUE(check_markdown("en", "zh", "", "").empty());
  EXPECT_EQ(ids(check_markdown("en", "zh", "Some words.", "")),
            std::vector<std::string_view>{"missing-segment"});
  EXPECT_EQ(ids(check_markdown("en", "zh", "", "一些词。")),
            std::vector<std::string_view>{"extra-segment"});
}

TEST(Checker, ACleanTranslationHasNoFindings) {
  const std::string source =
      "# Linear Regression\n:label:`sec_linear`\n\n"
      "*Regression* refers to methods for modelling the relationship between one or more "
      "variables $x$ and $y$, see :numref:`fig_fit`. In 1995, about 1,000 of them (50%) were "
      "known; call `fit(x)` to try.\n\n- Is it linear?\n- It is.\n\n"
      "```python\n# fit\ny = w * x + b\n```\n\n$$y = wx + b.$$\n";
  const std::string target =
      "# 线性回归\n:label:`sec_linear`\n\n"
      "*回归*是指为一个或多个变量$x$与$y$之间的关系建模的方法，见 :numref:`fig_fit`。"
      "1995年，已知的方法大约有1000种（50%）；可以调用`fit(x)`来试一试。\n\n- 它是线性的吗？\n- "
      "是的。\n\n"
      "```python\n# 拟合\ny = w * x + b\n```\n\n$$y = wx + b.$$\n";
  for (const Finding& finding : check_markdown("en", "zh", source, target))
    ADD_FAILURE() << finding.check << ": " << finding.message;
}

fs::path shared() {
  const char* named = std::getenv("AMTS_SHARED");
  return named != nullptr ? fs::path(named) : fs::path(AMTS_SOURCE_DIR) / ".." / "shared";
}

TEST(Checker, AWholeBookByPeople) {
  const fs::path book = shared() / "data" / "d2l";
  if (!fs::is_directory(book)) GTEST_SKIP() << "no " << book;
  CheckerOptions options;
  options.languages = {"en", "zh"};
  options.settings.disabled = {"extra-code"};
  Checker checker(options);
  size_t documents = 0, errors = 0;
  constexpr std::string_view kEnd = "_origin.md";
  for (const auto& entry : fs::recursive_directory_iterator(book)) {
    const std::string source = entry.path().string();
    if (!source.ends_with(kEnd)) continue;
    const std::string target = source.substr(0, source.size() - kEnd.size()) + ".md";
    if (!fs::is_regular_file(target)) continue;
    ++documents;
    for (const Finding& finding :
         checker.check(markdown(read_file(source), source), markdown(read_file(target), target)))
      errors += finding.severity == Severity::kError;
  }
  EXPECT_GE(documents, 134U);
  // People make mistakes, but few: a check that finds many of them is wrong itself.
  EXPECT_LT(errors, documents * 3);
}

}  // namespace
}  // namespace amts::checks
