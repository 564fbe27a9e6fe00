// What write() does to single translations: escaping as little as reads back, and settling what
// Markdown cannot hold.
#include <gtest/gtest.h>

#include "document/document.h"
#include "document/settle.h"
#include "reading.h"

namespace amts::document::testing {
namespace {

// `bytes` with its first segment (or, by number, another) translated into `text`.
std::string with(const std::string& bytes, const std::string& text, size_t segment = 0,
                 Format format = Format::kMarkdown) {
  const Document document = parse(bytes, format);
  std::vector<std::optional<std::string>> translations(document.segments.size());
  translations.at(segment) = text;
  return write(document, translations);
}

TEST(Write, LeavesAloneWhatReadsBack) {
  for (const std::string text :
       {"2 * 3",   "[0, 1]", "a_b",  "C#",     "5 < 6", "a | b", "(x)",  "1.5",
        "-1",      "+1",     "#tag", "a: b",   "$5",    "50%",   "AT&T", "x ~ y",
        "a <eos>", "f(x)",   "{a}",  "“引号”", "a - b", "!",     "a/b",  "\\alpha"}) {
    EXPECT_EQ(with("word", text), text);
    EXPECT_EQ(with("# word", text), "# " + text);
    EXPECT_EQ(with("- word\n", text), "- " + text + "\n");
  }
}

TEST(Write, EscapesWhatWouldBeMarkup) {
  EXPECT_EQ(with("word", "# x"), "\\# x");
  EXPECT_EQ(with("word", "- x"), "\\- x");
  EXPECT_EQ(with("word", "1. x"), "1\\. x");
  EXPECT_EQ(with("word", "> x"), "\\> x");
  EXPECT_EQ(with("word", "*x*"), "\\*x\\*");
  EXPECT_EQ(with("word", "`x`"), "\\`x\\`");
  EXPECT_EQ(with("word", "<b>"), "\\<b>");
  EXPECT_EQ(with("word", "&amp;"), "\\&amp;");
  EXPECT_EQ(with("word", "[x](y)"), "[x&#93;(y)");
  EXPECT_EQ(with("word", "a\n==="), "a\n\\===");
  EXPECT_EQ(with("word", "---"), "\\---");
  EXPECT_EQ(with("word", "$x$"), "\\$x\\$");
  EXPECT_EQ(with("# word", "x #"), "# x \\#");
  EXPECT_EQ(with("a|b\n-|-\n", "x | y"), "x \\| y|b\n-|-\n");
  EXPECT_EQ(with("word", "{expr}", 0, Format::kMdx), "\\{expr}");
  EXPECT_EQ(with("word", "a < b <c> {d", 0, Format::kMdx), "a \\< b \\<c> \\{d");
  EXPECT_EQ(with("word", "import x from", 0, Format::kMdx), " import x from");
  EXPECT_EQ(with("word", "<eos>"), "\\<eos>");
}

TEST(Write, SettlesWhiteSpace) {
  EXPECT_EQ(with("word", " a \n\n b\r\nc "), "a\nb\nc");
  EXPECT_EQ(with("> word\n> more", "a\nb"), "> a\n> b");
  EXPECT_EQ(with("- word\n", "a\nb"), "- a\n  b\n");
  EXPECT_EQ(with("# word", "a\nb"), "# a b");
  EXPECT_EQ(with("word\r\n\r\nnext", "a\nb"), "a\r\nb\r\n\r\nnext");
  EXPECT_EQ(with("a  \nb", "x ⟦1⟧ y"), "x  \ny");
}

TEST(Write, ABlankTranslationIsNone) {
  EXPECT_EQ(with("word", " \n "), "word");
  EXPECT_EQ(with("*word* x", "⟦1⟧ ⟦2⟧"), "*word* x");
}

TEST(Write, KeepsEmphasisThatWouldNotFlank) {
  EXPECT_EQ(with("**Note:** do", "⟦1⟧注意：⟦2⟧请"), "**注意**：请");
  EXPECT_EQ(with("**Note** do", "请⟦1⟧“注意”⟦2⟧看"), "请“**注意**”看");
  EXPECT_EQ(with("**Note** do", "请⟦1⟧ 注意 ⟦2⟧看"), "请 **注意** 看");
  EXPECT_EQ(with("a _word_ b", "一⟦1⟧词⟦2⟧二"), "一*词*二");
  EXPECT_EQ(with("**f(x)** is", "⟦1⟧函数f(x)⟦2⟧的"), "**函数f(x)** 的");
  EXPECT_EQ(with("**[a](b)** do", "⟦1⟧⟦2⟧链接⟦3⟧⟦4⟧的"), "**[链接](b)** 的");
}

TEST(Write, KeepsReferences) {
  EXPECT_EQ(with("See [one].\n\n[one]: /url", "Ver ⟦1⟧uno⟦2⟧."), "Ver [uno][one].\n\n[one]: /url");
  EXPECT_EQ(with("[one][]\n\n[one]: /url", "⟦1⟧uno⟦2⟧"), "[uno][one]\n\n[one]: /url");
}

TEST(Write, TranslatesInsidePlaceholders) {
  const std::string source = "See ![a dog](dog.png \"Dog\") now";
  EXPECT_EQ(with(source, "un ] perro", 1), "See ![un &#93; perro](dog.png \"Dog\") now");
  EXPECT_EQ(with(source, "El \"perro\"", 2), "See ![a dog](dog.png \"El \\\"perro\\\"\") now");
  const Document document = parse(source, Format::kMarkdown);
  const std::vector<std::optional<std::string>> all = {"Mira ⟦1⟧", "un perro", "Perro"};
  EXPECT_EQ(write(document, all), "Mira ![un perro](dog.png \"Perro\")");
}

TEST(Write, GivesUpWhatCannotBeSpelt) { EXPECT_EQ(with("*word* x", "⟦1⟧⟦2⟧ empty"), "*word* x"); }

TEST(Write, RefusesBrokenPlaceholders) {
  EXPECT_THROW(with("*word* x", "no placeholders"), std::invalid_argument);
  EXPECT_THROW(with("*word* x", "⟦2⟧a⟦1⟧"), std::invalid_argument);
  EXPECT_THROW(with("*word* x", "⟦1⟧a⟦2⟧⟦2⟧"), std::invalid_argument);
}

TEST(WellFormed, ChecksNesting) {
  const Segment segment = parse("*a **b** c* `d`", Format::kMarkdown).segments.at(0);
  ASSERT_EQ(segment.text, "⟦1⟧a ⟦2⟧b⟦3⟧ c⟦4⟧ ⟦5⟧");
  EXPECT_TRUE(well_formed(segment, "⟦5⟧⟦1⟧⟦2⟧⟦3⟧⟦4⟧"));
  EXPECT_TRUE(well_formed(segment, "⟦2⟧⟦5⟧⟦3⟧⟦1⟧⟦4⟧"));
  EXPECT_FALSE(well_formed(segment, "⟦1⟧⟦2⟧⟦4⟧⟦3⟧⟦5⟧"));
  EXPECT_FALSE(well_formed(segment, "⟦1⟧⟦2⟧⟦3⟧⟦4⟧"));
  EXPECT_FALSE(well_formed(segment, segment.text + "⟦6⟧"));
}

TEST(Readable, ShowsWhatAReaderSees) {
  const Segment segment =
      parse("**Let** `a  b` be $x$ in :numref:`t` at <http://a.b>", Format::kMarkdown)
          .segments.at(0);
  EXPECT_EQ(readable(segment, segment.text), "Let a  b be $x$ in :numref:`t` at http://a.b");
  EXPECT_EQ(readable(segment, "⟦4⟧ ⟦1⟧x⟦2⟧"), "$x$ x");
}

TEST(Names, RoundTrip) {
  EXPECT_EQ(format_of("a/B.MD"), Format::kMarkdown);
  EXPECT_EQ(format_of("x.tar"), std::nullopt);
  EXPECT_EQ(parse_format("mdx"), Format::kMdx);
  EXPECT_EQ(format_name(Format::kLines), "lines");
  EXPECT_EQ(kind_name(SegmentKind::kTableCell), "table-cell");
}

}  // namespace
}  // namespace amts::document::testing
