// The log of a run: a JSON object a line, and a page with the plot of its losses.
#pragma once

#include <cstdint>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>

namespace amts::train {

class RunLog {
 public:
  RunLog(std::filesystem::path log, std::filesystem::path page, std::string title)
      : log_(std::move(log)), page_(std::move(page)), title_(std::move(title)) {}

  /// Appends a line. Throws StorageError.
  void add(const nlohmann::ordered_json& line) const;

  /// Drops lines of later steps than that: those that a resumed run will write again.
  void cut(uint64_t step) const;

  /// Writes the page anew from the log: self-contained HTML with an SVG.
  void write_page() const;

 private:
  std::filesystem::path log_, page_;
  std::string title_;
};

}  // namespace amts::train
