// Notebooks: any bytes are a notebook or a fault with its place; Markdown may refuse a translation.
#include "document_promises.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace amts::document;
  using namespace amts::document::fuzz;
  check_promises(as_text(data, size), Format::kNotebook, true);
  return 0;
}
