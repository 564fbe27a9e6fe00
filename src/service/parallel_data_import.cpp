#include "service/parallel_data_import.h"

#include <algorithm>
#include <optional>

#include "service/disk_store.h"
#include "service/lease.h"
#include "service/parallel_data_file.h"
#include "service/request_id.h"

namespace amts::service {
namespace {

using nlohmann::json;

std::optional<std::string> claim(const ServiceContext& context, const std::string& owner) {
  std::optional<std::string> name;
  const int64_t now = now_ms();
  context.database.transact([&](SqlTransaction& transaction) {
    name.reset();
    const SqlRows rows = transaction.run(
        "SELECT name FROM resources WHERE kind = $1 AND pending = 1 AND lease_until < $2"
        " ORDER BY name LIMIT 1" +
            std::string(context.database.dialect().skip_locked),
        {kParallelDataKind, now});
    if (rows.empty()) return;
    name = rows[0].text(0);
    transaction.run(
        "UPDATE resources SET lease_owner = $1, lease_until = $2 WHERE kind = $3 AND name = $4",
        {owner, now + kLeaseMs, kParallelDataKind, *name});
  });
  return name;
}

/// The object that an S3Uri means: itself, or the only one of a folder with this extension.
std::string find_object(const ServiceContext& context, const S3Address& address,
                        std::string extension) {
  const std::vector<ObjectInfo> exact = context.objects.list(address.bucket, address.key, "", 1);
  if (!address.key.empty() && !exact.empty() && exact[0].key == address.key &&
      !address.key.ends_with('/')) {
    return address.key;
  }
  std::string folder = address.key;
  if (!folder.empty() && !folder.ends_with('/')) folder += '/';
  std::vector<std::string> keys;
  for (const ObjectInfo& one : context.objects.list(address.bucket, folder, "", 1000)) {
    if (one.key.ends_with(extension)) keys.push_back(one.key);
  }
  if (keys.size() != 1) {
    throw ObjectError("NoSuchKey",
                      keys.empty() ? "There is no object at the S3Uri"
                                   : "The folder at the S3Uri holds several files of that format");
  }
  return keys[0];
}

std::string lower(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(), [](char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  });
  return text;
}

json notes_of(const corpus::ImportReport& report) {
  json notes = json::array();
  for (const auto& note : report.notes) {
    notes.push_back({{"line", note.where.line}, {"reason", note.reason}});
  }
  return {{"imported", report.imported},
          {"skipped", report.skipped},
          {"failed", report.failed},
          {"reasons", report.reasons},
          {"notes", notes}};
}

/// What an import gives: properties to set, and keys of objects.
struct Imported {
  json properties;
  std::string key;
  std::string notes_key;
  std::string format;
};

Imported import(const ServiceContext& context, const std::string& name, const json& config) {
  const std::string format = config["Format"];
  const std::string extension = "." + lower(format);
  const S3Address address = parse_s3_address(config["S3Uri"].get<std::string>());
  const std::string bytes = context.objects.get(
      address.bucket, find_object(context, address, extension), kMostParallelDataBytes);
  const ParallelDataFile file = parse_parallel_data(bytes, format);
  if (file.report.imported == 0) throw FormatError("No record could be imported");
  const std::string stem = "parallel-data/" + name + "/" + random_hex(8);
  Imported made{{}, stem + extension, stem + ".notes.json", format};
  context.objects.put(context.internal_bucket, made.key, bytes, "text/plain; charset=utf-8");
  context.objects.put(context.internal_bucket, made.notes_key, notes_of(file.report).dump(2),
                      "application/json");
  made.properties = {{"SourceLanguageCode", file.data.source_language},
                     {"TargetLanguageCodes", file.data.target_languages},
                     {"ImportedDataSize", bytes.size()},
                     {"ImportedRecordCount", file.report.imported},
                     {"FailedRecordCount", file.report.failed},
                     {"SkippedRecordCount", file.report.skipped}};
  return made;
}

void apply(Resource& resource, const Imported& made, const json& update) {
  json& properties = resource.properties;
  properties.update(made.properties);
  properties.update(update);
  properties["Status"] = "ACTIVE";
  properties["LastUpdatedAt"] = api_time(now_ms());
  properties.erase("Message");
  json& own = properties["Own"];
  own["key"] = made.key;
  own["format"] = made.format;
  own[own.contains("update") ? "update_notes" : "notes"] = made.notes_key;
}

}  // namespace

bool import_one_parallel_data(const ServiceContext& context, const std::string& owner) {
  const auto name = claim(context, owner);
  if (!name) return false;
  const ResourceTable table(context.database, kParallelDataKind);
  const Resource found = table.require(*name);
  const bool updating = found.properties["Own"].contains("update");
  const json update = found.properties["Own"].value("update", json::object());
  const json& config =
      updating ? update["ParallelDataConfig"] : found.properties["ParallelDataConfig"];
  std::optional<Imported> made;
  std::string failure;
  try {
    made = import(context, *name, config);
  } catch (const Error& error) {
    failure = error.message() +
              (error.where().line > 0 ? " (line " + std::to_string(error.where().line) + ")" : "");
  }
  context.database.transact([&](SqlTransaction& transaction) {
    auto resource = table.find(transaction, *name);
    const SqlRows lease =
        transaction.run("SELECT lease_owner FROM resources WHERE kind = $1 AND name = $2",
                        {kParallelDataKind, *name});
    if (!resource || lease[0].text(0) != owner) return;  // another has it now
    json& properties = resource->properties;
    if (made) {
      apply(*resource, *made, update);
    } else {
      properties["Message"] = failure;
      if (!updating) properties["Status"] = "FAILED";
    }
    if (updating) properties["LatestUpdateAttemptStatus"] = made ? "ACTIVE" : "FAILED";
    properties["Own"]["pending"] = false;
    properties["Own"].erase("update");
    table.save(transaction, *resource);
  });
  return true;
}

}  // namespace amts::service
