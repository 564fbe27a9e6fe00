#include "corpus/tmx_inline.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "corpus/xml_file.h"

namespace amts::corpus {
namespace {

constexpr std::array<std::string_view, 6> kCodeElements = {"ph", "x", "bpt", "ept", "it", "ut"};

InlineText::Code read_code(const pugi::xml_node& element) {
  const std::string_view type = element.attribute("type").value();
  InlineText::Code code;
  code.kind = element.name();
  code.id = element.attribute("x").value();
  const std::string content = own_text(element);
  if (code.kind == "ph" && (type == "x-text" || !looks_like_tag(content))) code.readable = content;
  code.content = std::string(type) + '\n' + content;
  return code;
}

class SegmentReader : public XmlWalker {
 public:
  InlineText read(const pugi::xml_node& seg) {
    walk(seg);
    return std::move(made_);
  }

 private:
  bool enter(const pugi::xml_node& node) override {
    if (is_text(node)) made_.add_text(node.value());
    if (node.type() != pugi::node_element) return false;
    const std::string_view name = node.name();
    if (std::find(kCodeElements.begin(), kCodeElements.end(), name) != kCodeElements.end()) {
      made_.add(read_code(node));
      return false;
    }
    if (name == "hi") made_.add(end_of_highlight(node, "hi open"));
    return true;
  }

  void leave(const pugi::xml_node& node) override {
    if (std::string_view(node.name()) == "hi") made_.add(end_of_highlight(node, "hi close"));
  }

  static InlineText::Code end_of_highlight(const pugi::xml_node& node, const char* end) {
    return {end, node.attribute("x").value(), node.attribute("type").value(), ""};
  }

  InlineText made_;
};

}  // namespace

InlineText read_tmx_segment(const pugi::xml_node& seg) { return SegmentReader().read(seg); }

}  // namespace amts::corpus
