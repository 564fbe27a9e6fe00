#include "models/convert.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <cstring>

#include "base/error.h"
#include "base/file.h"
#include "nmt/parameters.h"
#include "temporary_folder.h"

namespace amts::models {
namespace {

namespace fs = std::filesystem;
using namespace nmt;  // NOLINT(google-build-using-namespace): the parameters of models
using ::testing::HasSubstr;

fs::path fixture(const std::string& name) {
  return fs::path(AMTS_SOURCE_DIR) / "tests" / "nmt" / "data" / "fixtures" / name;
}

std::string bytes_of(const Tensor& tensor) {
  return {reinterpret_cast<const char*>(tensor.data.data()), tensor.data.size()};
}

void expect_same(const Parameters& a, const Parameters& b) {
  ASSERT_EQ(a.tensors().size(), b.tensors().size());
  EXPECT_EQ(a.config_yaml(), b.config_yaml());
  for (const auto& [name, tensor] : a.tensors()) {
    const Tensor* other = b.find(name);
    ASSERT_NE(other, nullptr) << name;
    EXPECT_EQ(other->rows, tensor.rows) << name;
    EXPECT_EQ(other->columns, tensor.columns) << name;
    EXPECT_EQ(other->type, tensor.type) << name;
    EXPECT_EQ(bytes_of(*other), bytes_of(tensor)) << name;
  }
}

class ConvertTest : public ::testing::Test {
 protected:
  fs::path out(const std::string& name) const { return folder.path() / name; }
  TemporaryFolder folder;
};

TEST_F(ConvertTest, ThereAndBackIsTheSameModel) {
  for (const char* name : {"post-norm.npz", "ssru.npz", "untied-swish.npz", "tied-target.bin"}) {
    const Parameters original = Parameters::load(fixture(name));
    convert_model(fixture(name), out("model.bin"));
    convert_model(out("model.bin"), out("model.npz"));
    expect_same(original, Parameters::load(out("model.bin")));
    expect_same(original, Parameters::load(out("model.npz")));
  }
}

TEST_F(ConvertTest, Int8StaysInBinAndIsPlainInNpz) {
  const Parameters original = Parameters::load(fixture("int8-alphas.bin"));
  convert_model(fixture("int8-alphas.bin"), out("copy.bin"));
  expect_same(original, Parameters::load(out("copy.bin")));
  convert_model(fixture("int8-alphas.bin"), out("plain.npz"));
  expect_same(dequantize(original), Parameters::load(out("plain.npz")));
}

TEST_F(ConvertTest, QuantizedWeightsStayWithinTheBound) {
  for (const char* name : {"post-norm.npz", "ssru.npz", "untied-legacy.npz", "tied-target.bin"}) {
    const QuantizeReport report = quantize_model(fixture(name), out("int8.bin"));
    EXPECT_GT(report.largest_error, 0) << name;
    EXPECT_LE(report.largest_error, kLargestQuantizeError * 1.0001) << name;
    EXPECT_LT(report.mean_error, report.largest_error) << name;
    EXPECT_LT(report.bytes_after, report.bytes_before) << name;
    EXPECT_EQ(report.alphas, 0U);

    const Parameters original = Parameters::load(fixture(name));
    const Parameters written = Parameters::load(out("int8.bin"));
    size_t matrices = 0;
    for (const auto& [parameter, tensor] : written.tensors()) {
      const bool int8 = tensor.type == ElementType::kIntgemm8;
      EXPECT_EQ(int8, is_quantizable(parameter)) << parameter;
      matrices += int8 ? 1 : 0;
      if (!int8) {
        EXPECT_EQ(bytes_of(tensor), bytes_of(*original.find(parameter))) << parameter;
      }
    }
    EXPECT_EQ(report.matrices, matrices);
  }
}

TEST_F(ConvertTest, TheLargestWeightOfAMatrixIs127) {
  quantize_model(fixture("ssru.npz"), out("int8.bin"));
  const Parameters original = Parameters::load(fixture("ssru.npz"));
  const Parameters written = Parameters::load(out("int8.bin"));
  for (const auto& [name, tensor] : written.tensors()) {
    if (tensor.type != ElementType::kIntgemm8) continue;
    float largest = 0;
    for (const float value : original.find(name)->floats()) {
      largest = std::max(largest, std::abs(value));
    }
    int most = 0;
    for (const int8_t value : tensor.int8s()) most = std::max(most, std::abs(int{value}));
    EXPECT_EQ(most, 127) << name;
    EXPECT_FLOAT_EQ(tensor.multiplier, 127.0F / largest) << name;
  }
}

TEST_F(ConvertTest, AlphasAreAdded) {
  Parameters alphas;
  const Parameters plain = Parameters::load(fixture("ssru.npz"));
  alphas.set_config_yaml(plain.config_yaml());
  const float value = 12.5F;
  Tensor one;
  one.rows = one.columns = 1;
  std::string bytes(sizeof value, '\0');
  std::memcpy(bytes.data(), &value, sizeof value);
  alphas.add("Wemb_QuantMultA", one, bytes);
  write_file(out("alphas.npz"), encode_npz(alphas));
  const QuantizeReport report =
      quantize_model(fixture("ssru.npz"), out("int8.bin"), out("alphas.npz"));
  EXPECT_EQ(report.alphas, 1U);
  EXPECT_FLOAT_EQ(Parameters::load(out("int8.bin")).require("Wemb_QuantMultA", 1, 1).floats()[0],
                  value);
  EXPECT_THROW(quantize_model(fixture("ssru.npz"), out("x.bin"), fixture("ssru.npz")), ModelError);
  EXPECT_FALSE(fs::exists(out("x.bin")));
}

TEST_F(ConvertTest, RefusesWhatItCannotDo) {
  EXPECT_THROW(convert_model(fixture("ssru.npz"), out("model.onnx")), UsageError);
  EXPECT_THROW(quantize_model(fixture("ssru.npz"), out("model.npz")), UsageError);
  EXPECT_THROW(quantize_model(fixture("int8.bin"), out("again.bin")), ModelError);
  EXPECT_THROW(convert_model(out("none.npz"), out("model.bin")), StorageError);
  put_file(out("damaged.npz"), "PK and nothing else");
  EXPECT_THROW(convert_model(out("damaged.npz"), out("model.bin")), ModelError);
  EXPECT_FALSE(fs::exists(out("model.bin")));
}

}  // namespace
}  // namespace amts::models
