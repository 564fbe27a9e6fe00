#include "sync/requests.h"

#include <algorithm>

#include "base/error.h"
#include "sync/transfer.h"
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
void Requests::add_texts(const Document& document, size_t first, size_t last, Document& texts) {
  for (size_t i = first; i < last; ++i) {
    Segment text = document.segments[i];
    const size_t base = texts.bytes.size();
    const size_t begin = text.range.begin;
    texts.bytes += slice(document, text.range);
    texts.bytes += '\n';
    text.range = {base, base + text.range.end - begin};
    for (document::Placeholder& placeholder : text.placeholders) {
      placeholder.range.begin = base + placeholder.range.begin - begin;
      placeholder.range.end = base + placeholder.range.end - begin;
    }
    text.layers = {{document::Syntax::kPlain, "\n", '\0'}};
    texts.segments.push_back(std::move(text));
  }
}

size_t Requests::add_sentence(const Sentence& sentence) {
  return add(std::string(slice(*source_.document, sentence.raw)),
             source_.document->segments[sentence.segment].level, false);
}

size_t Requests::add_changed_sentence(const Sentence& sentence, Former former) {
  examples_.push_back(std::move(former.example));
  const size_t number = add_sentence(sentence);
  const int level = source_.document->segments[sentence.segment].level;
  const size_t plain_old = add(std::move(former.source), level, true);
  const size_t plain_new = add(std::string(slice(*source_.document, sentence.raw)), level, true);
  wanted_[number].plain_old = plain_old;
  wanted_[number].plain_new = plain_new;
  wanted_[number].human = std::move(former.target);
  return number;
}

/// A sentence as it stands in a file, as a document of its own.
size_t Requests::add(std::string bytes, int level, bool plain) {
  Wanted wanted;
  wanted.plain = plain;
  if (level > 0) {  // the prefixes of containers on its later lines are no part of it
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
  Document& texts = plain ? plain_ : texts_;
  wanted.first_text = texts.segments.size();
  add_texts(*wanted.sentence, 0, static_cast<size_t>(end - segments.begin()), texts);
  wanted.last_text = texts.segments.size();
  wanted_.push_back(std::move(wanted));
  return wanted_.size() - 1;
}

/// Where the engine's two translations differ, the human one is edited; where they do not, it
/// stands.
void Requests::edit_human_text(const Wanted& wanted, const std::vector<Answer>& all,
                               Answer& answer) const {
  const Answer &old_answer = all[*wanted.plain_old], &new_answer = all[*wanted.plain_new];
  if (old_answer.failed || new_answer.failed) return;
  auto edited = transfer_edit(old_answer.text, new_answer.text, wanted.human);
  if (!edited) return;
  answer.kept = *edited == wanted.human;
  answer.reason = answer.kept ? "the engine translates the old and the new sentence alike"
                              : "edited as the engine's translation changed";
  answer.text = std::move(*edited);
}

size_t Requests::add_block(size_t block) {
  Wanted wanted;
  wanted.block = block;
  wanted.first_segment = source_.blocks[block].first_segment;
  wanted.first_text = texts_.segments.size();
  add_texts(*source_.document, source_.blocks[block].first_segment,
            source_.blocks[block].last_segment, texts_);
  wanted.last_text = texts_.segments.size();
  wanted_.push_back(std::move(wanted));
  return wanted_.size() - 1;
}

size_t Requests::add_segment(size_t segment) {
  const auto& segments = source_.document->segments;
  size_t end = segment + 1;  // with those in its placeholders
  while (end < segments.size() && segments[end].range.begin < segments[segment].range.end) ++end;
  Wanted wanted;
  wanted.segment = wanted.first_segment = segment;
  wanted.first_text = texts_.segments.size();
  add_texts(*source_.document, segment, end, texts_);
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
      translations[wanted.first_segment + i - wanted.first_text] = outcomes[i].target;
  }
  if (!any) return;
  const Document written =
      document::parse(document::write(source, translations), source.format, source.file);
  const BlockedDocument blocked(written);
  const bool whole = blocked.blocks.size() == source_.blocks.size() &&
                     written.segments.size() == source.segments.size();
  for (size_t k = 0; k < wanted_.size(); ++k) {
    const Wanted& wanted = wanted_[k];
    if (wanted.sentence) continue;
    const auto own = outcomes.subspan(wanted.first_text, wanted.last_text - wanted.first_text);
    judge(own, answers[k]);
    if (wanted.segment) {
      answers[k].text = whole ? slice(written, written.segments[*wanted.segment].range)
                              : slice(source, source.segments[*wanted.segment].range);
    } else {
      answers[k].text = whole ? blocked.bytes(wanted.block) : source_.bytes(wanted.block);
    }
    if (whole) continue;
    answers[k].failed = true;
    answers[k].reason = "the translation did not fit";
  }
}

std::vector<Answer> Requests::answer(const TranslateTexts& translate) {
  std::vector<Answer> answers(wanted_.size());
  if (wanted_.empty()) return answers;
  for (Document* texts : {&texts_, &plain_}) {
    texts->format = document::Format::kMarkdown;
    texts->file = source_.document->file;
  }
  const auto outcomes = translate(texts_, examples_);
  const auto plain =
      plain_.segments.empty() ? std::vector<translate::SegmentOutcome>() : translate(plain_, {});
  for (size_t k = 0; k < wanted_.size(); ++k) {
    const Wanted& wanted = wanted_[k];
    if (!wanted.sentence) continue;
    answers[k] = answer_sentence(
        wanted, std::span(wanted.plain ? plain : outcomes)
                    .subspan(wanted.first_text, wanted.last_text - wanted.first_text));
  }
  answer_blocks(outcomes, answers);
  for (size_t k = 0; k < wanted_.size(); ++k) {
    if (wanted_[k].plain_old) edit_human_text(wanted_[k], answers, answers[k]);
  }
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
