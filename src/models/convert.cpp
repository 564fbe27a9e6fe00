#include "models/convert.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <string_view>

#include "base/error.h"
#include "base/file.h"
#include "nmt/parameters.h"

namespace amts::models {
namespace {

namespace fs = std::filesystem;
using nmt::ElementType;
using nmt::Parameters;
using nmt::Tensor;

constexpr std::string_view kAlphaSuffix = "_QuantMultA";

bool is_int8(const Tensor& tensor) { return tensor.type == ElementType::kIntgemm8; }

std::string bytes_of(const Tensor& tensor) {
  return {reinterpret_cast<const char*>(tensor.data.data()), tensor.data.size()};
}

void require_bin(const fs::path& to) {
  if (to.extension() == ".bin") return;
  throw UsageError("int8 models are .bin files", {to.string()}, "name the output *.bin");
}

void add_alphas(Parameters& model, const fs::path& path) {
  const Parameters alphas = Parameters::load(path);
  size_t added = 0;
  for (const auto& [name, tensor] : alphas.tensors()) {
    if (!name.ends_with(kAlphaSuffix)) continue;
    model.add(name, tensor, bytes_of(tensor));
    ++added;
  }
  if (added == 0) alphas.fail("has no activation multipliers (*_QuantMultA)");
}

/// Compares the int8 matrices of `written` with what they were.
void measure(const Parameters& original, const Parameters& written, QuantizeReport& report) {
  const Parameters plain = dequantize(written);
  double squares = 0;
  size_t weights = 0;
  for (const auto& [name, tensor] : written.tensors()) {
    if (name.ends_with(kAlphaSuffix)) ++report.alphas;
    if (!is_int8(tensor)) continue;
    ++report.matrices;
    const auto before = original.find(name)->floats();
    const auto after = plain.find(name)->floats();
    float largest = 0;
    for (const float value : before) largest = std::max(largest, std::abs(value));
    if (largest == 0) continue;
    for (size_t i = 0; i < before.size(); ++i) {
      const double error = std::abs(static_cast<double>(after[i]) - before[i]) / largest;
      report.largest_error = std::max(report.largest_error, error);
      squares += error * error;
    }
    weights += before.size();
  }
  if (weights > 0) report.mean_error = std::sqrt(squares / static_cast<double>(weights));
}

}  // namespace

void convert_model(const fs::path& from, const fs::path& to) {
  const Parameters model = Parameters::load(from);
  if (to.extension() == ".npz") return write_file(to, encode_npz(dequantize(model)));
  if (to.extension() == ".bin") return write_file(to, encode_bin(model));
  throw UsageError("is neither .npz nor .bin", {to.string()}, "the suffix tells the format");
}

QuantizeReport quantize_model(const fs::path& from, const fs::path& to, const fs::path& alphas) {
  require_bin(to);
  const Parameters original = Parameters::load(from);
  for (const auto& [name, tensor] : original.tensors()) {
    if (is_int8(tensor)) original.fail("is int8 already: " + name);
  }
  Parameters quantized = quantize(original);
  if (!alphas.empty()) add_alphas(quantized, alphas);
  const std::string bytes = encode_bin(quantized);
  QuantizeReport report;
  report.bytes_before = fs::file_size(from);
  report.bytes_after = bytes.size();
  measure(original, Parameters::parse(bytes, to.string()), report);
  write_file(to, bytes);
  return report;
}

}  // namespace amts::models
