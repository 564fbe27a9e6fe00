// Speed of extracting a Markdown document's segments, and of extracting and writing all of them
// translated: D2L's English chapters if ../shared/data is there (or under AMTS_SHARED), else text
// of the same kind.
#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "base/file.h"
#include "document/document.h"

namespace {

using namespace amts;
using namespace amts::document;

std::string synthetic_chapter() {
  std::string chapter = "# Linear Regression\n:label:`sec_linear`\n\n";
  for (int i = 0; i < 100; ++i) {
    chapter +=
        "The *linearity* assumption says that the target can be expressed\nas a weighted sum of "
        "`features` $\\mathbf{x}_1$ (see :numref:`fig_fit`)\nand a [bias](https://d2l.ai), or "
        "**offset**.\n\n$$\\hat{y} = w_1 x_1 + b.$$\n\n```python\nw = net(x)  # a *line*\n```\n\n"
        "* One item of a list\n* Another & more\n\n";
  }
  return chapter;
}

const std::vector<std::string>& chapters() {
  static const std::vector<std::string> all = [] {
    std::vector<std::string> found;
    const char* shared = std::getenv("AMTS_SHARED");
    const std::filesystem::path root =
        std::filesystem::path(shared != nullptr ? shared : "../shared") / "data" / "d2l";
    if (std::filesystem::exists(root)) {
      for (const auto& entry : std::filesystem::recursive_directory_iterator(root)) {
        if (entry.path().string().ends_with("_origin.md")) {
          found.push_back(read_file(entry.path()));
        }
      }
    }
    if (found.empty()) found.assign(20, synthetic_chapter());
    return found;
  }();
  return all;
}

size_t total_size() {
  size_t size = 0;
  for (const std::string& chapter : chapters()) size += chapter.size();
  return size;
}

void extract(benchmark::State& state) {
  for (auto _ : state) {
    for (const std::string& chapter : chapters()) {
      benchmark::DoNotOptimize(parse(chapter, Format::kMarkdown));
    }
  }
  state.SetBytesProcessed(static_cast<int64_t>(state.iterations() * total_size()));
}
BENCHMARK(extract)->Unit(benchmark::kMillisecond);

// Every segment gets a translation, so every one is encoded and proved.
void extract_and_rewrite(benchmark::State& state) {
  for (auto _ : state) {
    for (const std::string& chapter : chapters()) {
      const Document document = parse(chapter, Format::kMarkdown);
      std::vector<std::optional<std::string>> translations;
      for (const Segment& segment : document.segments)
        translations.emplace_back("x " + segment.text);
      benchmark::DoNotOptimize(write(document, translations));
    }
  }
  state.SetBytesProcessed(static_cast<int64_t>(state.iterations() * total_size()));
}
BENCHMARK(extract_and_rewrite)->Unit(benchmark::kMillisecond);

}  // namespace

BENCHMARK_MAIN();
