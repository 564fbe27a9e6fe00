// The engine `amazon`: Amazon Translate's TranslateText, signed with the account's keys.
#pragma once

#include <memory>
#include <string>

#include "engine/engine.h"
#include "engine/hosted.h"

namespace amts::engine {

struct AmazonOptions {
  std::string endpoint_url;  ///< empty: as find_aws_account() says, else the region's
  std::string terminology;   ///< name of a custom terminology of the account; empty: none
  size_t concurrency = 4;    ///< requests at once
  RetryPolicy retry;
  std::chrono::milliseconds connect_timeout{10'000};
  std::chrono::milliseconds total_timeout{60'000};
};

/// Sentences are packed into requests of up to 10,000 bytes; longer ones are split. A request that
/// loses track of its sentences is taken apart. Throws UsageError without credentials or region.
std::unique_ptr<Engine> make_amazon_engine(const AmazonOptions& options, const World& world);

}  // namespace amts::engine
