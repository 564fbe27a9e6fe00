// The base: which source a translation was made from, without anybody having to say it.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"
#include "sync/state.h"

namespace amts::sync {

enum class BaseKind {
  kOrigin,   ///< X_origin.md beside X.md, d2l-book's convention
  kStamp,    ///< the state says it
  kHistory,  ///< the revision of the source that explains the translation best
  kNone,     ///< not known
};
/// "origin", "stamp", "history", "unknown".
std::string_view base_kind_name(BaseKind kind);

struct Base {
  BaseKind kind = BaseKind::kNone;
  std::string source;    ///< its bytes
  std::string revision;  ///< a file, a blob, a commit: for people
  double certainty = 0;  ///< in [0, 1]; 1: somebody wrote it down
  std::string remark;    ///< what people should know: why it is unsure, or not to be found
};

/// Looks in this order: an origin file beside the translation (unless it is `source` itself), the
/// state, the history of the source in git. Throws what reading files throws.
Base find_base(const std::filesystem::path& source, const std::filesystem::path& translation,
               const State& state, document::Format format);

/// "a/b_origin.md" for "a/b.md".
std::filesystem::path origin_file(const std::filesystem::path& translation);

/// How well a source explains a translation, in [0, 1]: by the make-up of both and by what is the
/// same in every language (code, formulas, links, numbers). 1: nothing speaks against it.
double explains(const document::Document& source, const document::Document& translation);

}  // namespace amts::sync
