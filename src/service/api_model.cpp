#include "service/api_model.h"

#include <unicode/regex.h>
#include <unicode/unistr.h>

#include <map>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>

#include "base/embedded.h"
#include "service/api_error.h"
#include "service/digest.h"
#include "text/utf8.h"

namespace amts {
extern const std::span<const EmbeddedFile> kTranslateModel;
}

namespace amts::service {
namespace {

using nlohmann::json;

enum class Kind { kStructure, kList, kString, kBlob, kInteger, kTimestamp };

struct Shape;

struct ShapeMember {
  std::string name;
  const Shape* shape = nullptr;
  bool required = false;
};

struct Shape {
  Kind kind = Kind::kString;
  std::optional<int64_t> min;
  std::optional<int64_t> max;
  std::optional<int64_t> max_bytes;
  std::string exceeded;  ///< the error for more than max_bytes
  std::string pattern_text;
  std::unique_ptr<icu::RegexPattern> pattern;
  std::vector<std::string> names;  ///< of an enum
  std::vector<ShapeMember> members;
  const Shape* element = nullptr;
  bool sensitive = false;
};

Kind kind_of(const std::string& type) {
  static const std::map<std::string, Kind> kKinds = {
      {"structure", Kind::kStructure}, {"list", Kind::kList},       {"string", Kind::kString},
      {"blob", Kind::kBlob},           {"integer", Kind::kInteger}, {"timestamp", Kind::kTimestamp},
  };
  return kKinds.at(type);
}

std::optional<int64_t> optional_number(const json& described, const char* name) {
  return described.contains(name) ? std::optional(described[name].get<int64_t>()) : std::nullopt;
}

/// The table, made once from the description in the binary.
class Model {
 public:
  Model() {
    const json described = json::parse(kTranslateModel.front().bytes);
    for (const auto& [name, one] : described["shapes"].items()) read(name, one);
    for (const auto& [name, shape] : described["operations"].items()) {
      operations_[name] = &shapes_[shape.get<std::string>()];
    }
  }

  const Shape* input(std::string_view operation) const {
    const auto found = operations_.find(operation);
    return found == operations_.end() ? nullptr : found->second;
  }

  std::vector<std::string_view> operations() const {
    std::vector<std::string_view> names;
    for (const auto& one : operations_) names.push_back(one.first);
    return names;
  }

 private:
  void read(const std::string& name, const json& described) {
    Shape& shape = shapes_[name];
    shape.kind = kind_of(described["type"]);
    shape.min = optional_number(described, "min");
    shape.max = optional_number(described, "max");
    shape.max_bytes = optional_number(described, "max_bytes");
    shape.exceeded = described.value("exceeded", "");
    shape.sensitive = described.value("sensitive", false);
    shape.names = described.value("enum", std::vector<std::string>());
    if (described.contains("pattern")) {
      shape.pattern_text = described["pattern"];
      UErrorCode failure = U_ZERO_ERROR;
      shape.pattern.reset(
          icu::RegexPattern::compile(icu::UnicodeString::fromUTF8(shape.pattern_text), 0, failure));
      if (U_FAILURE(failure)) throw std::logic_error("a pattern of the model: " + name);
    }
    const auto required = described.value("required", std::vector<std::string>());
    const json members = described.value("members", json::object());
    for (const auto& [member, target] : members.items()) {
      const bool needed = std::find(required.begin(), required.end(), member) != required.end();
      shape.members.push_back({member, &shapes_[target.get<std::string>()], needed});
    }
    if (described.contains("member")) {
      shape.element = &shapes_[described["member"].get<std::string>()];
    }
  }

  std::map<std::string, Shape, std::less<>> shapes_;
  std::map<std::string, const Shape*, std::less<>> operations_;
};

const Model& model() {
  static const Model kModel;
  return kModel;
}

/// "TargetLanguageCode" as Amazon's messages have it: "targetLanguageCode".
std::string shown_name(std::string name) {
  if (!name.empty()) name[0] = static_cast<char>(std::tolower(static_cast<unsigned char>(name[0])));
  return name;
}

class Validation {
 public:
  void check(const Shape& shape, const json& value, const std::string& place) {
    switch (shape.kind) {
      case Kind::kStructure:
        return check_structure(shape, value, place);
      case Kind::kList:
        return check_list(shape, value, place);
      case Kind::kString:
        return check_string(shape, value, place);
      case Kind::kBlob:
        return check_blob(shape, value, place);
      case Kind::kInteger:
        if (!value.is_number_integer()) wrong_type(place, "an integer");
        return check_number(shape, value.get<int64_t>(), place);
      case Kind::kTimestamp:
        if (!value.is_number()) wrong_type(place, "a timestamp");
        return;
    }
  }

  void finish() const {
    if (faults_.empty()) return;
    std::string message = std::to_string(faults_.size()) + " validation error" +
                          (faults_.size() == 1 ? "" : "s") + " detected: ";
    for (const std::string& one : faults_) message += (&one == &faults_[0] ? "" : "; ") + one;
    throw ApiError("ValidationException", message);
  }

 private:
  static constexpr size_t kMostFaults = 10;
  static constexpr size_t kMostShown = 100;

  [[noreturn]] static void wrong_type(const std::string& place, const char* wanted) {
    throw ApiError("SerializationException", "The value at '" + place + "' must be " + wanted);
  }

  void fault(const std::string& shown, const std::string& place, const std::string& constraint) {
    if (faults_.size() >= kMostFaults) return;
    faults_.push_back("Value " + shown + " at '" + place +
                      "' failed to satisfy constraint: Member must " + constraint);
  }

  static std::string shown_value(const Shape& shape, const std::string& value) {
    if (shape.sensitive || value.size() > kMostShown) return "";
    return "'" + value + "'";
  }

  void check_structure(const Shape& shape, const json& value, const std::string& place) {
    if (!value.is_object()) wrong_type(place, "an object");
    for (const ShapeMember& member : shape.members) {
      const std::string inner = (place.empty() ? "" : place + ".") + shown_name(member.name);
      const auto found = value.find(member.name);
      if (found != value.end() && !found->is_null()) {
        check(*member.shape, *found, inner);
      } else if (member.required) {
        fault("null", inner, "not be null");
      }
    }
  }

  void check_list(const Shape& shape, const json& value, const std::string& place) {
    if (!value.is_array()) wrong_type(place, "a list");
    check_length(shape, value.size(), "", place);
    for (size_t i = 0; i < value.size(); ++i) {
      check(*shape.element, value[i], place + "." + std::to_string(i + 1) + ".member");
    }
  }

  void check_string(const Shape& shape, const json& value, const std::string& place) {
    if (!value.is_string()) wrong_type(place, "a string");
    const std::string& text = value.get_ref<const std::string&>();
    if (shape.max_bytes && text.size() > static_cast<size_t>(*shape.max_bytes)) {
      throw ApiError(shape.exceeded,
                     "Input text size exceeds limit. Max length of request text "
                     "allowed is " +
                         std::to_string(*shape.max_bytes) +
                         " bytes while in this request the text size is " +
                         std::to_string(text.size()) + " bytes");
    }
    const std::string shown = shown_value(shape, text);
    if (!check_length(shape, text::code_point_count(text), shown, place)) return;
    if (!shape.names.empty() &&
        std::find(shape.names.begin(), shape.names.end(), text) == shape.names.end()) {
      std::string list;
      for (const std::string& name : shape.names) list += (list.empty() ? "" : ", ") + name;
      fault(shown, place, "satisfy enum value set: [" + list + "]");
    }
    if (shape.pattern && !matches(*shape.pattern, text)) {
      fault(shown, place, "satisfy regular expression pattern: " + shape.pattern_text);
    }
  }

  static bool matches(const icu::RegexPattern& pattern, const std::string& text) {
    UErrorCode failure = U_ZERO_ERROR;
    const icu::UnicodeString unicode = icu::UnicodeString::fromUTF8(text);
    const std::unique_ptr<icu::RegexMatcher> matcher(pattern.matcher(unicode, failure));
    return U_SUCCESS(failure) && matcher->matches(failure) != 0 && U_SUCCESS(failure);
  }

  void check_blob(const Shape& shape, const json& value, const std::string& place) {
    if (!value.is_string()) wrong_type(place, "a string in base64");
    const std::string& text = value.get_ref<const std::string&>();
    if (!from_base64(text)) wrong_type(place, "a string in base64");
    size_t size = text.size() / 4 * 3;
    for (size_t i = 0; i < 2 && text.size() > i && text[text.size() - 1 - i] == '='; ++i) --size;
    check_length(shape, size, "", place);
  }

  bool check_length(const Shape& shape, size_t length, const std::string& shown,
                    const std::string& place) {
    const auto size = static_cast<int64_t>(length);
    if (shape.max && size > *shape.max) {
      fault(shown, place, "have length less than or equal to " + std::to_string(*shape.max));
    } else if (shape.min && size < *shape.min) {
      fault(shown, place, "have length greater than or equal to " + std::to_string(*shape.min));
    } else {
      return true;
    }
    return false;
  }

  void check_number(const Shape& shape, int64_t value, const std::string& place) {
    const std::string shown = "'" + std::to_string(value) + "'";
    if (shape.max && value > *shape.max) {
      fault(shown, place, "have value less than or equal to " + std::to_string(*shape.max));
    } else if (shape.min && value < *shape.min) {
      fault(shown, place, "have value greater than or equal to " + std::to_string(*shape.min));
    }
  }

  std::vector<std::string> faults_;
};

}  // namespace

int ApiError::status() const {
  static const std::map<std::string, int, std::less<>> kOthers = {
      {"AccessDeniedException", 403},
      {"IncompleteSignatureException", 403},
      {"InternalServerException", 500},
      {"InvalidSignatureException", 403},
      {"MissingAuthenticationTokenException", 403},
      {"RequestEntityTooLargeException", 413},
      {"ServiceUnavailableException", 503},
      {"UnrecognizedClientException", 403},
  };
  const auto found = kOthers.find(type_);
  return found == kOthers.end() ? 400 : found->second;
}

json ApiError::body() const {
  json body = fields_;
  body["__type"] = type_;
  body["message"] = message();
  body["Message"] = message();
  return body;
}

std::vector<std::string_view> api_operations() { return model().operations(); }

void validate_input(std::string_view operation, const json& input) {
  const Shape* shape = model().input(operation);
  if (shape == nullptr) {
    throw ApiError("UnknownOperationException", "There is no such operation");
  }
  Validation validation;
  validation.check(*shape, input, "");
  validation.finish();
}

}  // namespace amts::service
