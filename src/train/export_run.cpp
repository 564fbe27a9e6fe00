// From a run's checkpoint to a model file and a bundle.
#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <utility>
#include <vector>

#include "base/error.h"
#include "base/file.h"
#include "base/hash.h"
#include "train/alphas.h"
#include "train/checkpoint.h"
#include "train/train.h"
#include "train/write_bundle.h"

namespace amts::train {
namespace {

namespace fs = std::filesystem;

constexpr size_t kPairsOfDirection = 256;  // that activation multipliers are measured on
constexpr size_t kWordsOfShard = 400;      // some sixteen sentences

/// Dev pairs of all directions, a few in a shard.
std::vector<Shard> measured_pairs(const TrainConfig& config, const nmt::Vocabulary& vocabulary,
                                  const RunOptions& options, Executor& executor) {
  std::vector<EncodedFile> files;
  const std::string hash = sha256_hex(read_file(config.vocabulary));
  for (const DataFile& file : config.dev) {
    files.push_back(EncodedFile::open(file, vocabulary, hash, config.training.longest,
                                      config.work / "cache", executor, options.progress));
  }
  std::vector<DirectionPlan> directions;
  for (DirectionPlan direction : config.directions) {
    direction.has_token = config.target_tokens;
    if (direction.has_token) {
      direction.token = vocabulary.find(">>" + direction.to + "<<").value_or(vocabulary.unknown());
    }
    const bool there = std::any_of(files.begin(), files.end(), [&](const EncodedFile& file) {
      const auto& languages = file.languages();
      return !file.pairs().empty() &&
             std::set{languages[0], languages[1]} == std::set{direction.from, direction.to};
    });
    if (there) directions.push_back(direction);
  }
  const Planner planner(files, directions, 1, vocabulary.eos());
  std::vector<Shard> shards;
  for (size_t d = 0; d < directions.size(); ++d) {
    const std::vector<Entry> all = planner.all(d);
    std::vector<Entry> some;
    const size_t every = std::max<size_t>(1, all.size() / kPairsOfDirection);
    for (size_t i = 0; i < all.size(); i += every) some.push_back(all[i]);
    for (size_t place = 0; place < some.size();) {
      shards.push_back(std::move(planner.batch(some, place, kWordsOfShard, 1).shards[0]));
    }
  }
  return shards;
}

BundleSources sources_of(const TrainConfig& config, const fs::path& folder) {
  BundleSources sources;
  models::Bundle& bundle = sources.description;
  bundle.name = config.name;
  bundle.type = config.type;
  bundle.license = config.license;
  bundle.training_data = config.training_data;
  bundle.origin = config.origin;
  for (const DirectionPlan& direction : config.directions) {
    bundle.directions.push_back({{direction.from, direction.to},
                                 config.target_tokens ? ">>" + direction.to + "<<" : "",
                                 {}});
  }
  // Copied under names that tell what they are, whatever the files are called.
  sources.folder = folder;
  fs::create_directories(folder);
  write_file(folder / "vocab.spm", read_file(config.vocabulary));
  bundle.source.pieces = bundle.target.pieces = "vocab.spm";
  if (!config.shortlist.empty()) {
    bundle.shortlist = config.shortlist.extension() == ".bin" ? "lex.bin" : "lex.s2t";
    write_file(folder / bundle.shortlist, read_file(config.shortlist));
  }
  return sources;
}

}  // namespace

void export_run(const TrainConfig& config, const RunOptions& options, Executor& executor) {
  const fs::path checkpoint = config.work / "checkpoint";
  if (!fs::exists(checkpoint)) {
    throw UsageError("has no checkpoint yet", {config.work.string()}, "train first");
  }
  if (!models::is_plain_name(config.name)) {
    throw UsageError("card: name: '" + config.name + "' is no name for a bundle",
                     {config.file.string()}, "use letters, digits and . _ + -");
  }
  CheckpointModel model = read_checkpoint_model(checkpoint);
  write_file(config.work / "model.npz", nmt::encode_npz(model.parameters));
  if (!config.dev.empty()) {
    const nmt::Vocabulary vocabulary = nmt::Vocabulary::sentencepiece(config.vocabulary);
    add_alphas(measured_pairs(config, vocabulary, options, executor), model.parameters);
  }
  const fs::path copies = config.work / "bundle-files";
  write_bundle(model.parameters, sources_of(config, copies), config.work / "bundle", true);
  fs::remove_all(copies);
  if (options.print) {
    options.print(fmt::format("step {}: wrote {} and {}", model.progress.step,
                              (config.work / "model.npz").string(),
                              (config.work / "bundle").string()));
  }
}

}  // namespace amts::train
