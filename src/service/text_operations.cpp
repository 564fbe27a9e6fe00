#include "service/text_operations.h"

#include <unicode/locid.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <functional>
#include <mutex>

#include "service/digest.h"
#include "service/language_detection.h"
#include "text/utf8.h"

namespace amts::service {
namespace {

using nlohmann::json;

constexpr const char* kAuto = "auto";

/// Amazon Translate's languages ("Supported languages and language codes", developer guide).
constexpr std::array<const char*, 75> kLanguages = {
    "af", "am",    "ar",    "az", "bg", "bn",    "bs", "ca", "cs",    "cy",   "da", "de", "el",
    "en", "es",    "es-MX", "et", "fa", "fa-AF", "fi", "fr", "fr-CA", "ga",   "gu", "ha", "he",
    "hi", "hr",    "ht",    "hu", "hy", "id",    "is", "it", "ja",    "ka",   "kk", "kn", "ko",
    "lt", "lv",    "mk",    "ml", "mn", "mr",    "ms", "mt", "nl",    "no",   "pa", "pl", "ps",
    "pt", "pt-PT", "ro",    "ru", "si", "sk",    "sl", "so", "sq",    "sr",   "sv", "sw", "ta",
    "te", "th",    "tl",    "tr", "uk", "ur",    "uz", "vi", "zh",    "zh-TW"};
/// Every engine's model of the world has it at one end, or another language that has it.
constexpr const char* kHub = "en";

struct ContentType {
  const char* name;
  document::Format format;
};
constexpr std::array<ContentType, 4> kContentTypes = {{
    {"text/plain", document::Format::kText},
    {"text/html", document::Format::kHtml},
    {"text/markdown", document::Format::kMarkdown},
    {"application/x-ipynb+json", document::Format::kNotebook},
}};

std::vector<std::string> names(const json& input, const char* member) {
  return input.value(member, std::vector<std::string>());
}

/// The order of a request; "auto" becomes the language that `text` is in.
TranslationOrder order_of(const json& input, std::string_view text) {
  TranslationOrder order;
  order.source = input["SourceLanguageCode"];
  order.target = input["TargetLanguageCode"];
  order.terminologies = names(input, "TerminologyNames");
  order.parallel_data = names(input, "ParallelDataNames");
  if (order.source == kAuto) {
    const DetectedLanguage detected = detect_language(text);
    if (!detected.sure) {
      throw ApiError("DetectedLanguageLowConfidenceException",
                     "The confidence in the detected source language is low. To translate from it "
                     "anyway, name it as the source language.",
                     {{"DetectedLanguageCode", detected.code}});
    }
    order.source = detected.code;
  }
  return order;
}

TranslatedDocument translated(const std::function<TranslatedDocument()>& translate) {
  TranslatedDocument document;
  try {
    document = translate();
  } catch (const FormatError& failure) {
    throw ApiError("InvalidRequestException", "The document cannot be read: " + failure.message());
  }
  if (document.engine_failed) {
    throw ApiError(
        "ServiceUnavailableException",
        "The engine is temporarily unavailable. Wait a bit and then retry your request.");
  }
  if (document.failed_segments > 0) {
    throw ApiError("InternalServerException",
                   "An internal server error occurred. Retry your request.");
  }
  return document;
}

json answer_of(const TranslationOrder& order, const TranslatedDocument& document) {
  json answer = {{"SourceLanguageCode", order.source}, {"TargetLanguageCode", order.target}};
  if (!document.applied.empty()) {
    answer["AppliedTerminologies"] = applied_terminologies(document.applied);
  }
  if (order.parallel_data.empty()) return answer;
  // Beyond Amazon, for requests that are beyond Amazon.
  json pairs = json::array();
  for (const AppliedPair& one : document.applied_pairs) {
    pairs.push_back(
        {{"Source", one.source}, {"Target", one.target}, {"Similarity", one.similarity}});
  }
  answer["AppliedParallelData"] = std::move(pairs);
  return answer;
}

json translate_text(TranslationDesk& desk, const ApiCall& call) {
  const std::string text = call.input["Text"];
  const TranslationOrder order = order_of(call.input, text);
  const TranslatedDocument document = translated(
      [&] { return desk.translate_text(order, text, Cancellation(call.http.abandoned)); });
  json answer = answer_of(order, document);
  answer["TranslatedText"] = document.bytes;
  return answer;
}

json translate_document(TranslationDesk& desk, const ApiCall& call) {
  const json& given = call.input["Document"];
  const std::string bytes =
      from_base64(given["Content"].get_ref<const std::string&>()).value_or("");
  const document::Format format =
      format_of_content_type(given["ContentType"], "InvalidRequestException");
  if (text::find_invalid_utf8(bytes) != std::string::npos) {
    throw ApiError("InvalidRequestException", "The document is not in UTF-8");
  }
  const TranslationOrder order = order_of(call.input, bytes);
  const TranslatedDocument document = translated(
      [&] { return desk.translate(order, bytes, format, Cancellation(call.http.abandoned)); });
  json answer = answer_of(order, document);
  answer["TranslatedDocument"] = {{"Content", to_base64(document.bytes)}};
  return answer;
}

std::string name_of(const std::string& code, const std::string& display) {
  const std::string id = code == "zh" ? "zh-Hans" : code == "zh-TW" ? "zh-Hant" : code;
  icu::UnicodeString name;
  icu::Locale::createCanonical(id.c_str())
      .getDisplayName(icu::Locale::createCanonical(display.c_str()), name);
  std::string text;
  return name.toUTF8String(text);
}

/// Those of Amazon's languages that this server translates from or to. Thread-safe.
class ServedLanguages {
 public:
  explicit ServedLanguages(TranslationDesk& desk) : desk_(desk) {}

  std::vector<std::string> codes() {
    const std::lock_guard lock(mutex_);
    const auto now = std::chrono::steady_clock::now();
    if (codes_.empty() || now - looked_ > kFresh) {
      codes_.clear();
      for (const char* code : kLanguages) {
        if (code == std::string_view(kHub) || desk_.supports(kHub, code) ||
            desk_.supports(code, kHub)) {
          codes_.emplace_back(code);
        }
      }
      looked_ = now;
    }
    return codes_;
  }

 private:
  /// Models may be added while the server runs.
  static constexpr std::chrono::minutes kFresh{1};

  TranslationDesk& desk_;
  std::mutex mutex_;
  std::vector<std::string> codes_;
  std::chrono::steady_clock::time_point looked_;
};

json list_languages(ServedLanguages& served, const ApiCall& call) {
  const std::string display = call.input.value("DisplayLanguageCode", "en");
  const PageRequest page = page_request(call.input, "InvalidParameterValueException");
  json list = json::array();
  json answer = {{"DisplayLanguageCode", display}};
  for (const std::string& code : served.codes()) {
    if (code <= page.after) continue;
    if (list.size() == page.limit) {
      answer["NextToken"] = page_token(list.back()["LanguageCode"]);
      break;
    }
    list.push_back({{"LanguageCode", code}, {"LanguageName", name_of(code, display)}});
  }
  answer["Languages"] = std::move(list);
  return answer;
}

}  // namespace

document::Format format_of_content_type(const std::string& content_type, const char* fault) {
  for (const ContentType& one : kContentTypes) {
    if (content_type == one.name) return one.format;
  }
  throw ApiError(fault, "The content type '" + content_type + "' is not supported here");
}

json applied_terminologies(const std::vector<AppliedTerms>& applied) {
  json list = json::array();
  for (const AppliedTerms& one : applied) {
    json terms = json::array();
    for (const auto& term : one.terms) {
      terms.push_back({{"SourceText", term.first}, {"TargetText", term.second}});
    }
    list.push_back({{"Name", one.name}, {"Terms", std::move(terms)}});
  }
  return list;
}

void add_text_operations(ApiOperations& operations, TranslationDesk& desk) {
  operations["TranslateText"] = [&desk](const ApiCall& call) { return translate_text(desk, call); };
  operations["TranslateDocument"] = [&desk](const ApiCall& call) {
    return translate_document(desk, call);
  };
  const auto served = std::make_shared<ServedLanguages>(desk);
  operations["ListLanguages"] = [served](const ApiCall& call) {
    return list_languages(*served, call);
  };
}

}  // namespace amts::service
