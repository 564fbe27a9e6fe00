// amts memory stats: what a memory holds.
#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <numeric>
#include <set>

#include "cli/commands.h"
#include "cli/memory_commands.h"
#include "cli/memory_input.h"
#include "text/script.h"
#include "text/utf8.h"
#include "text/word_count.h"

namespace amts::cli {
namespace {

using nlohmann::ordered_json;

constexpr size_t kShownVariants = 5;

struct Arguments {
  std::vector<std::string> memories;
  NamedLanguages languages;
  bool json = false;
};

struct Volume {
  size_t words = 0;
  size_t characters = 0;  ///< without white space

  void add(std::string_view text) {
    words += text::count_words(text);
    for (size_t i = 0; i < text.size();) {
      characters += text::is_space(text::next_code_point(text, i)) ? 0 : 1;
    }
  }
};

/// A source with several translations.
struct Variants {
  uint32_t entry = 0;  ///< one with that source
  size_t translations = 0;
};

struct Stats {
  Volume source, target;
  size_t with_placeholders = 0;
  size_t documents = 0;
  size_t duplicates = 0;  ///< segments whose source and translation stand in another before
  size_t unique_sources = 0;
  std::vector<Variants> variants;  ///< those with the most first
};

Stats stats_of(const memory::TranslationMemory& memory) {
  Stats stats;
  std::set<std::string_view> documents;
  std::vector<uint32_t> order(memory.size());
  std::iota(order.begin(), order.end(), 0);
  for (const uint32_t entry : order) {
    stats.source.add(memory.source(entry));
    stats.target.add(memory.target(entry));
    stats.with_placeholders += memory.source(entry, memory::Form::kTagged).empty() ? 0 : 1;
    if (!memory.document(entry).empty()) documents.insert(memory.document(entry));
  }
  stats.documents = documents.size();
  std::sort(order.begin(), order.end(), [&](uint32_t a, uint32_t b) {
    const int source = memory.source(a).compare(memory.source(b));
    return source != 0 ? source < 0 : memory.target(a) < memory.target(b);
  });
  for (size_t i = 0; i < order.size(); ++i) {
    const bool same_source = i > 0 && memory.source(order[i]) == memory.source(order[i - 1]);
    if (!same_source) {
      stats.variants.push_back({order[i], 1});
    } else if (memory.target(order[i]) == memory.target(order[i - 1])) {
      ++stats.duplicates;
    } else {
      ++stats.variants.back().translations;
    }
  }
  stats.unique_sources = stats.variants.size();
  std::erase_if(stats.variants, [](const Variants& v) { return v.translations < 2; });
  std::stable_sort(
      stats.variants.begin(), stats.variants.end(),
      [](const Variants& a, const Variants& b) { return a.translations > b.translations; });
  return stats;
}

ordered_json to_json(const std::string& name, const memory::TranslationMemory& memory,
                     const Stats& stats) {
  const auto volume = [](const Volume& side) {
    return ordered_json{{"words", side.words}, {"characters", side.characters}};
  };
  ordered_json most = ordered_json::array();
  for (size_t i = 0; i < std::min(kShownVariants, stats.variants.size()); ++i) {
    const Variants& variants = stats.variants[i];
    most.push_back(
        {{"source", memory.source(variants.entry)}, {"translations", variants.translations}});
  }
  return {{"memory", name},
          {"from", memory.languages().from},
          {"to", memory.languages().to},
          {"segments", memory.size()},
          {"size_bytes", memory.size_bytes()},
          {"documents", stats.documents},
          {"with_placeholders", stats.with_placeholders},
          {"source", volume(stats.source)},
          {"target", volume(stats.target)},
          {"duplicates", stats.duplicates},
          {"unique_sources", stats.unique_sources},
          {"sources_with_variants", stats.variants.size()},
          {"most_variants", std::move(most)}};
}

std::string readable_size(size_t bytes) {
  if (bytes < 1000) return fmt::format("{} bytes", bytes);
  const auto kilobytes = static_cast<double>(bytes) / 1000;
  return kilobytes < 1000 ? fmt::format("{:.1f} kB", kilobytes)
                          : fmt::format("{:.1f} MB", kilobytes / 1000);
}

void print(const std::string& name, const memory::TranslationMemory& memory, const Stats& stats) {
  const auto line = [](std::string_view label, const std::string& value) {
    fmt::print("  {:<12}{}\n", label, value);
  };
  const auto volume = [](const Volume& side) {
    return fmt::format("{} words, {} characters", side.words, side.characters);
  };
  fmt::print("{}\n", name);
  line("languages", arrow(memory.languages()));
  line("segments", fmt::format("{}, {} with placeholders", memory.size(), stats.with_placeholders));
  line("documents", std::to_string(stats.documents));
  line("source", volume(stats.source));
  line("target", volume(stats.target));
  line("duplicates", fmt::format("{} with source and translation of another", stats.duplicates));
  line("variants", fmt::format("{} of {} sources have several translations", stats.variants.size(),
                               stats.unique_sources));
  for (size_t i = 0; i < std::min(kShownVariants, stats.variants.size()); ++i) {
    line("", fmt::format("{} × {}", stats.variants[i].translations,
                         memory.source(stats.variants[i].entry)));
  }
  line("size", readable_size(memory.size_bytes()));
}

void run(const Arguments& arguments) {
  ordered_json all = ordered_json::array();
  for (const std::string& name : arguments.memories) {
    const auto memory = open_memory(name, arguments.languages);
    const Stats stats = stats_of(memory);
    if (arguments.json) {
      all.push_back(to_json(name, memory, stats));
    } else {
      print(name, memory, stats);
    }
  }
  if (arguments.json) fmt::print("{}\n", all.dump(2));
}

}  // namespace

void add_memory_stats(CLI::App& group) {
  const auto arguments = std::make_shared<Arguments>();
  CLI::App* command = group.add_subcommand("stats", "Say what a memory holds");
  command->footer(
      "A word is a run of letters and digits, or one Chinese or Japanese character; characters are "
      "counted without white space.\n"
      "Example:\n  amts memory stats book.amtm");
  command->add_option("memories", arguments->memories, memory_input_help())->required();
  add_language_options(*command, arguments->languages);
  command->add_flag("--json", arguments->json, "Print JSON");
  command->callback([arguments] { run(*arguments); });
}

}  // namespace amts::cli
