#include "service/http_message.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include "base/error.h"

namespace amts::service {
namespace {

constexpr char kDigits[] = "0123456789ABCDEF";

int hex_value(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

bool is_unreserved(char c) {
  return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' ||
         c == '_' || c == '.' || c == '~';
}

[[noreturn]] void fail(const std::filesystem::path& folder, const char* what) {
  throw StorageError(std::string(what) + ": " + std::strerror(errno), {folder.string()});
}

}  // namespace

std::string_view field(const HttpFields& fields, std::string_view name) {
  for (const auto& one : fields) {
    if (one.first == name) return one.second;
  }
  return {};
}

HttpBody::HttpBody(std::filesystem::path spool, size_t memory_bytes)
    : spool_(std::move(spool)), memory_bytes_(memory_bytes) {}

HttpBody::~HttpBody() {
  if (mapped_ != nullptr) ::munmap(mapped_, mapped_size_);
  if (file_ >= 0) ::close(file_);
}

void HttpBody::append(std::string_view bytes) {
  if (file_ < 0 && size_ + bytes.size() > memory_bytes_) spill();
  if (file_ < 0) {
    memory_.append(bytes);
  } else {
    for (std::string_view rest = bytes; !rest.empty();) {
      const ssize_t n = ::write(file_, rest.data(), rest.size());
      if (n < 0 && errno == EINTR) continue;
      if (n <= 0) fail(spool_, "cannot keep a request's body");
      rest.remove_prefix(static_cast<size_t>(n));
    }
  }
  size_ += bytes.size();
}

void HttpBody::spill() {
  file_ = ::open(spool_.c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
  if (file_ < 0) fail(spool_, "cannot keep a request's body");
  std::string held;
  held.swap(memory_);
  const uint64_t size = size_;
  size_ = 0;
  append(held);
  size_ = size;
}

std::string_view HttpBody::bytes() {
  if (file_ < 0) return memory_;
  if (mapped_size_ != size_) {
    if (mapped_ != nullptr) ::munmap(mapped_, mapped_size_);
    mapped_ = ::mmap(nullptr, size_, PROT_READ, MAP_SHARED, file_, 0);
    if (mapped_ == MAP_FAILED) {
      mapped_ = nullptr;
      fail(spool_, "cannot map a request's body");
    }
    mapped_size_ = size_;
  }
  return {static_cast<const char*>(mapped_), size_};
}

std::string percent_decode(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (size_t i = 0; i < text.size(); ++i) {
    const bool escape = text[i] == '%' && i + 2 < text.size() && hex_value(text[i + 1]) >= 0 &&
                        hex_value(text[i + 2]) >= 0;
    if (escape) {
      out += static_cast<char>(hex_value(text[i + 1]) * 16 + hex_value(text[i + 2]));
      i += 2;
    } else {
      out += text[i];
    }
  }
  return out;
}

std::string percent_encode(std::string_view text, bool keep_slash) {
  std::string out;
  out.reserve(text.size());
  for (const char c : text) {
    if (is_unreserved(c) || (keep_slash && c == '/')) {
      out += c;
    } else {
      out += '%';
      out += kDigits[static_cast<unsigned char>(c) >> 4];
      out += kDigits[static_cast<unsigned char>(c) & 15];
    }
  }
  return out;
}

std::vector<std::pair<std::string, std::string>> parse_query(std::string_view query) {
  std::vector<std::pair<std::string, std::string>> parameters;
  while (!query.empty()) {
    const size_t end = std::min(query.find('&'), query.size());
    const std::string_view one = query.substr(0, end);
    query.remove_prefix(std::min(end + 1, query.size()));
    if (one.empty()) continue;
    const size_t equals = std::min(one.find('='), one.size());
    parameters.emplace_back(
        percent_decode(one.substr(0, equals)),
        equals < one.size() ? percent_decode(one.substr(equals + 1)) : std::string());
  }
  return parameters;
}

}  // namespace amts::service
