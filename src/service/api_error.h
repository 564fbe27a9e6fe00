// What the Translate API answers where it cannot do what was asked.
#pragma once

#include <nlohmann/json.hpp>
#include <string>

#include "base/error.h"

namespace amts::service {

/// An error of Amazon's by its type: "ResourceNotFoundException". HTTP 400 but for those that say
/// that the server failed, or refuses the caller.
class ApiError : public Error {
 public:
  ApiError(std::string type, std::string message, nlohmann::json fields = nlohmann::json::object())
      : Error(std::move(message)), type_(std::move(type)), fields_(std::move(fields)) {}

  const std::string& type() const { return type_; }
  int status() const;
  /// The body: "__type", the message under both of the spellings that SDKs look for, and fields
  /// that this type has of its own.
  nlohmann::json body() const;

 private:
  std::string type_;
  nlohmann::json fields_;
};

}  // namespace amts::service
