// Plural-Forms of a PO header: "nplurals=3; plural=(n%10==1 ? 0 : n==2 ? 1 : 2);".
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace amts::corpus {

/// Which forms translate a singular and a plural.
struct PluralForms {
  size_t of_one = 0;
  size_t of_many = 1;  ///< what most numbers from 2 to 200 take

  /// None if it cannot be read: the expression is C's, over n, with ?: || && == != < > <= >= + - *
  /// / % ! and parentheses.
  static std::optional<PluralForms> parse(std::string_view header);
};

}  // namespace amts::corpus
