#include "cli/engine_options.h"

#include "cli/commands.h"

namespace amts::cli {

void add_engine_options(CLI::App& command, engine::EngineOptions& options, size_t& threads) {
  command
      .add_option("--engine", options.name, "auto, or one of: " + joined(engine::engine_names()))
      ->capture_default_str();
  command.add_option("--model", options.model,
                     "Engine nmt: a model's name or folder; default: the best for the pair. Engine "
                     "openai: the model's name on the server");
  command.add_option("--beam", options.beam,
                     "Engine nmt: width of the search; default: 4, 1 is fastest");
  command.add_option("-j,--threads", threads, "Threads that compute; default: one a processor");
  command.add_option("--endpoint-url", options.endpoint_url,
                     "Engine amazon: address of the service; default: the region's. Engine openai: "
                     "address of the server, up to /v1; default: OPENAI_BASE_URL, else OpenAI's");
  command.add_option("--concurrency", options.concurrency,
                     "Engines amazon and openai: requests at once; default: 4");
  command.add_option("--tokens-per-minute", options.tokens_per_minute,
                     "Engine openai: sends no more than about so many; default: no limit");
  command.add_option("--amazon-terminology", options.amazon_terminology,
                     "Engine amazon: name of a custom terminology of the account");
  command.add_option(
      "--via", options.via,
      "Engine pivot: the language between; default: en. pivot:FIRST,SECOND names the "
      "engines of both legs, each an engine or ENGINE=MODEL");
}

}  // namespace amts::cli
