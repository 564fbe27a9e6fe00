// What a model makes of an example: before each word of the target the decoder's state (the input
// of the output layer), as a key to that word. Khandelwal et al., "Nearest Neighbor Machine
// Translation", ICLR 2021.
//
// A key is kept as 8-bit numbers with one scale. Distances are taken relative to the lengths of
// both vectors, |q - k|^2 / (|q| |k|), so that they mean about the same for every model.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "nmt/buffer.h"
#include "nmt/vocabulary.h"

namespace amts::adapt {

using nmt::WordId;

/// The keys of one example; views. T words of the target, EOS among them; D numbers a key.
struct ExampleKeys {
  std::span<const WordId> source;     ///< EOS last
  std::span<const WordId> target;     ///< [T], EOS last
  std::span<const uint16_t> aligned;  ///< [T]: the source word that the decoder looks at most
  std::span<const float> scales;      ///< [T]
  std::span<const float> lengths;     ///< [T]: of the vector as it is kept
  std::span<const int8_t> vectors;    ///< [T, D]
};

/// The same with what holds it.
struct HeldKeys {
  ExampleKeys keys;
  std::shared_ptr<const void> owner;  ///< null: a mapped file that lives as long as its store
};

/// A vector in 8 bits.
struct Quantized {
  std::vector<int8_t> values;
  float scale = 0;
  float length = 0;
};

/// Writes `out` [D]; zero vectors have the scale 0.
void quantize(std::span<const float> vector, int8_t* out, float& scale, float& length);

/// Distances from a query to each key, [T], appended to `out`.
void append_distances(const Quantized& query, const ExampleKeys& keys, std::vector<float>& out);

}  // namespace amts::adapt
