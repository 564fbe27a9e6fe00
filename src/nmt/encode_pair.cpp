// SentenceTranslator::encode: a known translation as words of the model.
#include <algorithm>

#include "nmt/sentence_translator.h"

namespace amts::nmt {
namespace {

/// The target with each text that the source keeps under a symbol as that symbol, the first time it
/// stands there; what else was hidden is left out.
std::string with_symbols_of(const SourceText& target, const SourceText& source) {
  std::vector<bool> used(source.kept.size(), false);
  std::string out;
  size_t at = 0;
  for (const Kept& kept : target.kept) {
    out += target.text.substr(at, kept.at - at);
    at = kept.at + (kept.symbol == 0 ? 0 : placeholder_symbol(kept.symbol).size());
    for (size_t i = 0; i < source.kept.size(); ++i) {
      if (used[i] || source.kept[i].symbol == 0 || source.kept[i].text != kept.text) continue;
      used[i] = true;
      out += placeholder_symbol(source.kept[i].symbol);
      break;
    }
  }
  return out + target.text.substr(at);
}

}  // namespace

EncodedPair SentenceTranslator::encode(std::string_view source, std::string_view target,
                                       size_t longest) const {
  SourceText from = hide_placeholders(source, symbols_, find_unspeakable(source, model_.source));
  const SourceText to =
      hide_placeholders(target, symbols_, find_unspeakable(target, model_.target()));
  const std::string target_text = with_symbols_of(to, from);
  normalize_case(from, model_.source);
  EncodedPair pair;
  if (model_.target_token) pair.source.push_back(*model_.target_token);
  for (const Piece& piece : model_.source.encode(from.text)) pair.source.push_back(piece.id);
  pair.source.push_back(model_.source.eos());
  for (const Piece& piece : model_.target().encode(target_text)) pair.target.push_back(piece.id);
  pair.target.push_back(model_.target().eos());
  return std::max(pair.source.size(), pair.target.size()) > longest ? EncodedPair{} : pair;
}

}  // namespace amts::nmt
