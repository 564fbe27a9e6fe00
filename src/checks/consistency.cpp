#include "checks/consistency.h"

#include <fmt/format.h>
#include <unicode/uchar.h>

#include <algorithm>
#include <map>
#include <set>
#include <sstream>
#include <unordered_map>

#include "base/hash.h"
#include "checks/typography.h"
#include "text/normalize.h"
#include "text/utf8.h"

namespace amts::checks {
namespace {

constexpr size_t kShown = 120;  // bytes of a text that are kept
// A word or two may be translated according to what stands around it, and several may become one.
constexpr size_t kSentenceWords = 4;
// Sources that share more words than this are translated alike with good reason.
constexpr double kAlike = 0.5;

/// Letters and digits alone, in small letters: what is left when spaces, punctuation, markup and
/// letter case do not matter. 0 for texts without two letters.
uint64_t key_of(std::string_view text) {
  std::string skeleton;
  size_t letters = 0;
  for (const char32_t c : text::to_utf32(text::nfc(text))) {
    if (!u_isalnum(static_cast<UChar32>(c))) continue;
    letters += is_letter(c);
    text::append_utf8(
        skeleton, static_cast<char32_t>(u_foldCase(static_cast<UChar32>(c), U_FOLD_CASE_DEFAULT)));
  }
  return letters < 2 ? 0 : std::max<uint64_t>(hash64(skeleton), 1);
}

/// In languages without spaces a foreign word counts as a word of theirs, of two characters.
float length_of(const Side& side, bool unspaced) {
  const std::u32string& text = side.prose();
  if (!unspaced) return static_cast<float>(text.size());
  size_t length = 0;
  bool in_word = false;
  for (const char32_t c : text) {
    const bool foreign = is_spaced_letter(c) || is_digit(c);
    length += foreign ? (in_word ? 0 : 2) : c == U' ' || c == U'\n' ? 0 : 1;
    in_word = foreign;
  }
  return static_cast<float>(length);
}

std::set<std::string> words_of(const std::string& text) {
  std::set<std::string> words;
  std::istringstream in(text);
  for (std::string word; in >> word;) words.insert(word);
  return words;
}

double likeness(const std::string& a, const std::string& b) {
  const auto first = words_of(a), second = words_of(b);
  const auto common = static_cast<double>(
      std::ranges::count_if(first, [&](const std::string& word) { return second.contains(word); }));
  return common / static_cast<double>(std::max<size_t>(1, std::min(first.size(), second.size())));
}

std::string place(const Trace& trace) {
  return fmt::format("{}:{}", trace.file, trace.region.line);
}

Finding finding_of(const Trace& trace, const Check& check, const Settings& settings,
                   std::string message) {
  Finding finding;
  finding.check = check.id;
  finding.severity = settings.severity_of(check);
  finding.file = trace.file;
  finding.region = trace.region;
  finding.message = std::move(message);
  finding.source = trace.source;
  finding.target = trace.target;
  finding.segment = trace.segment;
  finding.source_segment = trace.source_segment;
  return finding;
}

/// Traces with one key, by the other key, in order.
using Groups = std::map<uint64_t, std::map<uint64_t, std::vector<const Trace*>>>;

Groups grouped(const std::vector<Trace>& traces, uint64_t Trace::*by, uint64_t Trace::*other) {
  Groups groups;
  for (const Trace& trace : traces) {
    if (trace.*by != 0 && trace.*other != 0) groups[trace.*by][trace.*other].push_back(&trace);
  }
  std::erase_if(groups, [](const auto& group) { return group.second.size() < 2; });
  return groups;
}

/// The way that is most common; the first of those that are equally so.
const std::vector<const Trace*>& usual(const std::map<uint64_t, std::vector<const Trace*>>& ways) {
  return std::ranges::max_element(ways,
                                  [](const auto& a, const auto& b) {
                                    return a.second.size() != b.second.size()
                                               ? a.second.size() < b.second.size()
                                               : a.second.front() > b.second.front();
                                  })
      ->second;
}

void inconsistent_targets(const std::vector<Trace>& traces, const Settings& settings,
                          std::vector<Finding>& out) {
  const Check& check = find_check(kInconsistentTarget);
  for (const auto& [key, ways] : grouped(traces, &Trace::source_key, &Trace::target_key)) {
    const auto& most = usual(ways);
    for (const auto& [target, places] : ways) {
      if (&places == &most) continue;
      for (const Trace* trace : places) {
        out.push_back(finding_of(
            *trace, check, settings,
            fmt::format("'{}' is '{}' here, but '{}' in {} ({})", trace->source, trace->target,
                        most.front()->target, place(*most.front()),
                        most.size() == 1 ? "once" : fmt::format("{} times", most.size()))));
      }
    }
  }
}

void inconsistent_sources(const std::vector<Trace>& traces, const Settings& settings,
                          std::vector<Finding>& out) {
  const Check& check = find_check(kInconsistentSource);
  for (const auto& [key, ways] : grouped(traces, &Trace::target_key, &Trace::source_key)) {
    const auto& most = usual(ways);
    for (const auto& [source, places] : ways) {
      if (&places == &most) continue;
      for (const Trace* trace : places) {
        if (words_of(trace->source).size() < kSentenceWords ||
            likeness(trace->source, most.front()->source) > kAlike)
          continue;
        out.push_back(
            finding_of(*trace, check, settings,
                       fmt::format("'{}' is translated just like '{}' in {}", trace->source,
                                   most.front()->source, place(*most.front()))));
      }
    }
  }
}

void odd_lengths(const std::vector<Trace>& traces, const Languages& languages,
                 const Settings& settings, std::vector<Finding>& out) {
  const Check& check = find_check(kLengthRatio);
  std::vector<LengthPair> pairs;
  pairs.reserve(traces.size());
  for (const Trace& trace : traces) pairs.push_back(trace.lengths);
  const LengthModel model = LengthModel::of(std::move(pairs), languages.pair);
  for (const Trace& trace : traces) {
    // What was not translated is found elsewhere.
    if (trace.source_key == trace.target_key || !model.is_odd(trace.lengths)) continue;
    out.push_back(finding_of(
        trace, check, settings,
        fmt::format("about {} characters for {} of the source, where {:.0f} would be usual",
                    trace.lengths.target, trace.lengths.source,
                    model.ratio * static_cast<double>(trace.lengths.source))));
  }
}

}  // namespace

Trace trace_of(const Unit& unit, const Languages& languages, const std::string& file,
               const Region& region) {
  Trace trace;
  const std::string source = unit.source.readable(), target = unit.target.readable();
  trace.source_key = key_of(source);
  trace.target_key = key_of(target);
  trace.lengths = {length_of(unit.source, languages.unspaced_source),
                   length_of(unit.target, languages.unspaced_target)};
  trace.file = file;
  trace.region = region;
  trace.segment = unit.target.segments().front();
  trace.source_segment = unit.source.segments().front();
  trace.source = shortened(source, kShown);
  trace.target = shortened(target, kShown);
  return trace;
}

std::vector<Finding> findings_across(std::vector<Trace> traces, const Languages& languages,
                                     const Settings& settings) {
  std::ranges::stable_sort(traces, [](const Trace& a, const Trace& b) {
    return std::tie(a.file, a.region.line, a.region.column) <
           std::tie(b.file, b.region.line, b.region.column);
  });
  std::vector<Finding> out;
  const auto enabled = [&](std::string_view id) { return settings.enabled(find_check(id)); };
  if (languages.translated && enabled(kInconsistentTarget))
    inconsistent_targets(traces, settings, out);
  if (languages.translated && enabled(kInconsistentSource))
    inconsistent_sources(traces, settings, out);
  if (enabled(kLengthRatio)) odd_lengths(traces, languages, settings, out);
  return out;
}

}  // namespace amts::checks
