#include "pipeline/config.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/error.h"

namespace amts::pipeline {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

Config parse(const std::string& yaml) { return parse_config(yaml, "book/amts.yaml"); }

std::string message(const std::string& yaml) {
  try {
    parse(yaml);
  } catch (const UsageError& error) {
    return error.what();
  }
  return "no error";
}

constexpr const char* kWhole = R"(
source: EN
documents: ["en/**/*.md", "{}_origin.md"]
exclude: drafts/**
state: out/state
report: out/r.html
checks: {disable: [numbers, quotes], severity: {loop: note}}
translations:
  zh_cn:
    human: zh/{}
    output: out/zh/{}
    engine: apertium
    model: m
    endpoint-url: http://127.0.0.1:8080/v1
    concurrency: 8
    tokens-per-minute: 60000
    amazon-terminology: books
    via: EN
    parallel-data: {from-human: no, files: [a.csv, b.tmx], granularity: paragraph, reuse: off, lexicon: l.lex}
    segmentation: segment
    terminology: terms.csv
    terminology-case: insensitive
    held-out: [one.md, "two/*"]
    evaluate: all
    directions: both
    style: {cjk-spacing: false, replacements: {您: 你}}
  es: {output: "es/{}"}
)";

TEST(Config, ReadsEveryKey) {
  const Config config = parse(kWhole);
  EXPECT_EQ(config.root, "book");
  EXPECT_EQ(config.source_language, "en");
  EXPECT_THAT(config.documents, ElementsAre("en/**/*.md", "{}_origin.md"));
  EXPECT_THAT(config.exclude, ElementsAre("drafts/**"));
  EXPECT_EQ(config.state, "out/state");
  EXPECT_EQ(config.checks.disabled.size(), 2U);
  EXPECT_EQ(config.checks.severity.at("loop"), checks::Severity::kNote);
  EXPECT_EQ(config.report, "out/r.html");
  ASSERT_EQ(config.languages.size(), 2U);
  const LanguageConfig& zh = config.languages[0];
  EXPECT_EQ(zh.language, "zh-CN");
  EXPECT_EQ(zh.human, "zh/{}");
  EXPECT_EQ(zh.output, "out/zh/{}");
  EXPECT_EQ(zh.engine.name, "apertium");
  EXPECT_EQ(zh.engine.model, "m");
  EXPECT_EQ(zh.engine.endpoint_url, "http://127.0.0.1:8080/v1");
  EXPECT_EQ(zh.engine.concurrency, 8U);
  EXPECT_EQ(zh.engine.tokens_per_minute, 60000U);
  EXPECT_EQ(zh.engine.amazon_terminology, "books");
  EXPECT_EQ(zh.engine.via, "en");
  EXPECT_FALSE(zh.from_human);
  EXPECT_THAT(zh.parallel_files, ElementsAre("a.csv", "b.tmx"));
  EXPECT_FALSE(zh.by_sentence);
  EXPECT_EQ(zh.reuse, translate::ReuseLevel::kOff);
  EXPECT_EQ(zh.lexicon, "l.lex");
  EXPECT_FALSE(zh.split_sentences);
  EXPECT_EQ(zh.terminology, "terms.csv");
  EXPECT_TRUE(zh.terminology_ignores_case);
  EXPECT_THAT(zh.held_out, ElementsAre("one.md", "two/*"));
  EXPECT_EQ(zh.evaluate, Evaluate::kAll);
  EXPECT_TRUE(zh.both_directions);
  EXPECT_FALSE(zh.style.rules.at("cjk-spacing"));
  EXPECT_EQ(zh.style.replacements.at(0), (std::pair<std::string, std::string>("您", "你")));
  EXPECT_EQ(config.languages[1].engine.name, "auto");
  EXPECT_EQ(config.languages[1].evaluate, Evaluate::kHeldOut);
}

TEST(Config, ErrorsNameKeyLineAndRemedy) {
  EXPECT_THAT(message("source: en\nspeling: x\n"),
              HasSubstr("book/amts.yaml:2:1: 'speling': is no key"));
  EXPECT_THAT(message("source: en\nspeling: x\n"), HasSubstr("documents"));
  EXPECT_THAT(message("source: klingon!\n"), HasSubstr("is no language id"));
  EXPECT_THAT(message("documents: a\n"), HasSubstr("there is no 'source'"));
  EXPECT_THAT(message("source: en\n"), HasSubstr("there are no 'documents'"));
  EXPECT_THAT(message("source: en\ndocuments: a\n"), HasSubstr("there are no 'translations'"));
  EXPECT_THAT(message("source: [en\n"), HasSubstr("book/amts.yaml:2:1"));
  const std::string head = "source: en\ndocuments: a\ntranslations:\n  es:\n";
  EXPECT_THAT(message(head + "    engine: x\n"), HasSubstr("has no 'output'"));
  EXPECT_THAT(message(head + "    output: es\n"),
              HasSubstr(":5:13: 'translations.es.output': pattern 'es' cannot name a file"));
  EXPECT_THAT(message(head + "    output: es/{}\n    evaluate: perhaps\n"),
              HasSubstr("one of all, held-out, none"));
  EXPECT_THAT(message(head + "    output: es/{}\n    style: {cjk-spacing: on}\n"),
              HasSubstr("has no style rule 'cjk-spacing' (it has decimal-comma, inverted-marks)"));
  for (const char* number : {"many", "0", "-1", "1.5", "2x"}) {
    EXPECT_THAT(message(head + "    concurrency: " + number + "\n"),
                HasSubstr("must be a number above 0"));
  }
  EXPECT_THAT(message(head + "    output: [a, b]\n"), HasSubstr("must be a single value"));
}

TEST(Config, MistakesOfUseAreTold) {
  const std::string head = "source: en\ndocuments: en/*.md\n";
  EXPECT_THAT(message(head + "source: es\ntranslations: {es: {output: 'es/{}'}}\n"),
              HasSubstr("amts.yaml:3:1: 'source': stands here a second time"));
  EXPECT_THAT(message(head + "translations:\n  es: {output: 'es/{}'}\n  ES: {output: 'x/{}'}\n"),
              HasSubstr("is the language 'es' again"));
  EXPECT_THAT(message(head + "translations:\n  es: {output: 'o/{}'}\n  fr: {output: 'o/{}'}\n"),
              HasSubstr("has the 'output' of 'es'"));
  EXPECT_THAT(message(head + "do-not-translate: '('\ntranslations: {es: {output: 'o/{}'}}\n"),
              HasSubstr("is no regular expression"));
  EXPECT_THAT(message("source: [en\n"), HasSubstr("amts.yaml:"));
}

TEST(Config, ReadsWhatIsNotToBeTranslated) {
  const Config config = parse(
      "source: en\ndocuments: en/*.md\ndo-not-translate: [Acme, 'X\\d']\n"
      "translations: {es: {output: 'o/{}', do-not-translate: Foo}}\n");
  EXPECT_THAT(config.do_not_translate, ElementsAre("Acme", "X\\d"));
  EXPECT_THAT(config.languages[0].do_not_translate, ElementsAre("Foo"));
}

}  // namespace
}  // namespace amts::pipeline
