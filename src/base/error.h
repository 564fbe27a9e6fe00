// Errors of AMTS: one hierarchy for what cannot be answered where it happens.
//
// An error says what is wrong, where (file, line, column, all optional) and how to mend it. Errors
// are caught at boundaries only: the command line (see exit codes below), a request, a worker.
// Assertions are for our own bugs, errors for the world.
#pragma once

#include <cstddef>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>

namespace amts {

/// A place in an input. Lines and columns count from 1, columns in bytes; 0 means unknown.
struct Where {
  std::string file;
  size_t line = 0;
  size_t column = 0;
};

/// What kind of failure an error is, for those who must act on it without reading its message. It
/// goes wherever an error goes as a value.
enum class ErrorCode {
  kOther,
  kUsage,            ///< what is asked for is not there
  kFormat,           ///< an input is malformed
  kModel,            ///< a model file is damaged or unsupported
  kStorage,          ///< a file or store cannot be read or written
  kEngine,           ///< an engine could not translate this sentence
  kUnreachable,      ///< an engine's service does not answer, in spite of all tries
  kThrottled,        ///< an engine's service asks for fewer requests, in spite of all tries
  kRefused,          ///< an engine's service refuses all requests: wrong key, unknown model, quota
  kUnsupportedPair,  ///< an engine does not translate between these languages
  kCancelled,        ///< whoever asked for it has asked to stop
  kTimedOut,         ///< the time given for it is over
};
/// "other", "usage", … "timed-out".
std::string_view code_name(ErrorCode code);

/// Base of all errors. Copied as an Error, any error keeps all that it says. `what()` is the whole
/// message: "file:line:column: what (remedy)".
class Error : public std::runtime_error {
 public:
  explicit Error(std::string message, Where where = {}, std::string remedy = {},
                 ErrorCode code = ErrorCode::kOther);

  ErrorCode code() const { return code_; }
  const std::string& message() const { return message_; }
  const Where& where() const { return where_; }
  const std::string& remedy() const { return remedy_; }

 private:
  std::string message_;
  Where where_;
  std::string remedy_;
  ErrorCode code_;
};

/// A kind of error: one with a code of its own unless told another.
template <ErrorCode kCode>
class ErrorOf : public Error {
 public:
  explicit ErrorOf(std::string message, Where where = {}, std::string remedy = {},
                   ErrorCode code = kCode)
      : Error(std::move(message), std::move(where), std::move(remedy), code) {}
  /// Any error as one of this kind; its code stays.
  explicit ErrorOf(const Error& error) : Error(error) {}
};

/// The command line or a configuration asks for something that is not there. Exit code 2.
class UsageError : public ErrorOf<ErrorCode::kUsage> {
  using ErrorOf::ErrorOf;
};

/// An input document, table or text is malformed.
class FormatError : public ErrorOf<ErrorCode::kFormat> {
  using ErrorOf::ErrorOf;
};

/// A model file is damaged, unsupported, or does not fit its vocabulary.
class ModelError : public ErrorOf<ErrorCode::kModel> {
  using ErrorOf::ErrorOf;
};

/// A translation engine failed: as a whole where it is thrown, else for the sentence whose result
/// holds it. The code says which others it concerns.
class EngineError : public ErrorOf<ErrorCode::kEngine> {
  using ErrorOf::ErrorOf;
};

/// A file or store could not be read or written.
class StorageError : public ErrorOf<ErrorCode::kStorage> {
  using ErrorOf::ErrorOf;
};

/// Work was ended before it was done (base/cancellation.h): kCancelled or kTimedOut. Boundaries
/// that go on after an error do not go on after this one.
class CancelledError : public ErrorOf<ErrorCode::kCancelled> {
  using ErrorOf::ErrorOf;
};

/// Line and column (from 1, in bytes) of a byte offset in a text; an offset past the end is its
/// end.
Where place_in(std::string_view text, size_t byte_offset, std::string file = {});

}  // namespace amts
