#include "corpus/importer.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

#include "text/script.h"
#include "text/utf8.h"

namespace amts::corpus {
namespace {

bool is_blank(std::string_view text) {
  for (size_t i = 0; i < text.size();) {
    if (!text::is_space(text::next_code_point(text, i))) return false;
  }
  return true;
}

/// Whether `later`, which stands after `earlier` in the file, replaces it.
bool replaces(const TranslationUnit& later, const TranslationUnit& earlier) {
  const bool dated = !later.change_date.empty() && !earlier.change_date.empty();
  return !dated || later.change_date >= earlier.change_date;
}

}  // namespace

bool is_source_language(std::string_view language, std::string_view source) {
  return language == source || language == text::primary_language(source) ||
         text::primary_language(language) == source;
}

std::string change_date(std::string_view written) {
  std::string out;
  for (const char c : written) {
    if (c != '-' && c != ':') out += c;
  }
  const bool date = out.size() >= 8 && std::all_of(out.begin(), out.begin() + 8,
                                                   [](char c) { return c >= '0' && c <= '9'; });
  return date ? out : std::string();
}

void require_one_target(const ParallelData& data, std::string_view format) {
  const size_t targets = data.target_languages.size();
  if (targets == 1) return;
  throw UsageError("a file of " + std::string(format) +
                       " has one target language, but the data has " + std::to_string(targets),
                   {}, "choose one of them, or write TMX, CSV or TSV");
}

Importer::Importer(ParallelData languages, const Where& where, const ImportRules& rules)
    : data_(std::move(languages)), file_(where.file), rules_(rules) {
  const auto& targets = data_.target_languages;
  if (targets.size() > kMaxTargetLanguages) {
    throw FormatError("has " + std::to_string(targets.size()) + " target languages", where,
                      "at most " + std::to_string(kMaxTargetLanguages) + " are possible");
  }
  for (auto i = targets.begin(); i != targets.end(); ++i) {
    if (*i == data_.source_language || std::find(targets.begin(), i, *i) != i) {
      throw FormatError("names language '" + *i + "' twice", where);
    }
  }
}

bool Importer::accept_target(Text& target, size_t line) {
  if (target.readable.empty()) return false;
  std::string_view reason;
  if (is_blank(target.readable)) reason = "blank translation";
  if (target.readable.size() > rules_.max_segment_bytes) reason = "translation too long";
  if (reason.empty()) return true;
  target = {};
  skip_target(line, reason);
  return false;
}

void Importer::add(TranslationUnit record) {
  const std::string& source = record.source.readable;
  if (is_blank(source)) return skip(record.line, "blank source");
  if (source.size() > rules_.max_segment_bytes) return skip(record.line, "source too long");
  const size_t skipped_before = report_.skipped_targets;
  size_t accepted = 0;
  for (Text& target : record.targets) accepted += accept_target(target, record.line);
  if (accepted == 0) {
    // The record is counted instead of its translations.
    report_.skipped_targets = skipped_before;
    return skip(record.line, "no translation");
  }
  data_.records.push_back(std::move(record));
}

void Importer::skip(size_t line, std::string_view reason) {
  ++report_.skipped;
  note(line, 0, reason);
}

void Importer::skip_target(size_t line, std::string_view reason) {
  ++report_.skipped_targets;
  note(line, 0, reason);
}

void Importer::fail(size_t line, size_t column, std::string_view reason) {
  ++report_.failed;
  note(line, column, reason);
}

void Importer::note(size_t line, size_t column, std::string_view reason) {
  const auto known = report_.reasons.find(reason);
  if (known != report_.reasons.end()) {
    ++known->second;
  } else {
    report_.reasons.emplace(reason, 1);
  }
  if (report_.notes.size() < ImportReport::kMaxNotes) {
    report_.notes.push_back({{file_, line, column}, std::string(reason)});
  }
}

void Importer::keep_one_of_equal_sources() {
  auto& records = data_.records;
  std::unordered_map<std::string_view, size_t> kept;  // source -> index of the record that stays
  kept.reserve(records.size());
  std::vector<char> dropped(records.size(), 0);
  for (size_t i = 0; i < records.size(); ++i) {
    const auto [place, is_new] = kept.try_emplace(records[i].source.readable, i);
    if (is_new) continue;
    const bool replace = replaces(records[i], records[place->second]);
    const size_t loser = replace ? std::exchange(place->second, i) : i;
    dropped[loser] = 1;
    skip(records[loser].line, "same source as a later or newer record");
  }
  kept.clear();
  size_t left = 0;
  for (size_t i = 0; i < records.size(); ++i) {
    if (dropped[i] != 0) continue;
    if (left != i) records[left] = std::move(records[i]);
    ++left;
  }
  records.resize(left);
}

ParallelData Importer::finish(ImportReport* report) && {
  if (rules_.unique_sources) keep_one_of_equal_sources();
  report_.imported = data_.records.size();
  if (report != nullptr) *report = std::move(report_);
  return std::move(data_);
}

}  // namespace amts::corpus
