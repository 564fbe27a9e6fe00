#include "nmt/vocabulary.h"

#include <sentencepiece_processor.h>
#include <yaml-cpp/yaml.h>

#include <charconv>
#include <unordered_map>
#include <utility>

#include "base/error.h"
#include "base/file.h"

namespace amts::nmt {
namespace {

constexpr std::string_view kEos = "</s>";
constexpr std::string_view kUnknown = "<unk>";

struct TransparentHash {
  using is_transparent = void;
  size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
};

/// The scalar that a YAML key spells. Most keys are plain; YAML's own rules decide on quoted ones.
std::string unquote(std::string_view key) {
  const bool quoted = key.size() >= 2 && (key[0] == '"' || key[0] == '\'') && key.back() == key[0];
  if (!quoted) return std::string(key);
  const std::string_view inner = key.substr(1, key.size() - 2);
  if (inner.find_first_of("\\\"'") == inner.npos) return std::string(inner);
  return YAML::Load(std::string(key)).Scalar();
}

}  // namespace

/// OPUS-MT's vocab.yml, both ways.
struct Vocabulary::Ids {
  std::unordered_map<std::string, WordId, TransparentHash, std::equal_to<>> of_piece;
  std::vector<std::string> pieces;

  /// Lines "piece: id". A YAML library needs half a second for 60,000 of them.
  static std::unique_ptr<Ids> parse(std::string_view yaml, const std::string& file) {
    auto ids = std::make_unique<Ids>();
    size_t line_number = 0;
    for (size_t at = 0; at < yaml.size();) {
      const size_t end = std::min(yaml.find('\n', at), yaml.size());
      std::string_view line = yaml.substr(at, end - at);
      at = end + 1;
      ++line_number;
      if (line.ends_with('\r')) line.remove_suffix(1);
      if (line.empty() || line == "---") continue;
      ids->add_line(line, {file, line_number});
    }
    ids->index(file);
    return ids;
  }

  void add_line(std::string_view line, const Where& where) {
    const size_t colon = line.rfind(": ");
    WordId id = 0;
    const char* number = line.data() + (colon == line.npos ? 0 : colon + 2);
    const auto [last, error] = std::from_chars(number, line.data() + line.size(), id);
    if (colon == line.npos || error != std::errc{} || last != line.data() + line.size()) {
      throw ModelError("vocabulary line is not \"piece: id\"", where);
    }
    std::string piece;
    try {
      piece = unquote(line.substr(0, colon));
    } catch (const YAML::Exception&) {
      throw ModelError("vocabulary line is badly quoted", where);
    }
    of_piece.insert_or_assign(std::move(piece), id);
  }

  /// Sets `pieces`. Ids are numbered through but for a few holes, so a large one of few is damage.
  void index(const std::string& file) {
    constexpr size_t kMostHoles = 1024;
    for (const auto& [piece, id] : of_piece) {
      if (id >= of_piece.size() + kMostHoles) {
        throw ModelError("vocabulary gives a word the number " + std::to_string(id) + " of " +
                             std::to_string(of_piece.size()),
                         {file}, "the file is damaged or was not fully downloaded");
      }
      if (id >= pieces.size()) pieces.resize(id + 1);
      pieces[id] = piece;
    }
  }
};

Vocabulary::Vocabulary() : spm_(std::make_unique<sentencepiece::SentencePieceProcessor>()) {}
Vocabulary::~Vocabulary() = default;
Vocabulary::Vocabulary(Vocabulary&&) noexcept = default;
Vocabulary& Vocabulary::operator=(Vocabulary&&) noexcept = default;

void Vocabulary::load_spm(const std::filesystem::path& spm) {
  const std::string bytes = read_file(spm);
  if (!spm_->LoadFromSerializedProto(bytes).ok()) {
    throw ModelError("not a SentencePiece model", {spm.string()},
                     "the file is damaged or was not fully downloaded");
  }
}

Vocabulary Vocabulary::sentencepiece(const std::filesystem::path& spm) {
  Vocabulary vocabulary;
  vocabulary.load_spm(spm);
  const int eos = vocabulary.spm_->eos_id();
  const int unknown = vocabulary.spm_->unk_id();
  if (eos < 0 || unknown < 0) {
    throw ModelError("the SentencePiece model has no </s> or no <unk>", {spm.string()});
  }
  vocabulary.eos_ = static_cast<WordId>(eos);
  vocabulary.unknown_ = static_cast<WordId>(unknown);
  vocabulary.size_ = static_cast<size_t>(vocabulary.spm_->GetPieceSize());
  return vocabulary;
}

Vocabulary Vocabulary::with_ids(const std::filesystem::path& vocab_yml,
                                const std::filesystem::path& spm) {
  Vocabulary vocabulary;
  vocabulary.load_spm(spm);
  vocabulary.ids_ = Ids::parse(read_file(vocab_yml), vocab_yml.string());
  const auto eos = vocabulary.find(kEos);
  const auto unknown = vocabulary.find(kUnknown);
  if (!eos || !unknown) {
    throw ModelError("the vocabulary has no </s> or no <unk>", {vocab_yml.string()});
  }
  vocabulary.eos_ = *eos;
  vocabulary.unknown_ = *unknown;
  vocabulary.size_ = vocabulary.ids_->pieces.size();
  return vocabulary;
}

std::optional<WordId> Vocabulary::find(std::string_view piece) const {
  if (ids_ != nullptr) {
    const auto found = ids_->of_piece.find(piece);
    if (found == ids_->of_piece.end()) return std::nullopt;
    return found->second;
  }
  const int id = spm_->PieceToId(piece);
  if (id < 0 || (id == spm_->unk_id() && piece != spm_->IdToPiece(id))) return std::nullopt;
  return static_cast<WordId>(id);
}

bool Vocabulary::is_ordinary(WordId id) const {
  if (id >= size_ || id == unknown_ || id == eos_) return false;
  const std::string spelling = piece(id);
  if (spelling.size() > 4 && spelling.starts_with(">>") && spelling.ends_with("<<")) return false;
  if (ids_ != nullptr) return true;
  const int number = static_cast<int>(id);
  return !spm_->IsUnknown(number) && !spm_->IsControl(number) && !spm_->IsByte(number);
}

std::string Vocabulary::piece(WordId id) const {
  if (id >= size_) return {};
  return ids_ != nullptr ? ids_->pieces[id] : spm_->IdToPiece(static_cast<int>(id));
}

std::vector<Piece> Vocabulary::encode(std::string_view text) const {
  const auto encoded = spm_->EncodeAsImmutableProto(text);
  std::vector<Piece> pieces;
  for (const auto& piece : encoded.pieces()) {
    const WordId id =
        ids_ == nullptr ? static_cast<WordId>(piece.id()) : find(piece.piece()).value_or(unknown_);
    pieces.push_back({id, piece.begin(), piece.end()});
  }
  return pieces;
}

DecodedText Vocabulary::decode(std::span<const WordId> words) const {
  std::vector<std::string> pieces;
  for (const WordId word : words) {
    // Models may be padded with words that the vocabulary doesn't have.
    const bool control = word == eos_ || word >= size_ ||
                         (ids_ == nullptr && spm_->IsControl(static_cast<int>(word)));
    pieces.push_back(control ? "" : piece(word));
  }
  const auto decoded = spm_->DecodePiecesAsImmutableProto(pieces);
  DecodedText result;
  result.text = decoded.text();
  for (const auto& piece : decoded.pieces()) result.spans.emplace_back(piece.begin(), piece.end());
  result.spans.resize(words.size(), {result.text.size(), result.text.size()});
  return result;
}

}  // namespace amts::nmt
