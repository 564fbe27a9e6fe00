#include "models/download_index.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>

#include "base/error.h"
#include "base/file.h"

namespace amts::models {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

FetchText texts(std::map<std::string, std::string> all) {
  return [all = std::move(all)](const std::string& address) {
    const auto found = all.find(address);
    if (found == all.end()) throw StorageError("no such text", {address});
    return found->second;
  };
}

std::vector<ModelOffer> read(const std::string& json) {
  return read_index("https://example.org/v1/index.json",
                    texts({{"https://example.org/v1/index.json", json}}));
}

std::string record(const std::string& type, const std::string& pair, const std::string& version,
                   const std::string& architecture = "tiny", int size = 100) {
  const std::string from = pair.substr(0, 2);
  const std::string to = pair.substr(3);
  const std::string name = type + "." + from + to + ".bin";
  return R"({"name": ")" + name + R"(", "fileType": ")" + type + R"(", "sourceLanguage": ")" +
         from + R"(", "targetLanguage": ")" + to + R"(", "architecture": ")" + architecture +
         R"(", "version": ")" + version + R"(", "decompressedHash": "d)" + type +
         R"(", "decompressedSize": )" + std::to_string(size) + R"(, "attachment": {"hash": "h)" +
         type + R"(", "size": 10, "filename": ")" + name + R"(.zst", "location": "files/)" +
         version + architecture + name + R"(.zst"}})";
}

std::string model_records(const std::string& pair, const std::string& version,
                          const std::string& architecture = "tiny", int size = 100) {
  return record("model", pair, version, architecture, size) + "," +
         record("vocab", pair, version, architecture, 1) + "," +
         record("lex", pair, version, architecture, 1);
}

std::string version_chosen(const std::vector<ModelOffer>& offers, const WantedModel& wanted) {
  const ModelOffer* offer = choose_offer(offers, wanted);
  return offer == nullptr ? "none" : offer->version + offer->type;
}

TEST(Records, BecomeOffersWithBothHashes) {
  const auto offers = read("{\"data\": [" + model_records("en-es", "2.1") + "]}");
  ASSERT_THAT(offers, SizeIs(1));
  const ModelOffer& offer = offers[0];
  EXPECT_EQ(offer.pair, (text::LanguagePair{"en", "es"}));
  EXPECT_EQ(offer.type, "tiny");
  EXPECT_THAT(offer.known.sources, ElementsAre("en"));
  ASSERT_THAT(offer.files, SizeIs(3));
  const OfferedFile& model = offer.files[0];
  EXPECT_EQ(model.name, "model.enes.bin");
  EXPECT_EQ(model.packing, Packing::kCompressed);
  EXPECT_EQ(model.remote.url, "https://example.org/v1/files/2.1tinymodel.enes.bin.zst");
  EXPECT_EQ(model.remote.sha256, "hmodel");
  EXPECT_EQ(model.remote.size_bytes, 10U);
  EXPECT_EQ(model.unpacked_sha256, "dmodel");
  EXPECT_EQ(model.unpacked_bytes, 100U);
  EXPECT_EQ(offer.size_bytes(), 120U);  // a file counts with its larger size
}

TEST(Records, OfTheOlderCollectionAreNotPacked) {
  const auto offers = read(R"({"data": [
    {"name": "model.deen.bin", "fileType": "model", "fromLang": "de", "toLang": "en",
     "version": "1.0", "attachment": {"hash": "m", "size": 5, "filename": "model.deen.bin",
     "location": "/root/m.bin"}},
    {"name": "srcvocab.deen.spm", "fileType": "srcvocab", "fromLang": "de", "toLang": "en",
     "version": "1.0", "attachment": {"hash": "s", "location": "s.spm", "filename": "s.spm"}},
    {"name": "trgvocab.deen.spm", "fileType": "trgvocab", "fromLang": "de", "toLang": "en",
     "version": "1.0", "attachment": {"hash": "t", "location": "t.spm", "filename": "t.spm"}}]})");
  ASSERT_THAT(offers, SizeIs(1));
  EXPECT_EQ(offers[0].files[0].packing, Packing::kNone);
  EXPECT_EQ(offers[0].files[0].remote.url, "https://example.org/root/m.bin");
  EXPECT_TRUE(offers[0].files[0].is_proved());
}

TEST(Records, IncompleteOrHostileOnesAreNotOffered) {
  EXPECT_THAT(read("{\"data\": [" + record("model", "en-es", "1.0") + "]}"), IsEmpty());
  EXPECT_THAT(read("{\"data\": [" + record("vocab", "en-es", "1.0") + "]}"), IsEmpty());
  std::string hostile = model_records("en-es", "1.0");
  hostile.replace(hostile.find("model.enes.bin"), 14, "../../.profile");
  EXPECT_THAT(read("{\"data\": [" + hostile + ", 3, null, {}, {\"attachment\": 1}]}"), IsEmpty());
}

TEST(Choice, FinishedThenHigherThenLarger) {
  const auto offers =
      read("{\"data\": [" + model_records("en-es", "9.0a1") + "," + model_records("en-es", "2.0") +
           "," + model_records("en-es", "2.10", "tiny", 100) + "," +
           model_records("en-es", "2.10", "base-memory", 900) + "," +
           model_records("en-es", "2.9") + "," + model_records("de-en", "9.9") + "]}");
  EXPECT_EQ(version_chosen(offers, {{"en", "es"}, "", ""}), "2.10base-memory");
  EXPECT_EQ(version_chosen(offers, {{"en", "es-MX"}, "tiny", ""}), "2.10tiny");
  EXPECT_EQ(version_chosen(offers, {{"en", "es"}, "base", ""}), "2.10base-memory");
  EXPECT_EQ(version_chosen(offers, {{"en", "es"}, "big", ""}), "none");
  EXPECT_EQ(version_chosen(offers, {{"es", "en"}, "", ""}), "none");
  EXPECT_EQ(version_chosen(offers, {{"en", "es"}, "", "other"}), "none");
}

TEST(Choice, AlphasOnlyIfThereIsNothingElse) {
  const auto offers = read("{\"data\": [" + model_records("en-es", "3.0a2") + "," +
                           model_records("en-es", "3.0a1") + "]}");
  EXPECT_NE(choose_offer(offers, {{"en", "es"}, "", ""}), nullptr);
}

TEST(Registry, HashesOnlyOfModels) {
  const auto offers = read(R"({"baseUrl": "https://cdn.example.org/x", "models": {"en-es": [
    {"architecture": "base-memory", "releaseStatus": "Release", "sourceLanguage": "en",
     "targetLanguage": "es", "metrics": {"flores200-plus": {"bleu": 26.1}},
     "files": {"model": {"path": "models/en-es/exported/model.enes.intgemm.alphas.bin.gz",
                         "uncompressedSize": 31561787, "uncompressedHash": "abc"},
               "lexicalShortlist": {"path": "models/en-es/exported/lex.50.50.enes.s2t.bin.gz"},
               "vocab": {"path": "models/en-es/exported/vocab.enes.spm.gz"}}},
    {"sourceLanguage": "en", "targetLanguage": "es", "files": {}}], "x": 3}})");
  ASSERT_THAT(offers, SizeIs(1));
  ASSERT_THAT(offers[0].files, SizeIs(3));
  EXPECT_EQ(offers[0].files[0].name, "model.enes.intgemm.alphas.bin");
  EXPECT_EQ(offers[0].files[0].remote.url,
            "https://cdn.example.org/x/models/en-es/exported/model.enes.intgemm.alphas.bin.gz");
  EXPECT_TRUE(offers[0].files[0].is_proved());
  EXPECT_FALSE(offers[0].files[1].is_proved());
  EXPECT_DOUBLE_EQ(*offers[0].known.scores[0].bleu, 26.1);
}

TEST(Sources, AreReadInOrderAndTheFirstServes) {
  const std::string archives =
      R"({"models": [{"from": "eng", "to": "spa", "type": "transformer", "sha256": "ff",
                      "size": 7, "url": "eng-spa/opus.zip"}]})";
  const std::string config = R"({"sources": [
      {"name": "firefox", "index": "records.json", "files": "https://cdn.example.org/",
       "license": "MPL-2.0"},
      {"name": "opus-mt", "index": "https://opus.example.org/list.json", "license": "CC-BY-4.0"},
      {"name": "own", "models": [{"from": "en", "to": "fr", "url": "https://own.example.org/a.zip"}]}
  ]})";
  const auto offers = read_index("https://example.org/index.json",
                                 texts({{"https://example.org/index.json", config},
                                        {"https://example.org/records.json",
                                         "{\"data\": [" + model_records("en-es", "1.0") + "]}"},
                                        {"https://opus.example.org/list.json", archives}}));
  ASSERT_THAT(offers, SizeIs(3));
  EXPECT_EQ(offers[0].files[0].remote.url,
            "https://cdn.example.org/files/1.0tinymodel.enes.bin.zst");
  EXPECT_EQ(offers[0].known.license, "MPL-2.0");
  EXPECT_EQ(offers[1].pair, (text::LanguagePair{"en", "es"}));
  EXPECT_EQ(offers[1].files[0].remote.url, "https://opus.example.org/eng-spa/opus.zip");
  EXPECT_EQ(offers[1].files[0].packing, Packing::kArchive);
  EXPECT_EQ(choose_offer(offers, {{"en", "es"}, "", ""})->source, "firefox");
  EXPECT_EQ(choose_offer(offers, {{"en", "es"}, "transformer", ""})->source, "opus-mt");
  EXPECT_EQ(choose_offer(offers, {{"en", "es"}, "", "opus-mt"})->source, "opus-mt");
  EXPECT_EQ(choose_offer(offers, {{"en", "fr"}, "", ""})->source, "own");
}

TEST(Index, WhatIsNoIndexIsAnErrorThatNamesIt) {
  for (const char* bad : {"", "{", "[]", "3", "{}", "{\"models\": 3}", "{\"sources\": 3}",
                          "{\"sources\": [3]}", "{\"sources\": [{}]}"}) {
    try {
      read(bad);
      ADD_FAILURE() << bad;
    } catch (const ModelError& e) {
      EXPECT_THAT(e.what(), HasSubstr("https://example.org/v1/index.json")) << bad;
    }
  }
}

TEST(Index, TheShippedOneIsWellFormed) {
  const std::string path = std::string(AMTS_SOURCE_DIR) + "/data/models-index.json";
  const auto offers = read_index(path, [&](const std::string& address) {
    return address == path ? read_file(address) : std::string("{\"data\": []}");
  });
  for (const auto& [from, to] : {std::pair("en", "zh"), {"zh", "en"}, {"en", "es"}, {"es", "en"}}) {
    EXPECT_NE(choose_offer(offers, {{from, to}, "", "opus-mt"}), nullptr) << from << to;
  }
}

}  // namespace
}  // namespace amts::models
