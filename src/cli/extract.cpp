// amts extract: the segments of documents as JSON lines.
#include <array>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

#include "base/error.h"
#include "base/file.h"
#include "base/output.h"
#include "cli/commands.h"
#include "document/document.h"

namespace amts::cli {
namespace {

using nlohmann::ordered_json;

constexpr std::string_view kStandardInput = "-";

struct ExtractOptions {
  std::vector<std::string> files;
  std::string format;
  std::string output;
};

/// By document::InlineKind.
constexpr std::array<std::string_view, 13> kInlineKinds = {
    "code", "math",  "role", "tag",        "emphasis", "link",   "image",
    "url",  "break", "mark", "expression", "footnote", "literal"};

ordered_json placeholder_json(const document::Document& doc, const document::Placeholder& p) {
  return {{"kind", kInlineKinds[static_cast<size_t>(p.kind)]},
          {"source", doc.bytes.substr(p.range.begin, p.range.end - p.range.begin)},
          {"readable", p.readable}};
}

std::string json_lines(const document::Document& doc, bool name_file) {
  std::string out;
  for (size_t id = 0; id < doc.segments.size(); ++id) {
    const document::Segment& segment = doc.segments[id];
    ordered_json line;
    if (name_file) line["file"] = doc.file;
    line["id"] = id + 1;
    line["kind"] = document::kind_name(segment.kind);
    line["text"] = segment.text;
    line["placeholders"] = ordered_json::array();
    for (const document::Placeholder& p : segment.placeholders) {
      line["placeholders"].push_back(placeholder_json(doc, p));
    }
    line["lines"] = {segment.first_line, segment.last_line};
    out += line.dump();
    out += '\n';
  }
  return out;
}

document::Document parse_input(const std::string& file, const std::string& format_name) {
  const bool standard_input = file == kStandardInput;
  if (standard_input && format_name.empty()) {
    throw UsageError("standard input has no file name to tell its format by", {},
                     "name it, for example --format markdown");
  }
  const document::Format format = format_name.empty()
                                      ? document::format_of(file).value_or(document::Format::kText)
                                      : document::parse_format(format_name);
  std::string bytes = standard_input ? read_stdin() : read_file(file);
  return document::parse(std::move(bytes), format, standard_input ? "standard input" : file);
}

void extract(const ExtractOptions& options) {
  const bool standard = options.output.empty() || is_standard_output(options.output);
  std::string all;
  for (const std::string& file : options.files) {
    const std::string lines =
        json_lines(parse_input(file, options.format), options.files.size() > 1);
    if (standard) {
      write_stdout(lines);
    } else {
      all += lines;
    }
  }
  if (!standard) write_file(options.output, all);
}

constexpr const char* kExamples = R"(
Each line is an object: id (from 1 in each file), kind (heading, paragraph, list-item, table-cell,
quote, caption, alt-text, attribute, title, front-matter, line), text, in which ⟦1⟧, ⟦2⟧, … stand for
the placeholders (kind, source, what a reader sees of them), and lines, the first and the last. With
more than one FILE also file.

Examples:
  amts extract chapter.md
  amts extract --format html - < page
  amts extract book/*.ipynb -o segments.jsonl
)";

}  // namespace

void add_extract(CLI::App& app) {
  auto options = std::make_shared<ExtractOptions>();
  CLI::App* command =
      app.add_subcommand("extract", "Print the segments of documents as JSON lines");
  command->add_option("FILE", options->files, "Documents; - is standard input")->required();
  command->add_option("--format", options->format,
                      "markdown, mdx, notebook, html, text or lines; by default what the file's "
                      "extension says, else text");
  command->add_option("-o,--output", options->output, "Write here instead of standard output");
  command->footer(kExamples);
  command->callback([options] { extract(*options); });
}

}  // namespace amts::cli
