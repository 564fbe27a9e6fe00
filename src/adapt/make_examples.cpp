#include "adapt/make_examples.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <unordered_set>

#include "alignment/align.h"
#include "alignment/lexicon_builder.h"
#include "base/hash.h"
#include "text/segmenter.h"
#include "text/utf8.h"

namespace amts::adapt {
namespace {

/// Sides whose lengths are this many times further apart than usual don't belong together, unless
/// they are so short that a word makes the difference.
constexpr double kImpossibleRatio = 3;
constexpr double kShort = 20;  // characters of the longer side
/// Pairs enough to learn from which words translate each other, for cutting paragraphs; of more
/// the first so many.
constexpr size_t kMostToLearnFrom = 20'000;

std::string_view tagged(const std::string& tagged, const std::string& readable) {
  return tagged.empty() ? readable : tagged;
}

std::vector<std::string> sentences_of(text::Segmenter& segmenter, std::string_view text) {
  std::vector<std::string> out;
  for (const text::SentenceRange& range : segmenter.split(text)) {
    out.emplace_back(text.substr(range.begin, range.end - range.begin));
  }
  return out;
}

std::string join(std::span<const std::string> sentences, bool unspaced) {
  std::string out;
  for (const std::string& sentence : sentences) {
    if (!out.empty() && !unspaced) out += ' ';
    out += sentence;
  }
  return out;
}

/// Cuts pairs into sentences.
class Cutter {
 public:
  Cutter(const text::LanguagePair& languages, const alignment::Lexicon* lexicon)
      : languages_(languages),
        lexicon_(lexicon),
        source_segmenter_(languages.from),
        target_segmenter_(languages.to) {}

  std::vector<Example> cut(const Example& pair) {
    const auto source = sentences_of(source_segmenter_, pair.source);
    const auto target = sentences_of(target_segmenter_, pair.target);
    if (source.size() < 2 || target.size() < 2) return {pair};
    alignment::AlignOptions options;
    options.from = languages_.from;
    options.to = languages_.to;
    options.lexicon = lexicon_;
    options.rounds = 1;
    std::vector<Example> out;
    for (const alignment::Bead& bead : alignment::align(source, target, options)) {
      if (!bead.two_sided() || bead.score <= 0) continue;
      out.push_back({join(std::span(source).subspan(bead.source_begin, bead.sources()),
                          text::is_unspaced_language(languages_.from)),
                     join(std::span(target).subspan(bead.target_begin, bead.targets()),
                          text::is_unspaced_language(languages_.to)),
                     pair.document});
    }
    return out;
  }

 private:
  const text::LanguagePair& languages_;
  const alignment::Lexicon* lexicon_;
  text::Segmenter source_segmenter_, target_segmenter_;
};

/// Cuts all that have several sentences, in order.
std::vector<Example> cut_all(std::vector<Example> pairs, const text::LanguagePair& languages,
                             Executor* executor) {
  constexpr size_t kBlock = 256;
  text::Segmenter segmenter(languages.from);
  const auto is_long = [&](const Example& pair) { return segmenter.split(pair.source).size() > 1; };
  const auto count = static_cast<size_t>(std::count_if(pairs.begin(), pairs.end(), is_long));
  if (count == 0) return pairs;
  alignment::LexiconBuilder builder(languages.from, languages.to);
  for (const Example& pair : std::span(pairs).first(std::min(pairs.size(), kMostToLearnFrom))) {
    builder.add(pair.source, pair.target);
  }
  const alignment::Lexicon lexicon = builder.build();
  std::vector<std::vector<Example>> blocks((pairs.size() + kBlock - 1) / kBlock);
  parallel_for(executor, blocks.size(), [&](size_t b) {
    Cutter cutter(languages, &lexicon);
    for (size_t i = b * kBlock; i < std::min(pairs.size(), (b + 1) * kBlock); ++i) {
      for (Example& example : cutter.cut(pairs[i])) blocks[b].push_back(std::move(example));
    }
  });
  std::vector<Example> out;
  for (std::vector<Example>& block : blocks) {
    out.insert(out.end(), std::make_move_iterator(block.begin()),
               std::make_move_iterator(block.end()));
  }
  return out;
}

/// Logarithm of how many times as long as its source a target is.
double length_ratio(const Example& example) {
  const auto source = static_cast<double>(text::code_point_count(example.source));
  const auto target = static_cast<double>(text::code_point_count(example.target));
  return std::log((target + 1) / (source + 1));
}

void drop_impossible(std::vector<Example>& examples) {
  if (examples.empty()) return;
  std::vector<double> ratios;
  for (const Example& example : examples) ratios.push_back(length_ratio(example));
  const auto middle = ratios.begin() + static_cast<ptrdiff_t>(ratios.size() / 2);
  std::nth_element(ratios.begin(), middle, ratios.end());
  const double usual = *middle;
  std::erase_if(examples, [&](const Example& example) {
    const size_t longest =
        std::max(text::code_point_count(example.source), text::code_point_count(example.target));
    return static_cast<double>(longest) > kShort &&
           std::abs(length_ratio(example) - usual) > std::log(kImpossibleRatio);
  });
}

/// Keeps the last of those that are equal.
void drop_repeated(std::vector<Example>& examples) {
  std::unordered_set<uint64_t> seen;
  std::reverse(examples.begin(), examples.end());
  std::erase_if(examples, [&](const Example& example) {
    return !seen.insert(hash64(example.document, hash64(example.target, hash64(example.source))))
                .second;
  });
  std::reverse(examples.begin(), examples.end());
}

}  // namespace

std::vector<Example> make_examples(std::span<const corpus::TextPair> pairs,
                                   const text::LanguagePair& languages, Executor* executor) {
  std::vector<Example> examples;
  for (const corpus::TextPair& pair : pairs) {
    examples.push_back({std::string(tagged(pair.tagged_source, pair.source)),
                        std::string(tagged(pair.tagged_target, pair.target)),
                        pair.source_origin.document});
  }
  examples = cut_all(std::move(examples), languages, executor);
  std::erase_if(examples, [](const Example& e) { return e.source.empty() || e.target.empty(); });
  drop_impossible(examples);
  drop_repeated(examples);
  return examples;
}

}  // namespace amts::adapt
