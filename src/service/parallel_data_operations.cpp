#include "service/parallel_data_operations.h"

#include "service/disk_store.h"
#include "service/tag_operations.h"

namespace amts::service {
namespace {

using nlohmann::json;

constexpr const char* kInvalid = "InvalidParameterValueException";

bool is_busy(const Resource& resource) {
  const json& properties = resource.properties;
  return properties["Status"] == "CREATING" ||
         properties.value("LatestUpdateAttemptStatus", "") == "UPDATING";
}

void require_idle(const Resource& resource) {
  if (!is_busy(resource)) return;
  throw ApiError("ConcurrentModificationException",
                 "Another modification is being made. That modification must complete before you "
                 "can make your change.");
}

/// The shape leaves both to choice, for what is newer than files in S3.
void require_config(const json& input) {
  const json& config = input["ParallelDataConfig"];
  if (config.value("S3Uri", "").empty() || config.value("Format", "").empty()) {
    throw ApiError(kInvalid, "ParallelDataConfig must have an S3Uri and a Format");
  }
}

class ParallelDataOperations {
 public:
  ParallelDataOperations(const ServiceContext& context, std::function<void()> wake)
      : context_(context), wake_(std::move(wake)), table_(context.database, kParallelDataKind) {}

  json create(const ApiCall& call) {
    const json& input = call.input;
    require_config(input);
    const std::string name = input["Name"];
    json answer;
    context_.database.transact([&](SqlTransaction& transaction) {
      answer = once(transaction, "CreateParallelData", input, "ConflictException", [&] {
        if (table_.find(transaction, name)) {
          throw ApiError("ConflictException",
                         "There is a parallel data resource named '" + name + "' already");
        }
        const double now = api_time(now_ms());
        Resource made{name, json::object(), 0};
        made.properties = {{"Name", name},
                           {"Arn", context_.arn(kParallelDataKind, name)},
                           {"Status", "CREATING"},
                           {"ParallelDataConfig", input["ParallelDataConfig"]},
                           {"CreatedAt", now},
                           {"LastUpdatedAt", now},
                           {"Own", {{"pending", true}}}};
        copy_members(input, {"Description", "EncryptionKey"}, made.properties);
        table_.save(transaction, made);
        set_tags(transaction, made.properties["Arn"], input.value("Tags", json::array()));
        return json{{"Name", name}, {"Status", "CREATING"}};
      });
    });
    wake_();
    return answer;
  }

  json update(const ApiCall& call) {
    const json& input = call.input;
    require_config(input);
    const std::string name = input["Name"];
    json answer;
    context_.database.transact([&](SqlTransaction& transaction) {
      answer = once(transaction, "UpdateParallelData", input, "ConflictException", [&] {
        Resource found = table_.require(transaction, name);
        require_idle(found);
        json& properties = found.properties;
        properties["LatestUpdateAttemptStatus"] = "UPDATING";
        properties["LatestUpdateAttemptAt"] = api_time(now_ms());
        properties["Own"]["pending"] = true;
        // Takes effect when it succeeds.
        properties["Own"]["update"] = json::object();
        copy_members(input, {"Description", "ParallelDataConfig"}, properties["Own"]["update"]);
        table_.save(transaction, found);
        return json{{"Name", name},
                    {"Status", properties["Status"]},
                    {"LatestUpdateAttemptStatus", "UPDATING"},
                    {"LatestUpdateAttemptAt", properties["LatestUpdateAttemptAt"]}};
      });
    });
    wake_();
    return answer;
  }

  json get(const ApiCall& call) {
    const Resource found = table_.require(call.input["Name"].get<std::string>());
    const json& own = found.properties["Own"];
    json answer = {{"ParallelDataProperties", found.shown()}};
    const auto locate = [&](const char* key, const char* member) {
      if (!own.contains(key)) return;
      answer[member] = {{"RepositoryType", "S3"},
                        {"Location", context_.download_address(call.origin, own[key])}};
    };
    locate("key", "DataLocation");
    locate("notes", "AuxiliaryDataLocation");
    locate("update_notes", "LatestUpdateAttemptAuxiliaryDataLocation");
    return answer;
  }

  json list(const ApiCall& call) {
    return table_.page("ParallelDataPropertiesList", page_request(call.input, kInvalid));
  }

  json remove(const ApiCall& call) {
    const std::string name = call.input["Name"];
    context_.database.transact([&](SqlTransaction& transaction) {
      const Resource found = table_.require(transaction, name);
      require_idle(found);
      table_.remove(transaction, name);
      remove_tags(transaction, found.properties["Arn"]);
    });
    return {{"Name", name}, {"Status", "DELETING"}};
  }

 private:
  const ServiceContext& context_;
  std::function<void()> wake_;
  ResourceTable table_;
};

}  // namespace

void add_parallel_data_operations(ApiOperations& operations, const ServiceContext& context,
                                  std::function<void()> wake) {
  const auto all = std::make_shared<ParallelDataOperations>(context, std::move(wake));
  operations["CreateParallelData"] = [all](const ApiCall& call) { return all->create(call); };
  operations["UpdateParallelData"] = [all](const ApiCall& call) { return all->update(call); };
  operations["GetParallelData"] = [all](const ApiCall& call) { return all->get(call); };
  operations["ListParallelData"] = [all](const ApiCall& call) { return all->list(call); };
  operations["DeleteParallelData"] = [all](const ApiCall& call) { return all->remove(call); };
}

}  // namespace amts::service
