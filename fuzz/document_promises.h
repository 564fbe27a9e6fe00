// What every document must keep, whatever its bytes: sound ranges, identity, and translations that
// read back.
#pragma once

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "document/document.h"
#include "document/settle.h"
#include "text/placeholder.h"
#include "text/utf8.h"

namespace amts::document::fuzz {

inline void check(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "does not hold: %s\n", what);
  std::abort();
}

inline void check_sound(const Document& document) {
  size_t previous = 0;
  for (const Segment& segment : document.segments) {
    check(previous <= segment.range.begin, "segments in order");
    check(segment.range.begin < segment.range.end, "segments not empty");
    check(segment.range.end <= document.bytes.size(), "segments inside the document");
    check(!is_blank(segment.text), "no blank text");
    check(well_formed(segment, segment.text), "text well formed");
    previous = segment.range.begin;
    size_t end = segment.range.begin;
    for (const Placeholder& placeholder : segment.placeholders) {
      check(end <= placeholder.range.begin, "placeholders in order");
      check(placeholder.range.begin <= placeholder.range.end, "placeholders not negative");
      check(placeholder.range.end <= segment.range.end, "placeholders inside their segment");
      end = placeholder.range.end;
    }
  }
}

/// `text` with placeholders numbered in the order in which they stand.
inline std::string renumbered(std::string_view text) {
  std::string out;
  size_t copied = 0;
  int number = 0;
  for (const text::PlaceholderSpan& span : text::find_placeholders(text)) {
    out += text.substr(copied, span.begin - copied);
    out += text::placeholder(++number);
    copied = span.end;
  }
  out += text.substr(copied);
  return out;
}

/// The input up to its last NUL is a document, what is behind it comes from an engine. Where
/// `may_refuse`, a translation that cannot be written leaves its segment as it was.
inline void check_promises(std::string_view input, Format format, bool may_refuse) {
  if (text::find_invalid_utf8(input) != std::string_view::npos) return;
  std::string hostile = "a </p> \"b\" \\ & c";
  if (const size_t nul = input.rfind('\0'); nul != std::string_view::npos) {
    hostile = input.substr(nul + 1);
    input = input.substr(0, nul);
  }
  if (!text::find_placeholders(hostile).empty()) return;

  Document document;
  try {
    document = parse(std::string(input), format, "f");
  } catch (const FormatError& error) {
    check(error.where().line > 0 && error.where().column > 0, "faults have a place");
    return;
  }
  check_sound(document);
  std::vector<std::optional<std::string>> translations(document.segments.size());
  check(write(document, translations) == document.bytes, "identity");
  for (size_t i = 0; i < translations.size(); ++i) {
    const std::string& text = document.segments[i].text;
    const std::string joined = i % 2 == 0 ? hostile + text : text + hostile;
    if (joined != text && well_formed(document.segments[i], joined)) translations[i] = joined;
  }
  const Document again = parse(write(document, translations), format);
  check_sound(again);
  check(again.segments.size() == document.segments.size(), "as many segments");
  for (size_t i = 0; i < translations.size(); ++i) {
    const Segment& segment = document.segments[i];
    std::string wanted =
        translations[i] ? renumbered(settle(document, segment, *translations[i])) : segment.text;
    if (is_blank(wanted)) wanted = segment.text;  // nothing to write
    const std::string& got = again.segments[i].text;
    const bool good = got == wanted || (may_refuse && got == segment.text);
    if (!good) std::fprintf(stderr, "wanted: %s\ngot: %s\n", wanted.c_str(), got.c_str());
    check(good, "reads back");
  }
}

inline std::string_view as_text(const uint8_t* data, size_t size) {
  return {reinterpret_cast<const char*>(data), size};
}

}  // namespace amts::document::fuzz
