// The parameters of a Marian model: named tensors and the text of `special:model.yml`.
//
// Reads `.npz` (fp32; stored or deflated) and Marian's binary `.bin` (fp32; `intgemm8` with or
// without activation multipliers). Names and shapes are Marian's. A `.bin` stays memory-mapped: its
// tensors are views of the file. Everything read is checked against the file's bounds, archives
// against their checksums, and fp32 tensors for values that are not finite: a damaged file is a
// ModelError, never a crash.
//
// The `.bin` layout, little endian:
//     uint64 version (1), uint64 count
//     count x { uint64 name length with its NUL, type, rank, data length }
//     names; int32 shapes; uint64 n, n bytes of padding up to a multiple of 256; data
// `intgemm8` data is rows x columns of int8 and then one float32 m (value = int8 / m). Matrices
// that activations are multiplied by are stored transposed, [columns][rows], under their natural
// shape; embeddings (names with "Wemb") are not.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/file.h"

namespace amts::nmt {

enum class ElementType { kFloat32, kIntgemm8 };

/// One parameter: a view of [rows, columns]; a vector is one row. Valid while its Parameters live.
struct Tensor {
  ElementType type = ElementType::kFloat32;
  size_t rows = 0;
  size_t columns = 0;
  std::span<const std::byte> data;  ///< float32 row by row (aligned), or int8 as said above
  bool transposed = false;          ///< int8 data is stored [columns][rows]
  float multiplier = 1;             ///< kIntgemm8: value = int8 / multiplier

  size_t size() const { return rows * columns; }
  std::span<const float> floats() const;  ///< kFloat32 only
  std::span<const int8_t> int8s() const;  ///< kIntgemm8 only
};

class Parameters {
 public:
  /// Reads a model file; the suffix tells the format. Throws ModelError or StorageError.
  static Parameters load(const std::filesystem::path& path);

  /// The same from memory, e.g. of a test or a fuzzer; `name` is for messages and its suffix tells
  /// the format. The bytes are copied.
  static Parameters parse(std::string_view bytes, const std::string& name);

  Parameters() = default;
  Parameters(Parameters&&) = default;
  Parameters& operator=(Parameters&&) = default;

  const std::string& file() const { return file_; }
  /// The text of `special:model.yml`.
  const std::string& config_yaml() const { return config_yaml_; }
  void set_config_yaml(std::string yaml) { config_yaml_ = std::move(yaml); }

  const std::map<std::string, Tensor, std::less<>>& tensors() const { return tensors_; }

  /// Null when there is none of that name.
  const Tensor* find(std::string_view name) const;

  /// Throws ModelError that names the parameter when it is missing or of another shape.
  const Tensor& require(std::string_view name, size_t rows, size_t columns) const;

  /// Adds a tensor and keeps its bytes. Replaces one of the same name.
  void add(const std::string& name, Tensor tensor, std::string bytes);

  [[noreturn]] void fail(const std::string& what, const std::string& remedy = {}) const;

 private:
  friend class ParametersReader;

  std::string file_;
  std::string config_yaml_;
  std::map<std::string, Tensor, std::less<>> tensors_;
  std::unique_ptr<MappedFile> mapped_;
  std::vector<std::unique_ptr<std::string>> owned_;
};

/// The bytes of a `.bin` file with these parameters.
std::string encode_bin(const Parameters& parameters);

/// The bytes of an `.npz` file; fp32 only (throws ModelError).
std::string encode_npz(const Parameters& parameters);

/// Copies of the parameters with all matrices in int8 as `intgemm8`, one multiplier a matrix, or in
/// fp32 again. Activation multipliers are kept.
Parameters quantize(const Parameters& parameters);
Parameters dequantize(const Parameters& parameters);

/// Whether Marian stores a parameter of this name in int8: `*_W`, `*_W?`, and all with "Wemb", its
/// activation multiplier too.
bool is_quantizable(std::string_view name);

}  // namespace amts::nmt
