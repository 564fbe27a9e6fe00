#include "engine/openai.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <nlohmann/json.hpp>
#include <utility>

#include "base/hash.h"
#include "engine/answer_check.h"
#include "engine/chat_prompt.h"
#include "engine/token_rate.h"
#include "text/ascii.h"

namespace amts::engine {
namespace {

using nlohmann::json;
using Reach = RequestError::Reach;

constexpr const char* kOwnServer = "https://api.openai.com/v1";
constexpr long kOk = 200;
constexpr long kBadRequest = 400;
constexpr long kUnprocessable = 422;
constexpr long kTooMany = 429;

/// Sentences a request, in each round: the first gives context, the last isolates.
constexpr std::array<size_t, 3> kBatchSentences = {20, 5, 1};
/// Longer requests take long and are all lost together.
constexpr size_t kMostBatchTokens = 1500;
/// What a sentence's answer needs besides its text.
constexpr size_t kTokensAround = 12;

/// How an answer's form is asked for, from the strictest.
enum Form { kSchema, kJsonObject, kPlain };

json parse_body(const HttpResponse& response) {
  json body = json::parse(response.body, nullptr, false);
  return body.is_object() ? body : json::object();
}

/// {"error": {"message": "..."}}, or what servers make of it.
std::string error_message(const json& body) {
  const json* place = &body;
  if (const auto error = body.find("error"); error != body.end()) place = &*error;
  if (place->is_string()) return place->get<std::string>();
  if (!place->is_object()) return "";
  for (const char* key : {"message", "detail", "msg"}) {
    const auto text = place->find(key);
    if (text != place->end()) return text->is_string() ? text->get<std::string>() : text->dump();
  }
  return "";
}

bool is_quota(const HttpResponse& response) {
  return response.body.find("insufficient_quota") != std::string::npos;
}

const json* choice_of(const json& body) {
  const auto choices = body.find("choices");
  if (choices == body.end() || !choices->is_array() || choices->empty()) return nullptr;
  return choices->front().is_object() ? &choices->front() : nullptr;
}

bool is_passing(const HttpResponse& response) {
  if (response.passing()) return !is_quota(response);
  // What is no chat completion comes from something in between.
  return response.failure.empty() && response.status == kOk &&
         choice_of(parse_body(response)) == nullptr;
}

/// Whether the server complains about how the answer's form was asked for.
bool mentions_form(const std::string& body) {
  for (const char* word : {"response_format", "json_schema", "json_object", "schema", "grammar"}) {
    if (body.find(word) != body.npos) return true;
  }
  return false;
}

class OpenAiEngine : public Engine {
 public:
  OpenAiEngine(const OpenAiOptions& options, const World& world)
      : options_(options),
        world_(world),
        url_(options.endpoint_url),
        key_(world.variable("OPENAI_API_KEY")),
        turns_(options.concurrency),
        senders_(std::max<size_t>(options.concurrency, 1)),
        rate_(options.tokens_per_minute, world_) {
    if (url_.empty()) url_ = world.variable("OPENAI_BASE_URL");
    if (url_.empty()) url_ = kOwnServer;
    while (url_.ends_with('/')) url_.pop_back();
    if (options_.model.empty()) {
      throw UsageError("engine openai needs the name of a model", {},
                       "give --model; " + shown_address(url_) + "/models lists those there are");
    }
    if (key_.empty() && url_ == kOwnServer) {
      throw UsageError("no key for " + url_, {},
                       "set OPENAI_API_KEY, or name another server with --endpoint-url");
    }
    const auto printable = [](char c) { return c > ' ' && c < '\x7F'; };
    if (!std::all_of(key_.begin(), key_.end(), printable)) {
      throw UsageError("OPENAI_API_KEY holds white space or other characters that no key has");
    }
  }

  std::string_view name() const override { return "openai"; }
  bool supports(const text::LanguagePair& pair) const override { return pair.from != pair.to; }
  bool takes_terms() const override { return true; }

  std::string fingerprint(const text::LanguagePair& pair) const override {
    return "openai " + shown_address(url_) + " " + options_.model + " " +
           sha256_hex(chat_rules(pair, Formality::kDefault));
  }

  std::vector<Result> translate(std::span<const Request> batch, const Call& call) override {
    Work work{batch, call, std::vector<Sentence>(batch.size())};
    std::vector<size_t> pending(batch.size());
    for (size_t i = 0; i < pending.size(); ++i) pending[i] = i;
    for (size_t round = 0; round < kBatchSentences.size() && !pending.empty(); ++round) {
      const bool all_failed =
          ask(work, batches_of(batch, pending, kBatchSentences[round]), round > 0);
      if (all_failed && round == 0) throw EngineError(*work.sentences.front().error);
      std::erase_if(pending, [&](size_t i) {
        return work.sentences[i].final || work.sentences[i].fault == AnswerFault::kNone;
      });
    }
    std::vector<Result> results;
    for (Sentence& sentence : work.sentences) results.push_back(result_of(std::move(sentence)));
    return results;
  }

 private:
  /// What is known of a sentence: the best answer so far, or why there is none.
  struct Sentence {
    std::string text;
    AnswerFault fault = AnswerFault::kMissing;
    std::optional<Error> error;  ///< the last request's failure
    bool final = false;          ///< asking again is no use
  };
  struct Work {
    std::span<const Request> batch;
    const Call& call;
    std::vector<Sentence> sentences;
  };
  using Batch = std::vector<size_t>;

  static std::vector<Batch> batches_of(std::span<const Request> batch,
                                       const std::vector<size_t>& pending, size_t most_sentences) {
    std::vector<Batch> batches;
    size_t tokens = 0;
    for (const size_t i : pending) {
      const size_t more = estimate_tokens(batch[i].source);
      if (batches.empty() || batches.back().size() >= most_sentences ||
          tokens + more > kMostBatchTokens) {
        batches.emplace_back();
        tokens = 0;
      }
      batches.back().push_back(i);
      tokens += more;
    }
    return batches;
  }

  /// True if the engine failed as a whole.
  bool ask(Work& work, const std::vector<Batch>& batches, bool again) {
    return send_each(
        batches.size(), senders_,
        [&](size_t b) {
          std::vector<const Request*> requests;
          for (const size_t i : batches[b]) requests.push_back(&work.batch[i]);
          const std::string content = complete(
              work.call, chat_sentences(requests, options_.most_example_tokens, again), requests);
          take_answers(work, batches[b], content);
        },
        [&](size_t b, const RequestError& error) {
          for (const size_t i : batches[b]) {
            work.sentences[i].error = error;
            work.sentences[i].final = error.reach() != Reach::kRequest;
          }
        });
  }

  static void take_answers(Work& work, const Batch& batch, const std::string& content) {
    const auto texts = read_chat_answer(content).value_or(std::map<size_t, std::string>());
    for (size_t position = 0; position < batch.size(); ++position) {
      Sentence& sentence = work.sentences[batch[position]];
      sentence.error.reset();
      const auto found = texts.find(position + 1);
      if (found == texts.end()) continue;
      const std::string_view text = text::trim(found->second);
      const AnswerFault fault =
          check_answer(work.batch[batch[position]], text, work.call.languages);
      if (fault < sentence.fault) {
        sentence.fault = fault;
        sentence.text = text;
      }
    }
  }

  Result result_of(Sentence sentence) const {
    switch (sentence.fault) {
      case AnswerFault::kNone:
      case AnswerFault::kEcho:
      case AnswerFault::kPlaceholders:  // the caller has means of its own for these two
        return {std::move(sentence.text), {}};
      case AnswerFault::kLanguage:
        return {"", EngineError("the model " + options_.model + " answers in another language", {},
                                "look at the sentence, or choose another model")};
      case AnswerFault::kMissing:
        break;
    }
    if (sentence.error) return {"", std::move(sentence.error)};
    return {"",
            EngineError("the model " + options_.model + " does not answer in the form asked for",
                        {}, "choose a larger model")};
  }

  std::string body_of(const Call& call, const std::string& message, int form,
                      bool with_temperature) const {
    json body = {{"model", options_.model},
                 {"messages",
                  {{{"role", "system"}, {"content", chat_rules(call.languages, call.formality)}},
                   {{"role", "user"}, {"content", message}}}}};
    if (with_temperature) body["temperature"] = 0;
    if (form == kSchema) {
      body["response_format"] = {{"type", "json_schema"},
                                 {"json_schema",
                                  {{"name", "translations"},
                                   {"strict", true},
                                   {"schema", json::parse(chat_answer_schema())}}}};
    } else if (form == kJsonObject) {
      body["response_format"] = {{"type", "json_object"}};
    }
    return body.dump();
  }

  /// The content of a completion. Thread-safe. Throws RequestError.
  std::string complete(const Call& call, const std::string& message,
                       std::span<const Request* const> requests) {
    size_t tokens =
        estimate_tokens(chat_rules(call.languages, call.formality)) + estimate_tokens(message);
    for (const Request* request : requests) {
      tokens += estimate_tokens(request->source) + kTokensAround;
    }
    for (;;) {
      const int form = form_;
      const bool with_temperature = with_temperature_;
      HttpRequest request;
      request.url = url_ + "/chat/completions";
      request.headers = {"Content-Type: application/json"};
      if (!key_.empty()) request.headers.push_back("Authorization: Bearer " + key_);
      request.body = body_of(call, message, form, with_temperature);
      request.cancellation = call.cancellation;
      request.limits.connect_timeout = options_.connect_timeout;
      request.limits.total_timeout = options_.total_timeout;
      request.limits.slowest_for = std::chrono::seconds(0);  // models think before they speak
      const HttpResponse response = send(request, tokens);
      const json body = parse_body(response);
      if (response.failure.empty() && response.status == kOk) return content_of(response, body);
      if (!simplify(response, form, with_temperature)) fail(response, body);
    }
  }

  HttpResponse send(const HttpRequest& request, size_t tokens) {
    const Turn turn(turns_, request.cancellation);
    rate_.take(tokens, request.cancellation);
    HttpResponse response = send_with_retries(client_, request, options_.retry, world_, is_passing);
    const json body = parse_body(response);
    if (const auto usage = body.find("usage"); usage != body.end() && usage->is_object()) {
      const auto total = usage->find("total_tokens");
      if (total != usage->end() && total->is_number_unsigned()) {
        rate_.correct(tokens, total->get<size_t>());
      }
    }
    return response;
  }

  /// After a refusal: asks for less from now on, if that may help.
  bool simplify(const HttpResponse& response, int form, bool with_temperature) {
    if (!response.failure.empty() ||
        (response.status != kBadRequest && response.status != kUnprocessable)) {
      return false;
    }
    if (with_temperature && response.body.find("temperature") != response.body.npos) {
      with_temperature_ = false;
      return true;
    }
    const bool too_long = response.body.find("context") != response.body.npos;
    if (form == kPlain || (!mentions_form(response.body) && (answered_ || too_long))) return false;
    form_.compare_exchange_strong(form, form + 1);
    return true;
  }

  std::string content_of(const HttpResponse& response, const json& body) {
    const json* choice = choice_of(body);
    if (choice == nullptr) fail(response, body);
    answered_ = true;
    const auto message = choice->find("message");
    if (message == choice->end() || !message->is_object()) return "";
    const auto content = message->find("content");
    const bool is_text = content != message->end() && content->is_string();
    return is_text ? content->get<std::string>() : "";
  }

  [[noreturn]] void fail(const HttpResponse& response, const json& body) const {
    const std::array<std::string, 1> secrets = {key_};
    const std::string where = shown_address(url_) + ": ";
    if (!response.failure.empty()) {
      throw RequestError(Reach::kOutage, where + presentable(response.failure, secrets),
                         response.remedy.empty() ? "is the server running, and the address right?"
                                                 : response.remedy);
    }
    if (response.status == kOk) {
      throw RequestError(Reach::kOutage, where + "the answer is no chat completion",
                         "the address should be that of an OpenAI-compatible server, up to /v1");
    }
    const std::string message = presentable(error_message(body), secrets);
    const std::string what = where + response.reason() + (message.empty() ? "" : ": " + message);
    if (is_quota(response)) {
      throw RequestError(Reach::kAll, what, "the account's quota is used up");
    }
    if (is_passing(response)) {
      constexpr const char* kRemedy =
          "try again later, with less --concurrency or --tokens-per-minute";
      if (response.status == kTooMany) throw RequestError::throttled(what, kRemedy);
      throw RequestError(Reach::kOutage, what, kRemedy);
    }
    switch (response.status) {
      case 401:
      case 403:
        throw RequestError(Reach::kAll, what, "check OPENAI_API_KEY");
      case 404:
      case 405:
        throw RequestError(Reach::kAll, what, "check --model and the address");
      default:
        throw RequestError(Reach::kRequest, what);
    }
  }

  const OpenAiOptions options_;
  const World world_;
  std::string url_;
  const std::string key_;
  Turns turns_;
  Executor senders_;  // of its own: they wait for the network
  TokenRate rate_;
  HttpClient client_;
  std::atomic<int> form_ = kSchema;
  std::atomic<bool> with_temperature_ = true;
  std::atomic<bool> answered_ = false;  ///< at least one request
};

}  // namespace

std::unique_ptr<Engine> make_openai_engine(const OpenAiOptions& options, const World& world) {
  return std::make_unique<OpenAiEngine>(options, world);
}

}  // namespace amts::engine
