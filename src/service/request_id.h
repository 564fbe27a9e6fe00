// Names that nobody guesses or meets twice.
#pragma once

#include <string>

namespace amts::service {

/// A version 4 UUID (RFC 4122) from the system's random source.
std::string make_request_id();

/// `bytes` random bytes in lower-case hexadecimal.
std::string random_hex(size_t bytes);

}  // namespace amts::service
