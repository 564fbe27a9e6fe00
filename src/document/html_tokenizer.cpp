#include "document/html_tokenizer.h"

#include <algorithm>

namespace amts::document {
namespace {

constexpr auto kNone = std::string_view::npos;

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }
bool ends_name(char c) { return is_html_space(c) || c == '/' || c == '>'; }

}  // namespace

std::string html_lower(std::string_view name) {
  std::string lowered(name);
  std::transform(lowered.begin(), lowered.end(), lowered.begin(), lower);
  return lowered;
}

HtmlTokenizer::HtmlTokenizer(std::string_view bytes, ByteRange range)
    : bytes_(bytes.substr(0, range.end)), position_(range.begin) {}

void HtmlTokenizer::read_raw_text(std::string_view name) { raw_text_ = name; }

/// `expected` in lower case.
bool HtmlTokenizer::at(size_t position, std::string_view expected) const {
  const std::string_view here = bytes_.substr(std::min(position, bytes_.size()), expected.size());
  return std::equal(here.begin(), here.end(), expected.begin(), expected.end(),
                    [](char a, char b) { return lower(a) == b; });
}

bool HtmlTokenizer::at_end_tag(size_t position, std::string_view name) const {
  if (!at(position, "</") || !at(position + 2, name)) return false;
  const size_t end = position + 2 + name.size();
  return end < bytes_.size() && ends_name(bytes_[end]);
}

/// Whether the '<' at `position` begins anything but text.
bool HtmlTokenizer::starts_markup(size_t position) const {
  if (position + 1 >= bytes_.size()) return false;
  const char next = bytes_[position + 1];
  if (next == '/') return position + 2 < bytes_.size();
  return is_letter(next) || next == '!' || next == '?';
}

/// The position behind the next `terminator`, or the end.
size_t HtmlTokenizer::after(size_t position, std::string_view terminator) const {
  const size_t found = bytes_.find(terminator, position);
  return found == kNone ? bytes_.size() : found + terminator.size();
}

/// Where the text of a script ends. A script within "<!--" may itself hold <script>…</script>.
size_t HtmlTokenizer::end_of_script(size_t position) const {
  const auto at_tag = [&](size_t i, std::string_view name) {
    return at(i, name) && i + name.size() < bytes_.size() && ends_name(bytes_[i + name.size()]);
  };
  bool escaped = false;
  bool nested = false;
  for (size_t i = bytes_.find_first_of("<-", position); i != kNone;
       i = bytes_.find_first_of("<-", i + 1)) {
    if (at_tag(i, "</script")) {
      if (!nested) return i;
      nested = false;
    } else if (escaped && at_tag(i, "<script")) {
      nested = true;
    } else if (at(i, "<!--")) {
      escaped = true;
      i += 1;  // "<!-->" ends at once
    } else if (at(i, "-->")) {
      escaped = nested = false;
    }
  }
  return bytes_.size();
}

/// `position` is behind "<!--".
size_t HtmlTokenizer::end_of_comment(size_t position) const {
  if (at(position, ">")) return position + 1;
  if (at(position, "->")) return position + 2;
  for (size_t i = bytes_.find("--", position); i != kNone; i = bytes_.find("--", i + 1)) {
    if (at(i + 2, ">")) return i + 3;
    if (at(i + 2, "!>")) return i + 4;
  }
  return bytes_.size();
}

bool HtmlTokenizer::next(HtmlToken& token) {
  token.attributes.clear();
  token.self_closing = false;
  if (position_ >= bytes_.size()) return false;

  const size_t begin = position_;
  size_t end = begin;
  if (!raw_text_.empty()) {
    if (raw_text_ == "script") {
      end = end_of_script(begin);
    } else {
      end = bytes_.find('<', begin);
      while (end != kNone && !at_end_tag(end, raw_text_)) end = bytes_.find('<', end + 1);
    }
    raw_text_.clear();
  } else {
    end = bytes_.find('<', begin);
    while (end != kNone && !starts_markup(end)) end = bytes_.find('<', end + 1);
  }
  end = std::min(end, bytes_.size());
  if (end > begin) {
    token.kind = HtmlTokenKind::kText;
    position_ = end;
  } else if (bytes_[begin + 1] == '!' || bytes_[begin + 1] == '?') {
    read_declaration(token);
  } else {
    read_tag(token);
  }
  token.range = {begin, position_};
  return true;
}

void HtmlTokenizer::read_declaration(HtmlToken& token) {
  token.kind = HtmlTokenKind::kNothing;
  if (at(position_, "<!--")) {
    position_ = end_of_comment(position_ + 4);
  } else if (cdata_allowed_ && bytes_.substr(position_).starts_with("<![CDATA[")) {
    token.kind = HtmlTokenKind::kCdata;
    position_ = after(position_, "]]>");
  } else {
    position_ = after(position_, ">");
  }
}

void HtmlTokenizer::read_tag(HtmlToken& token) {
  const bool end_tag = bytes_[position_ + 1] == '/';
  size_t name = position_ + (end_tag ? 2 : 1);
  if (!is_letter(bytes_[name])) {  // "</3>": a malformed comment
    token.kind = HtmlTokenKind::kNothing;
    position_ = after(name, ">");
    return;
  }
  position_ = name;
  while (position_ < bytes_.size() && !ends_name(bytes_[position_])) ++position_;
  token.name = html_lower(bytes_.substr(name, position_ - name));
  token.kind = end_tag ? HtmlTokenKind::kEndTag : HtmlTokenKind::kStartTag;

  while (position_ < bytes_.size()) {
    const char c = bytes_[position_];
    if (c == '>') {
      ++position_;
      return;
    }
    if (is_html_space(c)) {
      ++position_;
    } else if (c == '/') {
      ++position_;
      token.self_closing = at(position_, ">");
    } else {
      read_attribute(token);
    }
  }
  token.kind = HtmlTokenKind::kNothing;
}

void HtmlTokenizer::read_attribute(HtmlToken& token) {
  const auto skip_space = [&] {
    while (position_ < bytes_.size() && is_html_space(bytes_[position_])) ++position_;
  };
  HtmlAttribute attribute;
  attribute.name.begin = position_++;  // a leading '=' is part of the name
  while (position_ < bytes_.size() && bytes_[position_] != '=' && !ends_name(bytes_[position_])) {
    ++position_;
  }
  attribute.name.end = position_;
  attribute.value = {position_, position_};
  skip_space();
  if (!at(position_, "=")) {
    token.attributes.push_back(attribute);
    return;
  }
  ++position_;
  skip_space();
  if (position_ < bytes_.size() && (bytes_[position_] == '"' || bytes_[position_] == '\'')) {
    attribute.quote = bytes_[position_++];
    const size_t close = std::min(bytes_.find(attribute.quote, position_), bytes_.size());
    attribute.value = {position_, close};
    position_ = std::min(close + 1, bytes_.size());
  } else {
    attribute.value.begin = position_;
    while (position_ < bytes_.size() && !is_html_space(bytes_[position_]) &&
           bytes_[position_] != '>') {
      ++position_;
    }
    attribute.value.end = position_;
  }
  token.attributes.push_back(attribute);
}

}  // namespace amts::document
