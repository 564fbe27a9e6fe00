// An edit carried over from one translation of a sentence to another: where the engine's
// translations of the old and the new sentence differ, the same difference is made in the human
// translation of the old one. Internal to the module.
//
// After fuzzy-match repair (Ortega, Sánchez-Martínez and Forcada, "Fuzzy-match repair using
// black-box machine translation systems", AMTA 2014), with the whole sentences as their own
// context.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace amts::sync {

/// `human` with the difference between `old_machine` and `new_machine` made in it. nullopt if they
/// differ in too much, or a stretch that changed is not found in `human` exactly once.
/// `human` itself if they do not differ.
std::optional<std::string> transfer_edit(std::string_view old_machine, std::string_view new_machine,
                                         std::string_view human);

}  // namespace amts::sync
