// What holds for every Markdown document: identity, soundness, read-back of any translation.
#include <gtest/gtest.h>

#include <algorithm>
#include <random>

#include "base/file.h"
#include "document/document.h"
#include "document/settle.h"
#include "markdown_generator.h"
#include "reading.h"
#include "text/placeholder.h"
#include "text/utf8.h"

namespace amts::document::testing {
namespace {

// How often a translation was given up for the original, of all.
struct Tally {
  size_t segments = 0;
  size_t given_up = 0;
};

std::string renumbered(std::string_view text) {
  std::string out;
  size_t copied = 0;
  int number = 0;
  for (const text::PlaceholderSpan& span : text::find_placeholders(text)) {
    out += text.substr(copied, span.begin - copied);
    out += text::placeholder(++number);
    copied = span.end;
  }
  return out += text.substr(copied);
}

// Hostile text before and behind every placeholder.
std::string hostile_translation(const std::string& text, MarkdownGenerator& generator) {
  std::string out = generator.hostile();
  size_t copied = 0;
  for (const text::PlaceholderSpan& span : text::find_placeholders(text)) {
    if (generator.chance(2)) out += generator.hostile();
    out += text.substr(copied, span.end - copied);
    copied = span.end;
  }
  return out + text.substr(copied) + generator.hostile();
}

void expect_reads_back(const Document& document, MarkdownGenerator& generator, Tally& tally) {
  std::vector<std::optional<std::string>> translations;
  for (const Segment& segment : document.segments) {
    translations.emplace_back(hostile_translation(segment.text, generator));
  }
  const std::string written = write(document, translations);
  EXPECT_EQ(write(document, translations), written);
  const Document again = parse(written, document.format);
  ASSERT_EQ(again.segments.size(), document.segments.size()) << document.bytes;
  for (size_t i = 0; i < again.segments.size(); ++i) {
    const Segment& segment = document.segments[i];
    ++tally.segments;
    if (again.segments[i].text == renumbered(settle(document, segment, *translations[i]))) continue;
    ++tally.given_up;
    EXPECT_EQ(again.segments[i].text, segment.text) << *translations[i];
  }
}

TEST(MarkdownProperty, GeneratedDocumentsReadBack) {
  Tally tally;
  for (unsigned seed = 1; seed <= 300; ++seed) {
    SCOPED_TRACE(seed);
    MarkdownGenerator generator(seed);
    const Document document = parse(generator.document(), Format::kMarkdown);
    expect_sound(document);
    expect_reads_back(document, generator, tally);
  }
  EXPECT_GT(tally.segments, 2000U);
  // Delimiters that meet in an order that Markdown cannot spell.
  EXPECT_LT(tally.given_up * 100, tally.segments) << tally.given_up << " of " << tally.segments;
}

TEST(MarkdownProperty, MutatedDocumentsAreSound) {
  constexpr std::string_view kBytes = "\n\n *_`~[]()<>&$:|\\#-+1.!{}\t\r\"'=^@";
  Tally tally;
  for (unsigned seed = 1; seed <= 400; ++seed) {
    SCOPED_TRACE(seed);
    MarkdownGenerator generator(seed);
    std::string bytes = generator.document();
    for (int count = 1 + generator.pick(12); count > 0; --count) {
      const auto at = static_cast<size_t>(generator.pick(static_cast<int>(bytes.size())));
      const char byte = kBytes[static_cast<size_t>(generator.pick(kBytes.size()))];
      if (static_cast<unsigned char>(bytes[at]) < 0x80 && generator.chance(2)) bytes[at] = byte;
      if ((static_cast<unsigned char>(bytes[at]) & 0xC0) != 0x80) bytes.insert(at, 1, byte);
    }
    const Format format = seed % 2 == 0 ? Format::kMarkdown : Format::kMdx;
    const Document document = parse(bytes, format);
    expect_sound(document);
    expect_reads_back(document, generator, tally);
  }
  EXPECT_LT(tally.given_up * 50, tally.segments) << tally.given_up << " of " << tally.segments;
}

TEST(MarkdownProperty, RealDocumentsReadBack) {
  std::vector<std::filesystem::path> files = shared_files(".md");
  for (const auto& path : shared_files(".mdx")) files.push_back(path);
  if (files.empty()) GTEST_SKIP() << "no shared data";
  std::mt19937 random(7);
  const std::vector<std::string> words = {"word", "a | b", "# x", "*y", "$5", "2 * 3", "<eos>"};
  size_t given_up = 0;
  for (const auto& path : files) {
    SCOPED_TRACE(path);
    const Document document = parse(read_file(path), *format_of(path));
    expect_sound(document);
    std::vector<std::optional<std::string>> translations;
    for (const Segment& segment : document.segments) {
      translations.emplace_back(with_words(segment.text, words, random));
    }
    const Document again = parse(write(document, translations), document.format);
    ASSERT_EQ(again.segments.size(), document.segments.size());
    for (size_t i = 0; i < translations.size(); ++i) {
      const Segment& segment = document.segments[i];
      const std::string& got = again.segments[i].text;
      if (got == settle(document, segment, *translations[i])) continue;
      ++given_up;
      EXPECT_EQ(got, segment.text) << *translations[i];
    }
  }
  EXPECT_LE(given_up, 3U);
}

// Every look-ahead at its worst: a second is thousands of times what these take.
TEST(MarkdownProperty, HostileInputIsLinear) {
  for (const std::string_view unit :
       {"[",        "![",      "*a",       "_a ",        "`",      "``a`", "<a ",    "<!--",
        "$a ",      "$$",      "\\(",      "\\begin{a}", "> ",     "- ",   "[**",    "(~~a",
        "[a](",     "[a](<",   "[a](b \"", "{",          "{`",     "&",    ":a:",    "a|",
        "[x]: y\n", "\n\n- a", "1) ",      "\\[\n",      "***a_ ", "a@",   "<code>", "~~",
        "***",      "\n$$\n",  "<b>*",     "*<b>"}) {
    SCOPED_TRACE(unit);
    std::string bytes;
    while (bytes.size() < 100000) bytes += unit;
    for (const Format format : {Format::kMarkdown, Format::kMdx}) {
      const Document document = parse(bytes, format);
      EXPECT_EQ(write(document, {}), bytes);
    }
  }
}

TEST(MarkdownProperty, OddBytesStay) {
  using namespace std::string_literals;
  for (const std::string& bytes :
       {""s, "\n"s, "\xEF\xBB\xBF"s, "\xEF\xBB\xBF# A"s, "a\rb\r\r# C\r"s, "a\r\n\r\n> b\r\nc\r\n"s,
        "nul \0 here"s, "- a\r\n  b"s, "\t# code\r\n"s, "# \t A \t #\t\n"s,
        "---\r\ntitle: A\r\n---\r\nB"s, "a  \r\nb"s, "```\r\nx"s, "\f\n\v"s}) {
    const Document document = parse(bytes, Format::kMarkdown);
    expect_sound(document);
    std::vector<std::optional<std::string>> translations;
    for (const Segment& segment : document.segments) translations.emplace_back("x" + segment.text);
    const Document again = parse(write(document, translations), Format::kMarkdown);
    ASSERT_EQ(again.segments.size(), document.segments.size());
    for (size_t i = 0; i < again.segments.size(); ++i) {
      EXPECT_EQ(again.segments[i].text, translations[i]);
    }
  }
}

}  // namespace
}  // namespace amts::document::testing
