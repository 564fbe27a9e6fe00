// The console's files (web/), which the build puts into the binary.
#pragma once

#include <string>

#include "service/http_message.h"

namespace amts::service {

struct ConsoleSettings {
  bool auth = true;
  std::string region;
};

/// Whether the path is one of the console's: /console and what is below it.
bool is_console_path(std::string_view path);

/// The page, or 404. Needs no signature: the files hold nothing but the program.
HttpServerResponse console_page(const HttpServerRequest& request, const ConsoleSettings& settings);

}  // namespace amts::service
