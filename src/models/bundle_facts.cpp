#include "models/bundle_facts.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>
#include <utility>

#include "base/error.h"
#include "text/ascii.h"

namespace amts::models {
namespace {

std::string_view trim(std::string_view text) { return text::trim(text, " \t\r"); }

std::vector<std::string> split(std::string_view text, std::string_view separators) {
  std::vector<std::string> parts;
  while (!text.empty()) {
    const size_t end = std::min(text.find_first_of(separators), text.size());
    if (const auto part = trim(text.substr(0, end)); !part.empty()) parts.emplace_back(part);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return parts;
}

/// The language id of a label, or nothing if it is no label of a language.
std::optional<std::string> language_of(std::string_view label) {
  try {
    return text::current_language(label);
  } catch (const UsageError&) {
    return std::nullopt;
  }
}

/// The address in "[text](address)"; "" if there is none.
std::string link_address(std::string_view text) {
  const size_t begin = text.find("](");
  const size_t end = begin == text.npos ? begin : text.find(')', begin);
  if (end == text.npos) return {};
  return std::string(text.substr(begin + 2, end - begin - 2));
}

/// The last release's part of a README: from its "# name.zip" on.
std::string_view last_release(std::string_view markdown) {
  size_t last = 0;
  for (size_t at = 0; at < markdown.size();) {
    const size_t end = std::min(markdown.find('\n', at), markdown.size());
    const std::string_view line = markdown.substr(at, end - at);
    if (line.starts_with("# ") && trim(line).ends_with(".zip")) last = at;
    at = end + 1;
  }
  return markdown.substr(last);
}

/// The cells of a table's row, trimmed.
std::vector<std::string> cells_of(std::string_view line) {
  line = trim(line);
  if (line.starts_with('|')) line.remove_prefix(1);
  std::vector<std::string> cells;
  while (!line.empty()) {
    const size_t end = std::min(line.find('|'), line.size());
    cells.emplace_back(trim(line.substr(0, end)));
    line.remove_prefix(std::min(end + 1, line.size()));
  }
  return cells;
}

std::optional<double> number_in(const std::string& text, double most) {
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  const bool whole = error == std::errc{} && end == text.data() + text.size();
  if (!whole || !(value >= 0 && value <= most)) return std::nullopt;
  return value;
}

/// Reads the benchmark table, row by row.
class ScoreTable {
 public:
  /// True if the line is part of a table.
  bool take(std::string_view line) {
    if (!line.starts_with('|')) return false;
    const std::vector<std::string> cells = cells_of(line);
    if (!cells.empty() && cells[0] == "testset") {
      header_ = cells;
    } else if (cells.size() > 1 && !cells[0].starts_with("--")) {
      add(cells);
    }
    return true;
  }
  std::vector<DeclaredScore> scores;

 private:
  void add(const std::vector<std::string>& cells) {
    DeclaredScore score{cells[0], std::nullopt, std::nullopt};
    for (size_t i = 1; i < std::min(cells.size(), header_.size()); ++i) {
      if (header_[i] == "BLEU") score.bleu = number_in(cells[i], 100);
      if (header_[i] == "chr-F") score.chrf = number_in(cells[i], 1);
    }
    if (score.chrf) *score.chrf *= 100;
    if (score.bleu || score.chrf) scores.push_back(std::move(score));
  }

  std::vector<std::string> header_;
};

using TakeFact = void (*)(std::string_view value, PublishedFacts& facts);

/// The README's lines "* key: value" that tell something.
constexpr std::array<std::pair<std::string_view, TakeFact>, 12> kReadmeFacts = {{
    {"source language(s)",
     [](std::string_view v, PublishedFacts& f) { f.sources = split(v, " "); }},
    {"target language(s)",
     [](std::string_view v, PublishedFacts& f) { f.targets = split(v, " "); }},
    {"source languages", [](std::string_view v, PublishedFacts& f) { f.sources = split(v, " ,"); }},
    {"target languages", [](std::string_view v, PublishedFacts& f) { f.targets = split(v, " ,"); }},
    {"valid language labels",
     [](std::string_view v, PublishedFacts& f) {
       if (auto labels = split(v, "<> "); !labels.empty()) f.targets = std::move(labels);
     }},
    {"model", [](std::string_view v, PublishedFacts& f) { f.type = v; }},
    {"dataset", [](std::string_view v, PublishedFacts& f) { f.training_data = v; }},
    {"data", [](std::string_view v, PublishedFacts& f) { f.training_data = v; }},
    {"license", [](std::string_view v, PublishedFacts& f) { f.license = v; }},
    {"download", [](std::string_view v, PublishedFacts& f) { f.origin = link_address(v); }},
    {"download original weights",
     [](std::string_view v, PublishedFacts& f) { f.origin = link_address(v); }},
    {"original model", [](std::string_view v, PublishedFacts& f) { f.origin = link_address(v); }},
}};

void take_readme_line(std::string_view line, PublishedFacts& facts) {
  if (line.starts_with('*') || line.starts_with('-')) line = trim(line.substr(1));
  if (line.find("sentence initial language token is required") != line.npos) {
    facts.needs_token = true;
    return;
  }
  const size_t colon = line.find(':');
  if (colon == line.npos) return;
  const std::string_view value = trim(line.substr(colon + 1));
  for (const auto& [key, take] : kReadmeFacts) {
    if (line.substr(0, colon) == key && !value.empty()) take(value, facts);
  }
}

/// The part of an OPUS-MT address that names the pair: ".../eng-zho/opus-2020-07-17.zip".
std::string_view folder_in(std::string_view address) {
  const size_t end = address.rfind('/');
  if (end == address.npos) return {};
  const size_t begin = address.rfind('/', end - 1);
  return begin == address.npos ? std::string_view() : address.substr(begin + 1, end - begin - 1);
}

bool has_script(const std::string& language) {
  // A script is the subtag of four letters (RFC 5646).
  for (const std::string& part : split(language, "-")) {
    if (part.size() == 4) return true;
  }
  return false;
}

/// Whether the label in a test set's name can mean the language.
bool names_language(std::string_view label, const std::string& language) {
  const auto named = language_of(label);
  if (!named || text::primary_language(*named) != text::primary_language(language)) return false;
  return !has_script(*named) || text::written_language(*named) == text::written_language(language);
}

/// Whether a test set's name ends in the pair: "Tatoeba-test.eng-cmn_Hans", "news.eng.zho".
bool names_pair(std::string_view test_set, const text::LanguagePair& pair) {
  const std::vector<std::string> parts = split(test_set, ".-");
  return parts.size() > 2 && names_language(parts.back(), pair.to) &&
         names_language(parts[parts.size() - 2], pair.from);
}

struct Label {
  std::string text;
  std::string language;
};

/// The labels that are languages, each language once, the scriptless of a pair left out.
std::vector<Label> usable_labels(const std::vector<std::string>& labels) {
  std::vector<Label> all;
  std::set<std::string> seen;
  for (const std::string& label : labels) {
    const auto language = language_of(label);
    if (language && seen.insert(*language).second) all.push_back({label, *language});
  }
  std::set<std::string> scripted;
  for (const Label& label : all) {
    if (has_script(label.language)) scripted.insert(text::written_language(label.language));
  }
  std::erase_if(all, [&](const Label& label) {
    return !has_script(label.language) && scripted.contains(text::written_language(label.language));
  });
  return all;
}

/// The label of the target's written language, so that its token is one that the model knows.
std::string label_for(const std::string& target, const std::vector<std::string>& labels) {
  for (const Label& label : usable_labels(labels)) {
    if (text::written_language(label.language) == text::written_language(target)) return label.text;
  }
  return target;
}

std::string text_field(const nlohmann::json& object, const char* key) {
  const auto found = object.find(key);
  return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

}  // namespace

void PublishedFacts::complete(const PublishedFacts& other) {
  if (sources.empty() || targets.empty()) {
    sources = other.sources;
    targets = other.targets;
    needs_token = other.needs_token;
  } else if (other.needs_token && !needs_token) {
    needs_token = true;
    for (std::string& target : targets) target = label_for(target, other.targets);
  }
  const auto take = [](std::string& own, const std::string& others) {
    if (own.empty()) own = others;
  };
  take(type, other.type);
  take(license, other.license);
  take(training_data, other.training_data);
  take(origin, other.origin);
  if (scores.empty()) scores = other.scores;
}

PublishedFacts read_opus_readme(std::string_view markdown) {
  PublishedFacts facts;
  ScoreTable table;
  // The front matter of model cards stands before all releases and holds the licence.
  if (markdown.starts_with("---")) {
    const std::string_view matter = markdown.substr(0, markdown.find("\n---", 3));
    for (const std::string& line : split(matter, "\n")) {
      if (line.starts_with("license:")) take_readme_line(line, facts);
    }
  }
  for (const std::string& line : split(last_release(markdown), "\n")) {
    if (!table.take(line)) take_readme_line(line, facts);
  }
  facts.scores = std::move(table.scores);
  if (facts.sources.empty() || facts.targets.empty()) {
    const LabelPair pair = labels_in_name(folder_in(facts.origin));
    if (!pair.from.empty()) {
      facts.sources = {pair.from};
      facts.targets = {pair.to};
    }
  }
  return facts;
}

PublishedFacts read_firefox_metadata(std::string_view json, const std::string& file) {
  const nlohmann::json root = nlohmann::json::parse(json, nullptr, false);
  if (!root.is_object()) throw ModelError("is no JSON object", {file});
  PublishedFacts facts;
  facts.type = text_field(root, "architecture");
  const std::string from = text_field(root, "sourceLanguage");
  const std::string to = text_field(root, "targetLanguage");
  if (!from.empty() && !to.empty()) {
    facts.sources = {from};
    facts.targets = {to};
  }
  const auto flores = root.find("flores");
  if (flores != root.end() && flores->is_object()) {
    const auto bleu = flores->find("bleu");
    if (bleu != flores->end() && bleu->is_number()) {
      facts.scores = {{"flores", std::clamp(bleu->get<double>(), 0.0, 100.0), std::nullopt}};
    }
  }
  return facts;
}

std::string recognise_license(std::string_view text) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 5> kTitles = {{
      {"Attribution-ShareAlike 4.0", "CC-BY-SA-4.0"},
      {"Attribution-NonCommercial 4.0", "CC-BY-NC-4.0"},
      {"Attribution 4.0", "CC-BY-4.0"},
      {"Mozilla Public License", "MPL-2.0"},
      {"Apache License", "Apache-2.0"},
  }};
  // The title stands in the first lines; further down, licences name one another.
  constexpr size_t kTitleBytes = 400;
  for (const auto& [title, id] : kTitles) {
    if (text.substr(0, kTitleBytes).find(title) != text.npos) return std::string(id);
  }
  return {};
}

LabelPair labels_in_name(std::string_view name) {
  const auto pair_of = [](std::string from, std::string to) {
    return language_of(from) && language_of(to) ? LabelPair{std::move(from), std::move(to)}
                                                : LabelPair{};
  };
  const std::vector<std::string> parts = split(name, "-");
  if (parts.size() >= 2) return pair_of(parts[parts.size() - 2], parts.back());
  // "enes": Firefox's names, two letters each.
  if (name.size() == 4) return pair_of(std::string(name.substr(0, 2)), std::string(name.substr(2)));
  return {};
}

std::vector<BundleDirection> directions_of(const PublishedFacts& facts) {
  const std::vector<Label> sources = usable_labels(facts.sources);
  const std::vector<Label> targets = usable_labels(facts.targets);
  std::vector<BundleDirection> directions;
  for (const Label& from : sources) {
    for (const Label& to : targets) {
      if (from.language == to.language) continue;
      directions.push_back({{from.language, to.language},
                            facts.needs_token ? ">>" + to.text + "<<" : std::string(),
                            {}});
    }
  }
  for (BundleDirection& direction : directions) {
    for (const DeclaredScore& score : facts.scores) {
      const bool its = directions.size() == 1 || names_pair(score.test_set, direction.pair);
      if (its) direction.scores.push_back(score);
    }
  }
  return directions;
}

}  // namespace amts::models
