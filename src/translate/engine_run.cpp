#include "translate/engine_run.h"

#include <unicode/uchar.h>

#include <algorithm>

#include "text/placeholder.h"
#include "text/utf8.h"
#include "translate/placeholders.h"

namespace amts::translate {
namespace {

/// A part of a sentence: text for the engine, or bytes that stay (placeholders, white space).
struct Stretch {
  std::string_view text;
  bool translatable = false;
};

/// An engine that answers with nothing has lost the sentence.
bool has_content(std::string_view text) {
  return text.find_first_not_of(" \n\t\r") != std::string_view::npos;
}

bool is_white(char c) { return c == ' ' || c == '\n' || c == '\t'; }

/// Splits text without placeholders into white space, words, white space.
void add_text(std::vector<Stretch>& stretches, std::string_view text) {
  size_t begin = 0;
  size_t end = text.size();
  while (begin < end && is_white(text[begin])) ++begin;
  while (end > begin && is_white(text[end - 1])) --end;
  const std::string_view middle = text.substr(begin, end - begin);
  stretches.push_back({text.substr(0, begin), false});
  stretches.push_back({middle, has_words(middle)});
  stretches.push_back({text.substr(end), false});
}

std::vector<Stretch> stretches_of(std::string_view source) {
  std::vector<Stretch> stretches;
  size_t at = 0;
  for (const auto& span : text::find_placeholders(source)) {
    add_text(stretches, source.substr(at, span.begin - at));
    stretches.push_back({source.substr(span.begin, span.end - span.begin), false});
    at = span.end;
  }
  add_text(stretches, source.substr(at));
  std::erase_if(stretches, [](const Stretch& stretch) { return stretch.text.empty(); });
  return stretches;
}

Answer failed(const Error& error) { return {"", false, error, engine::is_of_engine(error.code())}; }

/// Puts one sentence together again, stretch by stretch.
Answer answer_by_stretches(const std::vector<Stretch>& stretches,
                           std::span<const engine::Result> results) {
  Answer answer{"", true, {}, false};
  size_t next = 0;
  for (const Stretch& stretch : stretches) {
    if (!stretch.translatable) {
      answer.text += stretch.text;
      continue;
    }
    const engine::Result& result = results[next++];
    if (result.error) return failed(*result.error);
    // An engine that adds placeholders of its own to plain text is not to be trusted with it.
    const bool plain = text::find_placeholders(result.text).empty();
    answer.text += plain ? std::string_view(result.text) : stretch.text;
  }
  return answer;
}

/// The first letter as a sentence's first letter.
std::string capitalised(const std::string& text) {
  size_t end = 0;
  if (text.empty()) return text;
  std::string out;
  text::append_utf8(out, static_cast<char32_t>(
                             u_toupper(static_cast<UChar32>(text::next_code_point(text, end)))));
  return out + text.substr(end);
}

/// Terms in place of their placeholders; one that begins the sentence, as it does in the source,
/// takes a capital letter.
std::string with_terms(const PlannedRequest& request, std::string text) {
  for (size_t i = 0; i < request.terms.size(); ++i) {
    const std::string mark = text::placeholder(kFirstTermPlaceholder + static_cast<int>(i));
    const size_t at = text.find(mark);
    if (at == std::string::npos) continue;
    const bool first = at == 0 && request.source.starts_with(mark) && request.capital;
    text.replace(at, mark.size(), first ? capitalised(request.terms[i]) : request.terms[i]);
  }
  return text;
}

/// An engine's failure as a whole becomes that of each sentence.
std::vector<engine::Result> translate_or_fail(engine::Engine& engine,
                                              std::span<const engine::Request> batch,
                                              const Call& call) {
  try {
    return engine.translate(batch, call);
  } catch (const EngineError& error) {
    return std::vector<engine::Result>(batch.size(), {"", error});
  }
}

/// What the engine is told of a sentence besides its text.
engine::Hints hints_of(const Resources& resources, const PlannedRequest& request) {
  return {request.pairs,
          request.matches,
          request.term_hints,
          {resources.adaptation, request.excluded_document, resources.explain}};
}

void repair(const Resources& resources, std::span<const PlannedRequest> requests,
            const std::vector<size_t>& broken, const Call& call, std::span<Answer> answers) {
  std::vector<std::vector<Stretch>> all;
  std::vector<engine::Request> batch;
  for (const size_t index : broken) {
    all.push_back(stretches_of(requests[index].source));
    for (const Stretch& stretch : all.back()) {
      if (stretch.translatable) {
        engine::Hints hints = hints_of(resources, requests[index]);
        hints.pairs.clear();
        hints.matches.clear();
        batch.push_back({stretch.text, std::move(hints)});
      }
    }
  }
  const std::vector<engine::Result> results = translate_or_fail(*resources.engine, batch, call);
  size_t used = 0;
  for (size_t i = 0; i < broken.size(); ++i) {
    const auto count = static_cast<size_t>(std::count_if(
        all[i].begin(), all[i].end(), [](const Stretch& stretch) { return stretch.translatable; }));
    answers[broken[i]] = answer_by_stretches(all[i], std::span(results).subspan(used, count));
    used += count;
  }
}

/// One batch: `answers` are those of `requests`. Throws what the engine throws.
void run_batch(const Resources& resources, std::span<const PlannedRequest> requests,
               const Call& call, std::span<Answer> answers) {
  std::vector<engine::Request> batch;
  for (const PlannedRequest& request : requests) {
    batch.push_back({request.source, hints_of(resources, request)});
  }
  std::vector<engine::Result> results = resources.engine->translate(batch, call);
  std::vector<size_t> broken;
  for (size_t i = 0; i < requests.size(); ++i) {
    if (results[i].error) {
      answers[i] = failed(*results[i].error);
    } else if (same_placeholders(requests[i].source, results[i].text, requests[i].placeholders) &&
               has_content(results[i].text)) {
      if (resources.explain && !results[i].words.empty()) {
        answers[i].adapted = {results[i].text, std::move(results[i].words),
                              std::move(results[i].examples)};
      }
      answers[i].text = std::move(results[i].text);
    } else {
      broken.push_back(i);
    }
  }
  if (!broken.empty()) repair(resources, requests, broken, call, answers);
  for (size_t i = 0; i < requests.size(); ++i) {
    if (!requests[i].terms.empty()) {
      answers[i].text = with_terms(requests[i], std::move(answers[i].text));
    }
  }
}

}  // namespace

std::vector<Answer> run_engine(const Resources& resources, std::span<const PlannedRequest> requests,
                               const Call& call) {
  std::vector<Answer> answers(requests.size());
  for (size_t start = 0; start < requests.size(); start += resources.batch_sentences) {
    const size_t count = std::min(resources.batch_sentences, requests.size() - start);
    try {
      run_batch(resources, requests.subspan(start, count), call,
                std::span(answers).subspan(start, count));
    } catch (const EngineError& error) {
      // It has failed as a whole: to ask on would only take time.
      std::fill(answers.begin() + static_cast<ptrdiff_t>(start), answers.end(),
                Answer{"", false, error, true});
      break;
    }
    if (call.progress) call.progress(start + count, requests.size());
  }
  return answers;
}

}  // namespace amts::translate
