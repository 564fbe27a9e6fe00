// The shapes of requests to the Translate API, from the service's description: what must be there,
// lengths, patterns, names that may stand. All validation that needs nothing but the request is
// here.
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string_view>
#include <vector>

namespace amts::service {

/// Names of the operations that the description knows.
std::vector<std::string_view> api_operations();

/// Throws ApiError: SerializationException for a value of another type, ValidationException for
/// one that the shape does not allow (all of them in one message, as Amazon words it), or the error
/// that a shape names for too long a text. Members that the shape does not have are passed by, as
/// Amazon does. `input` must be an object.
void validate_input(std::string_view operation, const nlohmann::json& input);

}  // namespace amts::service
