// ImportTerminology, GetTerminology, ListTerminologies, DeleteTerminology.
#pragma once

#include <filesystem>

#include "memory/terminology.h"
#include "service/resource_table.h"
#include "service/translate_api.h"

namespace amts::service {

/// `spool`: a folder for files in passing. Both must outlive the operations.
void add_terminology_operations(ApiOperations& operations, const ServiceContext& context,
                                const std::filesystem::path& spool);

/// The bytes of a terminology in one of Amazon's formats: "CSV", "TSV", "TMX". Throws FormatError.
memory::Terminology parse_terminology(const std::string& bytes, const std::string& format,
                                      const std::filesystem::path& spool);

}  // namespace amts::service
