#include <algorithm>
#include <nlohmann/json.hpp>

#include "run_amts.h"

namespace amts::e2e {
namespace {

using nlohmann::json;

class MemoryCommand : public Command {
 protected:
  void write_pairs() const {
    write("pairs.csv",
          "en,zh\nThe loss goes down.,损失下降。\nThe batch has 64 examples.,批量有64个样本。\n"
          "Use a model.,使用模型。\n");
  }
  /// What "memory search ARGUMENTS --json" finds.
  json search(const std::string& arguments) const {
    const Outcome found = amts("memory search --json " + arguments);
    EXPECT_EQ(found.code, 0) << found.errors;
    return json::parse(found.out, nullptr, false);
  }
};

TEST_F(MemoryCommand, ImportSearchExport) {
  write_pairs();
  const Outcome imported = amts("memory import pairs.csv -o book.amtm");
  EXPECT_EQ(imported.code, 0) << imported.errors;
  EXPECT_EQ(imported.errors,
            "pairs.csv: 3 imported, 0 skipped, 0 failed\nbook.amtm: 3 segments, en → zh\n");

  const Outcome found = amts("memory search 'The loss goes up.' book.amtm --min 60");
  EXPECT_EQ(found.out,
            " 80%  book.amtm\n  en    The loss goes [-down-]{+up+}.\n  zh    损失下降。\n");
  const json numbers = search("'The batch has 128 examples.' book.amtm --max 1");
  ASSERT_EQ(numbers.size(), 1U);
  EXPECT_EQ(numbers[0]["exact"], true);
  EXPECT_EQ(numbers[0]["identical"], false);
  EXPECT_EQ(numbers[0]["fitted"], "批量有128个样本。");
  const json same = search("'Use a model.' book.amtm");
  EXPECT_EQ(same[0]["identical"], true);
  EXPECT_EQ(same[0]["target"], "使用模型。");
  EXPECT_EQ(same[0]["diff"], json::parse(R"([{"kept": "Use a model."}])"));

  const Outcome none = amts("memory search 'Nothing like it here' book.amtm");
  EXPECT_EQ(none.code, 0);
  EXPECT_EQ(none.out, "");
  EXPECT_EQ(none.errors, "no match of 50% or more\n");

  for (const std::string name : {"b.csv", "b.tsv", "b.tmx", "b.xlf", "b.po"}) {
    EXPECT_EQ(amts("memory export book.amtm -o " + name).code, 0) << name;
    EXPECT_EQ(amts("memory export -q " + name + " -o back.csv").errors, "") << name;
    EXPECT_EQ(read("back.csv"), read("pairs.csv")) << name;
  }
  EXPECT_EQ(amts("memory export book.amtm --format xliff-1.2 -o old.xlf").code, 0);
  EXPECT_NE(read("old.xlf").find("<trans-unit"), std::string::npos);
  EXPECT_NE(read("b.xlf").find("version=\"2.1\""), std::string::npos);
}

TEST_F(MemoryCommand, AddsToWhatIsThere) {
  write_pairs();
  ASSERT_EQ(amts("memory import -q pairs.csv -o book.amtm").code, 0);
  write("more.po",
        "msgid \"\"\nmsgstr \"Language: zh_CN\\nContent-Type: text/plain; charset=UTF-8\\n\"\n"
        "msgid \"Open\"\nmsgstr \"打开\"\n#, fuzzy\nmsgid \"Close\"\nmsgstr \"关\"\n");
  const Outcome added = amts("memory import more.po -o book.amtm");
  EXPECT_EQ(added.code, 0) << added.errors;
  EXPECT_EQ(added.errors,
            "more.po: 1 imported, 1 skipped, 0 failed: 1 fuzzy\n"
            "book.amtm: 4 segments, en → zh\n");
  write("es.csv", "en,es\nOpen,Abrir\n");
  const Outcome other = amts("memory import es.csv -o book.amtm");
  EXPECT_EQ(other.code, 2);
  EXPECT_NE(other.errors.find("the parallel data has no language 'zh'"), std::string::npos);
  EXPECT_EQ(json::parse(amts("memory stats book.amtm --json").out)[0]["segments"], 4);
}

TEST_F(MemoryCommand, FilesThatCannotBeReadAreLeftOutAndNamed) {
  write_pairs();
  write("bad.csv", "en,zh\n\"never closed,x\n");
  const Outcome partly = amts("memory import bad.csv pairs.csv -o book.amtm");
  EXPECT_EQ(partly.code, 3);
  EXPECT_NE(partly.errors.find("left out: bad.csv:2:1: "), std::string::npos) << partly.errors;
  EXPECT_EQ(json::parse(amts("memory stats book.amtm --json").out)[0]["segments"], 3);
  EXPECT_EQ(amts("memory import bad.csv -o new.amtm").code, 1);
  EXPECT_EQ(amts("memory import bad.csv absent.csv -o new.amtm").code, 1);
  EXPECT_FALSE(std::filesystem::exists(folder_ / "new.amtm"));
  write("short.csv", "en,zh\na\nb,乙\n");
  EXPECT_EQ(amts("memory import short.csv -o short.amtm").code, 3);
}

TEST_F(MemoryCommand, MergeAndDedupe) {
  write_pairs();
  write("new.csv", "en,zh\nThe loss goes down.,损失下降。\nUse a model.,用一个模型。\n");
  ASSERT_EQ(amts("memory import -q pairs.csv -o old.amtm").code, 0);
  ASSERT_EQ(amts("memory merge old.amtm new.csv -o both.amtm").errors,
            "both.amtm: 5 segments, en → zh\n");
  const json stats = json::parse(amts("memory stats both.amtm --json").out)[0];
  EXPECT_EQ(stats["duplicates"], 1);
  EXPECT_EQ(stats["unique_sources"], 3);
  EXPECT_EQ(stats["sources_with_variants"], 1);
  EXPECT_EQ(stats["most_variants"][0]["source"], "Use a model.");
  EXPECT_EQ(stats["source"]["words"], 19);
  EXPECT_EQ(stats["target"]["words"], 24);

  EXPECT_EQ(amts("memory dedupe both.amtm").errors, "both.amtm: 4 segments kept, 1 dropped\n");
  EXPECT_EQ(amts("memory dedupe both.amtm --unique-sources -o few.amtm").errors,
            "few.amtm: 3 segments kept, 1 dropped\n");
  ASSERT_EQ(amts("memory export -q few.amtm -o few.csv").code, 0);
  EXPECT_EQ(read("few.csv"),
            "en,zh\nThe batch has 64 examples.,批量有64个样本。\nThe loss goes down.,损失下降。\n"
            "Use a model.,用一个模型。\n");
  EXPECT_NE(amts("memory stats both.amtm").out.find("4, 0 with placeholders"), std::string::npos);
}

TEST_F(MemoryCommand, DedupeKeepsPlaceholders) {
  write("tagged.tmx",
        "<tmx version=\"1.4\"><header srclang=\"en\"/><body><tu><tuv xml:lang=\"en\"><seg>Call "
        "<ph x=\"1\">f</ph></seg></tuv><tuv xml:lang=\"zh\"><seg>调用<ph "
        "x=\"1\">f</ph></seg></tuv></tu></body></tmx>");
  write("plain.csv", "en,zh\nCall f,调用f\n");
  ASSERT_EQ(amts("memory import -q tagged.tmx plain.csv -o a.amtm").code, 0);
  EXPECT_EQ(amts("memory dedupe a.amtm").errors, "a.amtm: 1 segments kept, 1 dropped\n");
  EXPECT_NE(amts("memory stats a.amtm").out.find("1, 1 with placeholders"), std::string::npos);
}

TEST_F(MemoryCommand, SearchesParallelDataAndSeveralMemoriesAtOnce) {
  write_pairs();
  write("es.csv", "en,es,zh\nThe loss goes down.,La pérdida baja.,\n");
  const json both = search("'The loss goes down!' --from en pairs.csv --to zh");
  ASSERT_EQ(both.size(), 1U);
  EXPECT_EQ(both[0]["memory"], "pairs.csv");
  EXPECT_EQ(search("'The loss goes down.' --to es es.csv")[0]["target"], "La pérdida baja.");
  ASSERT_EQ(amts("memory import -q pairs.csv -o a.amtm").code, 0);
  const json two = search("'The loss goes.' a.amtm pairs.csv --max 5");
  ASSERT_EQ(two.size(), 2U);
  EXPECT_NE(two[0]["memory"], two[1]["memory"]);
}

TEST_F(MemoryCommand, ColorsOnDemandOnly) {
  write_pairs();
  const std::string search = "memory search 'The loss goes up.' pairs.csv";
  EXPECT_EQ(amts(search).out.find('\033'), std::string::npos);
  EXPECT_NE(amts(search + " --color always").out.find("\033[32;1mup\033[0m"), std::string::npos);
  EXPECT_EQ(amts(search + " --color never").out, amts(search).out);
}

TEST_F(MemoryCommand, SearchesTheBookHere) {
  EXPECT_EQ(amts("memory search x").code, 2);
  write("amts.yaml", "source: en\ndocuments: en/**\ntranslations:\n  zh:\n    output: zh/{}\n");
  EXPECT_EQ(amts("memory search x").code, 2);
  write(".amts/zh/parallel-data.tmx",
        "<tmx version=\"1.4\"><header srclang=\"en\"/><body><tu><tuv xml:lang=\"en\"><seg>One"
        "</seg></tuv><tuv xml:lang=\"zh\"><seg>一</seg></tuv></tu></body></tmx>");
  EXPECT_EQ(search("One")[0]["target"], "一");
  EXPECT_EQ(amts("memory search One --to es").code, 2);
}

TEST_F(MemoryCommand, MistakesAreExplained) {
  write_pairs();
  ASSERT_EQ(amts("memory import -q pairs.csv -o a.amtm").code, 0);
  EXPECT_EQ(amts("memory").code, 2);
  EXPECT_EQ(amts("memory import pairs.csv -o a.tmx").code, 2);
  EXPECT_EQ(amts("memory import pairs.doc -o b.amtm").code, 2);
  EXPECT_EQ(amts("memory export a.amtm -o a.doc").code, 2);
  EXPECT_EQ(amts("memory search x a.amtm --to es").code, 2);
  EXPECT_EQ(amts("memory search x a.amtm --min 0").code, 2);
  EXPECT_EQ(amts("memory search x absent.amtm").code, 1);
  write("many.csv", "en,es,zh\na,b,c\n");
  EXPECT_EQ(amts("memory import many.csv -o b.amtm").code, 2);
  EXPECT_EQ(amts("memory import many.csv --to es -o b.amtm").code, 0);
  std::string damaged = read("a.amtm");
  damaged[damaged.size() / 2] ^= 1;
  write("a.amtm", damaged);
  const Outcome broken = amts("memory stats a.amtm");
  EXPECT_EQ(broken.code, 1);
  EXPECT_NE(broken.errors.find("a.amtm"), std::string::npos);
}

/// The commands of docs/memory.md, with what they print.
TEST_F(MemoryCommand, TheExampleOfTheDocumentationHolds) {
  std::ifstream file(std::string(AMTS_SOURCE_DIR) + "/docs/memory.md");
  const std::string page{std::istreambuf_iterator<char>(file), {}};
  constexpr std::string_view kFence = "```console\n";
  size_t at = page.find(kFence);
  ASSERT_NE(at, std::string::npos);
  at += kFence.size();
  std::string_view example = std::string_view(page).substr(at, page.find("```", at) - at);
  size_t commands = 0;
  while (example.starts_with("$ ")) {
    const size_t end = example.find('\n');
    const std::string command(example.substr(2, end - 2));
    example.remove_prefix(end + 1);
    const size_t next = std::min(example.find("\n$ "), example.size() - 1) + 1;
    const std::string_view expected =
        example.starts_with("$ ") ? std::string_view() : example.substr(0, next);
    example.remove_prefix(expected.size());
    if (command.starts_with("cat ")) {
      write(command.substr(4), expected);
      continue;
    }
    ASSERT_TRUE(command.starts_with("amts ")) << command;
    const Outcome outcome = amts(command.substr(5));
    EXPECT_EQ(outcome.errors + outcome.out, expected) << command;
    ++commands;
  }
  EXPECT_EQ(example, "");
  EXPECT_GE(commands, 4U);
}

}  // namespace
}  // namespace amts::e2e
