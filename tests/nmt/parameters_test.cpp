#include "nmt/parameters.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <cstring>
#include <limits>
#include <random>

#include "base/error.h"
#include "fixtures.h"
#include "nmt/transformer.h"

namespace amts::nmt {
namespace {

using testing::HasSubstr;

Parameters load(const std::string& name) { return Parameters::load(Fixture{name}.model()); }

void expect_same(const Parameters& a, const Parameters& b) {
  EXPECT_EQ(a.config_yaml(), b.config_yaml());
  ASSERT_EQ(a.tensors().size(), b.tensors().size());
  for (const auto& [name, tensor] : a.tensors()) {
    const Tensor& other = b.require(name, tensor.rows, tensor.columns);
    EXPECT_EQ(tensor.type, other.type) << name;
    EXPECT_EQ(tensor.multiplier, other.multiplier) << name;
    ASSERT_EQ(tensor.data.size(), other.data.size()) << name;
    EXPECT_EQ(std::memcmp(tensor.data.data(), other.data.data(), tensor.data.size()), 0) << name;
  }
}

/// What an attempt to load and build the model from these bytes says; empty if it works.
std::string complaint(const std::string& bytes, const std::string& name) {
  try {
    const Transformer model(Parameters::parse(bytes, name));
    return {};
  } catch (const ModelError& e) {
    return e.what();
  }
}

TEST(ParametersTest, FormatsConvertWithoutLoss) {
  for (const std::string name : {"ssru", "tied-target", "untied-legacy"}) {
    const Parameters original = load(name);
    const Parameters bin = Parameters::parse(encode_bin(original), "a.bin");
    expect_same(original, bin);
    expect_same(original, Parameters::parse(encode_npz(bin), "a.npz"));
  }
  const Parameters int8 = load("int8-alphas-split");
  expect_same(int8, Parameters::parse(encode_bin(int8), "a.bin"));
  EXPECT_THROW(encode_npz(int8), ModelError);
}

TEST(ParametersTest, ReadsDeflatedArchives) {
  const auto folder = std::filesystem::path(AMTS_SOURCE_DIR) / "tests/nmt/data";
  expect_same(load("ssru"), Parameters::load(folder / "ssru-deflated.npz"));
}

TEST(ParametersTest, QuantizationIsTheInverseOfDequantization) {
  const Parameters int8 = load("int8-alphas-split");
  const Parameters plain = dequantize(int8);
  const Tensor& matrix = plain.require("encoder_l1_self_Wq", 32, 32);
  EXPECT_EQ(matrix.type, ElementType::kFloat32);
  const Parameters again = quantize(plain);
  for (const auto& [name, tensor] : int8.tensors()) {
    const Tensor& other = again.require(name, tensor.rows, tensor.columns);
    ASSERT_EQ(tensor.type, other.type) << name;
    EXPECT_NEAR(tensor.multiplier, other.multiplier, 1e-4 * tensor.multiplier) << name;
    EXPECT_EQ(std::memcmp(tensor.data.data(), other.data.data(), tensor.data.size()), 0) << name;
  }
}

TEST(ParametersTest, TruncatedFilesAreErrors) {
  for (const std::string name : {"ssru.npz", "int8-alphas.bin"}) {
    const std::string bytes = read_file(fixture_folder() / name);
    ASSERT_EQ(complaint(bytes, name), "");
    for (size_t size = 0; size < bytes.size(); size += 1 + bytes.size() / 97) {
      EXPECT_NE(complaint(bytes.substr(0, size), name), "") << name << " cut at " << size;
    }
  }
}

TEST(ParametersTest, FlippedBitsNeverCrash) {
  std::mt19937 random(1);
  for (const std::string name : {"ssru.npz", "int8-alphas.bin"}) {
    const std::string bytes = read_file(fixture_folder() / name);
    // Headers and names come first (.bin) or last (.npz): most flips go there.
    for (int i = 0; i < 400; ++i) {
      std::string damaged = bytes;
      const size_t head = std::min<size_t>(bytes.size(), 4096);
      size_t at = i % 4 == 0 ? random() % bytes.size() : random() % head;
      if (i % 4 == 1) at = bytes.size() - 1 - at;
      damaged[at] = static_cast<char>(damaged[at] ^ (1 << random() % 8));
      const std::string message = complaint(damaged, name);
      // An archive has checksums: what loads is whole.
      if (name == "ssru.npz" && message.empty()) {
        expect_same(Parameters::parse(damaged, name), Parameters::parse(bytes, name));
      }
    }
  }
}

/// The fixture with one float of a parameter replaced.
std::string poisoned(const std::string& parameter, float value) {
  Parameters parameters = load("ssru");
  Tensor tensor = *parameters.find(parameter);
  std::string bytes(reinterpret_cast<const char*>(tensor.data.data()), tensor.data.size());
  std::memcpy(bytes.data() + 4 * (tensor.size() / 2), &value, sizeof value);
  parameters.add(parameter, tensor, bytes);
  return encode_bin(parameters);
}

TEST(ParametersTest, ValuesThatAreNoNumbersAreNamed) {
  EXPECT_EQ(complaint(poisoned("encoder_l1_ffn_W1", 0.5F), "a.bin"), "");
  for (const float value : {std::nanf(""), std::numeric_limits<float>::infinity()}) {
    EXPECT_THAT(complaint(poisoned("encoder_l1_ffn_W1", value), "a.bin"),
                HasSubstr("encoder_l1_ffn_W1"));
  }
}

TEST(ParametersTest, MissingOrMisshapenParametersAreNamed) {
  const Parameters whole = load("pre-norm-ssru");
  for (const auto& [name, tensor] : whole.tensors()) {
    Parameters without;
    Parameters misshapen;
    for (const auto& [other, value] : whole.tensors()) {
      const std::string bytes(reinterpret_cast<const char*>(value.data.data()), value.data.size());
      if (other != name) without.add(other, value, bytes);
      Tensor shape = value;
      if (other == name) std::tie(shape.rows, shape.columns) = std::pair(1, value.size() / 2);
      misshapen.add(other, shape, bytes.substr(0, shape.size() * sizeof(float)));
    }
    without.set_config_yaml(whole.config_yaml());
    misshapen.set_config_yaml(without.config_yaml());
    EXPECT_THAT(complaint(encode_bin(without), "a.bin"), HasSubstr("no parameter " + name));
    EXPECT_THAT(complaint(encode_bin(misshapen), "a.bin"), HasSubstr("parameter " + name + " is"));
  }
}

struct Option {
  std::string name;
  std::string value;
};

class UnsupportedTest : public testing::TestWithParam<Option> {};

TEST_P(UnsupportedTest, IsAnErrorThatNamesTheOption) {
  Parameters parameters = load("ssru");
  std::string yaml;
  std::istringstream lines(parameters.config_yaml());
  for (std::string line; std::getline(lines, line);) {
    if (!line.starts_with(GetParam().name + ":") && !line.starts_with("- ")) yaml += line + "\n";
    if (line == "dim-vocabs:" && GetParam().name != "dim-vocabs") yaml += "- 64\n- 64\n";
  }
  yaml += GetParam().name + ": " + GetParam().value + "\n";
  parameters.set_config_yaml(yaml);
  EXPECT_THAT(complaint(encode_bin(parameters), "a.bin"), HasSubstr(GetParam().name));
}

INSTANTIATE_TEST_SUITE_P(
    Options, UnsupportedTest,
    testing::Values(Option{"type", "amun"}, Option{"dec-cell", "gru"},
                    Option{"transformer-decoder-autoreg", "average-attention"},
                    Option{"transformer-ffn-activation", "tanh"},
                    Option{"transformer-postprocess", "dahn"},
                    Option{"transformer-preprocess", "x"}, Option{"layer-normalization", "true"},
                    Option{"transformer-train-position-embeddings", "true"},
                    Option{"lemma-dim-emb", "64"}, Option{"transformer-heads", "3"},
                    Option{"transformer-heads", "many"}, Option{"dim-emb", "-1"},
                    Option{"dim-vocabs", "[64]"}, Option{"dim-vocabs", "[64, 65]"},
                    Option{"enc-depth", "0"}, Option{"dec-depth", "~"},
                    Option{"transformer-tied-layers", "[1, 2, 3]"},
                    Option{"transformer-guided-alignment-layer", "9"}));

TEST(ParametersTest, OtherFilesAreErrors) {
  EXPECT_THAT(complaint("", "model.npz"), HasSubstr("model.npz"));
  EXPECT_THAT(complaint("#!/bin/sh", "model.bin"), HasSubstr("model.bin"));
  EXPECT_THAT(complaint("x", "model.onnx"), HasSubstr(".npz or .bin"));
  Parameters parameters = load("ssru");
  parameters.set_config_yaml("");
  EXPECT_THAT(complaint(encode_bin(parameters), "a.bin"), HasSubstr("special:model.yml"));
  parameters.set_config_yaml("{]");
  EXPECT_THAT(complaint(encode_bin(parameters), "a.bin"), HasSubstr("special:model.yml"));
}

}  // namespace
}  // namespace amts::nmt
