// The file of a parallel data resource: read, judged by Amazon's rules, kept.
#pragma once

#include <string>
#include <vector>

#include "corpus/parallel_data.h"
#include "service/resource_table.h"

namespace amts::service {

/// Longest file that is taken; Amazon's is 5 GB, ours is held in memory when it is used.
inline constexpr uint64_t kMostParallelDataBytes = uint64_t{1} << 30;

struct ParallelDataFile {
  corpus::ParallelData data;
  corpus::ImportReport report;
};

/// `format`: "CSV", "TSV", "TMX". Throws FormatError.
ParallelDataFile parse_parallel_data(const std::string& bytes, const std::string& format);

/// The pairs of a resource that is ACTIVE for one direction; none if it has not this direction.
std::vector<corpus::TextPair> parallel_data_pairs(const ServiceContext& context,
                                                  const Resource& resource,
                                                  const text::LanguagePair& pair);

}  // namespace amts::service
