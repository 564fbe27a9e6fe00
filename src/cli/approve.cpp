// amts approve: a person has read what a machine translated, and it is good.
#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <filesystem>

#include "base/error.h"
#include "base/file.h"
#include "cli/commands.h"
#include "sync/state.h"

namespace amts::cli {
namespace {

namespace fs = std::filesystem;

constexpr const char* kExamples = R"(
Examples:
  amts approve zh/intro.md             all of its machine-made blocks
  amts approve zh/intro.md:12          the block at line 12
)";

struct Place {
  std::string file;
  size_t line = 0;  ///< 0: all
};

Place read_place(const std::string& text) {
  const size_t colon = text.rfind(':');
  if (colon == std::string::npos || fs::exists(text)) return {text, 0};
  Place place{text.substr(0, colon), 0};
  const char* end = text.data() + text.size();
  const auto [at, error] = std::from_chars(text.data() + colon + 1, end, place.line);
  if (error != std::errc() || at != end || place.line == 0)
    throw UsageError("not a file, nor FILE:LINE", {text});
  return place;
}

/// Whether a block stands at a line.
bool stands_at(const document::Document& document, const document::Block& block, size_t line) {
  const auto line_of = [&](size_t byte) {
    return 1 + static_cast<size_t>(std::count(document.bytes.begin(),
                                              document.bytes.begin() + static_cast<ptrdiff_t>(byte),
                                              '\n'));
  };
  return line_of(block.range.begin) <= line && line <= line_of(block.range.end);
}

void approve(const Place& place) {
  const auto format = document::format_of(place.file);
  if (!format) throw UsageError("no parser knows this kind of file", {place.file});
  const document::Document document = document::parse(read_file(place.file), *format, place.file);
  sync::State state = sync::State::read(sync::state_root(place.file));
  const std::string name = state.name_of(place.file);
  const sync::Stamp* known = state.find(name);
  if (known == nullptr)
    throw Error("nothing is known of this translation", {place.file},
                "amts run and amts sync --in-place write down what a machine made");
  sync::Stamp stamp = *known;
  const size_t before = stamp.machine.size();
  for (const document::Block& block : document::blocks_of(document)) {
    if (place.line != 0 && !stands_at(document, block, place.line)) continue;
    std::erase(stamp.machine, sync::block_hash(document::bytes_of(document, block)));
  }
  const size_t approved = before - stamp.machine.size();
  if (approved == 0 && place.line != 0)
    throw Error("no machine-made block stands there", {place.file, place.line});
  state.set(name, std::move(stamp));
  state.write();
  std::printf("%s: %zu block%s approved\n", place.file.c_str(), approved, approved == 1 ? "" : "s");
}

}  // namespace

void add_approve(CLI::App& app) {
  auto places = std::make_shared<std::vector<std::string>>();
  CLI::App* command = app.add_subcommand(
      "approve", "Take what a machine translated for people's work: it was read, and is good");
  command->add_option("place", *places, "FILE or FILE:LINE; may be several")->required();
  command->footer(kExamples);
  command->callback([places] {
    for (const std::string& place : *places) approve(read_place(place));
  });
}

}  // namespace amts::cli
