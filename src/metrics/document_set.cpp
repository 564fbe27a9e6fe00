#include "metrics/document_set.h"

#include <algorithm>

#include "alignment/align.h"
#include "base/error.h"
#include "base/file.h"
#include "base/file_tree.h"
#include "document/prose.h"

namespace amts::metrics {
namespace {

namespace fs = std::filesystem;

std::vector<std::string> read_prose(const fs::path& path, std::optional<document::Format> format) {
  const document::Format known =
      format.value_or(document::format_of(path).value_or(document::Format::kText));
  return document::prose_segments(document::parse(read_file(path), known, path.string()));
}

DocumentSet read_trees(const fs::path& reference, const std::vector<fs::path>& systems,
                       std::optional<document::Format> format) {
  DocumentSet set;
  for (const fs::path path : files_below(reference)) {
    if (!document::format_of(path)) continue;
    bool complete = true;
    for (const fs::path& system : systems) {
      if (fs::is_regular_file(system / path)) continue;
      set.missing.push_back(system.string() + ": " + path.string());
      complete = false;
    }
    if (!complete) continue;
    DocumentProse document{path.string(), read_prose(reference / path, format), {}};
    for (const fs::path& system : systems) {
      document.systems.push_back(read_prose(system / path, format));
    }
    set.documents.push_back(std::move(document));
  }
  return set;
}

/// For each reference segment the end of the system's segments that belong to it or to one before
/// it; absent where a bead goes on past the reference segment.
std::vector<std::optional<size_t>> ends_in_system(const std::vector<alignment::Bead>& beads,
                                                  size_t reference_size, size_t system_size) {
  std::vector<std::optional<size_t>> ends(reference_size);
  for (const alignment::Bead& bead : beads) {
    // What only the system has goes with the segment before it.
    if (bead.source_end > 0) ends[bead.source_end - 1] = bead.target_end;
  }
  if (reference_size > 0) ends[reference_size - 1] = system_size;
  return ends;
}

std::string joined(const std::vector<std::string>& segments, size_t begin, size_t end) {
  std::string out;
  for (size_t i = begin; i < end; ++i) {
    if (!out.empty()) out += ' ';
    out += segments[i];
  }
  return out;
}

}  // namespace

DocumentProse paired_segments(const DocumentProse& document, const std::string& language) {
  if (document.paired()) return document;
  std::vector<std::vector<std::optional<size_t>>> ends;
  for (const auto& system : document.systems) {
    alignment::AlignOptions options;
    options.from = options.to = language;
    ends.push_back(ends_in_system(alignment::align(document.reference, system, options),
                                  document.reference.size(), system.size()));
  }
  DocumentProse out{document.name, {}, std::vector<std::vector<std::string>>(ends.size())};
  size_t begin = 0;
  std::vector<size_t> system_begins(ends.size(), 0);
  for (size_t i = 0; i < document.reference.size(); ++i) {
    if (std::any_of(ends.begin(), ends.end(), [i](const auto& of) { return !of[i]; })) continue;
    out.reference.push_back(joined(document.reference, begin, i + 1));
    begin = i + 1;
    for (size_t s = 0; s < ends.size(); ++s) {
      out.systems[s].push_back(joined(document.systems[s], system_begins[s], *ends[s][i]));
      system_begins[s] = *ends[s][i];
    }
  }
  return out;
}

bool DocumentProse::paired() const {
  return std::all_of(systems.begin(), systems.end(),
                     [this](const auto& segments) { return segments.size() == reference.size(); });
}

DocumentSet read_documents(const fs::path& reference, const std::vector<fs::path>& systems,
                           std::optional<document::Format> format) {
  const bool tree = fs::is_directory(reference);
  DocumentSet set;
  for (const fs::path& system : systems) {
    if (fs::is_directory(system) != tree) {
      throw UsageError("'" + reference.string() + "' and '" + system.string() +
                           "': one is a folder, the other is not",
                       {}, "compare files with files or trees with trees");
    }
  }
  if (tree) {
    set = read_trees(reference, systems, format);
  } else {
    DocumentProse document{reference.filename().string(), read_prose(reference, format), {}};
    for (const fs::path& system : systems) document.systems.push_back(read_prose(system, format));
    set.documents.push_back(std::move(document));
  }
  std::erase_if(set.documents, [](const DocumentProse& d) { return d.reference.empty(); });
  if (set.documents.empty()) {
    throw UsageError("'" + reference.string() + "' holds no prose that all systems have too");
  }
  return set;
}

}  // namespace amts::metrics
