// Writing: encode, splice, and prove by parsing what was made. Markdown's escaping depends on so
// much context (the block's start, its neighbours, delimiters far away) that rules for it either
// escape too much or break documents; parsing the result with our own parser is the exact test.
#include <algorithm>
#include <map>
#include <stdexcept>

#include "document/document.h"
#include "document/formats.h"
#include "document/markdown_words.h"
#include "document/settle.h"
#include "text/placeholder.h"

namespace amts::document {

namespace {

// Rounds of parsing after which all that differs is escaped more, not only the first of what one
// fault may have caused; and after which nothing is translated at all. Books take one or two.
constexpr int kMaxCarefulRounds = 6;
constexpr int kMaxRounds = 40;
// Bytes behind a bare URL that are looked at for what would become part of it.
constexpr size_t kEnoughAfterUrl = 400;

// A changed segment and how it is to be spelt.
struct Change {
  std::string text;      // settled
  std::string expected;  // text with placeholders renumbered in order: as a parser reports it
  Caution caution = Caution::kLeast;
};

// Where a segment of the original stands in the output.
struct Spot {
  ByteRange range;
  size_t segment = 0;
};

bool is_html_text(const Segment& segment) {
  return !segment.layers.empty() && segment.layers.front().syntax == Syntax::kHtmlText;
}

bool is_markdown(Syntax syntax) {
  return syntax == Syntax::kMarkdown || syntax == Syntax::kMarkdownCell;
}

void encode(Pieces& pieces, const Layer& layer, Caution caution, bool mdx) {
  switch (layer.syntax) {
    case Syntax::kPlain:
      return encode_plain(pieces, layer);
    case Syntax::kMarkdown:
    case Syntax::kMarkdownCell:
      return encode_markdown(pieces, layer, caution, mdx);
    case Syntax::kHtmlText:
      return encode_html_text(pieces, layer);
    case Syntax::kHtmlAttribute:
      return encode_html_attribute(pieces, layer);
    case Syntax::kYamlScalar:
      return encode_yaml_scalar(pieces, layer);
    case Syntax::kCsvField:
      return encode_csv_field(pieces, layer);
    case Syntax::kJsonString:
      return encode_json_string(pieces, layer);
  }
}

Pieces split_pieces(const Segment& segment, std::string_view text) {
  Pieces pieces;
  size_t copied = 0;
  for (const text::PlaceholderSpan& span : text::find_placeholders(text)) {
    if (span.begin > copied) {
      pieces.push_back({std::string(text.substr(copied, span.begin - copied))});
    }
    const Placeholder& placeholder = segment.placeholders[static_cast<size_t>(span.number) - 1];
    pieces.push_back({{}, span.number, placeholder.kind, placeholder.partner});
    copied = span.end;
  }
  if (copied < text.size()) pieces.push_back({std::string(text.substr(copied))});
  return pieces;
}

std::string renumbered(std::string_view text) {
  std::string out;
  size_t copied = 0;
  int number = 0;
  for (const text::PlaceholderSpan& span : text::find_placeholders(text)) {
    out += text.substr(copied, span.begin - copied);
    out += text::placeholder(++number);
    copied = span.end;
  }
  out += text.substr(copied);
  return out;
}

// What a parsed segment says of the changed one nearest before it.
enum class Verdict { kGood, kConsequence, kFault };

class Writer {
 public:
  Writer(const Document& document, Translations translations);

  std::string write();

 private:
  void assemble();
  void append_range(ByteRange range, size_t next);
  void append_segment(size_t index);
  void append_placeholder(size_t segment, size_t number, Caution caution);
  // A shortcut reference `[text]` whose text is translated needs its label spelt out: then closes
  // the link with it. `begin` is where the text stands in the output.
  bool append_label(const Segment& segment, size_t opener, size_t closer, size_t begin);
  bool needs_brackets(const Segment& segment, const Pieces& pieces, const Piece& piece) const;
  static bool urls_end_where_meant(const Document& parsed, const Segment& segment);
  bool needs_proof() const;
  // Gives more caution to what `parsed` reads otherwise than meant; true if there was nothing.
  bool proven(const Document& parsed, bool all);
  // Compares what was meant with what was found, HTML's text or all else, in order; true if nothing
  // differs.
  bool compare(const Document& parsed, bool html, std::vector<Verdict>& verdicts) const;
  // Whether `parsed` is where a segment was written.
  bool stands_at(const Spot& spot, const Segment& parsed) const;
  bool reads_back(const Spot& spot, const Document& document, const Segment& parsed) const;
  // More caution; if there is no more, and it `may_drop`, the original.
  void blame(size_t spot, bool may_drop);

  const Document& document_;
  std::map<size_t, Change> changes_;
  std::string out_;
  std::vector<Spot> spots_;
};

Writer::Writer(const Document& document, Translations translations) : document_(document) {
  const size_t count = std::min(translations.size(), document.segments.size());
  for (size_t i = 0; i < count; ++i) {
    const Segment& segment = document.segments[i];
    if (!translations[i] || *translations[i] == segment.text) continue;
    if (!well_formed(segment, *translations[i])) {
      throw std::invalid_argument("a translation must hold each placeholder once and well nested");
    }
    std::string text = settle(document, segment, *translations[i]);
    if (text == segment.text || is_blank(text)) continue;
    std::string expected = segment.placeholders.empty() ? text : renumbered(text);
    changes_.emplace_hint(changes_.end(), i, Change{std::move(text), std::move(expected)});
  }
}

std::string Writer::write() {
  if (changes_.empty()) return document_.bytes;
  assemble();
  if (!needs_proof()) return std::move(out_);
  for (int round = 0; !changes_.empty(); ++round) {
    const Document parsed = parse(out_, document_.format, document_.file);
    if (proven(parsed, round >= kMaxCarefulRounds)) break;
    if (round >= kMaxRounds) changes_.clear();
    assemble();
  }
  return std::move(out_);
}

bool Writer::needs_proof() const {
  return std::any_of(changes_.begin(), changes_.end(), [&](const auto& change) {
    const auto& layers = document_.segments[change.first].layers;
    return std::any_of(layers.begin(), layers.end(),
                       [](const Layer& layer) { return is_markdown(layer.syntax); });
  });
}

void Writer::assemble() {
  out_.clear();
  out_.reserve(document_.bytes.size() + document_.bytes.size() / 2);
  spots_.clear();
  append_range({0, document_.bytes.size()}, 0);
  std::sort(spots_.begin(), spots_.end(), [](const Spot& a, const Spot& b) {
    return a.range.begin != b.range.begin ? a.range.begin < b.range.begin
                                          : a.range.end > b.range.end;
  });
}

// Copies a range of the original, with the segments in it from number `next` on.
void Writer::append_range(ByteRange range, size_t next) {
  const auto& segments = document_.segments;
  size_t copied = range.begin;
  const auto copy_to = [&](size_t end) {
    out_.append(document_.bytes, copied, end - copied);
    copied = end;
  };
  std::vector<size_t> open;  // spots of unchanged segments that are not copied whole yet
  const auto close_to = [&](size_t begin) {
    while (!open.empty() && segments[spots_[open.back()].segment].range.end <= begin) {
      Spot& spot = spots_[open.back()];
      copy_to(segments[spot.segment].range.end);
      spot.range.end = out_.size();
      open.pop_back();
    }
  };
  while (next < segments.size() && segments[next].range.begin < range.end) {
    close_to(segments[next].range.begin);
    copy_to(segments[next].range.begin);
    if (changes_.count(next) == 0) {
      open.push_back(spots_.size());
      spots_.push_back({{out_.size(), 0}, next});
      ++next;
    } else {
      append_segment(next);
      copied = segments[next].range.end;
      const size_t end = copied;
      while (next < segments.size() && segments[next].range.begin < end) ++next;
    }
  }
  close_to(range.end);
  copy_to(range.end);
}

void Writer::append_segment(size_t index) {
  const Segment& segment = document_.segments[index];
  const Change& change = changes_.at(index);
  Pieces pieces = split_pieces(segment, change.text);
  const bool mdx = document_.format == Format::kMdx;
  for (const Layer& layer : segment.layers) encode(pieces, layer, change.caution, mdx);
  const size_t spot = spots_.size();
  spots_.push_back({{out_.size(), 0}, index});
  std::vector<size_t> open;  // where in the output the open pairs' contents begin
  int links = 0;             // that are open
  for (const Piece& piece : pieces) {
    if (piece.placeholder == 0) {
      out_ += piece.text;
      continue;
    }
    const auto number = static_cast<size_t>(piece.placeholder);
    const auto partner = static_cast<size_t>(segment.placeholders[number - 1].partner);
    const bool closes = partner != 0 && partner < number;
    const bool labelled = closes && append_label(segment, partner, number, open.back());
    if (!labelled && links == 0 && needs_brackets(segment, pieces, piece)) {
      out_ += '<';
      append_placeholder(index, number, change.caution);
      out_ += '>';
    } else if (!labelled) {
      append_placeholder(index, number, change.caution);
    }
    if (partner != 0 && piece.kind == InlineKind::kLink) links += closes ? -1 : 1;
    if (closes) {
      open.pop_back();
    } else if (partner != 0) {
      open.push_back(out_.size());
    }
  }
  spots_[spot].range.end = out_.size();
  // A plain scalar or field that had to be quoted reads back without the quotes.
  const Layer& inner = segment.layers.front();
  const char first = spots_[spot].range.begin < out_.size() ? out_[spots_[spot].range.begin] : '\0';
  const bool plain =
      std::any_of(segment.layers.begin(), segment.layers.end(), [](const Layer& layer) {
        return layer.quote == '\0' &&
               (layer.syntax == Syntax::kYamlScalar || layer.syntax == Syntax::kCsvField);
      });
  if (plain && (first == '"' || first == '\'')) {
    ++spots_[spot].range.begin;
    --spots_[spot].range.end;
  }
  // A space before what would begin a module's line in MDX.
  if (first == ' ' && is_markdown(inner.syntax)) ++spots_[spot].range.begin;
}

// Whether what follows a bare URL would become part of it: `https://example.com。` is one link.
bool Writer::needs_brackets(const Segment& segment, const Pieces& pieces,
                            const Piece& piece) const {
  const Placeholder& url = segment.placeholders[static_cast<size_t>(piece.placeholder) - 1];
  if (!can_have_brackets(url, document_)) return false;
  std::string text = url.readable;
  for (const Piece* next = &piece + 1; next != pieces.data() + pieces.size(); ++next) {
    if (next->placeholder == 0) {
      text += next->text;
    } else {
      const ByteRange range =
          segment.placeholders[static_cast<size_t>(next->placeholder) - 1].range;
      text.append(document_.bytes, range.begin, range.end - range.begin);
    }
    if (text.size() > url.readable.size() + kEnoughAfterUrl) break;
  }
  return gfm_url_end(text, 0) != url.readable.size();
}

// Whether GFM would find the bare URLs of `parsed` to be as long as this parser does.
bool Writer::urls_end_where_meant(const Document& parsed, const Segment& segment) {
  if (segment.layers.empty() || !is_markdown(segment.layers.front().syntax)) return true;
  int links = 0;
  for (size_t i = 0; i < segment.placeholders.size(); ++i) {
    const Placeholder& each = segment.placeholders[i];
    if (each.kind == InlineKind::kLink && each.partner != 0)
      links += each.partner > static_cast<int>(i) ? 1 : -1;
    if (links > 0 || !is_bare_url(each)) continue;
    const std::string_view text = std::string_view(parsed.bytes).substr(0, segment.range.end);
    if (each.readable.find("://") == std::string::npos && each.readable.substr(0, 4) != "www.")
      continue;  // an address ends where its host does
    if (gfm_url_end(text, each.range.begin) != each.range.end) return false;
  }
  return true;
}

bool Writer::append_label(const Segment& segment, size_t opener, size_t closer, size_t begin) {
  const Placeholder& close = segment.placeholders[closer - 1];
  const std::string_view source = document_.bytes;
  if (close.kind != InlineKind::kLink || !is_markdown(segment.layers.front().syntax)) return false;
  const std::string_view spelt =
      source.substr(close.range.begin, close.range.end - close.range.begin);
  if (spelt != "]" && spelt != "][]") return false;
  const size_t text = segment.placeholders[opener - 1].range.end;
  const std::string_view label = source.substr(text, close.range.begin - text);
  if (std::string_view(out_).substr(begin) == label) return false;
  out_ += "][";
  out_ += label;
  out_ += "]";
  return true;
}

void Writer::append_placeholder(size_t segment_index, size_t number, Caution caution) {
  const Segment& segment = document_.segments[segment_index];
  const Placeholder& placeholder = segment.placeholders[number - 1];
  const ByteRange range = placeholder.range;
  // `_` cannot open or close inside a word, as it has to in a language without spaces; `*` can.
  if (caution != Caution::kLeast && placeholder.kind == InlineKind::kEmphasis &&
      document_.bytes[range.begin] == '_' && is_markdown(segment.layers.front().syntax)) {
    out_.append(range.end - range.begin, '*');
    return;
  }
  const auto inside =
      std::lower_bound(document_.segments.begin() + static_cast<ptrdiff_t>(segment_index) + 1,
                       document_.segments.end(), range.begin,
                       [](const Segment& s, size_t begin) { return s.range.begin < begin; });
  append_range(range, static_cast<size_t>(inside - document_.segments.begin()));
}

// A segment of HTML leaves out the tags around its whole text, which a translation may bring there.
bool Writer::stands_at(const Spot& spot, const Segment& parsed) const {
  if (spot.range.begin == parsed.range.begin) return true;
  return is_html_text(document_.segments[spot.segment]) && is_html_text(parsed) &&
         spot.range.begin <= parsed.range.begin && parsed.range.end <= spot.range.end;
}

bool Writer::reads_back(const Spot& spot, const Document& document, const Segment& parsed) const {
  const Segment& original = document_.segments[spot.segment];
  if (is_html_text(original) && is_html_text(parsed)) {
    const bool changed = changes_.count(spot.segment) != 0;
    return original.kind == parsed.kind && stands_at(spot, parsed) &&
           (changed || parsed.text == original.text);
  }
  if (spot.range != parsed.range || original.kind != parsed.kind ||
      original.placeholders.size() != parsed.placeholders.size()) {
    return false;
  }
  const auto change = changes_.find(spot.segment);
  if (change == changes_.end()) return parsed.text == original.text;
  if (parsed.text != change->second.expected || !urls_end_where_meant(document, parsed))
    return false;
  if (original.placeholders.empty()) return true;
  const auto spans = text::find_placeholders(change->second.text);
  for (size_t i = 0; i < spans.size(); ++i) {
    const Placeholder& meant = original.placeholders[static_cast<size_t>(spans[i].number) - 1];
    const Placeholder& got = parsed.placeholders[i];
    const auto partner = [&] {
      return got.partner == 0 ? 0 : spans[static_cast<size_t>(got.partner) - 1].number;
    };
    if (meant.kind != got.kind || meant.partner != partner()) return false;
  }
  return true;
}

void Writer::blame(size_t spot, bool may_drop) {
  const auto change = changes_.find(spots_[spot].segment);
  if (change == changes_.end()) return;
  Caution& caution = change->second.caution;
  if (caution != Caution::kMost && !is_html_text(document_.segments[change->first])) {
    caution = static_cast<Caution>(static_cast<int>(caution) + 1);
  } else if (may_drop) {
    changes_.erase(change);
  }
}

bool Writer::compare(const Document& parsed, bool html, std::vector<Verdict>& verdicts) const {
  std::vector<size_t> meant;
  std::vector<const Segment*> got;
  for (size_t i = 0; i < spots_.size(); ++i) {
    if (is_html_text(document_.segments[spots_[i].segment]) == html) meant.push_back(i);
  }
  for (const Segment& segment : parsed.segments) {
    if (is_html_text(segment) == html) got.push_back(&segment);
  }
  bool all_good = true;
  bool in_step = true;  // when not, differences are an earlier fault's
  size_t last_changed = spots_.size();
  for (size_t i = 0, j = 0; i < meant.size() || j < got.size();) {
    const bool here = i < meant.size() && j < got.size();
    if (i < meant.size() && changes_.count(spots_[meant[i]].segment) != 0) last_changed = meant[i];
    const bool good = here && reads_back(spots_[meant[i]], parsed, *got[j]);
    const bool bad_here = here && !good && stands_at(spots_[meant[i]], *got[j]);
    if (!good) {
      all_good = false;
      const Verdict verdict = in_step || bad_here ? Verdict::kFault : Verdict::kConsequence;
      if (last_changed < spots_.size()) {
        verdicts[last_changed] = std::max(verdicts[last_changed], verdict);
      }
    }
    in_step = good || (bad_here && in_step);
    const bool missing =
        j >= got.size() || (here && spots_[meant[i]].range.begin < got[j]->range.begin);
    if (good || bad_here || missing) ++i;
    if (good || bad_here || !missing) ++j;
  }
  return all_good;
}

bool Writer::proven(const Document& parsed, bool all) {
  std::vector<Verdict> verdicts(spots_.size(), Verdict::kGood);
  // Apart, for an attribute of HTML that stood within a text may stand before it now.
  const bool html_good = compare(parsed, true, verdicts);
  const bool all_good = compare(parsed, false, verdicts) && html_good;
  if (all_good) return true;
  // A definition made by accident changes what stands before it: then all are suspects.
  const bool unknown =
      std::find(verdicts.begin(), verdicts.end(), Verdict::kFault) == verdicts.end();
  for (size_t i = 0; i < spots_.size(); ++i) {
    if (verdicts[i] == Verdict::kFault || unknown) {
      blame(i, true);
    } else if (verdicts[i] == Verdict::kConsequence && all) {
      blame(i, false);
    }
  }
  return false;
}

}  // namespace

std::string write(const Document& document, Translations translations) {
  return Writer(document, translations).write();
}

}  // namespace amts::document
