#include "pipeline/follow_step.h"

#include "base/file.h"
#include "pipeline/book.h"
#include "sync/base.h"
#include "sync/git.h"

namespace amts::pipeline {
namespace {

namespace fs = std::filesystem;

/// The source's bytes as the translation follows them now, in whatever says so.
void write_down(const Config& config, const HumanTranslation& paths,
                const document::Document& source, const document::Document& translation,
                std::span<const document::ByteRange> machine, sync::State& state) {
  const fs::path file = config.root / paths.target;
  const fs::path origin = sync::origin_file(file);
  std::error_code none;
  if (fs::is_regular_file(origin) && !fs::equivalent(origin, config.root / paths.source, none))
    write_file(origin, source.bytes);
  const std::string name = state.name_of(file);
  const sync::Stamp* earlier = state.find(name);
  sync::Stamp stamp{paths.source, sync::blob_id(source.bytes), {}};
  stamp.machine =
      sync::machine_hashes(translation, machine,
                           earlier != nullptr ? std::span<const std::string>(earlier->machine)
                                              : std::span<const std::string>());
  state.keep_source(source.bytes);
  state.set(name, std::move(stamp));
}

}  // namespace

Followed follow_source(const Config& config, const PipelineDirection& direction,
                       const alignment::Lexicon* lexicon, const HumanTranslation& paths,
                       const Cancellation& cancellation, sync::State& state) {
  Followed followed;
  const fs::path file = config.root / paths.target;
  if (state.find(state.name_of(file)) == nullptr && !fs::is_regular_file(sync::origin_file(file)))
    return followed;
  const document::Document source = open_document(config, paths.source);
  const sync::Base base = sync::find_base(config.root / paths.source, file, state, source.format);
  if (base.source == source.bytes) return followed;
  if (base.certainty < 1) {
    followed.kept = "the source it was made from cannot be had: " + base.remark;
    return followed;
  }
  const auto git = sync::GitRepository::around(file);
  if (!git || !git->is_clean(file)) {
    followed.kept =
        "its source has changed, but it is not committed to git; commit it, or see "
        "amts sync --backup";
    return followed;
  }
  const document::Document old_source = document::parse(base.source, source.format, paths.source);
  const document::Document translation = open_document(config, paths.target);
  translate::Call call{direction.languages};
  call.cancellation = cancellation;
  sync::Synchronized result = sync::synchronize({&old_source, &source, &translation},
                                                sync::translate_with(direction.without_data, call),
                                                {direction.languages, lexicon});
  followed.changed = result.bytes != translation.bytes;
  followed.changes = std::move(result.changes);
  if (followed.changed) write_file(file, result.bytes);
  write_down(config, paths, source,
             document::parse(std::move(result.bytes), translation.format, paths.target),
             result.machine, state);
  return followed;
}

void stamp_machine_made(const Config& config, const std::string& source,
                        const std::string& translation, sync::State& state) {
  const document::Document made = open_document(config, translation);
  const document::ByteRange all{0, made.bytes.size()};
  write_down(config, {source, translation, {}}, open_document(config, source), made, {&all, 1},
             state);
}

}  // namespace amts::pipeline
