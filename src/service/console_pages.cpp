#include "service/console_pages.h"

#include <array>
#include <nlohmann/json.hpp>

#include "base/embedded.h"

namespace amts {
extern const std::span<const EmbeddedFile> kConsoleFiles;
}

namespace amts::service {
namespace {

constexpr std::string_view kRoot = "/console";

struct MediaType {
  std::string_view extension;
  const char* type;
};
constexpr std::array<MediaType, 3> kTypes = {{
    {".html", "text/html; charset=utf-8"},
    {".css", "text/css; charset=utf-8"},
    {".js", "text/javascript; charset=utf-8"},
}};

/// Nothing from elsewhere, no inline scripts, in no other page's frame.
constexpr const char* kPolicy =
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self'; "
    "img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

HttpServerResponse page(std::string_view bytes, const char* type) {
  HttpServerResponse response;
  response.operation = "console";
  response.text = bytes;
  response.head_size = bytes.size();
  response.fields = {{"Content-Type", type},
                     {"Content-Security-Policy", kPolicy},
                     {"X-Content-Type-Options", "nosniff"},
                     {"Referrer-Policy", "no-referrer"},
                     {"Cache-Control", "no-cache"}};
  return response;
}

}  // namespace

bool is_console_path(std::string_view path) {
  return path == kRoot || (path.starts_with(kRoot) && path[kRoot.size()] == '/');
}

HttpServerResponse console_page(const HttpServerRequest& request, const ConsoleSettings& settings) {
  if (request.path == kRoot) {
    HttpServerResponse response = page("", "text/plain");
    response.status = 308;
    response.fields.emplace_back("Location", std::string(kRoot) + "/");
    return response;
  }
  std::string_view name = std::string_view(request.path).substr(kRoot.size() + 1);
  if (name.empty()) name = "index.html";
  if (name == "config.json") {
    return page(nlohmann::json{{"auth", settings.auth}, {"region", settings.region}}.dump(),
                "application/json");
  }
  for (const EmbeddedFile& file : kConsoleFiles) {
    if (file.name != name) continue;
    for (const MediaType& one : kTypes) {
      if (name.ends_with(one.extension)) return page(file.bytes, one.type);
    }
  }
  HttpServerResponse missing = page("There is no such page.\n", "text/plain; charset=utf-8");
  missing.status = 404;
  return missing;
}

}  // namespace amts::service
