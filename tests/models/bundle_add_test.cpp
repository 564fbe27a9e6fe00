#include "models/bundle_add.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <functional>

#include "base/error.h"
#include "base/file.h"
#include "base/hash.h"
#include "models/bundle_recognise.h"
#include "models/bundle_unpack.h"
#include "packing.h"
#include "temporary_folder.h"

namespace amts::models {
namespace {

namespace fs = std::filesystem;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::UnorderedElementsAre;

constexpr const char* kOpusModel =
    "opus.spm32k-spm32k.transformer-align.model1.npz.best-perplexity.npz";

std::string message_of(const std::function<void()>& action) {
  try {
    action();
  } catch (const Error& e) {
    return e.what();
  }
  return "no error";
}

AddOptions named(const std::string& name) {
  AddOptions options;
  options.name = name;
  return options;
}

/// An OPUS-MT package as `unzip` leaves it; each file holds its own name but those that are read.
void put_opus(const fs::path& folder) {
  for (const char* name : {kOpusModel, "opus.spm32k-spm32k.vocab.yml", "source.spm", "target.spm",
                           "preprocess.sh", "postprocess.sh", "source.tcmodel"}) {
    put_file(folder / name, name);
  }
  put_file(folder / "decoder.yml",
           std::string("relative-paths: true\nmodels:\n  - ") + kOpusModel +
               "\nvocabs:\n  - opus.spm32k-spm32k.vocab.yml\n  - opus.spm32k-spm32k.vocab.yml\n"
               "beam-size: 6\nnormalize: 1\n");
  put_file(folder / "LICENSE", "Attribution 4.0 International\n");
  put_file(folder / "README.md",
           "# opus-2019-12-04.zip\n\n* dataset: opus\n* model: transformer-align\n* download: "
           "[opus-2019-12-04.zip](https://example.org/OPUS-MT-models/en-es/opus-2019-12-04.zip)\n"
           "\n| testset | BLEU | chr-F |\n|--|--|--|\n| Tatoeba.en.es | 54.9 | 0.721 |\n");
}

void put_firefox(const fs::path& folder, const std::string& pair, bool split_vocabulary) {
  put_file(folder / ("model." + pair + ".intgemm.alphas.bin"), "model");
  put_file(folder / ("lex.50.50." + pair + ".s2t.bin"), "lex");
  for (const std::string side : {"src", "trg"}) {
    if (split_vocabulary) put_file(folder / (side + "vocab." + pair + ".spm"), side);
  }
  if (!split_vocabulary) put_file(folder / ("vocab." + pair + ".spm"), "vocab");
}

std::vector<std::string> names_in(const fs::path& folder) {
  std::vector<std::string> names;
  if (!fs::exists(folder)) return names;
  for (const auto& entry : fs::directory_iterator(folder)) {
    names.push_back(entry.path().filename().string());
  }
  return names;
}

TEST(AddBundle, OpusPackage) {
  const TemporaryFolder folder;
  put_opus(folder.path() / "package");
  const fs::path place = folder.path() / "models";
  const Bundle added = add_bundle(folder.path() / "package", place, {});
  EXPECT_EQ(added.name, "opus-mt-en-es-transformer-align");
  const Bundle bundle = read_bundle(place / added.name);
  EXPECT_TRUE(verify(bundle).empty());
  EXPECT_EQ(bundle.model, kOpusModel);
  EXPECT_EQ(bundle.source.pieces, "source.spm");
  EXPECT_EQ(bundle.target.pieces, "target.spm");
  EXPECT_EQ(bundle.source.ids, "opus.spm32k-spm32k.vocab.yml");
  EXPECT_EQ(bundle.target.ids, "opus.spm32k-spm32k.vocab.yml");
  EXPECT_EQ(bundle.license, "CC-BY-4.0");
  EXPECT_EQ(bundle.training_data, "opus");
  EXPECT_THAT(bundle.origin, HasSubstr("en-es/opus-2019-12-04.zip"));
  ASSERT_EQ(bundle.directions.size(), 1U);
  EXPECT_EQ(bundle.directions[0].pair, (text::LanguagePair{"en", "es"}));
  EXPECT_DOUBLE_EQ(bundle.directions[0].best_bleu(), 54.9);
  EXPECT_THAT(names_in(bundle.folder),
              UnorderedElementsAre("model.json", kOpusModel, "source.spm", "target.spm",
                                   "opus.spm32k-spm32k.vocab.yml", "README.md", "LICENSE"));
  EXPECT_THAT(names_in(place), ElementsAre(added.name));
}

TEST(AddBundle, OpusPackageWithoutDecoderConfiguration) {
  const TemporaryFolder folder;
  put_opus(folder.path());
  fs::remove(folder.path() / "decoder.yml");
  const PublishedModel model = recognise_model(folder.path());
  EXPECT_EQ(model.model, kOpusModel);
  EXPECT_EQ(model.source.ids, "opus.spm32k-spm32k.vocab.yml");
}

TEST(AddBundle, FirefoxFolderWithJointVocabulary) {
  const TemporaryFolder folder;
  put_firefox(folder.path() / "esen", "esen", false);
  put_file(folder.path() / "esen" / "metadata.json",
           R"({"architecture": "tiny", "flores": {"bleu": 26.6}, "sourceLanguage": "es",
               "targetLanguage": "en"})");
  const Bundle bundle = add_bundle(folder.path() / "esen", folder.path() / "models", {});
  EXPECT_EQ(bundle.name, "firefox-es-en-tiny");
  EXPECT_EQ(bundle.type, "tiny");
  EXPECT_EQ(bundle.source.pieces, "vocab.esen.spm");
  EXPECT_EQ(bundle.target.pieces, "vocab.esen.spm");
  EXPECT_EQ(bundle.source.ids, "");
  EXPECT_EQ(bundle.shortlist, "lex.50.50.esen.s2t.bin");
  EXPECT_DOUBLE_EQ(bundle.directions[0].best_bleu(), 26.6);
}

TEST(AddBundle, PackedFirefoxFolderWithTwoVocabularies) {
  const TemporaryFolder folder;
  const fs::path published = folder.path() / "enzh";
  pack(published / "model.enzh.intgemm.alphas.bin.gz", {{"data", "the model"}});
  pack(published / "lex.50.50.enzh.s2t.bin.zst", {{"data", "the shortlist"}});
  pack(published / "srcvocab.enzh.spm.gz", {{"data", "source"}});
  put_file(published / "trgvocab.enzh.spm", "target");
  const Bundle bundle = add_bundle(published, folder.path() / "models", {});
  EXPECT_EQ(bundle.directions[0].pair, (text::LanguagePair{"en", "zh"}));  // from the names
  EXPECT_EQ(bundle.source.pieces, "srcvocab.enzh.spm");
  EXPECT_EQ(bundle.target.pieces, "trgvocab.enzh.spm");
  EXPECT_EQ(read_file(bundle.path_of(bundle.model)), "the model");
  EXPECT_EQ(read_file(bundle.path_of(bundle.shortlist)), "the shortlist");
  EXPECT_EQ(read_file(bundle.path_of(bundle.target.pieces)), "target");
  EXPECT_TRUE(fs::is_regular_file(fs::symlink_status(bundle.path_of(bundle.target.pieces))));
  EXPECT_THAT(names_in(folder.path() / "models"), ElementsAre(bundle.name));
}

TEST(AddBundle, StudentWithItsOwnConfiguration) {
  const TemporaryFolder folder;
  const fs::path student = folder.path() / "deen.student.tiny11";
  put_file(student / "model.intgemm.alphas.bin", "m");
  put_file(student / "vocab.deen.spm", "v");
  put_file(student / "lex.s2t.bin", "l");
  put_file(student / "config.intgemm8bitalpha.yml",
           "models:\n- model.intgemm.alphas.bin\nvocabs:\n- vocab.deen.spm\n- vocab.deen.spm\n"
           "shortlist:\n- lex.s2t.bin\n- false\n");
  EXPECT_THAT(message_of([&] { add_bundle(student, folder.path() / "models", {}); }),
              HasSubstr("which languages"));
  AddOptions options;
  options.known.sources = {"de"};
  options.known.targets = {"en"};
  options.name = "student";
  const Bundle bundle = add_bundle(student, folder.path() / "models", options);
  EXPECT_EQ(bundle.name, "student");
  EXPECT_EQ(bundle.directions[0].pair, (text::LanguagePair{"de", "en"}));
  EXPECT_EQ(bundle.shortlist, "lex.s2t.bin");
}

TEST(AddBundle, ABundleIsCopiedAfterACheck) {
  const TemporaryFolder folder;
  put_firefox(folder.path() / "enes", "enes", false);
  const Bundle first = add_bundle(folder.path() / "enes", folder.path() / "a", {});
  const Bundle second = add_bundle(first.folder, folder.path() / "b", named("copy"));
  EXPECT_EQ(second.name, "copy");
  EXPECT_TRUE(verify(read_bundle(folder.path() / "b" / "copy")).empty());
  put_file(first.path_of(first.model), "medol");
  EXPECT_THAT(message_of([&] { add_bundle(first.folder, folder.path() / "c", {}); }),
              HasSubstr("has SHA-256 " + sha256_hex("medol")));
  EXPECT_THAT(names_in(folder.path() / "c"), IsEmpty());
}

TEST(AddBundle, ATakenNameNeedsReplace) {
  const TemporaryFolder folder;
  const fs::path place = folder.path() / "models";
  put_firefox(folder.path() / "enes", "enes", false);
  const Bundle first = add_bundle(folder.path() / "enes", place, {});
  put_file(folder.path() / "enes" / "model.enes.intgemm.alphas.bin", "newer");
  EXPECT_THROW(add_bundle(folder.path() / "enes", place, {}), UsageError);
  EXPECT_EQ(read_file(first.path_of(first.model)), "model");
  AddOptions options;
  options.replace = true;
  const Bundle second = add_bundle(folder.path() / "enes", place, options);
  EXPECT_EQ(read_file(second.path_of(second.model)), "newer");
  EXPECT_THAT(names_in(place), ElementsAre(first.name));
}

TEST(AddBundle, RefusesWhatIsNotWholeAndLeavesNothing) {
  const struct {
    const char* what;
    std::function<void(const fs::path&)> change;
    const char* expected;
  } kCases[] = {
      {"no model", [](const fs::path& f) { fs::remove(f / kOpusModel); },
       "decoder.yml names opus.spm32k-spm32k.transformer-align.model1.npz"},
      {"no vocabulary", [](const fs::path& f) { fs::remove(f / "source.spm"); },
       "holds no vocabulary"},
      {"byte pairs",
       [](const fs::path& f) {
         fs::rename(f / "source.spm", f / "source.bpe");
         fs::rename(f / "target.spm", f / "target.bpe");
       },
       "segments with BPE"},
      {"ensemble",
       [](const fs::path& f) { put_file(f / "decoder.yml", "models: [a.npz, b.npz]\n"); },
       "ensemble"},
      {"damaged YAML", [](const fs::path& f) { put_file(f / "decoder.yml", "models: [a\n"); },
       "decoder.yml is no YAML"},
      {"two models",
       [](const fs::path& f) {
         fs::remove(f / "decoder.yml");
         put_file(f / "x.npz.best-bleu.npz", "x");
       },
       "holds more than one model"},
      {"Hugging Face",
       [](const fs::path& f) {
         fs::remove(f / "decoder.yml");
         fs::rename(f / kOpusModel, f / "pytorch_model.bin");
       },
       "is a Hugging Face model"},
      {"damaged gzip", [](const fs::path& f) { put_file(f / "more.gz", "no gzip"); },
       "no gzip or zstd"},
  };
  for (const auto& test : kCases) {
    const TemporaryFolder folder;
    put_opus(folder.path() / "package");
    test.change(folder.path() / "package");
    const fs::path place = folder.path() / "models";
    EXPECT_THAT(message_of([&] { add_bundle(folder.path() / "package", place, {}); }),
                HasSubstr(test.expected))
        << test.what;
    EXPECT_THAT(names_in(place), IsEmpty()) << test.what;
  }
}

TEST(AddBundle, BadArguments) {
  const TemporaryFolder folder;
  put_opus(folder.path());
  EXPECT_THROW(add_bundle(folder.path(), folder.path() / "m", named("../up")), UsageError);
  EXPECT_THROW(add_bundle(folder.path() / "none", folder.path() / "m", {}), UsageError);
}

TEST(Unpack, GzipZstdAndZip) {
  const TemporaryFolder folder;
  std::string bytes;
  for (size_t i = 0; i < 200000; ++i) bytes += static_cast<char>('a' + i * i % 26);
  for (const char* name : {"x.gz", "x.zst"}) {
    pack(folder.path() / name, {{"data", bytes}});
    unpack_file(folder.path() / name, folder.path() / "out");
    EXPECT_EQ(read_file(folder.path() / "out"), bytes) << name;
  }
  pack(folder.path() / "x.zip", {{"deep/inside/model.npz", bytes},
                                 {"../../escape.spm", "e"},
                                 {"/abs.yml", "a"},
                                 {"bad name.spm", "b"}});
  unpack_archive(folder.path() / "x.zip", folder.path() / "all");
  EXPECT_EQ(read_file(folder.path() / "all" / "model.npz"), bytes);
  EXPECT_THAT(names_in(folder.path() / "all"),
              UnorderedElementsAre("model.npz", "escape.spm", "abs.yml"));
}

TEST(Unpack, DamageAndBombsAreErrors) {
  const TemporaryFolder folder;
  const fs::path packed = folder.path() / "x.gz";
  const fs::path out = folder.path() / "out";
  pack(packed, {{"data", std::string(100000, 'x') + "end"}});
  EXPECT_THAT(message_of([&] { unpack_file(packed, out, 99999); }), HasSubstr("more bytes"));
  EXPECT_FALSE(fs::exists(out));
  const std::string whole = read_file(packed);
  for (size_t size = 0; size < whole.size(); size += 9) {
    put_file(packed, whole.substr(0, size));
    EXPECT_THROW(unpack_file(packed, out), ModelError) << size;
    EXPECT_FALSE(fs::exists(out)) << size;
  }
  EXPECT_THROW(unpack_archive(packed, folder.path() / "all"), ModelError);
}

}  // namespace
}  // namespace amts::models
