#include "service/api_model.h"

#include <gmock/gmock.h>

#include <nlohmann/json.hpp>

#include "service/api_error.h"

namespace amts::service {
namespace {

using nlohmann::json;
using testing::AllOf;
using testing::HasSubstr;

/// "TYPE: message" of the error, "" if there is none.
std::string fault_of(std::string_view operation, const json& input) {
  try {
    validate_input(operation, input);
  } catch (const ApiError& failure) {
    return failure.type() + ": " + failure.message();
  }
  return "";
}

json text_input() {
  return {{"Text", "Hello."}, {"SourceLanguageCode", "en"}, {"TargetLanguageCode", "es"}};
}

TEST(ApiModel, KnowsAmazonsOperations) {
  EXPECT_EQ(api_operations().size(), 19U);
  EXPECT_EQ(fault_of("TranslateText", text_input()), "");
  EXPECT_THAT(fault_of("Nothing", text_input()), HasSubstr("UnknownOperationException"));
}

TEST(ApiModel, MissingLongAndStrangeValuesInAmazonsWords) {
  json input = text_input();
  input.erase("Text");
  input["TargetLanguageCode"] = "spanish";
  input["TerminologyNames"] = {"good", "not good"};
  EXPECT_EQ(fault_of("TranslateText", input),
            "ValidationException: 3 validation errors detected: Value 'spanish' at "
            "'targetLanguageCode' failed to satisfy constraint: Member must have length less than "
            "or equal to 5; Value 'not good' at 'terminologyNames.2.member' failed to satisfy "
            "constraint: Member must satisfy regular expression pattern: ^([A-Za-z0-9-]_?)+$; "
            "Value null at 'text' failed to satisfy constraint: Member must not be null");
  input = text_input();
  input["Settings"] = {{"Formality", "RUDE"}};
  EXPECT_THAT(fault_of("TranslateText", input),
              HasSubstr("'settings.formality' failed to satisfy constraint: Member must satisfy "
                        "enum value set: [FORMAL, INFORMAL]"));
}

TEST(ApiModel, TextsOfTenThousandBytes) {
  json input = text_input();
  input["Text"] = std::string(10'000, 'x');
  EXPECT_EQ(fault_of("TranslateText", input), "");
  input["Text"] = std::string(10'001, 'x');
  EXPECT_THAT(fault_of("TranslateText", input),
              AllOf(HasSubstr("TextSizeLimitExceededException"), HasSubstr("10001 bytes")));
  input["Text"] = "";
  EXPECT_THAT(fault_of("TranslateText", input), HasSubstr("greater than or equal to 1"));
}

TEST(ApiModel, ValuesOfAnotherTypeAreSerializationErrors) {
  for (const json& wrong : {json(1), json::array(), json::object(), json(true)}) {
    json input = text_input();
    input["SourceLanguageCode"] = wrong;
    EXPECT_THAT(fault_of("TranslateText", input), HasSubstr("SerializationException"));
  }
  json input = text_input();
  input["TerminologyNames"] = "name";
  EXPECT_THAT(fault_of("TranslateText", input), HasSubstr("SerializationException"));
  EXPECT_THAT(fault_of("ListLanguages", {{"MaxResults", "5"}}), HasSubstr("Serialization"));
  EXPECT_THAT(fault_of("ListLanguages", {{"MaxResults", 501}}), HasSubstr("less than or equal"));
}

TEST(ApiModel, BlobsAreBase64OfBoundedLength) {
  json input = {{"Name", "terms"},
                {"MergeStrategy", "OVERWRITE"},
                {"TerminologyData", {{"File", "ZW4sZXM="}, {"Format", "CSV"}}}};
  EXPECT_EQ(fault_of("ImportTerminology", input), "");
  input["TerminologyData"]["File"] = "ZW4sZXM";
  EXPECT_THAT(fault_of("ImportTerminology", input), HasSubstr("SerializationException"));
}

TEST(ApiModel, TheTextIsInNoMessage) {
  json input = text_input();
  input["Text"] = "";
  input["Settings"] = 1;
  input["Text"] = "a secret";
  EXPECT_EQ(fault_of("TranslateText", input).find("secret"), std::string::npos);
}

}  // namespace
}  // namespace amts::service
