// TBX, the exchange format of term bases (ISO 30042): concepts hold languages, languages hold
// terms.
#include <algorithm>
#include <pugixml.hpp>
#include <unordered_map>

#include "base/error.h"
#include "memory/terminology.h"
#include "text/utf8.h"

namespace amts::memory {
namespace {

// The elements' names in TBX 2008 and 2019; prefixes of namespaces aside.
bool is_concept(std::string_view name) { return name == "termEntry" || name == "conceptEntry"; }
bool is_language(std::string_view name) { return name == "langSet" || name == "langSec"; }
bool is_term_group(std::string_view name) {
  return name == "tig" || name == "ntig" || name == "termSec" || name == "termGrp";
}

std::string_view local_name(const pugi::xml_node& node) {
  const std::string_view name = node.name();
  return name.substr(name.find(':') == std::string_view::npos ? 0 : name.find(':') + 1);
}

/// All text within, white space folded: <term> may hold <hi>.
void append_text(const pugi::xml_node& node, std::string& out) {
  for (const pugi::xml_node child : node.children()) {
    if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata) {
      for (const char c : std::string_view(child.value())) {
        const bool space = c == ' ' || c == '\n' || c == '\t' || c == '\r';
        if (!space) {
          out += c;
        } else if (!out.empty() && out.back() != ' ') {
          out += ' ';
        }
      }
    } else {
      append_text(child, out);
    }
  }
}

/// Adds the terms of a group of terms; a group marked as deprecated, superseded or not admitted
/// holds none to be used.
void add_terms(const pugi::xml_node& node, std::vector<std::string>& terms) {
  if (local_name(node) == "term") {
    std::string term;
    append_text(node, term);
    while (term.ends_with(' ')) term.pop_back();
    if (!term.empty()) terms.push_back(std::move(term));
    return;
  }
  std::string status;
  for (const pugi::xml_node child : node.children()) {
    if (std::string_view(child.attribute("type").value()) == "administrativeStatus" ||
        local_name(child) == "administrativeStatus") {
      append_text(child, status);
    }
  }
  if (status.starts_with("deprecated") || status.starts_with("superseded")) return;
  const size_t before = terms.size();
  for (const pugi::xml_node child : node.children()) {
    const std::string_view name = local_name(child);
    if (name == "term" || is_term_group(name)) add_terms(child, terms);
  }
  if (status.starts_with("preferred")) {
    std::rotate(terms.begin(), terms.begin() + static_cast<std::ptrdiff_t>(before), terms.end());
  }
}

class Reader {
 public:
  explicit Reader(std::string file) : file_(std::move(file)) {}

  void read(const pugi::xml_node& node) {
    for (const pugi::xml_node child : node.children()) {
      if (is_concept(local_name(child))) {
        read_concept(child);
      } else {
        read(child);
      }
    }
  }

  Terminology take() {
    for (Concept& term : terminology_.concepts) {
      term.variants.resize(terminology_.languages.size());
    }
    return std::move(terminology_);
  }

 private:
  void read_concept(const pugi::xml_node& node) {
    Concept term;
    for (const pugi::xml_node child : node.children()) {
      if (!is_language(local_name(child))) continue;
      const std::string id = child.attribute("xml:lang").value();
      if (id.empty()) throw FormatError("a language section without xml:lang", {file_, 0, 0});
      const size_t language = index_of(text::canonical_language(id));
      term.variants.resize(std::max(term.variants.size(), language + 1));
      add_terms(child, term.variants[language]);
    }
    terminology_.concepts.push_back(std::move(term));
  }

  size_t index_of(const std::string& language) {
    auto& languages = terminology_.languages;
    const auto found = std::find(languages.begin(), languages.end(), language);
    if (found != languages.end()) return static_cast<size_t>(found - languages.begin());
    languages.push_back(language);
    return languages.size() - 1;
  }

  std::string file_;
  Terminology terminology_;
};

/// pugixml's trees are as deep as the file's nesting, and walking them recurses.
constexpr size_t kMaxDepth = 200;

void require_shallow(const pugi::xml_node& node, size_t depth, const std::string& file) {
  if (depth > kMaxDepth) throw FormatError("elements are nested too deep", {file, 0, 0});
  for (const pugi::xml_node child : node.children()) require_shallow(child, depth + 1, file);
}

}  // namespace

Terminology parse_tbx(std::string_view bytes, const std::string& file) {
  pugi::xml_document document;
  const pugi::xml_parse_result result =
      document.load_buffer(bytes.data(), bytes.size(), pugi::parse_default, pugi::encoding_auto);
  if (!result) {
    throw FormatError(
        std::string("not well-formed XML: ") + result.description(),
        place_in(bytes, static_cast<size_t>(std::max<std::ptrdiff_t>(result.offset, 0)), file));
  }
  require_shallow(document, 0, file);
  const std::string_view root = local_name(document.document_element());
  if (root != "tbx" && root != "martif") {
    throw FormatError("no TBX: the root element is <" + std::string(root) + ">", {file, 1, 1});
  }
  Reader reader(file);
  reader.read(document);
  return reader.take();
}

}  // namespace amts::memory
