// Credentials and settings of Amazon's services, from where its own tools look for them.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>

namespace amts::engine {

struct AwsAccount {
  std::string access_key_id;
  std::string secret_access_key;
  std::string session_token;  ///< empty unless the credentials are temporary
  std::string region;
  std::string endpoint_url;  ///< empty: the region's own
};

/// `variable` gives environment variables. Credentials: AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY
/// and AWS_SESSION_TOKEN, else the profile (AWS_PROFILE, default "default") in the shared files
/// (AWS_SHARED_CREDENTIALS_FILE, ~/.aws/credentials; AWS_CONFIG_FILE, ~/.aws/config). Region:
/// AWS_REGION, AWS_DEFAULT_REGION, the profile's. Endpoint: AWS_ENDPOINT_URL_TRANSLATE,
/// AWS_ENDPOINT_URL, the profile's. Throws UsageError, without any secret in it, when credentials
/// or region are missing.
AwsAccount find_aws_account(const std::function<std::string(const std::string&)>& variable);

/// The settings of one section of a file of that kind, e.g. "default" or "profile work"; empty if
/// there is no such section. Settings that are nested by indentation are passed by.
std::map<std::string, std::string> read_aws_section(std::string_view text,
                                                    std::string_view section);

}  // namespace amts::engine
