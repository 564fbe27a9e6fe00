// Writes a bundle of a real model's shape with random weights, for speed to be compared with that
// of programs that read Marian's files (bench/peer/).
//
//   bench_nmt_random_bundle FOLDER base | tiny
//
// The folder gets model.bin (int8 with activation multipliers), vocab.spm (that of tiny-enes,
// filled up with pieces that no text has), a binary shortlist (50 words for each source word, by
// Zipf's law), model.json, and sentences.txt: 256 lines of 26 words, each of one piece. No
// translation ends by itself: both programs must be told to stop at the source's length, and as all
// lines are equally long, they then do the same work.
#include <cmath>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <random>
#include <string>
#include <vector>

#include "base/error.h"
#include "base/file.h"
#include "models/bundle.h"
#include "nmt/shortlist.h"
#include "nmt_random_model.h"

namespace {

using namespace amts;
using namespace amts::nmt;
namespace fs = std::filesystem;

constexpr size_t kSentences = 256;
constexpr size_t kWords = 26;
constexpr size_t kLinks = 50;
constexpr float kAlpha = 127.0F / 8.0F;  // activations of a trained model lie about within +-8

/// A field of a protocol buffer: its key and bytes.
std::string field(int number, std::string_view bytes) {
  std::string out(1, static_cast<char>(number << 3 | 2));
  out += static_cast<char>(bytes.size());  // shorter than 128 here: a length of one byte
  return out += bytes;
}

/// A SentencePiece model is a protocol buffer, and those are joined by writing one after the other.
std::string filled_up(std::string spm, size_t have, size_t want) {
  constexpr float kUnlikely = -100.0F;
  std::string score(1, static_cast<char>(2 << 3 | 5));
  score.append(reinterpret_cast<const char*>(&kUnlikely), sizeof kUnlikely);
  for (size_t i = have; i < want; ++i) {
    spm += field(1, field(1, "\x01" + std::to_string(i)) + score);
  }
  return spm;
}

void add_alphas(Parameters& parameters) {
  std::vector<std::string> names = {"none", "Wemb"};
  for (const auto& [name, tensor] : parameters.tensors()) {
    if (tensor.type == ElementType::kIntgemm8 && name != "Wemb") names.push_back(name);
  }
  for (const std::string& name : names) {
    Tensor tensor;
    tensor.rows = 1;
    tensor.columns = 1;
    parameters.add(name + "_QuantMultA", tensor,
                   std::string(reinterpret_cast<const char*>(&kAlpha), sizeof kAlpha));
  }
}

/// Words that a text can be made of, each a piece of its own.
std::vector<std::string> whole_words(const Vocabulary& vocabulary, size_t pieces) {
  constexpr std::string_view kSpace = "\u2581";
  std::vector<std::string> words;
  for (WordId id = 0; id < pieces; ++id) {
    const std::string piece = vocabulary.piece(id);
    if (!piece.starts_with(kSpace) || piece.size() < kSpace.size() + 2) continue;
    const std::string word = piece.substr(kSpace.size());
    const bool plain = word.find_first_not_of("abcdefghijklmnopqrstuvwxyz") == word.npos;
    if (plain && vocabulary.encode(word).size() == 1) words.push_back(word);
  }
  return words;
}

std::string make_sentences(const std::vector<std::string>& words, const Vocabulary& vocabulary) {
  std::mt19937 random(7);
  std::string lines;
  for (size_t count = 0; count < kSentences;) {
    std::string line = words[random() % words.size()];
    for (size_t w = 1; w < kWords; ++w) line += " " + words[random() % words.size()];
    if (vocabulary.encode(line).size() != kWords) continue;  // words that join across a space
    lines += line + "\n";
    ++count;
  }
  return lines;
}

Shortlist make_shortlist(const std::vector<std::string>& words, const Vocabulary& vocabulary) {
  std::mt19937 random(11);
  const auto size = static_cast<double>(vocabulary.size() - 2);
  std::string text;
  for (const std::string& word : words) {
    for (size_t i = 0; i < kLinks; ++i) {
      const double uniform = static_cast<double>(random()) / 4294967296.0;
      const auto target = static_cast<WordId>(1 + std::pow(size, uniform));
      text += vocabulary.piece(target) + " \u2581" + word + " 0.02\n";
    }
  }
  return Shortlist::parse_text(text, "random", vocabulary, vocabulary, true, {100, 100});
}

void write_bundle(const fs::path& folder, const bench::Shape& shape) {
  fs::create_directories(folder);
  const std::string spm =
      read_file(std::string(AMTS_SOURCE_DIR) + "/tests/nmt/data/tiny-enes/vocab.spm");
  write_file(folder / "vocab.spm", spm);
  const size_t real = Vocabulary::sentencepiece(folder / "vocab.spm").size();
  write_file(folder / "vocab.spm", filled_up(spm, real, shape.vocabulary));
  const Vocabulary vocabulary = Vocabulary::sentencepiece(folder / "vocab.spm");
  const std::vector<std::string> words = whole_words(vocabulary, real);
  write_file(folder / "sentences.txt", make_sentences(words, vocabulary));
  write_file(folder / "lex.bin", make_shortlist(words, vocabulary).encode());
  Parameters parameters = bench::RandomModel::make(shape);
  add_alphas(parameters);
  write_file(folder / "model.bin", encode_bin(parameters));

  models::Bundle bundle;
  bundle.folder = folder;
  bundle.name = std::string("random-") + shape.name;
  bundle.type = shape.name;
  bundle.directions.push_back({{"en", "es"}, "", {}});
  bundle.model = "model.bin";
  bundle.source.pieces = bundle.target.pieces = "vocab.spm";
  bundle.shortlist = "lex.bin";
  for (const char* name : {"model.bin", "vocab.spm", "lex.bin"}) {
    bundle.files.push_back(models::measure_file(folder / name));
  }
  write_file(folder / "model.json", models::describe(bundle));
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) {
    std::fprintf(stderr, "bench_nmt_random_bundle FOLDER base | tiny\n");
    return 0;  // nothing to measure when all benchmarks are run
  }
  try {
    write_bundle(argv[1], std::strcmp(argv[2], "tiny") == 0 ? bench::kTiny : bench::kBase);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return 1;
  }
}
