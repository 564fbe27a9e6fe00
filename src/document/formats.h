// Inside of the module: one parser a format, one encoder a syntax. parse() and write() in
// document.h are the face; these are what they dispatch to.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"

namespace amts::document {

// Parsers. `document` has its file, format and bytes (valid UTF-8); a parser appends segments and
// opaques in any order: parse() sorts them and fills in the line numbers. A parser whose format
// nests another decodes the inner text into a Document of its own, parses that, and maps the ranges
// back (a notebook's cells), or hands on a part of its own bytes (HTML inside Markdown).

/// Format::kMarkdown or kMdx, by document.format.
void parse_markdown(Document& document);
void parse_notebook(Document& document);
void parse_html(Document& document);
/// Format::kText or kLines, by document.format.
void parse_text(Document& document);

/// HTML inside another text: bytes [range.begin, range.end) of the document as the content of
/// <body>; unclosed elements end with the range. `line_break` becomes that of the segments' layers.
void parse_html_fragment(Document& document, ByteRange range, const std::string& line_break);

// Encoders.

/// A translation on its way to the file: stretches of text and, between them, placeholders, whose
/// bytes are copied as they are in the end (`text` is empty then).
struct Piece {
  std::string text;
  int placeholder = 0;                 ///< 0: text
  InlineKind kind = InlineKind::kTag;  ///< of the placeholder
  int partner = 0;                     ///< of the placeholder
};
using Pieces = std::vector<Piece>;

/// How much an encoder escapes. write() parses what it made; what does not read back as it was
/// meant is encoded again with more caution. Only Markdown needs that; other syntaxes have one
/// right spelling for a text.
enum class Caution { kLeast, kMore, kMost };

// Each turns the texts of `pieces` from what its syntax says into its spelling, in place. Line ends
// in the text are '\n', never at its ends and never two in a row; encoders write layer.line_break
// for them.

void encode_plain(Pieces& pieces, const Layer& layer);
/// Syntax::kMarkdown and kMarkdownCell. A layer with a quote is a link's title between such quotes.
/// With `mdx`, '<' and '{' never stand alone.
void encode_markdown(Pieces& pieces, const Layer& layer, Caution caution, bool mdx);
void encode_html_text(Pieces& pieces, const Layer& layer);
void encode_html_attribute(Pieces& pieces, const Layer& layer);
void encode_yaml_scalar(Pieces& pieces, const Layer& layer);
void encode_csv_field(Pieces& pieces, const Layer& layer);
void encode_json_string(Pieces& pieces, const Layer& layer);

}  // namespace amts::document
