#include "memory/translation_memory.h"

#include <algorithm>
#include <functional>
#include <mutex>
#include <stdexcept>
#include <string>
#include <tuple>
#include <unordered_set>

#include "base/error.h"
#include "base/file.h"
#include "base/hash.h"
#include "memory/fuzzy_search.h"
#include "memory/image_writer.h"
#include "memory/memory_image.h"
#include "memory/memory_record.h"
#include "text/normalize.h"

namespace amts::memory {

/// The bytes, in a file or in RAM, and the view of them.
class TranslationMemory::Image {
 public:
  Image(MappedFile file, const std::string& name)
      : file_(std::move(file)), view_(file_->bytes(), name) {}
  explicit Image(std::string bytes)
      : bytes_(std::move(bytes)), view_(std::as_bytes(std::span(bytes_)), {}) {}

  const ImageView& view() const { return view_; }

  /// Of the texts; `compute` is called once.
  uint64_t fingerprint(const std::function<uint64_t()>& compute) const {
    std::call_once(hashed_, [&] { fingerprint_ = compute(); });
    return fingerprint_;
  }

  struct Place {
    const BlockView& block;
    size_t index;
  };
  Place place(uint32_t entry) const {
    const auto& firsts = view_.first_entries;
    if (entry >= firsts.back()) throw std::out_of_range("translation memory: no such entry");
    const auto after = std::upper_bound(firsts.begin(), firsts.end(), entry);
    const auto block = static_cast<size_t>(after - firsts.begin()) - 1;
    return {view_.blocks[block], entry - firsts[block]};
  }
  RecordTexts texts(uint32_t entry) const {
    const Place at = place(entry);
    return read_texts(at.block, at.index);
  }

 private:
  std::optional<MappedFile> file_;
  std::string bytes_;
  ImageView view_;
  mutable std::once_flag hashed_;
  mutable uint64_t fingerprint_ = 0;
};

TranslationMemory::TranslationMemory(std::unique_ptr<const Image> image)
    : image_(std::move(image)) {}
TranslationMemory::~TranslationMemory() = default;
TranslationMemory::TranslationMemory(TranslationMemory&&) noexcept = default;
TranslationMemory& TranslationMemory::operator=(TranslationMemory&&) noexcept = default;

TranslationMemory TranslationMemory::open(const std::filesystem::path& path) {
  const auto look = [&] {
    return TranslationMemory(std::make_unique<Image>(MappedFile(path), path.string()));
  };
  try {
    return look();
  } catch (const FormatError&) {
    // An addition may have been committed after the file was mapped; what is damaged stays so.
    return look();
  }
}

TranslationMemory TranslationMemory::build(std::span<const corpus::TextPair> pairs,
                                           const text::LanguagePair& languages,
                                           Executor* executor) {
  return TranslationMemory(std::make_unique<Image>(make_image(pairs, languages, executor)));
}

const text::LanguagePair& TranslationMemory::languages() const { return image_->view().languages; }
size_t TranslationMemory::size() const { return image_->view().first_entries.back(); }
size_t TranslationMemory::size_bytes() const { return image_->view().end; }

std::string TranslationMemory::fingerprint() const {
  const uint64_t hash = image_->fingerprint([this] {
    uint64_t so_far = hash64(languages().from + "\n" + languages().to);
    const auto add = [&](std::string_view text) {
      so_far = hash64(text, so_far);
      so_far = hash64("\n", so_far);  // an empty text counts too
    };
    for (uint32_t entry = 0; entry < size(); ++entry) {
      for (const Form form : {Form::kReadable, Form::kTagged}) {
        add(source(entry, form));
        add(target(entry, form));
      }
      add(document(entry));
    }
    return so_far;
  });
  return std::to_string(hash);
}

corpus::TextPair TranslationMemory::pair(uint32_t entry) const {
  const auto at = image_->place(entry);
  return read_pair(at.block, at.index);
}

std::string_view TranslationMemory::source(uint32_t entry, Form form) const {
  const RecordTexts texts = image_->texts(entry);
  return form == Form::kReadable ? texts.source : texts.tagged_source;
}

std::string_view TranslationMemory::target(uint32_t entry, Form form) const {
  const RecordTexts texts = image_->texts(entry);
  return form == Form::kReadable ? texts.target : texts.tagged_target;
}

std::string_view TranslationMemory::document(uint32_t entry) const {
  const auto at = image_->place(entry);
  return read_document(at.block, at.index);
}

std::optional<uint32_t> TranslationMemory::previous(uint32_t entry) const {
  if ((image_->texts(entry).flags & kStartsRun) != 0 || entry == 0) return std::nullopt;
  return entry - 1;
}

std::optional<uint32_t> TranslationMemory::next(uint32_t entry) const {
  if (entry + 1 >= size() || (image_->texts(entry + 1).flags & kStartsRun) != 0) {
    return std::nullopt;
  }
  return entry + 1;
}

namespace {

/// Whether a neighbour is the segment that was asked for: in either form, or neither is there.
bool is_neighbour(const TranslationMemory& memory, std::optional<uint32_t> neighbour,
                  const std::string& key) {
  if (!neighbour) return key.empty();
  const auto matches = [&](Form form) {
    return text::match_key(memory.source(*neighbour, form)).key == key;
  };
  return !key.empty() && (matches(Form::kReadable) || matches(Form::kTagged));
}

auto rank_of(const ExactMatch& match) {
  return std::tuple(match.in_context, match.identical, match.entry, match.form == Form::kReadable);
}

}  // namespace

std::vector<ExactMatch> TranslationMemory::find_exact(std::string_view text,
                                                      const std::optional<Context>& context) const {
  const std::string key = text::match_key(text).key;
  const uint64_t hash = hash64(key);
  std::string previous_key;
  std::string next_key;
  if (context) {
    previous_key = text::match_key(context->previous).key;
    next_key = text::match_key(context->next).key;
  }
  std::vector<ExactMatch> found;
  const ImageView& view = image_->view();
  for (size_t b = 0; b < view.blocks.size(); ++b) {
    const BlockView& block = view.blocks[b];
    const auto [first, last] =
        std::equal_range(block.key_hashes.begin(), block.key_hashes.end(), hash);
    for (auto at = first; at != last; ++at) {
      const size_t index = block.key_forms[static_cast<size_t>(at - block.key_hashes.begin())];
      if (index >= block.forms.size()) continue;
      const FormRef ref = block.forms[index];
      const auto form = static_cast<Form>(ref & 1);
      ExactMatch match{view.first_entries[b] + (ref >> 1), form};
      const std::string_view stored = source(match.entry, form);
      match.identical = stored == text;
      if (!match.identical && text::match_key(stored).key != key) continue;  // one hash, two keys
      match.in_context = context &&
                         is_neighbour(*this, this->previous(match.entry), previous_key) &&
                         is_neighbour(*this, this->next(match.entry), next_key);
      found.push_back(match);
    }
  }
  std::sort(found.begin(), found.end(),
            [](const auto& a, const auto& b) { return rank_of(a) > rank_of(b); });
  std::unordered_set<uint32_t> seen;
  std::erase_if(found, [&](const ExactMatch& match) { return !seen.insert(match.entry).second; });
  return found;
}

std::vector<FuzzyMatch> TranslationMemory::find_fuzzy(std::string_view text,
                                                      const FuzzyOptions& options) const {
  const ImageView& view = image_->view();
  return search_fuzzy(view.blocks, view.first_entries, text, options);
}

}  // namespace amts::memory
