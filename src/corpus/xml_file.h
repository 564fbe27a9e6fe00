// An XML file of translations: parsed, with the places of its elements. Document types are passed
// by: no entity is defined or fetched by a file.
#pragma once

#include <pugixml.hpp>
#include <string>
#include <string_view>

#include "base/error.h"

namespace amts::corpus {

/// Holds text and tree. Memory is about six times the file's size. Not thread-safe.
class XmlFile {
 public:
  /// UTF-8, or UTF-16 with or without a byte order mark. Throws FormatError with line and column.
  XmlFile(std::string_view bytes, std::string file);

  /// The outermost element; no node if there is none.
  pugi::xml_node root() const { return tree_.document_element(); }
  const std::string& name() const { return file_; }

  Where place(const pugi::xml_node& element) const;
  /// Line of an element that stands after all asked for before: each byte is looked at once.
  size_t next_line(const pugi::xml_node& element);

 private:
  std::string text_;
  std::string file_;
  pugi::xml_document tree_;
  size_t counted_ = 0;  ///< bytes
  size_t line_ = 1;     ///< of the byte after those
};

/// Walks what stands within an element in the order of the text. Without recursion: how deep
/// elements nest is the file's choice.
class XmlWalker {
 public:
  virtual ~XmlWalker() = default;

 protected:
  void walk(const pugi::xml_node& top);

 private:
  /// Whether to walk the children too; leave() is called after them.
  virtual bool enter(const pugi::xml_node& node) = 0;
  virtual void leave(const pugi::xml_node& /*node*/) {}
};

bool is_text(const pugi::xml_node& node);

/// Text of an element without that of elements in it.
std::string own_text(const pugi::xml_node& element);

}  // namespace amts::corpus
