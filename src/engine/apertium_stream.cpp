#include "engine/apertium_stream.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <map>
#include <set>

#include "text/placeholder.h"
#include "text/utf8.h"

namespace amts::engine {
namespace {

constexpr std::string_view kReserved = "[]{}^$/\\@<>";
constexpr std::string_view kBlankOpen = "[[";
constexpr std::string_view kBlankEnd = "]]";
constexpr std::string_view kBlankClose = "[[/]]";
constexpr std::string_view kBlankId = "p:";
constexpr std::string_view kSentenceEnd = "[]";
constexpr char kNumberEnd = 'z';
constexpr int kNumberBase = kNumberEnd - 'a';
constexpr int kNumberMax = 1'000'000;  // Placeholders have at most six digits.
// '~' wakes the post-generator, which drops it, escaped or not: it travels as a word of its own.
constexpr int kTilde = kNumberMax - 1;
constexpr std::string_view kWordEdge = "[]";

std::string lower_ascii(std::string_view text) {
  std::string out(text);
  std::transform(out.begin(), out.end(), out.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return out;
}

bool ends_sentence(std::string_view text) {
  static constexpr std::string_view kStops[] = {".", "!", "?", ":", ";", "…", "。", "！", "？"};
  return std::any_of(std::begin(kStops), std::end(kStops),
                     [&](std::string_view stop) { return text.ends_with(stop); });
}

bool is_white(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }

/// Runs of white space become one space, none stand at the ends or before a comma or stop that
/// white space follows: transfer leaves spaces where it removes or moves words.
std::string fold_spaces(std::string_view text) {
  std::string out;
  for (size_t i = 0; i < text.size(); ++i) {
    const bool pause =
        (text[i] == ',' || text[i] == '.') && (i + 1 == text.size() || is_white(text[i + 1]));
    if (is_white(text[i])) {
      if (!out.empty() && out.back() != ' ') out += ' ';
      continue;
    }
    if (pause && out.ends_with(' ')) out.pop_back();
    out += text[i];
  }
  if (out.ends_with(' ')) out.pop_back();
  return out;
}

/// A stretch of the answer and the open numbers of the pairs whose words it holds.
struct Stretch {
  std::string text;
  std::set<int> inside;
};

std::set<int> parse_blank_ids(std::string_view ids) {
  std::set<int> numbers;
  for (size_t at = ids.find(kBlankId); at != std::string_view::npos; at = ids.find(kBlankId, at)) {
    at += kBlankId.size();
    int number = 0;
    std::from_chars(ids.data() + at, ids.data() + ids.size(), number);
    numbers.insert(number);
  }
  return numbers;
}

/// Splits an answer at word-bound blanks and undoes escapes; other blanks are dropped.
std::vector<Stretch> parse_answer(std::string_view answer) {
  std::vector<Stretch> stretches(1);
  for (size_t i = 0; i < answer.size();) {
    const std::string_view rest = answer.substr(i);
    if (answer[i] == '\\' && i + 1 < answer.size()) {
      stretches.back().text += answer[i + 1];
      i += 2;
    } else if (rest.starts_with(kBlankOpen)) {
      const size_t end = std::min(rest.find(kBlankEnd), rest.size() - kBlankEnd.size());
      stretches.push_back({"", parse_blank_ids(rest.substr(0, end))});
      i += end + kBlankEnd.size();
    } else if (answer[i] == '[') {
      i += std::min(rest.find(']'), rest.size() - 1) + 1;
    } else {
      stretches.back().text += answer[i++];
    }
  }
  return stretches;
}

}  // namespace

ApertiumStream::ApertiumStream(std::string_view source, std::span<const PlaceholderPair> pairs)
    : pairs_(pairs.begin(), pairs.end()), word_prefix_("zqx") {
  // The word must not stand in the text itself.
  while (lower_ascii(source).find(word_prefix_) != std::string::npos) word_prefix_ += 'q';
  encode(source);
}

/// "zqxbz", "zqxcz", …: the number in letters, since digits end a word; least significant first.
std::string ApertiumStream::word_for(int number) const {
  std::string letters;
  for (int rest = number; rest > 0; rest /= kNumberBase) {
    letters += static_cast<char>('a' + rest % kNumberBase);
  }
  return word_prefix_ + letters + kNumberEnd;
}

/// Words back to placeholders. Letter case aside: a sentence's first word may have been
/// capitalised.
std::string ApertiumStream::restore_words(std::string_view text) const {
  const std::string lower = lower_ascii(text);
  std::string out;
  for (size_t i = 0; i < text.size();) {
    if (lower.compare(i, word_prefix_.size(), word_prefix_) != 0) {
      out += text[i++];
      continue;
    }
    size_t end = i + word_prefix_.size();
    int number = 0;
    int place = 1;
    for (;
         place <= kNumberMax && end < lower.size() && lower[end] >= 'a' && lower[end] < kNumberEnd;
         ++end, place *= kNumberBase) {
      number += (lower[end] - 'a') * place;
    }
    const bool whole = end < lower.size() && lower[end] == kNumberEnd;
    out += !whole             ? std::string(text.substr(i, end - i))
           : number == kTilde ? std::string("~")
                              : text::placeholder(number);
    i = whole ? end + 1 : end;
  }
  return out;
}

void ApertiumStream::encode(std::string_view source) {
  std::vector<int> inside;  // open numbers, outermost first
  bool blank_open = false;
  const auto close_blank = [&] {
    if (blank_open) encoded_ += kBlankClose;
    blank_open = false;
  };
  const auto open_blank = [&] {
    if (blank_open || inside.empty()) return;
    encoded_ += kBlankOpen;
    for (const int number : inside) {
      if (!encoded_.ends_with(kBlankOpen)) encoded_ += "; ";
      encoded_ += std::string(kBlankId) + std::to_string(number);
    }
    encoded_ += kBlankEnd;
    blank_open = true;
  };
  const auto is_pair_end = [&](int number) {
    close_blank();
    for (const PlaceholderPair& pair : pairs_) {
      if (pair.open == number) inside.push_back(number);
      if (pair.close == number) std::erase(inside, pair.open);
      if (pair.open == number || pair.close == number) return true;
    }
    return false;
  };

  for (size_t i = 0; i < source.size();) {
    if (const auto span = text::placeholder_at(source, i)) {
      if (!is_pair_end(span->number)) {
        open_blank();
        encoded_ += word_for(span->number);
      }
      i = span->end;
      continue;
    }
    open_blank();
    if (source[i] == '~') {
      encoded_ += std::string(kWordEdge) + word_for(kTilde) + std::string(kWordEdge);
      ++i;
      continue;
    }
    if (kReserved.find(source[i]) != std::string_view::npos) encoded_ += '\\';
    encoded_ += source[i] == '\0' ? ' ' : source[i];
    ++i;
  }
  close_blank();
  // A stop shows the tagger the sentence's end, as Apertium's own text format does.
  stop_added_ = !ends_sentence(source);
  if (stop_added_) encoded_ += '.';
  encoded_ += kSentenceEnd;
}

std::string ApertiumStream::decode(std::string_view answer) const {
  const std::vector<Stretch> stretches = parse_answer(answer);

  // A pair encloses from the first of its words to the last.
  std::map<int, std::pair<size_t, size_t>> extent;
  for (size_t i = 0; i < stretches.size(); ++i) {
    for (const int number : stretches[i].inside) {
      const auto [at, is_new] = extent.try_emplace(number, i, i);
      at->second.second = i;
    }
  }
  std::string out;
  for (size_t i = 0; i < stretches.size(); ++i) {
    for (const PlaceholderPair& pair : pairs_) {
      const auto found = extent.find(pair.open);
      if (found != extent.end() && found->second.first == i) out += text::placeholder(pair.open);
    }
    out += stretches[i].text;
    for (auto pair = pairs_.rbegin(); pair != pairs_.rend(); ++pair) {
      const auto found = extent.find(pair->open);
      if (found != extent.end() && found->second.second == i) out += text::placeholder(pair->close);
    }
  }

  std::string restored = fold_spaces(restore_words(out));
  if (stop_added_ && restored.ends_with('.')) restored.pop_back();
  return restored;
}

}  // namespace amts::engine
