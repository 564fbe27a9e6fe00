#include "engine/model_store.h"

#include <algorithm>
#include <condition_variable>
#include <map>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

namespace amts::engine {
namespace {

using Model = std::shared_ptr<const nmt::SentenceTranslator>;

struct Slot {
  Model model;  ///< null while it is being loaded
  uint64_t size_bytes = 0;
  uint64_t wanted = 0;  ///< when last; the greater the later
};

/// What a loaded model depends on: its files, not where they lie.
std::string key_of(const models::Bundle& bundle, const models::BundleDirection& direction) {
  std::string key = direction.pair.from + " " + direction.pair.to + " " + direction.token;
  for (const std::string* name : {&bundle.model, &bundle.source.pieces, &bundle.source.ids,
                                  &bundle.target.pieces, &bundle.target.ids, &bundle.shortlist}) {
    const auto file = std::find_if(bundle.files.begin(), bundle.files.end(),
                                   [&](const models::BundleFile& f) { return f.name == *name; });
    key += " " + (file == bundle.files.end() ? *name : file->sha256);
  }
  return key;
}

uint64_t size_of_files(const models::Bundle& bundle) {
  uint64_t size = 0;
  for (const models::BundleFile& file : bundle.files) size += file.size_bytes;
  return size;
}

}  // namespace

class ModelStore::Impl {
 public:
  explicit Impl(uint64_t limit) : limit_(limit) {}

  Model get(const models::Bundle& bundle, const models::BundleDirection& direction) {
    const std::string key = key_of(bundle, direction);
    if (Model here = find_or_claim(key, size_of_files(bundle))) return here;
    try {
      auto model = std::make_shared<const nmt::SentenceTranslator>(
          nmt::TranslationModel::load(models::model_files(bundle, direction)));
      store(key, model, size_of_files(bundle) + model->model().transformer.size_bytes());
      return model;
    } catch (...) {
      const std::lock_guard lock(mutex_);
      slots_.erase(key);
      changed_.notify_all();
      throw;
    }
  }

  Usage usage() const {
    const std::lock_guard lock(mutex_);
    Usage usage;
    for (const auto& [key, slot] : slots_) {
      usage.models += slot.model != nullptr;
      usage.size_bytes += slot.size_bytes;
    }
    return usage;
  }

 private:
  /// The model, when somebody has loaded it or does so now; null: the caller is to load it.
  Model find_or_claim(const std::string& key, uint64_t least_size) {
    std::vector<Model> dropped;  // ends after the lock
    std::unique_lock lock(mutex_);
    for (auto slot = slots_.find(key); slot != slots_.end(); slot = slots_.find(key)) {
      slot->second.wanted = ++clock_;
      if (slot->second.model != nullptr) return slot->second.model;
      changed_.wait(lock);
    }
    make_room(least_size, dropped);
    slots_[key] = {nullptr, least_size, ++clock_};
    return nullptr;
  }

  void store(const std::string& key, const Model& model, uint64_t size_bytes) {
    std::vector<Model> dropped;
    const std::lock_guard lock(mutex_);
    Slot& slot = slots_.at(key);
    slot.model = model;
    slot.size_bytes = size_bytes;
    make_room(0, dropped);
    changed_.notify_all();
  }

  /// Drops models until there is room for `more` bytes or all that are left are in use. A model
  /// only the store holds stays so under the lock: nobody else can hand it on.
  void make_room(uint64_t more, std::vector<Model>& dropped) {
    if (limit_ == 0) return;
    uint64_t size = more;
    for (const auto& [key, slot] : slots_) size += slot.size_bytes;
    while (size > limit_) {
      auto oldest = slots_.end();
      for (auto slot = slots_.begin(); slot != slots_.end(); ++slot) {
        if (slot->second.model == nullptr || slot->second.model.use_count() > 1) continue;
        if (oldest == slots_.end() || slot->second.wanted < oldest->second.wanted) oldest = slot;
      }
      if (oldest == slots_.end()) return;
      size -= oldest->second.size_bytes;
      dropped.push_back(std::move(oldest->second.model));
      slots_.erase(oldest);
    }
  }

  const uint64_t limit_;
  mutable std::mutex mutex_;  // of everything below
  std::condition_variable changed_;
  std::map<std::string, Slot> slots_;
  uint64_t clock_ = 0;
};

ModelStore::ModelStore(uint64_t limit_bytes) : impl_(std::make_unique<Impl>(limit_bytes)) {}
ModelStore::~ModelStore() = default;

std::shared_ptr<const nmt::SentenceTranslator> ModelStore::get(
    const models::Bundle& bundle, const models::BundleDirection& direction) {
  return impl_->get(bundle, direction);
}

ModelStore::Usage ModelStore::usage() const { return impl_->usage(); }

}  // namespace amts::engine
