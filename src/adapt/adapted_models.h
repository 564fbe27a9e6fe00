// The adapted models that are in use: one for each pair of a model and parallel data, shared by all
// that translate with them.
#pragma once

#include <list>
#include <memory>
#include <mutex>
#include <string>

#include "adapt/adaptation_data.h"
#include "adapt/adapted_model.h"

namespace amts::adapt {

/// Thread-safe. Keeps the last few; an older one lives on with those who have it.
class AdaptedModels {
 public:
  /// `model` names what the translator computes: equal names, equal keys.
  std::shared_ptr<AdaptedModel> get(
      const AdaptationData& data, const std::string& model,
      const std::shared_ptr<const nmt::SentenceTranslator>& translator);

  /// What was opened is opened anew when it is next asked for.
  void forget(const AdaptationData& data, const std::string& model);

 private:
  struct Entry {
    std::string key;
    std::shared_ptr<AdaptedModel> model;
  };

  std::mutex mutex_;
  std::list<Entry> entries_;  // the last used first
};

}  // namespace amts::adapt
