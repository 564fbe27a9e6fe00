#include <gmock/gmock.h>

#include <cstdlib>
#include <nlohmann/json.hpp>

#include "base/hash.h"
#include "loopback_server.h"
#include "run_amts.h"

namespace amts::e2e {
namespace {

using nlohmann::json;
using testing::AllOf;
using testing::HasSubstr;

/// `amts model` with a data folder of its own and no other places.
class Model : public Command {
 protected:
  Model() {
    ::setenv("XDG_DATA_HOME", (folder_ / "data").c_str(), 1);
    ::unsetenv("AMTS_MODELS");
    ::unsetenv("AMTS_MODEL_INDEX");
    write("published/enes/model.enes.intgemm.alphas.bin", "the model");
    write("published/enes/vocab.enes.spm", "the vocabulary");
    write("published/enes/lex.50.50.enes.s2t.bin", "the shortlist");
    write("published/enes/metadata.json",
          R"({"architecture": "tiny", "flores": {"bleu": 26.6}, "sourceLanguage": "en",
              "targetLanguage": "es"})");
  }
  const std::string kName = "firefox-en-es-tiny";
  const std::string kPlace = "data/amts/models/";
};

TEST_F(Model, AddListInfoVerify) {
  const Outcome added = amts("model add published/enes");
  ASSERT_EQ(added.code, 0) << added.errors;
  EXPECT_EQ(added.out, (folder_ / kPlace / kName).string() + "\n");

  const Outcome list = amts("model list");
  EXPECT_EQ(list.code, 0) << list.errors;
  EXPECT_THAT(list.out, AllOf(HasSubstr("NAME"), HasSubstr(kName), HasSubstr("en-es"),
                              HasSubstr("26.6"), HasSubstr("tiny")));

  bool found = false;
  for (const json& bundle : json::parse(amts("model list --json").out)) {
    found =
        found || (bundle["name"] == kName && bundle["model"] == "model.enes.intgemm.alphas.bin");
  }
  EXPECT_TRUE(found);

  const Outcome info = amts("model info " + kName);
  EXPECT_EQ(info.code, 0) << info.errors;
  EXPECT_THAT(info.out, AllOf(HasSubstr("direction   en to es"), HasSubstr("flores: BLEU 26.6"),
                              HasSubstr(sha256_hex("the model"))));
  EXPECT_EQ(json::parse(amts("model info --json " + kName).out)["type"], "tiny");

  const Outcome verified = amts("model verify " + kName);
  EXPECT_EQ(verified.code, 0) << verified.errors;
  EXPECT_EQ(verified.out, kName + ": 3 files, ok\n");
}

TEST_F(Model, DamageIsNamedWithBothHashes) {
  ASSERT_EQ(amts("model add published/enes").code, 0);
  write(kPlace + kName + "/model.enes.intgemm.alphas.bin", "the medol");
  const Outcome verified = amts("model verify " + kName);
  EXPECT_EQ(verified.code, 1);
  EXPECT_THAT(verified.errors,
              AllOf(HasSubstr("model.enes.intgemm.alphas.bin"), HasSubstr(sha256_hex("the medol")),
                    HasSubstr(sha256_hex("the model"))));
  write(kPlace + kName + "/model.enes.intgemm.alphas.bin", "short");
  const Outcome list = amts("model list");
  EXPECT_EQ(list.code, 3);
  EXPECT_THAT(list.errors, HasSubstr("has 5 bytes, model.json says 9"));
  EXPECT_EQ(amts("model info " + kName).code, 1);
}

TEST_F(Model, BundlesOfTheEnvironmentGoFirst) {
  ASSERT_EQ(amts("model add published/enes --name here").code, 0);
  std::filesystem::rename(folder_ / kPlace / "here", folder_ / "elsewhere");
  EXPECT_EQ(amts("model info here").code, 1);
  ::setenv("AMTS_MODELS", (folder_ / "elsewhere").c_str(), 1);
  const Outcome info = amts("model info here");
  EXPECT_EQ(info.code, 0) << info.errors;
  EXPECT_THAT(info.out, HasSubstr((folder_ / "elsewhere").string()));
}

TEST_F(Model, MistakesAreUsageErrors) {
  EXPECT_EQ(amts("model").code, 2);
  EXPECT_EQ(amts("model add nowhere").code, 2);
  EXPECT_EQ(amts("model add published/enes --from en").code, 2);
  EXPECT_EQ(amts("model download english").code, 2);
  ASSERT_EQ(amts("model add published/enes").code, 0);
  const Outcome again = amts("model add published/enes");
  EXPECT_EQ(again.code, 2);
  EXPECT_THAT(again.errors, HasSubstr("--replace"));
  EXPECT_EQ(amts("model add published/enes --replace").code, 0);
}

TEST_F(Model, QuantizeAndConvert) {
  const std::string fixture = std::string(AMTS_SOURCE_DIR) + "/tests/nmt/data/fixtures/ssru.npz";
  const Outcome quantized = amts("model quantize " + fixture + " -o int8.bin");
  ASSERT_EQ(quantized.code, 0) << quantized.errors;
  EXPECT_THAT(quantized.out, AllOf(HasSubstr("matrices in int8"), HasSubstr("(bound 0.00394)")));
  const Outcome back = amts("model convert int8.bin plain.npz");
  EXPECT_EQ(back.code, 0) << back.errors;
  EXPECT_EQ(amts("model quantize plain.npz -o again.bin").code, 0);
  EXPECT_EQ(read("again.bin").size(), read("int8.bin").size());
  const Outcome twice = amts("model quantize int8.bin -o again.bin");
  EXPECT_EQ(twice.code, 1);
  EXPECT_THAT(twice.errors, HasSubstr("int8 already"));
  EXPECT_EQ(amts("model convert int8.bin model.onnx").code, 2);
}

TEST_F(Model, DownloadResumesWhatWasCut) {
  LoopbackServer server;
  const std::string model(200000, 'm');
  int requests = 0;
  server.on("/m.bin", [&](const ServedRequest& request) {
    Answer answer = serve(model, request);
    if (++requests == 1) answer.cut_after = 150000;
    return answer;
  });
  server.on("/v.spm", "vocabulary");
  const auto record = [](const std::string& type, const std::string& name,
                         const std::string& location, const std::string& bytes) {
    return json{{"name", name},
                {"fileType", type},
                {"sourceLanguage", "en"},
                {"targetLanguage", "zh-Hans"},
                {"architecture", "base"},
                {"version", "1.0"},
                {"attachment",
                 {{"hash", sha256_hex(bytes)},
                  {"size", bytes.size()},
                  {"filename", name},
                  {"location", location}}}};
  };
  const json index = {{"data",
                       {record("model", "model.enzh.intgemm.alphas.bin", "m.bin", model),
                        record("vocab", "vocab.enzh.spm", "v.spm", "vocabulary")}}};
  server.on("/index", index.dump());
  const Outcome got = amts("model download en-zh-CN --index " + server.url("/index"));
  ASSERT_EQ(got.code, 0) << got.errors;
  EXPECT_THAT(got.out, HasSubstr("firefox-en-zh-base"));
  EXPECT_EQ(server.requests().back().path, "/v.spm");
  EXPECT_EQ(server.requests()[2].range_begin, 150000U);
  EXPECT_EQ(amts("model verify").code, 0);

  const Outcome none = amts("model download en-fi --index " + server.url("/index"));
  EXPECT_EQ(none.code, 1);
  EXPECT_THAT(none.errors, HasSubstr("no model for en-fi"));
  const Outcome missing = amts("model download en-zh --index " + server.url("/nothing"));
  EXPECT_EQ(missing.code, 1);
  EXPECT_THAT(missing.errors, HasSubstr("answered 404"));
}

}  // namespace
}  // namespace amts::e2e
