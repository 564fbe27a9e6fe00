#include "translate/document_translator.h"

#include <algorithm>
#include <array>
#include <stdexcept>

#include "text/segmenter.h"
#include "translate/engine_run.h"
#include "translate/placeholders.h"
#include "translate/plan.h"

namespace amts::translate {
namespace {

constexpr std::array<std::string_view, 5> kOriginNames = {"parallel-data", "engine", "mixed",
                                                          "unchanged", "failed"};
constexpr std::array<std::string_view, 4> kFlagNames = {"placeholders-repaired", "structure",
                                                        "engine-failed", "untranslated"};

template <typename Enum, size_t N>
Enum parse_name(const std::array<std::string_view, N>& names, std::string_view name) {
  const auto at = std::find(names.begin(), names.end(), name);
  if (at == names.end()) throw std::invalid_argument("no such name: " + std::string(name));
  return static_cast<Enum>(at - names.begin());
}

void add_flag(SegmentOutcome& outcome, Flag flag) {
  const auto at = std::lower_bound(outcome.flags.begin(), outcome.flags.end(), flag);
  if (at == outcome.flags.end() || *at != flag) outcome.flags.insert(at, flag);
}

/// The source comes back as it was although there are sentences to translate in it: names and
/// formulas may well stay, whole clauses hardly.
bool looks_untranslated(std::string_view source, std::string_view target) {
  constexpr ptrdiff_t kMinSpaces = 3;
  return source == target && std::count(source.begin(), source.end(), ' ') >= kMinSpaces;
}

TranslationOrigin combine(TranslationOrigin so_far, TranslationOrigin next) {
  if (so_far == next || next == TranslationOrigin::kUnchanged) return so_far;
  if (so_far == TranslationOrigin::kUnchanged) return next;
  if (so_far == TranslationOrigin::kFailed || next == TranslationOrigin::kFailed)
    return TranslationOrigin::kFailed;
  return TranslationOrigin::kMixed;
}

std::string write_checked(const document::Document& document,
                          std::vector<SegmentOutcome>& segments) {
  std::vector<std::optional<std::string>> translations;
  for (const SegmentOutcome& segment : segments) translations.emplace_back(segment.target);
  return document::write(document, translations);
}

class Assembler {
 public:
  Assembler(const Resources& resources, const text::LanguagePair& languages,
            std::span<const Answer> answers)
      : resources_(resources),
        languages_(languages),
        answers_(answers),
        expects_change_(resources.engine->name() != "identity" && languages.from != languages.to) {}

  DocumentOutcome assemble(const document::Document& document,
                           std::span<const SegmentPlan> segments) const {
    DocumentOutcome outcome;
    for (const SegmentPlan& segment : segments) {
      outcome.segments.push_back(assemble(segment, outcome.engine_failure));
    }
    outcome.bytes = write_checked(document, outcome.segments);
    return outcome;
  }

 private:
  SegmentOutcome assemble(const SegmentPlan& plan, std::optional<Error>& engine_failure) const {
    SegmentOutcome outcome;
    std::vector<text::SentenceRange> ranges;
    std::vector<std::string> targets;
    for (const Unit& unit : plan.units) {
      ranges.push_back(unit.range);
      targets.push_back(target_of(unit, *plan.segment, outcome));
      if (unit.origin != TranslationOrigin::kEngine || engine_failure) continue;
      const Answer& answer = answers_[unit.request];
      if (answer.of_engine) engine_failure = answer.error;
    }
    outcome.target = text::join(plan.segment->text, ranges, targets, languages_);
    if (outcome.origin == TranslationOrigin::kFailed) outcome.target = plan.segment->text;
    if (!document::well_formed(*plan.segment, outcome.target)) {
      add_flag(outcome, Flag::kStructure);
      outcome.origin = TranslationOrigin::kFailed;
      outcome.target = plan.segment->text;
    }
    check_terms(*plan.segment, outcome);
    return outcome;
  }

  /// Measured in what came out, whoever translated it.
  void check_terms(const document::Segment& segment, SegmentOutcome& outcome) const {
    if (resources_.terms == nullptr) return;
    const auto terms = resources_.terms->find(segment.text);
    const std::vector<bool> honoured = resources_.terms->honoured(terms, outcome.target);
    outcome.terms = terms.size();
    for (size_t i = 0; i < terms.size(); ++i) {
      if (!honoured[i]) outcome.missing_terms.push_back(terms[i].target);
    }
  }

  std::string target_of(const Unit& unit, const document::Segment& segment,
                        SegmentOutcome& outcome) const {
    TranslationOrigin origin = unit.origin;
    std::string target = unit.target;
    if (origin == TranslationOrigin::kEngine) {
      const Answer& answer = answers_[unit.request];
      const std::string_view source = sentence_core(unit, segment);
      if (answer.error) {
        origin = TranslationOrigin::kFailed;
        outcome.error = answer.error;
        add_flag(outcome, Flag::kEngineFailed);
      } else {
        if (answer.repaired) add_flag(outcome, Flag::kPlaceholdersRepaired);
        if (expects_change_ && looks_untranslated(source, answer.text))
          add_flag(outcome, Flag::kUntranslated);
        target = std::string(unit.prefix) + styled(source, answer.text, segment) +
                 std::string(unit.suffix);
      }
    }
    outcome.sentences.push_back({unit.range, unit.sentences, origin, unit.leverage, unit.nearest});
    if (origin == TranslationOrigin::kEngine) {
      outcome.sentences.back().adapted = answers_[unit.request].adapted;
    }
    outcome.origin = combine(outcome.origin, origin);
    return target;
  }

  static std::string_view sentence_core(const Unit& unit, const document::Segment& segment) {
    const std::string_view sentence =
        std::string_view(segment.text).substr(unit.range.begin, unit.range.end - unit.range.begin);
    return sentence.substr(unit.prefix.size(),
                           sentence.size() - unit.prefix.size() - unit.suffix.size());
  }

  std::string styled(std::string_view source, const std::string& target,
                     const document::Segment& segment) const {
    // What the engine left alone stays as it is: the identity engine changes nothing.
    if (target == source) return target;
    return apply_style(resources_.style, languages_.to, source, target, segment.placeholders);
  }

  const Resources& resources_;
  const text::LanguagePair& languages_;
  std::span<const Answer> answers_;
  const bool expects_change_;
};

}  // namespace

std::string_view origin_name(TranslationOrigin origin) {
  return kOriginNames[static_cast<size_t>(origin)];
}
TranslationOrigin parse_origin(std::string_view name) {
  return parse_name<TranslationOrigin>(kOriginNames, name);
}
std::string_view flag_name(Flag flag) { return kFlagNames[static_cast<size_t>(flag)]; }
Flag parse_flag(std::string_view name) { return parse_name<Flag>(kFlagNames, name); }

size_t DocumentOutcome::failed_segments() const {
  return static_cast<size_t>(std::count_if(
      segments.begin(), segments.end(),
      [](const SegmentOutcome& segment) { return segment.origin == TranslationOrigin::kFailed; }));
}

DocumentTranslator::DocumentTranslator(SharedResources resources,
                                       const text::LanguagePair& languages)
    : resources_(std::move(resources)), languages_(languages) {
  check_style(resources_->style, languages_.to);
}

std::vector<DocumentOutcome> DocumentTranslator::translate(
    std::span<const document::Document> documents, const Call& call) const {
  const Plan plan = make_plan(documents, *resources_, call);
  const std::vector<Answer> answers = run_engine(*resources_, plan.requests, call);
  const Assembler assembler(*resources_, languages_, answers);
  std::vector<DocumentOutcome> outcomes;
  for (size_t d = 0; d < documents.size(); ++d) {
    call.cancellation.check();
    outcomes.push_back(assembler.assemble(documents[d], plan.documents[d]));
  }
  return outcomes;
}

DocumentOutcome DocumentTranslator::translate(const document::Document& document,
                                              const Call& call) const {
  return std::move(translate(std::span(&document, 1), call).front());
}

DocumentOutcome DocumentTranslator::translate(const document::Document& document) const {
  return translate(document, Call{languages_});
}

}  // namespace amts::translate
