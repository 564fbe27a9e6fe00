#include "engine/amazon.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <utility>

#include "engine/amazon_text.h"
#include "engine/aws_account.h"

namespace amts::engine {
namespace {

using nlohmann::json;
using Reach = RequestError::Reach;

constexpr long kOk = 200;
constexpr long kTooMany = 429;
constexpr const char* kTarget = "AWSShineFrontendService_20170701.TranslateText";

/// What an error of the service means for other requests, and what to do about it.
struct Meaning {
  std::string_view type;
  Reach reach;
  const char* remedy;
};
constexpr const char* kCheckKeys =
    "check AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or the profile in ~/.aws/credentials, and "
    "this machine's clock";
constexpr std::array<Meaning, 12> kMeanings = {{
    {"UnrecognizedClientException", Reach::kAll, kCheckKeys},
    {"InvalidClientTokenId", Reach::kAll, kCheckKeys},
    {"InvalidSignatureException", Reach::kAll, kCheckKeys},
    {"IncompleteSignatureException", Reach::kAll, kCheckKeys},
    {"MissingAuthenticationTokenException", Reach::kAll, kCheckKeys},
    {"ExpiredTokenException", Reach::kAll, "the session token has expired: get new credentials"},
    {"AccessDeniedException", Reach::kAll,
     "the account's policy must allow translate:TranslateText"},
    {"OptInRequired", Reach::kAll, "enable Amazon Translate for the account"},
    {"ResourceNotFoundException", Reach::kAll,
     "check the terminology's name: it must be in this region"},
    {"UnsupportedLanguagePairException", Reach::kAll, "choose another engine for this pair"},
    {"TextSizeLimitExceededException", Reach::kRequest, ""},
    {"InvalidRequestException", Reach::kRequest, ""},
}};

/// Answers of whatever stands at the address that hold for all requests.
constexpr std::array kRefused = {401L, 403L, 404L, 405L};

/// Throttling comes as 400.
constexpr std::array<std::string_view, 6> kThrottling = {
    "ThrottlingException",  "Throttling",         "TooManyRequestsException",
    "RequestLimitExceeded", "ThrottledException", "ProvisionedThroughputExceededException",
};

json parse_body(const HttpResponse& response) {
  json body = json::parse(response.body, nullptr, false);
  return body.is_object() ? body : json::object();
}

std::string text_at(const json& body, const char* key) {
  const auto found = body.find(key);
  return found != body.end() && found->is_string() ? found->get<std::string>() : "";
}

/// "com.amazonaws.translate#ThrottlingException" -> "ThrottlingException".
std::string error_type(const json& body) {
  const std::string type = text_at(body, "__type");
  return type.substr(type.find('#') + 1);
}

std::string error_message(const json& body) {
  const std::string message = text_at(body, "message");
  return message.empty() ? text_at(body, "Message") : message;
}

bool is_translation(const json& body) {
  const auto text = body.find("TranslatedText");
  return text != body.end() && text->is_string();
}

bool is_throttling(std::string_view type) {
  return std::find(kThrottling.begin(), kThrottling.end(), type) != kThrottling.end();
}

bool is_passing(const HttpResponse& response) {
  if (response.passing()) return true;
  if (!response.failure.empty()) return false;
  const json body = parse_body(response);
  // What is no answer of the service comes from something in between.
  if (response.status == kOk) return !is_translation(body);
  return is_throttling(error_type(body));
}

class AmazonEngine : public Engine {
 public:
  AmazonEngine(const AmazonOptions& options, const World& world)
      : options_(options),
        world_(world),
        turns_(options.concurrency),
        senders_(std::max<size_t>(options.concurrency, 1)),
        account_(find_aws_account(world.variable)) {
    if (!options_.endpoint_url.empty()) account_.endpoint_url = options_.endpoint_url;
    url_ = account_.endpoint_url;
    if (url_.empty()) url_ = "https://translate." + account_.region + ".amazonaws.com";
    if (!url_.ends_with('/')) url_ += '/';
    secrets_ = {account_.secret_access_key, account_.session_token, account_.access_key_id};
  }

  std::string_view name() const override { return "amazon"; }

  bool supports(const text::LanguagePair& pair) const override {
    return amazon_language(pair.from) != amazon_language(pair.to);
  }

  std::string fingerprint(const text::LanguagePair&) const override {
    return "amazon " + shown_address(url_) + " terminology " + options_.terminology;
  }

  std::vector<Result> translate(std::span<const Request> batch, const Call& call) override {
    std::vector<AmazonPiece> pieces;
    for (size_t i = 0; i < batch.size(); ++i) {
      for (AmazonPiece& piece : split_for_amazon(i, batch[i].source, batch[i].hints.pairs)) {
        pieces.push_back(std::move(piece));
      }
    }
    std::vector<Result> answers(pieces.size());
    const std::vector<size_t> ends = pack_for_amazon(pieces);
    const auto range = [&](size_t pack) {
      const size_t begin = pack == 0 ? 0 : ends[pack - 1];
      return std::pair(begin, ends[pack] - begin);
    };
    const bool all_failed = send_each(
        ends.size(), senders_,
        [&](size_t pack) {
          const auto [begin, count] = range(pack);
          translate_pack(std::span(pieces).subspan(begin, count), call,
                         std::span(answers).subspan(begin, count));
        },
        [&](size_t pack, const RequestError& error) {
          const auto [begin, count] = range(pack);
          for (Result& answer : std::span(answers).subspan(begin, count)) {
            if (answer.text.empty()) answer = {"", error};
          }
        });
    std::vector<Result> results = joined(pieces, std::move(answers), batch.size());
    if (all_failed) throw EngineError(*results.front().error);
    return results;
  }

 private:
  static std::vector<Result> joined(std::span<const AmazonPiece> pieces,
                                    std::vector<Result> answers, size_t sentences) {
    std::vector<Result> results(sentences);
    for (size_t i = 0; i < pieces.size(); ++i) {
      Result& result = results[pieces[i].sentence];
      if (result.error) continue;
      if (answers[i].error) {
        result = std::move(answers[i]);
      } else {
        result.text += answers[i].text + pieces[i].gap;
      }
    }
    return results;
  }

  /// One request for all, then one for each that it got wrong.
  void translate_pack(std::span<const AmazonPiece> pieces, const Call& call,
                      std::span<Result> answers) {
    std::optional<std::vector<std::string>> texts;
    try {
      texts = decode_from_amazon(ask(encode_for_amazon(pieces), call), pieces);
    } catch (const RequestError& error) {
      if (pieces.size() == 1 || error.reach() != Reach::kRequest) throw;
    }
    for (size_t i = 0; i < pieces.size(); ++i) {
      const bool whole = texts && same_placeholder_numbers(pieces[i].source, (*texts)[i]);
      if (whole || (texts && pieces.size() == 1)) {
        answers[i].text = std::move((*texts)[i]);
      } else {
        answers[i] = translate_alone(pieces.subspan(i, 1), call);
      }
    }
  }

  Result translate_alone(std::span<const AmazonPiece> piece, const Call& call) {
    try {
      const std::string answer = ask(encode_for_amazon(piece), call);
      return {decode_from_amazon(answer, piece)->front(), {}};
    } catch (const RequestError& error) {
      if (error.reach() == Reach::kAll) throw;
      return {"", error};
    }
  }

  /// Thread-safe. Throws RequestError.
  std::string ask(const std::string& text, const Call& call) {
    json body = {{"Text", text},
                 {"SourceLanguageCode", amazon_language(call.languages.from)},
                 {"TargetLanguageCode", amazon_language(call.languages.to)}};
    if (call.formality != Formality::kDefault) {
      body["Settings"]["Formality"] = call.formality == Formality::kFormal ? "FORMAL" : "INFORMAL";
    }
    if (!options_.terminology.empty()) body["TerminologyNames"] = {options_.terminology};
    HttpRequest request;
    request.url = url_;
    request.headers = {"Content-Type: application/x-amz-json-1.1",
                       std::string("X-Amz-Target: ") + kTarget};
    if (!account_.session_token.empty()) {
      request.headers.push_back("X-Amz-Security-Token: " + account_.session_token);
    }
    request.body = body.dump();
    request.cancellation = call.cancellation;
    request.signature = AwsSignature{account_.region, "translate", account_.access_key_id,
                                     account_.secret_access_key};
    request.limits.connect_timeout = options_.connect_timeout;
    request.limits.total_timeout = options_.total_timeout;
    request.limits.slowest_bytes_per_second = 1;
    const HttpResponse response = [&] {
      const Turn turn(turns_, call.cancellation);
      return send_with_retries(client_, request, options_.retry, world_, is_passing);
    }();
    json answer = parse_body(response);
    if (response.failure.empty() && response.status == kOk && is_translation(answer)) {
      return std::move(answer["TranslatedText"].get_ref<std::string&>());
    }
    fail(response, answer);
  }

  [[noreturn]] void fail(const HttpResponse& response, const json& answer) const {
    const std::string where = "Amazon Translate (" + shown_address(url_) + "): ";
    if (!response.failure.empty()) {
      throw RequestError(Reach::kOutage, where + presentable(response.failure, secrets_),
                         response.remedy.empty()
                             ? "check the network and the region " + account_.region
                             : response.remedy);
    }
    if (response.status == kOk) {
      throw RequestError(Reach::kOutage, where + "the answer is not one of Amazon Translate's",
                         "check the endpoint's address and proxies");
    }
    const std::string type = error_type(answer);
    const std::string message = presentable(error_message(answer), secrets_);
    const std::string what =
        where + (type.empty() ? response.reason() : type) + (message.empty() ? "" : ": " + message);
    for (const Meaning& meaning : kMeanings) {
      if (meaning.type == type) throw RequestError(meaning.reach, what, meaning.remedy);
    }
    if (is_passing(response)) {
      constexpr const char* kRemedy = "try again later, or with less --concurrency";
      if (is_throttling(type) || response.status == kTooMany)
        throw RequestError::throttled(what, kRemedy);
      throw RequestError(Reach::kOutage, what, kRemedy);
    }
    const bool refused =
        std::find(kRefused.begin(), kRefused.end(), response.status) != kRefused.end();
    throw RequestError(refused ? Reach::kAll : Reach::kRequest, what);
  }

  const AmazonOptions options_;
  const World world_;
  Turns turns_;
  Executor senders_;  // of its own: they wait for the network
  AwsAccount account_;
  std::string url_;
  std::vector<std::string> secrets_;
  HttpClient client_;
};

}  // namespace

std::unique_ptr<Engine> make_amazon_engine(const AmazonOptions& options, const World& world) {
  return std::make_unique<AmazonEngine>(options, world);
}

}  // namespace amts::engine
