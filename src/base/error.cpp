#include "base/error.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace amts {
namespace {

std::string whole_message(const std::string& message, const Where& where,
                          const std::string& remedy) {
  std::string out = where.file;
  if (where.line != 0) {
    out += (out.empty() ? "line " : ":") + std::to_string(where.line);
    if (where.column != 0) out += ":" + std::to_string(where.column);
  }
  if (!out.empty()) out += ": ";
  out += message;
  if (!remedy.empty()) out += " (" + remedy + ")";
  return out;
}

}  // namespace

std::string_view code_name(ErrorCode code) {
  constexpr std::array<std::string_view, 12> kNames = {
      "other",     "usage",   "format",           "model",     "storage",  "engine", "unreachable",
      "throttled", "refused", "unsupported-pair", "cancelled", "timed-out"};
  return kNames[static_cast<size_t>(code)];
}

Error::Error(std::string message, Where where, std::string remedy, ErrorCode code)
    : std::runtime_error(whole_message(message, where, remedy)),
      message_(std::move(message)),
      where_(std::move(where)),
      remedy_(std::move(remedy)),
      code_(code) {}

Where place_in(std::string_view text, size_t byte_offset, std::string file) {
  const std::string_view before = text.substr(0, std::min(byte_offset, text.size()));
  const size_t line = 1 + static_cast<size_t>(std::count(before.begin(), before.end(), '\n'));
  const size_t line_start =
      before.rfind('\n') == std::string_view::npos ? 0 : before.rfind('\n') + 1;
  return {std::move(file), line, before.size() - line_start + 1};
}

}  // namespace amts
