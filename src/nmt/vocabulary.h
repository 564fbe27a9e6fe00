// Vocabularies: text to the words (pieces) of a model and back.
//
// Two kinds: a SentencePiece model (`.spm`), whose ids are the model's (Firefox Translations, and
// Marian's own convention: </s> 0, <unk> 1), and OPUS-MT's pair of a `vocab.yml`, which gives ids
// to pieces, and a SentencePiece model that only splits (`source.spm`, `target.spm`).
//
// Thread-safety: const methods may be called from several threads.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace sentencepiece {
class SentencePieceProcessor;
}

namespace amts::nmt {

using WordId = uint32_t;

/// A word of a text: bytes [begin, end) of the text, white space before it included.
struct Piece {
  WordId id;
  size_t begin;
  size_t end;
};

/// Text decoded from words, and where in it each word stands (bytes [begin, end)).
struct DecodedText {
  std::string text;
  std::vector<std::pair<size_t, size_t>> spans;
};

class Vocabulary {
 public:
  /// Throws ModelError when a file is damaged or lacks </s> or <unk>, StorageError when it can't be
  /// read.
  static Vocabulary sentencepiece(const std::filesystem::path& spm);
  static Vocabulary with_ids(const std::filesystem::path& vocab_yml,
                             const std::filesystem::path& spm);

  ~Vocabulary();
  Vocabulary(Vocabulary&&) noexcept;
  Vocabulary& operator=(Vocabulary&&) noexcept;

  size_t size() const { return size_; }
  WordId eos() const { return eos_; }
  WordId unknown() const { return unknown_; }

  /// The id of a piece, as the model spells it ("▁the", ">>spa<<"); none if it is not in there.
  std::optional<WordId> find(std::string_view piece) const;

  /// Whether a word is a piece of text that the model has learnt as such: not <unk>, no control
  /// word, no single byte of a character that has no piece, and no target token such as ">>spa<<".
  bool is_ordinary(WordId id) const;

  /// The spelling of a word; empty for an id that has none.
  std::string piece(WordId id) const;

  /// Words of a text, without EOS. Any text has some: what is not in the vocabulary is <unk>.
  std::vector<Piece> encode(std::string_view text) const;

  /// Text of words; control words (</s>) are nothing.
  DecodedText decode(std::span<const WordId> words) const;

 private:
  struct Ids;

  Vocabulary();
  void load_spm(const std::filesystem::path& spm);

  std::unique_ptr<sentencepiece::SentencePieceProcessor> spm_;
  std::unique_ptr<Ids> ids_;  // null: ids are SentencePiece's
  size_t size_ = 0;
  WordId eos_ = 0;
  WordId unknown_ = 1;
};

}  // namespace amts::nmt
