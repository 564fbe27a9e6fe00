#include "nmt/npz.h"

#include <archive.h>
#include <archive_entry.h>
#include <zlib.h>

#include <charconv>
#include <cstring>
#include <limits>
#include <memory>

#include "base/error.h"

namespace amts::nmt {
namespace {

// Signatures and sizes of PKWARE's APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.3.16.
constexpr uint32_t kLocalHeader = 0x04034b50;
constexpr uint32_t kCentralHeader = 0x02014b50;
constexpr uint32_t kEndOfDirectory = 0x06054b50;
constexpr size_t kLocalSize = 30;
constexpr size_t kCentralSize = 46;
constexpr size_t kEndSize = 22;
constexpr size_t kLongestComment = 65535;
constexpr uint16_t kStored = 0;
constexpr uint16_t kDeflated = 8;
constexpr std::string_view kNpyMagic = "\x93NUMPY";
constexpr std::string_view kNpySuffix = ".npy";

/// Reads of a ZIP file, each checked against its end.
class Archive {
 public:
  Archive(std::string_view bytes, const std::string& file) : bytes_(bytes), file_(file) {}

  [[noreturn]] void fail(const std::string& what) const {
    throw ModelError(what, {file_}, "the file is damaged or was not fully downloaded");
  }
  std::string_view slice(size_t begin, size_t size) const {
    if (begin > bytes_.size() || size > bytes_.size() - begin) fail("truncated archive");
    return bytes_.substr(begin, size);
  }
  template <typename T>
  T number(size_t at) const {
    T value;
    std::memcpy(&value, slice(at, sizeof value).data(), sizeof value);
    return value;
  }
  size_t size() const { return bytes_.size(); }

  /// Position of the end-of-directory record: the last signature before the comment.
  size_t end_record() const {
    if (bytes_.size() < kEndSize) fail("not an .npz archive");
    const size_t lowest =
        bytes_.size() > kEndSize + kLongestComment ? bytes_.size() - kEndSize - kLongestComment : 0;
    for (size_t at = bytes_.size() - kEndSize + 1; at-- > lowest;) {
      if (number<uint32_t>(at) == kEndOfDirectory) return at;
    }
    fail("not an .npz archive");
  }

 private:
  std::string_view bytes_;
  const std::string& file_;
};

std::string inflate_raw(const Archive& archive, std::string_view packed, size_t size) {
  // Deflate can't expand by more than about 1:1032; more is a lie of the directory.
  if (size / 1100 > packed.size()) archive.fail("impossible size of a compressed array");
  std::string out(size, '\0');
  z_stream stream{};
  if (inflateInit2(&stream, -MAX_WBITS) != Z_OK) archive.fail("cannot start to decompress");
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
  stream.avail_in = static_cast<uInt>(packed.size());
  stream.next_out = reinterpret_cast<Bytef*>(out.data());
  stream.avail_out = static_cast<uInt>(out.size());
  const int result = inflate(&stream, Z_FINISH);
  const bool whole = result == Z_STREAM_END && stream.avail_out == 0;
  inflateEnd(&stream);
  if (!whole) archive.fail("damaged compressed array");
  return out;
}

uint32_t checksum(std::string_view bytes) {
  return static_cast<uint32_t>(
      crc32_z(0, reinterpret_cast<const Bytef*>(bytes.data()), bytes.size()));
}

/// The text after `'key':` in the Python dictionary of a `.npy` header.
std::string_view header_value(const Archive& archive, std::string_view header,
                              std::string_view key) {
  const size_t at = header.find("'" + std::string(key) + "'");
  const size_t colon = at == header.npos ? at : header.find(':', at);
  const size_t begin = colon == header.npos ? colon : header.find_first_not_of(' ', colon + 1);
  if (begin == header.npos) archive.fail("array header without " + std::string(key));
  return header.substr(begin);
}

size_t element_size(const Archive& archive, const std::string& type) {
  const int size = type.size() == 3 ? type[2] - '0' : 0;
  if (size < 1 || size > 8) archive.fail("array of unknown type " + type);
  return static_cast<size_t>(size);
}

std::vector<size_t> parse_shape(const Archive& archive, std::string_view text) {
  const size_t close = text.find(')');
  if (text.empty() || text[0] != '(' || close == text.npos) archive.fail("bad shape of an array");
  std::vector<size_t> shape;
  for (size_t at = 1; at < close;) {
    if (text[at] == ',' || text[at] == ' ') {
      ++at;
      continue;
    }
    size_t value = 0;
    const auto [end, error] = std::from_chars(text.data() + at, text.data() + close, value);
    if (error != std::errc{}) archive.fail("bad shape of an array");
    at = static_cast<size_t>(end - text.data());
    shape.push_back(value);
  }
  return shape;
}

/// Sets type, shape and data from the bytes of a `.npy` file.
void parse_npy(const Archive& archive, std::string_view npy, NpyArray& array) {
  constexpr size_t kPrefix = 8;
  if (npy.size() < kPrefix + 4 || !npy.starts_with(kNpyMagic)) archive.fail("not a NumPy array");
  const bool wide = npy[6] >= 2;  // format versions 2 and 3 have a 32-bit header length
  uint32_t length = 0;
  std::memcpy(&length, npy.data() + kPrefix, wide ? 4 : 2);
  const size_t begin = kPrefix + (wide ? 4 : 2);
  if (length > npy.size() - begin) archive.fail("truncated array header");
  const std::string_view header = npy.substr(begin, length);

  const std::string_view type = header_value(archive, header, "descr");
  const size_t quote = type.size() > 1 ? type.find('\'', 1) : type.npos;
  if (type[0] != '\'' || quote == type.npos) archive.fail("bad type of an array");
  array.type = type.substr(1, quote - 1);
  if (header_value(archive, header, "fortran_order").starts_with("True")) {
    archive.fail("array in Fortran order");
  }
  array.shape = parse_shape(archive, header_value(archive, header, "shape"));
  array.data = npy.substr(begin + length);

  size_t expected = element_size(archive, array.type);
  for (const size_t extent : array.shape) {
    if (extent != 0 && expected > std::numeric_limits<size_t>::max() / extent) {
      archive.fail("impossible shape of an array");
    }
    expected *= extent;
  }
  if (expected != array.data.size()) archive.fail("array of another size than its shape says");
}

NpyArray read_entry(const Archive& archive, size_t central, std::string_view name) {
  const auto method = archive.number<uint16_t>(central + 10);
  const auto crc = archive.number<uint32_t>(central + 16);
  const auto packed_size = archive.number<uint32_t>(central + 20);
  const auto size = archive.number<uint32_t>(central + 24);
  const size_t local = archive.number<uint32_t>(central + 42);
  if (archive.number<uint32_t>(local) != kLocalHeader) archive.fail("damaged archive directory");
  const size_t begin = local + kLocalSize + archive.number<uint16_t>(local + 26) +
                       archive.number<uint16_t>(local + 28);

  NpyArray array;
  array.name = name.ends_with(kNpySuffix) ? name.substr(0, name.size() - kNpySuffix.size()) : name;
  std::string_view npy = archive.slice(begin, packed_size);
  if (method == kDeflated) {
    array.owned = inflate_raw(archive, npy, size);
    npy = array.owned;
  } else if (method != kStored || packed_size != size) {
    archive.fail("array " + array.name + " is compressed in an unknown way");
  }
  if (checksum(npy) != crc) archive.fail("checksum of array " + array.name + " does not match");
  parse_npy(archive, npy, array);
  return array;
}

/// A ZIP archive in memory, its files stored as they are.
class ZipWriter {
 public:
  ZipWriter() {
    require(archive_write_set_format_zip(archive_.get()));
    require(archive_write_zip_set_compression_store(archive_.get()));
    require(archive_write_set_bytes_in_last_block(archive_.get(), 1));  // no padding
    require(archive_write_open(archive_.get(), &out_, nullptr, &append, nullptr));
  }

  void add(const std::string& name, const std::string& content) {
    const std::unique_ptr<archive_entry, decltype(&archive_entry_free)> entry(archive_entry_new(),
                                                                              &archive_entry_free);
    archive_entry_set_pathname(entry.get(), name.c_str());
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), 0644);
    archive_entry_set_size(entry.get(), static_cast<la_int64_t>(content.size()));
    archive_entry_set_mtime(entry.get(), 0, 0);  // files are reproducible
    require(archive_write_header(archive_.get(), entry.get()));
    if (archive_write_data(archive_.get(), content.data(), content.size()) < 0) fail();
  }

  std::string finish() {
    require(archive_write_close(archive_.get()));
    return std::move(out_);
  }

 private:
  static la_ssize_t append(archive*, void* out, const void* bytes, size_t size) {
    static_cast<std::string*>(out)->append(static_cast<const char*>(bytes), size);
    return static_cast<la_ssize_t>(size);
  }
  void require(int code) const {
    if (code != ARCHIVE_OK) fail();
  }
  [[noreturn]] void fail() const {
    const char* reason = archive_error_string(archive_.get());
    throw ModelError(std::string("cannot make an archive: ") +
                     (reason == nullptr ? "no reason given" : reason));
  }

  std::string out_;
  std::unique_ptr<archive, decltype(&archive_write_free)> archive_{archive_write_new(),
                                                                   &archive_write_free};
};

}  // namespace

std::vector<NpyArray> read_npz(std::string_view bytes, const std::string& file) {
  const Archive archive(bytes, file);
  const size_t end = archive.end_record();
  const size_t count = archive.number<uint16_t>(end + 10);
  size_t central = archive.number<uint32_t>(end + 16);
  std::vector<NpyArray> arrays;
  for (size_t i = 0; i < count; ++i) {
    if (archive.number<uint32_t>(central) != kCentralHeader) {
      archive.fail("damaged archive directory");
    }
    const size_t name_size = archive.number<uint16_t>(central + 28);
    const size_t skipped =
        archive.number<uint16_t>(central + 30) + size_t{archive.number<uint16_t>(central + 32)};
    arrays.push_back(
        read_entry(archive, central, archive.slice(central + kCentralSize, name_size)));
    central += kCentralSize + name_size + skipped;
  }
  // A string keeps its characters in place when moved only if they stand on the heap; short ones
  // don't, so the views of deflated arrays are set once the vector has stopped growing.
  for (NpyArray& array : arrays) {
    if (!array.owned.empty()) parse_npy(archive, array.owned, array);
  }
  return arrays;
}

std::string write_npz(const std::vector<NpyArray>& arrays) {
  constexpr size_t kAlignment = 64;  // numpy.lib.format: data starts at a multiple of 64
  ZipWriter zip;
  for (const NpyArray& array : arrays) {
    std::string shape;
    for (const size_t extent : array.shape) shape += std::to_string(extent) + ", ";
    if (array.shape.size() > 1) shape.resize(shape.size() - 2);
    std::string header =
        "{'descr': '" + array.type + "', 'fortran_order': False, 'shape': (" + shape + "), }";
    const size_t unpadded = kNpyMagic.size() + 4 + header.size() + 1;
    header.append((kAlignment - unpadded % kAlignment) % kAlignment, ' ');
    header += '\n';
    std::string npy(kNpyMagic);
    npy += std::string("\x01\x00", 2);
    npy += static_cast<char>(header.size() & 0xFF);
    npy += static_cast<char>(header.size() >> 8);
    zip.add(array.name + std::string(kNpySuffix), npy + header + std::string(array.data));
  }
  return zip.finish();
}

}  // namespace amts::nmt
