// What a chat model is asked to translate, and what it answers.
//
// The rules are the same for all requests of a direction, so that servers can keep what they
// computed of them; terms, the nearest human translations and the sentences follow.
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "engine/engine.h"

namespace amts::engine {

/// The message with the rules.
std::string chat_rules(const text::LanguagePair& pair, Formality formality);

/// The message with terms, examples and sentences, which are numbered from 1. Each distinct term
/// and match stands in it once, matches in order of similarity until about `most_example_tokens`
/// are spent. `again` says that an earlier answer to them was wrong.
std::string chat_sentences(std::span<const Request* const> sentences, size_t most_example_tokens,
                           bool again);

/// The JSON schema of an answer, as text.
std::string_view chat_answer_schema();

/// The translations in a model's answer, by number; what it says before or around the JSON (code
/// fences, reasoning) is passed by. A number that occurs twice is left out. Nothing if there is no
/// such JSON.
std::optional<std::map<size_t, std::string>> read_chat_answer(std::string_view content);

}  // namespace amts::engine
