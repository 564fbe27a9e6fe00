#include "models/download_model.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/error.h"
#include "base/file.h"
#include "base/hash.h"
#include "loopback_server.h"
#include "packing.h"
#include "temporary_folder.h"

namespace amts::models {
namespace {

namespace fs = std::filesystem;
using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

/// A server with one Firefox model, en-es, and one OPUS-MT archive, en-fr.
class DownloadModelTest : public ::testing::Test {
 protected:
  DownloadModelTest() {
    for (const auto& [type, name] : kFiles) put_record(type, name);
    publish_records();
    publish_opus();
    options.sleep = [](std::chrono::milliseconds) {};
    options.attempts = 2;
  }

  void put_record(const std::string& type, const std::string& name) {
    const std::string content = "content of " + name;
    const fs::path packed = folder.path() / "packed" / (name + ".zst");
    pack(packed, {{"data", content}});
    const std::string bytes = read_file(packed);
    server.on("/cdn/" + name + ".zst", bytes);
    records += (records.empty() ? "" : ", ") + std::string(R"({"name": ")") + name +
               R"(", "fileType": ")" + type +
               R"(", "sourceLanguage": "en", "targetLanguage": "es", "architecture": "tiny",
                   "version": "1.0", "decompressedHash": ")" +
               sha256_hex(content) + R"(", "decompressedSize": )" + std::to_string(content.size()) +
               R"(, "attachment": {"hash": ")" + sha256_hex(bytes) + R"(", "size": )" +
               std::to_string(bytes.size()) + R"(, "filename": ")" + name +
               R"(.zst", "location": ")" + name + R"(.zst"}})";
  }
  void publish_records() {
    server.on("/records", "{\"data\": [" + records + "]}");
    server.on("/index.json", R"({"sources": [{"name": "firefox", "index": "/records", "files": ")" +
                                 server.url("/cdn/") +
                                 R"(", "license": "MPL-2.0"}, {"name": "opus-mt",
                                    "index": "/opus.json", "license": "CC-BY-4.0"}]})");
  }
  void publish_opus() {
    const fs::path zip = folder.path() / "packed" / "opus.zip";
    pack(zip, {{"model.npz", "m"},
               {"source.spm", "s"},
               {"target.spm", "t"},
               {"opus.vocab.yml", "v"},
               {"preprocess.sh", "p"},
               {"README.md",
                "* dataset: opus\n* source language(s): eng\n"
                "* target language(s): fra\n"}});
    const std::string bytes = read_file(zip);
    server.on("/opus.zip", bytes);
    server.on("/opus.json", R"({"models": [
        {"from": "en", "to": "fr", "url": "opus.zip", "sha256": ")" +
                                sha256_hex(bytes) + R"("},
        {"from": "fr", "to": "en", "url": "opus.zip"}]})");
  }

  Bundle get(const std::string& from, const std::string& to, const GetOptions& how = {}) {
    Downloader downloader(options);
    const auto offers = fetch_index(server.url("/index.json"), downloader);
    const ModelOffer* offer = choose_offer(offers, {{from, to}, "", ""});
    if (offer == nullptr) throw UsageError("no offer");
    return download_model(*offer, place, downloader, how);
  }
  std::string failure(const std::string& from, const std::string& to) {
    try {
      get(from, to);
    } catch (const Error& e) {
      return e.what();
    }
    return "no error";
  }
  std::vector<std::string> in_place() const {
    std::vector<std::string> names;
    if (!fs::exists(place)) return names;
    for (const auto& entry : fs::directory_iterator(place)) {
      names.push_back(entry.path().filename().string());
    }
    return names;
  }

  const std::vector<std::pair<std::string, std::string>> kFiles = {
      {"model", "model.enes.intgemm.alphas.bin"},
      {"lex", "lex.50.50.enes.s2t.bin"},
      {"vocab", "vocab.enes.spm"}};
  LoopbackServer server;
  TemporaryFolder folder;
  fs::path place = folder.path() / "models";
  std::string records;
  DownloadOptions options;
};

TEST_F(DownloadModelTest, FromPairToBundle) {
  const Bundle got = get("en", "es");
  EXPECT_EQ(got.name, "firefox-en-es-tiny");
  const Bundle bundle = read_bundle(place / got.name);
  EXPECT_TRUE(verify(bundle).empty());
  EXPECT_EQ(read_file(bundle.path_of(bundle.model)), "content of model.enes.intgemm.alphas.bin");
  EXPECT_EQ(bundle.license, "MPL-2.0");
  EXPECT_EQ(bundle.shortlist, "lex.50.50.enes.s2t.bin");
  EXPECT_THAT(in_place(), ElementsAre(got.name));
}

TEST_F(DownloadModelTest, FromAnArchive) {
  const Bundle bundle = get("en", "fr");
  EXPECT_EQ(bundle.source.pieces, "source.spm");
  EXPECT_EQ(bundle.source.ids, "opus.vocab.yml");
  EXPECT_EQ(bundle.license, "CC-BY-4.0");
  EXPECT_EQ(bundle.training_data, "opus");
  EXPECT_FALSE(fs::exists(bundle.path_of("preprocess.sh")));
}

TEST_F(DownloadModelTest, FilesWithoutHashAreTakenOnlyIfAskedFor) {
  EXPECT_THAT(failure("fr", "en"), HasSubstr("no SHA-256"));
  EXPECT_THAT(in_place(), ElementsAre());
  GetOptions how;
  how.unverified = true;
  how.name = "trusted";
  EXPECT_EQ(get("fr", "en", how).name, "trusted");
}

TEST_F(DownloadModelTest, AFailureKeepsWhatCameAndLeavesNoBundle) {
  const std::string vocabulary = "/cdn/vocab.enes.spm.zst";
  const std::string bytes = read_file(folder.path() / "packed" / "vocab.enes.spm.zst");
  server.on(vocabulary, [](const ServedRequest&) { return Answer{500, "", {}, SIZE_MAX, {}}; });
  EXPECT_THAT(failure("en", "es"), AllOf(HasSubstr(vocabulary), HasSubstr("answered 500")));
  EXPECT_THAT(in_place(), ElementsAre(".downloads"));
  EXPECT_TRUE(ModelCatalog(std::vector{place}).bundles().empty());
  server.on(vocabulary, bytes);
  const size_t before = server.requests().size();
  EXPECT_EQ(get("en", "es").name, "firefox-en-es-tiny");
  EXPECT_EQ(server.requests().size() - before, 4U);  // three indexes and the vocabulary
  EXPECT_THAT(in_place(), ElementsAre("firefox-en-es-tiny"));
}

TEST_F(DownloadModelTest, ContentThatIsNotTheIndexsIsRefused) {
  const std::string wrong = sha256_hex("something else");
  const std::string right = sha256_hex("content of vocab.enes.spm");
  records.replace(records.find(right), right.size(), wrong);
  publish_records();
  EXPECT_THAT(failure("en", "es"), AllOf(HasSubstr(wrong), HasSubstr(right)));
  EXPECT_THAT(in_place(), ElementsAre(".downloads"));
}

TEST_F(DownloadModelTest, IndexesOnTheDisk) {
  put_file(folder.path() / "index.json",
           R"({"sources": [{"name": "firefox", "index": "records.json", "files": ")" +
               server.url("/cdn/") + "\"}]}");
  put_file(folder.path() / "records.json", "{\"data\": [" + records + "]}");
  Downloader downloader(options);
  const auto offers = fetch_index((folder.path() / "index.json").string(), downloader);
  ASSERT_EQ(offers.size(), 1U);
  EXPECT_EQ(offers[0].source, "firefox");
}

TEST(DefaultIndex, EnvironmentThenBesideTheProgram) {
  const TemporaryFolder folder;
  const auto none = [](const std::string&) { return std::optional<std::string>(); };
  const auto given = [](const std::string& name) {
    return name == "AMTS_MODEL_INDEX" ? std::optional<std::string>("https://x/i") : std::nullopt;
  };
  EXPECT_EQ(default_index(given, folder.path() / "bin"), "https://x/i");
  EXPECT_THROW(default_index(none, folder.path() / "bin"), UsageError);
  put_file(folder.path() / "share" / "amts" / "models-index.json", "{}");
  EXPECT_EQ(default_index(none, folder.path() / "bin"),
            (folder.path() / "share" / "amts" / "models-index.json").string());
}

}  // namespace
}  // namespace amts::models
