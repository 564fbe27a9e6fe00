// Finding where things stand in a text, and only if that is certain. Internal to the module.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"

namespace amts::translate {

/// Where `part` stands in `whole` as words of its own (in scripts written with spaces); nullopt
/// unless it does so exactly once.
std::optional<size_t> find_once(std::string_view whole, std::string_view part);

/// A readable text with placeholders put where their contents stand; each content must be found
/// exactly as often as it is asked for, or its place would be a guess.
std::optional<std::string> locate_contents(std::string text, const std::vector<int>& numbers,
                                           std::span<const document::Placeholder> placeholders);

}  // namespace amts::translate
