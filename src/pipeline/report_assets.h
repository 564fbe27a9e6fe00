// Pieces of the report's page: its style sheet and script, text as HTML, lists of findings.
#pragma once

#include <string>
#include <string_view>

#include "text/markup.h"
#include "translate/record.h"

namespace amts::pipeline {

/// The findings of a record as list items, the gravest first; `id` is the anchor of its segments.
std::string findings_list(const translate::DocumentRecord& record, const std::string& id);

extern const char* const kReportStyle;
/// Opens the folded text that a link leads into; the page is complete without it.
extern const char* const kReportScript;

}  // namespace amts::pipeline
