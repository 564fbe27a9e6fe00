#include "service/translate_api.h"

#include <nlohmann/json.hpp>

#include "service/api_model.h"

namespace amts::service {
namespace {

using nlohmann::json;

constexpr std::string_view kTargetField = "x-amz-target";
constexpr std::string_view kTargetPrefix = "AWSShineFrontendService_20170701.";
/// Operations beyond Amazon's: the console's.
constexpr std::string_view kOwnPrefix = "AMTS_20261101.";

HttpServerResponse json_response(const HttpServerRequest& request, const json& body) {
  HttpServerResponse response;
  response.fields.emplace_back("Content-Type", "application/x-amz-json-1.1");
  response.fields.emplace_back("x-amzn-RequestId", request.request_id);
  response.fields.emplace_back("Cache-Control", "no-store");
  response.text = body.dump(-1, ' ', false, json::error_handler_t::replace);
  response.operation = std::string(TranslateApi::operation_of(request));
  return response;
}

json parse_input(std::string_view body) {
  if (body.empty()) return json::object();
  json input = json::parse(body, nullptr, false);
  if (!input.is_object()) {
    throw ApiError("SerializationException", "The body is no object of JSON in UTF-8");
  }
  return input;
}

}  // namespace

bool TranslateApi::speaks(const HttpServerRequest& request) {
  return request.method == "POST" && !request.field(kTargetField).empty();
}

std::string_view TranslateApi::operation_of(const HttpServerRequest& request) {
  std::string_view target = request.field(kTargetField);
  for (const std::string_view prefix : {kTargetPrefix, kOwnPrefix}) {
    if (target.starts_with(prefix)) return target.substr(prefix.size());
  }
  return {};
}

json TranslateApi::call(const HttpServerRequest& request) const {
  const auto operation = operations_.find(operation_of(request));
  if (operation == operations_.end()) {
    throw ApiError("UnknownOperationException", "There is no such operation");
  }
  const json input = parse_input(request.body->bytes());
  if (request.field(kTargetField).starts_with(kTargetPrefix)) {
    validate_input(operation->first, input);
  }
  const std::string origin =
      (request.secure ? "https://" : "http://") + std::string(request.field("host"));
  return operation->second({input, request, origin});
}

HttpServerResponse TranslateApi::answer(const HttpServerRequest& request) const {
  try {
    return json_response(request, call(request));
  } catch (const ApiError& failure) {
    return error(request, failure);
  }
}

HttpServerResponse TranslateApi::error(const HttpServerRequest& request, const ApiError& failure) {
  HttpServerResponse response = json_response(request, failure.body());
  response.status = failure.status();
  response.error = failure.type();
  response.fields.emplace_back("x-amzn-ErrorType", failure.type());
  return response;
}

}  // namespace amts::service
