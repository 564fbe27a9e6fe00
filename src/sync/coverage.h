// How far a translation follows its source, in words of the source.
#pragma once

#include <cstddef>

#include "document/document.h"
#include "sync/state.h"

namespace amts::sync {

struct Coverage {
  size_t human = 0;    ///< translated by people, or read and approved by them
  size_t machine = 0;  ///< translated by a machine and not edited since
  size_t stale = 0;    ///< the source says something else by now
  size_t missing = 0;  ///< new in the source
  size_t all() const { return human + machine + stale + missing; }
  size_t to_do() const { return stale + missing; }
  Coverage& operator+=(const Coverage& other);
};

/// Words to translate in a document.
size_t words_of(const document::Document& document);

/// `base` is the source that the translation was made from. How much of what stands is a machine's
/// is told by `stamp` (may be null: nothing), as a share of the translation's prose.
Coverage coverage(const document::Document& base, const document::Document& source,
                  const document::Document& translation, const Stamp* stamp);

/// Whether all of a translation's prose is a machine's, as it made it.
bool is_machine_made(const document::Document& translation, const Stamp& stamp);

}  // namespace amts::sync
