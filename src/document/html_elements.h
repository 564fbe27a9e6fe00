// What HTML's elements mean to a translator: which end a paragraph, which are never translated.
#pragma once

#include <optional>
#include <string_view>

#include "document/document.h"

namespace amts::document {

/// Properties of an element, as bits.
enum HtmlTrait : unsigned {
  kBlockTrait = 1U << 0,         ///< begins and ends a unit of translation
  kVoidTrait = 1U << 1,          ///< has no content
  kRawTextTrait = 1U << 2,       ///< holds text only, up to its end tag
  kUntranslatedTrait = 1U << 3,  ///< code and the like
  kClosesParagraphTrait = 1U << 4,
  kScopeTrait = 1U << 5,  ///< what is open outside of it cannot be closed within
  kListTrait = 1U << 6,
  kForeignTrait = 1U << 7,      ///< SVG or MathML
  kIntegrationTrait = 1U << 8,  ///< holds HTML within SVG or MathML
};

struct HtmlElement {
  std::string_view name;
  unsigned traits = 0;
  /// Kind of the text right within it; nullopt: that of its parent.
  std::optional<SegmentKind> kind = std::nullopt;
  /// Its part in a table: 1 cell, 2 row, 3 row group, caption or column group, 4 the table itself.
  /// A part ends the open parts of its rank and below.
  int table_rank = 0;
  /// What a placeholder for it is called.
  InlineKind inline_kind = InlineKind::kTag;
};

/// Known elements in order of name; their index is their id. Elements that are not here are inline.
std::optional<int> html_element_id(std::string_view name);
const HtmlElement& html_element(int id);
int html_element_count();

/// An attribute that people read.
struct HtmlTranslatedAttribute {
  std::string_view name;
  std::string_view elements;  ///< apart by spaces; empty: any
  /// Some attribute in `where` must have a value in `values` (apart by spaces); empty: no
  /// condition.
  std::string_view where = {};
  std::string_view values = {};
};
/// All of them that have this name.
std::span<const HtmlTranslatedAttribute> html_translated_attributes();

/// Whether `list`, words apart by single spaces, has `word`.
bool has_word(std::string_view list, std::string_view word);

}  // namespace amts::document
