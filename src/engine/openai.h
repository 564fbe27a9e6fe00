// The engine `openai`: any server with OpenAI's chat completions (llama.cpp, vLLM, Ollama, hosted
// ones). Terms and the nearest human translations go into the prompt.
#pragma once

#include <memory>
#include <string>

#include "engine/engine.h"
#include "engine/hosted.h"

namespace amts::engine {

struct OpenAiOptions {
  std::string endpoint_url;  ///< up to "/v1"; empty: OPENAI_BASE_URL, else OpenAI's own
  std::string model;
  size_t concurrency = 4;             ///< requests at once
  size_t tokens_per_minute = 0;       ///< 0: no limit
  size_t most_example_tokens = 1500;  ///< of human translations in a request
  RetryPolicy retry{4};
  std::chrono::milliseconds connect_timeout{10'000};
  std::chrono::milliseconds total_timeout{180'000};  ///< a small machine may think for long
};

/// The key comes from OPENAI_API_KEY and goes nowhere but into the request. Sentences whose answer
/// is missing, has other placeholders, or is not in the target language are asked for again, in
/// smaller batches, twice at most. Throws UsageError without a model, or without a key for OpenAI's
/// own server.
std::unique_ptr<Engine> make_openai_engine(const OpenAiOptions& options, const World& world);

}  // namespace amts::engine
