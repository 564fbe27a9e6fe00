// Documents out of a grammar: every construct of the dialects, nested in each other, from a seed.
#pragma once

#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace amts::document::testing {

class MarkdownGenerator {
 public:
  explicit MarkdownGenerator(unsigned seed) : random_(seed) {}

  std::string document() {
    std::string out;
    if (chance(5)) out += "\xEF\xBB\xBF";
    if (chance(4)) out += "---\ntitle: " + words() + "\n---\n";
    for (int count = 2 + pick(8); count > 0; --count) out += block(0) + (chance(6) ? "" : "\n");
    if (chance(6)) out.pop_back();
    if (chance(6)) replace_line_ends(out, "\r\n");
    return out;
  }

  /// What an engine may return, markup-like fragments among words.
  std::string hostile() {
    static const std::vector<std::string_view> kParts = {
        "|",       "# ",     "- ",         "+ ",       "1. ",   "> ",         ":",         "= ",
        "    ",    "*",      "_",          "`",        "~~",    "<",          "&amp;",     "$",
        "[x](y)",  "](",     "![",         ":numref:", "```",   "---",        "{expr}",    "\n",
        "\n\n",    "**",     "\\",         "<b>",      "</b>",  "http://a.b", "a@b.cd",    "[^1]",
        "[one]",   "注意：", "好",         "2 * 3",    "a_b",   "[0, 1]",     "C#",        "5 < 6",
        "$x$",     "\\(",    "%%tab",      "~~~",      ":::",   "<!--",       "]",         "(",
        "!",       "===",    ":label:`x`", "(a)=",     "| a |", "|--|",       "{note}`x`", "[a]: b",
        "www.x.y", "<eos>",  "\"",         "'"};
    std::string out;
    for (int count = 1 + pick(5); count > 0; --count) {
      out += chance(2)
                 ? std::string(kParts[static_cast<size_t>(pick(static_cast<int>(kParts.size())))])
                 : word();
      if (chance(2)) out += " ";
    }
    return out;
  }

  int pick(int below) { return static_cast<int>(random_() % static_cast<unsigned>(below)); }
  bool chance(int in) { return pick(in) == 0; }

 private:
  std::string word() {
    static const std::vector<std::string_view> kWords = {"model", "loss",     "数据",  "学习",
                                                         "the",   "gradient", "été",   "C#",
                                                         "x",     "42",       "naïve", "한국어"};
    return std::string(kWords[static_cast<size_t>(pick(static_cast<int>(kWords.size())))]);
  }

  std::string words() {
    std::string out = word();
    for (int count = pick(4); count > 0; --count) out += " " + word();
    return out;
  }

  std::string inline_part(int depth) {
    switch (pick(depth > 2 ? 9 : 16)) {
      case 0:
        return "`code | x`";
      case 1:
        return "$\\alpha_1$";
      case 2:
        return ":numref:`fig_x`";
      case 3:
        return "&copy; \\*";
      case 4:
        return "https://d2l.ai/a_b";
      case 5:
        return "<eos>";
      case 6:
        return "{ref}`x`";
      case 7:
        return "![alt " + word() + "](p.png 'title')";
      case 8:
        return "[one] [^1]";
      case 9:
        return "*" + text(depth + 1) + "*";
      case 10:
        return "**" + text(depth + 1) + "**";
      case 11:
        return "[" + text(depth + 1) + "](/url \"a title\")";
      case 12:
        return "<b>" + text(depth + 1) + "</b>";
      case 13:
        return "[**" + words() + "**]";
      case 14:
        return "~~" + words() + "~~";
      default:
        return "_" + words() + "_";
    }
  }

  std::string text(int depth) {
    std::string out = words();
    for (int count = pick(3); count > 0; --count) out += " " + inline_part(depth) + " " + word();
    return out;
  }

  // Lines of a paragraph, with a line end at the end.
  std::string paragraph() {
    std::string out = text(0);
    for (int count = pick(3); count > 0; --count) {
      out += (chance(5) ? "  \n" : chance(6) ? "\\\n" : "\n") + text(0);
    }
    return out + "\n";
  }

  static std::string indented(const std::string& block, const std::string& first,
                              const std::string& rest) {
    std::string out = first;
    for (size_t i = 0; i < block.size(); ++i) {
      out += block[i];
      if (block[i] == '\n' && i + 1 < block.size()) out += block[i + 1] == '\n' ? "" : rest;
    }
    return out;
  }

  std::string block(int depth) {
    switch (pick(depth > 2 ? 9 : 13)) {
      case 0:
        return "## " + text(1) + "\n:label:`sec_x`\n";
      case 1:
        return text(0) + "\n===\n";
      case 2:
        return "```python\nx = *1*\n\ny = 2\n```\n";
      case 3:
        return "$$\na *b* c\n$$\n";
      case 4:
        return "| " + text(1) + " | b |\n|---|---|\n| " + words() + " | \\| |\n";
      case 5:
        return "[one]: /url 'Title one'\n\n[^1]: " + text(1) + "\n\n";
      case 6:
        return "<div>\n" + words() + " <i>x</i>\n</div>\n\n";
      case 7:
        return ":begin_tab:`mxnet`\n" + paragraph() + ":end_tab:\n";
      case 8:
        return "<!-- " + words() + " -->\n\n";
      case 9:
        return indented(block(depth + 1), "- ", "  ");
      case 10:
        return indented(block(depth + 1), "> ", "> ");
      case 11:
        return indented(block(depth + 1) + "\n" + paragraph(), "1. ", "   ");
      default:
        return chance(3) ? ":::{note}\n" + block(depth + 1) + ":::\n" : paragraph();
    }
  }

  static void replace_line_ends(std::string& text, std::string_view with) {
    std::string out;
    for (const char c : text) c == '\n' ? out += with : out += c;
    text = out;
  }

  std::mt19937 random_;
};

}  // namespace amts::document::testing
