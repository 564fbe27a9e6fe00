#include "train/write_bundle.h"

#include <set>
#include <string>
#include <system_error>

#include "base/error.h"
#include "base/file.h"

namespace amts::train {
namespace {

namespace fs = std::filesystem;

/// Removed again unless it was renamed.
class Aside {
 public:
  explicit Aside(const fs::path& final)
      : path_(final.parent_path() / ("." + final.filename().string() + ".new")) {
    fs::remove_all(path_);
    std::error_code error;
    fs::create_directories(path_, error);
    if (error) throw StorageError("cannot be made: " + error.message(), {path_.string()});
  }
  ~Aside() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
  }
  Aside(const Aside&) = delete;
  Aside& operator=(const Aside&) = delete;

  const fs::path& path() const { return path_; }

  void publish(const fs::path& final) {
    const fs::path old = path_.string() + ".old";
    std::error_code error;
    if (fs::exists(final)) fs::rename(final, old, error);
    if (!error) fs::rename(path_, final, error);
    if (error) throw StorageError("cannot be renamed: " + error.message(), {final.string()});
    fs::remove_all(old, error);
  }

 private:
  fs::path path_;
};

fs::path without_slash(const fs::path& path) {
  const fs::path plain = fs::absolute(path).lexically_normal();
  return plain.has_filename() ? plain : plain.parent_path();
}

}  // namespace

models::Bundle write_bundle(const nmt::Parameters& parameters, const BundleSources& sources,
                            const fs::path& to, bool replace) {
  const fs::path final = without_slash(to);
  if (fs::exists(final)) {
    if (!fs::exists(final / models::kBundleDescription)) {
      throw UsageError("stands there already and is no bundle", {final.string()},
                       "name another folder");
    }
    if (!replace) throw UsageError("there is a bundle already", {final.string()});
  }
  models::Bundle bundle = sources.description;
  bundle.folder = final;
  bundle.model = "model.bin";
  bundle.files.clear();
  Aside aside(final);
  write_file(aside.path() / bundle.model, nmt::encode_bin(nmt::quantize(parameters)));
  std::set<std::string> copied = {bundle.source.pieces, bundle.source.ids, bundle.target.pieces,
                                  bundle.target.ids, bundle.shortlist};
  copied.erase("");
  for (const std::string& name : copied) {
    write_file(aside.path() / name, read_file(sources.folder / name));
  }
  copied.insert(bundle.model);
  for (const std::string& name : copied) {
    bundle.files.push_back(models::measure_file(aside.path() / name));
  }
  write_file(aside.path() / models::kBundleDescription, models::describe(bundle));
  aside.publish(final);
  return bundle;
}

}  // namespace amts::train
