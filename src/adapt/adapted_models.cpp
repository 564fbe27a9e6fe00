#include "adapt/adapted_models.h"

#include <algorithm>

namespace amts::adapt {
namespace {

constexpr size_t kMost = 8;

std::string key_of(const AdaptationData& data, const std::string& model) {
  return data.fingerprint() + ' ' + data.keys_of(model).string() + ' ' + model;
}

}  // namespace

std::shared_ptr<AdaptedModel> AdaptedModels::get(
    const AdaptationData& data, const std::string& model,
    const std::shared_ptr<const nmt::SentenceTranslator>& translator) {
  const std::string key = key_of(data, model);
  const std::lock_guard lock(mutex_);
  const auto found = std::find_if(entries_.begin(), entries_.end(), [&](const Entry& entry) {
    return entry.key == key && &entry.model->translator() == translator.get();
  });
  if (found != entries_.end()) {
    entries_.splice(entries_.begin(), entries_, found);
    return found->model;
  }
  entries_.push_front(
      {key, std::make_shared<AdaptedModel>(data.examples(), translator, data.keys_of(model))});
  if (entries_.size() > kMost) entries_.pop_back();
  return entries_.front().model;
}

void AdaptedModels::forget(const AdaptationData& data, const std::string& model) {
  const std::string key = key_of(data, model);
  const std::lock_guard lock(mutex_);
  entries_.remove_if([&](const Entry& entry) { return entry.key == key; });
}

}  // namespace amts::adapt
