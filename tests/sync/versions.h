// What tests of synchronization share: an engine that shows what it was asked, and a call in one
// line.
#pragma once

#include <string>

#include "sync/sync.h"
#include "text/placeholder.h"

namespace amts::sync::testing {

/// "the text" becomes "<the text>", outside of placeholders at the ends.
inline std::vector<translate::SegmentOutcome> bracketed(const document::Document& texts,
                                                        std::span<const Example>) {
  std::vector<translate::SegmentOutcome> out;
  for (const document::Segment& segment : texts.segments) {
    translate::SegmentOutcome outcome;
    outcome.target = "«" + segment.text + "»";
    outcome.origin = translate::TranslationOrigin::kEngine;
    out.push_back(std::move(outcome));
  }
  return out;
}

inline Synchronized synchronized(const std::string& old_source, const std::string& new_source,
                                 const std::string& translation, const std::string& to = "zh",
                                 document::Format format = document::Format::kMarkdown,
                                 const TranslateTexts& translate = bracketed) {
  const auto a = document::parse(old_source, format), b = document::parse(new_source, format),
             t = document::parse(translation, format);
  return synchronize({&a, &b, &t}, translate, {{"en", to}, nullptr});
}

inline std::string synced(const std::string& old_source, const std::string& new_source,
                          const std::string& translation, const std::string& to = "zh",
                          document::Format format = document::Format::kMarkdown) {
  return synchronized(old_source, new_source, translation, to, format).bytes;
}

}  // namespace amts::sync::testing
