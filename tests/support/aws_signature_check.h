// Signature Version 4 of a received request, computed anew from the specification ("Create a signed
// AWS API request", IAM User Guide) and compared with the one in its Authorization header.
#pragma once

#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <sstream>
#include <string>
#include <vector>

#include "base/hash.h"
#include "loopback_server.h"

namespace amts {

inline std::string hmac_sha256(const std::string& key, const std::string& data) {
  unsigned char out[EVP_MAX_MD_SIZE];
  unsigned int size = 0;
  HMAC(EVP_sha256(), key.data(), static_cast<int>(key.size()),
       reinterpret_cast<const unsigned char*>(data.data()), data.size(), out, &size);
  return {reinterpret_cast<char*>(out), size};
}

inline std::string between(const std::string& text, const std::string& before, char after) {
  const size_t at = text.find(before);
  if (at == text.npos) return {};
  const size_t begin = at + before.size();
  return text.substr(begin, text.find(after, begin) - begin);
}

/// "" if the signature is right and covers host, date, target and token; else what is wrong.
inline std::string signature_fault(const ServedRequest& request, const std::string& secret,
                                   const std::string& scope_end) {
  const auto header = [&](const std::string& name) {
    const auto found = request.headers.find(name);
    return found == request.headers.end() ? std::string() : found->second;
  };
  const std::string authorization = header("authorization");
  const std::string scope = between(authorization, "Credential=", ',');
  const std::string date = header("x-amz-date");
  if (!authorization.starts_with("AWS4-HMAC-SHA256 ")) return "no AWS4 authorization";
  const std::string day = date.substr(0, 8);
  const std::string scope_tail = day + "/" + scope_end + "/aws4_request";
  if (!scope.ends_with("/" + scope_tail)) return "scope " + scope;

  const std::string signed_names = between(authorization, "SignedHeaders=", ',');
  std::vector<std::string> required = {"host", "x-amz-date", "x-amz-target"};
  if (request.headers.contains("x-amz-security-token")) required.push_back("x-amz-security-token");
  std::string canonical = request.method + "\n" + request.path + "\n\n";
  std::istringstream names(signed_names);
  for (std::string name; std::getline(names, name, ';');) {
    canonical += name + ":" + header(name) + "\n";
    std::erase(required, name);
  }
  if (!required.empty()) return "not signed: " + required.front();
  canonical += "\n" + signed_names + "\n" + sha256_hex(request.body);

  const std::string to_sign =
      "AWS4-HMAC-SHA256\n" + date + "\n" + scope_tail + "\n" + sha256_hex(canonical);
  std::string key = "AWS4" + secret;
  std::istringstream parts(scope_tail);
  for (std::string part; std::getline(parts, part, '/');) key = hmac_sha256(key, part);
  std::string expected;
  for (const char c : hmac_sha256(key, to_sign)) {
    constexpr const char* kDigits = "0123456789abcdef";
    expected += kDigits[static_cast<unsigned char>(c) >> 4];
    expected += kDigits[static_cast<unsigned char>(c) & 15];
  }
  const std::string found = between(authorization, "Signature=", '\n');
  return found == expected ? ""
                           : "signature " + found + " is not " + expected + " of\n" + canonical;
}

}  // namespace amts
