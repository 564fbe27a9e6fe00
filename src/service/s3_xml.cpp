#include "service/s3_xml.h"

#include <ctime>
#include <pugixml.hpp>

#include "text/utf8.h"

namespace amts::service {
namespace {

constexpr std::string_view kDeclaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
constexpr std::string_view kNamespace = "http://s3.amazonaws.com/doc/2006-03-01/";
constexpr std::string_view kReplacement = "\xEF\xBF\xBD";
constexpr size_t kMostDeleted = 1000;
constexpr size_t kMostParts = 10'000;

void append_escaped(std::string& out, std::string_view text) {
  for (const char c : text) {
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      case '\r':
        out += "&#13;";
        break;
      default:
        if (static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n') {
          out += kReplacement;
        } else {
          out += c;
        }
    }
  }
}

pugi::xml_document parse(std::string_view xml) {
  pugi::xml_document document;
  if (text::find_invalid_utf8(xml) != xml.npos ||
      !document.load_buffer(xml.data(), xml.size(), pugi::parse_default, pugi::encoding_utf8)) {
    throw ObjectError("MalformedXML", "The XML you provided was not well-formed");
  }
  return document;
}

std::string format_time(int64_t ms, const char* format) {
  const std::time_t seconds = ms / 1000;
  std::tm parts{};
  ::gmtime_r(&seconds, &parts);
  char text[40];
  std::strftime(text, sizeof text, format, &parts);
  return text;
}

}  // namespace

XmlWriter::XmlWriter(std::string_view root) : root_(root), text_(kDeclaration) {
  text_ += "<" + root_ + " xmlns=\"" + std::string(kNamespace) + "\">";
}

XmlWriter& XmlWriter::open(std::string_view name) {
  text_.append("<").append(name).append(">");
  return *this;
}

XmlWriter& XmlWriter::close(std::string_view name) {
  text_.append("</").append(name).append(">");
  return *this;
}

XmlWriter& XmlWriter::element(std::string_view name, std::string_view text) {
  open(name);
  append_escaped(text_, text);
  return close(name);
}

std::string XmlWriter::finish() {
  close(root_);
  return std::move(text_);
}

std::string s3_error_xml(std::string_view code, std::string_view message, std::string_view resource,
                         std::string_view request_id) {
  std::string text(kDeclaration);
  text += "<Error><Code>";
  append_escaped(text, code);
  text += "</Code><Message>";
  append_escaped(text, message);
  text += "</Message><Resource>";
  append_escaped(text, resource);
  text += "</Resource><RequestId>";
  append_escaped(text, request_id);
  return text + "</RequestId></Error>";
}

DeleteList parse_delete_list(std::string_view xml) {
  const pugi::xml_document document = parse(xml);
  const pugi::xml_node root = document.child("Delete");
  DeleteList list;
  list.quiet = std::string_view(root.child_value("Quiet")) == "true";
  for (const pugi::xml_node& object : root.children("Object")) {
    list.keys.emplace_back(object.child_value("Key"));
  }
  if (list.keys.empty() || list.keys.size() > kMostDeleted) {
    throw ObjectError("MalformedXML", "Name from 1 to 1000 objects");
  }
  return list;
}

std::vector<PartInfo> parse_part_list(std::string_view xml) {
  const pugi::xml_document document = parse(xml);
  std::vector<PartInfo> parts;
  for (const pugi::xml_node& part : document.child("CompleteMultipartUpload").children("Part")) {
    PartInfo info;
    info.number = part.child("PartNumber").text().as_llong();
    info.etag = unquoted(part.child_value("ETag"));
    parts.push_back(std::move(info));
  }
  if (parts.empty() || parts.size() > kMostParts) {
    throw ObjectError("MalformedXML", "Name from 1 to 10000 parts");
  }
  return parts;
}

std::string iso_time(int64_t ms) {
  const std::string fraction = std::to_string(1000 + ms % 1000).substr(1);
  return format_time(ms, "%Y-%m-%dT%H:%M:%S.") + fraction + "Z";
}

std::string http_time(int64_t ms) { return format_time(ms, "%a, %d %b %Y %H:%M:%S GMT"); }

int64_t parse_http_time(const std::string& text) {
  std::tm parts{};
  const char* end = ::strptime(text.c_str(), "%a, %d %b %Y %H:%M:%S GMT", &parts);
  return end == nullptr || *end != '\0' ? -1 : static_cast<int64_t>(::timegm(&parts)) * 1000;
}

std::string_view unquoted(std::string_view etag) {
  if (etag.size() >= 2 && etag.front() == '"' && etag.back() == '"') {
    etag.remove_prefix(1);
    etag.remove_suffix(1);
  }
  return etag;
}

}  // namespace amts::service
