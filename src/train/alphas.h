// Activation multipliers ("alphas") of an int8 model: how far its products' inputs reach.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "nmt/parameters.h"
#include "train/network.h"

namespace amts::train {

/// Adds `<matrix>_QuantMultA` for every product to the parameters, 127 / (mean + 1.1 deviations) of
/// the largest inputs of each shard, as Marian's scripts/alphas/extract_stats.py has it. Shards are
/// pairs of the model's kind of text, some ten sentences each.
void add_alphas(const std::vector<Shard>& shards, nmt::Parameters& parameters);

}  // namespace amts::train
