// Patterns of a book's configuration that match nothing: most often a slip of the pen.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "pipeline/book.h"
#include "pipeline/config.h"

namespace amts::pipeline {

/// A sentence for each pattern of 'documents', 'exclude' and 'held-out' that matches no file.
/// `documents` are those that list_documents() found.
std::vector<std::string> unmatched_patterns(const Config& config,
                                            std::span<const BookDocument> documents);

}  // namespace amts::pipeline
