// Formats and syntaxes that are not written yet; each leaves this file for one of its own.
#include "document/formats.h"

#include "base/error.h"

namespace amts::document {

namespace {
[[noreturn]] void pending(const char* what) {
  throw UsageError(std::string(what) + " is not supported yet");
}
}  // namespace

void parse_notebook(Document&) { pending("notebook"); }
void encode_yaml_scalar(Pieces&, const Layer&) { pending("yaml"); }
void encode_json_string(Pieces&, const Layer&) { pending("json"); }

}  // namespace amts::document
