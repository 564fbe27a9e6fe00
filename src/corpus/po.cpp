#include "corpus/po.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>
#include <utility>

#include "corpus/importer.h"
#include "corpus/po_parser.h"
#include "corpus/po_plural.h"
#include "text/language.h"
#include "text/utf8.h"

namespace amts::corpus {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::string_view kSourceLanguage = "en";  // of a file that names none: gettext's custom

// ASCII is UTF-8 too; "CHARSET" is what xgettext writes before anybody has chosen one.
constexpr std::array<std::string_view, 5> kCharsets = {"utf-8", "utf8", "us-ascii", "ascii",
                                                       "charset"};

struct Modifier {
  std::string_view name;
  std::string_view script;
};
constexpr std::array kModifiers = {
    Modifier{"latin", "Latn"},
    Modifier{"cyrillic", "Cyrl"},
    Modifier{"devanagari", "Deva"},
    Modifier{"arabic", "Arab"},
};

/// Value of a field of the header; empty if it is missing.
std::string_view field_of(std::string_view header, std::string_view name) {
  while (!header.empty()) {
    std::string_view line = header.substr(0, header.find('\n'));
    header.remove_prefix(std::min(line.size() + 1, header.size()));
    if (!line.starts_with(name) || line.substr(name.size(), 1) != ":") continue;
    line.remove_prefix(name.size() + 1);
    while (line.starts_with(' ')) line.remove_prefix(1);
    while (line.ends_with(' ') || line.ends_with('\r')) line.remove_suffix(1);
    return line;
  }
  return {};
}

/// A locale's name as a language id: "sr_RS@latin" -> "sr-Latn-RS". Throws UsageError.
std::string language_of_locale(std::string_view locale) {
  const size_t at = std::min(locale.find('@'), locale.size());
  std::string id(locale.substr(0, std::min(at, locale.find('.'))));
  if (at == locale.size()) return text::canonical_language(id);
  const std::string_view name = locale.substr(at + 1);
  const auto* modifier = std::find_if(kModifiers.begin(), kModifiers.end(),
                                      [&](const Modifier& known) { return known.name == name; });
  if (modifier == kModifiers.end()) return text::canonical_language(id + "-" + std::string(name));
  id.insert(std::min(id.find('_'), id.size()), "-" + std::string(modifier->script));
  return text::canonical_language(id);
}

class PoReader {
 public:
  PoReader(std::string_view bytes, const std::string& file)
      : text_(bytes.starts_with(kByteOrderMark) ? bytes.substr(kByteOrderMark.size()) : bytes),
        file_(file),
        parser_(text_, file) {}

  ParallelData read(ImportReport* report, const ImportRules& rules) {
    const PoEntry header = read_header();
    Importer importer(languages(header), place_in(text_, header.offset, file_), rules);
    const std::string_view forms = field_of(header.translations[0], "Plural-Forms");
    forms_ = forms.empty() ? PluralForms() : PluralForms::parse(forms);
    PoEntry entry;
    while (parser_.next(entry)) read_entry(entry, importer);
    return std::move(importer).finish(report);
  }

 private:
  /// The first entry, and the check of the charset that it names.
  PoEntry read_header() {
    PoEntry header;
    const bool any = parser_.next(header);
    const bool plain = !header.obsolete && !header.context && !header.plural_source;
    if (!any || !plain || !header.source.empty()) {
      text::require_utf8(text_, file_);
      parser_.fail(any ? header.offset : 0, "has no header",
                   "the first entry must have an empty msgid and give Language and Content-Type");
    }
    require_charset(header);
    text::require_utf8(text_, file_);
    return header;
  }

  void require_charset(const PoEntry& header) const {
    constexpr std::string_view kField = "charset=";
    std::string_view charset = field_of(header.translations[0], "Content-Type");
    const size_t at = charset.find(kField);
    if (at == std::string_view::npos) return;
    charset = charset.substr(at + kField.size());
    std::string lower(charset);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    if (std::find(kCharsets.begin(), kCharsets.end(), lower) != kCharsets.end()) return;
    // The name itself may be anything.
    const bool plain = std::all_of(lower.begin(), lower.end(), [](unsigned char c) {
      return std::isalnum(c) != 0 || c == '-' || c == '_' || c == ':' || c == '.';
    });
    parser_.fail(header.offset, plain ? "is in " + std::string(charset) : "is in another charset",
                 "it must be in UTF-8: msgconv -t UTF-8 old.po -o new.po");
  }

  ParallelData languages(const PoEntry& header) const {
    const auto language = [&](std::string_view field, std::string_view otherwise) {
      const std::string_view written = field_of(header.translations[0], field);
      try {
        return language_of_locale(written.empty() ? otherwise : written);
      } catch (const UsageError& error) {
        parser_.fail(header.offset,
                     written.empty() ? "the header names no language"
                                     : std::string(field) + " of the header: " + error.message(),
                     "the header needs a line such as \"Language: zh_CN\\n\"");
      }
    };
    return {language("X-Source-Language", kSourceLanguage), {language("Language", "")}, {}};
  }

  void read_entry(PoEntry& entry, Importer& importer) const {
    if (entry.obsolete) return importer.skip(entry.line, "obsolete");
    if (entry.source.empty() && !entry.context) {
      return importer.fail(entry.line, 1, "a second header");
    }
    if (entry.fuzzy) return importer.skip(entry.line, "fuzzy");
    if (!entry.plural_source) return add(entry.source, entry, 0, importer);
    if (!forms_) return importer.fail(entry.line, 1, "Plural-Forms of the header unreadable");
    if (forms_->of_one != forms_->of_many) add(entry.source, entry, forms_->of_one, importer);
    add(*entry.plural_source, entry, forms_->of_many, importer);
  }

  static void add(std::string& source, PoEntry& entry, size_t form, Importer& importer) {
    TranslationUnit record;
    record.line = entry.line;
    record.source.readable = std::move(source);
    record.targets.resize(1);
    if (form < entry.translations.size()) {
      record.targets[0].readable = std::move(entry.translations[form]);
    }
    importer.add(std::move(record));
  }

  std::string_view text_;
  std::string file_;
  PoParser parser_;
  std::optional<PluralForms> forms_;
};

}  // namespace

ParallelData parse_po(std::string_view bytes, const std::string& file, ImportReport* report,
                      const ImportRules& rules) {
  return PoReader(bytes, file).read(report, rules);
}

}  // namespace amts::corpus
