#include "corpus/xliff.h"

#include <algorithm>
#include <array>
#include <optional>
#include <pugixml.hpp>
#include <unordered_map>

#include "corpus/importer.h"
#include "corpus/xliff_inline.h"
#include "corpus/xliff_metadata.h"
#include "corpus/xml_file.h"

namespace amts::corpus {
namespace {

constexpr std::string_view kNotTranslatable = "not to be translated";
constexpr std::string_view kInitial = "state 'initial'";
constexpr std::string_view kNotApproved = "not approved";

struct State {
  std::string_view name;
  std::string_view reason;  ///< why such a translation is left out; empty: it is done
};
// XLIFF 1.2, "state"; others, as tools define them (x-...), say nothing.
constexpr std::array kStates1 = {
    State{"new", "state 'new'"},
    State{"needs-translation", "state 'needs-translation'"},
    State{"needs-adaptation", "state 'needs-adaptation'"},
    State{"needs-l10n", "state 'needs-l10n'"},
    State{"needs-review-translation", "state 'needs-review-translation'"},
    State{"needs-review-adaptation", "state 'needs-review-adaptation'"},
    State{"needs-review-l10n", "state 'needs-review-l10n'"},
    State{"translated", {}},
    State{"signed-off", {}},
    State{"final", {}},
};

/// Why the translation of a <trans-unit> is not done; empty if it is.
std::string_view undone_reason(const pugi::xml_node& unit, const pugi::xml_node& target) {
  const std::string_view name = target.attribute("state").value();
  const auto* state = std::find_if(kStates1.begin(), kStates1.end(),
                                   [&](const State& known) { return known.name == name; });
  if (state != kStates1.end()) return state->reason;
  return std::string_view(unit.attribute("approved").value()) == "no" ? kNotApproved
                                                                      : std::string_view();
}

/// What holds in an element unless elements within say otherwise.
struct Scope {
  bool preserve_space = false;
  bool translate = true;

  Scope within(const pugi::xml_node& element) const {
    const std::string_view said = element.attribute("translate").value();
    return {preserves_space(element, preserve_space), said.empty() ? translate : said != "no"};
  }
};

/// A record in the making.
struct Unit {
  InlineText source;
  std::vector<InlineText> targets;
  RecordMetadata metadata;
  size_t line = 0;
  std::string_view reason;  ///< why a translation was left out
};

/// The segments of a segmented <seg-source> or <target>, by their mid.
class SegmentFinder : public XmlWalker {
 public:
  struct Segment {
    std::string mid;
    pugi::xml_node element;
  };

  static std::vector<Segment> find(const pugi::xml_node& element, const XliffDialect& dialect) {
    SegmentFinder finder(dialect);
    if (element) finder.walk(element);
    return std::move(finder.found_);
  }

 private:
  explicit SegmentFinder(const XliffDialect& dialect) : dialect_(dialect) {}

  bool enter(const pugi::xml_node& node) override {
    if (dialect_.name(node) != "mrk") return true;
    if (std::string_view(node.attribute("mtype").value()) != "seg") return true;
    found_.push_back({node.attribute("mid").value(), node});
    return false;
  }

  const XliffDialect& dialect_;
  std::vector<Segment> found_;
};

class XliffReader : public XmlWalker {
 public:
  XliffReader(std::string_view bytes, const std::string& file) : xml_(bytes, file) {
    const pugi::xml_node root = xml_.root();
    const std::string_view name = root.name();
    const size_t colon = name.find(':');
    if (colon != std::string_view::npos) dialect_.prefix = name.substr(0, colon + 1);
    if (dialect_.name(root) != "xliff") {
      throw FormatError("is no XLIFF file: the outermost element must be <xliff>", {file, 1, 1});
    }
    const std::string_view version = root.attribute("version").value();
    if (version.starts_with("1.")) {
      dialect_.version = XliffVersion::k1_2;
    } else if (!version.starts_with("2.")) {
      throw FormatError("is of XLIFF version '" + std::string(version) + "'", xml_.place(root),
                        "versions 1.0 to 1.2 and 2.0 to 2.2 are read");
    }
  }

  ParallelData read(ImportReport* report, const ImportRules& rules) {
    ParallelData found = languages();
    const size_t targets = found.target_languages.size();
    Importer importer(std::move(found), xml_.place(xml_.root()), rules);
    importer_ = &importer;
    targets_ = targets;
    scopes_.push_back(Scope().within(xml_.root()));
    walk(xml_.root());
    for (Unit& unit : waiting_) finish(unit);
    return std::move(importer).finish(report);
  }

 private:
  bool is_version_1() const { return dialect_.version == XliffVersion::k1_2; }

  /// The language that an attribute names; empty if there is none.
  std::string language_of(const pugi::xml_node& element, const char* name) const {
    const pugi::xml_attribute attribute = element.attribute(name);
    if (*attribute.value() == '\0') return {};
    try {
      return text::canonical_language(attribute.value());
    } catch (const UsageError& error) {
      throw FormatError(std::string(name) + ": " + error.message(), xml_.place(element));
    }
  }

  ParallelData languages() const {
    const pugi::xml_node root = xml_.root();
    ParallelData made;
    if (is_version_1()) {
      for (const pugi::xml_node& file : root.children()) {
        if (dialect_.name(file) == "file") add_languages(file, made);
      }
    } else {
      made.source_language = language_of(root, "srcLang");
      std::string target = language_of(root, "trgLang");
      if (!target.empty()) made.target_languages.push_back(std::move(target));
    }
    const auto require = [&](bool named, const std::string& which, const std::string& attribute) {
      if (named) return;
      throw FormatError("names no " + which + " language", xml_.place(root),
                        "give it in the attribute " + attribute);
    };
    require(!made.source_language.empty(), "source",
            is_version_1() ? "source-language of <file>" : "srcLang of <xliff>");
    require(!made.target_languages.empty(), "target",
            is_version_1() ? "target-language of <file>" : "trgLang of <xliff>");
    return made;
  }

  void add_languages(const pugi::xml_node& file, ParallelData& made) const {
    const std::string source = language_of(file, "source-language");
    if (made.source_language.empty()) made.source_language = source;
    if (source.empty() || !is_source_language(source, made.source_language)) return;
    auto& known = made.target_languages;
    if (known.size() > kMaxTargetLanguages) return;  // the importer refuses that many
    std::string target = target_language(file);
    if (target.empty() || std::find(known.begin(), known.end(), target) != known.end()) return;
    known.push_back(std::move(target));
  }

  /// Of a version 1 <file>: its own, else that of the first <target> that names one.
  std::string target_language(const pugi::xml_node& file) const {
    const std::string said = language_of(file, "target-language");
    if (!said.empty()) return said;
    const pugi::xml_node target = file.find_node([&](const pugi::xml_node& node) {
      return dialect_.name(node) == "target" && node.attribute("xml:lang");
    });
    return language_of(target, "xml:lang");
  }

  // The walk through files and groups to units.

  bool enter(const pugi::xml_node& node) override {
    const std::string_view name = dialect_.name(node);
    if (name == "file") begin_file(node);
    if (name == "file" || name == "group" || name == "body") {
      scopes_.push_back(scopes_.back().within(node));
      return true;
    }
    if (name == (is_version_1() ? "trans-unit" : "unit")) read_unit(node);
    return false;
  }

  void leave(const pugi::xml_node& /*node*/) override { scopes_.pop_back(); }

  void begin_file(const pugi::xml_node& file) {
    const ParallelData& data = importer_->languages();
    file_key_ = file.attribute("original").value();
    const std::string source = is_version_1() ? language_of(file, "source-language") : "";
    const bool same_source =
        !is_version_1() || (!source.empty() && is_source_language(source, data.source_language));
    const std::string target = is_version_1() ? target_language(file) : data.target_languages[0];
    const auto column =
        std::find(data.target_languages.begin(), data.target_languages.end(), target);
    column_.reset();
    refusal_ = "another source language";
    if (!same_source) return;
    refusal_ = "no target language";
    if (column == data.target_languages.end()) return;
    column_ = static_cast<size_t>(column - data.target_languages.begin());
  }

  void read_unit(const pugi::xml_node& node) {
    const Scope scope = scopes_.back().within(node);
    if (is_version_1()) {
      read_unit_1(node, scope);
    } else {
      read_unit_2(node, scope);
    }
  }

  void read_unit_1(const pugi::xml_node& node, const Scope& scope) {
    const pugi::xml_node target = dialect_.child(node, "target");
    const std::string_view reason = undone_reason(node, target);
    const RecordMetadata metadata = read_metadata_1(node, dialect_);
    const auto sources = SegmentFinder::find(dialect_.child(node, "seg-source"), dialect_);
    const auto targets = SegmentFinder::find(target, dialect_);
    const std::string key = file_key_ + '\n' + node.attribute("id").value() + '\n';
    // A target that is not segmented translates the whole.
    if (sources.empty() || targets.empty()) {
      return add(dialect_.child(node, "source"), target, scope, {}, metadata, reason, key);
    }
    std::unordered_map<std::string_view, pugi::xml_node> by_mid;
    for (const auto& [mid, element] : targets) by_mid.emplace(mid, element);
    for (const auto& [mid, element] : sources) {
      const auto found = by_mid.find(mid);
      const pugi::xml_node segment = found == by_mid.end() ? pugi::xml_node() : found->second;
      add(element, segment, scope, {}, metadata, reason, key + mid + '\n');
    }
  }

  void read_unit_2(const pugi::xml_node& node, const Scope& scope) {
    const XliffData data = read_xliff_data(node, dialect_);
    const RecordMetadata metadata = read_metadata_2(node);
    for (const pugi::xml_node& segment : node.children()) {
      if (dialect_.name(segment) != "segment") continue;
      const bool initial = std::string_view(segment.attribute("state").value()) == "initial";
      add(dialect_.child(segment, "source"), dialect_.child(segment, "target"), scope, data,
          metadata, initial ? kInitial : std::string_view(), {});
    }
  }

  void add(const pugi::xml_node& source, const pugi::xml_node& target, const Scope& scope,
           const XliffData& data, const RecordMetadata& metadata, std::string_view reason,
           const std::string& key) {
    if (source) line_ = xml_.next_line(source);
    if (!source) return importer_->fail(line_, 0, "a unit without <source>");
    if (!column_) return importer_->fail(line_, 0, refusal_);
    if (!scope.translate) return importer_->skip(line_, kNotTranslatable);
    const auto read = [&](const pugi::xml_node& element) {
      return read_xliff_segment(element, dialect_, data,
                                preserves_space(element, scope.preserve_space));
    };
    Unit unit{read(source), std::vector<InlineText>(targets_), metadata, line_, {}};
    InlineText translation;
    if (target && reason.empty()) translation = read(target);
    Unit& place = targets_ == 1 ? unit : same_unit(std::move(unit), key);
    place.targets[*column_] = std::move(translation);
    if (target) place.reason = reason;
    if (targets_ == 1) finish(place);
  }

  /// The same unit of a file of another language, if one was read; else this one, now waiting.
  Unit& same_unit(Unit unit, const std::string& key) {
    std::string whole = key;
    for (const std::string& text : unit.source.texts) whole += text + '\n';
    const auto [known, is_new] = known_.try_emplace(std::move(whole), waiting_.size());
    if (is_new) waiting_.push_back(std::move(unit));
    return waiting_[known->second];
  }

  void finish(Unit& unit) {
    TranslationUnit record;
    record.line = unit.line;
    record.score = unit.metadata.score;
    record.change_date = unit.metadata.change_date;
    record.contents = number_codes(unit.source, unit.targets);
    record.source = to_text(unit.source);
    bool translated = false;
    for (const InlineText& target : unit.targets) {
      record.targets.push_back(to_text(target));
      translated = translated || !record.targets.back().readable.empty();
    }
    if (!translated && !unit.reason.empty()) return importer_->skip(unit.line, unit.reason);
    if (translated && !unit.reason.empty()) importer_->skip_target(unit.line, unit.reason);
    importer_->add(std::move(record));
  }

  XmlFile xml_;
  XliffDialect dialect_;
  Importer* importer_ = nullptr;
  size_t targets_ = 0;  ///< how many target languages
  size_t line_ = 1;
  std::vector<Scope> scopes_;

  std::string file_key_;          ///< what tells the current <file> from others
  std::optional<size_t> column_;  ///< its target language; none: its units are failed
  std::string_view refusal_;      ///< the reason why

  std::vector<Unit> waiting_;                      ///< where there are several target languages
  std::unordered_map<std::string, size_t> known_;  ///< of those, by file, unit, and source text
};

}  // namespace

ParallelData parse_xliff(std::string_view bytes, const std::string& file, ImportReport* report,
                         const ImportRules& rules) {
  return XliffReader(bytes, file).read(report, rules);
}

}  // namespace amts::corpus
