#include "corpus/csv.h"

#include <algorithm>
#include <utility>

#include "corpus/importer.h"
#include "text/utf8.h"

namespace amts::corpus {
namespace {

constexpr char kQuote = '"';
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

/// The languages that the first row names.
ParallelData read_header(const std::vector<std::string>& fields, const Where& where) {
  ParallelData languages;
  if (fields.size() < 2) {
    throw FormatError("the first row names fewer than two languages", where,
                      "it must hold language codes, the source's first: en,zh");
  }
  for (size_t i = 0; i < fields.size(); ++i) {
    try {
      std::string language = text::canonical_language(fields[i]);
      if (i == 0) {
        languages.source_language = std::move(language);
      } else {
        languages.target_languages.push_back(std::move(language));
      }
    } catch (const UsageError& error) {
      throw FormatError("column " + std::to_string(i + 1) + " of the first row: " + error.message(),
                        where, "the first row must hold language codes, the source's first: en,zh");
    }
  }
  return languages;
}

TranslationUnit to_record(std::vector<std::string>& fields, size_t line) {
  TranslationUnit record;
  record.line = line;
  record.source.readable = std::move(fields[0]);
  record.targets.resize(fields.size() - 1);
  for (size_t i = 1; i < fields.size(); ++i) {
    record.targets[i - 1].readable = std::move(fields[i]);
  }
  return record;
}

void append_row(std::string& out, std::string_view first, const auto& others, char separator,
                auto text_of) {
  append_field(out, first, separator);
  for (const auto& other : others) {
    out += separator;
    append_field(out, text_of(other), separator);
  }
  out += '\n';
}

}  // namespace

DelimitedReader::DelimitedReader(std::string_view text, char separator, std::string file)
    : text_(text), separator_(separator), file_(std::move(file)) {
  if (text_.starts_with(kByteOrderMark)) position_ = kByteOrderMark.size();
}

void DelimitedReader::fail(size_t position, const std::string& what,
                           const std::string& remedy) const {
  throw FormatError(what, place_in(text_, position, file_), remedy);
}

bool DelimitedReader::at_row_end() const {
  return position_ == text_.size() || text_[position_] == '\n' ||
         (text_[position_] == '\r' && text_.substr(position_, 2) == "\r\n");
}

void DelimitedReader::end_row() {
  if (position_ == text_.size()) return;
  position_ += text_[position_] == '\r' ? 2 : 1;
  ++line_;
}

bool DelimitedReader::next(std::vector<std::string>& fields) {
  while (position_ < text_.size() && at_row_end()) end_row();
  if (position_ == text_.size()) return false;
  row_line_ = line_;
  size_t count = 0;
  while (true) {
    if (count == fields.size()) fields.emplace_back();
    read_field(fields[count++]);
    if (at_row_end()) break;
    ++position_;  // the separator
  }
  end_row();
  fields.resize(count);
  return true;
}

void DelimitedReader::read_field(std::string& field) {
  field.clear();
  if (position_ < text_.size() && text_[position_] == kQuote) {
    read_quoted(field);
  } else {
    read_plain(field);
  }
}

void DelimitedReader::read_quoted(std::string& field) {
  const size_t opening = position_++;
  while (true) {
    const size_t quote = text_.find(kQuote, position_);
    if (quote == std::string_view::npos) {
      fail(opening, "a quoted field is never closed",
           "double the quotes inside a field and close it with one");
    }
    field += text_.substr(position_, quote - position_);
    position_ = quote + 1;
    if (position_ == text_.size() || text_[position_] != kQuote) break;
    field += kQuote;
    ++position_;
  }
  line_ += static_cast<size_t>(std::count(field.begin(), field.end(), '\n'));
  if (!at_row_end() && text_[position_] != separator_) {
    fail(position_, "text after the closing quote of a field",
         "double the quotes inside a quoted field");
  }
}

void DelimitedReader::read_plain(std::string& field) {
  size_t begin = position_;
  for (;; ++position_) {
    if (position_ == text_.size()) break;
    const char c = text_[position_];
    if (c == separator_ || c == '\n') break;
    if (c == '\r' && at_row_end()) break;
    if (c == kQuote && text_.substr(position_ + 1, 1) == "\"") {
      field += text_.substr(begin, ++position_ - begin);
      begin = position_ + 1;
    }
  }
  field += text_.substr(begin, position_ - begin);
}

void append_field(std::string& out, std::string_view field, char separator) {
  const bool plain = std::none_of(field.begin(), field.end(), [&](char c) {
    return c == separator || c == kQuote || c == '\n' || c == '\r';
  });
  if (plain) {
    out += field;
    return;
  }
  out += kQuote;
  for (const char c : field) {
    if (c == kQuote) out += kQuote;
    out += c;
  }
  out += kQuote;
}

ParallelData parse_delimited(std::string_view bytes, char separator, const std::string& file,
                             ImportReport* report, const ImportRules& rules) {
  text::require_utf8(bytes, file);
  DelimitedReader reader(bytes, separator, file);
  std::vector<std::string> fields;
  if (!reader.next(fields)) {
    throw FormatError("is empty", {file}, "its first row must hold language codes: en,zh");
  }
  const Where header{file, reader.line(), 1};
  Importer importer(read_header(fields, header), header, rules);
  const size_t columns = fields.size();
  while (reader.next(fields)) {
    if (fields.size() == columns) {
      importer.add(to_record(fields, reader.line()));
    } else {
      importer.fail(reader.line(), 1, "wrong number of fields");
    }
  }
  return std::move(importer).finish(report);
}

std::string format_delimited(const ParallelData& data, char separator) {
  std::string out;
  append_row(out, data.source_language, data.target_languages, separator,
             [](const std::string& language) -> std::string_view { return language; });
  for (const TranslationUnit& record : data.records) {
    append_row(out, record.source.readable, record.targets, separator,
               [](const Text& target) -> std::string_view { return target.readable; });
  }
  return out;
}

}  // namespace amts::corpus
