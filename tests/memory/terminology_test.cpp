#include "memory/terminology.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include "base/error.h"
#include "base/file.h"

namespace amts::memory {
namespace {

using Pairs = std::vector<TermPair>;
using Languages = std::vector<std::string>;

TerminologyRules for_pair(const char* from, const char* to) {
  TerminologyRules rules;
  rules.pair = {from, to};
  return rules;
}

class TerminologyFiles : public testing::Test {
 protected:
  TerminologyFiles() {
    folder_ = std::filesystem::temp_directory_path() / ("amts-terms-" + std::to_string(getpid()));
  }
  ~TerminologyFiles() override { std::filesystem::remove_all(folder_); }

  Terminology read(const std::string& name, std::string_view bytes,
                   const TerminologyRules& rules = {}) {
    write_file(folder_ / name, bytes);
    return read_terminology(folder_ / name, rules);
  }

  std::filesystem::path folder_;
};

TEST_F(TerminologyFiles, TablesOfSeveralLanguages) {
  for (const auto& [name, bytes] : {std::pair{"t.csv", "en,fr,es\nbatch,lot,lote\nbias,,sesgo\n"},
                                    {"t.TSV", "en\tfr\tes\nbatch\tlot\tlote\nbias\t\tsesgo\n"}}) {
    const Terminology t = read(name, bytes);
    EXPECT_EQ(t.languages, (Languages{"en", "fr", "es"}));
    EXPECT_EQ(term_pairs(t, {"en", "es"}), (Pairs{{"batch", "lote"}, {"bias", "sesgo"}}));
    EXPECT_EQ(term_pairs(t, {"en-US", "fr-CA"}), (Pairs{{"batch", "lot"}}));
  }
}

TEST_F(TerminologyFiles, Directionality) {
  constexpr std::string_view kCsv = "en,es,fr\nbatch,lote,lot\n";
  EXPECT_THROW(term_pairs(read("t.csv", kCsv), {"es", "en"}), UsageError);
  TerminologyRules multi;
  multi.directionality = parse_directionality("MULTI");
  EXPECT_EQ(term_pairs(read("t.csv", kCsv, multi), {"es", "fr"}), (Pairs{{"lote", "lot"}}));
  EXPECT_THROW(term_pairs(read("t.csv", kCsv, multi), {"es", "de"}), UsageError);
  EXPECT_THROW(parse_directionality("both"), UsageError);
}

TEST_F(TerminologyFiles, OfEqualSourcesTheFirst) {
  EXPECT_EQ(term_pairs(read("t.csv", "en,es\nbias,sesgo\nbias,parcialidad\n"), {"en", "es"}),
            (Pairs{{"bias", "sesgo"}}));
}

TEST_F(TerminologyFiles, Tmx) {
  const Terminology t = read("t.tmx", R"(<?xml version="1.0"?><tmx version="1.4">
<header srclang="en" creationtool="t" creationtoolversion="0" datatype="PlainText"
 segtype="sentence" adminlang="en" o-tmf="t"/><body>
<tu><tuv xml:lang="en"><seg>Amazon Photos</seg></tuv><tuv xml:lang="es"><seg>Fotos</seg></tuv></tu>
</body></tmx>)");
  EXPECT_EQ(term_pairs(t, {"en", "es"}), (Pairs{{"Amazon Photos", "Fotos"}}));
}

TEST_F(TerminologyFiles, UnknownExtension) {
  EXPECT_THROW(read("t.docx", "x"), UsageError);
  EXPECT_THROW(read_terminology(folder_ / "absent.csv", {}), StorageError);
}

TEST(MarkdownGlossary, ChineseLinesEitherWay) {
  constexpr std::string_view kGlossary =
      "## 英汉术语对照\n\n鞍点，saddle point\n\n长短期记忆网络，long short-term memory (LSTM)\n\n"
      "独立同分布，independent and identically distributed (i.i.d.)\n动量法，momentum (method)\n";
  const Terminology t = parse_markdown_glossary(kGlossary, for_pair("en", "zh"));
  EXPECT_EQ(t.languages, (Languages{"zh", "en"}));
  EXPECT_EQ(term_pairs(t, {"en", "zh"}),
            (Pairs{{"saddle point", "鞍点"},
                   {"long short-term memory", "长短期记忆网络"},
                   {"LSTM", "长短期记忆网络"},
                   {"independent and identically distributed", "独立同分布"},
                   {"i.i.d.", "独立同分布"},
                   {"momentum", "动量法"}}));
  EXPECT_EQ(term_pairs(parse_markdown_glossary(kGlossary, for_pair("zh", "en")), {"zh", "en"})[1],
            (TermPair{"长短期记忆网络", "long short-term memory"}));
}

TEST(MarkdownGlossary, SemicolonsListsAndProse) {
  const Terminology t = parse_markdown_glossary(
      "# Terms\nThese are our terms, and more, as you see.\n- **batch**; yığın\n* loss, kayıp\n",
      for_pair("en", "tr"));
  EXPECT_EQ(term_pairs(t, {"en", "tr"}), (Pairs{{"batch", "yığın"}, {"loss", "kayıp"}}));
  TerminologyRules rules = for_pair("tr", "en");
  rules.columns = {"en", "tr"};
  EXPECT_EQ(term_pairs(parse_markdown_glossary("loss, kayıp", rules), {"tr", "en"}),
            (Pairs{{"kayıp", "loss"}}));
}

TEST(MarkdownGlossary, Tables) {
  const Terminology named = parse_markdown_glossary(
      "| en | es | note |\n|---|:-:|---|\n| batch | lote | x |\n| bias | sesgo | |\n\n"
      "after, all\n",
      for_pair("de", "fr"));
  EXPECT_EQ(named.languages, (Languages{"de", "fr"}));  // three columns name no pair
  const Terminology t = parse_markdown_glossary(
      "| en | zh |\n|---|---|\n| `batch` | 批量 |\n| a \\| b | 甲 |\n| empty | |\n",
      for_pair("zh", "en"));
  EXPECT_EQ(t.languages, (Languages{"en", "zh"}));
  EXPECT_EQ(term_pairs(t, {"zh", "en"}), (Pairs{{"批量", "batch"}, {"甲", "a \\| b"}}));
}

constexpr const char* kTbx = R"(<?xml version="1.0"?><martif type="TBX"><text><body>
<termEntry id="1"><descrip type="subjectField">ml</descrip>
 <langSet xml:lang="en">
  <tig><term>stride</term><termNote type="administrativeStatus">admittedTerm-admn-sts</termNote></tig>
  <tig><term>step <hi>size</hi></term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></tig>
  <tig><term>pace</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></tig>
 </langSet>
 <langSet xml:lang="zh-CN"><ntig><termGrp><term>步幅</term></termGrp></ntig></langSet>
</termEntry></body></text></martif>)";

TEST(Tbx, VariantsPreferredFirst) {
  Terminology t = parse_tbx(kTbx, "t.tbx");
  EXPECT_EQ(t.languages, (Languages{"en", "zh-CN"}));
  EXPECT_EQ(term_pairs(t, {"en", "zh"}), (Pairs{{"step size", "步幅"}, {"stride", "步幅"}}));
  t.directionality = Directionality::kMulti;
  EXPECT_EQ(term_pairs(t, {"zh", "en"}), (Pairs{{"步幅", "step size"}}));
}

TEST(Tbx, NewElementNamesAndPrefixes) {
  const Terminology t = parse_tbx(
      R"(<tbx xmlns:min="x"><text><body><conceptEntry><langSec xml:lang="en"><termSec><term>loss</term>
<min:administrativeStatus>supersededTerm-admn-sts</min:administrativeStatus></termSec></langSec>
<langSec xml:lang="es"><termSec><term>pérdida</term></termSec></langSec></conceptEntry></body></text></tbx>)",
      "");
  EXPECT_EQ(term_pairs(t, {"en", "es"}), Pairs{});
}

TEST(Tbx, MalformedFilesAreErrors) {
  EXPECT_THROW(parse_tbx("<tbx><text>", "t.tbx"), FormatError);
  EXPECT_THROW(parse_tbx("<tmx/>", "t.tbx"), FormatError);
  EXPECT_THROW(parse_tbx("", "t.tbx"), FormatError);
  EXPECT_THROW(parse_tbx("<tbx><termEntry><langSet/></termEntry></tbx>", ""), FormatError);
  std::string deep = "<tbx>";
  for (int i = 0; i < 300; ++i) deep += "<a>";
  for (int i = 0; i < 300; ++i) deep += "</a>";
  EXPECT_THROW(parse_tbx(deep + "</tbx>", ""), FormatError);
}

}  // namespace
}  // namespace amts::memory
