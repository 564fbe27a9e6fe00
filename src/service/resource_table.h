// Parallel data and terminologies as rows: Amazon's properties as JSON, found by kind and name; and
// what their operations share: names of resources, pages of lists, requests that come twice.
#pragma once

#include <functional>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

#include "service/access_keys.h"
#include "service/database.h"
#include "service/object_store.h"

namespace amts::service {

/// What operations work with. Outlives them all.
struct ServiceContext {
  Database& database;
  ObjectStore& objects;
  std::string internal_bucket;  ///< the service's own objects: files of resources
  std::string region;
  std::string account;
  AccessKeys keys;

  /// "arn:aws:translate:REGION:ACCOUNT:parallel-data/NAME".
  std::string arn(const std::string& kind, const std::string& name) const;
  /// A pre-signed address of one of the service's own objects, good for half an hour.
  std::string download_address(const std::string& origin, const std::string& key) const;
};

inline constexpr const char* kParallelDataKind = "parallel-data";
inline constexpr const char* kTerminologyKind = "terminology";

struct Resource {
  std::string name;
  /// Amazon's properties, and under "Own" what they do not tell: the key of the file ("key") and
  /// its format, whether a worker must do something ("pending").
  nlohmann::json properties;
  int64_t version = 0;  ///< rises with every change

  /// The properties as clients see them.
  nlohmann::json shown() const;
};

/// A page of a list as asked for: MaxResults (default 100) and NextToken.
struct PageRequest {
  size_t limit = 100;
  std::string after;
};

/// Thread-safe.
class ResourceTable {
 public:
  ResourceTable(Database& database, std::string kind)
      : database_(database), kind_(std::move(kind)) {}

  std::optional<Resource> find(const std::string& name) const;
  /// Throws ApiError "ResourceNotFoundException".
  Resource require(const std::string& name) const;
  /// By name, after `after`.
  std::vector<Resource> list(const std::string& after, size_t limit) const;
  /// The answer of a List operation: the page's resources as the member `name`, NextToken if there
  /// are more.
  nlohmann::json page(const char* name, const PageRequest& request) const;

  std::optional<Resource> find(SqlTransaction& transaction, const std::string& name) const;
  Resource require(SqlTransaction& transaction, const std::string& name) const;
  /// Inserts or replaces; the version rises, a lease ends.
  void save(SqlTransaction& transaction, Resource& resource) const;
  void remove(SqlTransaction& transaction, const std::string& name) const;

 private:
  Database& database_;
  std::string kind_;
};

/// Runs `work` once for each ClientToken of an operation: a repeated request gets the first one's
/// answer, another request under the same token the error `conflict`. Tokens are kept for a day.
nlohmann::json once(SqlTransaction& transaction, const std::string& operation,
                    const nlohmann::json& input, const char* conflict,
                    const std::function<nlohmann::json()>& work);

/// Throws ApiError of the type `fault` for a NextToken that is none.
PageRequest page_request(const nlohmann::json& input, const char* fault);
/// The token of the page that begins after this.
std::string page_token(const std::string& last);

/// Seconds since 1970, as AWS JSON has times.
double api_time(int64_t ms);

/// Members of `input` that are there, copied.
void copy_members(const nlohmann::json& input, std::initializer_list<const char*> names,
                  nlohmann::json& to);

}  // namespace amts::service
