// Who works on what: a lease is a name and a time in a row; its holder prolongs it, and when it has
// run out anybody may take the row.
#pragma once

#include <cstdint>
#include <string>

namespace amts::service {

/// Prolonged long before it ends; a worker that died is replaced after so long.
inline constexpr int64_t kLeaseMs = 15'000;
inline constexpr int64_t kHeartbeatMs = 4'000;

/// A name for this process that no other has.
std::string make_lease_owner();

}  // namespace amts::service
