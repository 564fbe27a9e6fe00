// Path patterns of a book: which files are its documents, and where their translations stand.
//
// Paths are relative to the book's root, with '/'. A pattern is a glob ('*' and '?' within a name,
// '**' over folders) or holds one "{}", which stands for the part of the path that translations
// share:
//   "en/**/*.md"    with  "es/{}"    en/a/b.md         -> es/a/b.md
//   "{}_origin.md"  with  "{}.md"    a/b_origin.md     -> a/b.md
// For a glob, "{}" is the path below the glob's leading folders that have no wildcard.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace amts::pipeline {

/// Whether `path` matches a glob as a whole. Linear in the path for each '*'; never exponential.
bool matches_glob(std::string_view glob, std::string_view path);

/// What "{}" stands for if the pattern matches the path.
std::optional<std::string> match_pattern(std::string_view pattern, std::string_view path);

/// The pattern with "{}" replaced. Throws UsageError if it has none, or a wildcard.
std::string expand_pattern(std::string_view pattern, std::string_view part);

}  // namespace amts::pipeline
