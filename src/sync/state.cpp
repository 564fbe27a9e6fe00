#include "sync/state.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "base/error.h"
#include "base/file.h"
#include "base/hash.h"
#include "sync/git.h"
#include "text/normalize.h"

namespace amts::sync {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kHeader =
    "# amts translations 1: translation, source, git blob of the source, machine-made blocks\n";
// Everything but what is to be committed.
constexpr std::string_view kIgnore = "*\n!.gitignore\n!translations.tsv\n";

std::vector<std::string> split(std::string_view line, char separator) {
  std::vector<std::string> fields;
  while (true) {
    const size_t end = line.find(separator);
    fields.emplace_back(line.substr(0, end));
    if (end == std::string_view::npos) return fields;
    line.remove_prefix(end + 1);
  }
}

bool is_hex(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

}  // namespace

State State::read(const fs::path& root) {
  State state;
  state.root_ = root;
  const fs::path file = root / kFolder / kFile;
  if (!fs::exists(file)) return state;
  const std::string bytes = read_file(file);
  size_t number = 0;
  for (const std::string& line : split(bytes, '\n')) {
    ++number;
    if (line.empty() || line.starts_with('#')) continue;
    const auto fields = split(line, '\t');
    if (line.starts_with("<<<<<<<") || line.starts_with("=======") || line.starts_with(">>>>>>>"))
      throw FormatError("git left a conflict here", {file.string(), number},
                        "keep the line whose translation is in the working tree");
    if (fields.size() != 4 || fields[0].empty() || !is_hex(fields[2]))
      throw FormatError("not a line of translations", {file.string(), number},
                        "delete the line; amts finds out anew what it said");
    Stamp stamp{fields[1], fields[2], {}};
    if (!fields[3].empty()) stamp.machine = split(fields[3], ',');
    state.stamps_[fields[0]] = std::move(stamp);
  }
  return state;
}

void State::write() const {
  std::string bytes(kHeader);
  for (const auto& [translation, stamp] : stamps_) {
    bytes += fmt::format("{}\t{}\t{}\t{}\n", translation, stamp.source, stamp.source_blob,
                         fmt::join(stamp.machine, ","));
  }
  const fs::path ignore = root_ / kFolder / ".gitignore";
  if (!fs::exists(ignore)) write_file(ignore, kIgnore);
  write_file(root_ / kFolder / kFile, bytes);
}

void State::keep_source(std::string_view bytes) const {
  write_file(root_ / kFolder / "sources" / blob_id(bytes), bytes);
}

std::optional<std::string> State::kept_source(const std::string& blob) const {
  const fs::path file = root_ / kFolder / "sources" / blob;
  if (!fs::is_regular_file(file)) return std::nullopt;
  std::string bytes = read_file(file);
  if (blob_id(bytes) != blob) return std::nullopt;
  return bytes;
}

std::string State::name_of(const fs::path& file) const {
  return fs::weakly_canonical(file)
      .lexically_relative(fs::weakly_canonical(root_))
      .generic_string();
}

const Stamp* State::find(const std::string& translation) const {
  const auto at = stamps_.find(translation);
  return at == stamps_.end() ? nullptr : &at->second;
}

fs::path state_root(const fs::path& file) {
  const fs::path folder = fs::weakly_canonical(fs::absolute(file)).parent_path();
  for (fs::path at = folder; !at.empty(); at = at.parent_path()) {
    if (fs::is_directory(at / State::kFolder)) return at;
    if (fs::exists(at / ".git")) return at;
    if (at == at.parent_path()) break;
  }
  return folder;
}

std::string block_hash(std::string_view bytes) {
  return fmt::format("{:012x}", hash64(text::fold_spaces(bytes)) >> 16);
}

std::vector<std::string> machine_hashes(const document::Document& document,
                                        std::span<const document::ByteRange> ranges,
                                        std::span<const std::string> before) {
  const std::set<std::string, std::less<>> known(before.begin(), before.end());
  std::set<std::string> out;
  auto next = ranges.begin();
  for (const document::Block& block : document::blocks_of(document)) {
    while (next != ranges.end() && next->end <= block.range.begin) ++next;
    std::string hash = block_hash(document::bytes_of(document, block));
    const bool made = next != ranges.end() && next->begin <= block.range.begin;
    if (made || known.contains(hash)) out.insert(std::move(hash));
  }
  return {out.begin(), out.end()};
}

}  // namespace amts::sync
