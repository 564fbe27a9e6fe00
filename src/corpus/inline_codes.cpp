#include "corpus/inline_codes.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

#include "text/placeholder.h"

namespace amts::corpus {
namespace {

/// Equal for codes that correspond: by id if there is one.
std::string correspondence(const InlineText::Code& code) {
  return code.kind + (code.id.empty() ? "\n" + code.content : " id=" + code.id);
}

void make_codes_of_lookalikes(InlineText& segment) {
  InlineText made;
  for (size_t i = 0; i < segment.texts.size(); ++i) {
    const std::string_view text = segment.texts[i];
    size_t plain = 0;
    for (const text::PlaceholderSpan& span : text::find_placeholders(text)) {
      made.add_text(text.substr(plain, span.begin - plain));
      plain = span.end;
      const std::string spelt(text.substr(span.begin, span.end - span.begin));
      made.add({"text", "", spelt, spelt});
    }
    made.add_text(text.substr(plain));
    if (i < segment.codes.size()) made.add(std::move(segment.codes[i]));
  }
  segment = std::move(made);
}

}  // namespace

void InlineText::add(Code code) {
  codes.push_back(std::move(code));
  texts.emplace_back();
}

bool looks_like_tag(std::string_view content) {
  return content.size() > 2 && content.front() == '<' && content.back() == '>';
}

std::vector<std::string> number_codes(InlineText& source, std::span<InlineText> targets) {
  make_codes_of_lookalikes(source);
  for (InlineText& target : targets) make_codes_of_lookalikes(target);
  std::vector<std::string> contents;
  const auto number = [&](InlineText::Code& code) {
    contents.push_back(code.readable);
    code.number = static_cast<int>(contents.size());
  };
  std::for_each(source.codes.begin(), source.codes.end(), number);
  std::unordered_map<std::string, std::vector<int>> numbers;  // of the source's codes, in order
  for (const InlineText::Code& code : source.codes) {
    numbers[correspondence(code)].push_back(code.number);
  }
  for (InlineText& target : targets) {
    std::unordered_map<std::string, size_t> used;
    for (InlineText::Code& code : target.codes) {
      const std::string key = correspondence(code);
      const auto same = numbers.find(key);
      const size_t occurrence = same == numbers.end() ? 0 : used[key]++;
      if (same == numbers.end() || occurrence >= same->second.size()) {
        number(code);
      } else {
        code.number = same->second[occurrence];
      }
    }
  }
  return contents;
}

Text to_text(const InlineText& segment) {
  Text text;
  for (size_t i = 0; i < segment.texts.size(); ++i) {
    text.readable += segment.texts[i];
    text.tagged += segment.texts[i];
    if (i == segment.codes.size()) break;
    text.readable += segment.codes[i].readable;
    text.tagged += text::placeholder(segment.codes[i].number);
  }
  if (segment.codes.empty()) text.tagged.clear();
  return text;
}

}  // namespace amts::corpus
