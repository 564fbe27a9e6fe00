#include "nmt/instruction_set.h"

#include <hwy/targets.h>

#include <cstdint>

#include "base/error.h"
#include "nmt/kernels.h"

namespace amts::nmt {
namespace {

struct InstructionSet {
  const char* name;
  int64_t target;  ///< Highway's; better ones are smaller
  bool vnni;
};

constexpr InstructionSet kInstructionSets[] = {
    {"avx512-vnni", HWY_AVX3, true}, {"avx512", HWY_AVX3, false}, {"avx2-vnni", HWY_AVX2, true},
    {"avx2", HWY_AVX2, false},       {"sse4", HWY_SSE4, false},   {"ssse3", HWY_SSSE3, false},
};

/// Of the processor, whatever has been chosen: nobody else disables any.
int64_t supported_targets() {
  static const int64_t supported = hwy::SupportedTargets();
  return supported;
}

bool is_there(const InstructionSet& set, int64_t supported) {
  return (supported & set.target) != 0 && (!set.vnni || kernels::has_vnni(set.target == HWY_AVX3));
}

}  // namespace

std::vector<std::string> instruction_sets() {
  std::vector<std::string> names;
#if defined(__x86_64__)
  const int64_t supported = supported_targets();
  for (const InstructionSet& set : kInstructionSets) {
    if (is_there(set, supported)) names.emplace_back(set.name);
  }
#endif
  return names;
}

void use_instruction_set(const std::string& name) {
  const int64_t supported = supported_targets();
  for (const InstructionSet& set : kInstructionSets) {
    if (name != set.name || !is_there(set, supported)) continue;
    hwy::DisableTargets(set.target - 1);
    kernels::allow_vnni(set.vnni);
    return;
  }
  hwy::DisableTargets(0);
  kernels::allow_vnni(true);
  if (name.empty()) return;
  std::string there;
  for (const std::string& one : instruction_sets()) there += (there.empty() ? "" : ", ") + one;
  throw UsageError("this processor has no instruction set '" + name + "'", {},
                   "there are: " + there);
}

}  // namespace amts::nmt
