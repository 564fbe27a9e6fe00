#include "alignment/align_documents.h"

#include "alignment/align_model.h"
#include "alignment/prepare_blocks.h"
#include "text/segmenter.h"

namespace amts::alignment {
namespace {

double length_of(const BlockRow& row) {
  double length = 0;
  for (const auto& sentences : row.sentences) {
    for (const AlignItem& item : sentences) length += static_cast<double>(item.length);
  }
  return length;
}

std::vector<DocumentBlock> blocks_of(const BlockRow& row) {
  std::vector<DocumentBlock> out;
  out.reserve(row.blocks.size());
  for (const Block& block : row.blocks) out.push_back({block.segment, block.opaque});
  return out;
}

}  // namespace

DocumentAlignment align_documents(const document::Document& source,
                                  const document::Document& target,
                                  const text::LanguagePair& languages, const Lexicon* lexicon) {
  UnitVocabulary source_units(languages.from), target_units(languages.to);
  text::Segmenter source_segmenter(languages.from), target_segmenter(languages.to);
  const BlockRow from = read_blocks(source, source_units, source_segmenter);
  const BlockRow to = read_blocks(target, target_units, target_segmenter);
  AlignModel model(source_units, target_units, lexicon);
  model.set_length_ratio(length_of(from), length_of(to));
  std::vector<Bead> beads = align_blocks(model, from, to);
  const AlignedItems aligned{from.items, to.items, beads};
  model.learn({&aligned, 1});
  beads = align_blocks(model, from, to);
  return {blocks_of(from), blocks_of(to), std::move(beads)};
}

}  // namespace amts::alignment
