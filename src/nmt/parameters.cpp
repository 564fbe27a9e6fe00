#include "nmt/parameters.h"

#include <cmath>
#include <cstring>
#include <limits>
#include <optional>
#include <utility>

#include "base/error.h"
#include "nmt/marian_bin.h"
#include "nmt/npz.h"

namespace amts::nmt {
namespace {

std::string text_before_nul(std::string_view bytes) {
  return std::string(bytes.substr(0, bytes.find('\0')));
}

/// rows x columns of a shape of any rank: the last extent is the columns. None when the product or
/// an extent is out of bounds.
std::optional<std::pair<size_t, size_t>> matrix_shape(std::span<const size_t> shape) {
  constexpr size_t kMost = size_t{1} << 40;
  size_t rows = 1;
  for (const size_t extent : shape) {
    if (extent == 0 || extent > kMost) return std::nullopt;
  }
  for (size_t i = 0; i + 1 < shape.size(); ++i) {
    if (rows > kMost / shape[i]) return std::nullopt;
    rows *= shape[i];
  }
  const size_t columns = shape.empty() ? 1 : shape.back();
  if (rows > kMost / columns) return std::nullopt;
  return std::pair(rows, columns);
}

bool all_finite(std::span<const float> values) {
  // The sum of x * 0 is NaN as soon as one x is not finite; four sums keep the adder busy.
  float sums[4] = {};
  for (size_t i = 0; i < values.size(); ++i) sums[i % 4] += values[i] * 0.0F;
  return sums[0] + sums[1] + sums[2] + sums[3] == 0.0F;
}

}  // namespace

std::span<const float> Tensor::floats() const {
  return {reinterpret_cast<const float*>(data.data()), size()};
}

std::span<const int8_t> Tensor::int8s() const {
  return {reinterpret_cast<const int8_t*>(data.data()), size()};
}

/// Fills a Parameters from the bytes of a file.
class ParametersReader {
 public:
  ParametersReader(Parameters& out, std::string_view bytes) : out_(out), bytes_(bytes) {}

  void read() {
    if (out_.file_.ends_with(".npz")) {
      read_npz_arrays();
    } else if (out_.file_.ends_with(".bin")) {
      read_bin();
    } else {
      out_.fail("a Marian model ends in .npz or .bin");
    }
    if (out_.config_yaml_.empty()) {
      out_.fail("the model has no " + std::string(kConfigName),
                "only Marian models that embed their options can be read");
    }
  }

 private:
  [[noreturn]] void damaged(const std::string& what) const {
    out_.fail(what, "the file is damaged or was not fully downloaded");
  }

  void read_npz_arrays() {
    for (NpyArray& array : read_npz(bytes_, out_.file_)) {
      if (array.name == kConfigName) {
        out_.config_yaml_ = text_before_nul(array.data);
        continue;
      }
      if (array.type != "<f4") {
        out_.fail("parameter " + array.name + ": type " + array.type + " is not supported");
      }
      add_floats(array.name, array.shape, array.data);
    }
  }

  std::string_view take(size_t size) {
    if (size > bytes_.size() - position_) damaged("truncated model");
    position_ += size;
    return bytes_.substr(position_ - size, size);
  }

  template <typename T>
  T number() {
    T value;
    std::memcpy(&value, take(sizeof value).data(), sizeof value);
    return value;
  }

  struct Header {
    uint64_t name_size, type, rank, data_size;
  };

  void read_bin() {
    const auto version = number<uint64_t>();
    if (version != kBinaryVersion) {
      out_.fail("not a Marian binary model of version 1 (found " + std::to_string(version) + ")");
    }
    const auto count = number<uint64_t>();
    if (count > bytes_.size() / sizeof(Header)) damaged("truncated model");
    std::vector<Header> headers(count);
    for (Header& header : headers) header = number<Header>();
    std::vector<std::string> names;
    for (const Header& header : headers) names.push_back(text_before_nul(take(header.name_size)));
    std::vector<std::vector<size_t>> shapes;
    for (const Header& header : headers) {
      if (header.rank > 8) damaged("parameter of rank " + std::to_string(header.rank));
      std::vector<size_t>& shape = shapes.emplace_back();
      for (uint64_t i = 0; i < header.rank; ++i) {
        const auto extent = number<int32_t>();
        if (extent < 0) damaged("negative extent of a parameter");
        shape.push_back(static_cast<size_t>(extent));
      }
    }
    take(number<uint64_t>());  // padding
    for (size_t i = 0; i < count; ++i) {
      add_item(names[i], headers[i].type, shapes[i], take(headers[i].data_size));
    }
  }

  void add_item(const std::string& name, uint64_t type, const std::vector<size_t>& shape,
                std::string_view data) {
    if (name == kConfigName) {
      if (type != kTypeInt8) damaged("options that are not text");
      out_.config_yaml_ = text_before_nul(data);
    } else if (type == kTypeFloat32) {
      add_floats(name, shape, data);
    } else if (type == kTypeIntgemm8) {
      add_int8s(name, shape, data);
    } else {
      out_.fail("parameter " + name + ": element type " + std::to_string(type) +
                " is not supported (float32 and intgemm8 are)");
    }
  }

  Tensor shaped(const std::string& name, std::span<const size_t> shape) const {
    const auto extents = matrix_shape(shape);
    if (!extents) damaged("parameter " + name + ": bad shape");
    Tensor tensor;
    std::tie(tensor.rows, tensor.columns) = *extents;
    return tensor;
  }

  void add_floats(const std::string& name, std::span<const size_t> shape, std::string_view data) {
    Tensor tensor = shaped(name, shape);
    if (data.size() / sizeof(float) < tensor.size()) damaged("parameter " + name + ": truncated");
    data = data.substr(0, tensor.size() * sizeof(float));
    const bool inside = data.data() >= bytes_.data() && data.data() < bytes_.data() + bytes_.size();
    const bool aligned = reinterpret_cast<uintptr_t>(data.data()) % alignof(float) == 0;
    if (!inside || !aligned) {
      out_.owned_.push_back(std::make_unique<std::string>(data));
      data = *out_.owned_.back();
    }
    tensor.data = std::as_bytes(std::span(data));
    if (!all_finite(tensor.floats())) {
      out_.fail("parameter " + name + " holds values that are not finite numbers",
                "the training of this model has failed, or the file is damaged");
    }
    insert(name, tensor);
  }

  void add_int8s(const std::string& name, std::span<const size_t> shape, std::string_view data) {
    Tensor tensor = shaped(name, shape);
    if (data.size() < sizeof(float) || data.size() - sizeof(float) < tensor.size()) {
      damaged("parameter " + name + ": truncated");
    }
    tensor.type = ElementType::kIntgemm8;
    tensor.transposed = !is_embedding(name);
    std::memcpy(&tensor.multiplier, data.data() + tensor.size(), sizeof(float));
    if (!std::isfinite(tensor.multiplier) || tensor.multiplier <= 0) {
      damaged("parameter " + name + ": bad quantisation multiplier");
    }
    tensor.data = std::as_bytes(std::span(data.substr(0, tensor.size())));
    insert(name, tensor);
  }

  void insert(const std::string& name, const Tensor& tensor) {
    if (!out_.tensors_.emplace(name, tensor).second) damaged("parameter " + name + " stands twice");
  }

  Parameters& out_;
  std::string_view bytes_;
  size_t position_ = 0;
};

Parameters Parameters::load(const std::filesystem::path& path) {
  Parameters parameters;
  parameters.file_ = path.string();
  parameters.mapped_ = std::make_unique<MappedFile>(path);
  ParametersReader(parameters, parameters.mapped_->text()).read();
  return parameters;
}

Parameters Parameters::parse(std::string_view bytes, const std::string& name) {
  Parameters parameters;
  parameters.file_ = name;
  parameters.owned_.push_back(std::make_unique<std::string>(bytes));
  ParametersReader(parameters, *parameters.owned_.front()).read();
  return parameters;
}

const Tensor* Parameters::find(std::string_view name) const {
  const auto found = tensors_.find(name);
  return found == tensors_.end() ? nullptr : &found->second;
}

const Tensor& Parameters::require(std::string_view name, size_t rows, size_t columns) const {
  const Tensor* tensor = find(name);
  if (tensor == nullptr) fail("the model has no parameter " + std::string(name));
  if (tensor->rows != rows || tensor->columns != columns) {
    const auto shape = [](size_t r, size_t c) {
      return std::to_string(r) + " x " + std::to_string(c);
    };
    fail("parameter " + std::string(name) + " is " + shape(tensor->rows, tensor->columns) +
         ", the model's options ask for " + shape(rows, columns));
  }
  return *tensor;
}

void Parameters::add(const std::string& name, Tensor tensor, std::string bytes) {
  owned_.push_back(std::make_unique<std::string>(std::move(bytes)));
  tensor.data = std::as_bytes(std::span(*owned_.back()));
  tensors_[name] = tensor;
}

void Parameters::fail(const std::string& what, const std::string& remedy) const {
  throw ModelError(what, {file_}, remedy);
}

}  // namespace amts::nmt
