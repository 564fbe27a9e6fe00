// special:model.yml: a ModelError, or an architecture whose numbers are within bounds.
#include <cstdint>
#include <cstdlib>
#include <string>

#include "base/error.h"
#include "nmt/model_config.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace amts::nmt;
  try {
    const ModelConfig config =
        ModelConfig::parse(std::string(reinterpret_cast<const char*>(data), size), "f");
    const bool sane = config.heads > 0 && config.dim % config.heads == 0 &&
                      config.source_vocabulary > 1 && config.target_vocabulary > 1 &&
                      !config.decoder_layers.empty() && config.decoder_layers.size() <= 1024 &&
                      config.alignment_layer < config.decoder_layers.size();
    if (!sane) std::abort();
  } catch (const amts::ModelError&) {
  }
  return 0;
}
