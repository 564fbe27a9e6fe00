// What XLIFF has no element for, a record's score and date: in the metadata module of XLIFF 2, in a
// <context-group> of XLIFF 1.2.
#pragma once

#include <pugixml.hpp>
#include <string>

#include "corpus/xliff_inline.h"

namespace amts::corpus {

struct RecordMetadata {
  double score = 1;
  std::string change_date;
};

RecordMetadata read_metadata_1(const pugi::xml_node& unit, const XliffDialect& dialect);
RecordMetadata read_metadata_2(const pugi::xml_node& unit);

/// Nothing if there is nothing to say.
void append_metadata(std::string& out, const TranslationUnit& record, XliffVersion version);

}  // namespace amts::corpus
