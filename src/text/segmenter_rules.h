// What the segmenter knows of each language: abbreviations, words that begin sentences, habits.
// The data is a table in segmenter_rules.cpp.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace amts::text {

/// How an abbreviation with its full stop behaves before a word that could begin a sentence.
enum class Abbreviation {
  kNone,
  kNever,         ///< never ends a sentence: "Dr.", "e.g."
  kBeforeNumber,  ///< goes with a number, letter or placeholder: "Fig. 3", "App. B", "Eq. ⟦1⟧"
  kBeforeDigits,  ///< goes with digits alone, being a word otherwise: "No. 5" but "No. I am."
  kMayEnd,        ///< ends one only before a word that typically begins one: "U.S.", "et al."
};

/// The rules of one language. Views point into constant data. Immutable.
class SegmenterRules {
 public:
  /// By primary language subtag; languages without a row of their own get the shared rules.
  explicit SegmenterRules(std::string_view primary_language);

  /// Of a token with its full stop ("Fig."), as it stands or with its first letter lowered.
  Abbreviation abbreviation(std::string_view token) const;
  bool begins_sentences(std::string_view word) const { return starters_.contains(word); }
  /// Words that stand before the number in a caption's label: "Figure 1. Loss over time".
  bool is_caption_word(std::string_view word) const { return caption_words_.contains(word); }
  /// Whether the sentence goes on after a stop within quotation marks, seen from what follows the
  /// closing mark: 「はい。」と言った.
  bool continues_after_quote(std::string_view rest) const;

  /// The same without quotation marks, after ？ or ！: 何か？という問い.
  bool continues_question(std::string_view rest) const;
  /// Whether a clause ends in a verb of speech: 小明问道.
  bool ends_in_speech(std::string_view clause) const;

  bool ordinals() const { return ordinals_; }  ///< "3." is "third": German, Turkish, …
  bool unspaced() const { return unspaced_; }  ///< Chinese, Japanese

 private:
  std::unordered_map<std::string_view, Abbreviation> abbreviations_;
  std::unordered_set<std::string_view> starters_;
  std::unordered_set<std::string_view> caption_words_;
  std::vector<std::string_view> continuations_;
  std::vector<std::string_view> not_continuations_;
  std::vector<std::string_view> question_continuations_;
  std::vector<std::string_view> speech_verbs_;
  bool ordinals_ = false;
  bool unspaced_ = false;
};

}  // namespace amts::text
