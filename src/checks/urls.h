// Targets of links and pictures, apart from what a translation may change in them. Internal to the
// module.
#pragma once

#include <string>
#include <string_view>

namespace amts::checks {

/// The target in the rest of a link or picture in Markdown, "](url \"title\")"; empty for links by
/// reference.
std::string_view markdown_target(std::string_view verbatim);

/// A target with language ids taken out of host, path and file names ("en.wikipedia.org/wiki",
/// "docs/zh-CN/x.md", "x_zh.svg"), and without what is a number (each language has its own threads
/// and pages), scheme and a final slash aside. Empty for a place in the page
/// itself ("#heading"), which follows the translated heading.
std::string target_key(std::string_view url);

}  // namespace amts::checks
