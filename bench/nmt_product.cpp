// The int8 product in GOP/s for the shapes that occur in models, beside OpenBLAS's fp32 sgemm and
// oneDNN's int8 matrix product, one thread each. Activations are quantised outside of the time for
// ours and oneDNN's alike. Weights are normal numbers (nmt_random_model.h); "ours_uniform" has
// uniform ones, the least pleasant case for sums of 8-bit pairs in 16 bits (docs/engine.md).
#include <benchmark/benchmark.h>
#include <cblas.h>
#include <dnnl.h>

#include <random>

#include "nmt/buffer.h"
#include "nmt/kernels.h"
#include "nmt_random_model.h"

namespace {

using namespace amts::nmt;

struct Problem {
  size_t rows, k, n;
};

Problem problem(const benchmark::State& state) {
  return {static_cast<size_t>(state.range(0)), static_cast<size_t>(state.range(1)),
          static_cast<size_t>(state.range(2))};
}

template <typename T>
Buffer<T> random_values(size_t count) {
  std::minstd_rand random(1);
  Buffer<T> values(count);
  for (T& value : values) value = static_cast<T>(static_cast<int>(random() % 255) - 127);
  return values;
}

void report(benchmark::State& state, const Problem& p) {
  state.counters["GOP/s"] = benchmark::Counter(2e-9 * static_cast<double>(p.rows * p.k * p.n),
                                               benchmark::Counter::kIsIterationInvariantRate);
}

template <typename Weights>
void measure_ours(benchmark::State& state, const Weights& weights) {
  const Problem p = problem(state);
  const auto x = random_values<float>(p.rows * p.k);
  Buffer<uint8_t> packed(kernels::packed_size(p.k, p.n));
  kernels::pack(weights.data(), p.k, p.n, packed.data());
  Buffer<int8_t> quantized(p.rows * kernels::quantized_stride(p.k));
  Buffer<float> scales(p.rows);
  kernels::quantize_rows(x.data(), p.rows, p.k, 0, quantized.data(), scales.data());
  const Buffer<float> columns(p.n, 1.0F);
  Buffer<float> y(p.rows * p.n);
  for (auto _ : state) {
    kernels::int8_product(quantized.data(), scales.data(), p.rows,
                          {packed.data(), p.k, p.n, columns.data(), columns.data()}, 0, p.n,
                          Activation::kNone, y.data());
    benchmark::ClobberMemory();
  }
  report(state, p);
}

void ours(benchmark::State& state) {
  const Problem p = problem(state);
  measure_ours(state, bench::normal_weights(p.k * p.n));
}

void ours_uniform(benchmark::State& state) {
  const Problem p = problem(state);
  measure_ours(state, random_values<int8_t>(p.k * p.n));
}

void openblas_sgemm(benchmark::State& state) {
  const Problem p = problem(state);
  openblas_set_num_threads(1);
  const auto weights = random_values<float>(p.k * p.n);
  const auto x = random_values<float>(p.rows * p.k);
  Buffer<float> y(p.rows * p.n);
  const auto size = [](size_t value) { return static_cast<blasint>(value); };
  for (auto _ : state) {
    cblas_sgemm(CblasRowMajor, CblasNoTrans, CblasNoTrans, size(p.rows), size(p.n), size(p.k), 1,
                x.data(), size(p.k), weights.data(), size(p.n), 0, y.data(), size(p.n));
    benchmark::ClobberMemory();
  }
  report(state, p);
}

void onednn_int8(benchmark::State& state) {
  const Problem p = problem(state);
  const auto weights = bench::normal_weights(p.k * p.n);
  const auto x = random_values<int8_t>(p.rows * p.k);
  Buffer<int32_t> y(p.rows * p.n);
  const int32_t offset = 0;
  const auto size = [](size_t value) { return static_cast<dnnl_dim_t>(value); };
  for (auto _ : state) {
    dnnl_gemm_s8s8s32('N', 'N', 'F', size(p.rows), size(p.n), size(p.k), 1, x.data(), size(p.k), 0,
                      weights.data(), size(p.n), 0, 0, y.data(), size(p.n), &offset);
    benchmark::ClobberMemory();
  }
  report(state, p);
}

// Rows: one sentence's step, a batch's step, a batch's encoder. [k, n] of base and tiny.
void shapes(benchmark::internal::Benchmark* bench) {
  for (const int rows : {1, 32, 512}) {
    for (const auto& [k, n] :
         {std::pair{512, 512}, {512, 2048}, {2048, 512}, {256, 256}, {256, 1536}, {1536, 256}}) {
      bench->Args({rows, k, n});
    }
  }
}

BENCHMARK(ours)->Apply(shapes);
BENCHMARK(ours_uniform)->Apply(shapes);
BENCHMARK(openblas_sgemm)->Apply(shapes);
BENCHMARK(onednn_int8)->Apply(shapes);

}  // namespace

BENCHMARK_MAIN();
