// What a run writes must not be what it, or anybody, needs: checked before the first byte.
#pragma once

#include <span>

#include "pipeline/book.h"
#include "pipeline/config.h"

namespace amts::pipeline {

/// Throws UsageError where two languages write one file, where an output is a source document or
/// another language's human translation, and where the report's page or its JSON would replace any
/// of these, a file that the configuration names, or a file that is no report of AMTS.
void require_own_paths(const Config& config, std::span<const BookDocument> documents);

}  // namespace amts::pipeline
