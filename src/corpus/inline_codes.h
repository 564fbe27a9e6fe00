// Segments of XML formats with inline elements, and the placeholders that these become: shared by
// TMX and XLIFF.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/parallel_data.h"

namespace amts::corpus {

/// A segment taken apart: text before, between and after its inline codes.
struct InlineText {
  /// An inline element, or one end of an element around text.
  struct Code {
    std::string kind;      ///< which element, and which end of it
    std::string id;        ///< ties it to the same kind on the other sides; may be empty
    std::string content;   ///< where it has no id: the same content on two sides is one code
    std::string readable;  ///< what stands for it in the readable form
    int number = 0;        ///< of its placeholder, once numbered
  };
  std::vector<std::string> texts = {""};  ///< codes.size() + 1
  std::vector<Code> codes;

  void add(Code code);
  void add_text(std::string_view text) { texts.back() += text; }
};

/// Whether native content is markup, that is not readable: "<br/>".
bool looks_like_tag(std::string_view content);

/// Numbers the codes of one source and its translations, and returns what the numbers stand for.
/// What only looks like a placeholder in their texts becomes a code too.
std::vector<std::string> number_codes(InlineText& source, std::span<InlineText> targets);

/// Both forms of a numbered segment.
Text to_text(const InlineText& segment);

}  // namespace amts::corpus
