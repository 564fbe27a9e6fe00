// Sentences in Apertium's stream format and back
// (https://wiki.apertium.org/wiki/Apertium_stream_format).
//
// What stands alone (code, math) becomes an unknown word, which keeps a place in the syntax of the
// sentence; what opens and closes (emphasis, links) becomes word-bound blanks, which follow the
// words they enclose wherever transfer moves them.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "engine/engine.h"

namespace amts::engine {

class ApertiumStream {
 public:
  /// `source` with placeholders; pairs as in Hints.
  ApertiumStream(std::string_view source, std::span<const PlaceholderPair> pairs);

  /// What to send; holds no NUL.
  const std::string& encoded() const { return encoded_; }

  /// The translation with placeholders, from what came back for encoded(). A placeholder that got
  /// lost is absent: the caller checks.
  std::string decode(std::string_view answer) const;

 private:
  std::string word_for(int number) const;
  std::string restore_words(std::string_view text) const;
  void encode(std::string_view source);

  std::vector<PlaceholderPair> pairs_;
  std::string word_prefix_;
  std::string encoded_;
  bool stop_added_ = false;
};

}  // namespace amts::engine
