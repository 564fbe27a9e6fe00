#include "sync/requests.h"

#include <algorithm>

#include "base/error.h"
#include "translate/assembly.h"

namespace amts::sync {
namespace {

using document::Document;
using document::Segment;

/// Bytes behind which a sentence's definitions stand.
constexpr std::string_view kApart = "\n\n";

std::string_view slice(const Document& document, document::ByteRange range) {
  return std::string_view(document.bytes).substr(range.begin, range.end - range.begin);
}

}  // namespace

const std::string& Requests::definitions() {
  if (definitions_) return *definitions_;
  definitions_.emplace();
  for (const document::Opaque& opaque : source_.document->opaques) {
    const std::string_view text = slice(*source_.document, opaque.range);
    if (opaque.kind != document::OpaqueKind::kMetadata || !text.starts_with('[')) continue;
    *definitions_ += kApart;
    *definitions_ += text;
  }
  return *definitions_;
}

/// A text's placeholders stand for bytes of their own in the list.
void Requests::add_texts(const Document& document, size_t first, size_t last) {
  for (size_t i = first; i < last; ++i) {
    Segment text = document.segments[i];
    const size_t base = texts_.bytes.size();
    const size_t begin = text.range.begin;
    texts_.bytes += slice(document, text.range);
    texts_.bytes += '\n';
    text.range = {base, base + text.range.end - begin};
    for (document::Placeholder& placeholder : text.placeholders) {
      placeholder.range.begin = base + placeholder.range.begin - begin;
      placeholder.range.end = base + placeholder.range.end - begin;
    }
    text.layers = {{document::Syntax::kPlain, "\n", '\0'}};
    texts_.segments.push_back(std::move(text));
  }
}

size_t Requests::add_sentence(const Sentence& sentence, std::optional<Example> example) {
  if (example) examples_.push_back(std::move(*example));
  Wanted wanted;
  std::string bytes(slice(*source_.document, sentence.raw));
  // The prefixes of containers on its later lines are no part of it.
  if (const size_t level = static_cast<size_t>(source_.document->segments[sentence.segment].level);
      level > 0) {
    for (size_t at = bytes.find('\n'); at != std::string::npos; at = bytes.find('\n', at + 1))
      bytes.erase(at + 1, bytes.find_first_not_of(" \t>", at + 1) - at - 1);
  }
  wanted.sentence_bytes = bytes.size();
  bytes += definitions();
  const bool mdx = source_.document->format == document::Format::kMdx;
  wanted.sentence =
      document::parse(std::move(bytes), mdx ? document::Format::kMdx : document::Format::kMarkdown,
                      source_.document->file);
  const auto& segments = wanted.sentence->segments;
  const auto end = std::find_if(segments.begin(), segments.end(), [&](const Segment& segment) {
    return segment.range.begin >= wanted.sentence_bytes;
  });
  wanted.first_text = texts_.segments.size();
  add_texts(*wanted.sentence, 0, static_cast<size_t>(end - segments.begin()));
  wanted.last_text = texts_.segments.size();
  wanted_.push_back(std::move(wanted));
  return wanted_.size() - 1;
}

size_t Requests::add_block(size_t block) {
  Wanted wanted;
  wanted.block = block;
  wanted.first_text = texts_.segments.size();
  add_texts(*source_.document, source_.blocks[block].first_segment,
            source_.blocks[block].last_segment);
  wanted.last_text = texts_.segments.size();
  wanted_.push_back(std::move(wanted));
  return wanted_.size() - 1;
}

void Requests::judge(std::span<const translate::SegmentOutcome> outcomes, Answer& answer) {
  for (const translate::SegmentOutcome& outcome : outcomes) {
    if (outcome.origin == translate::TranslationOrigin::kFailed) {
      answer.failed = true;
      answer.reason = outcome.error ? outcome.error->what() : "the engine failed";
    }
    for (const translate::Flag flag : outcome.flags) {
      if (answer.reason.empty()) answer.reason = std::string(translate::flag_name(flag));
      if (flag == translate::Flag::kUntranslated) answer.failed = true;
    }
  }
}

Answer Requests::answer_sentence(const Wanted& wanted,
                                 std::span<const translate::SegmentOutcome> outcomes) const {
  Answer answer;
  const Document& sentence = *wanted.sentence;
  std::vector<std::optional<std::string>> translations(sentence.segments.size());
  bool same = true;
  for (size_t i = 0; i < outcomes.size(); ++i) {
    translations[i] = outcomes[i].target;
    const bool words = outcomes[i].origin != translate::TranslationOrigin::kUnchanged;
    same = same && (!words || outcomes[i].target == sentence.segments[i].text);
  }
  judge(outcomes, answer);
  const std::string bytes = document::write(sentence, translations);
  const size_t rest = sentence.bytes.size() - wanted.sentence_bytes;
  answer.text = bytes.substr(0, bytes.size() - rest);
  if (!outcomes.empty() && same) answer.failed = true;
  return answer;
}

void Requests::answer_blocks(std::span<const translate::SegmentOutcome> outcomes,
                             std::vector<Answer>& answers) const {
  const Document& source = *source_.document;
  std::vector<std::optional<std::string>> translations(source.segments.size());
  bool any = false;
  for (const Wanted& wanted : wanted_) {
    if (wanted.sentence) continue;
    any = true;
    for (size_t i = wanted.first_text; i < wanted.last_text; ++i)
      translations[source_.blocks[wanted.block].first_segment + i - wanted.first_text] =
          outcomes[i].target;
  }
  if (!any) return;
  const Document written =
      document::parse(document::write(source, translations), source.format, source.file);
  const BlockedDocument blocked(written);
  const bool whole = blocked.blocks.size() == source_.blocks.size();
  for (size_t k = 0; k < wanted_.size(); ++k) {
    const Wanted& wanted = wanted_[k];
    if (wanted.sentence) continue;
    const auto own = outcomes.subspan(wanted.first_text, wanted.last_text - wanted.first_text);
    judge(own, answers[k]);
    answers[k].text = whole ? blocked.bytes(wanted.block) : source_.bytes(wanted.block);
    if (!whole) answers[k] = {std::move(answers[k].text), true, "the translation did not fit"};
  }
}

std::vector<Answer> Requests::answer(const TranslateTexts& translate) {
  std::vector<Answer> answers(wanted_.size());
  if (wanted_.empty()) return answers;
  texts_.format = document::Format::kMarkdown;
  texts_.file = source_.document->file;
  const auto outcomes = translate(texts_, examples_);
  for (size_t k = 0; k < wanted_.size(); ++k) {
    const Wanted& wanted = wanted_[k];
    if (!wanted.sentence) continue;
    answers[k] = answer_sentence(
        wanted,
        std::span(outcomes).subspan(wanted.first_text, wanted.last_text - wanted.first_text));
  }
  answer_blocks(outcomes, answers);
  return answers;
}

TranslateTexts translate_with(translate::SharedResources resources, const translate::Call& call) {
  return [resources = std::move(resources), call](const Document& texts,
                                                  std::span<const Example> examples) {
    std::vector<corpus::TextPair> pairs;
    for (const Example& example : examples) {
      corpus::TextPair pair;
      pair.source = example.source;
      pair.target = example.target;
      pairs.push_back(std::move(pair));
    }
    translate::Resources all = *resources;
    if (all.memory == nullptr) all.memory = translate::memory_of(pairs, call.languages);
    const translate::DocumentTranslator translator(
        std::make_shared<const translate::Resources>(std::move(all)), call.languages);
    translate::DocumentOutcome outcome = translator.translate(texts, call);
    if (outcome.engine_failure) throw EngineError(*outcome.engine_failure);
    return std::move(outcome.segments);
  };
}

}  // namespace amts::sync
