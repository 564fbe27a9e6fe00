// Errors of AMTS: one hierarchy for what cannot be answered where it happens.
//
// An error says what is wrong, where (file, line, column, all optional) and how to mend it. Errors
// are caught at boundaries only: the command line (see exit codes below), a request, a worker.
// Assertions are for our own bugs, errors for the world.
#pragma once

#include <cstddef>
#include <stdexcept>
#include <string>

namespace amts {

/// A place in an input. Lines and columns count from 1, columns in bytes; 0 means unknown.
struct Where {
  std::string file;
  size_t line = 0;
  size_t column = 0;
};

/// Base of all errors. `what()` is the whole message: "file:line:column: what (remedy)".
class Error : public std::runtime_error {
 public:
  explicit Error(std::string message, Where where = {}, std::string remedy = {});

  const std::string& message() const { return message_; }
  const Where& where() const { return where_; }
  const std::string& remedy() const { return remedy_; }

 private:
  std::string message_;
  Where where_;
  std::string remedy_;
};

/// The command line or a configuration asks for something that is not there. Exit code 2.
class UsageError : public Error {
  using Error::Error;
};

/// An input document, table or text is malformed.
class FormatError : public Error {
  using Error::Error;
};

/// A model file is damaged, unsupported, or does not fit its vocabulary.
class ModelError : public Error {
  using Error::Error;
};

/// A translation engine failed as a whole (a single sentence's failure is a Result's error).
class EngineError : public Error {
  using Error::Error;
};

/// A file or store could not be read or written.
class StorageError : public Error {
  using Error::Error;
};

/// Line and column (from 1, in bytes) of a byte offset in a text; an offset past the end is its
/// end.
Where place_in(std::string_view text, size_t byte_offset, std::string file = {});

}  // namespace amts
