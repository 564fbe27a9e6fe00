// Translates lines with a model bundle, plainly or adapted to parallel data, and says how long that
// takes. bench/act calls it.
//
//   bench_adapt_translate BUNDLE --pairs FILE.tsv --input LINES [--output FILE] [--mix mix.json]
//       [--examples 16] [--fit] [--method gate|sk-mt] [--without FEATURE,FEATURE] [--plain]
//       [--threads 1] [--beam 4] [--keys FOLDER] [--single]
//
// Prints one line of JSON. --single: each line by itself, as a server gets them. Keys are computed
// beforehand (their time stands apart).
#include <chrono>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <map>
#include <nlohmann/json.hpp>
#include <sstream>

#include "adapt/adaptation_data.h"
#include "adapt/example_adaptation.h"
#include "adapt/fit.h"
#include "base/file.h"
#include "models/bundle.h"

namespace amts::adapt {
namespace {

using Clock = std::chrono::steady_clock;

double seconds_since(Clock::time_point start) {
  return std::chrono::duration<double>(Clock::now() - start).count();
}

struct Arguments {
  std::string bundle;
  std::map<std::string, std::string> values = {
      {"--examples", "16"}, {"--threads", "1"}, {"--beam", "4"}, {"--repeat", "1"}};
  bool flag(const std::string& name) const { return values.contains(name); }
  std::string text(const std::string& name) const {
    const auto at = values.find(name);
    return at == values.end() ? "" : at->second;
  }
};

Arguments parse(int argc, char** argv) {
  Arguments arguments;
  arguments.bundle = argv[1];
  for (int i = 2; i < argc; ++i) {
    const std::string name = argv[i];
    const bool has_value = i + 1 < argc && std::string(argv[i + 1]).substr(0, 2) != "--";
    arguments.values[name] = has_value ? argv[++i] : "";
  }
  return arguments;
}

std::vector<std::string> lines_of(const std::string& file) {
  std::vector<std::string> lines;
  std::istringstream in(read_file(file));
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

/// "source TAB target" a line, placeholders as ⟦1⟧.
std::vector<corpus::TextPair> pairs_of(const std::string& file) {
  std::vector<corpus::TextPair> pairs;
  for (const std::string& line : lines_of(file)) {
    const size_t tab = line.find('\t');
    if (tab == std::string::npos) continue;
    corpus::TextPair& pair = pairs.emplace_back();
    pair.source = line.substr(0, tab);
    pair.target = line.substr(tab + 1, line.find('\t', tab + 1) - tab - 1);
  }
  return pairs;
}

std::vector<std::string> translate(const AdaptedModel* model,
                                   const nmt::SentenceTranslator& translator,
                                   std::span<const std::string> lines,
                                   const nmt::TranslationOptions& options) {
  std::vector<Adapted> sentences;
  std::vector<nmt::TranslationInput> inputs;
  for (const std::string& line : lines) {
    sentences.push_back({line, {}});
    inputs.push_back({line, {}});
  }
  std::vector<std::string> out;
  if (model == nullptr) {
    for (auto& found : translator.translate(inputs, options)) out.push_back(found.text);
    return out;
  }
  const ExampleAdaptation adaptation(*model, sentences);
  for (auto& found : translator.translate(inputs, options, &adaptation)) out.push_back(found.text);
  return out;
}

int run(const Arguments& arguments) {
  const auto bundle = models::read_bundle(arguments.bundle);
  const auto& direction = bundle.directions.front();
  const auto translator = std::make_shared<const nmt::SentenceTranslator>(
      nmt::TranslationModel::load(models::model_files(bundle, direction)));
  Executor executor(std::stoul(arguments.text("--threads")));
  nmt::TranslationOptions options;
  options.executor = &executor;
  options.beam = std::stoul(arguments.text("--beam"));
  nlohmann::ordered_json report;
  std::unique_ptr<AdaptedModel> model;
  if (!arguments.flag("--plain")) {
    auto start = Clock::now();
    const auto data = AdaptationData::build(pairs_of(arguments.text("--pairs")), direction.pair,
                                            &executor, arguments.text("--keys"));
    report["examples"] = data->examples()->size();
    report["build s"] = seconds_since(start);
    start = Clock::now();
    const auto make = [&](const std::optional<MixParameters>& parameters) {
      return std::make_unique<AdaptedModel>(data->examples(), translator, data->keys_of("model"),
                                            parameters);
    };
    model = make(std::nullopt);
    model->compute_all(&executor);
    report["keys s"] = seconds_since(start);
    report["keys MB"] = static_cast<double>(model->keys().size_bytes()) / 1e6;
    MixParameters parameters = model->parameters();
    if (arguments.flag("--mix")) {
      parameters = MixParameters::parse(read_file(arguments.text("--mix")), "mix");
    }
    if (arguments.flag("--fit")) {
      FitOptions fitting;
      FitReport measured;
      fitting.method = arguments.text("--method");
      std::istringstream without(arguments.text("--without"));
      for (std::string name; std::getline(without, name, ',');) fitting.without.push_back(name);
      start = Clock::now();
      parameters = fit(*model, &executor, fitting, &measured);
      report["fit s"] = seconds_since(start);
      report["fit"] = {{"words", measured.words},
                       {"plain", measured.plain},
                       {"sk-mt", measured.sk_mt},
                       {"gate", measured.gate}};
      if (arguments.flag("--save-mix"))
        write_file(arguments.text("--save-mix"), parameters.to_json());
      report["mix"] = nlohmann::json::parse(parameters.to_json());
    }
    std::unique_ptr<AdaptedModel> with = make(parameters);
    if (arguments.text("--keys").empty()) with->compute_all(&executor);
    model = std::move(with);
  }
  const auto lines = lines_of(arguments.text("--input"));
  std::vector<std::string> out;
  double best = 1e9;
  for (size_t round = 0; round < std::stoul(arguments.text("--repeat")); ++round) {
    out.clear();
    const auto start = Clock::now();
    const size_t together = arguments.flag("--single") ? 1 : lines.size();
    for (size_t i = 0; i < lines.size(); i += together) {
      for (std::string& line :
           translate(model.get(), *translator, std::span(lines).subspan(i, together), options)) {
        out.push_back(std::move(line));
      }
    }
    best = std::min(best, seconds_since(start));
  }
  report["lines"] = lines.size();
  report["s"] = best;
  if (arguments.flag("--output")) {
    std::string all;
    for (const std::string& line : out) all += line + "\n";
    write_file(arguments.text("--output"), all);
  }
  std::cout << report.dump() << "\n";
  return 0;
}

}  // namespace
}  // namespace amts::adapt

int main(int argc, char** argv) {
  try {
    return amts::adapt::run(amts::adapt::parse(argc, argv));
  } catch (const std::exception& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return 1;
  }
}
