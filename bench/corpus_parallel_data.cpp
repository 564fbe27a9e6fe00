// Speed of reading and writing parallel data: 20,000 records of two sentences, about 4 MB.
#include <benchmark/benchmark.h>

#include "corpus/csv.h"
#include "corpus/tmx.h"

namespace {

using namespace amts::corpus;

ParallelData made_data() {
  ParallelData data{"en", {"zh"}, {}};
  for (int i = 0; i < 20000; ++i) {
    TranslationUnit record;
    record.source.readable = "The \"loss\" of step " + std::to_string(i) +
                             ", as Fig. 3 shows, falls with the number of examples seen so far.";
    record.targets = {{"如图3所示，第" + std::to_string(i) +
                           "步的损失随着目前为止看到的样本数量而下降，并且最终趋于稳定。",
                       ""}};
    data.records.push_back(std::move(record));
  }
  return data;
}

void count_bytes(benchmark::State& state, size_t bytes) {
  state.SetBytesProcessed(static_cast<int64_t>(state.iterations()) * static_cast<int64_t>(bytes));
}

void read_delimited(benchmark::State& state, char separator) {
  const std::string bytes = format_delimited(made_data(), separator);
  for (auto step : state) benchmark::DoNotOptimize(parse_delimited(bytes, separator, "b"));
  count_bytes(state, bytes.size());
}

void write_delimited(benchmark::State& state) {
  const ParallelData data = made_data();
  const size_t size = format_delimited(data, kComma).size();
  for (auto step : state) benchmark::DoNotOptimize(format_delimited(data, kComma));
  count_bytes(state, size);
}

void read_tmx(benchmark::State& state) {
  const std::string bytes = format_tmx(made_data());
  for (auto step : state) benchmark::DoNotOptimize(parse_tmx(bytes, "b"));
  count_bytes(state, bytes.size());
}

void write_tmx(benchmark::State& state) {
  const ParallelData data = made_data();
  const size_t size = format_tmx(data).size();
  for (auto step : state) benchmark::DoNotOptimize(format_tmx(data));
  count_bytes(state, size);
}

BENCHMARK_CAPTURE(read_delimited, csv, kComma);
BENCHMARK_CAPTURE(read_delimited, tsv, kTab);
BENCHMARK(write_delimited);
BENCHMARK(read_tmx);
BENCHMARK(write_tmx);

}  // namespace

BENCHMARK_MAIN();
