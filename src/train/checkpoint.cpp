#include "train/checkpoint.h"

#include <array>
#include <cstring>
#include <nlohmann/json.hpp>
#include <string_view>

#include "base/error.h"
#include "base/file.h"

namespace amts::train {
namespace {

using nlohmann::json;

// Magic, uint64 bytes of JSON, JSON, then four arrays of floats: values, their mean, both moments.
constexpr std::string_view kMagic = "AMTSRUN1";

json to_json(const RunProgress& p) {
  return {{"stage", p.stage},
          {"epoch", p.epoch},
          {"place", p.place},
          {"step", p.step},
          {"seconds", p.seconds},
          {"source-words", p.source_words},
          {"target-words", p.target_words},
          {"finish-start", p.finish_start},
          {"finish-steps", p.finish_steps},
          {"finished", p.finished}};
}

RunProgress from_json(const json& j) {
  RunProgress p;
  p.stage = j.at("stage");
  p.epoch = j.at("epoch");
  p.place = j.at("place");
  p.step = j.at("step");
  p.seconds = j.at("seconds");
  p.source_words = j.at("source-words");
  p.target_words = j.at("target-words");
  p.finish_start = j.at("finish-start");
  p.finish_steps = j.at("finish-steps");
  p.finished = j.at("finished");
  return p;
}

std::array<nmt::Buffer<float>*, 4> arrays_of(Learner& learner) {
  return {&learner.values(), &learner.mean(), &learner.first_moment(), &learner.second_moment()};
}

std::string_view as_bytes(const nmt::Buffer<float>& values) {
  return {reinterpret_cast<const char*>(values.data()), values.size() * sizeof(float)};
}

struct Contents {
  json head;
  std::string_view arrays;
};

Contents parse(std::string_view bytes, const std::string& file) {
  const auto damaged = [&] { return StorageError("is no whole checkpoint", {file}); };
  uint64_t size = 0;
  const size_t start = kMagic.size() + sizeof size;
  if (bytes.size() < start || bytes.substr(0, kMagic.size()) != kMagic) throw damaged();
  std::memcpy(&size, bytes.data() + kMagic.size(), sizeof size);
  if (size > bytes.size() - start) throw damaged();
  Contents contents;
  try {
    contents.head = json::parse(bytes.substr(start, size));
    contents.arrays = bytes.substr(start + size);
    const size_t floats = contents.head.at("floats");
    if (contents.arrays.size() != 4 * floats * sizeof(float)) throw damaged();
  } catch (const json::exception&) {
    throw damaged();
  }
  return contents;
}

}  // namespace

void write_checkpoint(const std::filesystem::path& path, const std::string& yaml,
                      const RunProgress& progress, Learner& learner) {
  const json head = {{"model", yaml},
                     {"progress", to_json(progress)},
                     {"threads", learner.shards()},
                     {"adam-steps", learner.steps()},
                     {"floats", learner.values().size()}};
  const std::string text = head.dump();
  const uint64_t size = text.size();
  AtomicFile file(path);
  file.write(kMagic);
  file.write({reinterpret_cast<const char*>(&size), sizeof size});
  file.write(text);
  for (const nmt::Buffer<float>* array : arrays_of(learner)) file.write(as_bytes(*array));
  file.commit();
}

bool read_checkpoint(const std::filesystem::path& path, const std::string& yaml,
                     RunProgress& progress, Learner& learner) {
  if (!std::filesystem::exists(path)) return false;
  const MappedFile mapped(path);
  const Contents contents = parse(mapped.text(), path.string());
  try {
    if (contents.head.at("model") != yaml ||
        contents.head.at("floats") != learner.values().size()) {
      throw UsageError("is of another model than the configuration's", {path.string()},
                       "set another work folder, or remove the checkpoint to begin anew");
    }
    if (contents.head.at("threads") != learner.shards()) {
      throw UsageError("was made by " + contents.head.at("threads").dump() +
                           " threads and cannot go on exactly with " +
                           std::to_string(learner.shards()),
                       {path.string()}, "set training: threads");
    }
    progress = from_json(contents.head.at("progress"));
    learner.steps() = contents.head.at("adam-steps");
  } catch (const json::exception&) {
    throw StorageError("is no whole checkpoint", {path.string()});
  }
  const char* at = contents.arrays.data();
  for (nmt::Buffer<float>* array : arrays_of(learner)) {
    std::memcpy(array->data(), at, array->size() * sizeof(float));
    at += array->size() * sizeof(float);
  }
  return true;
}

CheckpointModel read_checkpoint_model(const std::filesystem::path& path) {
  const MappedFile mapped(path);
  const Contents contents = parse(mapped.text(), path.string());
  CheckpointModel model;
  try {
    model.yaml = contents.head.at("model");
    model.progress = from_json(contents.head.at("progress"));
  } catch (const json::exception&) {
    throw StorageError("is no whole checkpoint", {path.string()});
  }
  const Layout layout(nmt::ModelConfig::parse(model.yaml, path.string()), path.string());
  if (layout.size() * 4 * sizeof(float) != contents.arrays.size()) {
    throw StorageError("is no whole checkpoint", {path.string()});
  }
  nmt::Buffer<float> mean(layout.size());
  std::memcpy(mean.data(), contents.arrays.data() + layout.size() * sizeof(float),
              layout.size() * sizeof(float));
  model.parameters = to_parameters(layout, mean, model.yaml);
  return model;
}

}  // namespace amts::train
