// Sentences as the text of Amazon Translate's requests, and back.
//
// TranslateText translates HTML as well as text, and keeps what stands in an element with
// translate="no" (Amazon Translate Developer Guide, "Using do-not-translate"). So what stands alone
// (code, math) travels as <span translate="no">⟦1⟧</span>, and what opens and closes (emphasis,
// links) as <span id="3">words</span>, which moves with its words. Several sentences of one request
// are paragraphs, <p>…</p>. A lone sentence without placeholders travels as plain text.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/engine.h"

namespace amts::engine {

/// The request's limit (Guidelines and quotas, "Maximum input text"), in bytes of UTF-8.
inline constexpr size_t kAmazonMostBytes = 10'000;

/// A sentence, or a part of one that is too long for a request.
struct AmazonPiece {
  size_t sentence = 0;                 ///< index in the batch
  std::string source;                  ///< with placeholders
  std::string gap;                     ///< white space between it and the sentence's next piece
  std::vector<PlaceholderPair> pairs;  ///< those that stand in it whole
};

/// Splits a sentence into pieces of which each fits a request of `most_bytes` when it is encoded:
/// after a clause's end if there is one, else between words, else between characters.
std::vector<AmazonPiece> split_for_amazon(size_t sentence, std::string_view source,
                                          std::span<const PlaceholderPair> pairs,
                                          size_t most_bytes = kAmazonMostBytes);

/// Consecutive pieces that fit one request together: indexes where each request ends.
std::vector<size_t> pack_for_amazon(std::span<const AmazonPiece> pieces,
                                    size_t most_bytes = kAmazonMostBytes);

/// The text of a request.
std::string encode_for_amazon(std::span<const AmazonPiece> pieces);

/// The pieces' translations, with placeholders. Nothing if their number is not that of the pieces.
/// What became of the placeholders is the caller's to check.
std::optional<std::vector<std::string>> decode_from_amazon(std::string_view answer,
                                                           std::span<const AmazonPiece> pieces);

/// "zh-Hans" -> "zh", "zh-HK" -> "zh-TW", "pt-PT" -> "pt-PT", "en-GB" -> "en": Amazon's codes.
std::string amazon_language(const std::string& language);

}  // namespace amts::engine
