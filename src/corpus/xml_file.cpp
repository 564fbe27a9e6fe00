#include "corpus/xml_file.h"

#include <algorithm>
#include <utility>

#include "corpus/xml_encoding.h"

namespace amts::corpus {

XmlFile::XmlFile(std::string_view bytes, std::string file)
    : text_(xml_to_utf8(bytes, file)), file_(std::move(file)) {
  const pugi::xml_parse_result result = tree_.load_buffer(
      text_.data(), text_.size(), pugi::parse_default | pugi::parse_ws_pcdata, pugi::encoding_utf8);
  if (result) return;
  const auto offset = static_cast<size_t>(std::max<ptrdiff_t>(result.offset, 0));
  throw FormatError(result.description(), place_in(text_, offset, file_));
}

Where XmlFile::place(const pugi::xml_node& element) const {
  const auto name = static_cast<size_t>(std::max<ptrdiff_t>(element.offset_debug(), 1));
  return place_in(text_, name - 1, file_);
}

size_t XmlFile::next_line(const pugi::xml_node& element) {
  const auto offset = static_cast<size_t>(std::max<ptrdiff_t>(element.offset_debug(), 0));
  const size_t end = std::clamp(offset, counted_, text_.size());
  line_ += static_cast<size_t>(std::count(text_.begin() + static_cast<ptrdiff_t>(counted_),
                                          text_.begin() + static_cast<ptrdiff_t>(end), '\n'));
  counted_ = end;
  return line_;
}

void XmlWalker::walk(const pugi::xml_node& top) {
  pugi::xml_node node = top.first_child();
  pugi::xml_node parent = top;
  while (true) {
    while (!node) {
      if (parent == top) return;
      leave(parent);
      node = parent.next_sibling();
      parent = parent.parent();
    }
    if (enter(node)) {
      parent = node;
      node = node.first_child();
    } else {
      node = node.next_sibling();
    }
  }
}

bool is_text(const pugi::xml_node& node) {
  return node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata;
}

std::string own_text(const pugi::xml_node& element) {
  std::string out;
  for (const pugi::xml_node& child : element.children()) {
    if (is_text(child)) out += child.value();
  }
  return out;
}

}  // namespace amts::corpus
