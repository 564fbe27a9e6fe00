#include "pipeline/report.h"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "pipeline/comparison.h"
#include "text/utf8.h"

namespace amts::pipeline {
namespace {

using Json = nlohmann::ordered_json;

Json score_json(const std::optional<translate::DocumentRecord>& record) {
  return record && record->bleu ? Json(*record->bleu) : Json();
}

Json leverage_json(const Counts& counts) {
  Json json = Json::object();
  for (size_t i = 0; i < translate::kLeverageBands; ++i) {
    json[std::string(translate::leverage_name(static_cast<translate::Leverage>(i)))] =
        counts.words[i];
  }
  return json;
}

Json counts_json(const Counts& counts) {
  return {{"segments", counts.segments},
          {"parallelData", counts.parallel_data},
          {"engine", counts.engine},
          {"mixed", counts.mixed},
          {"unchanged", counts.unchanged},
          {"failed", counts.failed},
          {"flagged", counts.flagged},
          {"sentences", counts.sentences},
          {"reusedSentences", counts.reused_sentences},
          {"words", leverage_json(counts)},
          {"terms", counts.terms},
          {"missingTerms", counts.missing_terms},
          {"findings",
           {{"error", counts.findings[2]},
            {"warning", counts.findings[1]},
            {"note", counts.findings[0]}}}};
}

Json document_json(const DocumentResult& document, const std::string& language) {
  Json json = {{"path", document.path}, {"state", state_name(document.state)}};
  if (!document.output.empty()) json["output"] = document.output;
  if (!document.error.empty()) json["error"] = document.error;
  if (document.review > 0) json["review"] = document.review;
  if (document.adapted) json["counts"] = counts_json(count(*document.adapted));
  if (document.evaluated) {
    if (document.adapted && document.plain) {
      const Versions versions{&*document.plain, &*document.adapted};
      if (const auto compared = compare(std::span(&versions, 1), language)) {
        json["significance"] = {{"passages", compared->passages},
                                {"plainHalfWidth", compared->plain.half_width},
                                {"adaptedHalfWidth", compared->adapted.half_width},
                                {"p", compared->p_value}};
      }
    }
    json["bleu"] = {{"plain", score_json(document.plain)},
                    {"adapted", score_json(document.adapted)}};
    if (document.reverse) {
      json["reverseBleu"] = {{"plain", score_json(document.reverse_plain)},
                             {"adapted", score_json(document.reverse)}};
    }
  }
  return json;
}

std::string score_cell(const std::optional<translate::DocumentRecord>& record) {
  return record && record->bleu ? fmt::format("{:.2f} ({:.3f})", *record->bleu, *record->bleu / 100)
                                : "-";
}

std::string padded(const std::string& text, size_t width) {
  const size_t length = text::code_point_count(text);
  return text + std::string(width > length ? width - length : 0, ' ');
}

}  // namespace

Counts& Counts::operator+=(const Counts& other) {
  segments += other.segments;
  parallel_data += other.parallel_data;
  engine += other.engine;
  mixed += other.mixed;
  unchanged += other.unchanged;
  failed += other.failed;
  flagged += other.flagged;
  sentences += other.sentences;
  reused_sentences += other.reused_sentences;
  for (size_t i = 0; i < words.size(); ++i) words[i] += other.words[i];
  terms += other.terms;
  missing_terms += other.missing_terms;
  for (size_t i = 0; i < findings.size(); ++i) findings[i] += other.findings[i];
  return *this;
}

Counts count(const translate::DocumentRecord& record) {
  Counts counts;
  const auto add = [&](const std::vector<translate::FindingRecord>& findings) {
    for (const translate::FindingRecord& finding : findings)
      ++counts.findings[static_cast<size_t>(finding.severity)];
  };
  add(record.findings);
  for (const translate::SegmentRecord& segment : record.segments) {
    ++counts.segments;
    switch (segment.origin) {
      case translate::TranslationOrigin::kParallelData:
        ++counts.parallel_data;
        break;
      case translate::TranslationOrigin::kEngine:
        ++counts.engine;
        break;
      case translate::TranslationOrigin::kMixed:
        ++counts.mixed;
        break;
      case translate::TranslationOrigin::kUnchanged:
        ++counts.unchanged;
        break;
      case translate::TranslationOrigin::kFailed:
        ++counts.failed;
        break;
    }
    add(segment.findings);
    counts.flagged += !segment.flags.empty();
    for (const translate::SentenceRecord& sentence : segment.sentences) {
      counts.sentences += sentence.sentences;
      if (sentence.origin == translate::TranslationOrigin::kParallelData)
        counts.reused_sentences += sentence.sentences;
      counts.words[static_cast<size_t>(sentence.leverage)] += sentence.words;
    }
    counts.terms += segment.terms;
    counts.missing_terms += segment.missing_terms.size();
  }
  return counts;
}

std::string render_json(const RunResult& result) {
  Json json = {{"source", result.source_language}, {"translations", Json::array()}};
  for (const LanguageResult& language : result.languages) {
    Json documents = Json::array();
    for (const DocumentResult& document : language.documents)
      documents.push_back(document_json(document, language.language));
    json["translations"].push_back({{"language", language.language},
                                    {"engine", language.engine},
                                    {"parallelData",
                                     {{"pairs", language.pairs},
                                      {"documents", language.aligned_documents},
                                      {"file", language.parallel_file}}},
                                    {"documents", documents}});
  }
  // Names of files need not be UTF-8; JSON must be.
  return json.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) + "\n";
}

bool natural_less(std::string_view a, std::string_view b) {
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  size_t i = 0, j = 0;
  while (i < a.size() && j < b.size()) {
    if (!is_digit(a[i]) || !is_digit(b[j])) {
      if (a[i] != b[j]) return a[i] < b[j];
      ++i, ++j;
      continue;
    }
    const auto number = [&](std::string_view text, size_t& at) {
      while (at < text.size() && text[at] == '0') ++at;
      const size_t begin = at;
      while (at < text.size() && is_digit(text[at])) ++at;
      return text.substr(begin, at - begin);
    };
    const std::string_view x = number(a, i), y = number(b, j);
    if (x.size() != y.size()) return x.size() < y.size();
    if (x != y) return x < y;
  }
  const bool a_ended = i >= a.size(), b_ended = j >= b.size();
  return a_ended != b_ended ? a_ended : a < b;
}

namespace {

/// Both directions of a language, as the table has them.
struct Direction {
  std::string arrow, target;
  std::optional<translate::DocumentRecord> DocumentResult::*plain;
  std::optional<translate::DocumentRecord> DocumentResult::*paragraphs;
  std::optional<translate::DocumentRecord> DocumentResult::*adapted;
};

std::vector<Direction> directions_of(const RunResult& result, const LanguageResult& language) {
  return {{result.source_language + "→" + language.language, language.language,
           &DocumentResult::plain, &DocumentResult::paragraphs, &DocumentResult::adapted},
          {language.language + "→" + result.source_language, result.source_language,
           &DocumentResult::reverse_plain, &DocumentResult::reverse_paragraphs,
           &DocumentResult::reverse}};
}

using TableRow = std::array<std::string, 7>;

std::string laid_out(const std::vector<TableRow>& rows, bool paragraphs) {
  constexpr size_t kParagraphColumn = 5;
  TableRow empty;
  std::array<size_t, empty.size()> widths{};
  for (const TableRow& row : rows) {
    for (size_t c = 0; c < row.size(); ++c)
      widths[c] = std::max(widths[c], text::code_point_count(row[c]));
  }
  std::string out;
  for (const TableRow& row : rows) {
    std::string line;
    for (size_t c = 0; c < row.size(); ++c) {
      if (c != kParagraphColumn || paragraphs) line += padded(row[c], widths[c] + 2);
    }
    out += line.substr(0, line.find_last_not_of(' ') + 1) + "\n";
  }
  return out;
}

/// Mean BLEU of the articles that have all scores, and what parallel data gains.
class Means {
 public:
  void add(const DocumentResult& document, const Direction& direction) {
    const auto& plain = document.*direction.plain;
    const auto& adapted = document.*direction.adapted;
    if (!plain || !adapted || !plain->bleu || !adapted->bleu) return;
    plain_ += *plain->bleu;
    adapted_ += *adapted->bleu;
    versions_.push_back({&*plain, &*adapted});
    const auto& paragraphs = document.*direction.paragraphs;
    if (!paragraphs || !paragraphs->bleu) return;
    paragraphs_ += *paragraphs->bleu;
    ++with_paragraphs_;
  }

  /// "en→zh, mean of 5 articles: 28.1 plainly, 33.5 (+19.2 %) with parallel data, p = 0.001".
  std::string line(const Direction& direction) const {
    if (versions_.size() < 2) return "";
    const auto count = static_cast<double>(versions_.size());
    std::string out = fmt::format("{}, mean of {} articles: {:.2f} plainly", direction.arrow,
                                  versions_.size(), plain_ / count);
    if (with_paragraphs_ == versions_.size()) {
      out += fmt::format(", {:.2f}{} with pairs of paragraphs", paragraphs_ / count,
                         gain(paragraphs_));
    }
    out += fmt::format(", {:.2f}{} with parallel data", adapted_ / count, gain(adapted_));
    if (const auto comparison = compare(versions_, direction.target)) {
      out += fmt::format(", p = {:.3f}", comparison->p_value);
    }
    return out + "\n";
  }

 private:
  std::string gain(double total) const {
    return plain_ > 0 ? fmt::format(" ({:+.1f} %)", 100 * (total / plain_ - 1)) : "";
  }

  double plain_ = 0, paragraphs_ = 0, adapted_ = 0;
  size_t with_paragraphs_ = 0;
  std::vector<Versions> versions_;
};

}  // namespace

std::string render_table(const RunResult& result) {
  std::vector<TableRow> rows = {{"document", "state", "segments", "reused", "BLEU plain",
                                 "BLEU paragraph pairs", "BLEU with parallel data"}};
  std::string means;
  bool any_paragraphs = false;
  for (const LanguageResult& language : result.languages) {
    const std::vector<Direction> directions = directions_of(result, language);
    std::vector<const DocumentResult*> documents;
    for (const DocumentResult& document : language.documents) documents.push_back(&document);
    std::ranges::stable_sort(documents, natural_less, [](const DocumentResult* each) {
      return std::string_view(each->path);
    });
    for (const DocumentResult* each : documents) {
      const DocumentResult& document = *each;
      for (const Direction& direction : directions) {
        const bool forward = &direction == &directions.front();
        const auto& adapted = document.*direction.adapted;
        if (!forward && !adapted) continue;
        const Counts counts = adapted ? count(*adapted) : Counts{};
        any_paragraphs = any_paragraphs || (document.*direction.paragraphs).has_value();
        rows.push_back({direction.arrow + " " + document.path,
                        forward ? std::string(state_name(document.state)) : "",
                        adapted ? std::to_string(counts.segments) : "-",
                        adapted ? std::to_string(counts.parallel_data + counts.mixed) : "-",
                        score_cell(document.*direction.plain),
                        score_cell(document.*direction.paragraphs), score_cell(adapted)});
      }
    }
    for (const Direction& direction : directions) {
      Means mean;
      for (const DocumentResult& document : language.documents) mean.add(document, direction);
      means += mean.line(direction);
    }
  }
  return laid_out(rows, any_paragraphs) + (means.empty() ? "" : "\n" + means);
}

}  // namespace amts::pipeline
