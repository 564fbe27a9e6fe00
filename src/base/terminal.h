// Whether a stream understands escape sequences: it is a terminal, and none that calls itself dumb.
#pragma once

namespace amts {

/// `descriptor` is 1 or 2. By $TERM: unset, empty and "dumb" mean no.
bool is_terminal(int descriptor);

}  // namespace amts
