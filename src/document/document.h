// Documents: a file as translatable segments plus an untouched rest, and back, losslessly.
//
// parse() finds the segments and keeps, for each, the byte range in the original file that a
// translation would replace. write() copies the original and splices translations into those
// ranges; nothing is re-serialised, so what is not translated is byte for byte what it was. Formats
// nest by ranges: a notebook is a JSON text whose Markdown strings hold segments; HTML inside
// Markdown likewise.
//
// This module knows formats, not languages: it neither splits sentences nor translates.
#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace amts::document {

/// Half-open range of bytes in Document::bytes.
struct ByteRange {
  size_t begin = 0;
  size_t end = 0;
  bool operator==(const ByteRange&) const = default;
};

enum class Format {
  kMarkdown,  ///< CommonMark, GFM, d2l-book, MyST (.md, .markdown)
  kMdx,       ///< Markdown with JSX, expressions and ESM lines (.mdx)
  kNotebook,  ///< Jupyter, nbformat 4 (.ipynb)
  kHtml,      ///< .html, .htm, .xhtml
  kText,      ///< paragraphs apart by blank lines (.txt and anything else)
  kLines,     ///< one segment a line, only by name
};

/// By extension, letter case aside; nullopt if AMTS does not know it.
std::optional<Format> format_of(const std::filesystem::path& path);
/// "markdown", "mdx", "notebook", "html", "text", "lines". Throws UsageError for others.
Format parse_format(std::string_view name);
std::string_view format_name(Format format);

enum class SegmentKind {
  kHeading,
  kParagraph,
  kListItem,
  kTableCell,
  kQuote,
  kCaption,
  kAltText,      ///< image alternative text; lies inside a placeholder of its paragraph
  kAttribute,    ///< title, placeholder, aria-label, meta description, a link's or JSX title
  kTitle,        ///< HTML <title>
  kFrontMatter,  ///< title and description of YAML front matter
  kLine,         ///< Format::kLines
};
/// "heading", "paragraph", "list-item", …: the spelling in JSON output.
std::string_view kind_name(SegmentKind kind);

/// What a placeholder stands for.
enum class InlineKind {
  kCode,
  kMath,
  kRole,      ///< :numref:`x`, {ref}`x`
  kTag,       ///< HTML or JSX tag, or a whole untranslatable element
  kEmphasis,  ///< *, **, _, ~~ delimiters
  kLink,      ///< the brackets and target around link text
  kImage,
  kUrl,         ///< autolink, bare URL
  kBreak,       ///< hard line break
  kMark,        ///< slide marks of d2l-book: [**, **], (~~, …
  kExpression,  ///< MDX {expression}
  kFootnote,    ///< [^1]
  kLiteral,     ///< text that only looks like a placeholder (⟦1⟧ in the source itself)
};

/// What ⟦n⟧ in a segment's text stands for; placeholders[n - 1].
struct Placeholder {
  InlineKind kind = InlineKind::kTag;
  /// Copied verbatim on writing, but for segments that lie inside it (alt text, titles).
  ByteRange range;
  /// As a reader sees it in parallel data: code without backticks, math as its source with its
  /// delimiters, a role as its source, a URL; empty for tags, emphasis and link delimiters.
  std::string readable;
  /// Number of the placeholder that closes (or opens) what this one opens (or closes); 0: stands
  /// alone.
  int partner = 0;
};

/// How a segment's text is spelt in the file: layers from the innermost outwards, for instance a
/// Markdown table cell within a JSON string.
enum class Syntax {
  kPlain,         ///< as it is
  kMarkdown,      ///< a block's inline content
  kMarkdownCell,  ///< a GFM table cell: a single line, pipes escaped
  kHtmlText,
  kHtmlAttribute,  ///< between the quotes that stand in the file
  kYamlScalar,
  kCsvField,  ///< quote: '"' stands around it in the file, or '\0'
  kJsonString,
};
struct Layer {
  Syntax syntax = Syntax::kPlain;
  /// What a line end inside the segment is written as: "\n" or "\r\n" and the container's
  /// prefix ("> ", list indent) in Markdown; in a notebook's array of strings it closes one string
  /// and opens the next. Empty: the segment must stay on one line, line ends become spaces.
  std::string line_break = "\n";
  /// Syntax's own parameter: the quote character of an attribute or scalar ('\0': none).
  char quote = '\0';
};

/// A unit of translation.
struct Segment {
  SegmentKind kind = SegmentKind::kParagraph;
  ByteRange range;
  size_t first_line = 0;  ///< from 1
  size_t last_line = 0;
  int level = 0;  ///< heading level 1–6; nesting depth of list items and quotes
  /// UTF-8; escapes and entities decoded; line ends inside are '\n', without container prefixes and
  /// indentation; placeholders ⟦n⟧ (text/placeholder.h) numbered from 1 in order. Never blank.
  std::string text;
  std::vector<Placeholder> placeholders;
  std::vector<Layer> layers;
};

/// Untranslatable blocks between segments: anchors for alignment.
enum class OpaqueKind { kCode, kMath, kHtml, kLabel, kDirective, kImage, kMetadata };
struct Opaque {
  OpaqueKind kind = OpaqueKind::kCode;
  ByteRange range;
};

struct Document {
  std::string file;  ///< for messages; may be empty
  Format format = Format::kText;
  std::string bytes;
  /// In order of range.begin; a segment inside a placeholder follows its parent.
  std::vector<Segment> segments;
  std::vector<Opaque> opaques;  ///< in order of range.begin
};

/// Parses a whole file. Malformed Markdown and HTML parse as a browser or CommonMark would take
/// them; throws FormatError (file, line, column) for invalid UTF-8 and malformed notebook JSON.
/// O(size) on any input.
Document parse(std::string bytes, Format format, std::string file = {});

/// Translations of a document's segments, by index. An absent one, or one equal to the
/// segment's text, leaves the original bytes as they are.
using Translations = std::span<const std::optional<std::string>>;

/// The document with translations spliced in, escaped so that each reads back as the text it is:
/// parse(write(d, t)) has the same segments with the texts t. Each translation must hold every
/// placeholder of its segment exactly once and well nested (well_formed); throws
/// std::invalid_argument.
std::string write(const Document& document, Translations translations);

/// Whether `text` holds each placeholder of `segment` exactly once, and pairs open before they
/// close without crossing.
bool well_formed(const Segment& segment, std::string_view text);

/// `text` (the segment's own, or a translation of it) with placeholders replaced by what a reader
/// sees.
std::string readable(const Segment& segment, std::string_view text);

}  // namespace amts::document
