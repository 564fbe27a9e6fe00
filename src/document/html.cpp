// HTML: tokens to runs of inline content. Keeps just as much of the standard's tree construction
// (HTML standard, section 13.2.6) as tells where text begins and ends, what kind it is and whether
// it is to be translated: implied end tags, scopes, raw text, SVG and MathML.
#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "document/formats.h"
#include "document/html_elements.h"
#include "document/html_run.h"
#include "document/html_text.h"
#include "document/html_tokenizer.h"

namespace amts::document {
namespace {

/// An element that is open.
struct Frame {
  int id = 0;
  unsigned traits = 0;
  int table_rank = 0;
  InlineKind inline_kind = InlineKind::kTag;
  size_t begin = 0;
  bool translate = true;
  bool foreign = false;  // in SVG or MathML, and no HTML within that
  SegmentKind kind = SegmentKind::kParagraph;
  int level = 0;
  int list_depth = 0;
  int quote_depth = 0;
  size_t mark = 0;  // of an inline element: its mark in the run `serial`
  size_t serial = 0;
};

class HtmlParser {
 public:
  HtmlParser(Document& document, ByteRange range, const std::string& line_break, bool xml);

  void parse();

 private:
  // Which open elements an end tag or an implied end cannot reach beyond.
  enum Reach { kScopeReach, kListReach, kTableReach, kInlineReach, kReachCount };

  void start_tag();
  void end_tag();
  void add_void(const HtmlElement& element);
  Frame new_frame(const HtmlElement* element, int id) const;
  void push(Frame frame);
  // Ends the innermost element at byte `end`; `closed`: by an end tag of its own.
  void pop(size_t end, bool closed);
  void open_inline(Frame& frame);
  bool is_root(size_t depth) const;
  void pop_to(size_t depth, size_t end);
  void imply_ends(const HtmlElement& element);
  void end_open(std::string_view name, Reach reach);
  void leave_foreign();
  void flush();
  int id_of(const std::string& name);
  size_t innermost(int id) const { return open_[static_cast<size_t>(id)].back(); }
  bool reachable(int id, Reach reach) const;
  bool translates(const HtmlElement* element) const;
  std::string_view value_of(std::string_view name) const;
  void append_attributes();
  void append_attribute(const HtmlAttribute& attribute, SegmentKind kind);

  Document& document_;
  HtmlSource source_;
  const std::string line_break_;
  const std::string line_end_;
  HtmlTokenizer tokenizer_;
  HtmlToken token_;
  HtmlRun run_;
  const bool xml_;
  const size_t end_;
  std::vector<Frame> frames_;
  std::unordered_map<std::string, int> unknown_ids_;
  std::vector<std::vector<size_t>> open_;  // by id: depths where it is open
  std::array<std::vector<size_t>, kReachCount> barriers_;
  std::vector<size_t> roots_;  // depths of is_root()
};

int quote_depth_of(std::string_view line_break) {
  return static_cast<int>(std::count(line_break.begin(), line_break.end(), '>'));
}

std::string line_end_of(std::string_view bytes) {
  const size_t first = bytes.find('\n');
  return first != std::string_view::npos && first > 0 && bytes[first - 1] == '\r' ? "\r\n" : "\n";
}

HtmlParser::HtmlParser(Document& document, ByteRange range, const std::string& line_break, bool xml)
    : document_(document),
      source_{document.bytes, quote_depth_of(line_break)},
      line_break_(line_break),
      line_end_(line_break.empty() ? line_end_of(document.bytes) : line_break),
      tokenizer_(document.bytes, range),
      run_(document, source_, line_break_, line_end_),
      xml_(xml),
      end_(range.end) {
  open_.resize(static_cast<size_t>(html_element_count()));
  Frame root;
  root.id = -1;
  frames_.push_back(root);
  for (auto& barrier : barriers_) barrier.push_back(0);
}

void HtmlParser::parse() {
  tokenizer_.allow_cdata(xml_);
  while (tokenizer_.next(token_)) {
    switch (token_.kind) {
      case HtmlTokenKind::kText:
        if (frames_.back().translate) {
          run_.add_text(token_.range);
        } else {
          run_.add_untranslated(token_.range);
        }
        break;
      case HtmlTokenKind::kStartTag:
        start_tag();
        break;
      case HtmlTokenKind::kEndTag:
        end_tag();
        break;
      case HtmlTokenKind::kCdata:
      case HtmlTokenKind::kNothing:
        run_.add_mark(token_.range, InlineKind::kTag);
        break;
    }
  }
  pop_to(1, end_);
  flush();
}

int HtmlParser::id_of(const std::string& name) {
  if (const auto known = html_element_id(name)) return *known;
  const auto [entry, added] = unknown_ids_.try_emplace(name, static_cast<int>(open_.size()));
  if (added) open_.emplace_back();
  return entry->second;
}

/// Whether an element is open and nothing stands in the way of ending it.
bool HtmlParser::reachable(int id, Reach reach) const {
  const auto& depths = open_[static_cast<size_t>(id)];
  return !depths.empty() && depths.back() >= barriers_[reach].back();
}

void HtmlParser::start_tag() {
  const int id = id_of(token_.name);
  const HtmlElement* element = id < html_element_count() ? &html_element(id) : nullptr;
  if (frames_.back().foreign) {
    // HTML's blocks within SVG are a mistake that ends it.
    if (element == nullptr || (element->traits & kBlockTrait) == 0 ||
        (element->traits & kIntegrationTrait) != 0) {
      Frame frame = new_frame(element, id);
      frame.traits = (element == nullptr ? 0U : element->traits) & kIntegrationTrait;
      frame.foreign = frame.traits == 0;
      append_attributes();
      open_inline(frame);
      if (!token_.self_closing) push(frame);
      return;
    }
    leave_foreign();
  }
  const unsigned traits = element == nullptr ? 0 : element->traits;
  if ((traits & kBlockTrait) != 0) {
    imply_ends(*element);
    flush();
  }
  append_attributes();
  if ((traits & kVoidTrait) != 0) return add_void(*element);

  Frame frame = new_frame(element, id);
  frame.foreign = (traits & kForeignTrait) != 0;
  if ((traits & kBlockTrait) == 0) open_inline(frame);
  const bool closed = token_.self_closing && (xml_ || frame.foreign);
  push(frame);
  if (closed) {
    pop(token_.range.end, true);
  } else if ((traits & kRawTextTrait) != 0) {
    tokenizer_.read_raw_text(token_.name);
  }
}

void HtmlParser::add_void(const HtmlElement& element) {
  if (element.inline_kind == InlineKind::kBreak && frames_.back().translate) {
    run_.add_break(token_.range, frames_.back().kind, frames_.back().level);
  } else if ((element.traits & kBlockTrait) == 0) {
    run_.add_mark(token_.range, element.inline_kind);
  }
}

Frame HtmlParser::new_frame(const HtmlElement* element, int id) const {
  const Frame& parent = frames_.back();
  Frame frame = parent;
  frame.id = id;
  frame.begin = token_.range.begin;
  frame.translate = translates(element);
  frame.traits = element == nullptr ? 0 : element->traits;
  frame.table_rank = element == nullptr ? 0 : element->table_rank;
  frame.inline_kind = element == nullptr ? InlineKind::kTag : element->inline_kind;
  frame.list_depth += (frame.traits & kListTrait) != 0 ? 1 : 0;
  if (element == nullptr || !element->kind) return frame;
  frame.kind = *element->kind;
  frame.quote_depth += frame.kind == SegmentKind::kQuote ? 1 : 0;
  frame.level = frame.kind == SegmentKind::kHeading    ? element->name[1] - '0'
                : frame.kind == SegmentKind::kListItem ? std::max(frame.list_depth, 1)
                : frame.kind == SegmentKind::kQuote    ? frame.quote_depth
                                                       : 0;
  return frame;
}

void HtmlParser::push(Frame frame) {
  const size_t depth = frames_.size();
  open_[static_cast<size_t>(frame.id)].push_back(depth);
  if ((frame.traits & kScopeTrait) != 0) barriers_[kScopeReach].push_back(depth);
  if ((frame.traits & (kListTrait | kScopeTrait)) != 0) barriers_[kListReach].push_back(depth);
  if (frame.table_rank == 4) barriers_[kTableReach].push_back(depth);
  const bool root = !frame.translate && frames_.back().translate;
  if (root || (frame.traits & kBlockTrait) != 0) barriers_[kInlineReach].push_back(depth);
  if (root) roots_.push_back(depth);
  frames_.push_back(std::move(frame));
}

/// Whether the element at this depth begins what is not translated.
bool HtmlParser::is_root(size_t depth) const {
  return depth > 0 && !frames_[depth].translate && frames_[depth - 1].translate;
}

/// Marks an inline element's tag. One that is translated within one that is not is a unit by
/// itself.
void HtmlParser::open_inline(Frame& frame) {
  if (frame.translate && !frames_.back().translate) flush();
  frame.mark = run_.add_mark(token_.range, InlineKind::kTag);
  frame.serial = run_.serial();
}

/// Ends the unit of translation. Of an untranslated element that goes on, nothing is part of it.
void HtmlParser::flush() {
  const Frame& frame = frames_.back();
  if (!frame.translate) {
    const Frame& root = frames_[roots_.back()];
    const bool begins_here = (root.traits & kBlockTrait) == 0 && root.serial == run_.serial();
    run_.drop_from(begins_here ? root.mark : 0);
  }
  run_.flush(frame.kind, frame.level);
}

void HtmlParser::pop(size_t end, bool closed) {
  const Frame frame = frames_.back();
  const bool block = (frame.traits & kBlockTrait) != 0;
  const bool root = is_root(frames_.size() - 1);
  const bool island = frame.translate && !frames_[frames_.size() - 2].translate;
  if (block || island) flush();
  if (root && block) {
    const bool code = frame.inline_kind == InlineKind::kCode;
    document_.opaques.push_back({code ? OpaqueKind::kCode : OpaqueKind::kHtml, {frame.begin, end}});
  } else if (root && closed && frame.serial == run_.serial()) {
    const bool visible =
        (frame.traits & kRawTextTrait) == 0 && frame.inline_kind != InlineKind::kImage;
    run_.close_untranslated(frame.mark, end, frame.inline_kind, visible);
  } else if (root) {
    run_.drop_from(frame.serial == run_.serial() ? frame.mark : 0);
  }
  if (root) roots_.pop_back();
  frames_.pop_back();
  open_[static_cast<size_t>(frame.id)].pop_back();
  for (auto& barrier : barriers_) {
    if (barrier.back() == frames_.size()) barrier.pop_back();
  }
  tokenizer_.allow_cdata(xml_ || frames_.back().foreign);
}

/// Ends all elements from `depth` on.
void HtmlParser::pop_to(size_t depth, size_t end) {
  while (frames_.size() > depth) pop(end, false);
}

void HtmlParser::end_open(std::string_view name, Reach reach) {
  const int id = *html_element_id(name);
  if (reachable(id, reach)) pop_to(innermost(id), token_.range.begin);
}

/// Ends what the start of a block element ends without saying so.
void HtmlParser::imply_ends(const HtmlElement& element) {
  const auto is_one_of = [&](std::string_view names) { return has_word(names, element.name); };
  if (element.table_rank != 0 && element.table_rank < 4) {
    // Cells end cells, rows also rows, groups also groups, up to the innermost table.
    const size_t table = barriers_[kTableReach].back();
    for (size_t depth = frames_.size(); table != 0 && --depth > table;) {
      const int rank = frames_[depth].table_rank;
      if (rank == 0) continue;
      if (rank > element.table_rank) break;
      pop_to(depth, token_.range.begin);
    }
    return;
  }
  if ((element.traits & kClosesParagraphTrait) != 0) end_open("p", kScopeReach);
  if (element.name == "li") end_open("li", kListReach);
  if (is_one_of("dt dd")) {
    end_open("dt", kListReach);
    end_open("dd", kListReach);
  }
  if (is_one_of("option optgroup")) end_open("option", kScopeReach);
  if (element.name == "optgroup") end_open("optgroup", kScopeReach);
  if (element.kind == SegmentKind::kHeading && frames_.back().kind == SegmentKind::kHeading) {
    const size_t block = barriers_[kInlineReach].back();
    if (block != 0 && (frames_[block].traits & kBlockTrait) != 0 &&
        html_element(frames_[block].id).kind == SegmentKind::kHeading) {
      pop_to(block, token_.range.begin);
    }
  }
}

void HtmlParser::leave_foreign() {
  while (frames_.back().foreign) pop(token_.range.begin, false);
}

void HtmlParser::end_tag() {
  const int id = id_of(token_.name);
  const HtmlElement* element = id < html_element_count() ? &html_element(id) : nullptr;
  const unsigned traits = element == nullptr ? 0 : element->traits;
  const auto& depths = open_[static_cast<size_t>(id)];
  const bool inside_foreign = frames_.back().foreign;

  if ((traits & kBlockTrait) == 0 || (inside_foreign && reachable(id, kInlineReach))) {
    if (token_.name == "br") return add_void(*element);  // as <br>
    if (!reachable(id, kInlineReach)) {
      run_.add_mark(token_.range, InlineKind::kTag);
      return;
    }
    pop_to(depths.back() + 1, token_.range.begin);
    const Frame frame = frames_.back();
    const size_t mark = run_.add_mark(token_.range, InlineKind::kTag);
    if (frame.serial == run_.serial()) run_.pair(frame.mark, mark);
    pop(token_.range.end, true);
    return;
  }
  if (inside_foreign) leave_foreign();
  flush();
  const Reach reach = element->table_rank > 0 ? kTableReach : kScopeReach;
  if (!reachable(id, reach)) return;
  pop_to(depths.back() + 1, token_.range.begin);
  pop(token_.range.end, true);
}

bool HtmlParser::translates(const HtmlElement* element) const {
  const bool untranslated = element != nullptr && (element->traits & kUntranslatedTrait) != 0;
  bool translates = frames_.back().translate && !untranslated;
  for (const HtmlAttribute& attribute : token_.attributes) {
    const auto text = [&](ByteRange range) {
      return html_lower(source_.bytes.substr(range.begin, range.end - range.begin));
    };
    const std::string name = text(attribute.name);
    if (name == "translate") {
      const std::string value = text(attribute.value);
      if (value == "no") return false;
      if (value == "yes" || value.empty()) {
        translates = element == nullptr || (element->traits & kRawTextTrait) == 0 || !untranslated;
      }
    } else if (name == "class") {
      std::string classes = text(attribute.value);
      std::replace_if(classes.begin(), classes.end(), is_html_space, ' ');
      if (has_word(classes, "notranslate")) return false;
    }
  }
  return translates;
}

/// The value of the attribute, empty if there is none.
std::string_view HtmlParser::value_of(std::string_view name) const {
  const auto text = [&](ByteRange range) {
    return source_.bytes.substr(range.begin, range.end - range.begin);
  };
  for (const HtmlAttribute& attribute : token_.attributes) {
    if (html_lower(text(attribute.name)) == name) return text(attribute.value);
  }
  return {};
}

void HtmlParser::append_attributes() {
  if (token_.attributes.empty()) return;
  const bool asks_for_none = value_of("translate") == "no";
  if (asks_for_none || !frames_.back().translate) return;
  const auto matches = [&](const HtmlTranslatedAttribute& rule) {
    if (!rule.elements.empty() && !has_word(rule.elements, token_.name)) return false;
    if (rule.where.empty()) return true;
    for (size_t i = 0; i < rule.where.size();) {
      const size_t end = std::min(rule.where.find(' ', i), rule.where.size());
      const std::string value = html_lower(value_of(rule.where.substr(i, end - i)));
      if (!value.empty() && has_word(rule.values, value)) return true;
      i = end + 1;
    }
    return false;
  };
  for (const HtmlTranslatedAttribute& rule : html_translated_attributes()) {
    const auto found = std::find_if(
        token_.attributes.begin(), token_.attributes.end(), [&](const HtmlAttribute& attribute) {
          return html_lower(source_.bytes.substr(
                     attribute.name.begin, attribute.name.end - attribute.name.begin)) == rule.name;
        });
    if (found == token_.attributes.end() || !matches(rule)) continue;
    append_attribute(*found, rule.name == "alt" ? SegmentKind::kAltText : SegmentKind::kAttribute);
  }
}

void HtmlParser::append_attribute(const HtmlAttribute& attribute, SegmentKind kind) {
  const std::string_view value =
      source_.bytes.substr(attribute.value.begin, attribute.value.end - attribute.value.begin);
  const auto holds = [&](std::string_view part) {
    return value.find(part) != std::string_view::npos;
  };
  if (holds("{{") || holds("{%")) return;  // a template's
  Segment segment;
  segment.kind = kind;
  SegmentText text(segment);
  append_html_attribute(text, source_, attribute.value);
  if (!text.finish()) return;
  // In Markdown, a line end where there was none may end the HTML block.
  const bool lines = line_break_.empty() || value.find_first_of("\r\n") != std::string_view::npos;
  segment.layers.push_back(
      {Syntax::kHtmlAttribute, lines ? line_end_ : std::string(), attribute.quote});
  document_.segments.push_back(std::move(segment));
}

}  // namespace

void parse_html(Document& document) {
  constexpr std::string_view kByteOrderMark = "\uFEFF";
  const bool marked = document.bytes.starts_with(kByteOrderMark);
  const size_t begin = marked ? kByteOrderMark.size() : 0;
  const bool xml = std::string_view(document.bytes).substr(begin).starts_with("<?xml");
  HtmlParser(document, {begin, document.bytes.size()}, {}, xml).parse();
}

void parse_html_fragment(Document& document, ByteRange range, const std::string& line_break) {
  HtmlParser(document, range, line_break, false).parse();
}

}  // namespace amts::document
