#include "sync/git.h"

#include <openssl/evp.h>

#include <array>
#include <charconv>

#include "base/error.h"
#include "base/process.h"

namespace amts::sync {

namespace fs = std::filesystem;

namespace {

std::string first_line(std::string text) {
  text.resize(std::min(text.find('\n'), text.size()));
  return text;
}

}  // namespace

std::optional<GitRepository> GitRepository::around(const fs::path& path) {
  std::error_code none;
  const fs::path absolute = fs::absolute(path);
  const fs::path folder = fs::is_directory(absolute, none) ? absolute : absolute.parent_path();
  const ProcessResult found =
      run_process({"git", "-C", folder.string(), "rev-parse", "--show-toplevel"});
  if (found.status != 0) return std::nullopt;
  return GitRepository(first_line(found.output));
}

std::optional<std::string> GitRepository::git(std::vector<std::string> arguments) const {
  std::vector<std::string> command = {"git", "-C", root_.string()};
  command.insert(command.end(), arguments.begin(), arguments.end());
  ProcessResult result = run_process(command);
  if (result.status != 0) return std::nullopt;
  return std::move(result.output);
}

std::string GitRepository::relative(const fs::path& file) const {
  return fs::weakly_canonical(file)
      .lexically_relative(fs::weakly_canonical(root_))
      .generic_string();
}

bool GitRepository::is_shallow() const {
  const auto answer = git({"rev-parse", "--is-shallow-repository"});
  return answer && first_line(*answer) == "true";
}

bool GitRepository::is_clean(const fs::path& file) const {
  const std::string path = relative(file);
  const auto tracked = git({"ls-files", "--error-unmatch", "--", path});
  if (!tracked) return false;
  const auto changes = git({"status", "--porcelain", "--", path});
  return changes && changes->empty();
}

std::vector<Revision> GitRepository::history(const fs::path& file, size_t most) const {
  const auto log =
      git({"log", "--format=%H %ct", "-n", std::to_string(most), "--", relative(file)});
  std::vector<Revision> revisions;
  std::string_view rest = log ? std::string_view(*log) : std::string_view();
  while (!rest.empty()) {
    const size_t end = std::min(rest.find('\n'), rest.size());
    const std::string_view line = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    const size_t space = line.find(' ');
    if (space == std::string_view::npos) continue;
    Revision revision{std::string(line.substr(0, space)), 0};
    std::from_chars(line.data() + space + 1, line.data() + line.size(), revision.time);
    revisions.push_back(std::move(revision));
  }
  return revisions;
}

std::optional<std::string> GitRepository::file_at(const std::string& commit,
                                                  const fs::path& file) const {
  return git({"cat-file", "blob", commit + ":" + relative(file)});
}

std::optional<std::string> GitRepository::blob(const std::string& id) const {
  return git({"cat-file", "blob", id});
}

std::string blob_id(std::string_view bytes) {
  const std::string head = "blob " + std::to_string(bytes.size()) + '\0';
  std::array<unsigned char, EVP_MAX_MD_SIZE> digest;
  unsigned int size = 0;
  EVP_MD_CTX* context = EVP_MD_CTX_new();
  const bool done = context != nullptr && EVP_DigestInit_ex(context, EVP_sha1(), nullptr) == 1 &&
                    EVP_DigestUpdate(context, head.data(), head.size()) == 1 &&
                    EVP_DigestUpdate(context, bytes.data(), bytes.size()) == 1 &&
                    EVP_DigestFinal_ex(context, digest.data(), &size) == 1;
  EVP_MD_CTX_free(context);
  if (!done) throw Error("SHA-1 is not available");
  constexpr std::string_view kHex = "0123456789abcdef";
  std::string out;
  for (unsigned int i = 0; i < size; ++i) {
    out += kHex[digest[i] >> 4];
    out += kHex[digest[i] & 15];
  }
  return out;
}

}  // namespace amts::sync
