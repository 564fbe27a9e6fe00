#include "service/tag_operations.h"

namespace amts::service {
namespace {

using nlohmann::json;

constexpr int64_t kMostTags = 50;

/// Throws unless the name is that of a resource that is there.
void require_resource(SqlTransaction& transaction, const ServiceContext& context,
                      const std::string& arn) {
  for (const char* kind : {kParallelDataKind, kTerminologyKind}) {
    const std::string stem =
        "arn:aws:translate:" + context.region + ":" + context.account + ":" + kind + "/";
    if (!arn.starts_with(stem)) continue;
    const std::string rest = arn.substr(stem.size());
    const std::string name = rest.substr(0, rest.find('/'));
    if (arn != context.arn(kind, name)) break;
    ResourceTable(context.database, kind).require(transaction, name);
    return;
  }
  throw ApiError("ResourceNotFoundException", "There is no resource '" + arn + "'");
}

}  // namespace

void set_tags(SqlTransaction& transaction, const std::string& arn, const json& tags) {
  for (const json& tag : tags) {
    transaction.run(
        "INSERT INTO tags (arn, key, value) VALUES ($1, $2, $3)"
        " ON CONFLICT (arn, key) DO UPDATE SET value = excluded.value",
        {arn, tag["Key"].get<std::string>(), tag["Value"].get<std::string>()});
  }
  if (transaction.run("SELECT COUNT(*) FROM tags WHERE arn = $1", {arn})[0].integer(0) >
      kMostTags) {
    throw ApiError("TooManyTagsException", "A resource has at most 50 tags",
                   {{"ResourceArn", arn}});
  }
}

void remove_tags(SqlTransaction& transaction, const std::string& arn) {
  transaction.run("DELETE FROM tags WHERE arn = $1", {arn});
}

void add_tag_operations(ApiOperations& operations, const ServiceContext& context) {
  operations["TagResource"] = [&context](const ApiCall& call) {
    const std::string arn = call.input["ResourceArn"];
    context.database.transact([&](SqlTransaction& transaction) {
      require_resource(transaction, context, arn);
      set_tags(transaction, arn, call.input["Tags"]);
    });
    return json::object();
  };
  operations["UntagResource"] = [&context](const ApiCall& call) {
    const std::string arn = call.input["ResourceArn"];
    context.database.transact([&](SqlTransaction& transaction) {
      require_resource(transaction, context, arn);
      for (const json& key : call.input["TagKeys"]) {
        transaction.run("DELETE FROM tags WHERE arn = $1 AND key = $2",
                        {arn, key.get<std::string>()});
      }
    });
    return json::object();
  };
  operations["ListTagsForResource"] = [&context](const ApiCall& call) {
    const std::string arn = call.input["ResourceArn"];
    json tags = json::array();
    context.database.transact([&](SqlTransaction& transaction) {
      require_resource(transaction, context, arn);
      tags = json::array();
      for (const SqlRow& row :
           transaction.run("SELECT key, value FROM tags WHERE arn = $1 ORDER BY key", {arn})) {
        tags.push_back({{"Key", row.text(0)}, {"Value", row.text(1)}});
      }
    });
    return json{{"Tags", tags}};
  };
}

}  // namespace amts::service
