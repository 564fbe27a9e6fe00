#include "translate/record.h"

#include <fmt/format.h>

#include <cmath>
#include <nlohmann/json.hpp>
#include <stdexcept>

#include "base/error.h"
#include "base/file.h"
#include "base/hash.h"
#include "checks/render.h"
#include "document/prose.h"
#include "text/word_count.h"

namespace amts::translate {
namespace {

using Json = nlohmann::ordered_json;

/// Raised when the fields below change their meaning.
constexpr int kVersion = 3;

/// Words as [begin, end, share in hundredths], bytes of the target.
Json adapted_json(const AdaptedSentence& adapted) {
  Json words = Json::array();
  for (const engine::Word& word : adapted.words) {
    words.push_back({word.begin, word.end, std::lround(100 * word.adapted)});
  }
  Json examples = Json::array();
  for (const engine::Influence& example : adapted.examples) {
    examples.push_back({{"source", example.source},
                        {"target", example.target},
                        {"words", std::round(100 * example.weight) / 100}});
  }
  return {{"target", adapted.target}, {"words", words}, {"examples", examples}};
}

AdaptedSentence parse_adapted(const Json& json) {
  AdaptedSentence adapted;
  adapted.target = json.at("target");
  for (const Json& word : json.at("words")) {
    engine::Word& one = adapted.words.emplace_back();
    one.begin = word.at(0);
    one.end = word.at(1);
    one.adapted = word.at(2).get<float>() / 100;
  }
  for (const Json& example : json.at("examples")) {
    adapted.examples.push_back({example.at("source"), example.at("target"), example.at("words")});
  }
  return adapted;
}

Json sentence_json(const SentenceRecord& sentence) {
  Json json = {{"source", sentence.source},
               {"sentences", sentence.sentences},
               {"words", sentence.words},
               {"origin", origin_name(sentence.origin)},
               {"leverage", leverage_name(sentence.leverage)}};
  if (sentence.nearest) {
    const NearPair& pair = *sentence.nearest;
    json["nearest"] = {
        {"similarity", pair.similarity}, {"source", pair.source}, {"target", pair.target}};
    if (!pair.origin.document.empty()) {
      json["nearest"]["document"] = pair.origin.document;
      json["nearest"]["line"] = pair.origin.first_line;
    }
  }
  if (sentence.adapted) json["adapted"] = adapted_json(*sentence.adapted);
  return json;
}

SentenceRecord parse_sentence(const Json& json) {
  SentenceRecord sentence;
  sentence.source = json.at("source");
  sentence.sentences = json.at("sentences");
  sentence.words = json.at("words");
  sentence.origin = parse_origin(json.at("origin").get<std::string>());
  sentence.leverage = parse_leverage(json.at("leverage").get<std::string>());
  if (json.contains("nearest")) {
    const Json& nearest = json.at("nearest");
    NearPair& pair = sentence.nearest.emplace();
    pair.similarity = nearest.at("similarity");
    pair.source = nearest.at("source");
    pair.target = nearest.at("target");
    pair.origin.document = nearest.value("document", "");
    pair.origin.first_line = nearest.value("line", size_t{0});
  }
  if (json.contains("adapted")) sentence.adapted = parse_adapted(json.at("adapted"));
  return sentence;
}

Json findings_json(const std::vector<FindingRecord>& findings) {
  Json list = Json::array();
  for (const FindingRecord& finding : findings) {
    list.push_back({{"check", finding.check},
                    {"severity", checks::severity_name(finding.severity)},
                    {"line", finding.line},
                    {"message", finding.message}});
  }
  return list;
}

std::vector<FindingRecord> parse_findings(const Json& json) {
  std::vector<FindingRecord> findings;
  for (const Json& finding : json.value("findings", Json::array())) {
    findings.push_back({finding.at("check"),
                        checks::parse_severity(finding.at("severity").get<std::string>()),
                        finding.at("line"), finding.at("message")});
  }
  return findings;
}

Json segment_json(const SegmentRecord& segment) {
  Json flags = Json::array();
  for (const Flag flag : segment.flags) flags.push_back(flag_name(flag));
  Json json = {{"kind", segment.kind},
               {"line", segment.first_line},
               {"origin", origin_name(segment.origin)},
               {"source", segment.source},
               {"target", segment.target},
               {"prose", segment.prose},
               {"sourceHash", segment.source_hash},
               {"written", segment.written}};
  for (const SentenceRecord& sentence : segment.sentences)
    json["sentences"].push_back(sentence_json(sentence));
  if (!segment.reference.empty()) {
    json["reference"] = segment.reference;
    json["referenceProse"] = segment.reference_prose;
  }
  if (segment.joins_previous) json["joinsPrevious"] = true;
  if (!flags.empty()) json["flags"] = flags;
  if (segment.terms > 0) json["terms"] = segment.terms;
  if (!segment.missing_terms.empty()) json["missingTerms"] = segment.missing_terms;
  if (!segment.error.empty()) json["error"] = segment.error;
  if (!segment.findings.empty()) json["findings"] = findings_json(segment.findings);
  return json;
}

SegmentRecord parse_segment(const Json& json) {
  SegmentRecord segment;
  segment.kind = json.at("kind");
  segment.first_line = json.at("line");
  segment.origin = parse_origin(json.at("origin").get<std::string>());
  for (const Json& sentence : json.value("sentences", Json::array()))
    segment.sentences.push_back(parse_sentence(sentence));
  segment.source = json.at("source");
  segment.target = json.at("target");
  segment.prose = json.at("prose");
  segment.source_hash = json.at("sourceHash");
  segment.written = json.at("written");
  segment.reference = json.value("reference", "");
  segment.reference_prose = json.value("referenceProse", "");
  segment.joins_previous = json.value("joinsPrevious", false);
  segment.error = json.value("error", "");
  segment.terms = json.value("terms", size_t{0});
  segment.missing_terms = json.value("missingTerms", std::vector<std::string>());
  for (const Json& flag : json.value("flags", Json::array())) {
    segment.flags.push_back(parse_flag(flag.get<std::string>()));
  }
  segment.findings = parse_findings(json);
  return segment;
}

std::string_view bytes_of(const document::Document& document, const document::Segment& segment) {
  return std::string_view(document.bytes)
      .substr(segment.range.begin, segment.range.end - segment.range.begin);
}

}  // namespace

std::string hash_of_source(const document::Document& document, const document::Segment& segment) {
  return fmt::format("{:016x}", hash64(bytes_of(document, segment)));
}

std::vector<SegmentRecord> make_segment_records(const document::Document& document,
                                                const DocumentOutcome& outcome,
                                                const document::Document& target) {
  std::vector<SegmentRecord> records;
  // document::write() proves that what it wrote reads back so.
  const bool corresponds = target.segments.size() == document.segments.size();
  for (size_t i = 0; i < document.segments.size(); ++i) {
    document::Segment segment = document.segments[i];
    const SegmentOutcome& translated = outcome.segments[i];
    SegmentRecord record;
    record.kind = document::kind_name(segment.kind);
    record.first_line = segment.first_line;
    record.source = document::readable(segment, segment.text);
    record.target = document::readable(segment, translated.target);
    record.origin = translated.origin;
    record.flags = translated.flags;
    if (translated.error) record.error = translated.error->what();
    record.source_hash = hash_of_source(document, document.segments[i]);
    if (corresponds) record.written = bytes_of(target, target.segments[i]);
    for (const SentenceOutcome& sentence : translated.sentences) {
      const std::string text =
          segment.text.substr(sentence.range.begin, sentence.range.end - sentence.range.begin);
      record.sentences.push_back({document::readable(segment, text), sentence.sentences,
                                  text::count_words(text), sentence.origin, sentence.leverage,
                                  sentence.nearest, sentence.adapted});
    }
    record.terms = translated.terms;
    record.missing_terms = translated.missing_terms;
    segment.text = translated.target;
    record.prose = document::prose(segment);
    records.push_back(std::move(record));
  }
  return records;
}

void add_findings(std::span<const checks::Finding> findings, DocumentRecord& record) {
  for (const checks::Finding& finding : findings) {
    const bool placed = finding.source_segment && *finding.source_segment < record.segments.size();
    auto& list = placed ? record.segments[*finding.source_segment].findings : record.findings;
    list.push_back({std::string(finding.check), finding.severity, finding.region.line,
                    checks::full_message(finding)});
  }
}

std::string to_json(const DocumentRecord& record) {
  Json json = {
      {"version", kVersion},     {"fingerprint", record.fingerprint}, {"document", record.document},
      {"output", record.output}, {"sha256", record.output_sha256},    {"seconds", record.seconds}};
  if (record.bleu) json["bleu"] = *record.bleu;
  json["segments"] = Json::array();
  for (const SegmentRecord& segment : record.segments)
    json["segments"].push_back(segment_json(segment));
  if (!record.findings.empty()) json["findings"] = findings_json(record.findings);
  // Names of files need not be UTF-8; JSON must be.
  return json.dump(1, ' ', false, nlohmann::json::error_handler_t::replace) + "\n";
}

std::optional<DocumentRecord> read_record(const std::filesystem::path& file) {
  try {
    const Json json = Json::parse(read_file(file));
    DocumentRecord record;
    record.document = json.at("document");
    record.output = json.at("output");
    record.output_sha256 = json.at("sha256");
    // Of another version only this is known: what AMTS wrote.
    if (json.at("version") != kVersion) return record;
    record.fingerprint = json.at("fingerprint");
    record.seconds = json.at("seconds");
    if (json.contains("bleu")) record.bleu = json.at("bleu").get<double>();
    for (const Json& segment : json.at("segments"))
      record.segments.push_back(parse_segment(segment));
    record.findings = parse_findings(json);
    return record;
  } catch (const StorageError&) {
    return std::nullopt;
  } catch (const UsageError&) {  // a severity that there is not
    return std::nullopt;
  } catch (const Json::exception&) {
    return std::nullopt;
  } catch (const std::invalid_argument&) {
    return std::nullopt;
  }
}

bool is_unedited_output(const std::optional<DocumentRecord>& record,
                        const std::filesystem::path& file) {
  return record && !record->output_sha256.empty() &&
         sha256_hex(read_file(file)) == record->output_sha256;
}

}  // namespace amts::translate
