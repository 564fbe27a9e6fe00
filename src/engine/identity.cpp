#include "engine/identity.h"

namespace amts::engine {

std::vector<Result> IdentityEngine::translate(std::span<const Request> batch, const Call&) {
  std::vector<Result> results;
  results.reserve(batch.size());
  for (const Request& request : batch) results.push_back({std::string(request.source), {}});
  return results;
}

}  // namespace amts::engine
