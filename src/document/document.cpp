#include "document/document.h"

#include <algorithm>
#include <array>
#include <utility>

#include "base/error.h"
#include "document/formats.h"
#include "text/placeholder.h"
#include "text/utf8.h"

namespace amts::document {

namespace {

struct FormatName {
  Format format;
  std::string_view name;
  void (*parse)(Document&);
};
constexpr std::array kFormats = {
    FormatName{Format::kMarkdown, "markdown", parse_markdown},
    FormatName{Format::kMdx, "mdx", parse_markdown},
    FormatName{Format::kNotebook, "notebook", parse_notebook},
    FormatName{Format::kHtml, "html", parse_html},
    FormatName{Format::kText, "text", parse_text},
    FormatName{Format::kLines, "lines", parse_text},
};

constexpr std::array<std::pair<std::string_view, Format>, 8> kExtensions = {{
    {".md", Format::kMarkdown},
    {".markdown", Format::kMarkdown},
    {".mdx", Format::kMdx},
    {".ipynb", Format::kNotebook},
    {".html", Format::kHtml},
    {".htm", Format::kHtml},
    {".xhtml", Format::kHtml},
    {".txt", Format::kText},
}};

constexpr std::array<std::string_view, 11> kKindNames = {
    "heading",  "paragraph", "list-item", "table-cell",   "quote", "caption",
    "alt-text", "attribute", "title",     "front-matter", "line",
};

const FormatName& entry_of(Format format) {
  return *std::find_if(kFormats.begin(), kFormats.end(),
                       [&](const FormatName& entry) { return entry.format == format; });
}

size_t lines_in(std::string_view bytes, size_t begin, size_t end) {
  // From line end to line end: memchr is several times faster than a count.
  size_t lines = 0;
  const std::string_view text = bytes.substr(begin, end - begin);
  for (size_t i = text.find('\n'); i != std::string_view::npos; i = text.find('\n', i + 1)) ++lines;
  return lines;
}

// In order of place, a segment before those that lie in its placeholders.
template <typename T>
void sort_by_range(std::vector<T>& items) {
  std::sort(items.begin(), items.end(), [](const T& a, const T& b) {
    return a.range.begin != b.range.begin ? a.range.begin < b.range.begin
                                          : a.range.end > b.range.end;
  });
}

void number_lines(Document& document) {
  size_t position = 0;
  size_t line = 1;
  for (Segment& segment : document.segments) {
    line += lines_in(document.bytes, position, segment.range.begin);
    position = segment.range.begin;
    segment.first_line = line;
    segment.last_line = line + lines_in(document.bytes, segment.range.begin,
                                        std::max(segment.range.begin, segment.range.end - 1));
  }
}

}  // namespace

std::optional<Format> format_of(const std::filesystem::path& path) {
  std::string extension = path.extension().string();
  std::transform(extension.begin(), extension.end(), extension.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; });
  for (const auto& [known, format] : kExtensions) {
    if (known == extension) return format;
  }
  return std::nullopt;
}

Format parse_format(std::string_view name) {
  for (const FormatName& entry : kFormats) {
    if (entry.name == name) return entry.format;
  }
  throw UsageError("unknown format '" + std::string(name) + "'", {},
                   "use markdown, mdx, notebook, html, text or lines");
}

std::string_view format_name(Format format) { return entry_of(format).name; }

std::string_view kind_name(SegmentKind kind) { return kKindNames[static_cast<size_t>(kind)]; }

Document parse(std::string bytes, Format format, std::string file) {
  text::require_utf8(bytes, file);
  Document document;
  document.file = std::move(file);
  document.format = format;
  document.bytes = std::move(bytes);
  entry_of(format).parse(document);
  sort_by_range(document.segments);
  sort_by_range(document.opaques);
  number_lines(document);
  return document;
}

bool well_formed(const Segment& segment, std::string_view text) {
  std::vector<bool> seen(segment.placeholders.size() + 1, false);
  std::vector<int> open;
  for (const text::PlaceholderSpan& span : text::find_placeholders(text)) {
    const auto number = static_cast<size_t>(span.number);
    if (number > segment.placeholders.size() || seen[number]) return false;
    seen[number] = true;
    const int partner = segment.placeholders[number - 1].partner;
    if (partner > span.number) {
      open.push_back(partner);
    } else if (partner != 0) {
      if (open.empty() || open.back() != span.number) return false;
      open.pop_back();
    }
  }
  return std::all_of(seen.begin() + 1, seen.end(), [](bool found) { return found; });
}

std::string readable(const Segment& segment, std::string_view text) {
  std::string out;
  size_t copied = 0;
  for (const text::PlaceholderSpan& span : text::find_placeholders(text)) {
    out += text.substr(copied, span.begin - copied);
    copied = span.end;
    const auto number = static_cast<size_t>(span.number);
    if (number <= segment.placeholders.size()) out += segment.placeholders[number - 1].readable;
  }
  out += text.substr(copied);
  return out;
}

}  // namespace amts::document
