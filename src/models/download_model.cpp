#include "models/download_model.h"

#include <system_error>

#include "base/error.h"
#include "base/file.h"
#include "base/hash.h"
#include "models/bundle_add.h"
#include "models/bundle_unpack.h"

namespace amts::models {
namespace {

namespace fs = std::filesystem;

/// Indexes of all of Mozilla's models have some 2 MB.
constexpr uint64_t kMostIndexBytes = 64 << 20;
constexpr size_t kFolderDigits = 16;
constexpr const char* kIndexName = "models-index.json";

/// Where an offer's downloads are kept until its bundle is there: the same for the same files.
fs::path folder_for(const ModelOffer& offer, const fs::path& place) {
  std::string addresses;
  for (const OfferedFile& file : offer.files) {
    addresses += file.remote.url + " " + file.remote.sha256 + "\n";
  }
  return place / ".downloads" / sha256_hex(addresses).substr(0, kFolderDigits);
}

void require_proofs(const ModelOffer& offer) {
  for (const OfferedFile& file : offer.files) {
    if (file.is_proved()) continue;
    throw UsageError("the index has no SHA-256 for this file", {file.remote.url},
                     "--unverified takes it as it comes");
  }
}

void check_unpacked(const OfferedFile& file, const fs::path& path) {
  if (file.unpacked_sha256.empty()) return;
  const std::string found = measure_file(path).sha256;
  if (found == file.unpacked_sha256) return;
  throw ModelError(
      "unpacked, " + file.name + " has SHA-256 " + found + ", should have " + file.unpacked_sha256,
      {file.remote.url}, "tell the publisher");
}

/// Downloads a file to `packed` and leaves its content in `unpacked`.
void get_file(const OfferedFile& file, const fs::path& packed, const fs::path& unpacked,
              Downloader& downloader) {
  const fs::path sent = packed / (file.name + ".part");
  downloader.fetch_file(file.remote, sent, file.name);
  const uint64_t most = file.unpacked_bytes == 0 ? kMostUnpackedBytes : file.unpacked_bytes;
  try {
    switch (file.packing) {
      case Packing::kNone:
        fs::copy_file(sent, unpacked / file.name);
        break;
      case Packing::kCompressed:
        unpack_file(sent, unpacked / file.name, most);
        break;
      case Packing::kArchive:
        unpack_archive(sent, unpacked);
        break;
    }
    if (file.packing != Packing::kArchive) check_unpacked(file, unpacked / file.name);
  } catch (const ModelError&) {
    // Resuming a download that proved wrong would keep it wrong.
    std::error_code ignored;
    fs::remove(sent, ignored);
    throw;
  }
}

}  // namespace

std::string default_index(const Environment& environment, const fs::path& program) {
  if (const auto given = environment("AMTS_MODEL_INDEX"); given && !given->empty()) return *given;
  for (const fs::path& folder : {program / ".." / "data", program / ".." / "share" / "amts"}) {
    const fs::path index = (folder / kIndexName).lexically_normal();
    if (fs::exists(index)) return index.string();
  }
  throw UsageError(std::string("there is no ") + kIndexName + " beside the program", {},
                   "give --index or set $AMTS_MODEL_INDEX");
}

std::vector<ModelOffer> fetch_index(const std::string& address, Downloader& downloader) {
  return read_index(address, [&](const std::string& next) {
    return is_web_address(next) ? downloader.fetch_text(next, kMostIndexBytes) : read_file(next);
  });
}

Bundle download_model(const ModelOffer& offer, const fs::path& place, Downloader& downloader,
                      const GetOptions& options) {
  if (!options.unverified) require_proofs(offer);
  const fs::path folder = folder_for(offer, place);
  const fs::path unpacked = folder / "unpacked";
  std::error_code error;
  fs::remove_all(unpacked, error);
  fs::create_directories(unpacked, error);
  if (error) throw StorageError("cannot make the folder: " + error.message(), {unpacked.string()});
  for (const OfferedFile& file : offer.files) get_file(file, folder, unpacked, downloader);

  AddOptions add;
  add.name = options.name;
  add.known = offer.known;
  add.replace = options.replace;
  Bundle bundle = add_bundle(unpacked, place, add);
  fs::remove_all(folder, error);
  fs::remove(folder.parent_path(), error);  // goes if no other download is under way
  return bundle;
}

}  // namespace amts::models
