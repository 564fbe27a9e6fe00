// The small real model of tests/nmt/data/tiny-enes: what the engine makes of it, beside what the
// PyTorch reference does (training/reference/compare.py --fixture).
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "nmt/translator.h"

namespace amts::nmt {
namespace {

std::filesystem::path data_folder() {
  return std::filesystem::path(AMTS_SOURCE_DIR) / "tests/nmt/data";
}

TranslationModel load_tiny(Precision precision = Precision::kAsStored) {
  const Bundle bundle = read_bundle(data_folder() / "tiny-enes");
  return TranslationModel::load(bundle, bundle.directions.at(0), precision);
}

struct Variant {
  std::string name;  // in the fixture
  Precision precision;
  bool shortlist;
  double least_equal;  // share of sentences
};

/// fp32 agrees word by word. In int8 an activation that lies at a half may be rounded the other
/// way, which decides between words that are about as likely.
const std::vector<Variant> kVariants = {{"fp32", Precision::kFloat32, false, 1},
                                        {"fp32 shortlist", Precision::kFloat32, true, 1},
                                        {"int8", Precision::kAsStored, false, 0.9},
                                        {"int8 shortlist", Precision::kAsStored, true, 0.9}};

class RealModelTest : public testing::TestWithParam<Variant> {};

TEST_P(RealModelTest, FindsWhatTheReferenceFinds) {
  std::ifstream stream(data_folder() / "tiny-enes-reference.json");
  const nlohmann::json rows = nlohmann::json::parse(stream);
  ASSERT_GE(rows.size(), 20U);
  const TranslationModel model = load_tiny(GetParam().precision);
  std::vector<SearchInput> inputs;
  for (const auto& row : rows) {
    SearchInput& input = inputs.emplace_back();
    input.source = row["source"].get<std::vector<WordId>>();
    if (GetParam().shortlist) input.shortlist = model.shortlist->words(input.source);
  }
  SearchOptions options;
  options.repetitions = 0;
  Workspace workspace;
  const auto found = search(model.transformer, inputs, options, workspace);
  size_t equal = 0;
  for (size_t i = 0; i < inputs.size(); ++i) {
    equal += found[i][0].words == rows[i][GetParam().name].get<std::vector<WordId>>();
  }
  EXPECT_GE(static_cast<double>(equal),
            GetParam().least_equal * static_cast<double>(inputs.size()));
}

INSTANTIATE_TEST_SUITE_P(Variants, RealModelTest, testing::ValuesIn(kVariants),
                         [](const auto& test) {
                           std::string name = test.param.name;
                           std::replace(name.begin(), name.end(), ' ', '_');
                           return name;
                         });

}  // namespace
}  // namespace amts::nmt
