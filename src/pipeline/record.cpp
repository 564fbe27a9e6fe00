#include "pipeline/record.h"

#include <nlohmann/json.hpp>
#include <stdexcept>

#include "base/error.h"
#include "base/file.h"
#include "base/hash.h"
#include "pipeline/prose.h"

namespace amts::pipeline {
namespace {

using Json = nlohmann::ordered_json;

/// Raised when the fields below change their meaning.
constexpr int kVersion = 1;

Json segment_json(const SegmentRecord& segment) {
  Json flags = Json::array();
  for (const translate::Flag flag : segment.flags) flags.push_back(translate::flag_name(flag));
  Json json = {{"kind", segment.kind},
               {"line", segment.first_line},
               {"origin", translate::origin_name(segment.origin)},
               {"sentences", segment.sentences},
               {"reused", segment.reused_sentences},
               {"source", segment.source},
               {"target", segment.target},
               {"prose", segment.prose}};
  if (!segment.reference.empty()) json["reference"] = segment.reference;
  if (!flags.empty()) json["flags"] = flags;
  if (segment.terms > 0) json["terms"] = segment.terms;
  if (!segment.missing_terms.empty()) json["missingTerms"] = segment.missing_terms;
  if (!segment.error.empty()) json["error"] = segment.error;
  return json;
}

SegmentRecord parse_segment(const Json& json) {
  SegmentRecord segment;
  segment.kind = json.at("kind");
  segment.first_line = json.at("line");
  segment.origin = translate::parse_origin(json.at("origin").get<std::string>());
  segment.sentences = json.at("sentences");
  segment.reused_sentences = json.at("reused");
  segment.source = json.at("source");
  segment.target = json.at("target");
  segment.prose = json.at("prose");
  segment.reference = json.value("reference", "");
  segment.error = json.value("error", "");
  segment.terms = json.value("terms", size_t{0});
  segment.missing_terms = json.value("missingTerms", std::vector<std::string>());
  for (const Json& flag : json.value("flags", Json::array())) {
    segment.flags.push_back(translate::parse_flag(flag.get<std::string>()));
  }
  return segment;
}

}  // namespace

std::vector<SegmentRecord> make_segment_records(const document::Document& document,
                                                const translate::DocumentOutcome& outcome) {
  std::vector<SegmentRecord> records;
  for (size_t i = 0; i < document.segments.size(); ++i) {
    document::Segment segment = document.segments[i];
    const translate::SegmentOutcome& translated = outcome.segments[i];
    SegmentRecord record;
    record.kind = document::kind_name(segment.kind);
    record.first_line = segment.first_line;
    record.source = document::readable(segment, segment.text);
    record.target = document::readable(segment, translated.target);
    record.origin = translated.origin;
    record.flags = translated.flags;
    record.error = translated.error;
    record.sentences = translated.sentences;
    record.reused_sentences = translated.reused_sentences;
    record.terms = translated.terms;
    record.missing_terms = translated.missing_terms;
    segment.text = translated.target;
    record.prose = prose(segment);
    records.push_back(std::move(record));
  }
  return records;
}

std::string to_json(const Record& record) {
  Json json = {
      {"version", kVersion},     {"fingerprint", record.fingerprint}, {"document", record.document},
      {"output", record.output}, {"sha256", record.output_sha256},    {"seconds", record.seconds}};
  if (record.bleu) json["bleu"] = *record.bleu;
  json["segments"] = Json::array();
  for (const SegmentRecord& segment : record.segments)
    json["segments"].push_back(segment_json(segment));
  return json.dump(1) + "\n";
}

std::optional<Record> read_record(const std::filesystem::path& file) {
  try {
    const Json json = Json::parse(read_file(file));
    if (json.at("version") != kVersion) return std::nullopt;
    Record record;
    record.fingerprint = json.at("fingerprint");
    record.document = json.at("document");
    record.output = json.at("output");
    record.output_sha256 = json.at("sha256");
    record.seconds = json.at("seconds");
    if (json.contains("bleu")) record.bleu = json.at("bleu").get<double>();
    for (const Json& segment : json.at("segments"))
      record.segments.push_back(parse_segment(segment));
    return record;
  } catch (const StorageError&) {
    return std::nullopt;
  } catch (const Json::exception&) {
    return std::nullopt;
  } catch (const std::invalid_argument&) {
    return std::nullopt;
  }
}

bool is_unedited_output(const std::optional<Record>& record, const std::filesystem::path& file) {
  return record && !record->output_sha256.empty() &&
         sha256_hex(read_file(file)) == record->output_sha256;
}

}  // namespace amts::pipeline
