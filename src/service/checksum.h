// The checksums that S3's clients send with content (x-amz-checksum-*).
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace amts::service {

/// The checksum of a kind ("crc32", "crc32c", "crc64nvme", "sha1", "sha256") in base64, as the
/// header has it; nullopt for a kind that is not known. O(size).
std::optional<std::string> checksum(std::string_view kind, std::string_view content);

}  // namespace amts::service
