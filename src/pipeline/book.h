// A book on disk: its documents, and for each language where their human translations are and where
// machine translations go.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "document/document.h"
#include "pipeline/config.h"

namespace amts::pipeline {

/// A document of the book. Paths are relative to the root, with '/'.
struct BookDocument {
  std::string path;
  std::string part;  ///< what "{}" stands for in the patterns
};

/// The documents that a configuration names, in order of path, each once. Files that no parser
/// knows, hidden folders and the state folder are passed by, and so is what is a translation itself
/// (a file that some language's human or output pattern makes of another document).
std::vector<BookDocument> list_documents(const Config& config);

/// Reads and parses a document below the root; Document::file is the relative path.
document::Document open_document(const Config& config, const std::string& path);

}  // namespace amts::pipeline
