// amts model add, amts model download: bundles from published models, on the disk or on the web.
#include <array>
#include <cctype>
#include <cstdio>
#include <memory>
#include <optional>
#include <string>

#include "base/error.h"
#include "base/progress.h"
#include "cli/model_commands.h"
#include "models/bundle_add.h"
#include "models/download_model.h"
#include "text/language.h"

namespace amts::cli {
namespace {

void report(const models::Bundle& bundle) {
  std::printf("%s\n", bundle.folder.c_str());
  std::fflush(stdout);
}

struct AddArguments {
  std::string folder;
  std::string from;
  std::string to;
  std::string license;
  models::AddOptions options;
};

void run_add(AddArguments arguments) {
  if (arguments.from.empty() != arguments.to.empty()) {
    throw UsageError("--from and --to belong together");
  }
  if (!arguments.from.empty()) {
    arguments.options.known.sources = {text::canonical_language(arguments.from)};
    arguments.options.known.targets = {text::canonical_language(arguments.to)};
  }
  arguments.options.known.license = arguments.license;
  report(models::add_bundle(arguments.folder, require_user_place(), arguments.options));
}

/// "en-zh", "zh-CN-en", "en-zh-Hant": the second language begins at the first part after the first
/// that is two or three lower-case letters.
text::LanguagePair parse_pair(const std::string& pair) {
  for (size_t at = pair.find('-'); at != pair.npos; at = pair.find('-', at + 1)) {
    size_t letters = at + 1;
    while (letters < pair.size() && std::islower(static_cast<unsigned char>(pair[letters])) != 0) {
      ++letters;
    }
    const size_t count = letters - at - 1;
    const bool ends = letters == pair.size() || pair[letters] == '-' || pair[letters] == '_';
    if (count < 2 || count > 3 || !ends) continue;
    return {text::canonical_language(pair.substr(0, at)),
            text::canonical_language(pair.substr(at + 1))};
  }
  throw UsageError("'" + pair + "' is no pair of languages", {}, "write it as en-zh");
}

struct DownloadArguments {
  std::string pair;
  std::string type;
  std::string source;
  std::string index;
  bool quiet = false;
  models::GetOptions options;
};

std::string not_found(const DownloadArguments& arguments, const std::string& index) {
  std::string what = "no model for " + arguments.pair;
  if (!arguments.type.empty()) what += " of type " + arguments.type;
  if (!arguments.source.empty()) what += " from " + arguments.source;
  return what + " in the index " + index;
}

void run_download(const DownloadArguments& arguments) {
  const models::WantedModel wanted{parse_pair(arguments.pair), arguments.type, arguments.source};
  const std::string index =
      arguments.index.empty()
          ? models::default_index(models::process_environment(), models::program_folder())
          : arguments.index;
  models::DownloadOptions options;
  if (!arguments.quiet) options.progress = ProgressSink::standard_error();
  models::Downloader downloader(options);
  const std::vector<models::ModelOffer> offers = models::fetch_index(index, downloader);
  const models::ModelOffer* offer = models::choose_offer(offers, wanted);
  if (offer == nullptr) throw StorageError(not_found(arguments, index));
  report(models::download_model(*offer, require_user_place(), downloader, arguments.options));
}

}  // namespace

void add_model_get_commands(CLI::App& model) {
  const auto adding = std::make_shared<AddArguments>();
  CLI::App* add = model.add_subcommand(
      "add", "Add a model as OPUS-MT or Firefox Translations publish it, or a bundle");
  add->add_option("FOLDER", adding->folder, "The unpacked model")->required();
  add->add_option("--name", adding->options.name, "Name of the bundle");
  add->add_option("--from", adding->from, "Source language, if the folder does not tell");
  add->add_option("--to", adding->to, "Target language, if the folder does not tell");
  add->add_option("--license", adding->license, "Licence, if the folder does not tell");
  add->add_flag("--replace", adding->options.replace, "Replace a bundle of this name");
  add->callback([=] { run_add(*adding); });

  const auto getting = std::make_shared<DownloadArguments>();
  CLI::App* download = model.add_subcommand("download", "Download a published model");
  download->add_option("PAIR", getting->pair, "Languages, such as en-zh")->required();
  download->add_option("--type", getting->type, "Size of the model: tiny, base; default: largest");
  download->add_option("--source", getting->source, "Publisher in the index: firefox, opus-mt");
  download->add_option("--index", getting->index,
                       "Address or path of an index; default: $AMTS_MODEL_INDEX, else the "
                       "models-index.json that is installed");
  download->add_option("--name", getting->options.name, "Name of the bundle");
  download->add_flag("--replace", getting->options.replace, "Replace a bundle of this name");
  download->add_flag("--unverified", getting->options.unverified,
                     "Take files for which the index has no SHA-256");
  download->add_flag("-q,--quiet", getting->quiet, "Show no progress");
  download->callback([=] { run_download(*getting); });
}

}  // namespace amts::cli
