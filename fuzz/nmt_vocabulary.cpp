// Vocabularies: each input as vocab.yml and as a SentencePiece model. A ModelError, or a vocabulary
// whose words stand in order in the text and decode to text.
#include <sys/mman.h>
#include <unistd.h>

#include <cstdint>
#include <cstdlib>
#include <numeric>
#include <string>

#include "base/error.h"
#include "nmt/vocabulary.h"
#include "text/utf8.h"

namespace {

using namespace amts::nmt;

/// A file in memory that has a path.
class MemoryFile {
 public:
  explicit MemoryFile(std::string_view bytes) : descriptor_(memfd_create("fuzz", 0)) {
    if (write(descriptor_, bytes.data(), bytes.size()) != static_cast<ssize_t>(bytes.size())) {
      std::abort();
    }
  }
  ~MemoryFile() { close(descriptor_); }
  MemoryFile(const MemoryFile&) = delete;
  MemoryFile& operator=(const MemoryFile&) = delete;

  std::string path() const { return "/proc/self/fd/" + std::to_string(descriptor_); }

 private:
  int descriptor_;
};

void exercise(const Vocabulary& vocabulary) {
  for (const std::string text : {"", "the cat sat", "\u4f60\u597d {1} \U0001F600 a\tb"}) {
    size_t end = 0;
    std::vector<WordId> words;
    for (const Piece& piece : vocabulary.encode(text)) {
      if (piece.begin > piece.end || piece.end > text.size() || piece.begin < end) std::abort();
      end = piece.end;
      if (piece.id >= vocabulary.size()) std::abort();
      words.push_back(piece.id);
    }
    words.push_back(vocabulary.eos());
    const DecodedText decoded = vocabulary.decode(words);
    if (decoded.spans.size() != words.size()) std::abort();
    for (const auto& [from, to] : decoded.spans) {
      if (from > to || to > decoded.text.size()) std::abort();
    }
  }
  std::vector<WordId> all(std::min<size_t>(vocabulary.size() + 3, 100));
  std::iota(all.begin(), all.end(), WordId{0});
  vocabulary.decode(all);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const std::string pieces = std::string(AMTS_SOURCE_DIR) + "/tests/nmt/data/tiny-enes/vocab.spm";
  const MemoryFile file({reinterpret_cast<const char*>(data), size});
  try {
    exercise(Vocabulary::with_ids(file.path(), pieces));
  } catch (const amts::ModelError&) {
  }
  try {
    exercise(Vocabulary::sentencepiece(file.path()));
  } catch (const amts::ModelError&) {
  }
  return 0;
}
