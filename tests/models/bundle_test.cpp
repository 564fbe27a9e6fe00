#include "models/bundle.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <functional>
#include <map>

#include "base/error.h"
#include "base/hash.h"
#include "models/model_catalog.h"
#include "temporary_folder.h"

namespace amts::models {
namespace {

namespace fs = std::filesystem;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

/// A small bundle in memory: its files hold their own names.
Bundle sample(const std::string& name = "opus-en-zh") {
  Bundle bundle;
  bundle.name = name;
  bundle.type = "transformer-align";
  bundle.directions = {{{"en", "zh-Hans"}, ">>cmn_Hans<<", {{"tatoeba", 31.5, 26.8}}},
                       {{"en", "zh-Hant"}, ">>cmn_Hant<<", {{"news", std::nullopt, 20.0}}}};
  bundle.model = "model.npz";
  bundle.source = {"source.spm", "vocab.yml"};
  bundle.target = {"target.spm", "vocab.yml"};
  bundle.shortlist = "lex.s2t.bin";
  bundle.license = "CC-BY-4.0";
  bundle.training_data = "OPUS";
  bundle.origin = "https://example.org/model.zip";
  for (const std::string file :
       {"model.npz", "source.spm", "target.spm", "vocab.yml", "lex.s2t.bin"}) {
    bundle.files.push_back({file, sha256_hex(file), file.size()});
  }
  return bundle;
}

void store(const fs::path& folder, const Bundle& bundle) {
  for (const BundleFile& file : bundle.files) put_file(folder / file.name, file.name);
  put_file(folder / kBundleDescription, describe(bundle));
}

/// The catalog of one place with bundles of these names, directions and BLEU figures.
struct Offer {
  std::string name;
  text::LanguagePair pair;
  double bleu;
};

ModelCatalog catalog_of(const fs::path& place, const std::vector<Offer>& offers) {
  for (const Offer& offer : offers) {
    Bundle bundle = sample(offer.name);
    bundle.directions = {{offer.pair, "", {{"test", offer.bleu, std::nullopt}}}};
    store(place / offer.name, bundle);
  }
  return ModelCatalog(std::vector{place});
}

std::string message_of(const std::function<void()>& action) {
  try {
    action();
  } catch (const Error& e) {
    return e.what();
  }
  return "no error";
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
  const size_t at = text.find(from);
  EXPECT_NE(at, text.npos) << from;
  return at == text.npos ? text : text.replace(at, from.size(), to);
}

TEST(Bundle, DescriptionRoundTrips) {
  const std::string json = describe(sample());
  const Bundle read = parse_description(json, "model.json");
  EXPECT_EQ(describe(read), json);
  ASSERT_EQ(read.directions.size(), 2U);
  EXPECT_EQ(read.directions[0].pair, (text::LanguagePair{"en", "zh-Hans"}));
  EXPECT_EQ(read.directions[0].token, ">>cmn_Hans<<");
  EXPECT_DOUBLE_EQ(read.directions[0].best_bleu(), 31.5);
  EXPECT_DOUBLE_EQ(read.directions[1].best_bleu(), 0);
  EXPECT_EQ(read.source.ids, "vocab.yml");
  EXPECT_EQ(read.files[0].size_bytes, 9U);
}

TEST(Bundle, FaultsOfTheDescriptionAreNamed) {
  const std::string json = describe(sample());
  const struct {
    const char* from;
    const char* to;
    const char* expected;
  } kCases[] = {
      {"\"schema\": 1", "\"schema\": 9", "\"schema\" is 9"},
      {"\"name\": \"opus-en-zh\"", "\"name\": \"../evil\"", "\"name\" is no plain file name"},
      {"\"model\": \"model.npz\"", "\"model\": \"/etc/passwd\"", "\"model\" is no plain"},
      {"\"model\": \"model.npz\"", "\"model\": \"other.npz\"", "does not list other.npz"},
      {"\"model\": \"model.npz\"", "\"model\": 3", "\"model\" is no string"},
      {"\"to\": \"zh-Hans\"", "\"to\": \"Chinese!\"", "\"directions[0].to\" is no language"},
      {"\"bleu\": 31.5", "\"bleu\": 131.5", "\"directions[0].scores[0].bleu\" is no number"},
      {"\"from\": \"en\"", "\"form\": \"en\"", "\"directions[0].from\" is missing"},
      {"\"size\": 9", "\"size\": -9", "\"files[0].size\" is no whole number"},
      {"\"sha256\": \"", "\"sha256\": \"X", "\"files[0].sha256\" is no SHA-256"},
  };
  for (const auto& test : kCases) {
    const std::string broken = replaced(json, test.from, test.to);
    EXPECT_THAT(message_of([&] { parse_description(broken, "model.json"); }),
                HasSubstr(test.expected));
  }
  EXPECT_THAT(message_of([] { parse_description("{\n \"a\": }", "x/model.json"); }),
              HasSubstr("x/model.json:2:7: malformed JSON"));
  EXPECT_THAT(message_of([] { parse_description("{\"schema\": 3e99999}", "x/model.json"); }),
              HasSubstr("x/model.json: malformed JSON"));
  EXPECT_THROW(parse_description("[]", "m"), ModelError);
  EXPECT_THROW(parse_description("", "m"), ModelError);
}

TEST(Bundle, EveryPrefixOfADescriptionIsRefused) {
  const std::string json = describe(sample());
  const size_t closing = json.rfind('}');
  for (size_t size = 0; size <= closing; size += 7) {
    EXPECT_THROW(parse_description(json.substr(0, size), "m"), ModelError) << size;
  }
}

TEST(Bundle, VerifyNamesTheFileAndBothHashes) {
  const TemporaryFolder folder;
  store(folder.path(), sample());
  const Bundle bundle = read_bundle(folder.path());
  EXPECT_TRUE(verify(bundle).empty());

  put_file(folder.path() / "target.spm", "target.spM");
  fs::remove(folder.path() / "vocab.yml");
  const std::vector<Damage> damages = verify(bundle);
  ASSERT_EQ(damages.size(), 2U);
  EXPECT_EQ(damages[0].file, "target.spm");
  EXPECT_THAT(damages[0].what, HasSubstr(sha256_hex("target.spM")));
  EXPECT_THAT(damages[0].what, HasSubstr(sha256_hex("target.spm")));
  EXPECT_EQ(damages[1].file, "vocab.yml");
  EXPECT_THAT(damages[1].what, HasSubstr("missing"));
}

TEST(Bundle, ReadingRefusesMissingAndTruncatedFiles) {
  const TemporaryFolder folder;
  store(folder.path(), sample());
  put_file(folder.path() / "model.npz", "model");
  EXPECT_THAT(message_of([&] { read_bundle(folder.path()); }),
              HasSubstr("model.npz: has 5 bytes, model.json says 9"));
  fs::remove(folder.path() / "model.npz");
  EXPECT_THAT(message_of([&] { read_bundle(folder.path()); }), HasSubstr("model.npz: is missing"));
}

TEST(Bundle, PlainNames) {
  for (const char* good : {"a", "model.enes.intgemm.alphas.bin", "opus+bt-2020_1.npz"}) {
    EXPECT_TRUE(is_plain_name(good)) << good;
  }
  for (const char* bad : {"", ".", "..", ".hidden", "-o", "a/b", "a b", "ä", "a\n"}) {
    EXPECT_FALSE(is_plain_name(bad)) << bad;
  }
}

TEST(ModelPlaces, FollowTheEnvironment) {
  const auto with = [](std::map<std::string, std::string> values) -> Environment {
    return [values](const std::string& name) -> std::optional<std::string> {
      const auto found = values.find(name);
      return found == values.end() ? std::nullopt : std::optional(found->second);
    };
  };
  EXPECT_THAT(model_places(with({{"AMTS_MODELS", "/a::/b"}, {"HOME", "/h"}}), "/opt/bin"),
              ElementsAre("/a", "/b", "/h/.local/share/amts/models", "/opt/models",
                          "/opt/share/amts/models"));
  EXPECT_EQ(user_place(with({{"XDG_DATA_HOME", "/d"}, {"HOME", "/h"}})), "/d/amts/models");
  EXPECT_EQ(user_place(with({{"XDG_DATA_HOME", "relative"}, {"HOME", "/h"}})),
            "/h/.local/share/amts/models");
  EXPECT_THAT(model_places(with({}), ""), ElementsAre());
}

TEST(ModelCatalog, ExactDirectionThenBleuThenName) {
  const TemporaryFolder folder;
  const ModelCatalog catalog = catalog_of(folder.path(), {{"d", {"en", "es"}, 20},
                                                          {"c", {"en", "es"}, 30},
                                                          {"b", {"en", "es"}, 30},
                                                          {"a", {"es", "en"}, 90},
                                                          {"z", {"en", "es-MX"}, 1}});
  const auto chosen = [&](const char* from, const char* to) {
    const auto choice = catalog.choose({from, to});
    return choice ? choice->bundle->name : "none";
  };
  EXPECT_EQ(chosen("en", "es"), "b");
  EXPECT_EQ(chosen("en", "es-MX"), "z");
  EXPECT_EQ(chosen("en", "es-419"), "b");
  EXPECT_EQ(chosen("en-GB", "es"), "b");
  EXPECT_EQ(chosen("es", "en"), "a");
  EXPECT_EQ(chosen("en", "fr"), "none");
}

TEST(ModelCatalog, ScriptsAreKeptApart) {
  const TemporaryFolder folder;
  store(folder.path() / "many", sample("many"));
  const ModelCatalog catalog(std::vector{folder.path()});
  const auto token = [&](const char* to) {
    const auto choice = catalog.choose({"en", to});
    return choice ? choice->direction->token : "none";
  };
  EXPECT_EQ(token("zh"), ">>cmn_Hans<<");
  EXPECT_EQ(token("zh-CN"), ">>cmn_Hans<<");
  EXPECT_EQ(token("zh-TW"), ">>cmn_Hant<<");
  EXPECT_EQ(token("ja"), "none");
}

TEST(ModelCatalog, DamagedBundlesHideNoOthersAndTheFirstPlaceCounts) {
  const TemporaryFolder first;
  const TemporaryFolder second;
  store(first.path() / "good", sample("good"));
  store(second.path() / "good", sample("good"));
  store(second.path() / ".adding", sample("adding"));
  store(second.path() / "bad", sample("bad"));
  put_file(second.path() / "bad" / "model.json", "{");
  const ModelCatalog catalog(std::vector{first.path(), second.path(), fs::path("/nowhere")});
  ASSERT_EQ(catalog.bundles().size(), 1U);
  EXPECT_EQ(catalog.bundles()[0].folder, first.path() / "good");
  ASSERT_EQ(catalog.damaged().size(), 1U);
  EXPECT_THAT(catalog.damaged()[0].what(), HasSubstr("bad/model.json"));
  EXPECT_THAT(message_of([&] { catalog.open("bad"); }), HasSubstr("malformed JSON"));
  EXPECT_THAT(message_of([&] { catalog.open("none"); }), HasSubstr("no model bundle 'none' in"));
  EXPECT_EQ(catalog.open("good").folder, first.path() / "good");
  EXPECT_EQ(catalog.open((second.path() / "good").string()).folder, second.path() / "good");
}

TEST(ModelCatalog, APlaceMayBeABundle) {
  const TemporaryFolder folder;
  store(folder.path(), sample());
  const ModelCatalog catalog(std::vector{folder.path()});
  ASSERT_NE(catalog.find("opus-en-zh"), nullptr);
  EXPECT_EQ(catalog.find("opus-en-zh")->folder, folder.path());
}

}  // namespace
}  // namespace amts::models
