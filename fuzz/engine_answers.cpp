// What services answer, and what is sent to them: never a crash, never text that is not UTF-8; what
// Amazon's requests hold reads back as it was, within the limit.
#include <cstdint>
#include <cstdlib>
#include <string>

#include "engine/amazon_text.h"
#include "engine/aws_account.h"
#include "engine/chat_prompt.h"
#include "engine/hosted.h"
#include "text/utf8.h"

namespace {

using namespace amts;

constexpr size_t kLimit = 100;

void require(bool holds) {
  if (!holds) std::abort();
}

bool is_utf8(std::string_view text) {
  return text::find_invalid_utf8(text) == std::string_view::npos;
}

void send_and_read_back(std::string_view source) {
  const auto pieces = engine::split_for_amazon(0, source, {}, kLimit);
  std::string joined;
  for (const engine::AmazonPiece& piece : pieces) {
    joined += piece.source + piece.gap;
    require(engine::encode_for_amazon(std::span(&piece, 1)).size() <= kLimit);
  }
  require(joined == source);
  if (pieces.size() < 2) return;
  const auto texts = engine::decode_from_amazon(engine::encode_for_amazon(pieces), pieces);
  require(texts.has_value());
  for (size_t i = 0; i < pieces.size(); ++i) {
    require(engine::same_placeholder_numbers((*texts)[i], pieces[i].source));
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const std::string secret = "secret";
  const std::string shown = engine::presentable(bytes, std::span(&secret, 1));
  require(is_utf8(shown) && shown.find(secret) == std::string::npos);
  engine::read_aws_section(bytes, "default");
  if (const auto texts = engine::read_chat_answer(bytes)) {
    for (const auto& [number, text] : *texts) require(number > 0 && is_utf8(text));
  }
  if (!is_utf8(bytes)) return 0;
  const engine::AmazonPiece piece{0, "a ⟦1⟧ b ⟦2⟧c⟦3⟧", "", {{2, 3}}};
  const engine::AmazonPiece pieces[] = {piece, piece};
  engine::decode_from_amazon(bytes, std::span(pieces).first(1));
  engine::decode_from_amazon(bytes, pieces);
  send_and_read_back(bytes);
  return 0;
}
