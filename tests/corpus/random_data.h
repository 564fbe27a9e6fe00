// Parallel data drawn at random, for tests that what is written reads back.
#pragma once

#include <gtest/gtest.h>

#include <random>
#include <string>
#include <vector>

#include "corpus/parallel_data.h"
#include "text/placeholder.h"

namespace amts::corpus {

/// What a format can hold.
struct Holds {
  std::vector<std::string> target_languages = {"zh-CN"};
  bool placeholders = true;
  bool scores_and_dates = true;
  bool controls = false;  ///< characters that XML has no place for
};

inline std::string random_text(std::mt19937& random, size_t numbers, bool controls = false) {
  static const std::vector<std::string> kPieces = {
      "<",     "&", "\"", "'",     "\n", "\r",   "\t",     " ",
      "  ",    "a", "中", "]]>",   "]",  "\\",   "\\n",    "#~",
      "&amp;", "é", "--", "msgid", "⟦",  "\x01", "\uFFFE", std::string(1, '\0')};
  const size_t pieces = controls ? kPieces.size() : kPieces.size() - 3;
  std::string out = "x";
  const size_t count = random() % 8;
  for (size_t i = 0; i < count; ++i) out += kPieces[random() % pieces];
  for (size_t n = 1; n <= numbers; ++n) out += text::placeholder(static_cast<int>(n)) + "y";
  return out;
}

inline std::string readable_form(const std::string& tagged,
                                 const std::vector<std::string>& contents) {
  std::string out;
  size_t plain = 0;
  for (const auto& span : text::find_placeholders(tagged)) {
    out += tagged.substr(plain, span.begin - plain);
    out += contents[static_cast<size_t>(span.number) - 1];
    plain = span.end;
  }
  return out + tagged.substr(plain);
}

inline TranslationUnit random_record(std::mt19937& random, const Holds& holds, size_t index) {
  TranslationUnit record;
  const size_t codes = holds.placeholders ? random() % 3 : 0;
  for (size_t n = 0; n < codes; ++n) {
    record.contents.push_back(random() % 2 != 0 ? "<b>" : random_text(random, 0, holds.controls));
    if (random() % 3 == 0) record.contents.back().clear();
  }
  // Unlike all others, so that none replaces another.
  const std::string source = random_text(random, codes, holds.controls) + std::to_string(index);
  record.source = {readable_form(source, record.contents), codes == 0 ? "" : source};
  const std::string target = random_text(random, codes, holds.controls);
  record.targets = {{readable_form(target, record.contents), codes == 0 ? "" : target}};
  record.targets.resize(holds.target_languages.size());
  if (!holds.scores_and_dates) return record;
  record.score = random() % 2 != 0 ? 1 : static_cast<double>(random() % 1000) / 1000;
  if (random() % 2 != 0) record.change_date = "20200131T120000Z";
  return record;
}

inline ParallelData random_data(std::mt19937& random, const Holds& holds) {
  ParallelData data{"en", holds.target_languages, {}};
  const size_t records = random() % 4;
  for (size_t i = 0; i < records; ++i) data.records.push_back(random_record(random, holds, i));
  return data;
}

/// All but the lines.
inline void expect_equal(const ParallelData& read, const ParallelData& data) {
  ASSERT_EQ(read.source_language, data.source_language);
  ASSERT_EQ(read.target_languages, data.target_languages);
  ASSERT_EQ(read.records.size(), data.records.size());
  for (size_t i = 0; i < read.records.size(); ++i) {
    ASSERT_EQ(read.records[i].source, data.records[i].source);
    ASSERT_EQ(read.records[i].targets, data.records[i].targets);
    ASSERT_EQ(read.records[i].contents, data.records[i].contents);
    ASSERT_EQ(read.records[i].score, data.records[i].score);
    ASSERT_EQ(read.records[i].change_date, data.records[i].change_date);
  }
}

}  // namespace amts::corpus
