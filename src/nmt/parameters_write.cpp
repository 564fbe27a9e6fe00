#include <algorithm>
#include <cmath>
#include <cstring>

#include "base/error.h"
#include "nmt/marian_bin.h"
#include "nmt/npz.h"
#include "nmt/parameters.h"

namespace amts::nmt {

bool is_quantizable(std::string_view name) {
  const size_t first = name.find("_W");
  const bool product = first != name.npos && (first + 2 == name.size() || first + 3 == name.size());
  return product || is_embedding(name);
}

namespace {

std::string_view as_text(std::span<const std::byte> bytes) {
  return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

template <typename T>
void put(std::string& to, T value) {
  to.append(reinterpret_cast<const char*>(&value), sizeof value);
}

struct Item {
  std::string name;
  uint64_t type;
  std::vector<int32_t> shape;
  std::string data;
};

Item bin_item(const std::string& name, const Tensor& tensor) {
  Item item{name, kTypeFloat32, {}, std::string(as_text(tensor.data))};
  item.shape = {static_cast<int32_t>(tensor.rows), static_cast<int32_t>(tensor.columns)};
  if (tensor.type == ElementType::kIntgemm8) {
    item.type = kTypeIntgemm8;
    put(item.data, tensor.multiplier);
  }
  item.data.append((kAlignment - item.data.size() % kAlignment) % kAlignment, '\0');
  return item;
}

}  // namespace

std::string encode_bin(const Parameters& parameters) {
  std::vector<Item> items;
  for (const auto& [name, tensor] : parameters.tensors()) items.push_back(bin_item(name, tensor));
  const std::string yaml = parameters.config_yaml() + '\0';
  Item& config = items.emplace_back(Item{std::string(kConfigName), kTypeInt8, {}, yaml});
  config.shape = {static_cast<int32_t>(yaml.size())};
  config.data.append((kAlignment - yaml.size() % kAlignment) % kAlignment, '\0');

  std::string out;
  put(out, kBinaryVersion);
  put(out, uint64_t{items.size()});
  for (const Item& item : items) {
    for (const uint64_t field : {uint64_t{item.name.size() + 1}, item.type,
                                 uint64_t{item.shape.size()}, uint64_t{item.data.size()}}) {
      put(out, field);
    }
  }
  for (const Item& item : items) out += item.name + '\0';
  for (const Item& item : items) {
    for (const int32_t extent : item.shape) put(out, extent);
  }
  // Marian pads by at least one byte here.
  const size_t position = out.size() + sizeof(uint64_t);
  const size_t padding = (position / kAlignment + 1) * kAlignment - position;
  put(out, uint64_t{padding});
  out.append(padding, '\0');
  for (const Item& item : items) out += item.data;
  return out;
}

std::string encode_npz(const Parameters& parameters) {
  std::vector<NpyArray> arrays;
  for (const auto& [name, tensor] : parameters.tensors()) {
    if (tensor.type != ElementType::kFloat32) {
      parameters.fail("parameter " + name + " is int8: .npz holds fp32 only",
                      "convert to .bin, or dequantize first");
    }
    arrays.push_back({name, "<f4", {tensor.rows, tensor.columns}, as_text(tensor.data), {}});
  }
  const std::string yaml = parameters.config_yaml() + '\0';
  arrays.push_back({std::string(kConfigName), "|i1", {yaml.size()}, yaml, {}});
  return write_npz(arrays);
}

Parameters quantize(const Parameters& parameters) {
  Parameters out;
  out.set_config_yaml(parameters.config_yaml());
  for (const auto& [name, tensor] : parameters.tensors()) {
    if (tensor.type == ElementType::kIntgemm8 || !is_quantizable(name)) {
      out.add(name, tensor, std::string(as_text(tensor.data)));
      continue;
    }
    const std::span<const float> values = tensor.floats();
    float largest = 0;
    for (const float value : values) largest = std::max(largest, std::abs(value));
    Tensor packed = tensor;
    packed.type = ElementType::kIntgemm8;
    packed.transposed = !is_embedding(name);
    packed.multiplier = largest > 0 ? 127.0F / largest : 1.0F;
    std::string bytes(tensor.size(), '\0');
    for (size_t r = 0; r < tensor.rows; ++r) {
      for (size_t c = 0; c < tensor.columns; ++c) {
        const float rounded = std::nearbyint(values[r * tensor.columns + c] * packed.multiplier);
        bytes[packed.transposed ? c * tensor.rows + r : r * tensor.columns + c] =
            static_cast<char>(std::clamp(rounded, -127.0F, 127.0F));
      }
    }
    out.add(name, packed, std::move(bytes));
  }
  return out;
}

Parameters dequantize(const Parameters& parameters) {
  Parameters out;
  out.set_config_yaml(parameters.config_yaml());
  for (const auto& [name, tensor] : parameters.tensors()) {
    if (tensor.type == ElementType::kFloat32) {
      out.add(name, tensor, std::string(as_text(tensor.data)));
      continue;
    }
    const std::span<const int8_t> values = tensor.int8s();
    const float scale = 1.0F / tensor.multiplier;
    Tensor plain;
    plain.rows = tensor.rows;
    plain.columns = tensor.columns;
    std::string bytes;
    bytes.reserve(tensor.size() * sizeof(float));
    for (size_t r = 0; r < tensor.rows; ++r) {
      for (size_t c = 0; c < tensor.columns; ++c) {
        const size_t at = tensor.transposed ? c * tensor.rows + r : r * tensor.columns + c;
        put(bytes, static_cast<float>(values[at]) * scale);
      }
    }
    out.add(name, plain, std::move(bytes));
  }
  return out;
}

}  // namespace amts::nmt
