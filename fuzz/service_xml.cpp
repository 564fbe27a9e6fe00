// S3's lists in XML: read, or an ObjectError; what is written is XML again.
#include <cstdlib>

#include "service/s3_xml.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace amts::service;
  const std::string_view xml(reinterpret_cast<const char*>(data), size);
  try {
    XmlWriter written("Delete");
    const DeleteList list = parse_delete_list(xml);
    for (const std::string& key : list.keys) {
      written.open("Object").element("Key", key).close("Object");
    }
    if (parse_delete_list(written.finish()).keys.size() != list.keys.size()) std::abort();
  } catch (const ObjectError&) {
  }
  try {
    parse_part_list(xml);
  } catch (const ObjectError&) {
  }
  return 0;
}
