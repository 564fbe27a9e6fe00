#include "train/alphas.h"

#include <cmath>
#include <cstring>

namespace amts::train {
namespace {

constexpr double kDeviations = 1.1;

void add_alpha(nmt::Parameters& parameters, const std::string& matrix, double value) {
  nmt::Tensor tensor;
  tensor.rows = 1;
  tensor.columns = 1;
  const auto alpha = static_cast<float>(value);
  std::string bytes(sizeof alpha, '\0');
  std::memcpy(bytes.data(), &alpha, sizeof alpha);
  parameters.add(matrix + "_QuantMultA", tensor, std::move(bytes));
}

}  // namespace

void add_alphas(const std::vector<Shard>& shards, nmt::Parameters& parameters) {
  const auto config = nmt::ModelConfig::parse(parameters.config_yaml(), parameters.file());
  Model model(config, parameters.file());
  model.values = values_of(model.layout, parameters);
  const auto pass = make_pass(Precision::kFloat32);
  pass->pack(model, 0, 1);
  pass->pack_output(model, {});
  std::map<size_t, std::vector<float>> largest;
  for (const Shard& shard : shards) {
    for (const auto& [matrix, value] : pass->largest_inputs(model, shard)) {
      largest[matrix].push_back(value);
    }
  }
  for (const auto& [matrix, values] : largest) {
    double mean = 0, squares = 0;
    for (const float value : values) mean += static_cast<double>(value);
    mean /= static_cast<double>(values.size());
    for (const float value : values) {
      squares += (static_cast<double>(value) - mean) * (static_cast<double>(value) - mean);
    }
    const double reach =
        mean + kDeviations * std::sqrt(squares / static_cast<double>(values.size()));
    if (reach <= 0) continue;
    const std::string& name = model.layout.parameters()[matrix].name;
    add_alpha(parameters, name, 127 / reach);
    // With a shortlist Marian looks for the output matrix's under this name.
    if (name == model.output_table().name) add_alpha(parameters, "none", 127 / reach);
  }
}

}  // namespace amts::train
