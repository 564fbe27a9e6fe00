#include "pipeline/job.h"

#include <chrono>

#include "alignment/align_documents.h"
#include "base/error.h"
#include "base/file.h"
#include "base/hash.h"
#include "metrics/bleu.h"
#include "pipeline/book.h"
#include "pipeline/prose.h"

namespace amts::pipeline {
namespace {

namespace fs = std::filesystem;

std::string fingerprint_of(const Job& job, const document::Document& source,
                           const document::Document* reference) {
  const PipelineDirection& direction = *job.direction;
  std::string all = std::string(AMTS_VERSION) + '\n' + direction.languages.from + '\n' +
                    direction.languages.to + '\n' +
                    direction.engine->fingerprint(direction.languages) + '\n' +
                    (direction.split_sentences ? "sentence" : "segment") + '\n' + job.output + '\n';
  for (const auto& [name, on] : direction.style.rules) all += name + (on ? "+\n" : "-\n");
  for (const auto& [from, to] : direction.style.replacements) all += from + '\0' + to + '\n';
  all += direction.terminology_fingerprint + '\n';
  if (job.with_parallel_data) {
    all += direction.data_fingerprint + '\n';
    all += std::to_string(static_cast<int>(direction.reuse.level)) + ' ' +
           std::to_string(direction.reuse.repair_from) + '\n';
  }
  for (const std::string& id : job.config->checks.disabled) all += "-" + id + '\n';
  for (const auto& [id, severity] : job.config->checks.severity)
    all += id + '=' + std::string(checks::severity_name(severity)) + '\n';
  all += sha256_hex(source.bytes) + '\n';
  if (reference != nullptr) all += sha256_hex(reference->bytes);
  return sha256_hex(all);
}

void append_line(std::string& text, std::string_view line) {
  if (line.empty()) return;
  if (!text.empty()) text += '\n';
  text += line;
}

std::string all_prose(const std::vector<SegmentRecord>& segments) {
  std::string out;
  for (const SegmentRecord& segment : segments) append_line(out, segment.prose);
  return out;
}

/// The segments of a bead's blocks, as indices into the document's.
std::vector<size_t> segments_of(const document::Document& document,
                                std::span<const alignment::DocumentBlock> blocks) {
  std::vector<size_t> indices;
  for (const alignment::DocumentBlock& block : blocks) {
    if (block.segment != nullptr) {
      indices.push_back(static_cast<size_t>(block.segment - document.segments.data()));
    }
  }
  return indices;
}

/// Human translations beside the machine's, as far as alignment can tell which stands for which.
void add_references(const document::Document& source, const document::Document& reference,
                    const PipelineDirection& direction, std::vector<SegmentRecord>& segments) {
  const alignment::DocumentAlignment alignment = alignment::align_documents(
      source, reference, direction.languages, direction.lexicon ? &*direction.lexicon : nullptr);
  for (const alignment::Bead& bead : alignment.beads) {
    const auto sources =
        segments_of(source, std::span(alignment.source).subspan(bead.source_begin, bead.sources()));
    const auto targets = segments_of(
        reference, std::span(alignment.target).subspan(bead.target_begin, bead.targets()));
    if (sources.empty() || targets.empty()) continue;
    SegmentRecord& first = segments[sources.front()];
    for (const size_t target : targets) {
      const document::Segment& segment = reference.segments[target];
      append_line(first.reference, document::readable(segment, segment.text));
      append_line(first.reference_prose, prose(segment));
    }
    for (size_t i = 1; i < sources.size(); ++i) segments[sources[i]].joins_previous = true;
  }
}

void check(const Job& job, const document::Document& source,
           const translate::DocumentOutcome& outcome, DocumentRecord& record) {
  checks::CheckerOptions options;
  options.languages = job.direction->languages;
  options.settings = job.config->checks;
  if (job.direction->terminology) options.terminology = &*job.direction->terminology;
  checks::Checker checker(options);
  add_findings(check_translation(checker, source, outcome, job.output), record);
  add_findings(checker.across(), record);
}

}  // namespace

JobResult run_job(const Job& job) {
  const auto start = std::chrono::steady_clock::now();
  const document::Document source = open_document(*job.config, job.source);
  std::optional<document::Document> reference;
  if (!job.reference.empty()) reference = open_document(*job.config, job.reference);

  const std::optional<DocumentRecord> earlier = read_record(job.record_file);
  const std::string fingerprint = fingerprint_of(job, source, reference ? &*reference : nullptr);
  const fs::path output = job.output.empty() ? fs::path() : job.config->root / job.output;
  const bool stands = !output.empty() && fs::exists(output);
  const bool ours = stands && is_unedited_output(earlier, output);
  if (earlier && earlier->fingerprint == fingerprint && (output.empty() || ours))
    return {*earlier, true, false};
  if (stands && !ours) {
    DocumentRecord record;
    record.document = job.source;
    record.output = job.output;
    return {record, false, true};
  }

  translate::TranslatorOptions options;
  options.languages = job.direction->languages;
  if (job.direction->terminology) options.terminology = &*job.direction->terminology;
  std::optional<translate::Reuse> reuse;
  if (job.with_parallel_data && job.direction->memory) {
    translate::ReuseOptions reusing = job.direction->reuse;
    reusing.terminology = options.terminology;
    options.reuse = &reuse.emplace(*job.direction->memory, reusing);
  }
  options.style = job.direction->style;
  options.split_sentences = job.direction->split_sentences;
  const translate::DocumentTranslator translator(*job.direction->engine, options);
  const translate::DocumentOutcome outcome = translator.translate(source);

  DocumentRecord record;
  record.fingerprint = fingerprint;
  record.document = job.source;
  record.output = job.output;
  record.segments = make_segment_records(source, outcome);
  if (job.with_parallel_data) check(job, source, outcome, record);
  if (reference) {
    add_references(source, *reference, *job.direction, record.segments);
    record.bleu = metrics::document_bleu(prose(*reference), all_prose(record.segments),
                                         metrics::default_tokenizer(options.languages.to));
  }
  if (!output.empty()) {
    write_file(output, outcome.bytes);
    record.output_sha256 = sha256_hex(outcome.bytes);
  }
  record.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  // Last, so that a record always speaks of finished work.
  write_file(job.record_file, to_json(record));
  return {std::move(record), false, false};
}

}  // namespace amts::pipeline
