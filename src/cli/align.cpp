// amts align: beads of two files of one sentence a line.
#include <fmt/format.h>

#include <filesystem>

#include "alignment/align.h"
#include "alignment/lexicon_files.h"
#include "base/error.h"
#include "base/file.h"
#include "base/output.h"
#include "cli/commands.h"
#include "text/language.h"
#include "text/utf8.h"

namespace amts::cli {
namespace {

struct AlignArguments {
  std::string source, target, from, to;
  std::string lexicon;
  bool scores = false;
};

std::vector<std::string> lines_of(const std::string& file) {
  const std::string bytes = read_file(file);
  text::require_utf8(bytes, file);
  std::vector<std::string> lines;
  for (size_t at = 0; at < bytes.size();) {
    const size_t end = std::min(bytes.find('\n', at), bytes.size());
    lines.push_back(bytes.substr(at, end - at));
    at = end + 1;
  }
  return lines;
}

void run(const AlignArguments& arguments) {
  const text::LanguagePair pair{text::canonical_language(arguments.from),
                                text::canonical_language(arguments.to)};
  const auto source = lines_of(arguments.source), target = lines_of(arguments.target);
  const auto lexicon = alignment::load_lexicon(arguments.lexicon, pair);
  std::string out;
  for (const alignment::Bead& bead :
       alignment::align(source, target, {pair.from, pair.to, lexicon ? &*lexicon : nullptr})) {
    out += alignment::format_bead(bead);
    if (arguments.scores) out += fmt::format(":{:.3f}", bead.score);
    out += '\n';
  }
  write_stdout(out);
}

}  // namespace

void add_align(CLI::App& app) {
  CLI::App* command = app.add_subcommand(
      "align", "Align two files of one sentence a line; prints beads such as [0,1]:[0]");
  const auto arguments = std::make_shared<AlignArguments>();
  command->add_option("SOURCE", arguments->source, "Sentences of one language")
      ->required()
      ->check(existing(Existing::kFile));
  command->add_option("TARGET", arguments->target, "Sentences of the other")
      ->required()
      ->check(existing(Existing::kFile));
  command->add_option("--from", arguments->from, "Language of SOURCE")->required();
  command->add_option("--to", arguments->to, "Language of TARGET")->required();
  command->add_option("--lexicon", arguments->lexicon, alignment::kLexiconHelp);
  command->add_flag("--scores", arguments->scores,
                    "Add each bead's score (log-odds; above 0 speaks for a translation)");
  command->callback([arguments] { run(*arguments); });
}

}  // namespace amts::cli
