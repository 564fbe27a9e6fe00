#include "document/html_elements.h"

#include <algorithm>
#include <iterator>

namespace amts::document {
namespace {

constexpr unsigned kBlock = kBlockTrait;
constexpr unsigned kVoid = kVoidTrait;
constexpr unsigned kParagraphEnd = kBlockTrait | kClosesParagraphTrait;
constexpr unsigned kScope = kBlockTrait | kScopeTrait;
constexpr unsigned kList = kBlockTrait | kClosesParagraphTrait | kListTrait;
constexpr unsigned kCodeBlock = kParagraphEnd | kUntranslatedTrait;
constexpr unsigned kHidden = kRawTextTrait | kUntranslatedTrait;

constexpr HtmlElement kElements[] = {
    {"address", kParagraphEnd},
    {"annotation-xml", kIntegrationTrait},
    {"area", kVoid},
    {"article", kParagraphEnd},
    {"aside", kParagraphEnd},
    {"audio", kBlock},
    {"base", kVoid},
    {"blockquote", kParagraphEnd, SegmentKind::kQuote},
    {"body", kBlock},
    {"br", kVoid, {}, 0, InlineKind::kBreak},
    {"button", kScope},
    {"canvas", kBlock},
    {"caption", kScope, SegmentKind::kCaption, 3},
    {"center", kParagraphEnd},
    {"code", kUntranslatedTrait, {}, 0, InlineKind::kCode},
    {"col", kBlock | kVoid},
    {"colgroup", kBlock, {}, 3},
    {"datalist", kBlock},
    {"dd", kParagraphEnd, SegmentKind::kListItem},
    {"desc", kIntegrationTrait},
    {"details", kParagraphEnd},
    {"dialog", kParagraphEnd},
    {"dir", kList},
    {"div", kParagraphEnd},
    {"dl", kList},
    {"dt", kParagraphEnd, SegmentKind::kListItem},
    {"embed", kVoid, {}, 0, InlineKind::kImage},
    {"fieldset", kParagraphEnd},
    {"figcaption", kParagraphEnd, SegmentKind::kCaption},
    {"figure", kParagraphEnd},
    {"footer", kParagraphEnd},
    {"foreignobject", kIntegrationTrait},
    {"form", kParagraphEnd},
    {"frame", kBlock | kVoid},
    {"frameset", kBlock},
    {"h1", kParagraphEnd, SegmentKind::kHeading},
    {"h2", kParagraphEnd, SegmentKind::kHeading},
    {"h3", kParagraphEnd, SegmentKind::kHeading},
    {"h4", kParagraphEnd, SegmentKind::kHeading},
    {"h5", kParagraphEnd, SegmentKind::kHeading},
    {"h6", kParagraphEnd, SegmentKind::kHeading},
    {"head", kBlock},
    {"header", kParagraphEnd},
    {"hgroup", kParagraphEnd},
    {"hr", kParagraphEnd | kVoid},
    {"html", kScope},
    {"iframe", kHidden, {}, 0, InlineKind::kImage},
    {"img", kVoid, {}, 0, InlineKind::kImage},
    {"input", kVoid},
    {"kbd", kUntranslatedTrait, {}, 0, InlineKind::kCode},
    {"label", kBlock},
    {"legend", kBlock, SegmentKind::kCaption},
    {"li", kParagraphEnd, SegmentKind::kListItem},
    {"link", kVoid},
    {"listing", kCodeBlock, {}, 0, InlineKind::kCode},
    {"main", kParagraphEnd},
    {"marquee", kScope},
    {"math", kUntranslatedTrait | kForeignTrait, {}, 0, InlineKind::kMath},
    {"menu", kList},
    {"meta", kVoid},
    {"nav", kParagraphEnd},
    {"noembed", kHidden},
    {"noframes", kBlock | kHidden},
    {"noscript", kBlock},
    {"object", kScope},
    {"ol", kList},
    {"optgroup", kBlock},
    {"option", kBlock},
    {"p", kParagraphEnd},
    {"param", kVoid},
    {"plaintext", kCodeBlock | kRawTextTrait, {}, 0, InlineKind::kCode},
    {"pre", kCodeBlock, {}, 0, InlineKind::kCode},
    {"samp", kUntranslatedTrait, {}, 0, InlineKind::kCode},
    {"script", kHidden},
    {"search", kParagraphEnd},
    {"section", kParagraphEnd},
    {"select", kScope},
    {"source", kVoid},
    {"style", kHidden},
    {"summary", kParagraphEnd},
    {"svg", kUntranslatedTrait | kForeignTrait, {}, 0, InlineKind::kImage},
    {"table", kScope | kClosesParagraphTrait, {}, 4},
    {"tbody", kBlock, {}, 3},
    {"td", kScope, SegmentKind::kTableCell, 1},
    {"template", kScope},
    {"textarea", kBlock | kHidden},
    {"tfoot", kBlock, {}, 3},
    {"th", kScope, SegmentKind::kTableCell, 1},
    {"thead", kBlock, {}, 3},
    {"title", kBlock | kRawTextTrait | kIntegrationTrait, SegmentKind::kTitle},
    {"tr", kBlock, {}, 2},
    {"track", kVoid},
    {"ul", kList},
    {"var", kUntranslatedTrait, {}, 0, InlineKind::kCode},
    {"video", kBlock},
    {"wbr", kVoid},
    {"xmp", kCodeBlock | kRawTextTrait, {}, 0, InlineKind::kCode},
};

constexpr HtmlTranslatedAttribute kAttributes[] = {
    {"title", ""},
    {"alt", ""},
    {"placeholder", ""},
    {"aria-label", ""},
    {"aria-description", ""},
    {"aria-placeholder", ""},
    {"aria-roledescription", ""},
    {"label", "optgroup option track"},
    {"summary", "table"},
    {"value", "input", "type", "button submit reset"},
    {"content", "meta", "name property itemprop",
     "description og:title og:description og:image:alt twitter:title twitter:description "
     "twitter:image:alt"},
};

}  // namespace

std::optional<int> html_element_id(std::string_view name) {
  const auto* found = std::lower_bound(
      std::begin(kElements), std::end(kElements), name,
      [](const HtmlElement& element, std::string_view wanted) { return element.name < wanted; });
  if (found == std::end(kElements) || found->name != name) return std::nullopt;
  return static_cast<int>(found - std::begin(kElements));
}

const HtmlElement& html_element(int id) { return kElements[id]; }

int html_element_count() { return static_cast<int>(std::size(kElements)); }

std::span<const HtmlTranslatedAttribute> html_translated_attributes() { return kAttributes; }

bool has_word(std::string_view list, std::string_view word) {
  while (!list.empty()) {
    const size_t end = std::min(list.find(' '), list.size());
    if (list.substr(0, end) == word) return true;
    list.remove_prefix(std::min(end + 1, list.size()));
  }
  return false;
}

}  // namespace amts::document
