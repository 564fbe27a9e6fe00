#include "checks/code.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

namespace amts::checks {
namespace {

struct Block {
  std::string_view open, close;
};

/// How a language writes comments and strings. Empty: it has none.
struct Syntax {
  std::array<std::string_view, 2> lines;  ///< what begins a comment to the line's end
  std::array<Block, 2> blocks;
  std::string_view quotes;     ///< each opens and closes a string
  bool triple_quotes = false;  ///< """ and ''' too; where one begins a line it is a docstring
};

constexpr Block kStars = {"/*", "*/"};
constexpr Block kAngles = {"<!--", "-->"};

constexpr Syntax kPython = {{"#"}, {}, "\"'", true};
constexpr Syntax kHash = {{"#"}, {}, "\"'", false};
constexpr Syntax kSlashes = {{"//"}, {kStars}, "\"'`", false};
constexpr Syntax kJson = {{"//", "#"}, {kStars}, "\"", false};
constexpr Syntax kBlockOnly = {{}, {kStars}, "\"'", false};
constexpr Syntax kDashes = {{"--"}, {kStars}, "\"'", false};
constexpr Syntax kLua = {{"--"}, {Block{"--[[", "]]"}}, "\"'", false};
constexpr Syntax kHaskell = {{"--"}, {Block{"{-", "-}"}}, "\"", false};
constexpr Syntax kMarkup = {{}, {kAngles}, "", false};
constexpr Syntax kPercent = {{"%"}, {}, "", false};
constexpr Syntax kSemicolon = {{";", "#"}, {}, "\"", false};
/// Markup that holds scripts and styles.
constexpr Syntax kMixed = {{"//"}, {kStars, kAngles}, "", false};
/// A fence without a name, or with one that nobody knows: comments of any common kind.
constexpr Syntax kAny = {{"#", "//"}, {kStars, kAngles}, "\"'", true};

struct Language {
  std::string_view name;
  const Syntax* syntax;
};
constexpr auto kLanguages = std::to_array<Language>({
    {"python", &kPython},  {"py", &kPython},         {"python3", &kPython},
    {"ipython", &kPython}, {"ipython3", &kPython},   {"toml", &kHash},
    {"bash", &kHash},      {"sh", &kHash},           {"shell", &kHash},
    {"zsh", &kHash},       {"console", &kHash},      {"r", &kHash},
    {"ruby", &kHash},      {"perl", &kHash},         {"julia", &kHash},
    {"yaml", &kHash},      {"yml", &kHash},          {"dockerfile", &kHash},
    {"make", &kHash},      {"makefile", &kHash},     {"cmake", &kHash},
    {"js", &kSlashes},     {"jsx", &kSlashes},       {"javascript", &kSlashes},
    {"ts", &kSlashes},     {"tsx", &kSlashes},       {"typescript", &kSlashes},
    {"c", &kSlashes},      {"cpp", &kSlashes},       {"cc", &kSlashes},
    {"h", &kSlashes},      {"cuda", &kSlashes},      {"java", &kSlashes},
    {"go", &kSlashes},     {"rust", &kSlashes},      {"scala", &kSlashes},
    {"kotlin", &kSlashes}, {"swift", &kSlashes},     {"cs", &kSlashes},
    {"csharp", &kSlashes}, {"php", &kSlashes},       {"dart", &kSlashes},
    {"json5", &kSlashes},  {"css", &kBlockOnly},     {"scss", &kSlashes},
    {"sql", &kDashes},     {"lua", &kLua},           {"haskell", &kHaskell},
    {"hs", &kHaskell},     {"html", &kMixed},        {"xml", &kMarkup},
    {"htm", &kMixed},      {"vue", &kMixed},         {"astro", &kMixed},
    {"svelte", &kMixed},   {"jinja", &kMixed},       {"json", &kJson},
    {"jsonc", &kJson},     {"mdx", &kMixed},         {"graphql", &kHash},
    {"nginx", &kHash},     {"env", &kHash},          {"less", &kSlashes},
    {"sass", &kSlashes},   {"powershell", &kHash},   {"groovy", &kSlashes},
    {"proto", &kSlashes},  {"solidity", &kSlashes},  {"zig", &kSlashes},
    {"svg", &kMarkup},     {"markdown", &kMarkup},   {"md", &kMarkup},
    {"tex", &kPercent},    {"latex", &kPercent},     {"matlab", &kPercent},
    {"lisp", &kSemicolon}, {"clojure", &kSemicolon}, {"ini", &kSemicolon},
});

bool is_word(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/// The first word of a fence's info string that names a language: "{.python .input}", "js {3}".
const Syntax& syntax_of(std::string_view info) {
  for (size_t i = 0; i < info.size();) {
    size_t end = i;
    std::string word;
    for (; end < info.size() && is_word(info[end]); ++end)
      word +=
          static_cast<char>(info[end] >= 'A' && info[end] <= 'Z' ? info[end] | 0x20 : info[end]);
    const auto found = std::ranges::find(kLanguages, word, &Language::name);
    if (found != kLanguages.end()) return *found->syntax;
    i = end + 1;
  }
  return kAny;
}

struct Cell {
  std::string_view info;
  std::string content;
};

std::string_view first_line(std::string_view text) { return text.substr(0, text.find('\n')); }

bool is_fence(std::string_view line, char mark) {
  const size_t begin = line.find_first_not_of(" \t>");
  return begin != std::string_view::npos && line.substr(begin, 3) == std::string(3, mark);
}

/// A notebook's cell: its source only, not its outputs.
std::string notebook_source(std::string_view json) {
  const auto cell = nlohmann::json::parse(json, nullptr, false);
  if (!cell.is_object() || !cell.contains("source")) return std::string(json);
  const auto& source = cell["source"];
  if (source.is_string()) return source.get<std::string>();
  std::string all;
  for (const auto& line : source) {
    if (line.is_string()) all += line.get<std::string>();
  }
  return all;
}

Cell read_cell(std::string_view block) {
  if (block.starts_with('{')) return {"python", notebook_source(block)};
  const std::string_view head = first_line(block);
  if (!is_fence(head, '`') && !is_fence(head, '~')) return {"", std::string(block)};
  const size_t info = head.find_first_not_of(" \t>`~");
  std::string_view body = block.substr(std::min(head.size() + 1, block.size()));
  while (body.ends_with('\n')) body.remove_suffix(1);
  const size_t last = body.rfind('\n') + 1;  // 0 if there is one line only
  const std::string_view end = body.substr(last);
  if (is_fence(end, '`') || is_fence(end, '~')) body = body.substr(0, last);
  return {info == std::string_view::npos ? "" : head.substr(info), std::string(body)};
}

class Reader {
 public:
  Reader(std::string_view text, const Syntax& syntax) : text_(text), syntax_(syntax) {}

  CodeParts read() {
    while (at_ < text_.size()) {
      if (comment() || string()) continue;
      add(text_[at_++]);
    }
    end_line();
    return std::move(parts_);
  }

 private:
  /// How code is set within parentheses and brackets says nothing.
  void add(char c) {
    if (c == '(' || c == '[') ++depth_;
    if ((c == ')' || c == ']') && depth_ > 0) --depth_;
    if (depth_ > 0 && (c == '\n' || c == ' ' || c == '\t')) {
      space_ = true;
    } else if (c == '\n') {
      end_line();
    } else {
      if (space_ && !line_.empty() && is_word(line_.back()) && is_word(c)) line_ += ' ';
      space_ = false;
      line_ += c;
    }
  }

  bool starts(std::string_view what) const {
    return !what.empty() && text_.substr(at_).starts_with(what);
  }

  bool comment() {
    for (const Block& block : syntax_.blocks) {
      if (!starts(block.open)) continue;
      const size_t end = text_.find(block.close, at_ + block.open.size());
      at_ = end == std::string_view::npos ? text_.size() : end + block.close.size();
      return true;
    }
    if (std::ranges::none_of(syntax_.lines, [&](std::string_view line) { return starts(line); }))
      return false;
    // "http://" and "a#b" are no comments.
    if (!space_ && !line_.empty() && line_.back() != ' ' && line_.back() != '\t' &&
        line_.back() != ';' && line_.back() != ')')
      return false;
    at_ = std::min(text_.find('\n', at_), text_.size());
    return true;
  }

  bool string() {
    const char quote = text_[at_];
    if (syntax_.quotes.find(quote) == std::string_view::npos) return false;
    const std::string triple(3, quote);
    const bool is_triple = syntax_.triple_quotes && starts(triple);
    const std::string closing = is_triple ? triple : std::string(1, quote);
    const size_t begin = at_ + closing.size();
    size_t end = begin;
    while (end < text_.size() && !text_.substr(end).starts_with(closing)) {
      if (!is_triple && text_[end] == '\n' && quote != '`') return false;  // an apostrophe
      end += text_[end] == '\\' ? 2 : 1;
    }
    if (end >= text_.size()) return false;
    at_ = end + closing.size();
    const bool docstring = is_triple && line_.find_first_not_of(" \trRuU") == std::string::npos;
    if (docstring) return true;
    line_ += "\"\"";
    parts_.strings.emplace_back(text_.substr(begin, end - begin));
    return true;
  }

  void end_line() {
    const size_t last = line_.find_last_not_of(" \t\r");
    if (last != std::string::npos) parts_.code.append(line_, 0, last + 1).append("\n");
    line_.clear();
  }

  std::string_view text_;
  const Syntax& syntax_;
  size_t at_ = 0;
  size_t depth_ = 0;    // of brackets
  bool space_ = false;  // one inside brackets is held back
  std::string line_;
  CodeParts parts_;
};

}  // namespace

CodeParts code_parts(std::string_view block) {
  const Cell cell = read_cell(block);
  return Reader(cell.content, syntax_of(cell.info)).read();
}

std::string code_without_comments(std::string_view block) {
  CodeParts parts = code_parts(block);
  for (const std::string& string : parts.strings) parts.code += string + '\n';
  return std::move(parts.code);
}

}  // namespace amts::checks
