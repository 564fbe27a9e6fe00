#include "models/bundle_recognise.h"

#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <functional>
#include <system_error>
#include <vector>

#include "base/error.h"
#include "base/file.h"

namespace amts::models {
namespace {

namespace fs = std::filesystem;
using NameTest = std::function<bool(const std::string&)>;

/// The last names that a Marian configuration gives to models, vocabularies and shortlist.
struct DecoderFiles {
  std::string file;  ///< the configuration itself; "" if there is none
  std::vector<std::string> models;
  std::vector<std::string> vocabularies;
  std::vector<std::string> shortlist;
};

class Folder {
 public:
  explicit Folder(fs::path path) : path_(std::move(path)) {
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(path_, error)) {
      if (entry.is_regular_file(error)) names_.push_back(entry.path().filename().string());
    }
    if (error) throw StorageError("cannot read the folder: " + error.message(), {path_.string()});
    std::sort(names_.begin(), names_.end());
  }

  [[noreturn]] void fail(const std::string& what, const std::string& remedy = {}) const {
    throw ModelError(what, {path_.string()}, remedy);
  }

  bool has(const std::string& name) const {
    return std::binary_search(names_.begin(), names_.end(), name);
  }
  std::string if_there(const std::string& name) const { return has(name) ? name : std::string(); }

  /// The only file that passes; "" if none does. More than one is an error.
  std::string only(const std::string& what, const NameTest& test) const {
    std::vector<std::string> found;
    std::copy_if(names_.begin(), names_.end(), std::back_inserter(found), test);
    if (found.size() > 1) fail("holds more than one " + what + ": " + found[0] + ", " + found[1]);
    return found.empty() ? std::string() : found[0];
  }

  std::string text(const std::string& name) const { return read_file(path_ / name); }
  const fs::path& path() const { return path_; }
  /// The folder's own name, also for "." and "path/".
  std::string name() const { return fs::weakly_canonical(path_).filename().string(); }

 private:
  fs::path path_;
  std::vector<std::string> names_;
};

NameTest is(std::string_view prefix, std::string_view suffix) {
  return
      [=](const std::string& name) { return name.starts_with(prefix) && name.ends_with(suffix); };
}

/// The last names in an option that is a path or a list of paths (and numbers, for shortlists).
std::vector<std::string> names_in(const YAML::Node& option) {
  std::vector<std::string> names;
  if (!option.IsDefined()) return names;
  if (option.IsScalar()) names.push_back(fs::path(option.Scalar()).filename().string());
  if (option.IsSequence()) {
    for (const YAML::Node& item : option) {
      if (item.IsScalar()) names.push_back(fs::path(item.Scalar()).filename().string());
    }
  }
  return names;
}

DecoderFiles read_decoder(const Folder& folder) {
  DecoderFiles files;
  const auto is_config = [](const std::string& name) {
    return name.ends_with("decoder.yml") || (name.starts_with("config") && name.ends_with(".yml"));
  };
  files.file =
      folder.has("decoder.yml") ? "decoder.yml" : folder.only("decoder configuration", is_config);
  if (files.file.empty()) return files;
  try {
    const YAML::Node root = YAML::Load(folder.text(files.file));
    if (!root.IsMap()) return {};
    files.models = names_in(root["models"]);
    files.vocabularies = names_in(root["vocabs"]);
    files.shortlist = names_in(root["shortlist"]);
  } catch (const YAML::Exception& e) {
    folder.fail(files.file + " is no YAML: " + e.what());
  }
  if (files.models.size() > 1) folder.fail("is an ensemble of models, which is not supported");
  for (const auto& names : {files.models, files.vocabularies}) {
    for (const std::string& name : names) {
      if (!folder.has(name)) folder.fail(files.file + " names " + name + ", which is not there");
    }
  }
  return files;
}

std::string find_model(const Folder& folder, const DecoderFiles& decoder) {
  if (!decoder.models.empty()) return decoder.models[0];
  const std::vector<NameTest> kinds = {
      is("model.", ".bin"),
      [](const std::string& name) {
        return name.ends_with(".npz") && name.find(".npz.best-") != name.npos;
      },
      is("", ".npz"),
  };
  for (const NameTest& kind : kinds) {
    if (std::string name = folder.only("model", kind); !name.empty()) return name;
  }
  for (const char* other : {"pytorch_model.bin", "model.safetensors", "tf_model.h5"}) {
    if (folder.has(other)) {
      folder.fail("is a Hugging Face model, not a Marian one",
                  "get the original weights; the model card links to them");
    }
  }
  folder.fail("holds no Marian model (model*.bin or *.npz)");
}

/// OPUS-MT's vocabularies: pieces from source.spm and target.spm, ids from one YAML file or two.
void find_opus_vocabularies(const Folder& folder, PublishedModel& found) {
  const std::string joint = folder.only("vocabulary", [](const std::string& name) {
    return name.ends_with("vocab.yml") && !name.ends_with("src.vocab.yml") &&
           !name.ends_with("trg.vocab.yml");
  });
  const auto own = [&](const char* suffix) {
    const std::string name = folder.only("vocabulary", is("", suffix));
    return name.empty() ? joint : name;
  };
  found.source = {"source.spm", own("src.vocab.yml")};
  found.target = {"target.spm", own("trg.vocab.yml")};
}

void find_firefox_vocabularies(const Folder& folder, PublishedModel& found) {
  const std::string joint = folder.only("vocabulary", is("vocab.", ".spm"));
  const auto own = [&](const char* prefix) {
    const std::string name = folder.only("vocabulary", is(prefix, ".spm"));
    return name.empty() ? joint : name;
  };
  found.source.pieces = own("srcvocab.");
  found.target.pieces = own("trgvocab.");
}

void find_vocabularies(const Folder& folder, const DecoderFiles& decoder, PublishedModel& found) {
  const bool split = folder.has("source.spm") && folder.has("target.spm");
  if (decoder.vocabularies.size() == 2) {
    const auto of = [&](const std::string& name, const char* pieces) {
      if (name.ends_with(".spm")) return VocabularyFiles{name, {}};
      return VocabularyFiles{split ? pieces : "", name};
    };
    found.source = of(decoder.vocabularies[0], "source.spm");
    found.target = of(decoder.vocabularies[1], "target.spm");
  } else if (split) {
    find_opus_vocabularies(folder, found);
  } else {
    find_firefox_vocabularies(folder, found);
  }
  if (!found.source.pieces.empty() && !found.target.pieces.empty()) return;
  if (folder.has("source.bpe")) folder.fail("segments with BPE; only SentencePiece is supported");
  folder.fail("holds no vocabulary (vocab*.spm, or source.spm and target.spm)");
}

std::string find_shortlist(const Folder& folder, const DecoderFiles& decoder) {
  if (!decoder.shortlist.empty() && folder.has(decoder.shortlist[0])) return decoder.shortlist[0];
  for (const char* suffix : {".s2t.bin", ".s2t"}) {
    if (std::string name = folder.only("shortlist", is("lex.", suffix)); !name.empty()) return name;
  }
  return {};
}

/// What the names of the model ("model.enes.intgemm.alphas.bin") and the folder tell.
PublishedFacts facts_in_names(const Folder& folder, const std::string& model) {
  PublishedFacts facts;
  const size_t begin = model.find('.') + 1;
  const size_t end = model.find('.', begin);
  LabelPair pair;
  if (model.starts_with("model.") && end != model.npos) {
    pair = labels_in_name(model.substr(begin, end - begin));
  }
  if (pair.from.empty()) pair = labels_in_name(folder.name());
  if (pair.from.empty()) return facts;
  facts.sources = {pair.from};
  facts.targets = {pair.to};
  return facts;
}

bool mentions_opus(const std::string& readme) {
  return readme.find("OPUS-MT") != readme.npos || readme.find("Tatoeba-MT") != readme.npos ||
         readme.find("* dataset: opus") != readme.npos;
}

}  // namespace

PublishedModel recognise_model(const fs::path& path) {
  const Folder folder(path);
  const DecoderFiles decoder = read_decoder(folder);
  PublishedModel found;
  found.model = find_model(folder, decoder);
  find_vocabularies(folder, decoder, found);
  found.shortlist = find_shortlist(folder, decoder);
  found.readme = folder.if_there("README.md");
  found.license_file = folder.if_there("LICENSE");
  found.publisher = is("model.", ".intgemm.alphas.bin")(found.model) ? "firefox" : "marian";

  if (folder.has("metadata.json")) {
    found.publisher = "firefox";
    const std::string file = (path / "metadata.json").string();
    found.facts.complete(read_firefox_metadata(folder.text("metadata.json"), file));
  }
  if (!found.readme.empty()) {
    const std::string readme = folder.text(found.readme);
    if (mentions_opus(readme)) found.publisher = "opus-mt";
    found.facts.complete(read_opus_readme(readme));
  }
  found.facts.complete(facts_in_names(folder, found.model));
  if (!found.license_file.empty() && found.facts.license.empty()) {
    found.facts.license = recognise_license(folder.text(found.license_file));
  }
  return found;
}

}  // namespace amts::models
