// amts model: the bundles that there are, what is in them, and whether they are whole.
#include <algorithm>
#include <array>
#include <cstdio>
#include <memory>
#include <nlohmann/json.hpp>
#include <string>
#include <utility>
#include <vector>

#include "base/error.h"
#include "cli/commands.h"
#include "cli/model_commands.h"
#include "models/bundle.h"
#include "models/model_catalog.h"

namespace amts::cli {
namespace {

using nlohmann::ordered_json;

constexpr size_t kMostDirectionsListed = 3;

void print(const std::string& text) { std::fwrite(text.data(), 1, text.size(), stdout); }

uint64_t size_of(const models::Bundle& bundle) {
  uint64_t size = 0;
  for (const models::BundleFile& file : bundle.files) size += file.size_bytes;
  return size;
}

/// "17.1 MB".
std::string megabytes(uint64_t bytes) {
  std::array<char, 32> text{};
  std::snprintf(text.data(), text.size(), "%.1f MB", static_cast<double>(bytes) / 1e6);
  return text.data();
}

std::string one_decimal(double value) {
  std::array<char, 32> text{};
  std::snprintf(text.data(), text.size(), "%.1f", value);
  return text.data();
}

std::string directions_of(const models::Bundle& bundle) {
  std::string text;
  for (size_t i = 0; i < std::min(bundle.directions.size(), kMostDirectionsListed); ++i) {
    const auto& pair = bundle.directions[i].pair;
    text += (i == 0 ? "" : ", ") + pair.from + "-" + pair.to;
  }
  const size_t more =
      bundle.directions.size() - std::min(bundle.directions.size(), kMostDirectionsListed);
  return more == 0 ? text : text + " and " + std::to_string(more) + " more";
}

std::string best_bleu(const models::Bundle& bundle) {
  double best = 0;
  for (const models::BundleDirection& direction : bundle.directions) {
    best = std::max(best, direction.best_bleu());
  }
  return best > 0 ? one_decimal(best) : "-";
}

ordered_json json_of(const models::Bundle& bundle) {
  ordered_json out = ordered_json::parse(models::describe(bundle));
  out["folder"] = bundle.folder.string();
  return out;
}

using Row = std::array<std::string, 6>;

/// Columns as wide as their widest cell.
std::string table(const std::vector<Row>& rows) {
  std::array<size_t, std::tuple_size_v<Row>> widths{};
  for (const Row& row : rows) {
    for (size_t c = 0; c < row.size(); ++c) widths[c] = std::max(widths[c], row[c].size());
  }
  std::string text;
  for (const Row& row : rows) {
    std::string line;
    for (size_t c = 0; c < row.size(); ++c) {
      line += row[c] + std::string(widths[c] - row[c].size() + 2, ' ');
    }
    line.erase(line.find_last_not_of(' ') + 1);
    text += line + '\n';
  }
  return text;
}

void run_list(bool json) {
  const auto catalog = models::ModelCatalog::of_this_machine();
  if (json) {
    ordered_json all = ordered_json::array();
    for (const models::Bundle& bundle : catalog.bundles()) all.push_back(json_of(bundle));
    print(all.dump(2) + "\n");
  } else if (!catalog.bundles().empty()) {
    std::vector<Row> rows = {{"NAME", "DIRECTIONS", "TYPE", "SIZE", "BLEU", "LICENSE"}};
    for (const models::Bundle& bundle : catalog.bundles()) {
      rows.push_back({bundle.name, directions_of(bundle), bundle.type, megabytes(size_of(bundle)),
                      best_bleu(bundle), bundle.license});
    }
    print(table(rows));
  } else {
    std::fputs(
        "no models are installed; amts model download en-es (or another pair) gets one, amts model "
        "add FOLDER takes one that is here: docs/models.md\n",
        stderr);
  }
  if (!catalog.damaged().empty()) {
    std::string message = "damaged bundles:";
    for (const ModelError& damage : catalog.damaged())
      message += std::string("\n  ") + damage.what();
    throw PartlyDone{message};
  }
}

std::string described(const models::BundleDirection& direction) {
  std::string text = direction.pair.from + " to " + direction.pair.to;
  if (!direction.token.empty()) text += " with " + direction.token;
  for (const models::DeclaredScore& score : direction.scores) {
    text += "\n            " + score.test_set + ":";
    if (score.bleu) text += " BLEU " + one_decimal(*score.bleu);
    if (score.chrf) text += " chrF " + one_decimal(*score.chrf);
  }
  return text;
}

std::string described(const models::VocabularyFiles& files) {
  return files.ids.empty() ? files.pieces : files.pieces + " with " + files.ids;
}

void run_info(const std::string& name, bool json) {
  const models::Bundle bundle = models::ModelCatalog::of_this_machine().open(name);
  if (json) return print(json_of(bundle).dump(2) + "\n");
  std::string text;
  const auto field = [&](const std::string& key, const std::string& value) {
    text += key + std::string(12 - key.size(), ' ') + (value.empty() ? "-" : value) + '\n';
  };
  field("name", bundle.name);
  field("folder", bundle.folder.string());
  field("type", bundle.type);
  for (const models::BundleDirection& direction : bundle.directions)
    field("direction", described(direction));
  field("model", bundle.model);
  field("source", described(bundle.source));
  field("target", described(bundle.target));
  field("shortlist", bundle.shortlist);
  field("license", bundle.license);
  field("trained on", bundle.training_data);
  field("origin", bundle.origin);
  for (const models::BundleFile& file : bundle.files) {
    field("file", file.name + "  " + std::to_string(file.size_bytes) + " bytes  " + file.sha256);
  }
  print(text);
}

/// Checks the named bundles, or all of them; every file that differs gets its line.
void run_verify(const std::vector<std::string>& names) {
  const auto catalog = models::ModelCatalog::of_this_machine();
  std::string damages;
  for (const ModelError& damage : catalog.damaged()) {
    if (names.empty()) damages += std::string("\n  ") + damage.what();
  }
  std::vector<models::Bundle> bundles;
  for (const std::string& name : names) bundles.push_back(catalog.open(name));
  if (names.empty()) bundles = catalog.bundles();
  for (const models::Bundle& bundle : bundles) {
    const std::vector<models::Damage> found = models::verify(bundle);
    for (const models::Damage& damage : found) {
      damages += "\n  " + bundle.path_of(damage.file).string() + ": " + damage.what;
    }
    if (found.empty())
      print(bundle.name + ": " + std::to_string(bundle.files.size()) + " files, ok\n");
  }
  if (!damages.empty()) {
    throw ModelError("damaged files:" + damages, {}, "download or add the models again");
  }
}

}  // namespace

std::filesystem::path require_user_place() {
  const auto place = models::user_place(models::process_environment());
  if (place.empty()) {
    throw UsageError("there is no home folder to keep models in", {}, "set $XDG_DATA_HOME");
  }
  return place;
}

void add_model(CLI::App& app) {
  CLI::App* model = app.add_subcommand("model", "List, check, add, download and convert models");
  model->require_subcommand(1);

  CLI::App* list = model->add_subcommand("list", "The model bundles on this machine");
  const auto json = std::make_shared<bool>(false);
  list->add_flag("--json", *json, "Print their descriptions as JSON");
  list->callback([=] { run_list(*json); });

  CLI::App* info = model->add_subcommand("info", "What a bundle is, holds and was trained on");
  const auto name = std::make_shared<std::string>();
  info->add_option("NAME", *name, "Name or folder of a bundle")->required();
  info->add_flag("--json", *json, "Print the description as JSON");
  info->callback([=] { run_info(*name, *json); });

  CLI::App* verify = model->add_subcommand("verify", "Check the files of bundles by SHA-256");
  const auto names = std::make_shared<std::vector<std::string>>();
  verify->add_option("NAME", *names, "Names or folders of bundles; default: all");
  verify->callback([=] { run_verify(*names); });

  add_model_get_commands(*model);
  add_model_file_commands(*model);
  add_model_train_command(*model);
  add_model_tune_command(*model);
}

}  // namespace amts::cli
