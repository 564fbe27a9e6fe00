#include "engine/amazon_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include "text/ascii.h"
#include "text/language.h"
#include "text/placeholder.h"
#include "text/script.h"
#include "text/utf8.h"

namespace amts::engine {
namespace {

constexpr std::string_view kParagraph = "<p>";
constexpr std::string_view kParagraphEnd = "</p>";
constexpr std::string_view kKept = "<span translate=\"no\">";
constexpr std::string_view kPairOpen = "<span id=\"";
constexpr std::string_view kPairOpenEnd = "\">";
constexpr std::string_view kSpanEnd = "</span>";

/// The first kWritten are written where their characters stand; all are read.
constexpr std::array<std::pair<std::string_view, std::string_view>, 6> kReferences = {{
    {"&amp;", "&"},
    {"&lt;", "<"},
    {"&gt;", ">"},
    {"&quot;", "\""},
    {"&#39;", "'"},
    {"&apos;", "'"},
}};
constexpr size_t kWritten = 3;

bool is_white(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }

/// One code point or placeholder of a source, as it is written in HTML.
struct Unit {
  size_t end = 0;  ///< in the source
  std::string html;
};

const PlaceholderPair* find_pair(std::span<const PlaceholderPair> pairs,
                                 int PlaceholderPair::*member, int number) {
  const auto found = std::find_if(pairs.begin(), pairs.end(), [&](const PlaceholderPair& pair) {
    return pair.*member == number;
  });
  return found == pairs.end() ? nullptr : &*found;
}

Unit next_unit(std::string_view source, size_t at, std::span<const PlaceholderPair> pairs) {
  if (const auto span = text::placeholder_at(source, at)) {
    if (find_pair(pairs, &PlaceholderPair::open, span->number) != nullptr) {
      return {span->end,
              std::string(kPairOpen) + std::to_string(span->number) + std::string(kPairOpenEnd)};
    }
    if (find_pair(pairs, &PlaceholderPair::close, span->number) != nullptr) {
      return {span->end, std::string(kSpanEnd)};
    }
    return {span->end,
            std::string(kKept) + text::placeholder(span->number) + std::string(kSpanEnd)};
  }
  size_t end = at;
  text::next_code_point(source, end);
  const std::string_view character = source.substr(at, end - at);
  const auto written = std::span(kReferences).first(kWritten);
  const auto reference = std::find_if(written.begin(), written.end(),
                                      [&](const auto& entry) { return entry.second == character; });
  return {end, std::string(reference == written.end() ? character : reference->first)};
}

std::string html_of(std::string_view source, std::span<const PlaceholderPair> pairs) {
  std::string html;
  for (size_t at = 0; at < source.size();) {
    Unit unit = next_unit(source, at, pairs);
    html += unit.html;
    at = unit.end;
  }
  return html;
}

bool needs_html(std::string_view source) {
  return source.find('<') != source.npos || !text::find_placeholders(source).empty();
}

/// How good a place for a break is before `at`; 0: none.
int break_quality(std::string_view source, size_t at) {
  if (at >= source.size()) return 0;
  constexpr std::string_view kClauseEnds = ".,;:!?)";
  if (is_white(source[at])) {
    return at > 0 && kClauseEnds.find(source[at - 1]) != kClauseEnds.npos ? 3 : 2;
  }
  size_t before = at;
  if (text::is_cjk_punctuation(text::previous_code_point(source, before))) return 3;
  return 1;
}

/// Where the first piece of `source` ends, so that it is not longer than `most_bytes` as HTML.
size_t end_of_piece(std::string_view source, size_t most_bytes) {
  size_t html_bytes = 0;
  size_t at = 0;
  size_t best = 0;
  int best_quality = 0;
  while (at < source.size()) {
    const Unit unit = next_unit(source, at, {});
    html_bytes += unit.html.size();
    if (html_bytes > most_bytes && at > 0) return best > 0 ? best : at;
    at = unit.end;
    // A good break in the second half is better than a poor one at the very end.
    const int quality = break_quality(source, at);
    if (html_bytes * 2 >= most_bytes && quality >= best_quality) {
      best = at;
      best_quality = quality;
    }
  }
  return at;
}

std::vector<PlaceholderPair> pairs_within(std::string_view source,
                                          std::span<const PlaceholderPair> pairs) {
  std::vector<PlaceholderPair> within;
  for (const PlaceholderPair& pair : pairs) {
    const size_t open = source.find(text::placeholder(pair.open));
    if (open == source.npos) continue;
    if (source.find(text::placeholder(pair.close), open) != source.npos) within.push_back(pair);
  }
  return within;
}

/// Characters of an answer, references resolved.
std::string text_of(std::string_view html) {
  std::string out;
  for (size_t at = 0; at < html.size();) {
    const auto reference =
        std::find_if(kReferences.begin(), kReferences.end(),
                     [&](const auto& entry) { return html.substr(at).starts_with(entry.first); });
    if (reference == kReferences.end()) {
      out += html[at++];
    } else {
      out += reference->second;
      at += reference->first.size();
    }
  }
  return out;
}

/// The number in id="3", id=3 or id='3' of a tag; 0 if there is none.
int id_of(std::string_view tag) {
  constexpr std::string_view kId = " id=";
  size_t at = tag.find(kId);
  if (at == tag.npos) return 0;
  at = tag.find_first_of("0123456789", at);
  int number = 0;
  if (at != tag.npos) std::from_chars(tag.data() + at, tag.data() + tag.size(), number);
  return number;
}

/// One sentence's HTML as text with placeholders; tags that are not ours are dropped.
std::string decode_one(std::string_view html, std::span<const PlaceholderPair> pairs) {
  constexpr int kNoPair = 0;
  std::string out;
  std::vector<int> open;  // numbers of pairs, kNoPair for what is kept
  size_t kept_from = 0;
  for (size_t at = 0; at < html.size();) {
    const size_t tag = std::min(html.find('<', at), html.size());
    out += text_of(html.substr(at, tag - at));
    const size_t end = html.find('>', tag);
    if (end == html.npos) break;
    const std::string_view name = html.substr(tag, end + 1 - tag);
    at = end + 1;
    if (name.starts_with("<span")) {
      const PlaceholderPair* pair = find_pair(pairs, &PlaceholderPair::open, id_of(name));
      open.push_back(pair == nullptr ? kNoPair : pair->close);
      if (pair != nullptr) out += text::placeholder(pair->open);
      kept_from = out.size();
    } else if (name == kSpanEnd && !open.empty()) {
      if (open.back() == kNoPair) {
        // What is kept is a placeholder: space that got in around it is not the sentence's.
        out.replace(kept_from, out.npos, text::trim(std::string(out.substr(kept_from))));
      } else {
        out += text::placeholder(open.back());
      }
      open.pop_back();
    }
  }
  return std::string(text::trim(out));
}

/// What stands in the paragraphs of an answer; nothing if there is other text.
std::optional<std::vector<std::string_view>> paragraphs_of(std::string_view answer) {
  std::vector<std::string_view> paragraphs;
  for (answer = text::trim(answer); !answer.empty(); answer = text::trim(answer)) {
    const size_t end = answer.find(kParagraphEnd);
    if (!answer.starts_with(kParagraph) || end == answer.npos) return std::nullopt;
    paragraphs.push_back(answer.substr(kParagraph.size(), end - kParagraph.size()));
    answer.remove_prefix(end + kParagraphEnd.size());
  }
  return paragraphs;
}

}  // namespace

std::vector<AmazonPiece> split_for_amazon(size_t sentence, std::string_view source,
                                          std::span<const PlaceholderPair> pairs,
                                          size_t most_bytes) {
  constexpr std::string_view kBlank = " \t\r\n";
  std::vector<AmazonPiece> pieces;
  while (!source.empty()) {
    const size_t end = end_of_piece(source, most_bytes);
    // White space around the break is nobody's: services fold it.
    const size_t last = source.substr(0, end).find_last_not_of(kBlank);
    const size_t text_end = last == source.npos ? end : last + 1;
    const size_t next = std::min(source.find_first_not_of(kBlank, end), source.size());
    const std::string_view piece = source.substr(0, text_end);
    pieces.push_back({sentence, std::string(piece),
                      std::string(source.substr(text_end, next - text_end)),
                      pairs_within(piece, pairs)});
    source.remove_prefix(next);
  }
  return pieces;
}

std::vector<size_t> pack_for_amazon(std::span<const AmazonPiece> pieces, size_t most_bytes) {
  std::vector<size_t> ends;
  size_t bytes = 0;
  for (size_t i = 0; i < pieces.size(); ++i) {
    const size_t more = html_of(pieces[i].source, pieces[i].pairs).size() + kParagraph.size() +
                        kParagraphEnd.size();
    if (i > 0 && bytes + more > most_bytes) {
      ends.push_back(i);
      bytes = 0;
    }
    bytes += more;
  }
  if (!pieces.empty()) ends.push_back(pieces.size());
  return ends;
}

std::string encode_for_amazon(std::span<const AmazonPiece> pieces) {
  if (pieces.size() == 1) {
    const AmazonPiece& piece = pieces.front();
    return needs_html(piece.source) ? html_of(piece.source, piece.pairs) : piece.source;
  }
  std::string html;
  for (const AmazonPiece& piece : pieces) {
    html += kParagraph;
    html += html_of(piece.source, piece.pairs);
    html += kParagraphEnd;
  }
  return html;
}

std::optional<std::vector<std::string>> decode_from_amazon(std::string_view answer,
                                                           std::span<const AmazonPiece> pieces) {
  if (pieces.size() == 1) {
    const AmazonPiece& piece = pieces.front();
    return std::vector{needs_html(piece.source) ? decode_one(answer, piece.pairs)
                                                : std::string(answer)};
  }
  const auto paragraphs = paragraphs_of(answer);
  if (!paragraphs || paragraphs->size() != pieces.size()) return std::nullopt;
  std::vector<std::string> texts;
  for (size_t i = 0; i < pieces.size(); ++i) {
    texts.push_back(decode_one((*paragraphs)[i], pieces[i].pairs));
  }
  return texts;
}

std::string amazon_language(const std::string& language) {
  constexpr std::array<std::string_view, 4> kRegional = {"es-MX", "fa-AF", "fr-CA", "pt-PT"};
  if (std::find(kRegional.begin(), kRegional.end(), language) != kRegional.end()) return language;
  const std::string written = text::written_language(language);
  if (written == "zh-Hant") return "zh-TW";
  constexpr std::array<std::pair<std::string_view, std::string_view>, 3> kNames = {
      {{"nb", "no"}, {"nn", "no"}, {"fil", "tl"}}};
  const std::string_view primary = text::primary_language(language);
  for (const auto& [id, name] : kNames) {
    if (primary == id) return std::string(name);
  }
  return std::string(primary);
}

}  // namespace amts::engine
