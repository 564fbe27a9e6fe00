#include "service/resource_table.h"

#include <chrono>

#include "base/hash.h"
#include "service/api_error.h"
#include "service/digest.h"
#include "service/disk_store.h"
#include "service/sigv4.h"

namespace amts::service {
namespace {

using nlohmann::json;

constexpr std::chrono::minutes kDownloadTime{30};
constexpr int64_t kTokenMs = 24 * 3600 * 1000;
constexpr const char* kOwn = "Own";

constexpr const char* kFind =
    "SELECT name, properties, version FROM resources"
    " WHERE kind = $1 AND name = $2";

Resource resource_of(const SqlRow& row) {
  return {row.text(0), json::parse(row.text(1)), row.integer(2)};
}

std::optional<Resource> first_of(const SqlRows& rows) {
  return rows.empty() ? std::nullopt : std::optional(resource_of(rows[0]));
}

Resource required(std::optional<Resource> found, const std::string& kind, const std::string& name) {
  if (found) return *std::move(found);
  throw ApiError("ResourceNotFoundException",
                 "There is no " + kind + " named '" + name + "' in this account");
}

}  // namespace

std::string ServiceContext::arn(const std::string& kind, const std::string& name) const {
  const std::string tail = kind == kTerminologyKind ? "/LATEST" : "";
  return "arn:aws:translate:" + region + ":" + account + ":" + kind + "/" + name + tail;
}

std::string ServiceContext::download_address(const std::string& origin,
                                             const std::string& key) const {
  return presign(origin, "/" + internal_bucket + "/" + percent_encode(key, true), region, keys,
                 kDownloadTime, std::chrono::system_clock::now());
}

json Resource::shown() const {
  json shown = properties;
  shown.erase(kOwn);
  return shown;
}

std::optional<Resource> ResourceTable::find(const std::string& name) const {
  return first_of(database_.read(kFind, {kind_, name}));
}

Resource ResourceTable::require(const std::string& name) const {
  return required(find(name), kind_, name);
}

std::optional<Resource> ResourceTable::find(SqlTransaction& transaction,
                                            const std::string& name) const {
  return first_of(transaction.run(kFind, {kind_, name}));
}

Resource ResourceTable::require(SqlTransaction& transaction, const std::string& name) const {
  return required(find(transaction, name), kind_, name);
}

std::vector<Resource> ResourceTable::list(const std::string& after, size_t limit) const {
  std::vector<Resource> all;
  for (const SqlRow& row : database_.read(
           "SELECT name, properties, version FROM resources WHERE kind = $1 AND name > $2"
           " ORDER BY name LIMIT $3",
           {kind_, after, static_cast<int64_t>(limit)})) {
    all.push_back(resource_of(row));
  }
  return all;
}

json ResourceTable::page(const char* name, const PageRequest& request) const {
  std::vector<Resource> found = list(request.after, request.limit + 1);
  const bool more = found.size() > request.limit;
  if (more) found.pop_back();
  json all = json::array();
  for (const Resource& one : found) all.push_back(one.shown());
  json answer = {{name, std::move(all)}};
  if (more) answer["NextToken"] = page_token(found.back().name);
  return answer;
}

void ResourceTable::save(SqlTransaction& transaction, Resource& resource) const {
  ++resource.version;
  transaction.run(
      "INSERT INTO resources (kind, name, properties, version, pending, lease_owner, lease_until)"
      " VALUES ($1, $2, $3, $4, $5, '', 0) ON CONFLICT (kind, name) DO UPDATE SET"
      " properties = excluded.properties, version = excluded.version,"
      " pending = excluded.pending, lease_owner = '', lease_until = 0",
      {kind_, resource.name, resource.properties.dump(), resource.version,
       static_cast<int64_t>(resource.properties[kOwn].value("pending", false))});
}

void ResourceTable::remove(SqlTransaction& transaction, const std::string& name) const {
  transaction.run("DELETE FROM resources WHERE kind = $1 AND name = $2", {kind_, name});
}

json once(SqlTransaction& transaction, const std::string& operation, const json& input,
          const char* conflict, const std::function<json()>& work) {
  const std::string token = input.at("ClientToken").get<std::string>();
  const std::string fingerprint = sha256_hex(input.dump());
  const int64_t now = now_ms();
  transaction.run("DELETE FROM tokens WHERE created < $1", {now - kTokenMs});
  const SqlRows known =
      transaction.run("SELECT fingerprint, answer FROM tokens WHERE operation = $1 AND token = $2",
                      {operation, token});
  if (!known.empty()) {
    if (known[0].text(0) == fingerprint) return json::parse(known[0].text(1));
    throw ApiError(conflict, "This ClientToken came before with another request");
  }
  const json answer = work();
  transaction.run(
      "INSERT INTO tokens (operation, token, fingerprint, answer, created)"
      " VALUES ($1, $2, $3, $4, $5)",
      {operation, token, fingerprint, answer.dump(), now});
  return answer;
}

PageRequest page_request(const json& input, const char* fault) {
  PageRequest page;
  if (input.contains("MaxResults")) page.limit = input["MaxResults"].get<size_t>();
  const std::string token = input.value("NextToken", "");
  const auto after = from_hex(token);
  if (!after) throw ApiError(fault, "NextToken is not one that this service gave");
  page.after = *after;
  return page;
}

std::string page_token(const std::string& last) { return to_hex(last); }

double api_time(int64_t ms) { return static_cast<double>(ms) / 1000; }

void copy_members(const json& input, std::initializer_list<const char*> names, json& to) {
  for (const char* name : names) {
    const auto found = input.find(name);
    if (found != input.end() && !found->is_null()) to[name] = *found;
  }
}

}  // namespace amts::service
