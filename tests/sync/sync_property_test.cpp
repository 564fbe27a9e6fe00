// Random edits of real documents with real translations: every block whose source did not change
// keeps its bytes, nothing is lost, and going back gives the first translation back.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <random>

#include "base/file.h"
#include "document/block.h"
#include "versions.h"

namespace amts::sync::testing {
namespace {

namespace fs = std::filesystem;

struct Pair {
  std::string name, source, translation;
};

/// Every `step`-th of the real documents of ../shared/data; empty without them.
std::vector<Pair> real_pairs(size_t step) {
  const char* named = std::getenv("AMTS_SHARED");
  const fs::path root =
      (named != nullptr ? fs::path(named) : fs::path(AMTS_SOURCE_DIR) / "../shared") / "data/d2l";
  std::vector<Pair> pairs;
  if (!fs::exists(root)) return pairs;
  std::vector<fs::path> files;
  for (const auto& entry : fs::recursive_directory_iterator(root)) {
    if (entry.path().filename().string().ends_with("_origin.md")) files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  for (size_t i = 0; i < files.size(); i += step) {
    std::string name = files[i].string();
    const fs::path translation = name.substr(0, name.size() - 10) + ".md";
    if (fs::exists(translation))
      pairs.push_back({name, read_file(files[i]), read_file(translation)});
  }
  return pairs;
}

document::Document parsed(const std::string& bytes) {
  return document::parse(bytes, document::Format::kMarkdown);
}

/// Blocks of running text, by number.
std::vector<size_t> paragraphs(const document::Document& document,
                               const std::vector<document::Block>& blocks) {
  std::vector<size_t> out;
  for (size_t i = 0; i < blocks.size(); ++i) {
    if (blocks[i].kind == document::BlockKind::kParagraph &&
        document::bytes_of(document, blocks[i]).size() > 60)
      out.push_back(i);
  }
  return out;
}

std::vector<std::string> texts(const std::string& bytes) {
  const auto document = parsed(bytes);
  std::vector<std::string> out;
  for (const auto& block : document::blocks_of(document))
    out.emplace_back(document::bytes_of(document, block));
  return out;
}

/// How many of `all` do not stand in `in`, as often.
size_t missing(std::vector<std::string> all, std::vector<std::string> in) {
  std::sort(all.begin(), all.end());
  std::sort(in.begin(), in.end());
  std::vector<std::string> lost;
  std::set_difference(all.begin(), all.end(), in.begin(), in.end(), std::back_inserter(lost));
  return lost.size();
}

/// The lines in which two texts first differ; empty: they do not.
std::string first_difference(const std::string& a, const std::string& b) {
  if (a == b) return {};
  const size_t at = static_cast<size_t>(
      std::mismatch(a.begin(), a.begin() + static_cast<ptrdiff_t>(std::min(a.size(), b.size())),
                    b.begin())
          .first -
      a.begin());
  const auto line = [&](const std::string& text) {
    const size_t begin = at == 0 ? 0 : text.rfind('\n', at - 1) + 1;
    return text.substr(begin, text.find('\n', at) - begin);
  };
  return line(a) + " | " + line(b);
}

std::string without_blank_lines(const std::string& text) {
  std::string out;
  for (const char c : text) {
    if (c != '\n' || !out.ends_with('\n')) out += c;
  }
  return out;
}

TEST(SyncProperties, InsertionsTouchNothingAndCanBeTakenBack) {
  std::mt19937 random(11);
  for (const Pair& pair : real_pairs(18)) {
    const auto source = parsed(pair.source);
    const auto blocks = document::blocks_of(source);
    std::vector<document::Edit> edits;
    for (int n = 0; n < 3; ++n) {
      const auto places = paragraphs(source, blocks);
      if (places.empty()) break;
      edits.push_back({document::Edit::Kind::kInsert, 0, places[random() % places.size()],
                       "An inserted paragraph, number " + std::to_string(n) +
                           ", which no document has had before.",
                       "\n\n", "\n\n"});
    }
    const std::string changed = document::write(source, blocks, edits);
    const std::string there = synced(pair.source, changed, pair.translation);
    EXPECT_EQ(missing(texts(pair.translation), texts(there)), 0U) << pair.name;
    EXPECT_EQ(texts(there).size(), texts(pair.translation).size() + edits.size()) << pair.name;
    EXPECT_EQ(first_difference(synced(changed, changed, there), there), "") << pair.name;
    // Where something stood between two blocks for a while, the source's gap stands afterwards.
    EXPECT_EQ(missing(texts(pair.translation), texts(synced(changed, pair.source, there))), 0U)
        << pair.name;
    EXPECT_EQ(first_difference(without_blank_lines(synced(changed, pair.source, there)),
                               without_blank_lines(pair.translation)),
              "")
        << pair.name;
  }
}

TEST(SyncProperties, DeletionsTakeOneBlockOnly) {
  std::mt19937 random(12);
  for (const Pair& pair : real_pairs(18)) {
    const auto source = parsed(pair.source);
    const auto blocks = document::blocks_of(source);
    const auto places = paragraphs(source, blocks);
    if (places.empty()) continue;
    const document::Edit edit{
        document::Edit::Kind::kDelete, places[random() % places.size()], 0, {}, {}, {}};
    const std::string changed = document::write(source, blocks, {&edit, 1});
    const std::string there = synced(pair.source, changed, pair.translation);
    // Translators split paragraphs and join them: then sentences go, or several blocks.
    EXPECT_LE(missing(texts(pair.translation), texts(there)), 4U) << pair.name;
    EXPECT_LE(missing(texts(there), texts(pair.translation)), 1U) << pair.name;
    EXPECT_EQ(first_difference(synced(changed, changed, there), there), "") << pair.name;
  }
}

TEST(SyncProperties, ExchangedNumbersComeBack) {
  for (const Pair& pair : real_pairs(18)) {
    std::string changed = pair.source;
    const size_t at = changed.find("](http");
    if (at == std::string::npos) continue;
    const size_t end = changed.find(')', at);
    changed.insert(end, "?x=1");
    const std::string there = synced(pair.source, changed, pair.translation);
    EXPECT_EQ(first_difference(synced(changed, pair.source, there), pair.translation), "")
        << pair.name;
  }
}

TEST(SyncProperties, MovesKeepEveryBlock) {
  std::mt19937 random(13);
  for (const Pair& pair : real_pairs(18)) {
    const auto source = parsed(pair.source);
    const auto blocks = document::blocks_of(source);
    const auto places = paragraphs(source, blocks);
    if (places.size() < 3) continue;
    const document::Edit edit{document::Edit::Kind::kMove,
                              places[random() % places.size()],
                              places[random() % places.size()],
                              {},
                              "\n\n",
                              "\n\n"};
    const std::string changed = document::write(source, blocks, {&edit, 1});
    const std::string there = synced(pair.source, changed, pair.translation);
    EXPECT_EQ(missing(texts(pair.translation), texts(there)), 0U) << pair.name;
  }
}

}  // namespace
}  // namespace amts::sync::testing
