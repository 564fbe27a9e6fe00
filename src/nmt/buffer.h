// Arrays for vector code: aligned to a cache line, and new elements are not set by resize().
#pragma once

#include <cstddef>
#include <new>
#include <utility>
#include <vector>

namespace amts::nmt {

template <typename T>
struct CacheLineAllocator {
  using value_type = T;
  static constexpr std::align_val_t kAlignment{64};

  CacheLineAllocator() = default;
  template <typename U>
  CacheLineAllocator(const CacheLineAllocator<U>& /*other*/) {}

  T* allocate(size_t count) {
    return static_cast<T*>(::operator new(count * sizeof(T), kAlignment));
  }
  void deallocate(T* pointer, size_t /*count*/) { ::operator delete(pointer, kAlignment); }
  /// resize(n) leaves new numbers unset: they are always written before they are read.
  template <typename U>
  void construct(U* at) {
    ::new (static_cast<void*>(at)) U;
  }
  template <typename U, typename V>
  void construct(U* at, V&& value) {
    ::new (static_cast<void*>(at)) U(std::forward<V>(value));
  }
  bool operator==(const CacheLineAllocator&) const = default;
};

template <typename T>
using Buffer = std::vector<T, CacheLineAllocator<T>>;

}  // namespace amts::nmt
