#include "pipeline/job.h"

#include <chrono>

#include "alignment/align_documents.h"
#include "base/error.h"
#include "base/file.h"
#include "base/fingerprint.h"
#include "base/hash.h"
#include "document/prose.h"
#include "metrics/bleu.h"
#include "pipeline/book.h"
#include "translate/checked_translator.h"

namespace amts::pipeline {
namespace {

namespace fs = std::filesystem;

const translate::SharedResources& resources_of(const Job& job) {
  switch (job.data) {
    case DataVariant::kNone:
      return job.direction->without_data;
    case DataVariant::kParagraphs:
      return job.direction->with_paragraphs;
    case DataVariant::kConfigured:
      break;
  }
  return job.direction->with_data;
}

std::string fingerprint_of(const Job& job, const document::Document& source,
                           const document::Document* reference) {
  Fingerprint all;
  all.add(AMTS_VERSION).add(resources_of(job)->fingerprint({job.direction->languages}));
  all.add(job.output);
  const auto& [disabled, only, severity] = job.config->checks;
  for (const auto* ids : {&disabled, &only}) {
    all.add(ids->size());
    for (const std::string& id : *ids) all.add(id);
  }
  for (const auto& [id, level] : severity) all.add(id).add(checks::severity_name(level));
  all.add(sha256_hex(source.bytes));
  if (reference != nullptr) all.add(sha256_hex(reference->bytes));
  return all.hex();
}

void append_line(std::string& text, std::string_view line) {
  if (line.empty()) return;
  if (!text.empty()) text += '\n';
  text += line;
}

std::string all_prose(const std::vector<translate::SegmentRecord>& segments) {
  std::string out;
  for (const translate::SegmentRecord& segment : segments) append_line(out, segment.prose);
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
                    const PipelineDirection& direction,
                    std::vector<translate::SegmentRecord>& segments) {
  const alignment::DocumentAlignment alignment = alignment::align_documents(
      source, reference, direction.languages, direction.with_data->lexicon.get());
  for (const alignment::Bead& bead : alignment.beads) {
    const auto sources =
        segments_of(source, std::span(alignment.source).subspan(bead.source_begin, bead.sources()));
    const auto targets = segments_of(
        reference, std::span(alignment.target).subspan(bead.target_begin, bead.targets()));
    if (sources.empty() || targets.empty()) continue;
    translate::SegmentRecord& first = segments[sources.front()];
    for (const size_t target : targets) {
      const document::Segment& segment = reference.segments[target];
      append_line(first.reference, document::readable(segment, segment.text));
      append_line(first.reference_prose, document::prose(segment));
    }
    for (size_t i = 1; i < sources.size(); ++i) segments[sources[i]].joins_previous = true;
  }
}

}  // namespace

JobResult run_job(const Job& job) {
  const auto start = std::chrono::steady_clock::now();
  const document::Document source = open_document(*job.config, job.source);
  std::optional<document::Document> reference;
  if (!job.reference.empty()) reference = open_document(*job.config, job.reference);

  const std::optional<translate::DocumentRecord> earlier = translate::read_record(job.record_file);
  const std::string fingerprint = fingerprint_of(job, source, reference ? &*reference : nullptr);
  const fs::path output = job.output.empty() ? fs::path() : job.config->root / job.output;
  const bool stands = !output.empty() && fs::exists(output);
  const bool ours = stands && (job.machine_made || translate::is_unedited_output(earlier, output));
  if (earlier && earlier->fingerprint == fingerprint && (output.empty() || ours))
    return {*earlier, true, false};
  if (stands && !ours) {
    translate::DocumentRecord record;
    record.document = job.source;
    record.output = job.output;
    return {record, false, true};
  }

  const text::LanguagePair& languages = job.direction->languages;
  const translate::CheckedTranslator translator(
      resources_of(job), languages,
      (job.data == DataVariant::kConfigured) ? &job.config->checks : nullptr);
  translate::Call call{languages};
  call.cancellation = job.cancellation;
  const translate::CheckedTranslation translation = std::move(
      translator.translate(std::span(&source, 1), std::span(&job.output, 1), call).front());
  if (translation.outcome.engine_failure) throw EngineError(*translation.outcome.engine_failure);

  translate::DocumentRecord record = translate::make_record(source, translation);
  translate::add_findings(translator.across(), record);
  record.fingerprint = fingerprint;
  record.document = job.source;
  record.output = job.output;
  if (reference) {
    add_references(source, *reference, *job.direction, record.segments);
    record.bleu = metrics::document_bleu(document::prose(*reference), all_prose(record.segments),
                                         metrics::default_tokenizer(languages.to));
  }
  if (!output.empty()) {
    write_file(output, translation.outcome.bytes);
    record.output_sha256 = sha256_hex(translation.outcome.bytes);
  }
  record.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  // Last, so that a record always speaks of finished work.
  write_file(job.record_file, translate::to_json(record));
  return {std::move(record), false, false};
}

}  // namespace amts::pipeline
