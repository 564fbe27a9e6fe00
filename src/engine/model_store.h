// The neural models of a process: each loaded once, shared by all engines and threads that
// translate with it, and dropped when room is needed for others.
//
// Who translates holds the model for that long; a model that somebody holds is never taken away.
// Thread-safe. A model that is being loaded keeps only those waiting who want the same one.
#pragma once

#include <cstdint>
#include <memory>

#include "models/bundle.h"
#include "nmt/sentence_translator.h"

namespace amts::engine {

class ModelStore {
 public:
  /// Models that together take more than `limit_bytes` are not kept: those go first that nobody
  /// holds and that were wanted longest ago. Held ones stay, whatever the limit. 0: no limit.
  explicit ModelStore(uint64_t limit_bytes = 0);
  ~ModelStore();
  ModelStore(const ModelStore&) = delete;
  ModelStore& operator=(const ModelStore&) = delete;

  /// The model of a bundle for one of its directions, loaded if it is not here. Bundles with the
  /// same files are the same. Throws what TranslationModel::load() does; the next call tries again.
  std::shared_ptr<const nmt::SentenceTranslator> get(const models::Bundle& bundle,
                                                     const models::BundleDirection& direction);

  struct Usage {
    size_t models = 0;
    uint64_t size_bytes = 0;
  };
  /// What is here, loaded.
  Usage usage() const;

 private:
  class Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace amts::engine
