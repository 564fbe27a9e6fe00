// Which model bundles there are on this machine, and which of them serves a pair of languages.
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "models/bundle.h"

namespace amts::models {

/// The value of an environment variable, or nothing. Passed in so that tests hold it.
using Environment = std::function<std::optional<std::string>(const std::string& name)>;

/// The environment of this process.
Environment process_environment();

/// The folder of the running program, for model_places(); empty if the system does not tell.
std::filesystem::path program_folder();

/// The user's own folder of bundles: $XDG_DATA_HOME/amts/models, else ~/.local/share/amts/models;
/// empty if there is no home.
std::filesystem::path user_place(const Environment& environment);

/// Where bundles are looked for, in order: the folders of $AMTS_MODELS (separated by ':'), the
/// user's, and those beside the program: ../models (a build folder within the repository) and
/// ../share/amts/models (an installation). A place is a folder of bundles, or a bundle itself.
std::vector<std::filesystem::path> model_places(const Environment& environment,
                                                const std::filesystem::path& program);

/// How well what is offered serves what is wanted; the greater the better.
enum class Fit {
  kNone,
  kWritten,  ///< the same written languages: zh-CN is served by zh-Hans and zh, not by zh-Hant
  kExact,
};
Fit fit_of(const text::LanguagePair& offered, const text::LanguagePair& wanted);

/// A bundle and the direction of it that serves a pair.
struct BundleChoice {
  const Bundle* bundle = nullptr;
  const BundleDirection* direction = nullptr;
};

/// The bundles in some places. Read once, not changed afterwards.
class ModelCatalog {
 public:
  /// Reads the descriptions. Of two bundles with one name the first counts. A bundle that is
  /// damaged goes to damaged() and hides no other.
  explicit ModelCatalog(std::span<const std::filesystem::path> places);

  /// Of this machine: model_places() of this process.
  static ModelCatalog of_this_machine();

  const std::vector<Bundle>& bundles() const { return bundles_; }
  const std::vector<ModelError>& damaged() const { return damaged_; }

  /// By name; null if there is none.
  const Bundle* find(std::string_view name) const;

  /// A bundle by its name, or by its path if `name` holds a '/' or is a folder. Throws ModelError.
  Bundle open(const std::string& name) const;

  /// The bundle for a pair: the best fit, then the highest declared BLEU, then the first name.
  /// Nothing if no bundle serves the pair.
  std::optional<BundleChoice> choose(const text::LanguagePair& pair) const;

 private:
  void add_place(const std::filesystem::path& place);
  void add_bundle(const std::filesystem::path& folder);

  std::vector<std::filesystem::path> places_;
  std::vector<Bundle> bundles_;
  std::vector<ModelError> damaged_;
};

/// The direction of a bundle for a pair, by the same rule; null if it has none.
const BundleDirection* find_direction(const Bundle& bundle, const text::LanguagePair& pair);

}  // namespace amts::models
