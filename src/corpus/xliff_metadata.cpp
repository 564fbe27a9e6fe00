#include "corpus/xliff_metadata.h"

#include <charconv>
#include <string_view>

#include "corpus/importer.h"
#include "corpus/xml_encoding.h"

namespace amts::corpus {
namespace {

constexpr std::string_view kOwner = "amts";
constexpr std::string_view kScore = "score";
constexpr std::string_view kChangeDate = "change-date";
constexpr std::string_view kContextType = "x-amts-";
constexpr std::string_view kNamespace = "urn:oasis:names:tc:xliff:metadata:2.0";

void take(std::string_view type, std::string_view value, RecordMetadata& metadata) {
  if (type == kChangeDate) metadata.change_date = change_date(value);
  if (type != kScore) return;
  double score = 1;
  const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), score);
  if (error == std::errc() && score >= 0 && score <= 1) metadata.score = score;
}

/// The name without prefix: the metadata module may have any.
std::string_view local_name(const pugi::xml_node& node) {
  const std::string_view name = node.name();
  return name.substr(name.find(':') + 1);
}

std::string shortest(double value) {
  char buffer[32];
  return {buffer, std::to_chars(buffer, buffer + sizeof buffer, value).ptr};
}

}  // namespace

RecordMetadata read_metadata_1(const pugi::xml_node& unit, const XliffDialect& dialect) {
  RecordMetadata metadata;
  for (const pugi::xml_node& group : unit.children()) {
    if (dialect.name(group) != "context-group") continue;
    for (const pugi::xml_node& context : group.children()) {
      const std::string_view type = context.attribute("context-type").value();
      if (!type.starts_with(kContextType)) continue;
      take(type.substr(kContextType.size()), context.child_value(), metadata);
    }
  }
  return metadata;
}

RecordMetadata read_metadata_2(const pugi::xml_node& unit) {
  RecordMetadata metadata;
  for (const pugi::xml_node& module : unit.children()) {
    if (local_name(module) != "metadata") continue;
    for (const pugi::xml_node& group : module.children()) {
      if (group.attribute("category").value() != kOwner) continue;
      for (const pugi::xml_node& meta : group.children()) {
        take(meta.attribute("type").value(), meta.child_value(), metadata);
      }
    }
  }
  return metadata;
}

void append_metadata(std::string& out, const TranslationUnit& record, XliffVersion version) {
  const bool scored = record.score < 1;
  if (!scored && record.change_date.empty()) return;
  const bool old = version == XliffVersion::k1_2;
  const auto append = [&](std::string_view type, std::string_view value) {
    out += old ? "<context context-type=\"" + std::string(kContextType) : "<mda:meta type=\"";
    out += type;
    out += "\">";
    append_xml(out, value);
    out += old ? "</context>" : "</mda:meta>";
  };
  if (old) {
    out += "        <context-group purpose=\"information\">";
  } else {
    out += "      <mda:metadata xmlns:mda=\"" + std::string(kNamespace) +
           "\"><mda:metaGroup category=\"" + std::string(kOwner) + "\">";
  }
  if (scored) append(kScore, shortest(record.score));
  if (!record.change_date.empty()) append(kChangeDate, record.change_date);
  out += old ? "</context-group>\n" : "</mda:metaGroup></mda:metadata>\n";
}

}  // namespace amts::corpus
