// amts memory export: a memory as parallel data.
#include <fmt/format.h>

#include <map>

#include "cli/commands.h"
#include "cli/memory_commands.h"
#include "cli/memory_input.h"

namespace amts::cli {
namespace {

const std::map<std::string, corpus::FileFormat> kFormats = {
    {"csv", corpus::FileFormat::kCsv},           {"tsv", corpus::FileFormat::kTsv},
    {"tmx", corpus::FileFormat::kTmx},           {"xliff", corpus::FileFormat::kXliff},
    {"xliff-1.2", corpus::FileFormat::kXliff12}, {"po", corpus::FileFormat::kPo},
};

struct Arguments {
  std::string memory, output, format;
  NamedLanguages languages;
  bool quiet = false;
};

void run(const Arguments& arguments) {
  const corpus::FileFormat format = arguments.format.empty()
                                        ? corpus::file_format_of(arguments.output)
                                        : kFormats.at(arguments.format);
  const auto memory = open_memory(arguments.memory, arguments.languages);
  std::vector<corpus::TextPair> pairs;
  pairs.reserve(memory.size());
  for (uint32_t entry = 0; entry < memory.size(); ++entry) pairs.push_back(memory.pair(entry));
  corpus::write_parallel_data(arguments.output, corpus::to_parallel_data(pairs, memory.languages()),
                              format);
  if (arguments.quiet) return;
  fmt::print(stderr, "{}: {} segments, {}\n", arguments.output, pairs.size(),
             arrow(memory.languages()));
}

}  // namespace

void add_memory_export(CLI::App& group) {
  const auto arguments = std::make_shared<Arguments>();
  CLI::App* command = group.add_subcommand("export", "Write a memory as parallel data");
  command->footer(
      "TMX and XLIFF keep placeholders and scores; CSV, TSV and PO keep the readable texts.\n"
      "Examples:\n"
      "  amts memory export book.amtm -o book.tmx\n"
      "  amts memory export book.amtm --format xliff-1.2 -o book.xlf");
  command->add_option("memory", arguments->memory, memory_input_help())->required();
  command
      ->add_option(
          "-o,--output", arguments->output,
          std::string("File to write: ") + corpus::kFormatExtensions + "; - is standard output")
      ->required();
  std::vector<std::string> names;
  for (const auto& [name, format] : kFormats) names.push_back(name);
  command
      ->add_option("--format", arguments->format,
                   "csv, tsv, tmx, xliff (2.1), xliff-1.2 or po (default: by the file's name)")
      ->check(CLI::IsMember(names));
  add_language_options(*command, arguments->languages);
  command->add_flag("-q,--quiet", arguments->quiet, "No summary");
  command->callback([arguments] { run(*arguments); });
}

}  // namespace amts::cli
