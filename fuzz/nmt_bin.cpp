// Marian's binary model files: a ModelError, or parameters and what nmt_model.h promises of them.
#include <cstdint>

#include "nmt_model.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace amts::nmt;
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  try {
    exercise_model(Parameters::parse(bytes, "f.bin"));
  } catch (const amts::ModelError&) {
  }
  return 0;
}
