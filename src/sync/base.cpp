#include "sync/base.h"

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <ctime>

#include "base/error.h"
#include "base/file.h"
#include "sync/blocked_document.h"
#include "sync/code_merge.h"
#include "sync/git.h"
#include "sync/inline_tokens.h"
#include "sync/sequences.h"

namespace amts::sync {
namespace {

namespace fs = std::filesystem;
using document::BlockKind;

// Revisions of the source that are looked at, the newest before the translation's last change
// first.
constexpr size_t kMostRevisions = 40;
// Revisions within this of the best one explain the translation as well.
constexpr double kAsWell = 0.002;
// How sure a revision is that several others equal, and the least likeness of one at all.
constexpr double kAmbiguous = 0.5;
constexpr double kLeast = 0.4;

/// What of a block is the same in a translation.
std::string fingerprint(const BlockedDocument& document, size_t block) {
  switch (document.kind(block)) {
    case BlockKind::kCode:
      return "code " + code_skeleton(document.bytes(block));
    case BlockKind::kMath:
    case BlockKind::kLabel:
      return document.keys[block];
    case BlockKind::kHeading:
      return "heading " + std::to_string(document.blocks[block].level);
    default:
      return std::string(document::block_kind_name(document.kind(block)));
  }
}

double share(size_t common, size_t a, size_t b) {
  return a + b == 0 ? 1 : 2 * static_cast<double>(common) / static_cast<double>(a + b);
}

/// Dice's coefficient of the rows of fingerprints, as far as they are in order.
double alike_in_structure(const BlockedDocument& a, const BlockedDocument& b) {
  std::vector<std::string> prints;
  for (size_t i = 0; i < a.blocks.size(); ++i) prints.push_back(fingerprint(a, i));
  for (size_t i = 0; i < b.blocks.size(); ++i) prints.push_back(fingerprint(b, i));
  std::vector<std::string_view> views(prints.begin(), prints.end());
  Interner intern;
  const auto ids = intern.all(views);
  const std::span all(ids);
  const auto from = all.first(a.blocks.size()), to = all.subspan(a.blocks.size());
  return share(common(from, to).size(), from.size(), to.size());
}

/// The same of what is neutral within text, in any order.
double alike_in_content(const BlockedDocument& a, const BlockedDocument& b) {
  const auto neutral = [](const BlockedDocument& document) {
    std::vector<std::string_view> out;
    for (size_t i = 0; i < document.blocks.size(); ++i) {
      if (document.kind(i) == BlockKind::kCode) continue;
      for (const Token& token : inline_tokens(document.bytes(i))) {
        if (token.kind == TokenKind::kNeutral || token.kind == TokenKind::kNumber)
          out.push_back(token.text);
      }
    }
    std::sort(out.begin(), out.end());
    return out;
  };
  const auto x = neutral(a), y = neutral(b);
  std::vector<std::string_view> both;
  std::set_intersection(x.begin(), x.end(), y.begin(), y.end(), std::back_inserter(both));
  return share(both.size(), x.size(), y.size());
}

std::string day_of(int64_t time) {
  return fmt::format("{:%Y-%m-%d}", fmt::gmtime(static_cast<std::time_t>(time)));
}

/// Revisions of the source, those before the translation's last change first.
std::vector<Revision> candidates(const GitRepository& git, const fs::path& source,
                                 const fs::path& translation) {
  std::vector<Revision> all = git.history(source, 4 * kMostRevisions);
  const auto last = git.history(translation, 1);
  if (!last.empty()) {
    std::stable_partition(all.begin(), all.end(),
                          [&](const Revision& one) { return one.time <= last[0].time; });
  }
  if (all.size() > kMostRevisions) all.resize(kMostRevisions);
  return all;
}

Base from_history(const GitRepository& git, const fs::path& source, const fs::path& translation,
                  document::Format format) {
  Base base;
  const auto target = document::parse(read_file(translation), format, translation.string());
  double best = -1;
  size_t as_well = 0;
  std::string last_bytes;
  for (const Revision& revision : candidates(git, source, translation)) {
    auto bytes = git.file_at(revision.commit, source);
    if (!bytes) continue;
    double score = 0;
    try {
      score = explains(document::parse(*bytes, format, source.string()), target);
    } catch (const FormatError&) {
      continue;  // a state of the file that nobody could have translated
    }
    if (score > best + kAsWell) {
      best = score;
      as_well = 0;
      base.source = std::move(*bytes);
      base.revision = fmt::format("{} ({})", revision.commit.substr(0, 10), day_of(revision.time));
    } else if (score > best - kAsWell && *bytes != base.source) {
      ++as_well;
    }
  }
  if (best < kLeast) {
    const char* why = git.is_shallow() ? "the history is cut off (a shallow clone)"
                                       : "no revision of the source explains the translation";
    return {BaseKind::kNone, {}, {}, 0, why};
  }
  base.kind = BaseKind::kHistory;
  base.certainty = as_well > 0 ? best * kAmbiguous : best;
  if (as_well > 0) {
    base.remark = fmt::format(
        "{} other revision{} explain{} the translation as well; the newest before its last change "
        "was taken",
        as_well, as_well == 1 ? "" : "s", as_well == 1 ? "s" : "");
  }
  if (git.is_shallow())
    base.remark +=
        (base.remark.empty() ? "" : "; ") + std::string("the history is cut off (a shallow clone)");
  return base;
}

}  // namespace

std::string_view base_kind_name(BaseKind kind) {
  constexpr std::array<std::string_view, 4> kNames = {"origin", "stamp", "history", "unknown"};
  return kNames[static_cast<size_t>(kind)];
}

fs::path origin_file(const fs::path& translation) {
  fs::path file = translation;
  file.replace_filename(translation.stem().string() + "_origin" + translation.extension().string());
  return file;
}

double explains(const document::Document& source, const document::Document& translation) {
  const BlockedDocument from(source), to(translation);
  return (alike_in_structure(from, to) + alike_in_content(from, to)) / 2;
}

Base find_base(const fs::path& source, const fs::path& translation, const State& state,
               document::Format format) {
  std::error_code none;
  const fs::path origin = origin_file(translation);
  if (fs::is_regular_file(origin) && !fs::equivalent(origin, source, none))
    return {BaseKind::kOrigin, read_file(origin), origin.filename().string(), 1, {}};
  const auto git = GitRepository::around(source);
  std::string remark = git ? "" : "there is no git repository";
  if (const Stamp* stamp = state.find(state.name_of(translation))) {
    std::string now = read_file(source);
    if (blob_id(now) == stamp->source_blob)
      return {BaseKind::kStamp, std::move(now), stamp->source_blob.substr(0, 10), 1, {}};
    if (auto bytes = state.kept_source(stamp->source_blob))
      return {BaseKind::kStamp, std::move(*bytes), stamp->source_blob.substr(0, 10), 1, {}};
    if (git) {
      if (auto bytes = git->blob(stamp->source_blob))
        return {BaseKind::kStamp, std::move(*bytes), stamp->source_blob.substr(0, 10), 1, {}};
    }
    remark = "the source it was stamped with is not in the git repository";
    if (git && git->is_shallow()) remark += " (a shallow clone)";
  }
  if (!git) return {BaseKind::kNone, {}, {}, 0, std::move(remark)};
  Base base = from_history(*git, source, translation, format);
  if (base.remark.empty()) base.remark = std::move(remark);
  return base;
}

}  // namespace amts::sync
