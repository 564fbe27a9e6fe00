// Plain text: paragraphs apart by blank lines, or a segment a line.
#include <algorithm>
#include <string>
#include <utility>

#include "document/formats.h"
#include "document/segment_text.h"
#include "text/script.h"
#include "text/utf8.h"

namespace amts::document {
namespace {

constexpr std::string_view kByteOrderMark = "\uFEFF";

struct Line {
  ByteRange text;       // without white space at its ends
  size_t line_end = 0;  // where its line end begins
  size_t next = 0;      // where the next line begins
};

ByteRange without_white_ends(std::string_view bytes, ByteRange range) {
  while (range.begin < range.end) {
    size_t next = range.begin;
    if (!text::is_space(text::next_code_point(bytes, next))) break;
    range.begin = next;
  }
  while (range.end > range.begin) {
    size_t previous = range.end;
    if (!text::is_space(text::previous_code_point(bytes, previous))) break;
    range.end = previous;
  }
  return range;
}

/// The line that begins at `begin`. Lines end in '\n' or "\r\n"; of paragraphs also in '\r' alone.
Line line_at(std::string_view bytes, size_t begin, bool lone_return_ends) {
  Line line;
  line.line_end =
      std::min(bytes.find_first_of(lone_return_ends ? "\r\n" : "\n", begin), bytes.size());
  line.next = std::min(line.line_end + 1, bytes.size());
  if (bytes.substr(line.line_end).starts_with("\r\n")) ++line.next;
  line.text = without_white_ends(bytes, {begin, line.line_end});
  return line;
}

std::string_view part(std::string_view bytes, ByteRange range) {
  return bytes.substr(range.begin, range.end - range.begin);
}

void append_segment(Document& document, SegmentKind kind, const std::vector<Line>& lines) {
  Segment segment;
  segment.kind = kind;
  SegmentText text(segment);
  Layer layer{Syntax::kPlain, kind == SegmentKind::kLine ? "" : "\n", '\0'};
  for (size_t i = 0; i < lines.size(); ++i) {
    if (i > 0) {
      const ByteRange between{lines[i - 1].line_end, lines[i].text.begin};
      text.append("\n", between, true);
      if (i == 1) layer.line_break = part(document.bytes, between);
    }
    text.append_verbatim(part(document.bytes, lines[i].text), lines[i].text.begin);
  }
  if (!text.finish()) return;
  if (lines.size() == 1 && kind != SegmentKind::kLine && lines[0].line_end < lines[0].next) {
    layer.line_break = part(document.bytes, {lines[0].line_end, lines[0].next});
  }
  segment.layers.push_back(std::move(layer));
  document.segments.push_back(std::move(segment));
}

}  // namespace

void parse_text(Document& document) {
  const bool by_line = document.format == Format::kLines;
  const std::string_view bytes = document.bytes;
  std::vector<Line> paragraph;
  const auto flush = [&] {
    if (paragraph.empty()) return;
    append_segment(document, by_line ? SegmentKind::kLine : SegmentKind::kParagraph, paragraph);
    paragraph.clear();
  };
  size_t begin = bytes.starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0;
  while (begin < bytes.size()) {
    const Line line = line_at(bytes, begin, !by_line);
    const bool blank = line.text.begin == line.text.end;
    if (by_line || blank) flush();
    if (!blank) paragraph.push_back(line);
    begin = line.next;
  }
  flush();
}

// RFC 4180, 2.5 to 2.7: a field with commas or quotes stands between quotes, and those within
// twice.
void encode_csv_field(Pieces& pieces, const Layer& layer) {
  const auto holds = [&](const char* any) {
    return std::any_of(pieces.begin(), pieces.end(), [&](const Piece& piece) {
      return piece.text.find_first_of(any) != std::string::npos;
    });
  };
  const bool quotes = layer.quote == '\0' && holds(",\"");
  if (layer.quote == '\0' && !quotes) return;
  for (Piece& piece : pieces) {
    std::string out;
    for (size_t i = 0; i < piece.text.size(); ++i) {
      out += piece.text[i];
      if (piece.text[i] != '"') continue;
      out += '"';
      if (piece.text[i + 1] == '"') ++i;  // it stood doubled in the file
    }
    piece.text = std::move(out);
  }
  if (!quotes) return;
  pieces.insert(pieces.begin(), {"\"", 0, InlineKind::kTag, 0});
  pieces.push_back({"\"", 0, InlineKind::kTag, 0});
}

void encode_plain(Pieces& pieces, const Layer& layer) {
  for (Piece& piece : pieces) {
    std::string out;
    out.reserve(piece.text.size());
    for (const char c : piece.text) {
      if (c != '\n') {
        out += c;
      } else {
        out += layer.line_break.empty() ? " " : layer.line_break;
      }
    }
    piece.text = std::move(out);
  }
}

}  // namespace amts::document
