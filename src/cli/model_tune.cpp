// amts model tune: a bundle that has learnt from parallel data.
#include <atomic>
#include <csignal>
#include <cstdio>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "base/error.h"
#include "cli/commands.h"
#include "cli/memory_input.h"
#include "cli/model_commands.h"
#include "models/model_catalog.h"
#include "nmt/sentence_translator.h"
#include "train/tune.h"
#include "train/write_bundle.h"

namespace amts::cli {
namespace {

// Set by a signal; tuning looks at it after each step.
std::atomic<bool> stop_asked{false};

void ask_to_stop(int /*signal*/) { stop_asked = true; }

struct TuneArguments {
  std::string bundle;
  std::vector<std::string> pairs, held_out;
  std::string output, name;
  NamedLanguages languages;
  train::TuneOptions options;
  size_t threads = 0;
};

/// The pairs of some files in the model's words.
class PairReader {
 public:
  PairReader(const models::Bundle& bundle, const NamedLanguages& languages)
      : bundle_(bundle), languages_(languages) {}

  std::vector<nmt::EncodedPair> read(const std::vector<std::string>& files) {
    std::vector<nmt::EncodedPair> encoded;
    for (const std::string& file : files) {
      const PairsFile read = read_pairs_file(file, languages_);
      const nmt::SentenceTranslator& translator = translator_for(read.languages, file);
      for (const corpus::TextPair& pair : read.pairs) {
        const bool tagged = !pair.tagged_source.empty() && !pair.tagged_target.empty();
        encoded.push_back(translator.encode(tagged ? pair.tagged_source : pair.source,
                                            tagged ? pair.tagged_target : pair.target));
      }
      std::fprintf(stderr, "%s: %zu pairs, %s\n", file.c_str(), read.pairs.size(),
                   arrow(read.languages).c_str());
    }
    return encoded;
  }

 private:
  /// A translator for each direction, whose token is the first word of its sources.
  const nmt::SentenceTranslator& translator_for(const text::LanguagePair& languages,
                                                const std::string& file) {
    const models::BundleDirection* direction = models::find_direction(bundle_, languages);
    if (direction == nullptr) {
      throw UsageError("the model does not translate " + arrow(languages), {file},
                       "amts model info tells what it does");
    }
    auto& translator = translators_[direction];
    if (!translator) {
      translator = std::make_unique<nmt::SentenceTranslator>(
          nmt::TranslationModel::load(models::model_files(bundle_, *direction)));
    }
    return *translator;
  }

  const models::Bundle& bundle_;
  const NamedLanguages& languages_;
  std::map<const models::BundleDirection*, std::unique_ptr<nmt::SentenceTranslator>> translators_;
};

void run_tune(const TuneArguments& arguments) {
  const models::Bundle bundle = models::ModelCatalog::of_this_machine().open(arguments.bundle);
  if (std::filesystem::exists(arguments.output)) {
    throw UsageError("stands there already", {arguments.output}, "name another folder");
  }
  PairReader reader(bundle, arguments.languages);
  std::vector<nmt::EncodedPair> pairs = reader.read(arguments.pairs);
  std::vector<nmt::EncodedPair> held_out = reader.read(arguments.held_out);
  if (arguments.held_out.empty()) {
    const std::vector<bool> chosen = train::choose_held_out(pairs.size());
    std::vector<nmt::EncodedPair> learnt;
    for (size_t i = 0; i < pairs.size(); ++i) {
      (chosen[i] ? held_out : learnt).push_back(std::move(pairs[i]));
    }
    pairs = std::move(learnt);
    if (held_out.empty()) {
      throw UsageError("too few pairs to hold some out", {arguments.pairs[0]},
                       "give 40 or more, or a file with --held-out");
    }
  }
  std::fprintf(stderr, "%zu pairs to learn from, %zu held out\n", pairs.size(), held_out.size());
  train::TuneOptions options = arguments.options;
  options.print = [](std::string_view line) {
    std::fprintf(stderr, "%.*s\n", static_cast<int>(line.size()), line.data());
  };
  options.stop = &stop_asked;
  std::signal(SIGTERM, ask_to_stop);
  std::signal(SIGINT, ask_to_stop);
  Executor executor(arguments.threads);
  const nmt::Parameters start = nmt::Parameters::load(bundle.path_of(bundle.model));
  const train::TuneResult result = train::tune(start, pairs, held_out, options, executor);
  train::BundleSources sources{bundle, bundle.folder};
  if (!arguments.name.empty()) sources.description.name = arguments.name;
  if (result.better) {
    sources.description.origin += (bundle.origin.empty() ? "" : "; ") + std::string("tuned from ") +
                                  bundle.name + " by amts model tune";
    // What was declared was measured on another model.
    for (models::BundleDirection& direction : sources.description.directions) {
      direction.scores.clear();
    }
  }
  // A delta without tensors is no change.
  train::write_bundle(train::with_delta(start, result.delta), sources, arguments.output, false);
  if (result.better) {
    std::printf("held-out loss %.4f, was %.4f, after %llu steps: %s\n", result.loss_after,
                result.loss_before, static_cast<unsigned long long>(result.steps),
                arguments.output.c_str());
  } else {
    std::printf(
        "no better than before on the held-out pairs (loss %.4f): %s holds the model as it "
        "was\n",
        result.loss_before, arguments.output.c_str());
  }
}

}  // namespace

void add_model_tune_command(CLI::App& model) {
  const auto arguments = std::make_shared<TuneArguments>();
  CLI::App* tune = model.add_subcommand("tune", "Let a model learn from parallel data of a text");
  tune->add_option("BUNDLE", arguments->bundle, "Name or folder of the bundle to begin with")
      ->required();
  tune->add_option("PAIRS", arguments->pairs,
                   std::string("Files of parallel data: ") + corpus::kFormatNames)
      ->required();
  tune->add_option("-o,--output", arguments->output, "The folder of the new bundle")->required();
  tune->add_option("--name", arguments->name, "Its name; default: that of the old one");
  tune->add_option("--held-out", arguments->held_out,
                   "Files of pairs to judge by; default: every tenth of PAIRS");
  add_language_options(*tune, arguments->languages);
  const std::map<std::string, train::TunedLayers> layers = {
      {"all", train::TunedLayers::kAll},
      {"decoder", train::TunedLayers::kDecoder},
      {"last", train::TunedLayers::kLast}};
  tune->add_option("--layers", arguments->options.layers,
                   "What may change: all, decoder, or last (the decoder's last layer)")
      ->transform(CLI::CheckedTransformer(layers).description(""));
  tune->add_option("--rate", arguments->options.rate, "Highest learning rate")
      ->check(CLI::PositiveNumber.description(""))
      ->capture_default_str();
  tune->add_option("--passes", arguments->options.most_passes, "At most so many over the pairs")
      ->check(CLI::PositiveNumber.description(""))
      ->capture_default_str();
  tune->add_option("--threads", arguments->threads, "Threads; default: one a processor");
  tune->footer(
      "Ends when the held-out pairs get no better; the best state becomes the new bundle. If none "
      "is\n"
      "better than the start, the start is kept and the last line says so.\n\n"
      "Example:\n  amts model tune base-en-zh book.tmx -o models/book-en-zh --name book-en-zh\n");
  tune->callback([=] { run_tune(*arguments); });
}

}  // namespace amts::cli
