// Tiny random models of every architecture variant and what the PyTorch reference computes with
// them (training/reference/make_fixtures.py).
#pragma once

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <ostream>
#include <string>
#include <vector>

#include "nmt/model_files.h"

namespace amts::nmt {

inline std::filesystem::path fixture_folder() {
  return std::filesystem::path(AMTS_SOURCE_DIR) / "tests/nmt/data/fixtures";
}

/// The model of tests/nmt/data/tiny-enes, English to Spanish.
inline ModelFiles tiny_model_files() {
  const std::filesystem::path folder =
      std::filesystem::path(AMTS_SOURCE_DIR) / "tests/nmt/data/tiny-enes";
  return {folder / "model.bin",
          {folder / "vocab.spm", {}},
          {folder / "vocab.spm", {}},
          folder / "lex.s2t",
          ">>es<<",
          "es"};
}

struct Fixture {
  std::string name;

  nlohmann::json read() const {
    std::ifstream stream(fixture_folder() / (name + ".json"));
    return nlohmann::json::parse(stream);
  }
  std::filesystem::path model() const {
    return fixture_folder() / read()["model"].get<std::string>();
  }
};

inline std::vector<Fixture> all_fixtures() {
  std::vector<Fixture> fixtures;
  for (const auto& entry : std::filesystem::directory_iterator(fixture_folder())) {
    if (entry.path().extension() == ".json") fixtures.push_back({entry.path().stem().string()});
  }
  std::sort(fixtures.begin(), fixtures.end(),
            [](const Fixture& a, const Fixture& b) { return a.name < b.name; });
  return fixtures;
}

inline std::ostream& operator<<(std::ostream& out, const Fixture& fixture) {
  return out << fixture.name;
}

inline std::string fixture_name(const Fixture& fixture) {
  std::string name = fixture.name;
  std::replace(name.begin(), name.end(), '-', '_');
  return name;
}

}  // namespace amts::nmt
