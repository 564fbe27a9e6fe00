#include "alignment/lexicon_files.h"

#include <fmt/format.h>

#include <filesystem>

#include "base/error.h"
#include "base/file.h"

namespace amts::alignment {
namespace {

namespace fs = std::filesystem;

// Beside the build folder in a source tree; under share/ when installed.
std::optional<fs::path> data_folder() {
  std::error_code error;
  const fs::path program = fs::read_symlink("/proc/self/exe", error);
  if (error) return std::nullopt;
  const fs::path above = program.parent_path().parent_path();
  for (const fs::path& folder : {above / "data", above / "share" / "amts"}) {
    if (fs::is_directory(folder / "lexicon", error)) return folder;
  }
  return std::nullopt;
}

alignment::Lexicon read(const fs::path& path) {
  const MappedFile file(path);
  return alignment::read_lexicon(file.text(), path.string());
}

}  // namespace

std::optional<alignment::Lexicon> load_lexicon(const std::string& named,
                                               const text::LanguagePair& pair) {
  if (named == "none") return std::nullopt;
  const std::string from(text::primary_language(pair.from)), to(text::primary_language(pair.to));
  if (!named.empty()) {
    alignment::Lexicon lexicon = read(named);
    const std::string its_from(text::primary_language(lexicon.from)),
        its_to(text::primary_language(lexicon.to));
    if (its_from == from && its_to == to) return lexicon;
    if (its_from == to && its_to == from) return lexicon.reversed();
    throw UsageError(fmt::format("the lexicon is for {}-{}, not {}-{}", its_from, its_to, from, to),
                     {named});
  }
  const auto folder = data_folder();
  if (!folder) return std::nullopt;
  const fs::path straight = *folder / "lexicon" / fmt::format("{}-{}.lex", from, to);
  if (fs::exists(straight)) return read(straight);
  const fs::path turned = *folder / "lexicon" / fmt::format("{}-{}.lex", to, from);
  if (fs::exists(turned)) return read(turned).reversed();
  return std::nullopt;
}

bool has_own_lexicons() { return data_folder().has_value(); }

}  // namespace amts::alignment
