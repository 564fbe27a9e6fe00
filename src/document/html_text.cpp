#include "document/html_text.h"

#include <optional>

#include "document/character_reference.h"
#include "document/formats.h"
#include "document/html_tokenizer.h"
#include "text/script.h"
#include "text/utf8.h"

namespace amts::document {
namespace {

constexpr std::string_view kNoBreakSpace = "\u00A0";

bool is_line_end(char c) { return c == '\n' || c == '\r'; }

struct WhiteRun {
  size_t end = 0;
  std::optional<size_t> line_end;  // where the last line end in it begins
};

/// The run of white space at `i`, marks of block quotes included.
WhiteRun white_run(const HtmlSource& source, size_t i, size_t end) {
  WhiteRun run;
  int marks = 0;
  for (; i < end; ++i) {
    const char c = source.bytes[i];
    if (is_line_end(c)) {
      const bool ends_pair = c == '\n' && run.line_end && *run.line_end + 1 == i &&
                             source.bytes[*run.line_end] == '\r';
      if (!ends_pair) run.line_end = i;
      marks = source.quote_depth;
    } else if (c == '>' && marks > 0) {
      --marks;
    } else if (!is_html_space(c)) {
      break;
    }
  }
  run.end = i;
  return run;
}

/// Whether a byte needs a look: white space, references, characters that may be Unicode white space
/// or the brackets of placeholders.
bool is_plain(char c) {
  switch (static_cast<unsigned char>(c)) {
    case ' ':
    case '\t':
    case '\n':
    case '\f':
    case '\r':
    case '&':
    case '\v':
    case 0xC2:
    case 0xE1:
    case 0xE2:
    case 0xE3:
      return false;
    default:
      return true;
  }
}

/// Calls unit(text, range, white) for each character reference and each stretch of other text.
template <typename Unit, typename White>
void read_text(const HtmlSource& source, ByteRange range, bool attribute, Unit unit, White white) {
  const std::string_view bytes = source.bytes.substr(0, range.end);
  for (size_t i = range.begin; i < range.end;) {
    const size_t begin = i;
    if (is_html_space(bytes[i])) {
      const WhiteRun run = white_run(source, i, range.end);
      i = run.end;
      white(ByteRange{begin, i}, run.line_end.has_value());
      continue;
    }
    if (bytes[i] == '&') {
      if (const auto reference = character_reference_at(bytes, i, attribute)) {
        i += reference->length;
        unit(std::string_view(reference->text), ByteRange{begin, i}, is_white(reference->text));
        continue;
      }
      ++i;
      unit(bytes.substr(begin, 1), ByteRange{begin, i}, false);
      continue;
    }
    while (i < range.end && is_plain(bytes[i])) ++i;
    bool is_space = false;
    if (i == begin) is_space = text::is_space(text::next_code_point(bytes, i));
    unit(bytes.substr(begin, i - begin), ByteRange{begin, i}, is_space);
  }
}

/// Spells a character so that it reads back as itself; empty: as it is.
std::string_view escaped(char c, char before, const Layer& layer, bool attribute) {
  if (c == '&') return "&amp;";
  if (c == '<') return "&lt;";
  // What would be a template's.
  if (before == '{' && (c == '{' || c == '%' || c == '#' || c == '*')) {
    return c == '{' ? "&#123;" : c == '%' ? "&#37;" : c == '#' ? "&#35;" : "&#42;";
  }
  if (attribute) {
    if (c == '"' && layer.quote != '\'') return "&quot;";
    if (c == '\'' && layer.quote != '"') return "&#39;";
    return {};
  }
  // What MathJax would take for mathematics, and so would our parser.
  if (before == '\\' && c == '(') return "&#40;";
  if (before == '\\' && c == '[') return "&#91;";
  if (before == '$' && c == '$') return "&#36;";
  // "]]>" may not stand in XHTML's text.
  if (before == ']' && c == '>') return "&gt;";
  return {};
}

std::string_view unquoted_escape(char c) {
  switch (c) {
    case ' ':
      return "&#32;";
    case '\t':
      return "&#9;";
    case '\f':
      return "&#12;";
    case '=':
      return "&#61;";
    case '>':
      return "&gt;";
    case '`':
      return "&#96;";
    default:
      return {};
  }
}

void encode_html(Pieces& pieces, const Layer& layer, bool attribute) {
  const bool unquoted = attribute && layer.quote == '\0';
  for (Piece& piece : pieces) {
    std::string out;
    out.reserve(piece.text.size() + piece.text.size() / 8);
    const bool last = &piece == &pieces.back();
    for (size_t i = 0; i < piece.text.size(); ++i) {
      const char c = piece.text[i];
      std::string_view spelling = escaped(c, i > 0 ? piece.text[i - 1] : '\0', layer, attribute);
      if (spelling.empty() && unquoted) spelling = unquoted_escape(c);
      // Mathematics in "$$" may follow.
      if (!attribute && !last && c == '$' && i + 1 == piece.text.size()) spelling = "&#36;";
      if (!spelling.empty()) {
        out += spelling;
      } else if (c == '\r') {
        out += "&#13;";
      } else if (c == '\n') {
        out += unquoted ? "&#10;" : layer.line_break.empty() ? " " : layer.line_break;
      } else if (!attribute && layer.quote != '\0' &&
                 piece.text.compare(i, kNoBreakSpace.size(), kNoBreakSpace) == 0) {
        out += layer.quote == '&' ? "&nbsp;" : "&#160;";
        i += kNoBreakSpace.size() - 1;
      } else {
        out += c;
      }
    }
    piece.text = std::move(out);
  }
}

}  // namespace

bool is_white_html(const HtmlSource& source, ByteRange range) {
  const std::string_view bytes = source.bytes.substr(0, range.end);
  for (size_t i = range.begin; i < range.end;) {
    if (is_html_space(bytes[i])) {
      i = white_run(source, i, range.end).end;
    } else if (bytes[i] == '&') {
      const auto reference = character_reference_at(bytes, i);
      if (!reference || !is_white(reference->text)) return false;
      i += reference->length;
    } else if (is_plain(bytes[i]) || !text::is_space(text::next_code_point(bytes, i))) {
      return false;
    }
  }
  return true;
}

void append_html_text(SegmentText& out, const HtmlSource& source, ByteRange range) {
  read_text(
      source, range, false,
      [&](std::string_view text, ByteRange raw, bool white) { out.append(text, raw, white); },
      [&](ByteRange raw, bool line_end) { out.append(line_end ? "\n" : " ", raw, true); });
}

void append_html_attribute(SegmentText& out, const HtmlSource& source, ByteRange range) {
  read_text(
      source, range, true,
      [&](std::string_view text, ByteRange raw, bool white) { out.append(text, raw, white); },
      [&](ByteRange raw, bool line_end) {
        const auto same = source.bytes.substr(raw.begin, raw.end - raw.begin);
        out.append(line_end ? "\n" : same, raw, true);
      });
}

std::string html_text(const HtmlSource& source, ByteRange range) {
  std::string out;
  read_text(
      source, range, false, [&](std::string_view text, ByteRange, bool) { out += text; },
      [&](ByteRange, bool line_end) { out += line_end ? '\n' : ' '; });
  return out;
}

std::string html_line_break(const HtmlSource& source, ByteRange range) {
  for (size_t i = range.begin; i < range.end; ++i) {
    if (!is_line_end(source.bytes[i])) continue;
    const WhiteRun run = white_run(source, i, range.end);
    return std::string(source.bytes.substr(*run.line_end, run.end - *run.line_end));
  }
  return {};
}

char no_break_space_style(const HtmlSource& source, ByteRange range) {
  const std::string_view text = source.bytes.substr(range.begin, range.end - range.begin);
  if (text.find('&') == std::string_view::npos) return '\0';
  if (text.find("&nbsp;") != std::string_view::npos) return '&';
  const bool by_number = text.find("&#160;") != std::string_view::npos ||
                         text.find("&#xA0;") != std::string_view::npos ||
                         text.find("&#xa0;") != std::string_view::npos;
  return by_number ? '#' : '\0';
}

void encode_html_text(Pieces& pieces, const Layer& layer) { encode_html(pieces, layer, false); }

void encode_html_attribute(Pieces& pieces, const Layer& layer) { encode_html(pieces, layer, true); }

}  // namespace amts::document
