#include "service/terminology_operations.h"

#include <algorithm>

#include "corpus/csv.h"
#include "corpus/tmx.h"
#include "service/digest.h"
#include "service/disk_store.h"
#include "service/request_id.h"
#include "service/tag_operations.h"
#include "service/temporary_file.h"

namespace amts::service {
namespace {

using nlohmann::json;

constexpr const char* kInvalid = "InvalidParameterValueException";

std::string extension_of(const std::string& format) {
  std::string extension = "." + format;
  std::transform(extension.begin(), extension.end(), extension.begin(), [](char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  });
  return extension;
}

/// The preferred terms of each concept as rows.
corpus::ParallelData as_rows(const memory::Terminology& terminology) {
  corpus::ParallelData data;
  data.source_language = terminology.languages.front();
  data.target_languages.assign(terminology.languages.begin() + 1, terminology.languages.end());
  for (const memory::Concept& one : terminology.concepts) {
    corpus::TranslationUnit record;
    for (size_t i = 0; i < one.variants.size(); ++i) {
      const std::string term = one.variants[i].empty() ? "" : one.variants[i].front();
      if (i == 0) {
        record.source.readable = term;
      } else {
        record.targets.push_back({term, ""});
      }
    }
    data.records.push_back(std::move(record));
  }
  return data;
}

std::string in_format(const memory::Terminology& terminology, const std::string& format) {
  const corpus::ParallelData rows = as_rows(terminology);
  if (format == "TMX") return corpus::format_tmx(rows);
  return corpus::format_delimited(rows, format == "TSV" ? corpus::kTab : corpus::kComma);
}

class TerminologyOperations {
 public:
  TerminologyOperations(const ServiceContext& context, std::filesystem::path spool)
      : context_(context), spool_(std::move(spool)), table_(context.database, kTerminologyKind) {}

  json import(const ApiCall& call) {
    const json& input = call.input;
    const std::string name = input["Name"];
    const json& data = input["TerminologyData"];
    const std::string bytes = from_base64(data["File"].get_ref<const std::string&>()).value_or("");
    const memory::Terminology terminology = read(bytes, data["Format"]);
    const std::string key =
        "terminology/" + name + "/" + random_hex(8) + extension_of(data["Format"]);
    context_.objects.put(context_.internal_bucket, key, bytes, "text/plain; charset=utf-8");

    Resource saved;
    context_.database.transact([&](SqlTransaction& transaction) {
      const auto old = table_.find(transaction, name);
      saved = {name, properties_of(input, terminology, bytes.size()), old ? old->version : 0};
      saved.properties["CreatedAt"] =
          old ? old->properties["CreatedAt"] : saved.properties["LastUpdatedAt"];
      saved.properties["Own"] = {{"key", key}};
      table_.save(transaction, saved);
      set_tags(transaction, saved.properties["Arn"], input.value("Tags", json::array()));
    });
    return {{"TerminologyProperties", saved.shown()}};
  }

  json get(const ApiCall& call) {
    const Resource found = table_.require(call.input["Name"].get<std::string>());
    std::string key = found.properties["Own"]["key"];
    const std::string own = found.properties["Format"];
    const std::string wanted = call.input.value("TerminologyDataFormat", own);
    if (wanted != own) {
      const std::string bytes = context_.objects.get(context_.internal_bucket, key, kMostBytes);
      key += extension_of(wanted);
      context_.objects.put(context_.internal_bucket, key, in_format(read(bytes, own), wanted),
                           "text/plain; charset=utf-8");
    }
    return {
        {"TerminologyProperties", found.shown()},
        {"TerminologyDataLocation",
         {{"RepositoryType", "S3"}, {"Location", context_.download_address(call.origin, key)}}}};
  }

  json list(const ApiCall& call) {
    return table_.page("TerminologyPropertiesList", page_request(call.input, kInvalid));
  }

  json remove(const ApiCall& call) {
    const std::string name = call.input["Name"];
    context_.database.transact([&](SqlTransaction& transaction) {
      const Resource found = table_.require(transaction, name);
      table_.remove(transaction, name);
      remove_tags(transaction, found.properties["Arn"]);
    });
    return json::object();
  }

 private:
  static constexpr uint64_t kMostBytes = 16 << 20;

  memory::Terminology read(const std::string& bytes, const std::string& format) const {
    try {
      return parse_terminology(bytes, format, spool_);
    } catch (const StorageError&) {
      throw;
    } catch (const Error& failure) {
      throw ApiError(kInvalid, "The terminology's file cannot be read: " + failure.message());
    }
  }

  json properties_of(const json& input, const memory::Terminology& terminology, size_t size) const {
    json properties = {
        {"Name", input["Name"]},
        {"Arn", context_.arn(kTerminologyKind, input["Name"])},
        {"SourceLanguageCode", terminology.languages.front()},
        {"TargetLanguageCodes",
         std::vector<std::string>(terminology.languages.begin() + 1, terminology.languages.end())},
        {"SizeBytes", size},
        {"TermCount", terminology.concepts.size()},
        {"LastUpdatedAt", api_time(now_ms())},
        {"Directionality", input["TerminologyData"].value("Directionality", "UNI")},
        {"SkippedTermCount", 0},
        {"Format", input["TerminologyData"]["Format"]}};
    copy_members(input, {"Description", "EncryptionKey"}, properties);
    return properties;
  }

  const ServiceContext& context_;
  std::filesystem::path spool_;
  ResourceTable table_;
};

}  // namespace

memory::Terminology parse_terminology(const std::string& bytes, const std::string& format,
                                      const std::filesystem::path& spool) {
  const TemporaryFile file(spool, extension_of(format), bytes);
  memory::Terminology terminology;
  try {
    terminology = memory::read_terminology(file.path(), {});
  } catch (const FormatError& failure) {
    // The client knows the file by no name.
    throw FormatError(failure.message(), {"", failure.where().line, failure.where().column});
  }
  if (terminology.languages.size() < 2) throw FormatError("it has no target language");
  return terminology;
}

void add_terminology_operations(ApiOperations& operations, const ServiceContext& context,
                                const std::filesystem::path& spool) {
  const auto all = std::make_shared<TerminologyOperations>(context, spool);
  operations["ImportTerminology"] = [all](const ApiCall& call) { return all->import(call); };
  operations["GetTerminology"] = [all](const ApiCall& call) { return all->get(call); };
  operations["ListTerminologies"] = [all](const ApiCall& call) { return all->list(call); };
  operations["DeleteTerminology"] = [all](const ApiCall& call) { return all->remove(call); };
}

}  // namespace amts::service
