#include "adapt/sections.h"

#include <cstring>

#include "base/error.h"
#include "base/hash.h"

namespace amts::adapt {
namespace {

constexpr size_t kAlignment = 8;
constexpr size_t kFixed = 24;  // magic, version, sections, checksum

size_t aligned(size_t size) { return (size + kAlignment - 1) / kAlignment * kAlignment; }

uint64_t checksum_of(std::span<const uint64_t> ends, std::span<const std::string_view> parts) {
  std::vector<uint64_t> all(ends.begin(), ends.end());
  for (const std::string_view part : parts) all.push_back(hash64(part));
  return hash64({reinterpret_cast<const char*>(all.data()), all.size() * sizeof(uint64_t)});
}

template <typename T>
void append(std::string& out, const T& value) {
  out.append(reinterpret_cast<const char*>(&value), sizeof value);
}

template <typename T>
T read_at(std::string_view bytes, size_t offset) {
  T value;
  std::memcpy(&value, bytes.data() + offset, sizeof value);
  return value;
}

}  // namespace

std::string SectionsWriter::header() const {
  std::vector<uint64_t> ends;
  size_t at = kFixed + parts_.size() * sizeof(uint64_t);
  for (const std::string_view part : parts_) {
    ends.push_back(at + part.size());
    at = aligned(ends.back());
  }
  std::string out(kind_.magic.begin(), kind_.magic.end());
  append(out, kind_.version);
  append(out, static_cast<uint32_t>(parts_.size()));
  append(out, checksum_of(ends, parts_));
  for (const uint64_t end : ends) append(out, end);
  return out;
}

std::string SectionsWriter::bytes() const {
  std::string out = header();
  for (const std::string_view part : parts_) {
    out += part;
    out.resize(aligned(out.size()));
  }
  return out;
}

void SectionsWriter::write(const std::filesystem::path& path) const {
  AtomicFile file(path);
  file.write(header());
  for (const std::string_view part : parts_) {
    file.write(part);
    file.write(std::string(aligned(part.size()) - part.size(), '\0'));
  }
  file.commit();
}

Sections Sections::open(const std::filesystem::path& path, const SectionsKind& kind) {
  Sections sections;
  sections.file_ = path.string();
  sections.map_ = std::make_unique<MappedFile>(path);
  sections.all_ = sections.map_->text();
  sections.read(kind);
  return sections;
}

Sections Sections::from_bytes(std::string bytes, const SectionsKind& kind) {
  Sections sections;
  sections.ram_ = std::make_unique<std::string>(std::move(bytes));
  sections.all_ = *sections.ram_;
  sections.read(kind);
  return sections;
}

void Sections::fail(const std::string& what) const {
  throw FormatError(what, {file_}, "the file is damaged: make it anew");
}

void Sections::read(const SectionsKind& kind) {
  if (all_.size() < kFixed ||
      all_.substr(0, kind.magic.size()) != std::string_view(kind.magic.data(), kind.magic.size())) {
    fail("not a file of this kind");
  }
  if (read_at<uint32_t>(all_, 8) != kind.version) {
    throw FormatError("made by another version of AMTS", {file_}, "make it anew");
  }
  const auto count = read_at<uint32_t>(all_, 12);
  if (count != kind.sections || all_.size() < kFixed + count * sizeof(uint64_t)) fail("cut short");
  std::vector<uint64_t> ends;
  size_t at = kFixed + count * sizeof(uint64_t);
  for (size_t i = 0; i < count; ++i) {
    ends.push_back(read_at<uint64_t>(all_, kFixed + i * sizeof(uint64_t)));
    if (at > all_.size() || ends.back() < at || ends.back() > all_.size()) fail("cut short");
    parts_.push_back(all_.substr(at, ends.back() - at));
    at = aligned(ends.back());
  }
  if (checksum_of(ends, parts_) != read_at<uint64_t>(all_, 16)) fail("its checksum is wrong");
}

}  // namespace amts::adapt
