// Which instruction sets the engine may use: for comparing them, and for working around a processor
// that is slow or wrong in one. Translations are the same with each (docs/engine.md).
#pragma once

#include <string>
#include <vector>

namespace amts::nmt {

/// The environment variable by which users choose.
inline constexpr const char* kInstructionSetVariable = "AMTS_CPU";

/// Names of those this processor has, the best first: "avx512-vnni", "avx512", "avx2-vnni", "avx2",
/// "sse4", "ssse3". None on processors for which there is only one.
std::vector<std::string> instruction_sets();

/// From now on nothing better is used than the one of this name; "": the best. Call before models
/// are loaded: they are packed for it. Throws UsageError that lists those there are.
void use_instruction_set(const std::string& name);

}  // namespace amts::nmt
