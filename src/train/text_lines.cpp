#include "train/text_lines.h"

#include <archive.h>
#include <archive_entry.h>

#include <new>

#include "base/error.h"

namespace amts::train {

struct TextLines::Archive {
  struct archive* handle = archive_read_new();
  Archive() {
    if (handle == nullptr) throw std::bad_alloc();
  }
  ~Archive() { archive_read_free(handle); }
  Archive(const Archive&) = delete;
  Archive& operator=(const Archive&) = delete;
};

TextLines::TextLines(const std::filesystem::path& path)
    : path_(path), archive_(std::make_unique<Archive>()) {
  constexpr size_t kReadBytes = size_t{1} << 20;
  struct archive* const handle = archive_->handle;
  archive_read_support_filter_gzip(handle);
  archive_read_support_filter_bzip2(handle);
  archive_read_support_filter_xz(handle);
  archive_read_support_filter_zstd(handle);
  archive_read_support_format_raw(handle);
  archive_read_support_format_empty(handle);
  archive_entry* entry = nullptr;
  if (archive_read_open_filename(handle, path.c_str(), kReadBytes) != ARCHIVE_OK) {
    throw StorageError(std::string("cannot be read: ") + archive_error_string(handle),
                       {path.string()});
  }
  const int result = archive_read_next_header(handle, &entry);
  if (result == ARCHIVE_EOF) {
    ended_ = true;
  } else if (result != ARCHIVE_OK) {
    throw StorageError(std::string("cannot be read: ") + archive_error_string(handle),
                       {path.string()});
  }
}

TextLines::~TextLines() = default;

bool TextLines::fill() {
  constexpr size_t kPiece = size_t{1} << 18;
  if (ended_) return false;
  buffer_.erase(0, at_);
  at_ = 0;
  const size_t old = buffer_.size();
  buffer_.resize(old + kPiece);
  const la_ssize_t size = archive_read_data(archive_->handle, buffer_.data() + old, kPiece);
  if (size < 0) {
    throw StorageError(std::string("is damaged: ") + archive_error_string(archive_->handle),
                       {path_.string()});
  }
  buffer_.resize(old + static_cast<size_t>(size));
  if (size == 0) ended_ = true;
  return size > 0;
}

bool TextLines::next(std::string& line) {
  size_t from = at_;
  for (;;) {
    const size_t end = buffer_.find('\n', from);
    if (end != std::string::npos) {
      line.assign(buffer_, at_, end - at_);
      at_ = end + 1;
      break;
    }
    const size_t searched = buffer_.size() - at_;
    if (!fill()) {
      if (at_ == buffer_.size()) return false;
      line.assign(buffer_, at_);
      at_ = buffer_.size();
      break;
    }
    from = at_ + searched;
  }
  if (!line.empty() && line.back() == '\r') line.pop_back();
  return true;
}

}  // namespace amts::train
