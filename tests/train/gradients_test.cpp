// Gradients of every architecture beside PyTorch's (training/reference/make_gradients.py).
#include <gtest/gtest.h>

#include <cmath>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "train/network.h"

namespace amts::train {
namespace {

namespace fs = std::filesystem;

const fs::path kGradients = fs::path(AMTS_SOURCE_DIR) / "tests/train/data/gradients";
const fs::path kFixtures = fs::path(AMTS_SOURCE_DIR) / "tests/nmt/data/fixtures";

std::vector<std::string> names() {
  std::vector<std::string> out;
  for (const auto& entry : fs::directory_iterator(kGradients)) {
    if (entry.path().extension() == ".npz") out.push_back(entry.path().stem().string());
  }
  std::sort(out.begin(), out.end());
  return out;
}

nlohmann::json read_json(const fs::path& path) {
  std::ifstream stream(path);
  return nlohmann::json::parse(stream);
}

class GradientsTest : public testing::TestWithParam<std::string> {};

TEST_P(GradientsTest, ArePyTorchs) {
  use_one_thread();
  const nlohmann::json fixture = read_json(kFixtures / (GetParam() + ".json"));
  const nlohmann::json expected = read_json(kGradients / (GetParam() + ".json"));
  const nmt::Parameters parameters =
      nmt::Parameters::load(kFixtures / fixture["model"].get<std::string>());
  Model model(nmt::ModelConfig::parse(parameters.config_yaml(), GetParam()), GetParam());
  model.values = values_of(model.layout, parameters);
  Shard shard;
  for (const auto& sentence : fixture["sentences"]) {
    shard.source.add(sentence["source"].get<std::vector<WordId>>());
    shard.target.add(sentence["target"].get<std::vector<WordId>>());
  }
  const size_t words = expected["words"];
  ASSERT_EQ(shard.target.words.size(), words);

  const auto pass = make_pass(Precision::kFloat32);
  pass->pack(model, 0, 1);
  pass->pack_output(model, {});
  Gradients gradients(model.layout);
  const kernels::Losses losses = pass->learn(model, shard, {0, 0.1F, 0}, words, gradients);
  const double loss = expected["loss"];
  EXPECT_NEAR(losses.smoothed / static_cast<double>(words), loss, 1e-5 * loss);

  // In the layout, so that an output matrix of before 2019 is transposed alike.
  const nmt::Buffer<float> truth =
      values_of(model.layout, nmt::Parameters::load(kGradients / (GetParam() + ".npz")));
  double all = 0;
  for (const float one : truth) all += static_cast<double>(one) * static_cast<double>(one);
  for (const Parameter& parameter : model.layout.parameters()) {
    double difference = 0, norm = 0;
    for (size_t i = parameter.offset; i < parameter.offset + parameter.size(); ++i) {
      const auto right = static_cast<double>(truth[i]);
      const double error = static_cast<double>(gradients.values[i]) - right;
      difference += error * error;
      norm += right * right;
    }
    // A bias of keys has no gradient but rounding.
    EXPECT_LE(std::sqrt(difference), 1e-4 * std::sqrt(norm) + 1e-6 * std::sqrt(all))
        << parameter.name;
  }
}

INSTANTIATE_TEST_SUITE_P(Fixtures, GradientsTest, testing::ValuesIn(names()), [](const auto& one) {
  std::string name = one.param;
  std::replace(name.begin(), name.end(), '-', '_');
  return name;
});

}  // namespace
}  // namespace amts::train
