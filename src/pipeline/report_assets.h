// The style sheet and script of the report's page.
#pragma once

namespace amts::pipeline {

extern const char* const kReportStyle;
/// Opens the folded text that a link leads into; the page is complete without it.
extern const char* const kReportScript;

}  // namespace amts::pipeline
