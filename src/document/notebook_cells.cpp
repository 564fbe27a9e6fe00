#include "document/notebook_cells.h"

#include "document/json_scanner.h"

namespace amts::document {
namespace {

constexpr std::string_view kByteOrderMark = "\uFEFF";

NotebookCell read_cell(JsonScanner& scanner, std::string_view bytes) {
  NotebookCell cell;
  cell.range.begin = scanner.position();
  std::string name;
  scanner.enter_object();
  while (scanner.next_member(name)) {
    const bool is_type = name == "cell_type" && scanner.peek() == JsonType::kString;
    const ByteRange value = scanner.skip_value();
    if (is_type) cell.type = bytes.substr(value.begin + 1, value.end - value.begin - 2);
  }
  cell.range.end = scanner.position();
  return cell;
}

}  // namespace

std::vector<NotebookCell> notebook_cells(std::string_view bytes, const std::string& file) {
  JsonScanner scanner(bytes, bytes.starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0, file);
  std::vector<NotebookCell> cells;
  std::string name;
  scanner.enter_object();
  while (scanner.next_member(name)) {
    if (name != "cells" || scanner.peek() != JsonType::kArray) {
      scanner.skip_value();
      continue;
    }
    cells.clear();  // of names that stand twice the last counts, as in Python
    scanner.enter_array();
    while (scanner.next_element()) {
      scanner.peek();
      cells.push_back(read_cell(scanner, bytes));
    }
  }
  return cells;
}

}  // namespace amts::document
