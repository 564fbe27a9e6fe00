// Markdown and MDX: any bytes parse to sound segments and write back as they were; any translation
// either reads back exactly or leaves its segment as it was.
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"
#include "document/settle.h"
#include "text/placeholder.h"
#include "text/utf8.h"

namespace {

using namespace amts;
using namespace amts::document;

void check(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "does not hold: %s\n", what);
  std::abort();
}

void check_sound(const Document& document) {
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

// Placeholders numbered in the order in which they stand.
std::string renumbered(std::string_view text) {
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

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  if (size == 0) return 0;
  const Format format = data[0] % 2 == 0 ? Format::kMarkdown : Format::kMdx;
  std::string_view input(reinterpret_cast<const char*>(data) + 1, size - 1);
  if (text::find_invalid_utf8(input) != std::string_view::npos) return 0;
  // Behind the last NUL: what the engine returns.
  std::string hostile = "2 * 3 | [x](y) `";
  if (const size_t nul = input.rfind('\0'); nul != std::string_view::npos) {
    hostile = input.substr(nul + 1);
    input = input.substr(0, nul);
  }
  if (!text::find_placeholders(hostile).empty()) return 0;

  const Document document = parse(std::string(input), format);
  check_sound(document);
  std::vector<std::optional<std::string>> translations(document.segments.size());
  check(write(document, translations) == document.bytes, "identity");
  for (size_t i = 0; i < translations.size(); ++i) {
    const std::string& text = document.segments[i].text;
    const std::string joined = i % 2 == 0 ? hostile + text : text + hostile;
    if (well_formed(document.segments[i], joined)) translations[i] = joined;
  }
  const std::string written = write(document, translations);
  const Document again = parse(written, format);
  check_sound(again);
  check(again.segments.size() == document.segments.size(), "as many segments");
  for (size_t i = 0; i < translations.size(); ++i) {
    const Segment& segment = document.segments[i];
    const std::string& got = again.segments[i].text;
    check(got == segment.text ||
              (translations[i] && got == renumbered(settle(document, segment, *translations[i]))),
          "reads back");
  }
  return 0;
}
