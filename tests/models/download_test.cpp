#include "models/download.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/error.h"
#include "base/file.h"
#include "base/hash.h"
#include "loopback_server.h"
#include "temporary_folder.h"

namespace amts::models {
namespace {

namespace fs = std::filesystem;
using std::chrono::milliseconds;
using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

std::string message_of(const std::function<void()>& action) {
  try {
    action();
  } catch (const StorageError& e) {
    return e.what();
  }
  return "no error";
}

std::string some_bytes(size_t size) {
  std::string bytes(size, '\0');
  uint32_t state = 1;
  for (char& c : bytes) c = static_cast<char>((state = state * 1664525U + 1013904223U) >> 24);
  return bytes;
}

/// A server, a folder, and a downloader that does not really wait.
class DownloadTest : public ::testing::Test {
 protected:
  DownloadTest() {
    options.sleep = [this](milliseconds wait) { waits.push_back(wait.count()); };
  }
  RemoteFile remote(const std::string& path) const {
    return {server.url(path), sha256_hex(bytes), bytes.size()};
  }
  void fetch(const RemoteFile& file) { Downloader(options).fetch_file(file, target, "file"); }
  std::vector<size_t> begins() const {
    std::vector<size_t> all;
    for (const ServedRequest& request : server.requests()) all.push_back(request.range_begin);
    return all;
  }

  const std::string bytes = some_bytes(300000);
  LoopbackServer server;
  TemporaryFolder folder;
  fs::path target = folder.path() / "deep" / "file.part";
  DownloadOptions options;
  std::vector<long> waits;
};

TEST_F(DownloadTest, WholeFile) {
  server.on("/file", bytes);
  fetch(remote("/file"));
  EXPECT_EQ(read_file(target), bytes);
  fetch({server.url("/file"), "", 0});  // nothing known of it
  EXPECT_EQ(read_file(target), bytes);
  EXPECT_THAT(waits, ElementsAre());
}

TEST_F(DownloadTest, ResumesAfterCutsAndWaitsLongerEachTime) {
  int requests = 0;
  server.on("/file", [&](const ServedRequest& request) {
    Answer answer = serve(bytes, request);
    ++requests;
    if (requests <= 2) answer.cut_after = 100000;
    if (requests == 3 || requests == 4) answer = {503, "busy", {}, SIZE_MAX, {}};
    return answer;
  });
  options.first_wait = milliseconds(10);
  fetch(remote("/file"));
  EXPECT_EQ(read_file(target), bytes);
  EXPECT_THAT(begins(), ElementsAre(0, 100000, 200000, 200000, 200000));
  EXPECT_THAT(waits, ElementsAre(10, 10, 20, 40));
}

TEST_F(DownloadTest, AnotherCallGoesOnWhereThisOneStopped) {
  bool broken = true;
  server.on("/file", [&](const ServedRequest& request) {
    Answer answer = serve(bytes, request);
    if (broken) answer = request.has_range ? Answer{500, "", {}, SIZE_MAX, {}} : answer;
    if (broken) answer.cut_after = 120000;
    return answer;
  });
  options.attempts = 3;
  EXPECT_THAT(
      message_of([&] { fetch(remote("/file")); }),
      AllOf(HasSubstr(server.url("/file")), HasSubstr("answered 500"), HasSubstr("try again")));
  EXPECT_EQ(fs::file_size(target), 120000U);
  broken = false;
  fetch(remote("/file"));
  EXPECT_EQ(read_file(target), bytes);
  EXPECT_EQ(begins().back(), 120000U);
}

TEST_F(DownloadTest, APartOfAnotherFileIsFetchedAnew) {
  server.on("/file", bytes);
  put_file(target, std::string(1000, 'x'));
  fetch(remote("/file"));
  EXPECT_EQ(read_file(target), bytes);
  EXPECT_THAT(begins(), ElementsAre(1000, 0));
  put_file(target, bytes + "more");  // longer than the file
  fetch(remote("/file"));
  EXPECT_EQ(read_file(target), bytes);
}

TEST_F(DownloadTest, AWholeFileIsNotAskedForAgain) {
  put_file(target, bytes);
  fetch(remote("/file"));
  EXPECT_THAT(begins(), ElementsAre());
}

TEST_F(DownloadTest, ServersWithoutRangesSendAll) {
  server.on("/file", [&](const ServedRequest&) { return serve(bytes, {}); });
  put_file(target, bytes.substr(0, 5000));
  fetch(remote("/file"));
  EXPECT_EQ(read_file(target), bytes);
}

TEST_F(DownloadTest, WrongSha256NamesBothAndLeavesNothing) {
  std::string other = bytes;
  other[7] ^= 1;
  server.on("/file", other);
  EXPECT_THAT(message_of([&] { fetch(remote("/file")); }),
              AllOf(HasSubstr(sha256_hex(other)), HasSubstr(sha256_hex(bytes))));
  EXPECT_FALSE(fs::exists(target));
  EXPECT_EQ(begins().size(), 1U);
}

TEST_F(DownloadTest, WrongSizesAreErrors) {
  server.on("/file", bytes);
  RemoteFile file = remote("/file");
  file.size_bytes = bytes.size() + 1;
  EXPECT_THAT(message_of([&] { fetch(file); }), HasSubstr("has 300000 bytes, should have 300001"));
  file.size_bytes = 1000;
  EXPECT_THAT(message_of([&] { fetch(file); }), HasSubstr("sends more than 1000 bytes"));
}

TEST_F(DownloadTest, RefusalsAreNotRepeated) {
  EXPECT_THAT(message_of([&] { fetch(remote("/none")); }), HasSubstr("answered 404"));
  EXPECT_EQ(begins().size(), 1U);
  EXPECT_EQ(fs::exists(target) ? fs::file_size(target) : 0, 0U);
}

TEST_F(DownloadTest, SlowDripsAreCut) {
  server.on("/file", [&](const ServedRequest& request) {
    Answer answer = serve(bytes, request);
    answer.drip = milliseconds(100);
    return answer;
  });
  options.attempts = 1;
  options.slowest_bytes_per_second = 10000;
  options.slowest_for = std::chrono::seconds(1);
  EXPECT_THAT(message_of([&] { fetch(remote("/file")); }), HasSubstr("too slow"));
}

TEST_F(DownloadTest, RetryAfterIsHeeded) {
  int requests = 0;
  server.on("/file", [&](const ServedRequest& request) {
    return ++requests == 1 ? Answer{429, "", {"Retry-After: 7"}, SIZE_MAX, {}}
                           : serve(bytes, request);
  });
  fetch(remote("/file"));
  EXPECT_THAT(waits, ElementsAre(7000));
}

TEST_F(DownloadTest, NobodyListening) {
  options.attempts = 2;
  EXPECT_THAT(message_of([&] {
                fetch({"http://127.0.0.1:1/file", "", 0});
              }),
              HasSubstr("http://127.0.0.1:1/file: cannot download"));
  EXPECT_EQ(waits.size(), 1U);
}

TEST_F(DownloadTest, OnlyWebProtocols) {
  put_file(folder.path() / "secret", "s");
  EXPECT_NE(message_of([&] {
              fetch({"file://" + (folder.path() / "secret").string(), "", 0});
            }),
            "no error");
  server.on("/redirect", [&](const ServedRequest&) {
    return Answer{302, "", {"Location: file:///etc/hostname"}, SIZE_MAX, {}};
  });
  EXPECT_NE(message_of([&] { fetch({server.url("/redirect"), "", 0}); }), "no error");
}

TEST_F(DownloadTest, RedirectsAreFollowed) {
  server.on("/file", bytes);
  server.on("/old", [&](const ServedRequest&) {
    return Answer{302, "moved", {"Location: /file"}, SIZE_MAX, {}};
  });
  fetch(remote("/old"));
  EXPECT_EQ(read_file(target), bytes);
}

TEST_F(DownloadTest, TextIsLimited) {
  server.on("/index", "an index");
  Downloader downloader(options);
  EXPECT_EQ(downloader.fetch_text(server.url("/index"), 100), "an index");
  EXPECT_THAT(message_of([&] { downloader.fetch_text(server.url("/index"), 7); }),
              HasSubstr("longer than 7 bytes"));
  EXPECT_THAT(message_of([&] { downloader.fetch_text(server.url("/none"), 7); }),
              HasSubstr("answered 404"));
}

TEST(Addresses, Resolve) {
  EXPECT_EQ(resolve_address("https://a.org/x/index.json", "m.zip"), "https://a.org/x/m.zip");
  EXPECT_EQ(resolve_address("https://a.org/x/i.json?q=/y/", "m.zip"), "https://a.org/x/m.zip");
  EXPECT_EQ(resolve_address("https://a.org/x/", "y/m.zip"), "https://a.org/x/y/m.zip");
  EXPECT_EQ(resolve_address("https://a.org", "m.zip"), "https://a.org/m.zip");
  EXPECT_EQ(resolve_address("https://a.org/x/i.json", "/m.zip"), "https://a.org/m.zip");
  EXPECT_EQ(resolve_address("https://a.org/x", "http://b.org/m"), "http://b.org/m");
  EXPECT_EQ(resolve_address("/data/index.json", "records.json"), "/data/records.json");
}

}  // namespace
}  // namespace amts::models
