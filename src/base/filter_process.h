// A child process that answers records: it reads one record at a time from its standard input and
// writes one for each to its standard output, as Unix filters with a flush convention do.
#pragma once

#include <sys/types.h>

#include <chrono>
#include <span>
#include <string>
#include <vector>

#include "base/cancellation.h"

namespace amts {

/// Not thread-safe: one exchange at a time. The child is started by the constructor and ended (end
/// of input, then a signal if it lingers) by the destructor.
class FilterProcess {
 public:
  /// Starts `command` (argv; looked up in PATH). `delimiter` ends every record, both ways.
  /// Throws EngineError if it cannot be started.
  FilterProcess(const std::vector<std::string>& command, char delimiter);
  ~FilterProcess();
  FilterProcess(const FilterProcess&) = delete;
  FilterProcess& operator=(const FilterProcess&) = delete;

  /// Sends all records and returns the answers, in order. Records must not hold the delimiter.
  /// Throws EngineError if the child ends, closes its output, or is silent for longer than
  /// `silence`, CancelledError when cancelled; the process is of no use then.
  std::vector<std::string> exchange(std::span<const std::string> records,
                                    std::chrono::milliseconds silence,
                                    const Cancellation& cancellation = {});

 private:
  std::string name_;
  char delimiter_;
  pid_t child_ = -1;
  int to_child_ = -1;
  int from_child_ = -1;
  std::string received_;  ///< what came after the last whole record
};

}  // namespace amts
