// The prose of a document: what a reader reads as running text, and what evaluation compares.
//
// Left out: code, math, pictures and their descriptions, roles, URLs, tags, attributes: what no
// translation changes would only flatter a score.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"

namespace amts::document {

/// A segment's text without what its placeholders stand for; white space as single spaces. May be
/// empty. (A ⟦1⟧ that the source itself holds stays.)
std::string prose(const document::Segment& segment);

/// The prose of each segment that has any, in order.
std::vector<std::string> prose_segments(const document::Document& document);

/// All of them, one a line.
std::string prose(const document::Document& document);

}  // namespace amts::document
