#include <stdexcept>

#include "text/script.h"
#include "text/segmenter.h"
#include "text/utf8.h"

namespace amts::text {
namespace {

bool is_unspaced_character(char32_t c) { return is_unspaced_script(c) || is_cjk_punctuation(c); }

/// Whether a language without spaces writes none between these two neighbours: one is of its
/// script. Two sentences left in Latin letters keep their space.
bool meet_without_space(std::string_view left, std::string_view right) {
  if (left.empty() || right.empty()) return true;
  size_t end = left.size();
  size_t begin = 0;
  return is_unspaced_character(previous_code_point(left, end)) ||
         is_unspaced_character(next_code_point(right, begin));
}

}  // namespace

std::string join(std::string_view source, std::span<const SentenceRange> sentences,
                 std::span<const std::string> translations, const LanguagePair& languages) {
  if (sentences.size() != translations.size()) {
    throw std::invalid_argument("join: one translation for each sentence");
  }
  const bool drop_spaces =
      is_unspaced_language(languages.to) && !is_unspaced_language(languages.from);
  const auto unchanged = [&](size_t i) {
    return source.substr(sentences[i].begin, sentences[i].end - sentences[i].begin) ==
           translations[i];
  };
  std::string out;
  size_t end = 0;
  for (size_t i = 0; i < sentences.size(); ++i) {
    const std::string_view gap = source.substr(end, sentences[i].begin - end);
    if (i == 0 || (unchanged(i - 1) && unchanged(i))) {
      out += gap;
    } else if (!is_unspaced_language(languages.to)) {
      out += gap.empty() ? " " : gap;
    } else if (!drop_spaces || !meet_without_space(translations[i - 1], translations[i])) {
      out += gap;
    }
    out += translations[i];
    end = sentences[i].end;
  }
  out += source.substr(end);
  return out;
}

}  // namespace amts::text
