// Bodies of the Translate API: each is valid or an ApiError, for every operation.
#include <nlohmann/json.hpp>

#include "service/api_error.h"
#include "service/api_model.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const nlohmann::json input = nlohmann::json::parse(data, data + size, nullptr, false);
  if (!input.is_object()) return 0;
  for (const std::string_view operation : amts::service::api_operations()) {
    try {
      amts::service::validate_input(operation, input);
    } catch (const amts::service::ApiError& error) {
      error.body().dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    }
  }
  return 0;
}
