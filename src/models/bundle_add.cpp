#include "models/bundle_add.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <set>
#include <system_error>

#include "base/error.h"
#include "base/file.h"
#include "models/bundle_recognise.h"
#include "models/bundle_unpack.h"

namespace amts::models {
namespace {

namespace fs = std::filesystem;

constexpr size_t kCopyBytes = 1 << 20;

/// A hidden folder beside the final one, removed unless it was renamed into place.
class Staging {
 public:
  explicit Staging(const fs::path& place) {
    static std::atomic<unsigned> counter{0};
    std::error_code error;
    fs::create_directories(place, error);
    path_ = place / (".adding." + std::to_string(::getpid()) + "." + std::to_string(counter++));
    fs::create_directory(path_, error);
    if (error) throw StorageError("cannot make the folder: " + error.message(), {path_.string()});
  }
  ~Staging() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
  }
  Staging(const Staging&) = delete;
  Staging& operator=(const Staging&) = delete;

  const fs::path& path() const { return path_; }

  /// Renames to `final`. With `replace` the two change places, and what stood there is removed.
  void publish(const fs::path& final, bool replace) {
    sync(path_);
    const bool exchange = replace && fs::exists(final);
    const int failed =
        exchange ? ::renameat2(AT_FDCWD, path_.c_str(), AT_FDCWD, final.c_str(), RENAME_EXCHANGE)
                 : ::rename(path_.c_str(), final.c_str());
    if (failed != 0) {
      if (errno == EEXIST || errno == ENOTEMPTY) {
        throw UsageError("there is a bundle of this name already", {final.string()},
                         "give another --name, or --replace");
      }
      throw StorageError(std::string("cannot write: ") + std::strerror(errno), {final.string()});
    }
    sync(final.parent_path());
  }

 private:
  static void sync(const fs::path& folder) {
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0) return;
    ::fsync(descriptor);
    ::close(descriptor);
  }

  fs::path path_;
};

void copy_durably(const fs::path& from, const fs::path& to) {
  const MappedFile source(from);
  AtomicFile file(to);
  for (std::string_view rest = source.text(); !rest.empty();) {
    file.write(rest.substr(0, kCopyBytes));
    rest.remove_prefix(std::min(kCopyBytes, rest.size()));
  }
  file.commit();
}

bool is_packed(const std::string& name) { return name.ends_with(".gz") || name.ends_with(".zst"); }

/// The folder's own name, also for "." and "path/".
fs::path folder_name(const fs::path& folder) { return fs::canonical(folder).filename(); }

/// A folder in which everything is unpacked: `folder` itself if nothing is packed in it, else
/// `aside`, with links to the rest.
fs::path unpacked(const fs::path& folder, const fs::path& aside) {
  bool any = false;
  for (const auto& entry : fs::directory_iterator(folder)) {
    any = any || is_packed(entry.path().filename().string());
  }
  if (!any) return folder;
  fs::create_directories(aside);
  for (const auto& entry : fs::directory_iterator(folder)) {
    if (!entry.is_regular_file()) continue;
    const fs::path name = entry.path().filename();
    if (is_packed(name.string())) {
      unpack_file(entry.path(), aside / name.stem());
    } else {
      fs::create_symlink(fs::absolute(entry.path()), aside / name);
    }
  }
  return aside;
}

/// "en" for sources that are all English, "mul" for several languages.
std::string group_of(const std::vector<BundleDirection>& directions,
                     std::string text::LanguagePair::*side) {
  std::set<std::string> languages;
  for (const BundleDirection& direction : directions) {
    languages.insert(std::string(text::primary_language(direction.pair.*side)));
  }
  return languages.size() == 1 ? *languages.begin() : "mul";
}

std::string default_name(const std::string& publisher, const Bundle& bundle) {
  std::string name = publisher + "-" + group_of(bundle.directions, &text::LanguagePair::from) +
                     "-" + group_of(bundle.directions, &text::LanguagePair::to);
  if (!bundle.type.empty() && is_plain_name(bundle.type)) name += "-" + bundle.type;
  return name;
}

/// The description of a published model, its files not yet measured.
Bundle plan_bundle(const fs::path& folder, const AddOptions& options) {
  const PublishedModel model = recognise_model(folder);
  PublishedFacts facts = options.known;
  facts.complete(model.facts);
  Bundle bundle;
  bundle.directions = directions_of(facts);
  if (bundle.directions.empty()) {
    throw UsageError("does not say which languages it translates", {folder.string()},
                     "give them: --from en --to es");
  }
  bundle.type = facts.type;
  bundle.model = model.model;
  bundle.source = model.source;
  bundle.target = model.target;
  bundle.shortlist = model.shortlist;
  bundle.license = facts.license;
  bundle.training_data = facts.training_data;
  bundle.origin = facts.origin;
  bundle.name = options.name.empty() ? default_name(model.publisher, bundle) : options.name;

  std::set<std::string> names = {bundle.model,         bundle.source.pieces, bundle.source.ids,
                                 bundle.target.pieces, bundle.target.ids,    bundle.shortlist,
                                 model.readme,         model.license_file};
  names.erase("");
  for (const std::string& name : names) {
    if (!is_plain_name(name)) {
      throw ModelError("the file name '" + name + "' holds unusual characters", {folder.string()},
                       "rename it");
    }
    bundle.files.push_back({name, {}, 0});
  }
  return bundle;
}

}  // namespace

Bundle add_bundle(const fs::path& folder, const fs::path& place, const AddOptions& options) {
  if (!options.name.empty() && !is_plain_name(options.name)) {
    throw UsageError("'" + options.name + "' is no name for a bundle", {},
                     "use letters, digits and . _ + -");
  }
  if (!fs::is_directory(folder)) throw UsageError("is no folder", {folder.string()});
  const Staging unpacking(place);
  const bool is_bundle = fs::exists(folder / kBundleDescription);
  const fs::path from =
      is_bundle ? folder : unpacked(folder, unpacking.path() / folder_name(folder));
  Bundle bundle = is_bundle ? read_bundle(folder) : plan_bundle(from, options);
  if (is_bundle) {
    for (const Damage& damage : verify(bundle)) {
      throw ModelError(damage.what, {(folder / damage.file).string()});
    }
    if (!options.name.empty()) bundle.name = options.name;
  }
  const fs::path final = place / bundle.name;
  if (!options.replace && fs::exists(final)) {
    throw UsageError("there is a bundle of this name already", {final.string()},
                     "give another --name, or --replace");
  }
  Staging staging(place);
  for (BundleFile& file : bundle.files) {
    copy_durably(from / file.name, staging.path() / file.name);
    file = measure_file(staging.path() / file.name);
  }
  write_file(staging.path() / kBundleDescription, describe(bundle));
  staging.publish(final, options.replace);
  bundle.folder = final;
  return bundle;
}

}  // namespace amts::models
