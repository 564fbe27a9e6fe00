#include "adapt/adapted_model.h"

#include <algorithm>
#include <unordered_set>

#include "base/error.h"
#include "base/file.h"

namespace amts::adapt {
namespace {

/// Target words that are forced at once: enough that reading the weights costs little.
constexpr size_t kBatchWords = 2048;
/// Examples computed between two savings.
constexpr size_t kSavedTogether = 8192;
constexpr size_t kComputedTogether = 256;

MadeKeys quantize_all(const nmt::EncodedPair& pair, const nmt::Forced& forced, size_t dim) {
  MadeKeys made;
  made.source = pair.source;
  made.target = pair.target;
  const size_t words = pair.target.size();
  made.scales.resize(words);
  made.lengths.resize(words);
  made.vectors.resize(words * dim);
  for (size_t i = 0; i < words; ++i) {
    quantize(std::span(forced.states).subspan(i * dim, dim), made.vectors.data() + i * dim,
             made.scales[i], made.lengths[i]);
    const std::vector<float>& row = forced.alignment[i];
    made.aligned.push_back(
        static_cast<uint16_t>(std::max_element(row.begin(), row.end()) - row.begin()));
  }
  return made;
}

}  // namespace

MixParameters AdaptedModel::parameters_in(const std::filesystem::path& folder) {
  const std::filesystem::path file = folder / kParametersFile;
  if (folder.empty() || !std::filesystem::exists(file)) return {};
  return MixParameters::parse(read_file(file), file.string());
}

AdaptedModel::AdaptedModel(std::shared_ptr<const Examples> examples,
                           std::shared_ptr<const nmt::SentenceTranslator> translator,
                           std::filesystem::path folder,
                           const std::optional<MixParameters>& parameters)
    : examples_(std::move(examples)),
      translator_(std::move(translator)),
      folder_(std::move(folder)),
      keys_(std::make_unique<KeyStore>(folder_, translator_->model().transformer.dim())),
      rules_(translator_->model().source, translator_->model().target()),
      parameters_(parameters ? *parameters : parameters_in(folder_)) {}

AdaptedModel::~AdaptedModel() {
  try {
    keys_->save();
  } catch (const Error&) {
    // A full disk is no reason to lose a translation.
  }
}

KeyId AdaptedModel::id_of(uint32_t example) const {
  return key_id(examples_->source(example), examples_->target(example));
}

std::vector<std::pair<KeyId, MadeKeys>> AdaptedModel::make(
    std::span<const uint32_t> examples) const {
  std::vector<std::pair<KeyId, MadeKeys>> made;
  std::vector<nmt::EncodedPair> pairs;
  for (const uint32_t example : examples) {
    made.emplace_back(id_of(example), MadeKeys{});
    pairs.push_back(translator_->encode(examples_->source(example), examples_->target(example)));
  }
  // Like lengths together: their rows end at about the same step. Too long ones have no keys.
  std::vector<size_t> order;
  for (size_t i = 0; i < pairs.size(); ++i) {
    if (!pairs[i].target.empty()) order.push_back(i);
  }
  std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) {
    return pairs[a].target.size() > pairs[b].target.size();
  });
  nmt::Workspace workspace;
  const nmt::Transformer& model = translator_->model().transformer;
  for (size_t begin = 0; begin < order.size();) {
    std::vector<nmt::EncodedPair> batch;
    size_t words = 0;
    size_t end = begin;
    while (end < order.size() &&
           (end == begin || words + pairs[order[end]].target.size() <= kBatchWords)) {
      words += pairs[order[end]].target.size();
      batch.push_back(pairs[order[end++]]);
    }
    const std::vector<nmt::Forced> forced = nmt::force(model, batch, false, workspace);
    for (size_t i = begin; i < end; ++i) {
      made[order[i]].second = quantize_all(batch[i - begin], forced[i - begin], model.dim());
    }
    begin = end;
  }
  return made;
}

std::vector<ExampleInUse> AdaptedModel::use(std::span<const Retrieved> retrieved) const {
  std::vector<uint32_t> lacking;
  for (const Retrieved& one : retrieved) {
    if (!keys_->find(id_of(one.example))) lacking.push_back(one.example);
  }
  if (!lacking.empty()) keys_->add(make(lacking));
  std::vector<ExampleInUse> uses;
  for (const Retrieved& one : retrieved) {
    uses.push_back({one.example, one.coverage, *keys_->find(id_of(one.example))});
  }
  return uses;
}

std::vector<std::vector<ExampleInUse>> AdaptedModel::examples_for(
    std::span<const Adapted> sentences, size_t most) const {
  std::vector<std::vector<Retrieved>> retrieved;
  std::vector<uint32_t> lacking;
  for (const Adapted& sentence : sentences) {
    RetrievalOptions options;
    options.most = most;
    options.excluded_document = sentence.excluded_document;
    retrieved.push_back(retrieve(*examples_, sentence.sentence, options));
    for (const Retrieved& one : retrieved.back()) {
      if (!keys_->find(id_of(one.example))) lacking.push_back(one.example);
    }
  }
  std::sort(lacking.begin(), lacking.end());
  lacking.erase(std::unique(lacking.begin(), lacking.end()), lacking.end());
  if (!lacking.empty()) keys_->add(make(lacking));
  std::vector<std::vector<ExampleInUse>> out;
  for (const std::vector<Retrieved>& one : retrieved) out.push_back(use(one));
  return out;
}

void AdaptedModel::compute_all(Executor* executor, const std::function<void(size_t)>& advanced) {
  std::vector<uint32_t> lacking;
  std::unordered_set<KeyId> seen;
  for (uint32_t i = 0; i < examples_->size(); ++i) {
    const KeyId id = id_of(i);
    if (!keys_->find(id) && seen.insert(id).second) lacking.push_back(i);
  }
  if (advanced) advanced(examples_->size() - lacking.size());
  for (size_t begin = 0; begin < lacking.size(); begin += kSavedTogether) {
    const auto part =
        std::span(lacking).subspan(begin, std::min(kSavedTogether, lacking.size() - begin));
    const size_t blocks = (part.size() + kComputedTogether - 1) / kComputedTogether;
    parallel_for(executor, blocks, [&](size_t b) {
      const size_t first = b * kComputedTogether;
      const auto block = part.subspan(first, std::min(kComputedTogether, part.size() - first));
      keys_->add(make(block));
      if (advanced) advanced(block.size());
    });
    keys_->save();
  }
}

}  // namespace amts::adapt
