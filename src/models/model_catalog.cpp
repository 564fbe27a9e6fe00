#include "models/model_catalog.h"

#include <algorithm>
#include <cstdlib>
#include <system_error>
#include <tuple>

namespace amts::models {
namespace {

namespace fs = std::filesystem;

std::string joined(const std::vector<fs::path>& places) {
  std::string out;
  for (const fs::path& place : places) out += (out.empty() ? "" : ", ") + place.string();
  return out;
}

}  // namespace

Fit fit_of(const text::LanguagePair& offered, const text::LanguagePair& wanted) {
  if (offered == wanted) return Fit::kExact;
  const auto same = [](const std::string& a, const std::string& b) {
    return text::written_language(a) == text::written_language(b);
  };
  const bool written = same(offered.from, wanted.from) && same(offered.to, wanted.to);
  return written ? Fit::kWritten : Fit::kNone;
}

Environment process_environment() {
  return [](const std::string& name) -> std::optional<std::string> {
    const char* value = std::getenv(name.c_str());
    if (value == nullptr) return std::nullopt;
    return value;
  };
}

fs::path program_folder() {
  std::error_code error;
  const fs::path program = fs::read_symlink("/proc/self/exe", error);
  return error ? fs::path() : program.parent_path();
}

fs::path user_place(const Environment& environment) {
  // By the XDG Base Directory Specification a relative $XDG_DATA_HOME is to be ignored.
  if (const auto data = environment("XDG_DATA_HOME"); data && fs::path(*data).is_absolute()) {
    return fs::path(*data) / "amts" / "models";
  }
  const auto home = environment("HOME");
  if (!home || home->empty()) return {};
  return fs::path(*home) / ".local" / "share" / "amts" / "models";
}

std::vector<fs::path> model_places(const Environment& environment, const fs::path& program) {
  std::vector<fs::path> places;
  const std::string listed = environment("AMTS_MODELS").value_or("");
  for (std::string_view rest = listed; !rest.empty();) {
    const size_t end = std::min(rest.find(':'), rest.size());
    if (end > 0) places.emplace_back(rest.substr(0, end));
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  if (const fs::path user = user_place(environment); !user.empty()) places.push_back(user);
  if (!program.empty()) {
    places.push_back((program / ".." / "models").lexically_normal());
    places.push_back((program / ".." / "share" / "amts" / "models").lexically_normal());
  }
  return places;
}

ModelCatalog::ModelCatalog(std::span<const fs::path> places)
    : places_(places.begin(), places.end()) {
  for (const fs::path& place : places_) add_place(place);
}

ModelCatalog ModelCatalog::of_this_machine() {
  return ModelCatalog(model_places(process_environment(), program_folder()));
}

void ModelCatalog::add_place(const fs::path& place) {
  std::error_code error;
  if (fs::exists(place / kBundleDescription, error)) return add_bundle(place);
  std::vector<fs::path> folders;
  for (fs::directory_iterator entry(place, error), end; !error && entry != end;
       entry.increment(error)) {
    // Hidden folders are bundles that are still being written.
    const bool hidden = entry->path().filename().string().starts_with('.');
    if (!hidden && fs::exists(entry->path() / kBundleDescription, error)) {
      folders.push_back(entry->path());
    }
    error.clear();
  }
  std::sort(folders.begin(), folders.end());
  for (const fs::path& folder : folders) add_bundle(folder);
}

void ModelCatalog::add_bundle(const fs::path& folder) {
  try {
    Bundle bundle = read_bundle(folder);
    if (find(bundle.name) == nullptr) bundles_.push_back(std::move(bundle));
  } catch (const Error& e) {
    damaged_.emplace_back(e.message(), e.where(), e.remedy());
  }
}

const Bundle* ModelCatalog::find(std::string_view name) const {
  const auto found = std::find_if(bundles_.begin(), bundles_.end(),
                                  [&](const Bundle& bundle) { return bundle.name == name; });
  return found == bundles_.end() ? nullptr : &*found;
}

Bundle ModelCatalog::open(const std::string& name) const {
  if (const Bundle* bundle = find(name)) return *bundle;
  std::error_code error;
  if (name.find('/') != name.npos || fs::is_directory(name, error)) return read_bundle(name);
  for (const ModelError& damage : damaged_) {
    const fs::path file = damage.where().file;
    if (file.parent_path().filename() == name) throw damage;
  }
  throw ModelError("no model bundle '" + name + "' in " + joined(places_), {},
                   "amts model list shows those there are");
}

const BundleDirection* find_direction(const Bundle& bundle, const text::LanguagePair& pair) {
  const auto better = [&](const BundleDirection& a, const BundleDirection& b) {
    return fit_of(a.pair, pair) < fit_of(b.pair, pair);
  };
  const auto best = std::max_element(bundle.directions.begin(), bundle.directions.end(), better);
  if (best == bundle.directions.end() || fit_of(best->pair, pair) == Fit::kNone) return nullptr;
  return &*best;
}

std::optional<BundleChoice> ModelCatalog::choose(const text::LanguagePair& pair) const {
  std::optional<BundleChoice> best;
  const auto rank = [&](const BundleChoice& choice) {
    return std::tuple(fit_of(choice.direction->pair, pair), choice.direction->best_bleu());
  };
  for (const Bundle& bundle : bundles_) {
    const BundleChoice choice{&bundle, find_direction(bundle, pair)};
    if (choice.direction == nullptr) continue;
    const bool better = !best || rank(choice) > rank(*best) ||
                        (rank(choice) == rank(*best) && bundle.name < best->bundle->name);
    if (better) best = choice;
  }
  return best;
}

}  // namespace amts::models
