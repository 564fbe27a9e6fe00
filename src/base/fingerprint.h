// One hash of many values: whether work would come out as it did before.
#pragma once

#include <concepts>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace amts {

/// Collects values in order; two sequences of values have equal results only if they are equal. A
/// struct is added field by field from a structured binding that names all of its fields: then a
/// new field does not compile until somebody has decided whether it counts.
class Fingerprint {
 public:
  Fingerprint& add(std::string_view text);
  Fingerprint& add(double value);
  template <std::integral T>
  Fingerprint& add(T value) {
    return add(std::string_view(std::to_string(value)));
  }
  template <typename A, typename B>
  Fingerprint& add(const std::pair<A, B>& both) {
    return add(both.first).add(both.second);
  }
  template <typename T>
  Fingerprint& add(const std::vector<T>& list) {
    add(list.size());
    for (const T& item : list) add(item);
    return *this;
  }
  template <typename K, typename V, typename Order>
  Fingerprint& add(const std::map<K, V, Order>& table) {
    add(table.size());
    for (const auto& entry : table) add(entry);
    return *this;
  }
  Fingerprint& add(const std::string& text) { return add(std::string_view(text)); }
  Fingerprint& add(const char* text) { return add(std::string_view(text)); }

  /// SHA-256 in hexadecimal.
  std::string hex() const;

 private:
  std::string all_;
};

}  // namespace amts
