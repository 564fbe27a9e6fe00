// The ways to multiply bytes that this processor may not have: a model of VNNI's instruction and
// the 16-bit way run through the code that the real ones run through.
#include <gtest/gtest.h>
#include <hwy/highway.h>

#include "kernels_reference.h"
#include "nmt/kernels_int8-inl.h"

HWY_BEFORE_NAMESPACE();
namespace amts::nmt::kernels {
namespace HWY_NAMESPACE {
namespace {

/// `vpdpbusd` as Intel's manual defines it: 32-bit sums of four products of an unsigned and a
/// signed byte, without saturation.
struct VnniModel {
  static constexpr Exact kOffset = Exact::kAlways;

  static hn::Vec<Int32> Offset(hn::Vec<Uint8> a, hn::Vec<Int8> w, hn::Vec<Int32> sum) {
    uint8_t unsigned_bytes[hn::MaxLanes(Uint8())];
    int8_t signed_bytes[hn::MaxLanes(Int8())];
    int32_t sums[hn::MaxLanes(Int32())];
    hn::StoreU(a, Uint8(), unsigned_bytes);
    hn::StoreU(w, Int8(), signed_bytes);
    hn::StoreU(sum, Int32(), sums);
    for (size_t i = 0; i < hn::Lanes(Uint8()); ++i) {
      sums[i / 4] += unsigned_bytes[i] * signed_bytes[i];
    }
    return hn::LoadU(Int32(), sums);
  }
};

template <class Dot>
void expect_exact_product(const Int8Problem& p) {
  Buffer<uint8_t> packed(PackedBytes(p.k, p.n));
  PackWith<Dot>(p.weights.data(), p.k, p.n, packed.data());
  std::vector<float> y(p.rows * p.n);
  ProductWith<Dot>(p.quantized.data(), p.inverse_scales.data(), p.rows,
                   {packed.data(), p.k, p.n, p.scales.data(), p.bias.data()}, 0, p.n,
                   Activation::kNone, y.data());
  std::vector<float> dots(p.rows * p.n);
  const std::vector<Meeting> meetings = p.meetings(1);
  DotsWith<Dot>(p.quantized.data(), p.inverse_scales.data(),
                {p.weights.data(), p.k, p.scales.data(), p.bias.data()}, meetings.data(),
                meetings.size(), dots.data());
  for (size_t r = 0; r < p.rows; ++r) {
    for (size_t c = 0; c < p.n; ++c) {
      ASSERT_EQ(y[r * p.n + c], p.expected(r, c));
      ASSERT_EQ(dots[r * p.n + c], p.expected(r, c));
    }
  }
}

/// Quantises with the vector width of this file's instruction set.
void quantize(Int8Problem& p) {
  hwy::GetChosenTarget().Update(HWY_TARGET);
  p.quantize();
  hwy::GetChosenTarget().Update(hwy::SupportedTargets());
}

TEST(KernelsDotTest, VnniModelIsExact) {
  for_each_problem([](Int8Problem& p) {
    quantize(p);
    expect_exact_product<VnniModel>(p);
  });
}

TEST(KernelsDotTest, WideIsExact) {
  for_each_problem([](Int8Problem& p) {
    quantize(p);
    expect_exact_product<WideDot>(p);
  });
}

TEST(KernelsDotTest, PairsFitJustAsFarAsSixteenBitsDo) {
  HWY_ALIGN int8_t group[kVectors * hn::MaxLanes(Int8())] = {};
  const size_t last = kVectors * hn::Lanes(Int8()) - 1;
  const auto fits = [&](int first, int second) {
    group[last - 1] = static_cast<int8_t>(first);
    group[last] = static_cast<int8_t>(second);
    return PairsFit(group);
  };
  EXPECT_TRUE(fits(127, 1));
  EXPECT_FALSE(fits(127, 2));
  EXPECT_TRUE(fits(127, -128));
  EXPECT_TRUE(fits(-128, 0));
  EXPECT_FALSE(fits(-128, -1));
  EXPECT_FALSE(fits(64, 65));
  EXPECT_TRUE(fits(-64, -64));
}

}  // namespace
}  // namespace HWY_NAMESPACE
}  // namespace amts::nmt::kernels
HWY_AFTER_NAMESPACE();
