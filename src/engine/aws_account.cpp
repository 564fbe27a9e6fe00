#include "engine/aws_account.h"

#include <filesystem>
#include <initializer_list>

#include "base/error.h"
#include "base/file.h"
#include "text/ascii.h"

namespace amts::engine {
namespace {

using Variable = std::function<std::string(const std::string&)>;
using Settings = std::map<std::string, std::string>;

std::string first_of(std::initializer_list<std::string> values) {
  for (const std::string& value : values) {
    if (!value.empty()) return value;
  }
  return {};
}

Settings read_section_of_file(const std::string& file, const std::string& section) {
  std::error_code none;
  if (!std::filesystem::is_regular_file(file, none)) return {};
  return read_aws_section(read_file(file), section);
}

/// Both files' settings of a profile; the credentials file goes before.
Settings read_profile(const Variable& variable, const std::string& profile) {
  const std::string folder = variable("HOME") + "/.aws/";
  Settings settings = read_section_of_file(
      first_of({variable("AWS_SHARED_CREDENTIALS_FILE"), folder + "credentials"}), profile);
  const std::string config = first_of({variable("AWS_CONFIG_FILE"), folder + "config"});
  const bool is_default = profile == "default";
  settings.merge(read_section_of_file(config, is_default ? profile : "profile " + profile));
  return settings;
}

}  // namespace

std::map<std::string, std::string> read_aws_section(std::string_view text,
                                                    std::string_view section) {
  Settings settings;
  bool inside = false;
  while (!text.empty()) {
    const size_t end = std::min(text.find('\n'), text.size());
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    const std::string_view content = text::trim(line);
    if (content.empty() || content[0] == '#' || content[0] == ';') continue;
    if (content[0] == '[') {
      inside = text::trim(content.substr(1, content.find(']') - 1)) == section;
      continue;
    }
    const size_t equals = content.find('=');
    const bool nested = line[0] == ' ' || line[0] == '\t';
    if (!inside || nested || equals == content.npos) continue;
    settings[std::string(text::trim(content.substr(0, equals)))] =
        std::string(text::trim(content.substr(equals + 1)));
  }
  return settings;
}

AwsAccount find_aws_account(const Variable& variable) {
  const std::string profile =
      first_of({variable("AWS_PROFILE"), variable("AWS_DEFAULT_PROFILE"), "default"});
  Settings settings = read_profile(variable, profile);
  AwsAccount account;
  account.access_key_id = variable("AWS_ACCESS_KEY_ID");
  account.secret_access_key = variable("AWS_SECRET_ACCESS_KEY");
  account.session_token = variable("AWS_SESSION_TOKEN");
  if (account.access_key_id.empty() || account.secret_access_key.empty()) {
    account.access_key_id = settings["aws_access_key_id"];
    account.secret_access_key = settings["aws_secret_access_key"];
    account.session_token = settings["aws_session_token"];
  }
  if (account.access_key_id.empty() || account.secret_access_key.empty()) {
    throw UsageError("no AWS credentials for the profile '" + profile + "'", {},
                     "set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or run aws configure; for "
                     "other kinds of login: eval \"$(aws configure export-credentials --format "
                     "env)\"");
  }
  account.region =
      first_of({variable("AWS_REGION"), variable("AWS_DEFAULT_REGION"), settings["region"]});
  if (account.region.empty()) {
    throw UsageError("no AWS region for the profile '" + profile + "'", {},
                     "set AWS_REGION, such as eu-west-1, or region in ~/.aws/config");
  }
  account.endpoint_url = first_of({variable("AWS_ENDPOINT_URL_TRANSLATE"),
                                   variable("AWS_ENDPOINT_URL"), settings["endpoint_url"]});
  return account;
}

}  // namespace amts::engine
