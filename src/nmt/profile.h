// Where the time goes, by operation: filled when a Workspace has a Profile, free of cost otherwise.
#pragma once

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace amts::nmt {

enum class Operation {
  kEmbedding,
  kEncoderProduct,
  kEncoderAttention,
  kDecoderProduct,
  kDecoderAttention,
  kSsru,
  kNormalization,
  kOutputLayer,
  kSearch,
  kCount
};

inline constexpr std::array<std::string_view, static_cast<size_t>(Operation::kCount)>
    kOperationNames = {"embedding",        "encoder products",  "encoder attention",
                       "decoder products", "decoder attention", "SSRU",
                       "normalization",    "output layer",      "search"};

struct Profile {
  std::array<uint64_t, static_cast<size_t>(Operation::kCount)> nanoseconds{};
};

/// Adds the time of its scope to an operation of a profile, if there is one.
class Timed {
 public:
  Timed(Profile* profile, Operation operation) : profile_(profile), operation_(operation) {
    if (profile_ != nullptr) start_ = std::chrono::steady_clock::now();
  }
  ~Timed() {
    if (profile_ == nullptr) return;
    const auto passed = std::chrono::steady_clock::now() - start_;
    profile_->nanoseconds[static_cast<size_t>(operation_)] +=
        static_cast<uint64_t>(std::chrono::duration_cast<std::chrono::nanoseconds>(passed).count());
  }
  Timed(const Timed&) = delete;
  Timed& operator=(const Timed&) = delete;

 private:
  Profile* profile_;
  Operation operation_;
  std::chrono::steady_clock::time_point start_;
};

}  // namespace amts::nmt
