#include "engine/amazon.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <atomic>
#include <nlohmann/json.hpp>
#include <random>

#include "aws_signature_check.h"
#include "base/file.h"
#include "engine/amazon_text.h"
#include "fake_world.h"
#include "loopback_server.h"
#include "temporary_folder.h"

namespace amts::engine {
namespace {

using nlohmann::json;
using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

constexpr const char* kSecret = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
constexpr const char* kToken = "FwoGZXIvYXdzEXAMPLETOKEN//////////wEaDA==";

Answer translated(const std::string& text) { return {200, json{{"TranslatedText", text}}.dump()}; }

Answer refused(int status, const std::string& type, const std::string& message,
               std::vector<std::string> headers = {}) {
  return {status, json{{"__type", "com.amazonaws.translate#" + type}, {"message", message}}.dump(),
          std::move(headers)};
}

std::string text_of(const ServedRequest& request) {
  return json::parse(request.body).at("Text").get<std::string>();
}

/// Puts ! behind each letter "x" and leaves markup alone, as a service would.
std::string shout(std::string text) {
  for (size_t at = text.find('x'); at != text.npos; at = text.find('x', at + 1)) {
    text.insert(at + 1, "!");
  }
  return text;
}

class Amazon : public testing::Test {
 protected:
  Amazon() {
    fake_.variables = {{"AWS_ACCESS_KEY_ID", "AKIDEXAMPLE"},
                       {"AWS_SECRET_ACCESS_KEY", kSecret},
                       {"AWS_REGION", "eu-west-1"}};
    options_.endpoint_url = server_.url("/");
    serve([](const ServedRequest& request) { return translated(shout(text_of(request))); });
  }

  void serve(LoopbackServer::Handler handler) { server_.on("/", std::move(handler)); }

  std::vector<Result> translate(const std::vector<std::string>& sources, const Hints& hints = {}) {
    std::vector<Request> batch;
    for (const std::string& source : sources) batch.push_back({source, hints});
    return make_amazon_engine(options_, fake_.world())->translate(batch, {"en", "es"});
  }
  std::vector<std::string> texts(const std::vector<std::string>& sources, const Hints& hints = {}) {
    std::vector<std::string> all;
    for (const Result& result : translate(sources, hints)) {
      all.push_back(result.error ? std::string("error: ") + result.error->what() : result.text);
    }
    return all;
  }
  std::string error_of(const std::vector<std::string>& sources) {
    try {
      translate(sources);
    } catch (const EngineError& error) {
      return error.what();
    }
    return "no error";
  }

  LoopbackServer server_;
  FakeWorld fake_;
  AmazonOptions options_;
};

TEST_F(Amazon, TheRequestIsTranslateTextAndItsSignatureIsRight) {
  options_.terminology = "books";
  EXPECT_THAT(texts({"An x."}), ElementsAre("An x!."));
  const ServedRequest request = server_.requests().at(0);
  EXPECT_EQ(request.method, "POST");
  EXPECT_EQ(request.headers.at("content-type"), "application/x-amz-json-1.1");
  EXPECT_EQ(request.headers.at("x-amz-target"), "AWSShineFrontendService_20170701.TranslateText");
  EXPECT_EQ(json::parse(request.body), (json{{"Text", "An x."},
                                             {"SourceLanguageCode", "en"},
                                             {"TargetLanguageCode", "es"},
                                             {"TerminologyNames", {"books"}}}));
  EXPECT_FALSE(request.headers.contains("x-amz-security-token"));
  EXPECT_EQ(signature_fault(request, kSecret, "eu-west-1/translate"), "");
  EXPECT_NE(signature_fault(request, "another secret", "eu-west-1/translate"), "");
}

TEST_F(Amazon, TheSessionTokenIsSentAndSigned) {
  fake_.variables["AWS_SESSION_TOKEN"] = kToken;
  texts({"An x — “é” 漢字 \"q\"."});
  const ServedRequest request = server_.requests().at(0);
  EXPECT_EQ(request.headers.at("x-amz-security-token"), kToken);
  EXPECT_EQ(signature_fault(request, kSecret, "eu-west-1/translate"), "");
}

TEST_F(Amazon, SentencesShareARequest) {
  EXPECT_THAT(texts({"One x.", "a < b & c > x", "Third &amp; last x."}),
              ElementsAre("One x!.", "a < b & c > x!", "Third &amp; last x!."));
  ASSERT_THAT(server_.requests(), SizeIs(1));
  EXPECT_EQ(text_of(server_.requests()[0]),
            "<p>One x.</p><p>a &lt; b &amp; c &gt; x</p><p>Third &amp;amp; last x.</p>");
}

TEST_F(Amazon, PlaceholdersAreKeptAndPairsMoveWithTheirWords) {
  const Hints hints{{{2, 3}}, {}, {}};
  serve([](const ServedRequest& request) {
    EXPECT_EQ(text_of(request),
              "Use <span translate=\"no\">⟦1⟧</span> in the <span id=\"2\">red</span> house.");
    return translated(
        "En la casa <span id=\"2\">roja</span> usa <span translate=\"no\"> ⟦1⟧ </span>.");
  });
  EXPECT_THAT(texts({"Use ⟦1⟧ in the ⟦2⟧red⟦3⟧ house."}, hints),
              ElementsAre("En la casa ⟦2⟧roja⟦3⟧ usa ⟦1⟧."));
}

TEST_F(Amazon, AWrongNumberOfAnswersIsAskedForOneByOne) {
  serve([](const ServedRequest& request) {
    const std::string text = text_of(request);
    return translated(text.starts_with("<p>") ? "<p>all in one</p>" : shout(text));
  });
  EXPECT_THAT(texts({"One x.", "Two x.", "Three x."}),
              ElementsAre("One x!.", "Two x!.", "Three x!."));
  EXPECT_THAT(server_.requests(), SizeIs(4));
}

TEST_F(Amazon, ASentenceThatLosesItsPlaceholderIsAskedForAlone) {
  serve([](const ServedRequest& request) {
    const std::string text = text_of(request);
    if (text.starts_with("<p>")) return translated("<p>one</p><p>lost</p>");
    EXPECT_EQ(text, "Two <span translate=\"no\">⟦1⟧</span>.");
    return translated("dos <span translate=\"no\">⟦1⟧</span>.");
  });
  EXPECT_THAT(texts({"One.", "Two ⟦1⟧."}), ElementsAre("one", "dos ⟦1⟧."));
}

TEST_F(Amazon, RequestsStayBelowTheLimit) {
  std::vector<std::string> sources;
  for (int i = 0; i < 60; ++i) {
    sources.push_back("Sentence " + std::to_string(i) + " " + std::string(500, 'y') + " x.");
  }
  std::string endless;  // longer than a request on its own, with few places to break
  for (int i = 0; i < 3000; ++i) endless += i % 10 == 5 ? "漢字⟦1⟧, " : "漢字";
  sources.push_back(endless);
  sources.push_back(std::string(25'000, 'z'));
  const std::vector<std::string> results = texts(sources);
  EXPECT_EQ(results[7], shout(sources[7]));
  EXPECT_TRUE(results[60] == endless);
  EXPECT_TRUE(results[61] == sources[61]);
  size_t most = 0;
  for (const ServedRequest& request : server_.requests()) {
    EXPECT_LE(text_of(request).size(), kAmazonMostBytes);
    most = std::max(most, text_of(request).size());
  }
  EXPECT_GT(most, kAmazonMostBytes * 9 / 10);
}

TEST_F(Amazon, ThrottlingIsWaitedForWithJitter) {
  std::atomic<int> calls = 0;
  serve([&](const ServedRequest& request) {
    switch (++calls) {
      case 1:
        return refused(400, "ThrottlingException", "Rate exceeded");
      case 2:
        return refused(429, "TooManyRequestsException", "slow down", {"Retry-After: 9"});
      case 3:
        return refused(500, "InternalServerException", "oops");
      default:
        return translated(shout(text_of(request)));
    }
  });
  EXPECT_THAT(texts({"An x."}), ElementsAre("An x!."));
  EXPECT_THAT(fake_.waits(),
              ElementsAre(250, 9000, 1000));  // half of 500, Retry-After, half of 2 s
}

TEST_F(Amazon, CutConnectionsTimeOutsAndNonsenseAreTriedAgain) {
  options_.total_timeout = std::chrono::milliseconds(400);
  std::atomic<int> calls = 0;
  serve([&](const ServedRequest& request) {
    Answer answer = translated(shout(text_of(request)));
    switch (++calls) {
      case 1:
        answer.hang_up = true;
        break;
      case 2:
        answer.cut_after = 5;
        break;
      case 3:
        answer.drip = std::chrono::milliseconds(20);
        break;
      case 4:
        answer.body = "<html>Log in to the hotel's network</html>";
        break;
      case 5:
        answer.body = "{\"TranslatedText\": 7}";
        break;
      default:
        break;
    }
    return answer;
  });
  EXPECT_THAT(texts({"An x."}), ElementsAre("An x!."));
  EXPECT_EQ(calls, 6);
}

TEST_F(Amazon, OtherRefusalsAreNotTriedAgain) {
  fake_.variables["AWS_SESSION_TOKEN"] = kToken;
  serve([&](const ServedRequest&) {
    return refused(400, "InvalidSignatureException",
                   std::string("The Canonical String should have been\nx-amz-security-token:") +
                       kToken + "\nkey " + kSecret);
  });
  const std::string error = error_of({"One x.", "Two x."});
  EXPECT_THAT(error, AllOf(HasSubstr("InvalidSignatureException"), HasSubstr("AWS_ACCESS_KEY_ID"),
                           Not(HasSubstr(kToken)), Not(HasSubstr(kSecret))));
  EXPECT_THAT(server_.requests(), SizeIs(1));
  EXPECT_THAT(fake_.waits(), IsEmpty());
}

TEST_F(Amazon, AFailingSentenceDoesNotLoseTheOthers) {
  serve([](const ServedRequest& request) {
    const std::string text = text_of(request);
    if (text.find("bad") != text.npos) return refused(400, "InvalidRequestException", "no bad");
    return translated(shout(text));
  });
  EXPECT_THAT(
      texts({"One x.", "A bad x.", "Three x."}),
      ElementsAre("One x!.", AllOf(HasSubstr("InvalidRequestException"), HasSubstr("no bad")),
                  "Three x!."));
}

TEST_F(Amazon, AnOutageEndsTheBatchWithoutAskingForAll) {
  options_.concurrency = 1;
  serve([](const ServedRequest&) { return refused(503, "ServiceUnavailableException", "down"); });
  std::vector<std::string> sources(8, std::string(6000, 'y'));  // a request each
  EXPECT_THAT(error_of(sources),
              AllOf(HasSubstr("ServiceUnavailableException"), HasSubstr("down")));
  EXPECT_THAT(server_.requests(), SizeIs(3 * 6));
}

TEST_F(Amazon, WhatWasTranslatedBeforeAnOutageIsKept) {
  options_.concurrency = 1;
  std::atomic<int> calls = 0;
  serve([&](const ServedRequest& request) {
    return ++calls == 1 ? translated(text_of(request)) : refused(503, "Down", "down");
  });
  const std::vector<std::string> sources(3, std::string(6000, 'y'));
  EXPECT_THAT(texts(sources), ElementsAre(sources[0], HasSubstr("down"), HasSubstr("down")));
}

TEST_F(Amazon, AWaitOfAnHourIsAnAnswer) {
  serve([](const ServedRequest&) {
    return refused(429, "TooManyRequestsException", "quota", {"Retry-After: 3600"});
  });
  EXPECT_THAT(error_of({"x"}), HasSubstr("quota"));
  EXPECT_THAT(fake_.waits(), IsEmpty());
}

TEST_F(Amazon, NobodyAnswers) {
  options_.endpoint_url = "http://user:hidden@127.0.0.1:1/";
  EXPECT_THAT(error_of({"x"}), AllOf(HasSubstr("http://127.0.0.1:1/"), HasSubstr("eu-west-1"),
                                     Not(HasSubstr("hidden"))));
  EXPECT_THAT(fake_.waits(), SizeIs(5));
}

TEST_F(Amazon, CredentialsFromFiles) {
  const TemporaryFolder home;
  put_file(home.path() / ".aws/credentials",
           "# keys\n[default]\naws_access_key_id = AKDEFAULT\naws_secret_access_key=" +
               std::string(kSecret) +
               "\n\n[ work ]\naws_access_key_id = AKWORK\naws_secret_access_key = s2 \n"
               "aws_session_token = t2\n");
  put_file(home.path() / ".aws/config",
           "[default]\nregion = us-east-2\ns3 =\n  region = nested\n[profile work]\nregion = "
           "ap-south-1\n");
  fake_.variables = {{"HOME", home.path().string()}};
  texts({"x"});
  EXPECT_THAT(server_.requests().back().headers.at("authorization"),
              HasSubstr("Credential=AKDEFAULT/"));
  EXPECT_EQ(signature_fault(server_.requests().back(), kSecret, "us-east-2/translate"), "");

  fake_.variables["AWS_PROFILE"] = "work";
  texts({"x"});
  EXPECT_EQ(signature_fault(server_.requests().back(), "s2", "ap-south-1/translate"), "");
  EXPECT_EQ(server_.requests().back().headers.at("x-amz-security-token"), "t2");

  fake_.variables["AWS_SHARED_CREDENTIALS_FILE"] = (home.path() / "none").string();
  EXPECT_THROW(texts({"x"}), UsageError);
  fake_.variables["AWS_ACCESS_KEY_ID"] = "AKENV";
  fake_.variables["AWS_SECRET_ACCESS_KEY"] = "s3";
  fake_.variables["AWS_DEFAULT_REGION"] = "eu-north-1";
  texts({"x"});
  EXPECT_EQ(signature_fault(server_.requests().back(), "s3", "eu-north-1/translate"), "");
  EXPECT_FALSE(server_.requests().back().headers.contains("x-amz-security-token"));
}

TEST_F(Amazon, MissingSettingsSayHowToGiveThem) {
  const auto message = [&] {
    try {
      make_amazon_engine(options_, fake_.world());
    } catch (const UsageError& error) {
      return std::string(error.what());
    }
    return std::string("no error");
  };
  fake_.variables.erase("AWS_REGION");
  EXPECT_THAT(message(), AllOf(HasSubstr("AWS_REGION"), Not(HasSubstr(kSecret))));
  fake_.variables.clear();
  EXPECT_THAT(message(), HasSubstr("AWS_ACCESS_KEY_ID"));
}

TEST_F(Amazon, EndpointsFromTheEnvironment) {
  options_.endpoint_url.clear();
  fake_.variables["AWS_ENDPOINT_URL"] = "http://127.0.0.1:1";
  fake_.variables["AWS_ENDPOINT_URL_TRANSLATE"] = server_.url("");
  EXPECT_THAT(texts({"x"}), ElementsAre("x!"));
}

TEST_F(Amazon, FingerprintsHaveNoSecrets) {
  options_.terminology = "books";
  options_.endpoint_url.clear();
  const std::string print = make_amazon_engine(options_, fake_.world())->fingerprint({"en", "es"});
  EXPECT_EQ(print, "amazon https://translate.eu-west-1.amazonaws.com/ terminology books");
}

TEST(AmazonLanguage, Codes) {
  const std::pair<const char*, const char*> cases[] = {
      {"zh", "zh"},       {"zh-Hans", "zh"}, {"zh-TW", "zh-TW"}, {"zh-HK", "zh-TW"},
      {"pt-PT", "pt-PT"}, {"pt-BR", "pt"},   {"en-GB", "en"},    {"nb", "no"},
      {"es-MX", "es-MX"}, {"fil", "tl"}};
  for (const auto& [ours, theirs] : cases) EXPECT_EQ(amazon_language(ours), theirs);
}

TEST(AmazonText, PairsThatASplitSeparatesAreKeptEachForItself) {
  const std::string source = "⟦1⟧" + std::string(40, 'a') + " " + std::string(40, 'b') + "⟦2⟧";
  const PlaceholderPair pair{1, 2};
  const auto pieces = split_for_amazon(3, source, std::span(&pair, 1), 90);
  ASSERT_THAT(pieces, SizeIs(2));
  EXPECT_EQ(pieces[0].source, "⟦1⟧" + std::string(40, 'a'));
  EXPECT_EQ(pieces[0].gap, " ");
  EXPECT_THAT(pieces[0].pairs, IsEmpty());
  EXPECT_EQ(encode_for_amazon(std::span(pieces).first(1)),
            "<span translate=\"no\">⟦1⟧</span>" + std::string(40, 'a'));
}

TEST(AmazonText, WhatIsSentReadsBackAsItWas) {
  const std::vector<std::string> parts = {"a",    "<",     "&",  "&lt;",   " ",   "漢", "。",
                                          "</p>", "<span", "\"", "&amp;#", "⟦1⟧", "é",  ", "};
  std::mt19937 random(7);
  for (int i = 0; i < 2000; ++i) {
    std::string source = "x";
    for (size_t n = random() % 60; n > 0; --n) source += parts[random() % parts.size()];
    source += "x";
    const auto pieces = split_for_amazon(0, source, {}, 120);
    std::string joined;
    for (const AmazonPiece& piece : pieces) {
      joined += piece.source + piece.gap;
      EXPECT_LE(encode_for_amazon(std::span(&piece, 1)).size(), 120U);
    }
    EXPECT_EQ(joined, source);
    const auto texts = decode_from_amazon(encode_for_amazon(pieces), pieces);
    ASSERT_TRUE(texts.has_value());
    for (size_t k = 0; k < pieces.size(); ++k) EXPECT_EQ((*texts)[k], pieces[k].source);
  }
}

TEST(AmazonText, HostileAnswers) {
  const std::vector<AmazonPiece> pieces = {{0, "a ⟦1⟧", "", {}}, {1, "b", "", {}}};
  for (const char* answer : {"", "<p>", "<p>a</p>", "<p>a</p>b<p>c</p>", "<p>a</p><p>b</p><p>c</p>",
                             "</p><p>", "no tags at all"}) {
    EXPECT_EQ(decode_from_amazon(answer, pieces), std::nullopt) << answer;
  }
  const auto odd =
      decode_from_amazon("<p></span></span><b>x<span</p> <p>&lt;p&gt; &#39;</p>\n", pieces);
  ASSERT_TRUE(odd.has_value());
  EXPECT_EQ((*odd)[1], "<p> '");
}

}  // namespace
}  // namespace amts::engine
