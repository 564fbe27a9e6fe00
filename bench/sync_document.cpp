// Time to synchronize a document besides the engine: documents of ../shared/data/d2l with their
// translations, put together to about 100 KB, and a source with an edit every few blocks.
#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>

#include "base/file.h"
#include "document/block.h"
#include "sync/sync.h"

namespace {

using namespace amts;
namespace fs = std::filesystem;

struct Texts {
  std::string source, translation;
};

Texts texts_of(size_t bytes) {
  const char* named = std::getenv("AMTS_SHARED");
  const fs::path root =
      (named != nullptr ? fs::path(named) : fs::path(AMTS_SOURCE_DIR) / "../shared") / "data/d2l";
  std::vector<fs::path> files;
  if (fs::exists(root)) {
    for (const auto& entry : fs::recursive_directory_iterator(root)) {
      if (entry.path().filename().string().ends_with("_origin.md")) files.push_back(entry.path());
    }
  }
  std::sort(files.begin(), files.end());
  Texts texts;
  for (const fs::path& file : files) {
    if (texts.source.size() >= bytes) break;
    const std::string name = file.string();
    texts.source += read_file(file) + "\n\n";
    texts.translation += read_file(name.substr(0, name.size() - 10) + ".md") + "\n\n";
  }
  return texts;
}

/// Every 20th block edited: words behind a paragraph, a line behind code.
std::string edited(const std::string& source) {
  const auto document = document::parse(source, document::Format::kMarkdown);
  const auto blocks = document::blocks_of(document);
  std::vector<document::Edit> edits;
  for (size_t i = 10; i < blocks.size(); i += 20) {
    if (blocks[i].kind != document::BlockKind::kParagraph) continue;
    edits.push_back({document::Edit::Kind::kReplace,
                     i,
                     0,
                     std::string(document::bytes_of(document, blocks[i])) + " One more sentence.",
                     {},
                     {}});
  }
  return document::write(document, blocks, edits);
}

void synchronize(benchmark::State& state) {
  const Texts texts = texts_of(static_cast<size_t>(state.range(0)) << 10);
  if (texts.source.empty()) return state.SkipWithError("no ../shared/data/d2l");
  const auto parse = [](const std::string& bytes) {
    return document::parse(bytes, document::Format::kMarkdown);
  };
  const auto echo = [](const document::Document& all, std::span<const sync::Example>) {
    std::vector<translate::SegmentOutcome> out;
    for (const document::Segment& segment : all.segments) {
      translate::SegmentOutcome& outcome = out.emplace_back();
      outcome.target = segment.text + ".";
      outcome.origin = translate::TranslationOrigin::kEngine;
    }
    return out;
  };
  const std::string changed = edited(texts.source);
  for (auto _ : state) {
    const auto old_source = parse(texts.source), new_source = parse(changed),
               translation = parse(texts.translation);
    benchmark::DoNotOptimize(
        sync::synchronize({&old_source, &new_source, &translation}, echo, {{"en", "zh"}, nullptr}));
  }
  state.counters["bytes"] = static_cast<double>(texts.source.size());
}
BENCHMARK(synchronize)->Arg(10)->Arg(100)->Unit(benchmark::kMillisecond);

}  // namespace

BENCHMARK_MAIN();
