// Jupyter notebooks (nbformat 4, and 3 with its worksheets): Markdown cells are Markdown documents
// spelt in JSON strings; all else stays as it is.
#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "document/formats.h"
#include "document/json_scanner.h"
#include "document/json_string.h"

namespace amts::document {
namespace {

constexpr std::string_view kByteOrderMark = "\uFEFF";
constexpr std::string_view kLineEndEscape = "\\n";

/// Maps ranges of a decoded cell to the file.
class CellMap {
 public:
  explicit CellMap(std::vector<JsonPiece> pieces) : pieces_(std::move(pieces)) {}

  ByteRange raw(ByteRange decoded) const {
    const size_t begin = raw_begin(decoded.begin);
    return {begin, decoded.begin == decoded.end ? begin : raw_end(decoded.end)};
  }

 private:
  /// The first piece that ends behind `position`.
  std::vector<JsonPiece>::const_iterator piece_at(size_t position) const {
    return std::upper_bound(pieces_.begin(), pieces_.end(), position,
                            [](size_t p, const JsonPiece& piece) { return p < piece.decoded.end; });
  }
  size_t raw_begin(size_t position) const {
    const auto piece = piece_at(position);
    if (piece == pieces_.end()) return pieces_.empty() ? 0 : pieces_.back().raw.end;
    return piece->raw.begin + (piece->verbatim ? position - piece->decoded.begin : 0);
  }
  size_t raw_end(size_t position) const {
    const auto piece = piece_at(position - 1);
    return piece->verbatim ? piece->raw.begin + (position - piece->decoded.begin) : piece->raw.end;
  }

  std::vector<JsonPiece> pieces_;
};

/// A cell as far as it is read: where its parts are.
struct Cell {
  ByteRange range;
  std::string type;
  std::optional<size_t> source;  // where the value begins
  int level = 1;                 // of a heading cell (nbformat 3)
};

class NotebookParser {
 public:
  explicit NotebookParser(Document& document)
      : document_(document),
        scanner_(document.bytes,
                 document.bytes.starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0,
                 document.file) {}

  void parse() {
    if (scanner_.peek() != JsonType::kObject) {
      scanner_.fail("no notebook: not a JSON object", scanner_.position());
    }
    std::vector<Cell> cells;
    bool found = false;
    std::string name;
    scanner_.enter_object();
    while (scanner_.next_member(name)) {
      if (name == "cells" || name == "worksheets") {
        found = true;
        cells = name == "cells" ? read_cells() : read_worksheets();
      } else {
        scanner_.skip_value();
      }
    }
    const size_t end = scanner_.position();
    scanner_.expect_end();
    if (!found) scanner_.fail("no notebook: it has no \"cells\"", end);

    escapes_ = spells_in_ascii() ? 'u' : '\0';
    for (const Cell& cell : cells) append_cell(cell);
  }

 private:
  std::vector<Cell> read_worksheets() {
    std::vector<Cell> cells;
    require(JsonType::kArray, "\"worksheets\" must be an array");
    scanner_.enter_array();
    while (scanner_.next_element()) {
      require(JsonType::kObject, "a worksheet must be an object");
      std::string name;
      scanner_.enter_object();
      while (scanner_.next_member(name)) {
        if (name != "cells") {
          scanner_.skip_value();
          continue;
        }
        std::vector<Cell> more = read_cells();
        std::move(more.begin(), more.end(), std::back_inserter(cells));
      }
    }
    return cells;
  }

  std::vector<Cell> read_cells() {
    std::vector<Cell> cells;
    require(JsonType::kArray, "\"cells\" must be an array");
    scanner_.enter_array();
    while (scanner_.next_element()) cells.push_back(read_cell());
    return cells;
  }

  /// Of names that stand twice the last counts, as in Python.
  Cell read_cell() {
    Cell cell;
    require(JsonType::kObject, "a cell must be an object");
    cell.range.begin = scanner_.position();
    std::string name;
    scanner_.enter_object();
    while (scanner_.next_member(name)) {
      const JsonType type = scanner_.peek();
      const ByteRange value = scanner_.skip_value();
      const std::string_view text = part(value);
      if (name == "cell_type" && type == JsonType::kString) {
        cell.type = text.substr(1, text.size() - 2);
      } else if (name == "source") {
        cell.source = value.begin;
      } else if (name == "level" && text.size() == 1 && text[0] >= '1' && text[0] <= '6') {
        cell.level = text[0] - '0';
      }
    }
    cell.range.end = scanner_.position();
    return cell;
  }

  void require(JsonType type, const char* otherwise) {
    if (scanner_.peek() != type) scanner_.fail(otherwise, scanner_.position());
  }

  std::string_view part(ByteRange range) const {
    return std::string_view(document_.bytes).substr(range.begin, range.end - range.begin);
  }

  /// Whether the file writes its non-ASCII characters as \uXXXX.
  bool spells_in_ascii() const {
    const std::string& bytes = document_.bytes;
    const bool ascii = std::all_of(bytes.begin(), bytes.end(), [](char c) { return c >= 0; });
    return ascii && bytes.find("\\u") != std::string::npos;
  }

  void append_cell(const Cell& cell) {
    if (cell.type == "code") document_.opaques.push_back({OpaqueKind::kCode, cell.range});
    const bool heading = cell.type == "heading";
    if ((cell.type != "markdown" && !heading) || !cell.source) return;

    Document inner;
    inner.file = document_.file;
    inner.format = Format::kMarkdown;
    Layer layer{Syntax::kJsonString, std::string(kLineEndEscape), escapes_};
    const CellMap map(decode_source(*cell.source, inner.bytes, layer));
    parse_markdown(inner);

    for (Segment& segment : inner.segments) {
      segment.range = map.raw(segment.range);
      for (Placeholder& p : segment.placeholders) p.range = map.raw(p.range);
      segment.layers.push_back(layer);
      if (heading && segment.kind == SegmentKind::kParagraph) {
        segment.kind = SegmentKind::kHeading;
        segment.level = cell.level;
      }
      document_.segments.push_back(std::move(segment));
    }
    for (const Opaque& opaque : inner.opaques) {
      document_.opaques.push_back({opaque.kind, map.raw(opaque.range)});
    }
  }

  /// Decodes a cell's text. An array's strings end at line ends, as Jupyter writes them; then a
  /// line end that a translation brings ends its string, too.
  std::vector<JsonPiece> decode_source(size_t position, std::string& text, Layer& layer) const {
    JsonScanner scanner(document_.bytes, position, document_.file);
    std::vector<JsonPiece> pieces;
    const JsonType type = scanner.peek();
    if (type == JsonType::kString) {
      decode_json_string(document_.bytes, scanner.read_string(), text, pieces);
      return pieces;
    }
    if (type != JsonType::kArray) {
      scanner.fail("a cell's source must be a string or an array of strings", position);
    }
    std::vector<ByteRange> strings;
    bool line_each = true;
    scanner.enter_array();
    while (scanner.next_element()) {
      if (scanner.peek() != JsonType::kString) {
        scanner.fail("a cell's source must be a string or an array of strings", scanner.position());
      }
      // Every string but the last must end in the only line end that it has.
      line_each = line_each && (text.empty() || text.back() == '\n');
      const size_t begin = text.size();
      strings.push_back(scanner.read_string());
      decode_json_string(document_.bytes, strings.back(), text, pieces);
      const size_t line_end = text.find('\n', begin);
      line_each = line_each && (line_end == std::string::npos || line_end + 1 == text.size());
    }
    if (line_each && !strings.empty()) {
      layer.line_break = std::string(kLineEndEscape) + separator(position, strings);
    }
    return pieces;
  }

  /// What stands between two of the strings, their quotes included.
  std::string separator(size_t array, const std::vector<ByteRange>& strings) const {
    if (strings.size() > 1) return std::string(part({strings[0].end, strings[1].begin}));
    const std::string before(part({array + 1, strings[0].begin - 1}));
    return "\"," + before + "\"";
  }

  Document& document_;
  JsonScanner scanner_;
  char escapes_ = '\0';
};

}  // namespace

void parse_notebook(Document& document) { NotebookParser(document).parse(); }

}  // namespace amts::document
