#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <random>

#include "base/error.h"
#include "base/file.h"
#include "document/document.h"
#include "reading.h"

namespace amts::document::testing {
namespace {

std::string notebook(std::string_view bytes) {
  return listing(std::string(bytes), Format::kNotebook);
}

std::string fault(std::string_view bytes) {
  try {
    parse(std::string(bytes), Format::kNotebook, "a.ipynb");
  } catch (const FormatError& error) {
    return error.what();
  }
  return "none";
}

/// `bytes` with its first segment translated.
std::string written(const std::string& bytes, const std::string& text) {
  const Document document = parse(bytes, Format::kNotebook);
  std::vector<std::optional<std::string>> translations(document.segments.size());
  translations.at(0) = text;
  return write(document, translations);
}

constexpr std::string_view kNotebook = R"({
 "cells": [
  {
   "attachments": {"a.png": {"image/png": "xx"}},
   "cell_type": "markdown",
   "metadata": {"title": "kept"},
   "source": [
    "# The *first*\n",
    "\n",
    "Caf\u00e9 \"x\" and `f(\"y\")`\n",
    "over $\\alpha$ lines."
   ]
  },
  {"cell_type": "code", "source": ["# no\n", "x = 1"], "outputs": [{"text": ["no"]}]},
  {"cell_type": "raw", "source": "no"},
  {"source": "* one\n* two", "cell_type": "markdown"}
 ],
 "metadata": {"float": 1.50e+1},
 "nbformat": 4
}
)";

TEST(Notebook, FindsMarkdownInCells) {
  EXPECT_EQ(notebook(kNotebook), R"__(heading 1: The ⟦1⟧first⟦2⟧
  ⟦1⟧ *
  ⟦2⟧ *
paragraph: Café "x" and ⟦1⟧\nover ⟦2⟧ lines.
  ⟦1⟧ `f(\"y\")` = f("y")
  ⟦2⟧ $\\alpha$ = $\alpha$
list-item 1: one
list-item 1: two
)__");
  const Document document = parse(std::string(kNotebook), Format::kNotebook);
  EXPECT_EQ(document.segments[1].first_line, 10U);
  EXPECT_EQ(document.segments[1].last_line, 11U);
  ASSERT_EQ(document.opaques.size(), 1U);
  const ByteRange code = document.opaques[0].range;
  EXPECT_EQ(document.bytes.substr(code.begin, 20), "{\"cell_type\": \"code\"");
  EXPECT_EQ(document.bytes.substr(code.end - 3, 3), "}]}");
}

TEST(Notebook, WritesStringsAsTheFileSpellsThem) {
  const auto cell = [](const std::string& source) {
    return "{\"cells\":[{\"cell_type\":\"markdown\",\"source\":" + source + "}]}";
  };
  EXPECT_EQ(written(cell("\"a\""), "b \"q\"\nc"), cell("\"b \\\"q\\\"\\nc\""));
  EXPECT_EQ(written(cell("[\"a\\n\",\r\n\t\"b\"]"), "x\ny\nz"),
            cell("[\"x\\n\",\r\n\t\"y\\n\",\r\n\t\"z\"]"));
  EXPECT_EQ(written(cell("[\n  \"a\"\n ]"), "x\ny"), cell("[\n  \"x\\n\",\n  \"y\"\n ]"));
  EXPECT_EQ(written(cell("[\"> a\\n\", \"> b\"]"), "x\ny"), cell("[\"> x\\n\", \"> y\"]"));
  EXPECT_EQ(written(cell("[\"a\\nb\\n\", \"c\"]"), "x\ny"), cell("[\"x\\ny\"]"));
  EXPECT_EQ(written(cell("[\"a \", \"b\"]"), "x\ny"), cell("[\"x\\ny\"]"));
  EXPECT_EQ(written(cell("\"\\u00e9\""), "中"), cell("\"\\u4e2d\""));
  EXPECT_EQ(written(cell("\"\\u00e9 é\""), "中"), cell("\"中\""));
  EXPECT_EQ(written(cell("[\"a `b\\n\", \"c` d\"]"), "x ⟦1⟧ y"), cell("[\"x `b\\n\", \"c` y\"]"));
}

TEST(Notebook, ReadsOldNotebooks) {
  EXPECT_EQ(notebook(R"({"worksheets":[{"cells":[
    {"cell_type":"heading","level":2,"source":["Part *one*"]},
    {"cell_type":"code","input":["x"]},{"cell_type":"markdown","source":"y"}]}],"nbformat":3})"),
            "heading 2: Part ⟦1⟧one⟦2⟧\n  ⟦1⟧ *\n  ⟦2⟧ *\nparagraph: y\n");
}

TEST(Notebook, OfNamesThatStandTwiceTheLastCounts) {
  EXPECT_EQ(notebook(R"({"cells":[{"cell_type":"code","source":"no","source":"yes",
    "cell_type":"markdown"}]})"),
            "paragraph: yes\n");
  EXPECT_EQ(notebook(R"({"cells":[{"cell_type":"markdown","source":"no"}],"cells":[]})"), "");
}

TEST(Notebook, FaultsNameTheirPlace) {
  const std::pair<std::string_view, std::string_view> cases[] = {
      {"[]", "a.ipynb:1:1: no notebook: not a JSON object"},
      {"{\"nbformat\": 4}", "a.ipynb:1:16: no notebook: it has no \"cells\""},
      {"{\"cells\": {}}", "a.ipynb:1:11: \"cells\" must be an array"},
      {"{\"cells\": [1]}", "a.ipynb:1:12: a cell must be an object"},
      {"{\"cells\": [\n{\"cell_type\": \"markdown\", \"source\": 1}]}",
       "a.ipynb:2:37: a cell's source must be a string or an array of strings"},
      {"{\"cells\": [\n{\"cell_type\": \"markdown\", \"source\": [\"a\", 2]}]}",
       "a.ipynb:2:43: a cell's source must be a string or an array of strings"},
      {"{\"cells\": []}\n}", "a.ipynb:2:1: more text behind the end of the JSON value"},
      {"{\"cells\": [{\"source\": \"a\n\"}]}",
       "a.ipynb:1:23: unclosed string: the line ends before its '\"'"},
      {"\xEF\xBB\xBF{\"cells\": []", "a.ipynb:1:16: unclosed object: the file ends before its '}'"},
  };
  for (const auto& [bytes, message] : cases) EXPECT_EQ(fault(bytes), message) << bytes;
}

/// Writes random notebooks with odd spelling.
class RandomNotebook {
 public:
  explicit RandomNotebook(std::mt19937& random) : random_(random) {}

  std::string make() {
    std::string out = one_of(4) == 0 ? "\xEF\xBB\xBF" : "";
    out += "{" + space() + "\"cells\"" + space() + ":" + space() + "[";
    for (int n = one_of(5), i = 0; i < n; ++i) out += (i > 0 ? "," : "") + space() + cell();
    return out + space() + "]," + space() + "\"x\": [1.0E+2, -0.0, true, {}]}" + space();
  }

 private:
  int one_of(int n) { return static_cast<int>(random_() % static_cast<unsigned>(n)); }
  std::string space() {
    const char* spaces[] = {"", " ", "\n", "\r\n", "\t", "\n    ", "\r\n\t"};
    return spaces[one_of(7)];
  }
  std::string cell() {
    const std::string type = one_of(4) == 0 ? "\"code\"" : "\"markdown\"";
    std::string source = "\"source\":" + space() + this->source();
    std::string kind = "\"cell_type\":" + space() + type;
    if (one_of(2) == 0) std::swap(source, kind);
    return "{" + space() + kind + space() + "," + space() + source + space() + "}";
  }
  std::string source() {
    const std::string line_end = one_of(4) == 0 ? "\\r\\n" : "\\n";
    const bool array = one_of(3) > 0;
    std::string out = array ? "[" + space() + "\"" : "\"";
    for (int n = 1 + one_of(6), i = 0; i < n; ++i) {
      const char* lines[] = {
          "# Head",          "text here",  "",          "* item",    "> quote",
          "`code` and *em*", "$x$ math",   "caf\u00e9", "```",       "<b>x</b> y",
          "![alt](a.png)",   "a \\\\ b",   "| a | b |", "|---|---|", "[l](u) z",
          "\\ud83d \\u0041", "x \\\"q\\\""};
      if (i > 0) {
        out += line_end;
        if (array && one_of(5) > 0) out += "\"" + space() + "," + space() + "\"";
      }
      for (const char c : std::string(lines[one_of(17)])) {
        out += c;
        if (c == ' ' && one_of(9) == 0) out.replace(out.size() - 1, 1, "\\u0020");
      }
    }
    return out + (array ? "\"" + space() + "]" : "\"");
  }

  std::mt19937& random_;
};

const std::vector<std::string> kHostile = {"plain words", "a \"quoted\" b", "back \\ slash",
                                           "tab\there",   "中文字",         "emoji 😀 z",
                                           "a & b < c",   "x, y: z",        "ctrl \x01 z"};

TEST(Notebook, RandomNotebooksAreSound) {
  std::mt19937 random(13);
  RandomNotebook generator(random);
  size_t segments = 0;
  for (int i = 0; i < 1500; ++i) {
    const std::string bytes = generator.make();
    SCOPED_TRACE(bytes);
    const Document document = parse(bytes, Format::kNotebook);
    segments += document.segments.size();
    expect_sound(document);
    expect_read_back(document, kHostile, random);
    if (HasFailure()) return;
  }
  EXPECT_GT(segments, 3000U);
}

TEST(Notebook, OtherCellsStayWhatTheyAre) {
  std::mt19937 random(17);
  RandomNotebook generator(random);
  for (int i = 0; i < 300; ++i) {
    const Document document = parse(generator.make(), Format::kNotebook);
    std::vector<std::optional<std::string>> translations;
    for (const Segment& s : document.segments) {
      translations.emplace_back(with_words(s.text, kHostile, random));
    }
    const auto body = [](const std::string& bytes) {
      return nlohmann::json::parse(bytes.starts_with("\xEF") ? bytes.substr(3) : bytes, nullptr);
    };
    const std::string written = write(document, translations);
    nlohmann::json before, after;
    try {
      before = body(document.bytes);
      after = body(written);
    } catch (const nlohmann::json::exception&) {
      continue;  // a lone surrogate, which this parser refuses
    }
    ASSERT_EQ(before["cells"].size(), after["cells"].size());
    for (size_t k = 0; k < before["cells"].size(); ++k) {
      if (before["cells"][k]["cell_type"] == "code") {
        EXPECT_EQ(before["cells"][k], after["cells"][k]);
      }
    }
    EXPECT_EQ(before["x"], after["x"]);
  }
}

TEST(Notebook, RealNotebooksAreSound) {
  const auto files = shared_files(".ipynb");
  if (files.empty()) GTEST_SKIP() << "no shared data";
  std::mt19937 random(3);
  for (const auto& file : files) {
    SCOPED_TRACE(file);
    const Document document = parse(read_file(file), Format::kNotebook, file);
    EXPECT_GT(document.segments.size(), 5U);
    expect_sound(document);
    expect_read_back(document, {"Some words", "中文字", "say \"x\" here"}, random);
  }
}

}  // namespace
}  // namespace amts::document::testing
