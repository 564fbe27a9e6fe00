// Work shared among threads.
#pragma once

#include <cstddef>
#include <functional>

namespace amts {

/// Threads to use when the user names none: the processors this process may run on, at least 1.
size_t default_threads();

/// Calls task(i) for every i in [0, count), from at most `threads` threads, each index once, in
/// rising order of start. Returns when all are done; the first exception stops further starts and
/// is thrown here. With one thread (or one task) it runs in the caller's.
void parallel_for(size_t count, size_t threads, const std::function<void(size_t)>& task);

}  // namespace amts
