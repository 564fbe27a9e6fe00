// The protocol of the Amazon Translate API (AWS JSON 1.1): which operation is asked for, its input
// read and validated, its answer or error written.
#pragma once

#include <functional>
#include <map>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>

#include "service/api_error.h"
#include "service/http_message.h"

namespace amts::service {

/// One call of an operation.
struct ApiCall {
  const nlohmann::json& input;  ///< valid by the model
  const HttpServerRequest& http;
  std::string origin;  ///< "http://host:port", as the client addresses this server
};

/// Gives the output, or throws ApiError.
using ApiOperation = std::function<nlohmann::json(const ApiCall&)>;
using ApiOperations = std::map<std::string, ApiOperation, std::less<>>;

/// Thread-safe if the operations are.
class TranslateApi {
 public:
  explicit TranslateApi(ApiOperations operations) : operations_(std::move(operations)) {}

  /// Whether a request is one of this API: it names a target.
  static bool speaks(const HttpServerRequest& request);
  /// The operation's name; "" if it is none of this API.
  static std::string_view operation_of(const HttpServerRequest& request);

  /// Answers a request whose signature is good. Errors are answers.
  HttpServerResponse answer(const HttpServerRequest& request) const;
  static HttpServerResponse error(const HttpServerRequest& request, const ApiError& error);

 private:
  nlohmann::json call(const HttpServerRequest& request) const;

  ApiOperations operations_;
};

}  // namespace amts::service
