#include "engine/engine.h"

namespace amts::engine {

bool is_of_engine(ErrorCode code) {
  switch (code) {
    case ErrorCode::kUnreachable:
    case ErrorCode::kThrottled:
    case ErrorCode::kRefused:
    case ErrorCode::kUnsupportedPair:
      return true;
    default:
      return false;
  }
}

}  // namespace amts::engine
