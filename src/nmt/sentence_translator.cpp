#include "nmt/sentence_translator.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <optional>

#include "base/error.h"
#include "text/language.h"

namespace amts::nmt {

/// What is searched at once: a sentence, or a part of a very long one.
struct SentenceTranslator::Part {
  size_t index = 0;  // of the TranslationInput
  LetterCase letter_case = LetterCase::kAsIs;
  SearchInput input;
  std::vector<Kept> kept;
  std::vector<size_t> kept_word;  // of each kept text: the source word it stands at or before
  Ranges source_spans;            // of each source word: bytes of the TranslationInput's source
  std::string text;               // result
  std::vector<TranslatedWord> translated;
  std::vector<WordId> found;
  float total = 0;  // log probability and words of the result
  size_t words = 0;
};

struct SentenceTranslator::Job {
  bool translated = false;  // else the result is the source
  std::vector<Part> parts;
};

namespace {

Vocabulary load_vocabulary(const VocabularyPaths& files) {
  return files.ids.empty() ? Vocabulary::sentencepiece(files.pieces)
                           : Vocabulary::with_ids(files.ids, files.pieces);
}

/// What bytes become that the model has put together to no character: nothing to show a reader.
constexpr std::string_view kReplacement = "\uFFFD";

/// In capitals, word by word: what will be put between them stays as it is.
DecodedText in_capitals(const DecodedText& decoded) {
  DecodedText upper;
  size_t end = 0;
  for (const auto& [from, to] : decoded.spans) {
    upper.text += upper_case(decoded.text.substr(end, from - end));
    const size_t begin = upper.text.size();
    upper.text += upper_case(decoded.text.substr(from, to - from));
    upper.spans.emplace_back(begin, upper.text.size());
    end = to;
  }
  upper.text += upper_case(decoded.text.substr(end));
  return upper;
}

/// Texts to put into a translation, by byte position.
using Insertions = std::multimap<size_t, std::string>;

/// Where a text kept aside goes when the model has not said it: before the target word that looks
/// at the source word it stood before.
size_t insertion_point(const Hypothesis& hypothesis, const DecodedText& decoded,
                       size_t source_word) {
  size_t best = decoded.spans.size();
  float most = 0;
  for (size_t t = 0; t < hypothesis.alignment.size() && t < decoded.spans.size(); ++t) {
    const std::vector<float>& row = hypothesis.alignment[t];
    if (source_word < row.size() && row[source_word] > most) {
      most = row[source_word];
      best = t;
    }
  }
  if (best == decoded.spans.size()) return decoded.text.size();
  // Back to the word's first piece, then after the space before it.
  size_t at = std::min(decoded.spans[best].first, decoded.text.size());
  // A character that is put together of bytes is not cut.
  while (at > 0 && at < decoded.text.size() && (decoded.text[at] & 0xC0) == 0x80) --at;
  const auto inside_word = [&] {
    return at > 0 && at < decoded.text.size() && decoded.text[at] != ' ' &&
           decoded.text[at - 1] != ' ' && static_cast<unsigned char>(decoded.text[at]) < 0x80;
  };
  while (inside_word()) --at;
  while (at < decoded.text.size() && decoded.text[at] == ' ') ++at;
  return at;
}

/// The text with what goes into it; the spans of words move on.
std::string with_insertions(const std::string& text, const Insertions& insertions, bool unspaced,
                            std::vector<TranslatedWord>& words) {
  std::string out;
  size_t from = 0;
  std::vector<std::pair<size_t, size_t>> added;  // where, and how many bytes up to there
  for (const auto& [at, inserted] : insertions) {
    out += text.substr(from, at - from);
    from = at;
    if (!unspaced && !out.empty() && out.back() != ' ') out += ' ';
    out += inserted;
    if (!unspaced && at < text.size() && text[at] != ' ') out += ' ';
    added.emplace_back(at, out.size() - at);
  }
  for (TranslatedWord& word : words) {
    size_t before_begin = 0;
    size_t before_end = 0;
    for (const auto& [at, bytes] : added) {
      if (at <= word.begin) before_begin = bytes;
      if (at < word.end) before_end = bytes;
    }
    word.begin += before_begin;
    word.end = std::max(word.end + before_end, word.begin);
  }
  return out + text.substr(from);
}

/// Where in the source a place of the model's text is. `end`: what was cut out there comes after.
size_t place_in_source(const SourceText& text, size_t at, bool end, size_t source_size) {
  size_t more = 0;
  for (const Kept& kept : text.kept) {
    const size_t symbol = kept.symbol == 0 ? 0 : placeholder_symbol(kept.symbol).size();
    if (kept.at > at || (end && kept.at == at)) break;
    if (at < kept.at + symbol) return std::min(kept.at + more, source_size);
    more += kept.text.size() - symbol;
  }
  return std::min(at + more, source_size);
}

}  // namespace

TranslationModel TranslationModel::load(const ModelFiles& files, Precision precision) {
  const bool joint = files.source.pieces == files.target.pieces;
  TranslationModel model{Transformer(Parameters::load(files.model), precision),
                         load_vocabulary(files.source),
                         std::nullopt,
                         std::nullopt,
                         std::nullopt,
                         text::is_unspaced_language(files.target_language)};
  if (!joint) model.own_target = load_vocabulary(files.target);
  if (!files.shortlist.empty()) {
    const bool shared =
        joint || (!files.source.ids.empty() && files.source.ids == files.target.ids);
    model.shortlist = Shortlist::load(files.shortlist, model.source, model.target(), shared);
  }
  if (!files.target_token.empty()) {
    model.target_token = model.source.find(files.target_token);
    if (!model.target_token) {
      throw ModelError("the vocabulary has no token " + files.target_token,
                       {files.source.pieces.string()});
    }
  }
  return model;
}

SentenceTranslator::SentenceTranslator(TranslationModel model)
    : model_(std::move(model)), symbols_(placeholder_symbols(model_.source, model_.target())) {
  const ModelConfig& config = model_.transformer.config();
  const auto check = [](const char* side, size_t vocabulary, size_t expected) {
    // Models may be padded to a round number of words. A vocabulary that is larger than the
    // model's has words it can't compute, one that is much smaller is another's.
    constexpr size_t kMostPadding = 256;
    if (vocabulary <= expected && expected - vocabulary <= kMostPadding) return;
    throw ModelError(std::string("the ") + side + " vocabulary has " + std::to_string(vocabulary) +
                         " words, the model " + std::to_string(expected),
                     {}, "use the vocabulary that was published with the model");
  };
  check("source", model_.source.size(), config.source_vocabulary);
  check("target", model_.target().size(), config.target_vocabulary);
}

SentenceTranslator::Part SentenceTranslator::prepare_part(const SourceText& source, size_t begin,
                                                          size_t end) const {
  Part part;
  const std::string_view text = std::string_view(source.text).substr(begin, end - begin);
  const std::vector<Piece> pieces = model_.source.encode(text);
  const size_t first = model_.target_token ? 1 : 0;
  if (model_.target_token) part.input.source.push_back(*model_.target_token);
  part.source_spans.resize(first);
  for (const Piece& piece : pieces) {
    part.input.source.push_back(piece.id);
    part.source_spans.emplace_back(begin + piece.begin, begin + piece.end);
  }
  part.input.source.push_back(model_.source.eos());
  for (const Kept& kept : source.kept) {
    const bool last = end == source.text.size() && kept.at == end;
    if (kept.at < begin || (kept.at >= end && !last)) continue;
    const auto after = std::find_if(pieces.begin(), pieces.end(), [&](const Piece& piece) {
      return piece.end > kept.at - begin;
    });
    part.kept.push_back(kept);
    part.kept_word.push_back(first + static_cast<size_t>(after - pieces.begin()));
  }
  if (model_.shortlist) part.input.shortlist = model_.shortlist->words(part.input.source);
  if (model_.shortlist) {
    for (const Kept& kept : part.kept) {
      if (kept.symbol == 0) continue;
      part.input.shortlist.push_back(*model_.target().find(placeholder_symbol(kept.symbol)));
    }
  }
  return part;
}

SentenceTranslator::Job SentenceTranslator::prepare(const TranslationInput& input,
                                                    size_t longest) const {
  Job job;
  SourceText source =
      hide_placeholders(input.source, symbols_, find_unspeakable(input.source, model_.source));
  if (is_untranslatable(source)) return job;
  job.translated = true;
  const LetterCase letter_case = normalize_case(source, model_.source);
  for (const auto& [begin, end] : split_long(source.text, model_.source, longest)) {
    job.parts.push_back(prepare_part(source, begin, end));
    job.parts.back().letter_case = letter_case;
    for (auto& [from, to] : job.parts.back().source_spans) {
      from = place_in_source(source, from, false, input.source.size());
      to = std::max(from, place_in_source(source, to, true, input.source.size()));
    }
  }
  for (const std::string& text : input.required) {
    Phrase phrase;
    for (const Piece& piece : model_.target().encode(text)) phrase.push_back(piece.id);
    // Which part of a split sentence a term stands in is not known here: the first takes it.
    job.parts.front().input.required.push_back(std::move(phrase));
  }
  return job;
}

void SentenceTranslator::restore(Part& part, const Hypothesis& hypothesis) const {
  DecodedText decoded = model_.target().decode(hypothesis.words);
  if (part.letter_case == LetterCase::kUpper) decoded = in_capitals(decoded);
  Insertions insertions;
  std::string text;
  // Symbols in the output become what they stand for, the first of each; further ones and foreign
  // ones go.
  std::vector<bool> found(part.kept.size(), false);
  std::vector<size_t> moved(decoded.text.size() + 1, 0);
  for (size_t at = 0; at < decoded.text.size();) {
    moved[at] = text.size();
    if (std::string_view(decoded.text).substr(at).starts_with(kReplacement)) {
      for (size_t i = 0; i < kReplacement.size(); ++i) moved[at++] = text.size();
      continue;
    }
    const size_t close =
        symbols_ > 0 && decoded.text[at] == '{' ? decoded.text.find('}', at) : std::string::npos;
    if (close == std::string::npos) {
      text += decoded.text[at++];
      continue;
    }
    const std::string symbol = decoded.text.substr(at, close + 1 - at);
    const bool is_symbol = model_.target().find(symbol).has_value() &&
                           symbol.find_first_not_of("{}0123456789") == std::string::npos;
    if (!is_symbol) {
      text += decoded.text[at++];
      continue;
    }
    for (size_t i = 0; i < part.kept.size(); ++i) {
      if (part.kept[i].symbol == 0 || found[i]) continue;
      if (placeholder_symbol(part.kept[i].symbol) != symbol) continue;
      found[i] = true;
      text += part.kept[i].text;
      break;
    }
    for (size_t i = at; i <= close; ++i) moved[i] = text.size();
    at = close + 1;
  }
  moved[decoded.text.size()] = text.size();
  for (size_t i = 0; i < part.kept.size(); ++i) {
    if (found[i]) continue;
    const size_t at = insertion_point(hypothesis, decoded, part.kept_word[i]);
    insertions.emplace(moved[at], part.kept[i].text);
  }
  for (size_t t = 0; t < hypothesis.words.size() && hypothesis.words[t] != model_.target().eos();
       ++t) {
    const std::vector<float>& row = hypothesis.alignment[t];
    const auto looks_at =
        static_cast<size_t>(std::max_element(row.begin(), row.end()) - row.begin());
    const auto [begin, end] = decoded.spans[t];
    const auto [from, to] = looks_at < part.source_spans.size() ? part.source_spans[looks_at]
                                                                : std::pair<size_t, size_t>();
    part.translated.push_back({moved[std::min(begin, decoded.text.size())],
                               moved[std::min(end, decoded.text.size())], from, to,
                               hypothesis.word_scores[t]});
  }
  part.text = with_insertions(text, insertions, model_.unspaced_target, part.translated);
}

void SentenceTranslator::run_batch(std::span<Part* const> parts, const SearchOptions& options,
                                   const Adaptation* adaptation, ThreadTeam* team) const {
  Workspace workspace;
  workspace.quantized.team = team;
  std::vector<SearchInput> inputs;
  std::vector<SearchedPart> searched;
  for (const Part* part : parts) inputs.push_back(part->input);
  for (const Part* part : parts) searched.push_back({part->index, part->input.source});
  const std::unique_ptr<StepHook> hook =
      adaptation != nullptr ? adaptation->hook(searched) : nullptr;
  const auto found = search(model_.transformer, inputs, options, workspace, hook.get());
  for (size_t i = 0; i < parts.size(); ++i) {
    const Hypothesis& best = found[i];
    restore(*parts[i], best);
    parts[i]->found = best.words;
    parts[i]->words = best.words.size();
    parts[i]->total = std::accumulate(best.word_scores.begin(), best.word_scores.end(), 0.0F);
  }
}

void SentenceTranslator::run(std::vector<Part*>& parts, const TranslationOptions& options,
                             const Adaptation* adaptation) const {
  // Like lengths together: their rows end at about the same step.
  std::stable_sort(parts.begin(), parts.end(), [](const Part* a, const Part* b) {
    return a->input.source.size() > b->input.source.size();
  });
  std::vector<std::pair<size_t, size_t>> batches;
  // More threads than processors would wait for each other.
  const size_t threads =
      options.executor != nullptr ? std::min(options.executor->threads(), default_threads()) : 1;
  size_t total = 0;
  for (const Part* part : parts) total += part->input.source.size();
  // Of a short text each thread gets a batch, too.
  const size_t most = std::min(options.batch_tokens, total / threads + 1);
  size_t tokens = 0;
  for (size_t i = 0; i < parts.size(); ++i) {
    const size_t length = parts[i]->input.source.size();
    if (batches.empty() || tokens + length > most) {
      batches.emplace_back(i, i);
      tokens = 0;
    }
    tokens += length;
    batches.back().second = i + 1;
  }
  SearchOptions search_options;
  search_options.beam = options.beam;
  search_options.cancellation = options.cancellation;
  search_options.normalization = options.normalization;
  search_options.eos = model_.target().eos();
  search_options.unknown = model_.target().unknown();
  search_options.alignment = true;
  // Threads that have no batch of their own share the products of another's.
  const size_t members = batches.empty() ? 1 : threads / batches.size();
  parallel_for(options.executor, batches.size(), [&](size_t b) {
    const auto [begin, end] = batches[b];
    std::optional<ThreadTeam> team;
    if (members > 1) team.emplace(*options.executor, members);
    run_batch(std::span(parts).subspan(begin, end - begin), search_options, adaptation,
              team ? &*team : nullptr);
  });
}

std::vector<Translation> SentenceTranslator::translate(std::span<const TranslationInput> inputs,
                                                       const TranslationOptions& options,
                                                       const Adaptation* adaptation) const {
  std::vector<Job> jobs(inputs.size());
  parallel_for(options.executor, inputs.size(), [&](size_t i) {
    jobs[i] = prepare(inputs[i], std::max<size_t>(options.longest_sentence, 8));
  });
  std::vector<Part*> parts;
  for (size_t i = 0; i < jobs.size(); ++i) {
    for (Part& part : jobs[i].parts) {
      part.index = i;
      parts.push_back(&part);
    }
  }
  run(parts, options, adaptation);

  std::vector<Translation> results;
  for (size_t i = 0; i < inputs.size(); ++i) {
    Translation& result = results.emplace_back();
    if (!jobs[i].translated) {
      result.text = inputs[i].source;
      continue;
    }
    float total = 0;
    size_t words = 0;
    for (Part& part : jobs[i].parts) {
      if (!result.text.empty() && !model_.unspaced_target) result.text += ' ';
      for (TranslatedWord& word : part.translated) {
        word.begin += result.text.size();
        word.end += result.text.size();
        result.words.push_back(word);
      }
      result.searched.push_back({std::move(part.input.source), std::move(part.found)});
      result.text += part.text;
      total += part.total;
      words += part.words;
    }
    result.score = total / static_cast<float>(words);
  }
  return results;
}

}  // namespace amts::nmt
