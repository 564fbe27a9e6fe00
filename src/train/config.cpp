#include "train/config.h"

#include <yaml-cpp/yaml.h>

#include <functional>
#include <map>
#include <set>
#include <utility>

#include "base/error.h"
#include "base/file.h"

namespace amts::train {
namespace {

namespace fs = std::filesystem;

/// A mapping all of whose keys are looked for.
class Section {
 public:
  Section(const YAML::Node& node, const std::string& file, std::string name)
      : node_(node ? node : YAML::Node()), file_(file), name_(std::move(name)) {
    if (node_ && !node_.IsNull() && !node_.IsMap()) fail(node_, "is no mapping");
  }

  [[noreturn]] void fail(const YAML::Node& at, const std::string& what) const {
    throw UsageError((name_.empty() ? "" : name_ + ": ") + what, where(at));
  }

  Where where(const YAML::Node& at) const {
    const YAML::Mark mark = at.Mark();
    if (mark.is_null()) return {file_};
    return {file_, static_cast<size_t>(mark.line) + 1, static_cast<size_t>(mark.column) + 1};
  }

  YAML::Node at(const std::string& key) {
    known_.insert(key);
    return node_.IsMap() ? node_[key] : YAML::Node(YAML::NodeType::Undefined);
  }

  template <typename T>
  void read(const std::string& key, T& value) {
    const YAML::Node node = at(key);
    if (!node || node.IsNull()) return;
    try {
      value = node.as<T>();
    } catch (const YAML::Exception&) {
      fail(node, key + " is malformed");
    }
  }

  void number(const std::string& key, double& value, double lowest, double highest) {
    read(key, value);
    if (!(value >= lowest && value <= highest)) fail(at(key), key + " is out of range");
  }

  template <typename T>
  void choice(const std::string& key, T& value, const std::map<std::string, T>& choices) {
    const YAML::Node node = at(key);
    if (!node || node.IsNull()) return;
    const auto found = node.IsScalar() ? choices.find(node.Scalar()) : choices.end();
    if (found == choices.end()) {
      std::string names;
      for (const auto& [name, unused] : choices) names += (names.empty() ? "" : ", ") + name;
      fail(node, key + " is none of " + names);
    }
    value = found->second;
  }

  /// To be called last.
  void check_keys() const {
    if (!node_.IsMap()) return;
    std::set<std::string> seen;
    for (const auto& entry : node_) {
      const auto key = entry.first.as<std::string>("");
      if (known_.count(key) == 0) fail(entry.first, "unknown key " + key);
      if (!seen.insert(key).second) fail(entry.first, "key " + key + " stands twice");
    }
  }

 private:
  YAML::Node node_;
  const std::string& file_;
  std::string name_;
  std::set<std::string> known_;
};

class Reader {
 public:
  explicit Reader(const fs::path& file) : file_(file.string()), folder_(file.parent_path()) {
    config_.file = file;
  }

  TrainConfig read() {
    YAML::Node root;
    try {
      root = YAML::Load(read_file(config_.file));
    } catch (const YAML::Exception& e) {
      throw UsageError("is no YAML: " + e.msg, {file_, static_cast<size_t>(e.mark.line) + 1,
                                                static_cast<size_t>(e.mark.column) + 1});
    }
    if (!root.IsMap()) throw UsageError("is no mapping", {file_});
    Section top(root, file_, "");
    top.read("seed", config_.seed);
    path(top, "work", config_.work, true);
    path(top, "vocabulary", config_.vocabulary, true);
    path(top, "start", config_.start, false);
    top.read("start-step", config_.start_step);
    path(top, "shortlist", config_.shortlist, false);
    config_.data = files(top, "data");
    config_.dev = files(top, "dev");
    if (config_.data.empty()) top.fail(root, "no data");
    read_directions(top);
    top.read("target-tokens", config_.target_tokens);
    top.number("temperature", config_.temperature, 0.1, 100);
    config_.sources = weights(top, "sources");
    config_.finish_sources = config_.sources;
    if (top.at("finish-sources")) config_.finish_sources = weights(top, "finish-sources");
    read_model(top.at("model"));
    read_training(top.at("training"));
    read_card(top.at("card"));
    top.check_keys();
    return std::move(config_);
  }

 private:
  void path(Section& section, const std::string& key, fs::path& value, bool required) {
    std::string text;
    section.read(key, text);
    if (text.empty()) {
      if (required) throw UsageError(key + " is missing", {file_});
      return;
    }
    value = folder_ / text;
  }

  std::vector<DataFile> files(Section& top, const std::string& key) {
    std::vector<DataFile> out;
    const YAML::Node list = top.at(key);
    if (!list || list.IsNull()) return out;
    if (!list.IsSequence()) top.fail(list, key + " is no list");
    for (const YAML::Node& node : list) {
      Section one(node, file_, key);
      DataFile file;
      path(one, "file", file.path, true);
      std::vector<std::string> languages;
      one.read("languages", languages);
      if (languages.size() != 2 || languages[0] == languages[1]) {
        one.fail(node, "languages are to be two: of the first column and of the second");
      }
      file.languages = {languages[0], languages[1]};
      one.check_keys();
      out.push_back(std::move(file));
    }
    return out;
  }

  void read_directions(Section& top) {
    const YAML::Node node = top.at("directions");
    if (!node || !node.IsMap() || node.size() == 0) {
      top.fail(node, "directions are missing: a mapping such as {en-zh: 1, zh-en: 1}");
    }
    for (const auto& entry : node) {
      const auto name = entry.first.as<std::string>("");
      DirectionPlan direction;
      // Languages as the data name them, so that "zh-Hans" may be one.
      for (const DataFile& file : config_.data) {
        for (size_t side = 0; side < 2; ++side) {
          if (file.languages[side] + "-" + file.languages[1 - side] == name) {
            direction.from = file.languages[side];
            direction.to = file.languages[1 - side];
          }
        }
      }
      if (direction.from.empty()) top.fail(entry.first, "no data for the direction " + name);
      direction.share = entry.second.as<double>(-1);
      if (!(direction.share > 0)) top.fail(entry.second, "the share of " + name + " is no number");
      config_.directions.push_back(std::move(direction));
    }
    if (config_.directions.size() > 255) top.fail(node, "more than 255 directions");
  }

  std::vector<SourceWeight> weights(Section& top, const std::string& key) {
    std::vector<SourceWeight> out;
    const YAML::Node node = top.at(key);
    if (!node || node.IsNull()) return out;
    if (!node.IsMap()) top.fail(node, key + " is no mapping of globs to weights");
    for (const auto& entry : node) {
      const auto weight = entry.second.as<double>(-1);
      if (!(weight >= 0)) top.fail(entry.second, key + ": a weight is a number, 0 or more");
      out.push_back({entry.first.as<std::string>(""), weight});
    }
    return out;
  }

  /// Short names for what is usual, and any of Marian's options under `marian`.
  void read_model(const YAML::Node& node) {
    Section model(node, file_, "model");
    size_t dim = 256, ffn = 1536, heads = 8, encoder = 6, decoder = 2;
    std::string activation = "relu", recurrence = "ssru";
    model.read("dim", dim);
    model.read("ffn", ffn);
    model.read("heads", heads);
    model.read("encoder-layers", encoder);
    model.read("decoder-layers", decoder);
    model.read("activation", activation);
    model.read("decoder", recurrence);
    YAML::Node options;
    options["type"] = "transformer";
    options["dim-emb"] = dim;
    options["transformer-dim-ffn"] = ffn;
    options["transformer-heads"] = heads;
    options["enc-depth"] = encoder;
    options["dec-depth"] = decoder;
    options["transformer-ffn-activation"] = activation;
    options["transformer-decoder-autoreg"] = recurrence == "ssru" ? "rnn" : recurrence;
    if (recurrence == "ssru") options["dec-cell"] = "ssru";
    options["tied-embeddings-all"] = true;
    options["transformer-preprocess"] = "";
    options["transformer-postprocess"] = "dan";
    options["transformer-postprocess-emb"] = "d";
    const YAML::Node marian = model.at("marian");
    if (marian && marian.IsMap()) {
      for (const auto& entry : marian) options[entry.first.as<std::string>()] = entry.second;
    } else if (marian && !marian.IsNull()) {
      model.fail(marian, "marian is no mapping of options");
    }
    model.check_keys();
    YAML::Emitter out;
    out << options;
    config_.model_yaml = out.c_str();
  }

  void read_training(const YAML::Node& node) {
    Section section(node, file_, "training");
    TrainingOptions& t = config_.training;
    section.read("batch-words", t.batch_words);
    section.number("rate", t.rate, 0, 1);
    section.read("warmup", t.warmup);
    section.choice<Schedule>(
        "schedule", t.schedule,
        {{"inverse-square-root", Schedule::kInverseSquareRoot}, {"cosine", Schedule::kCosine}});
    section.number("dropout", t.dropout, 0, 0.9);
    section.number("label-smoothing", t.label_smoothing, 0, 0.9);
    section.number("clip", t.clip, 0, 1e9);
    section.number("ema", t.ema, 0, 0.999999);
    section.read("steps", t.steps);
    section.number("hours", t.hours, 0, 1e6);
    section.number("finish", t.finish, 0, 1);
    section.read("candidates", t.candidates);
    section.choice<Softmax>(
        "full-softmax", t.full_softmax,
        {{"finish", Softmax::kFinish}, {"always", Softmax::kAlways}, {"never", Softmax::kNever}});
    section.read("longest", t.longest);
    section.read("threads", t.threads);
    section.choice<std::string>("precision", t.precision,
                                {{"auto", "auto"}, {"fp32", "fp32"}, {"bf16", "bf16"}});
    section.number("checkpoint-minutes", t.checkpoint_minutes, 0.001, 1e6);
    section.number("report-seconds", t.report_seconds, 0, 1e6);
    section.read("dev-steps", t.dev_steps);
    section.read("dev-pairs", t.dev_pairs);
    if (t.batch_words == 0) section.fail(node, "batch-words is 0");
    if (t.longest < 1 || t.longest > 1000)
      section.fail(node, "longest is out of range (1 to 1000)");
    if (t.threads > 256) section.fail(node, "more than 256 threads");
    if (t.schedule == Schedule::kCosine && t.steps == 0) {
      section.fail(node, "schedule cosine needs steps");
    }
    section.check_keys();
  }

  void read_card(const YAML::Node& node) {
    Section card(node, file_, "card");
    config_.name = "model";
    config_.origin = "trained by amts model train";
    card.read("name", config_.name);
    card.read("type", config_.type);
    card.read("license", config_.license);
    card.read("training-data", config_.training_data);
    card.read("origin", config_.origin);
    card.check_keys();
  }

  std::string file_;
  fs::path folder_;
  TrainConfig config_;
};

}  // namespace

TrainConfig read_train_config(const std::filesystem::path& file) { return Reader(file).read(); }

std::string model_yaml(const TrainConfig& config, size_t vocabulary) {
  YAML::Node options = YAML::Load(config.model_yaml);
  options["dim-vocabs"] = std::vector<size_t>{vocabulary, vocabulary};
  YAML::Emitter out;
  out << options;
  return out.c_str() + std::string("\n");
}

}  // namespace amts::train
