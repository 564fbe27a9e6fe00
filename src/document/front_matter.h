// YAML front matter: metadata between lines of dashes at a Markdown file's start.
#pragma once

#include <cstddef>

#include "document/document.h"

namespace amts::document {

/// Adds the front matter that starts at `begin`, if one does, as an opaque, and its top-level
/// `title` and `description` as segments where they are scalars on one line (plain, or in single or
/// double quotes). Returns where it ends; `begin` if there is none.
size_t parse_front_matter(Document& document, size_t begin);

}  // namespace amts::document
