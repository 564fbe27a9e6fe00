#include "corpus/xliff_inline.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>

#include "corpus/xml_encoding.h"
#include "corpus/xml_file.h"
#include "text/placeholder.h"
#include "text/utf8.h"

namespace amts::corpus {
namespace {

// Marks a <ph> whose content is text, whatever it looks like.
constexpr std::string_view kTextSubType = "amts:text";        // XLIFF 2
constexpr std::string_view kTextContentType = "x-amts-text";  // XLIFF 1.2: ctype

enum class Role {
  kCode,       ///< a placeholder in place of all of it
  kPair,       ///< a placeholder at either end
  kCharacter,  ///< a character that XML cannot hold
};
struct Element {
  std::string_view name;
  Role role;
  std::string_view start_kind;  ///< kind of the code, or of the first of two
  std::string_view end_kind = {};
};
// <pc> in one language may be <sc/> and <ec/> in the other.
constexpr std::array kElements2 = {
    Element{"ph", Role::kCode, "ph"},    Element{"sc", Role::kCode, "sc"},
    Element{"ec", Role::kCode, "ec"},    Element{"pc", Role::kPair, "sc", "ec"},
    Element{"cp", Role::kCharacter, {}},
};
constexpr std::array kElements1 = {
    Element{"ph", Role::kCode, "ph"},   Element{"x", Role::kCode, "x"},
    Element{"bx", Role::kCode, "bx"},   Element{"ex", Role::kCode, "ex"},
    Element{"bpt", Role::kCode, "bpt"}, Element{"ept", Role::kCode, "ept"},
    Element{"it", Role::kCode, "it"},   Element{"g", Role::kPair, "g open", "g close"},
};

bool is_space(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }

/// Runs of white space as one space, and none at the ends. Codes end a run.
void fold_space(InlineText& segment) {
  for (std::string& text : segment.texts) {
    std::string folded;
    for (const char c : text) {
      if (!is_space(c)) {
        folded += c;
      } else if (!folded.ends_with(' ')) {
        folded += ' ';
      }
    }
    text = std::move(folded);
  }
  if (segment.texts.front().starts_with(' ')) segment.texts.front().erase(0, 1);
  if (segment.texts.back().ends_with(' ')) segment.texts.back().pop_back();
}

std::string character_of(const pugi::xml_node& cp) {
  const std::string_view hex = cp.attribute("hex").value();
  uint32_t code = 0;
  const auto [end, error] = std::from_chars(hex.data(), hex.data() + hex.size(), code, 16);
  const bool whole = error == std::errc() && end == hex.data() + hex.size();
  const bool surrogate = code >= 0xD800 && code < 0xE000;
  std::string out;
  text::append_utf8(out, whole && !surrogate && code <= 0x10FFFF ? code : 0xFFFD);
  return out;
}

class SegmentReader : public XmlWalker {
 public:
  SegmentReader(const XliffDialect& dialect, const XliffData& data)
      : dialect_(dialect), data_(data) {}

  InlineText read(const pugi::xml_node& element) {
    walk(element);
    return std::move(made_);
  }

 private:
  bool enter(const pugi::xml_node& node) override {
    if (is_text(node)) made_.add_text(node.value());
    if (node.type() != pugi::node_element) return false;
    const Element* element = find(node);
    if (element == nullptr) return true;
    if (element->role == Role::kCharacter) {
      made_.add_text(character_of(node));
      return false;
    }
    made_.add(code(node, element->start_kind, "Start"));
    return element->role == Role::kPair;
  }

  void leave(const pugi::xml_node& node) override {
    const Element* element = find(node);
    if (element != nullptr) made_.add(code(node, element->end_kind, "End"));
  }

  const Element* find(const pugi::xml_node& node) const {
    const auto in = [&](const auto& elements) -> const Element* {
      const auto found = std::find_if(elements.begin(), elements.end(), [&](const Element& e) {
        return e.name == dialect_.name(node);
      });
      return found == elements.end() ? nullptr : &*found;
    };
    return dialect_.version == XliffVersion::k1_2 ? in(kElements1) : in(kElements2);
  }

  InlineText::Code code(const pugi::xml_node& node, std::string_view kind,
                        std::string_view end) const {
    InlineText::Code made;
    made.kind = kind;
    made.id = id_of(node);
    const bool pair = dialect_.name(node) == "pc";
    made.content = content_of(node, pair ? end : std::string_view());
    const bool alone = kind == "ph" || kind == "x";
    if (alone && (is_marked_text(node) || !looks_like_tag(made.content))) {
      made.readable = made.content;
    }
    return made;
  }

  std::string id_of(const pugi::xml_node& node) const {
    const std::string_view start = node.attribute("startRef").value();  // of <ec>
    return std::string(start.empty() ? node.attribute("id").value() : start);
  }

  static bool is_marked_text(const pugi::xml_node& node) {
    return node.attribute("subType").value() == kTextSubType ||
           node.attribute("ctype").value() == kTextContentType;
  }

  /// `end`: "Start" or "End" where attributes of one element speak of both.
  std::string content_of(const pugi::xml_node& node, std::string_view end) const {
    if (dialect_.version == XliffVersion::k1_2) {
      const std::string own = dialect_.name(node) == "g" ? "" : own_text(node);
      return own.empty() ? node.attribute("equiv-text").value() : own;
    }
    const auto attribute = [&](std::string_view name) {
      return std::string(node.attribute((std::string(name) + std::string(end)).c_str()).value());
    };
    const auto data = data_.find(attribute("dataRef"));
    if (data != data_.end()) return data->second;
    const std::string display = attribute("disp");
    return display.empty() ? attribute("equiv") : display;
  }

  const XliffDialect& dialect_;
  const XliffData& data_;
  InlineText made_;
};

/// Ids of the placeholders of one side: the number, and for its second occurrence on "2-2".
class IdMaker {
 public:
  std::string next(int number) {
    const size_t occurrence = ++seen_[number];
    const std::string id = std::to_string(number);
    return occurrence == 1 ? id : id + "-" + std::to_string(occurrence);
  }

 private:
  std::map<int, size_t> seen_;
};

void append_placeholder(std::string& out, const std::string& id, int number,
                        std::string_view content, XliffVersion version) {
  out += content.empty() && version == XliffVersion::k1_2 ? "<x id=\"" : "<ph id=\"";
  out += id;
  if (content.empty()) {
    out += "\"/>";
  } else if (version == XliffVersion::k1_2) {
    out += "\" ctype=\"" + std::string(kTextContentType) + "\">";
    append_xml(out, content);
    out += "</ph>";
  } else {
    out += "\" type=\"other\" subType=\"" + std::string(kTextSubType) + "\" dataRef=\"d" +
           std::to_string(number) + "\"/>";
  }
}

}  // namespace

std::string_view XliffDialect::name(const pugi::xml_node& element) const {
  std::string_view name = element.name();
  if (!name.starts_with(prefix)) return {};
  name.remove_prefix(prefix.size());
  return name.find(':') == std::string_view::npos ? name : std::string_view();
}

pugi::xml_node XliffDialect::child(const pugi::xml_node& element, std::string_view name) const {
  return element.child((prefix + std::string(name)).c_str());
}

InlineText read_xliff_segment(const pugi::xml_node& element, const XliffDialect& dialect,
                              const XliffData& data, bool preserve_space) {
  InlineText segment = SegmentReader(dialect, data).read(element);
  if (!preserve_space) fold_space(segment);
  return segment;
}

XliffData read_xliff_data(const pugi::xml_node& unit, const XliffDialect& dialect) {
  XliffData made;
  for (const pugi::xml_node& data : dialect.child(unit, "originalData").children()) {
    if (dialect.name(data) != "data") continue;
    std::string content;
    for (const pugi::xml_node& part : data.children()) {
      if (is_text(part)) content += part.value();
      if (dialect.name(part) == "cp") content += character_of(part);
    }
    made.insert_or_assign(data.attribute("id").value(), std::move(content));
  }
  return made;
}

bool preserves_space(const pugi::xml_node& element, bool around) {
  const pugi::xml_attribute said = element.attribute("xml:space");
  return said ? std::string_view(said.value()) == "preserve" : around;
}

void append_xliff_text(std::string& out, std::string_view text, XliffVersion version) {
  if (version == XliffVersion::k1_2) return append_xml(out, text);
  size_t plain = 0;
  for (size_t i = 0; i < text.size();) {
    const size_t begin = i;
    const char32_t c = text::next_code_point(text, i);
    if (is_xml_character(c)) continue;
    append_xml(out, text.substr(plain, begin - plain));
    plain = i;
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    out += "<cp hex=\"";
    for (int shift = 12; shift >= 0; shift -= 4) out += kDigits[c >> shift & 15];
    out += "\"/>";
  }
  append_xml(out, text.substr(plain));
}

void append_xliff_segment(std::string& out, const Text& text,
                          const std::vector<std::string>& contents, XliffVersion version) {
  const std::string_view tagged = text.tagged;
  if (tagged.empty()) return append_xliff_text(out, text.readable, version);
  IdMaker ids;
  size_t plain = 0;
  for (const text::PlaceholderSpan& span : text::find_placeholders(tagged)) {
    append_xliff_text(out, tagged.substr(plain, span.begin - plain), version);
    plain = span.end;
    const auto index = static_cast<size_t>(span.number) - 1;
    const std::string_view content = index < contents.size() ? contents[index] : std::string_view();
    append_placeholder(out, ids.next(span.number), span.number, content, version);
  }
  append_xliff_text(out, tagged.substr(plain), version);
}

}  // namespace amts::corpus
