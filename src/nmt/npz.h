// `.npz` archives: a ZIP file of NumPy arrays (`.npy`), stored or deflated.
// Format of `.npy`: numpy.lib.format, versions 1 to 3. ZIP64 archives are not read.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace amts::nmt {

/// One array of an archive. `data` is little endian and in C order.
struct NpyArray {
  std::string name;  ///< without ".npy"
  std::string type;  ///< NumPy's, e.g. "<f4", "|i1"
  std::vector<size_t> shape;
  std::string_view data;  ///< into the archive, or into `owned` when it was deflated
  std::string owned;
};

/// All arrays of an archive in its order, checked against their CRC-32. `data` points into `bytes`
/// or into the array itself (move arrays, don't copy them). Throws ModelError with `file`.
std::vector<NpyArray> read_npz(std::string_view bytes, const std::string& file);

/// A stored archive.
std::string write_npz(const std::vector<NpyArray>& arrays);

}  // namespace amts::nmt
