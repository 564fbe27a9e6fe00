#include "document/prose.h"

#include "text/placeholder.h"
#include "text/script.h"
#include "text/utf8.h"

namespace amts::document {
namespace {

bool is_prose(document::SegmentKind kind) {
  return kind != document::SegmentKind::kAltText && kind != document::SegmentKind::kAttribute;
}

std::string_view stand_in(const document::Placeholder& placeholder) {
  switch (placeholder.kind) {
    case document::InlineKind::kLiteral:
      return placeholder.readable;
    case document::InlineKind::kBreak:
      return " ";
    default:
      return {};
  }
}

std::string single_spaced(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  bool pending = false;
  for (size_t i = 0; i < text.size();) {
    const size_t start = i;
    if (text::is_space(text::next_code_point(text, i))) {
      pending = !out.empty();
      continue;
    }
    if (pending) out += ' ';
    pending = false;
    out += text.substr(start, i - start);
  }
  return out;
}

}  // namespace

std::string prose(const document::Segment& segment) {
  std::string out;
  size_t copied = 0;
  for (const text::PlaceholderSpan& span : text::find_placeholders(segment.text)) {
    out.append(segment.text, copied, span.begin - copied);
    const auto index = static_cast<size_t>(span.number - 1);
    if (index < segment.placeholders.size()) out += stand_in(segment.placeholders[index]);
    copied = span.end;
  }
  out.append(segment.text, copied);
  return single_spaced(out);
}

std::vector<std::string> prose_segments(const document::Document& document) {
  std::vector<std::string> out;
  for (const document::Segment& segment : document.segments) {
    if (!is_prose(segment.kind)) continue;
    std::string text = prose(segment);
    if (!text.empty()) out.push_back(std::move(text));
  }
  return out;
}

std::string prose(const document::Document& document) {
  std::string out;
  for (const std::string& segment : prose_segments(document)) {
    if (!out.empty()) out += '\n';
    out += segment;
  }
  return out;
}

}  // namespace amts::document
