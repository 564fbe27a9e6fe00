#include "service/parallel_data_file.h"

#include "corpus/csv.h"
#include "corpus/tmx.h"

namespace amts::service {

ParallelDataFile parse_parallel_data(const std::string& bytes, const std::string& format) {
  ParallelDataFile file;
  if (format == "TMX") {
    file.data = corpus::parse_tmx(bytes, "", &file.report);
  } else {
    const char separator = format == "TSV" ? corpus::kTab : corpus::kComma;
    file.data = corpus::parse_delimited(bytes, separator, "", &file.report);
  }
  return file;
}

std::vector<corpus::TextPair> parallel_data_pairs(const ServiceContext& context,
                                                  const Resource& resource,
                                                  const text::LanguagePair& pair) {
  const nlohmann::json& own = resource.properties["Own"];
  const std::string bytes =
      context.objects.get(context.internal_bucket, own["key"], kMostParallelDataBytes);
  const ParallelDataFile file = parse_parallel_data(bytes, own["format"]);
  if (text::primary_language(file.data.source_language) != text::primary_language(pair.from)) {
    return {};
  }
  try {
    return corpus::pairs_for(file.data, pair.to);
  } catch (const UsageError&) {  // no such target language
    return {};
  }
}

}  // namespace amts::service
