#include "corpus/parallel_data.h"

#include <algorithm>
#include <array>
#include <cctype>

#include "base/file.h"
#include "base/output.h"
#include "corpus/csv.h"
#include "corpus/po.h"
#include "corpus/tmx.h"
#include "corpus/xliff.h"

namespace amts::corpus {
namespace {

struct Extension {
  std::string_view name;
  FileFormat format;
};
constexpr std::array kExtensions = {
    Extension{".csv", FileFormat::kCsv},     Extension{".tsv", FileFormat::kTsv},
    Extension{".tmx", FileFormat::kTmx},     Extension{".xlf", FileFormat::kXliff},
    Extension{".xliff", FileFormat::kXliff}, Extension{".po", FileFormat::kPo},
    Extension{".pot", FileFormat::kPo},
};

size_t index_of_language(const std::vector<std::string>& languages, std::string_view language) {
  const auto exact = std::find(languages.begin(), languages.end(), language);
  if (exact != languages.end()) return static_cast<size_t>(exact - languages.begin());
  const auto same_primary = [&](const std::string& other) {
    return text::primary_language(other) == text::primary_language(language);
  };
  const auto first = std::find_if(languages.begin(), languages.end(), same_primary);
  const bool one = std::count_if(languages.begin(), languages.end(), same_primary) == 1;
  return one ? static_cast<size_t>(first - languages.begin()) : languages.size();
}

std::string joined(const std::vector<std::string>& words) {
  std::string out;
  for (const std::string& word : words) out += (out.empty() ? "" : ", ") + word;
  return out;
}

}  // namespace

std::vector<TextPair> pairs_for(const ParallelData& data, std::string_view target_language) {
  const std::string language = text::canonical_language(target_language);
  const size_t column = index_of_language(data.target_languages, language);
  if (column == data.target_languages.size()) {
    throw UsageError("the parallel data has no language '" + language + "'", {},
                     "it has " + joined(data.target_languages));
  }
  std::vector<TextPair> pairs;
  pairs.reserve(data.records.size());
  for (const TranslationUnit& record : data.records) {
    const Text& target = record.targets[column];
    if (target.readable.empty()) continue;
    TextPair pair;
    pair.source = record.source.readable;
    pair.target = target.readable;
    pair.tagged_source = record.source.tagged;
    pair.tagged_target = target.tagged;
    pair.contents = record.contents;
    pair.score = record.score;
    pairs.push_back(std::move(pair));
  }
  return pairs;
}

ParallelData to_parallel_data(std::span<const TextPair> pairs,
                              const text::LanguagePair& languages) {
  ParallelData data{languages.from, {languages.to}, {}};
  data.records.reserve(pairs.size());
  for (const TextPair& pair : pairs) {
    TranslationUnit record;
    record.source = {pair.source, pair.tagged_source};
    record.targets = {{pair.target, pair.tagged_target}};
    record.contents = pair.contents;
    record.score = pair.score;
    data.records.push_back(std::move(record));
  }
  return data;
}

FileFormat file_format_of(const std::filesystem::path& path) {
  if (is_standard_output(path)) return FileFormat::kCsv;
  std::string extension = path.extension().string();
  std::transform(extension.begin(), extension.end(), extension.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  for (const auto& [name, format] : kExtensions) {
    if (extension == name) return format;
  }
  throw UsageError("'" + path.string() + "' has no extension of parallel data", {},
                   std::string("name it ") + kFormatExtensions);
}

ParallelData read_parallel_data(const std::filesystem::path& path, ImportReport* report,
                                const ImportRules& rules) {
  const FileFormat format = file_format_of(path);
  const std::string bytes = read_file(path);
  const std::string file = path.string();
  switch (format) {
    case FileFormat::kCsv:
      return parse_delimited(bytes, kComma, file, report, rules);
    case FileFormat::kTsv:
      return parse_delimited(bytes, kTab, file, report, rules);
    case FileFormat::kTmx:
      return parse_tmx(bytes, file, report, rules);
    case FileFormat::kXliff:
    case FileFormat::kXliff12:
      return parse_xliff(bytes, file, report, rules);
    case FileFormat::kPo:
      return parse_po(bytes, file, report, rules);
  }
  return {};
}

void write_parallel_data(const std::filesystem::path& path, const ParallelData& data) {
  write_parallel_data(path, data, file_format_of(path));
}

void write_parallel_data(const std::filesystem::path& path, const ParallelData& data,
                         FileFormat format) {
  const auto formatted = [&] {
    switch (format) {
      case FileFormat::kCsv:
        return format_delimited(data, kComma);
      case FileFormat::kTsv:
        return format_delimited(data, kTab);
      case FileFormat::kTmx:
        return format_tmx(data);
      case FileFormat::kXliff:
        return format_xliff(data);
      case FileFormat::kXliff12:
        return format_xliff(data, XliffVersion::k1_2);
      case FileFormat::kPo:
        return format_po(data);
    }
    return std::string();
  };
  write_output(path, formatted());
}

}  // namespace amts::corpus
