#include "service/request_id.h"

#include <openssl/rand.h>

#include <vector>

#include "base/error.h"

namespace amts::service {

std::string random_hex(size_t bytes) {
  constexpr char kDigits[] = "0123456789abcdef";
  std::vector<unsigned char> random(bytes);
  if (RAND_bytes(random.data(), static_cast<int>(bytes)) != 1) {
    throw Error("the system gives no random bytes");
  }
  std::string text;
  for (const unsigned char byte : random) {
    text += kDigits[byte >> 4];
    text += kDigits[byte & 15];
  }
  return text;
}

std::string make_request_id() {
  std::string id = random_hex(16);
  id[12] = '4';
  id[16] = "89ab"[id[16] % 4];
  for (const size_t dash : {20, 16, 12, 8}) id.insert(static_cast<size_t>(dash), "-");
  return id;
}

}  // namespace amts::service
