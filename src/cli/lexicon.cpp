// amts lexicon learn: a bilingual lexicon for alignment, learnt from sentence pairs.
#include <fmt/format.h>

#include <cstdio>

#include "alignment/lexicon_builder.h"
#include "base/error.h"
#include "base/file.h"
#include "base/output.h"
#include "cli/commands.h"
#include "text/utf8.h"

namespace amts::cli {
namespace {

struct LexiconArguments {
  std::vector<std::string> inputs;
  std::string from, to, output;
  alignment::LearnOptions learning;
  alignment::LexiconPruning pruning;
};

void add_pairs(const std::string& file, alignment::LexiconBuilder& builder) {
  const MappedFile mapped(file);
  text::require_utf8(mapped.text(), file);
  std::string_view rest = mapped.text();
  for (size_t number = 1; !rest.empty(); ++number) {
    const size_t end = std::min(rest.find('\n'), rest.size());
    const std::string_view line = rest.substr(0, end);
    const size_t tab = line.find('\t');
    if (tab == std::string_view::npos)
      throw FormatError("no tab between source and target", {file, number, 0});
    builder.add(line.substr(0, tab), line.substr(tab + 1, line.find('\t', tab + 1) - tab - 1));
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
}

void learn(const LexiconArguments& arguments) {
  alignment::LexiconBuilder builder(arguments.from, arguments.to);
  for (const std::string& file : arguments.inputs) add_pairs(file, builder);
  const alignment::Lexicon lexicon = builder.build(arguments.learning, arguments.pruning);
  write_output(arguments.output, alignment::write_lexicon(lexicon));
  fmt::print(stderr, "{} pairs: {} source units, {} target units, {} links\n", builder.pairs(),
             lexicon.source.size(), lexicon.target.size(), lexicon.links.size());
}

}  // namespace

void add_lexicon(CLI::App& app) {
  CLI::App* group = app.add_subcommand("lexicon", "Bilingual lexicons for alignment");
  group->require_subcommand(1);
  CLI::App* command = group->add_subcommand("learn", "Learn a lexicon from sentence pairs");
  const auto arguments = std::make_shared<LexiconArguments>();
  command
      ->add_option("PAIRS", arguments->inputs,
                   "Files of 'source TAB target' lines; further columns are left aside")
      ->required()
      ->check(existing(Existing::kFile));
  command->add_option("--from", arguments->from, "Language of the first column")->required();
  command->add_option("--to", arguments->to, "Language of the second column")->required();
  command->add_option("-o,--output", arguments->output, "The lexicon file to write")->required();
  command
      ->add_option("--min-count", arguments->pruning.least_count, "Leave out links seen less often")
      ->capture_default_str();
  command
      ->add_option("--min-probability", arguments->pruning.least_probability,
                   "Leave out links less likely in both directions")
      ->capture_default_str();
  command->callback([arguments] { learn(*arguments); });
}

}  // namespace amts::cli
