#include "corpus/po.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/error.h"
#include "command.h"
#include "corpus/po_plural.h"
#include "random_data.h"

namespace amts::corpus {
namespace {

using testing::HasSubstr;
using testing::StartsWith;

const std::string kHeader =
    "msgid \"\"\nmsgstr \"\"\n\"Language: zh_CN\\n\"\n"
    "\"Content-Type: text/plain; charset=UTF-8\\n\"\n";

/// A PO file around entries: `body` stands on line 5.
std::string po(const std::string& body) { return kHeader + body; }

ParallelData read(const std::string& bytes, ImportReport* report = nullptr) {
  return parse_po(bytes, "t.po", report);
}

/// "source|target" of each record.
std::vector<std::string> pairs(const ParallelData& data) {
  std::vector<std::string> made;
  for (const TranslationUnit& record : data.records) {
    made.push_back(record.source.readable + "|" + record.targets.at(0).readable);
  }
  return made;
}

std::string error_of(const std::string& bytes) {
  try {
    read(bytes);
  } catch (const FormatError& error) {
    return error.what();
  }
  return "no error";
}

TEST(Po, ReadsEntries) {
  ImportReport report;
  const ParallelData data = read(po("# translator\n#. extracted\n#: a.c:1\n#, c-format\n"
                                    "#| msgid \"previous\"\nmsgctxt \"menu\"\nmsgid \"One\"\n"
                                    "msgstr \"一\"\n\nmsgid \"\"\n\"Two \"\n\"lines\\n\"\nmsgstr "
                                    "\"二\"  \"\\n\"\nmsgid\"x\"msgstr\"y\""),
                                 &report);
  EXPECT_EQ(data.source_language, "en");
  EXPECT_THAT(data.target_languages, testing::ElementsAre("zh-CN"));
  EXPECT_THAT(pairs(data), testing::ElementsAre("One|一", "Two lines\n|二\n", "x|y"));
  EXPECT_EQ(data.records[0].line, 10U);
  EXPECT_EQ(data.records[1].line, 14U);
  EXPECT_EQ(report.imported, 3U);
}

TEST(Po, EscapesAreThoseOfC) {
  const auto one = [](const std::string& text) {
    return read(po("msgid \"" + text + "\"\nmsgstr \"y\"")).records.at(0).source.readable;
  };
  EXPECT_EQ(one(R"(\"\\\n\t\r\a\b\f\v)"), "\"\\\n\t\r\a\b\f\v");
  EXPECT_EQ(one(R"(\101\x42\1013\303\251)"), "ABA3é");
  EXPECT_EQ(one("\\303\"\n\"\\251"), "é");
  EXPECT_THAT(error_of(po("msgid \"a\\q\"\nmsgstr \"\"")), StartsWith("t.po:5:9: unknown escape"));
  EXPECT_THAT(error_of(po("msgid \"\\xg\"\nmsgstr \"\"")), StartsWith("t.po:5:8: unknown escape"));
  EXPECT_THAT(error_of(po("msgid \"\\303(\"\nmsgstr \"\"")), HasSubstr("t.po:5:7: the escapes"));
}

TEST(Po, WhatIsNotDoneIsSkippedWithItsReason) {
  ImportReport report;
  const ParallelData data = read(
      po("#, c-format, fuzzy\nmsgid \"a\"\nmsgstr \"1\"\n\n#, fuzzy-ish\nmsgid \"b\"\nmsgstr "
         "\"2\"\n"
         "msgid \"c\"\nmsgstr \"\"\n#~ msgid \"d\"\n#~ msgstr \"\"\n#~ \"4\"\n#~| msgid \"old\"\n"
         "#, fuzzy\n#~ msgid \"e\"\n#~ msgstr \"5\"\nmsgid \"f\"\nmsgstr \"6\"\n"
         "msgctxt \"empty\"\nmsgid \"\"\nmsgstr \"7\"\nmsgid \"\"\nmsgstr \"\"\n"),
      &report);
  EXPECT_THAT(pairs(data), testing::ElementsAre("b|2", "f|6"));
  EXPECT_EQ(report.imported, 2U);
  EXPECT_EQ(report.skipped, 5U);
  EXPECT_EQ(report.failed, 1U);
  EXPECT_EQ(report.reasons["fuzzy"], 1U);
  EXPECT_EQ(report.reasons["obsolete"], 2U);
  EXPECT_EQ(report.reasons["no translation"], 1U);
  EXPECT_EQ(report.reasons["blank source"], 1U);
  EXPECT_EQ(report.reasons["a second header"], 1U);
  EXPECT_EQ(report.notes[0].where.line, 6U);
}

/// The pairs of an entry of plural forms under a header with this field.
std::vector<std::string> plural_pairs(const std::string& field, const std::string& translations) {
  return pairs(read("msgid \"\"\nmsgstr \"Language: xx\\n" + field +
                    "\"\nmsgid \"%d file\"\nmsgid_plural \"%d files\"\n" + translations));
}

TEST(Po, PluralFormsMakeAPairForOneAndAPairForMany) {
  const std::string two = "msgstr[0] \"0\"\nmsgstr[1] \"1\"\n";
  const std::string three = two + "msgstr[2] \"2\"\n";
  using testing::ElementsAre;
  EXPECT_THAT(plural_pairs("", two), ElementsAre("%d file|0", "%d files|1"));
  EXPECT_THAT(plural_pairs("Plural-Forms: nplurals=1; plural=0;\\n", "msgstr[0] \"0\""),
              ElementsAre("%d files|0"));
  EXPECT_THAT(plural_pairs("Plural-Forms: nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 "
                           "&& n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);\\n",
                           three),
              ElementsAre("%d file|0", "%d files|2"));
  // Latvian's last form is for none.
  EXPECT_THAT(plural_pairs("Plural-Forms: nplurals=3; plural=n%10==1 && n%100!=11 ? 0 : n != 0 ? "
                           "1 : 2;\\n",
                           three),
              ElementsAre("%d file|0", "%d files|1"));
  EXPECT_THAT(plural_pairs("Plural-Forms: nplurals=3; plural=n==1?1:2;\\n", two),
              ElementsAre("%d file|1"));  // the form for many is missing
  EXPECT_THAT(plural_pairs("Plural-Forms: nplurals=INTEGER; plural=EXPRESSION;\\n", two),
              ElementsAre());
}

TEST(Po, PluralExpressionsAreThoseOfC) {
  const auto form = [](const std::string& expression) {
    const auto forms = PluralForms::parse("nplurals=9; plural=" + expression + ";");
    return forms ? static_cast<int>(forms->of_one) : -1;
  };
  EXPECT_EQ(form("1+2*3"), 7);
  EXPECT_EQ(form("(1+2)*(n==1) - !(n!=1)"), 2);
  EXPECT_EQ(form("8/2/2"), 2);
  EXPECT_EQ(form("7%4 == 3 && !0"), 1);
  EXPECT_EQ(form("!n"), 0);
  EXPECT_EQ(form("!!5"), 1);
  EXPECT_EQ(form("0 || n<2 && n>=1"), 1);
  EXPECT_EQ(form("n>1 ? 5 : n<=0 ? 4 : 3"), 3);
  EXPECT_EQ(form("n != 1 ? 1 : 0"), 0);
  for (const std::string bad : {"", "n+", "(n", "n)", "n ? 1", "n/0", "9", "x", "n n", "1 &"}) {
    EXPECT_EQ(form(bad), -1) << bad;
  }
  EXPECT_EQ(form(std::string(400, '(') + "n" + std::string(400, ')')), -1);
  EXPECT_FALSE(PluralForms::parse("nplurals=2"));
  EXPECT_FALSE(PluralForms::parse("nplurals=0; plural=0;"));
  EXPECT_FALSE(PluralForms::parse(""));
}

TEST(Po, LanguagesAreThoseOfLocales) {
  const auto language = [](const std::string& locale) {
    return parse_po("msgid \"\"\nmsgstr \"Language: " + locale + "\\n\"", "t").target_languages[0];
  };
  EXPECT_EQ(language("pt_BR"), "pt-BR");
  EXPECT_EQ(language("sr_RS.UTF-8@latin"), "sr-Latn-RS");
  EXPECT_EQ(language("sr@cyrillic"), "sr-Cyrl");
  EXPECT_EQ(language("ca@valencia"), "ca-valencia");
  const ParallelData data =
      parse_po("msgid \"\"\nmsgstr \"Language: en\\nX-Source-Language: zh_CN\\n\"", "t");
  EXPECT_EQ(data.source_language, "zh-CN");
}

TEST(Po, OtherCharsetsAreNamed) {
  const auto with_charset = [](const std::string& charset) {
    return "msgid \"\"\nmsgstr \"Language: es\\nContent-Type: text/plain; charset=" + charset +
           "\\n\"\nmsgid \"a\"\nmsgstr \"\xF1\"";
  };
  EXPECT_THAT(error_of(with_charset("ISO-8859-1")), StartsWith("t.po:1:1: is in ISO-8859-1 ("));
  EXPECT_THAT(error_of(with_charset("ISO-8859-1")), HasSubstr("msgconv"));
  EXPECT_THAT(error_of(with_charset("\xFF")), HasSubstr("is in another charset"));
  EXPECT_THAT(error_of(with_charset("utf-8")), StartsWith("t.po:4:9: invalid UTF-8"));
}

TEST(Po, ErrorsNameLineAndColumn) {
  EXPECT_THAT(error_of(""), StartsWith("t.po:1:1: has no header"));
  EXPECT_THAT(error_of("msgid \"a\"\nmsgstr \"b\""), StartsWith("t.po:1:1: has no header"));
  EXPECT_THAT(error_of("msgid \"\"\nmsgstr \"\""),
              StartsWith("t.po:1:1: the header names no lang"));
  EXPECT_THAT(error_of("msgid \"\"\nmsgstr \"Language: !\\n\""),
              HasSubstr("'!' is no language id"));
  EXPECT_THAT(error_of(po("msgid \"a\nmsgstr \"b\"")), StartsWith("t.po:5:7: a string is not clo"));
  EXPECT_THAT(error_of(po("msgid \"a\" \"")), StartsWith("t.po:5:11: a string is not closed"));
  EXPECT_THAT(error_of(po("msgid \"a\"\n\nmsgid \"b\"")),
              StartsWith("t.po:7:1: msgstr is missing"));
  EXPECT_THAT(error_of(po("msgid a")), StartsWith("t.po:5:7: a string in double quotes"));
  EXPECT_THAT(error_of(po("{}")), StartsWith("t.po:5:1: msgid is missing"));
  EXPECT_THAT(error_of(po("msgid \"a\" msgid_plural \"b\" msgstr[1] \"\"")),
              StartsWith("t.po:5:34: msgstr[0] is missing"));
}

TEST(Po, LineEndsOfWindowsAndAByteOrderMark) {
  std::string file = "\xEF\xBB\xBF" + po("#, fuzzy\nmsgid \"a\"\nmsgstr \"1\"\nmsgid \"b\"\n"
                                         "msgstr \"\"\n\"2\"\n");
  for (size_t at = 0; (at = file.find('\n', at)) != std::string::npos; at += 2) {
    file.replace(at, 1, "\r\n");
  }
  EXPECT_THAT(pairs(read(file)), testing::ElementsAre("b|2"));
}

TEST(Po, IsWrittenAsMsgcatHasIt) {
  ParallelData data{"en", {"pt-BR"}, {}};
  for (const auto& [source, target] : std::vector<std::pair<std::string, std::string>>{
           {"a\n", "b\n"}, {"two\nlines \"q\"\\", "x"}, {"a\n", ""}}) {
    TranslationUnit record;
    record.source.readable = source;
    record.targets = {{target, ""}};
    data.records.push_back(record);
  }
  data.records[1].change_date = "20200131T123456Z";
  EXPECT_EQ(format_po(data),
            "msgid \"\"\nmsgstr \"\"\n\"Project-Id-Version: parallel data\\n\"\n"
            "\"PO-Revision-Date: 2020-01-31 12:34+0000\\n\"\n\"Last-Translator: none\\n\"\n"
            "\"Language-Team: none\\n\"\n\"Language: pt_BR\\n\"\n\"MIME-Version: 1.0\\n\"\n"
            "\"Content-Type: text/plain; charset=UTF-8\\n\"\n"
            "\"Content-Transfer-Encoding: 8bit\\n\"\n\"X-Source-Language: en\\n\"\n"
            "\nmsgid \"a\\n\"\nmsgstr \"b\\n\"\n"
            "\nmsgid \"\"\n\"two\\n\"\n\"lines \\\"q\\\"\\\\\"\nmsgstr \"x\"\n"
            "\nmsgctxt \"variant 2\"\nmsgid \"a\\n\"\nmsgstr \"\"\n");
  data.target_languages.push_back("es");
  EXPECT_THROW(format_po(data), UsageError);
}

TEST(Po, WhatIsWrittenReadsBack) {
  std::mt19937 random(1);
  Holds holds;
  holds.placeholders = holds.scores_and_dates = false;
  holds.controls = true;
  for (int round = 0; round < 500; ++round) {
    const ParallelData data = random_data(random, holds);
    const std::string written = format_po(data);
    ImportRules all;
    all.unique_sources = false;
    const ParallelData again = parse_po(written, "t", nullptr, all);
    expect_equal(again, data);
    ASSERT_FALSE(HasFatalFailure()) << written;
    ASSERT_EQ(format_po(again), written);
  }
}

TEST(Po, GettextReadsWhatIsWritten) {
  if (!is_installed("msgfmt") || !is_installed("msgcat")) GTEST_SKIP() << "no gettext";
  std::mt19937 random(2);
  Holds holds;
  holds.placeholders = holds.scores_and_dates = false;
  ParallelData data = random_data(random, holds);
  for (size_t i = 0; i < 200; ++i) data.records.push_back(random_record(random, holds, i));
  data.records.push_back(data.records.front());
  // Both sides must end in a line end, or neither.
  for (TranslationUnit& record : data.records) record.targets[0].readable += '.';
  const std::string written = format_po(data);
  const ToolOutcome checked = run_tool("msgfmt --check -o /dev/null {} 2>&1", written);
  EXPECT_EQ(checked.code, 0) << checked.out;
  EXPECT_THAT(checked.out, testing::Not(HasSubstr("header")));
  // Carriage returns it warns of, on standard error.
  EXPECT_TRUE(run_tool("msgcat --no-wrap {} 2>/dev/null", written).out == written);
  const ToolOutcome wrapped = run_tool("msgcat --width=20 {} 2>/dev/null", written);
  ImportRules all;
  all.unique_sources = false;
  expect_equal(parse_po(wrapped.out, "t", nullptr, all), data);
}

}  // namespace
}  // namespace amts::corpus
