// Memory of a pass, taken piece by piece and given back all at once.
#pragma once

#include <cstddef>
#include <memory>
#include <vector>

#include "nmt/buffer.h"

namespace amts::train {

/// Pieces stay where they are until clear(). Not set.
class Arena {
 public:
  template <typename T>
  T* take(size_t count) {
    constexpr size_t kLine = 64;
    const size_t bytes = (count * sizeof(T) + kLine - 1) / kLine * kLine;
    while (current_ < blocks_.size() && used_ + bytes > blocks_[current_].size()) {
      ++current_;
      used_ = 0;
    }
    if (current_ == blocks_.size()) {
      blocks_.emplace_back(bytes > kBlock ? bytes : kBlock);
      used_ = 0;
    }
    std::byte* const at = blocks_[current_].data() + used_;
    used_ += bytes;
    return reinterpret_cast<T*>(at);
  }

  void clear() {
    current_ = 0;
    used_ = 0;
  }

 private:
  static constexpr size_t kBlock = size_t{64} << 20;

  std::vector<nmt::Buffer<std::byte>> blocks_;
  size_t current_ = 0;
  size_t used_ = 0;
};

}  // namespace amts::train
