#include "corpus/tmx_inline.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <unordered_map>

#include "text/placeholder.h"

namespace amts::corpus {
namespace {

constexpr std::array<std::string_view, 6> kCodeElements = {"ph", "x", "bpt", "ept", "it", "ut"};

bool looks_like_tag(std::string_view content) {
  return content.size() > 2 && content.front() == '<' && content.back() == '>';
}

/// Text of an element without that of <sub> elements in it.
std::string own_text(const pugi::xml_node& element) {
  std::string out;
  for (const pugi::xml_node& child : element.children()) {
    if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata) out += child.value();
  }
  return out;
}

TmxSegment::Code read_code(const pugi::xml_node& element) {
  const std::string content = own_text(element);
  const std::string_view name = element.name();
  const std::string_view type = element.attribute("type").value();
  TmxSegment::Code code;
  code.x = element.attribute("x").value();
  code.identity = std::string(name) + '\n' + std::string(type) + '\n' + content;
  if (name == "ph" && (type == "x-text" || !looks_like_tag(content))) code.readable = content;
  return code;
}

class SegmentReader {
 public:
  /// Walks without recursion: the depth of <hi> is the file's choice.
  TmxSegment read(const pugi::xml_node& seg) {
    pugi::xml_node node = seg.first_child();
    pugi::xml_node parent = seg;
    while (true) {
      while (!node) {
        if (parent == seg) return std::move(made_);
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

 private:
  /// Whether the children of the node are text of the segment.
  bool enter(const pugi::xml_node& node) {
    if (node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata) add_text(node.value());
    if (node.type() != pugi::node_element) return false;
    const std::string_view name = node.name();
    if (std::find(kCodeElements.begin(), kCodeElements.end(), name) != kCodeElements.end()) {
      add(read_code(node));
      return false;
    }
    if (name == "hi") add(end_of_highlight(node, "open"));
    return true;
  }

  void leave(const pugi::xml_node& node) {
    if (std::string_view(node.name()) == "hi") add(end_of_highlight(node, "close"));
  }

  static TmxSegment::Code end_of_highlight(const pugi::xml_node& node, const std::string& end) {
    TmxSegment::Code code;
    code.identity = "hi " + end + '\n' + node.attribute("type").value();
    code.x = node.attribute("x").value();
    return code;
  }

  void add(TmxSegment::Code code) {
    made_.codes.push_back(std::move(code));
    made_.texts.emplace_back();
  }

  void add_text(std::string_view text) {
    size_t plain = 0;
    for (const text::PlaceholderSpan& span : text::find_placeholders(text)) {
      made_.texts.back() += text.substr(plain, span.begin - plain);
      plain = span.end;
      TmxSegment::Code code;
      code.readable = text.substr(span.begin, span.end - span.begin);
      code.identity = "text\n\n" + code.readable;
      add(std::move(code));
    }
    made_.texts.back() += text.substr(plain);
  }

  TmxSegment made_{{""}, {}};
};

/// Equal for codes that correspond: by x if there is one, within the same kind of element.
std::string correspondence(const TmxSegment::Code& code) {
  if (code.x.empty()) return code.identity;
  return code.identity.substr(0, code.identity.find('\n')) + " x=" + code.x;
}

}  // namespace

TmxSegment read_segment(const pugi::xml_node& seg) { return SegmentReader().read(seg); }

std::vector<std::string> number_codes(TmxSegment& source, std::span<TmxSegment> targets) {
  std::vector<std::string> contents;
  const auto number = [&](TmxSegment::Code& code) {
    contents.push_back(code.readable);
    code.number = static_cast<int>(contents.size());
  };
  std::for_each(source.codes.begin(), source.codes.end(), number);
  std::unordered_map<std::string, std::vector<int>> numbers;  // of the source's codes, in order
  for (const TmxSegment::Code& code : source.codes) {
    numbers[correspondence(code)].push_back(code.number);
  }
  for (TmxSegment& target : targets) {
    std::unordered_map<std::string, size_t> used;
    for (TmxSegment::Code& code : target.codes) {
      const std::string key = correspondence(code);
      const auto same = numbers.find(key);
      const size_t occurrence = same == numbers.end() ? 0 : used[key]++;
      if (same == numbers.end() || occurrence >= same->second.size()) {
        number(code);
      } else {
        code.number = same->second[occurrence];
      }
    }
  }
  return contents;
}

Text to_text(const TmxSegment& segment) {
  Text text;
  for (size_t i = 0; i < segment.texts.size(); ++i) {
    text.readable += segment.texts[i];
    text.tagged += segment.texts[i];
    if (i == segment.codes.size()) break;
    text.readable += segment.codes[i].readable;
    text.tagged += text::placeholder(segment.codes[i].number);
  }
  if (segment.codes.empty()) text.tagged.clear();
  return text;
}

}  // namespace amts::corpus
