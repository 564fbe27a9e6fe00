#include "translate/explanation.h"

#include <fmt/format.h>

namespace amts::translate {
namespace {

constexpr float kMostly = 0.5F;
/// Pairs from which less came are not worth a line.
constexpr float kLeastWords = 0.1F;

std::string bracketed(const AdaptedSentence& adapted) {
  std::string out;
  size_t at = 0;
  bool open = false;
  for (const engine::Word& word : adapted.words) {
    const bool mostly = word.adapted >= kMostly;
    if (open && !mostly) out += ']';
    // The space before a word is the word's, for pieces that have it.
    std::string text = adapted.target.substr(at, word.end - std::min(at, word.end));
    if (!open && mostly)
      text.insert(
          text.find_first_not_of(' ') == std::string::npos ? 0 : text.find_first_not_of(' '), "[");
    out += text;
    at = std::max(at, word.end);
    open = mostly;
  }
  if (open) out += ']';
  return out + adapted.target.substr(std::min(at, adapted.target.size()));
}

}  // namespace

std::string explanation_of(const document::Document& document, const DocumentOutcome& outcome) {
  std::string out;
  for (size_t i = 0; i < outcome.segments.size(); ++i) {
    for (const SentenceOutcome& sentence : outcome.segments[i].sentences) {
      if (!sentence.adapted) continue;
      const std::string& text = document.segments[i].text;
      out += text.substr(sentence.range.begin, sentence.range.end - sentence.range.begin) + '\n';
      out += "  " + bracketed(*sentence.adapted) + '\n';
      for (const engine::Influence& example : sentence.adapted->examples) {
        if (example.weight < kLeastWords) continue;
        out +=
            fmt::format("  {:5.1f}  {}  |  {}\n", example.weight, example.source, example.target);
      }
    }
  }
  return out;
}

}  // namespace amts::translate
