#include "base/fingerprint.h"

#include <fmt/format.h>

#include "base/hash.h"

namespace amts {

Fingerprint& Fingerprint::add(std::string_view text) {
  all_ += std::to_string(text.size());
  all_ += ':';
  all_ += text;
  return *this;
}

Fingerprint& Fingerprint::add(double value) {
  return add(std::string_view(fmt::format("{:a}", value)));
}

std::string Fingerprint::hex() const { return sha256_hex(all_); }

}  // namespace amts
