// Sentence segmentation: where the sentences of a paragraph begin and end.
//
// ICU's sentence BreakIterator (Unicode Standard Annex 29) proposes the places; rules of ours, with
// a table of abbreviations for each language, refuse those that are none ("Fig. 3", "e.g. Foo",
// "J. K. Rowling", "1. First", "(see Sec. 2. It …)", "»Wirklich?« fragte er") and move what
// belongs to the sentence before (closing quotes, brackets, emphasis). Placeholders ⟦n⟧
// (text/placeholder.h) count as words. Line ends are white space: they neither make nor prevent a
// break.
#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "text/language.h"

namespace amts::text {

/// Bytes [begin, end) of a text: a sentence, without white space around it, never empty.
struct SentenceRange {
  size_t begin = 0;
  size_t end = 0;
  bool operator==(const SentenceRange&) const = default;
};

/// What a placeholder does to the text around it, as far as sentences are concerned.
enum class PlaceholderRole {
  kUnknown,  ///< guessed from the spaces around it
  kWord,     ///< stands for words: code, math, a role
  kOpening,  ///< belongs to what follows: opening emphasis, tag, link
  kClosing,  ///< belongs to what stands before it: closing emphasis, tag, link
  kBreak,    ///< a hard line break: ends a sentence unless a small letter goes on after it
};

/// Splits paragraphs of one language. Making one opens ICU's data (tens of microseconds): keep it.
/// Not thread-safe: one object for each thread.
class Segmenter {
 public:
  /// en, es, zh, ja, ko, pt, tr, vi, de, fr have rules of their own, other languages generic ones.
  /// Throws UsageError if `language` is no language id.
  explicit Segmenter(std::string_view language);
  ~Segmenter();
  Segmenter(Segmenter&& other) noexcept;
  Segmenter& operator=(Segmenter&& other) noexcept;

  /// The sentences of a text (valid UTF-8), in order, in O(size). Between them, before the first
  /// and after the last there is nothing but white space; a blank text has none.
  /// `roles[n - 1]` is the role of ⟦n⟧; numbers beyond are kUnknown.
  std::vector<SentenceRange> split(std::string_view text,
                                   std::span<const PlaceholderRole> roles = {});

 private:
  class Implementation;
  std::unique_ptr<Implementation> implementation_;
};

/// The translated text: translations[i] in place of sentences[i] of `source`, with what separated
/// those. Between sentences in a language written without spaces (Chinese, Japanese) stands nothing
/// where the source language writes a space; where the source has no space and the target
/// language needs one, a single space. Neighbours that are left as they were keep their separator,
/// so translating nothing gives `source` back byte for byte.
/// Throws std::invalid_argument unless there is one translation for each sentence.
std::string join(std::string_view source, std::span<const SentenceRange> sentences,
                 std::span<const std::string> translations, const LanguagePair& languages);

}  // namespace amts::text
