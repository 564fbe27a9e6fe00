// What tests of formats share: documents as text that people can read, and the promises that every
// document keeps.
#pragma once

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <random>
#include <string>
#include <vector>

#include "document/document.h"
#include "document/settle.h"
#include "text/placeholder.h"

namespace amts::document::testing {

/// A line a segment: "heading 2: text", then its placeholders as "  ⟦1⟧ source = readable".
inline std::string listing(const Document& document) {
  std::string out;
  for (const Segment& segment : document.segments) {
    out += kind_name(segment.kind);
    if (segment.level > 0) out += " " + std::to_string(segment.level);
    out += ": ";
    for (const char c : segment.text) out += c == '\n' ? std::string("\\n") : std::string(1, c);
    out += '\n';
    for (size_t i = 0; i < segment.placeholders.size(); ++i) {
      const Placeholder& p = segment.placeholders[i];
      out += "  " + text::placeholder(static_cast<int>(i) + 1) + " " +
             document.bytes.substr(p.range.begin, p.range.end - p.range.begin);
      if (!p.readable.empty() && p.kind != InlineKind::kBreak) out += " = " + p.readable;
      out += '\n';
    }
  }
  return out;
}

inline std::string listing(std::string bytes, Format format) {
  return listing(parse(std::move(bytes), format));
}

inline std::vector<std::string> texts(const Document& document) {
  std::vector<std::string> all;
  for (const Segment& segment : document.segments) all.push_back(segment.text);
  return all;
}

/// Ranges lie in order and within each other, placeholders are well formed, identity holds.
inline void expect_sound(const Document& document) {
  size_t previous = 0;
  for (const Segment& segment : document.segments) {
    ASSERT_LE(previous, segment.range.begin);
    ASSERT_LT(segment.range.begin, segment.range.end);
    ASSERT_LE(segment.range.end, document.bytes.size());
    previous = segment.range.begin;
    ASSERT_TRUE(well_formed(segment, segment.text)) << segment.text;
    ASSERT_FALSE(segment.layers.empty());
    size_t end = segment.range.begin;
    for (const Placeholder& p : segment.placeholders) {
      ASSERT_LE(end, p.range.begin);
      ASSERT_LE(p.range.begin, p.range.end);
      ASSERT_LE(p.range.end, segment.range.end);
      end = p.range.end;
    }
  }
  const std::vector<std::optional<std::string>> none(document.segments.size());
  EXPECT_EQ(write(document, none), document.bytes);
}

/// `text` with each stretch of words between placeholders replaced by one of `words`.
inline std::string with_words(const std::string& text, const std::vector<std::string>& words,
                              std::mt19937& random) {
  std::string out;
  size_t begin = 0;
  const auto replace = [&](size_t end) {
    const std::string stretch = text.substr(begin, end - begin);
    const size_t first = stretch.find_first_not_of(" \n\t");
    if (first == std::string::npos) {
      out += stretch;
      return;
    }
    const size_t last = stretch.find_last_not_of(" \n\t");
    out += stretch.substr(0, first) + words[random() % words.size()] + stretch.substr(last + 1);
  };
  for (const text::PlaceholderSpan& span : text::find_placeholders(text)) {
    replace(span.begin);
    out += text.substr(span.begin, span.end - span.begin);
    begin = span.end;
  }
  replace(text.size());
  return out;
}

/// Translates all segments into hostile words and expects to read them back.
inline void expect_read_back(const Document& document, const std::vector<std::string>& words,
                             std::mt19937& random) {
  std::vector<std::optional<std::string>> translations;
  std::vector<std::string> expected;
  for (const Segment& segment : document.segments) {
    translations.emplace_back(with_words(segment.text, words, random));
    expected.push_back(settle(document, segment, *translations.back()));
  }
  const std::string written = write(document, translations);
  const Document again = parse(written, document.format);
  EXPECT_EQ(texts(again), expected) << document.bytes << "\n=== became ===\n" << written;
}

/// Files of one extension among the real documents of `../shared/data`; empty without them.
inline std::vector<std::filesystem::path> shared_files(const std::string& extension) {
  const char* named = std::getenv("AMTS_SHARED");
  const std::filesystem::path root =
      (named != nullptr ? std::filesystem::path(named)
                        : std::filesystem::path(AMTS_SOURCE_DIR) / "../shared") /
      "data";
  std::vector<std::filesystem::path> files;
  if (!std::filesystem::exists(root)) return files;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(root)) {
    if (entry.path().extension() == extension) files.push_back(entry.path());
  }
  return files;
}

}  // namespace amts::document::testing
