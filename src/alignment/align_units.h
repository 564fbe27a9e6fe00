// Alignment units: the words of a sentence in a form in which occurrences, and translations, are
// easily counted. Not a tokenizer for anything else: case, width and most endings are gone.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace amts::alignment {

/// Turns sentences of one language into units:
/// - letters after NFKC case folding, cut to a stem (English: endings off; other languages written
///   with spaces: the first letters, which suffices to count with);
/// - Chinese, Japanese: words of ICU's dictionary, Traditional characters as Simplified ones;
/// - numbers as "#value", also those written as numerals or words: 三十五, thirty-five -> "#35";
/// - ? ! : ; " ( and … as themselves whatever their width; other punctuation is left out.
/// Not thread-safe (ICU iterators): one reader a thread.
class UnitReader {
 public:
  explicit UnitReader(std::string_view language);
  ~UnitReader();
  UnitReader(UnitReader&&) noexcept;
  UnitReader& operator=(UnitReader&&) noexcept;

  std::vector<std::string> units(std::string_view sentence);

 private:
  struct Tools;
  std::unique_ptr<Tools> tools_;
};

/// A word without its English endings: "making" -> "mak", "studies" -> "studi", "stopped" ->
/// "stop".
std::string english_stem(std::string word);

/// Value of a numeral in Chinese or Japanese characters (三百二十, 二〇一九, 十万), or -1.
long long chinese_number(std::u32string_view word);

/// Value of an English number word below a hundred ("seven", "forty"), or -1.
int english_number(std::string_view word);

}  // namespace amts::alignment
