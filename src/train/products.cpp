#include "train/products.h"

#include <dlfcn.h>
#include <dnnl.hpp>

#include <algorithm>
#include <cstring>
#include <ctime>
#include <map>
#include <tuple>
#include <type_traits>
#include <vector>

#include "base/error.h"

namespace amts::train {
namespace {

using Kind = dnnl::memory::data_type;
using Tag = dnnl::memory::format_tag;
using Desc = dnnl::memory::desc;

template <typename T>
constexpr Kind kKind = std::is_same_v<T, float> ? Kind::f32 : Kind::bf16;

dnnl::memory::dim dim(size_t value) { return static_cast<dnnl::memory::dim>(value); }

/// Processor time of the calling thread: what a busy machine does meanwhile is not in it.
double thread_seconds() {
  timespec time{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
}

/// A compiled product and the places of its operands.
struct Product {
  dnnl::primitive primitive;
  dnnl::memory source, weights, target, bias, scratch;
  std::vector<dnnl_exec_arg_t> arguments;
  size_t calls = 0;
  double seconds = 0;
};

using Role = ProductTime::Role;

using Key = std::tuple<Role, Kind, Kind, size_t, size_t, size_t, bool, bool, bool>;

}  // namespace

bool has_fast_bfloat16() {
  switch (dnnl::get_effective_cpu_isa()) {
    case dnnl::cpu_isa::avx512_core_bf16:
    case dnnl::cpu_isa::avx512_core_amx:
      return true;
    default:
      return false;
  }
}

void use_one_thread() {
  // Whichever OpenMP the library was built with: its setting is one of the calling thread.
  using Set = void (*)(int);
  if (const auto set = reinterpret_cast<Set>(dlsym(RTLD_DEFAULT, "omp_set_num_threads"))) set(1);
}

class Products::Cache {
 public:
  /// The arrangement of weights [k, n] that products of a type want; the same for all row counts.
  const Desc& arrangement(Kind kind, size_t k, size_t n) {
    const auto key = std::tuple(kind, k, n);
    const auto found = arrangements_.find(key);
    if (found != arrangements_.end()) return found->second;
    const dnnl::matmul::desc desc(Desc({dim(kChunkRows), dim(k)}, kind, Tag::ab),
                                  Desc({dim(k), dim(n)}, kind, Tag::any),
                                  Desc({dim(kChunkRows), dim(n)}, Kind::f32, Tag::ab));
    const dnnl::matmul::primitive_desc chosen(desc, engine_);
    return arrangements_.emplace(key, chosen.weights_desc()).first->second;
  }

  void pack(Kind kind, const float* w, size_t k, size_t n, bool transposed, Packed& packed) {
    const Desc& wanted = arrangement(kind, k, n);
    packed.k = k;
    packed.n = n;
    packed.bytes.resize(wanted.get_size());
    auto& entry = reorders_[{kind, k, n, transposed}];
    if (!entry) {
      const Desc plain({dim(k), dim(n)}, Kind::f32, transposed ? Tag::ba : Tag::ab);
      entry = dnnl::reorder(dnnl::reorder::primitive_desc(engine_, plain, engine_, wanted));
    }
    const Desc plain({dim(k), dim(n)}, Kind::f32, transposed ? Tag::ba : Tag::ab);
    dnnl::memory from(plain, engine_, const_cast<float*>(w));
    dnnl::memory to(wanted, engine_, packed.bytes.data());
    entry.execute(stream_, {{DNNL_ARG_FROM, from}, {DNNL_ARG_TO, to}});
  }

  Product& multiplication(Kind in, Kind out, size_t rows, const Packed& w, const Epilogue& e) {
    const Key key{Role::kForward, in, out, rows, w.k, w.n, e.bias != nullptr, e.relu, e.add};
    const auto found = products_.find(key);
    if (found != products_.end()) return found->second;
    const Desc source({dim(rows), dim(w.k)}, in, Tag::ab);
    const Desc target({dim(rows), dim(w.n)}, out, Tag::ab);
    const Desc bias({1, dim(w.n)}, Kind::f32, Tag::ab);
    dnnl::post_ops after;
    if (e.add) after.append_sum(1.0F);
    if (e.relu) after.append_eltwise(1.0F, dnnl::algorithm::eltwise_relu, 0.0F, 0.0F);
    const Desc& weights = arrangement(in, w.k, w.n);
    return make(key,
                e.bias != nullptr ? dnnl::matmul::desc(source, weights, bias, target)
                                  : dnnl::matmul::desc(source, weights, target),
                after, e.bias != nullptr);
  }

  Product& gradient(Kind kind, size_t rows, size_t k, size_t n) {
    const Key key{Role::kGradient, kind, Kind::f32, rows, k, n, false, false, true};
    const auto found = products_.find(key);
    if (found != products_.end()) return found->second;
    dnnl::post_ops after;
    after.append_sum(1.0F);
    return make(key,
                dnnl::matmul::desc(Desc({dim(k), dim(rows)}, kind, Tag::ba),
                                   Desc({dim(rows), dim(n)}, kind, Tag::ab),
                                   Desc({dim(k), dim(n)}, Kind::f32, Tag::ab)),
                after, false);
  }

  void run(Product& product, const void* source, const void* weights, const float* bias,
           void* target) {
    product.source.set_data_handle(const_cast<void*>(source));
    product.weights.set_data_handle(const_cast<void*>(weights));
    product.target.set_data_handle(target);
    if (bias != nullptr) product.bias.set_data_handle(const_cast<float*>(bias));
    product.scratch.set_data_handle(scratch_.data());
    const double begin = measured_ ? thread_seconds() : 0;
    if (dnnl_primitive_execute(product.primitive.get(), stream_.get(),
                               static_cast<int>(product.arguments.size()),
                               product.arguments.data()) != dnnl_success) {
      throw Error("a matrix product failed");
    }
    if (measured_) {
      ++product.calls;
      product.seconds += thread_seconds() - begin;
    }
  }

  void measure() { measured_ = true; }

  std::vector<ProductTime> times() const {
    std::map<std::tuple<Role, size_t, size_t>, ProductTime> sums;
    for (const auto& [key, product] : products_) {
      const size_t rows = std::get<3>(key), k = std::get<4>(key), n = std::get<5>(key);
      ProductTime& sum = sums[{std::get<0>(key), k, n}];
      sum.role = std::get<0>(key);
      sum.k = k;
      sum.n = n;
      sum.calls += product.calls;
      sum.seconds += product.seconds;
      sum.operations += 2.0 * static_cast<double>(product.calls) * static_cast<double>(rows) *
                        static_cast<double>(k) * static_cast<double>(n);
    }
    std::vector<ProductTime> times;
    for (const auto& [unused, sum] : sums) {
      if (sum.calls > 0) times.push_back(sum);
    }
    return times;
  }

 private:
  Product& make(const Key& key, const dnnl::matmul::desc& desc, const dnnl::post_ops& after,
                bool bias) {
    dnnl::primitive_attr attributes;
    attributes.set_post_ops(after);
    attributes.set_scratchpad_mode(dnnl::scratchpad_mode::user);
    const dnnl::matmul::primitive_desc chosen(desc, attributes, engine_);
    const auto place = [&](const Desc& what) { return dnnl::memory(what, engine_, nullptr); };
    Product product{dnnl::matmul(chosen),
                    place(chosen.src_desc()),
                    place(chosen.weights_desc()),
                    place(chosen.dst_desc()),
                    {},
                    place(chosen.scratchpad_desc()),
                    {},
                    0,
                    0};
    if (bias) product.bias = place(chosen.bias_desc());
    const size_t scratch = chosen.scratchpad_desc().get_size();
    if (scratch > scratch_.size()) scratch_.resize(scratch);
    product.arguments = {{DNNL_ARG_SRC, product.source.get()},
                         {DNNL_ARG_WEIGHTS, product.weights.get()},
                         {DNNL_ARG_DST, product.target.get()},
                         {DNNL_ARG_SCRATCHPAD, product.scratch.get()}};
    if (bias) product.arguments.push_back({DNNL_ARG_BIAS, product.bias.get()});
    return products_.emplace(key, std::move(product)).first->second;
  }

  dnnl::engine engine_{dnnl::engine::kind::cpu, 0};
  dnnl::stream stream_{engine_};
  std::map<std::tuple<Kind, size_t, size_t>, Desc> arrangements_;
  std::map<std::tuple<Kind, size_t, size_t, bool>, dnnl::reorder> reorders_;
  std::map<Key, Product> products_;
  nmt::Buffer<std::byte> scratch_;
  bool measured_ = false;
};

Products::Products() : cache_(std::make_unique<Cache>()) {}
Products::~Products() = default;
Products::Products(Products&&) noexcept = default;
Products& Products::operator=(Products&&) noexcept = default;

void Products::measure() { cache_->measure(); }
std::vector<ProductTime> Products::times() const { return cache_->times(); }

template <typename T>
void Products::pack(const float* w, size_t k, size_t n, bool transposed, Packed& packed) {
  cache_->pack(kKind<T>, w, k, n, transposed, packed);
}

template <typename T, typename Out>
void Products::multiply(const T* x, size_t rows, const Packed& w, const Epilogue& epilogue,
                        Out* y) {
  for (size_t begin = 0; begin < rows; begin += kChunkRows) {
    const size_t count = padded_rows(std::min(kChunkRows, rows - begin));
    Product& product = cache_->multiplication(kKind<T>, kKind<Out>, count, w, epilogue);
    cache_->run(product, x + begin * w.k, w.bytes.data(), epilogue.bias, y + begin * w.n);
  }
}

template <typename T>
void Products::add_gradient(T* x, size_t k, T* dy, size_t n, size_t rows, float* gradient) {
  const size_t padding = padded_rows(rows) - rows;
  std::memset(static_cast<void*>(x + rows * k), 0, padding * k * sizeof(T));
  std::memset(static_cast<void*>(dy + rows * n), 0, padding * n * sizeof(T));
  for (size_t begin = 0; begin < rows; begin += kChunkRows) {
    const size_t count = padded_rows(std::min(kChunkRows, rows - begin));
    Product& product = cache_->gradient(kKind<T>, count, k, n);
    cache_->run(product, x + begin * k, dy + begin * n, nullptr, gradient);
  }
}

template void Products::pack<float>(const float*, size_t, size_t, bool, Packed&);
template void Products::pack<BFloat16>(const float*, size_t, size_t, bool, Packed&);
template void Products::multiply(const float*, size_t, const Packed&, const Epilogue&, float*);
template void Products::multiply(const BFloat16*, size_t, const Packed&, const Epilogue&, float*);
template void Products::multiply(const BFloat16*, size_t, const Packed&, const Epilogue&,
                                 BFloat16*);
template void Products::add_gradient(float*, size_t, float*, size_t, size_t, float*);
template void Products::add_gradient(BFloat16*, size_t, BFloat16*, size_t, size_t, float*);

}  // namespace amts::train
