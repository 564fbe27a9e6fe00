#include "pipeline/config.h"

#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <charconv>
#include <functional>
#include <map>
#include <set>

#include "base/error.h"
#include "base/file.h"
#include "pipeline/pattern.h"
#include "text/language.h"
#include "translate/kept_patterns.h"

namespace amts::pipeline {
namespace {

/// A node of the file with what a message about it needs.
class Node {
 public:
  Node(YAML::Node node, std::string key, const std::string& file)
      : node_(std::move(node)), key_(std::move(key)), file_(file) {}

  [[noreturn]] void refuse(const std::string& message, const std::string& remedy = {}) const {
    const YAML::Mark mark = node_.Mark();
    Where where{file_, 0, 0};
    if (!mark.is_null()) {
      where.line = static_cast<size_t>(mark.line) + 1;
      where.column = static_cast<size_t>(mark.column) + 1;
    }
    throw UsageError((key_.empty() ? "" : "'" + key_ + "': ") + message, where, remedy);
  }

  std::string text() const {
    if (!node_.IsScalar()) refuse("must be a single value");
    return node_.Scalar();
  }

  bool flag() const {
    const std::string value = text();
    if (value == "true" || value == "yes" || value == "on") return true;
    if (value == "false" || value == "no" || value == "off") return false;
    refuse("must be true or false, not '" + value + "'");
  }

  /// A number in [0, 1].
  double share() const {
    const std::string value = text();
    double number = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
    if (error != std::errc() || end != value.data() + value.size() || number < 0 || number > 1)
      refuse("must be a number from 0 to 1, not '" + value + "'");
    return number;
  }

  size_t number() const {
    const std::string value = text();
    size_t count = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), count);
    if (error != std::errc() || end != value.data() + value.size() || count == 0)
      refuse("must be a number above 0, not '" + value + "'");
    return count;
  }

  /// One value or a list of them.
  std::vector<std::string> texts() const {
    if (node_.IsScalar()) return {node_.Scalar()};
    if (!node_.IsSequence()) refuse("must be a value or a list of values");
    std::vector<std::string> list;
    for (const YAML::Node& item : node_) list.push_back(Node(item, key_, file_).text());
    return list;
  }

  template <typename Value>
  Value choice(const std::map<std::string, Value>& values) const {
    const auto found = values.find(text());
    if (found != values.end()) return found->second;
    std::string list;
    for (const auto& [name, value] : values) list += (list.empty() ? "" : ", ") + name;
    refuse("cannot be '" + text() + "'", "one of " + list);
  }

  /// Calls the handler of each key; an unknown key is an error that names those that exist.
  using Handlers = std::map<std::string, std::function<void(const Node&)>>;
  void each(const Handlers& handlers) const {
    if (!node_.IsMap()) refuse("must hold keys with values");
    std::set<std::string> seen;
    for (const auto& entry : node_) {
      const std::string key = entry.first.Scalar();
      if (!seen.insert(key).second) refuse_again(entry.first, key);
      const auto handler = handlers.find(key);
      if (handler == handlers.end()) {
        std::string list;
        for (const auto& [name, function] : handlers) list += (list.empty() ? "" : ", ") + name;
        Node(entry.first, key, file_).refuse("is no key that belongs here", "keys: " + list);
      }
      handler->second(Node(entry.second, key_.empty() ? key : key_ + "." + key, file_));
    }
  }

  /// All keys of a map, whatever their names.
  void entries(const std::function<void(const std::string&, const Node&)>& handle) const {
    if (!node_.IsMap()) refuse("must hold keys with values");
    std::set<std::string> seen;
    for (const auto& entry : node_) {
      const std::string key = entry.first.Scalar();
      if (!seen.insert(key).second) refuse_again(entry.first, key);
      handle(key, Node(entry.second, key_ + "." + key, file_));
    }
  }

  /// A key that stands twice: which of the values counts would be a guess.
  [[noreturn]] void refuse_again(const YAML::Node& key, const std::string& name) const {
    Node(key, key_.empty() ? name : key_ + "." + name, file_)
        .refuse("stands here a second time", "keep one of them");
  }

  std::string language(const std::string& id) const {
    try {
      return text::canonical_language(id);
    } catch (const UsageError& error) {
      refuse(error.message(), error.remedy());
    }
  }

 private:
  YAML::Node node_;
  std::string key_;
  const std::string& file_;
};

void read_parallel_data(const Node& node, LanguageConfig& out) {
  node.each({
      {"from-human", [&](const Node& n) { out.from_human = n.flag(); }},
      {"files",
       [&](const Node& n) {
         for (std::string& file : n.texts()) out.parallel_files.emplace_back(std::move(file));
       }},
      {"granularity",
       [&](const Node& n) {
         out.by_sentence = n.choice<bool>({{"sentence", true}, {"paragraph", false}});
       }},
      {"lexicon", [&](const Node& n) { out.lexicon = n.text(); }},
      {"reuse",
       [&](const Node& n) {
         out.reuse =
             n.choice<translate::ReuseLevel>({{"repaired", translate::ReuseLevel::kRepaired},
                                              {"exact", translate::ReuseLevel::kExact},
                                              {"off", translate::ReuseLevel::kOff}});
       }},
      {"repair-from", [&](const Node& n) { out.repair_from = n.share(); }},
      {"adapt",
       [&](const Node& n) {
         out.adapt = n.choice<bool>({{"auto", true}, {"off", false}});
       }},
  });
}

void read_style(const Node& node, LanguageConfig& out) {
  node.entries([&](const std::string& name, const Node& value) {
    if (name == "replacements") {
      value.entries([&](const std::string& from, const Node& to) {
        out.style.replacements.emplace_back(from, to.text());
      });
    } else {
      out.style.rules[name] = value.flag();
    }
  });
  try {
    translate::check_style(out.style, out.language);
  } catch (const UsageError& error) {
    node.refuse(error.message(), error.remedy());
  }
}

void read_checks(const Node& node, checks::Settings& out) {
  const auto known = [](const Node& at, const std::string& id) {
    try {
      checks::find_check(id);
    } catch (const UsageError& error) {
      at.refuse(error.message(), error.remedy());
    }
  };
  node.each({
      {"disable",
       [&](const Node& n) {
         for (const std::string& id : n.texts()) {
           known(n, id);
           out.disabled.insert(id);
         }
       }},
      {"severity",
       [&](const Node& n) {
         n.entries([&](const std::string& id, const Node& level) {
           known(level, id);
           out.severity[id] =
               level.choice<checks::Severity>({{"error", checks::Severity::kError},
                                               {"warning", checks::Severity::kWarning},
                                               {"note", checks::Severity::kNote}});
         });
       }},
  });
}

std::vector<std::string> read_patterns(const Node& node) {
  std::vector<std::string> patterns = node.texts();
  try {
    translate::KeptPatterns{patterns};
  } catch (const UsageError& error) {
    node.refuse(error.message(), error.remedy());
  }
  return patterns;
}

void read_language(const Node& node, LanguageConfig& out) {
  const auto pattern = [](const Node& n) {
    try {
      expand_pattern(n.text(), "x");
    } catch (const UsageError& error) {
      n.refuse(error.message(), error.remedy());
    }
    return n.text();
  };
  node.each({
      {"human", [&](const Node& n) { out.human = pattern(n); }},
      {"output", [&](const Node& n) { out.output = pattern(n); }},
      {"engine", [&](const Node& n) { out.engine.name = n.text(); }},
      {"model", [&](const Node& n) { out.engine.model = n.text(); }},
      {"endpoint-url", [&](const Node& n) { out.engine.endpoint_url = n.text(); }},
      {"concurrency", [&](const Node& n) { out.engine.concurrency = n.number(); }},
      {"tokens-per-minute", [&](const Node& n) { out.engine.tokens_per_minute = n.number(); }},
      {"via", [&](const Node& n) { out.engine.via = n.language(n.text()); }},
      {"amazon-terminology", [&](const Node& n) { out.engine.amazon_terminology = n.text(); }},
      {"parallel-data", [&](const Node& n) { read_parallel_data(n, out); }},
      {"segmentation",
       [&](const Node& n) {
         out.split_sentences = n.choice<bool>({{"sentence", true}, {"segment", false}});
       }},
      {"terminology", [&](const Node& n) { out.terminology = n.text(); }},
      {"terminology-case",
       [&](const Node& n) {
         out.terminology_ignores_case =
             n.choice<bool>({{"sensitive", false}, {"insensitive", true}});
       }},
      {"held-out", [&](const Node& n) { out.held_out = n.texts(); }},
      {"evaluate",
       [&](const Node& n) {
         out.evaluate = n.choice<Evaluate>({{"none", Evaluate::kNone},
                                            {"held-out", Evaluate::kHeldOut},
                                            {"all", Evaluate::kAll}});
       }},
      {"directions",
       [&](const Node& n) {
         out.both_directions = n.choice<bool>({{"one", false}, {"both", true}});
       }},
      {"style", [&](const Node& n) { read_style(n, out); }},
      {"do-not-translate", [&](const Node& n) { out.do_not_translate = read_patterns(n); }},
  });
  if (out.output.empty())
    node.refuse("has no 'output'", "say where translations go, such as es/{}");
}

}  // namespace

Config parse_config(const std::string& yaml, const std::filesystem::path& file) {
  const std::string name = file.string();
  YAML::Node document;
  try {
    document = YAML::Load(yaml);
  } catch (const YAML::Exception& error) {
    throw UsageError(error.msg, {name, static_cast<size_t>(error.mark.line) + 1,
                                 static_cast<size_t>(error.mark.column) + 1});
  }
  Config config;
  config.root = file.parent_path().empty() ? "." : file.parent_path();
  const Node top(document, "", name);
  top.each({
      {"source", [&](const Node& n) { config.source_language = n.language(n.text()); }},
      {"documents", [&](const Node& n) { config.documents = n.texts(); }},
      {"exclude", [&](const Node& n) { config.exclude = n.texts(); }},
      {"state", [&](const Node& n) { config.state = n.text(); }},
      {"report", [&](const Node& n) { config.report = n.text(); }},
      {"checks", [&](const Node& n) { read_checks(n, config.checks); }},
      {"do-not-translate", [&](const Node& n) { config.do_not_translate = read_patterns(n); }},
      {"translations",
       [&](const Node& n) {
         n.entries([&](const std::string& id, const Node& value) {
           LanguageConfig language;
           language.language = value.language(id);
           read_language(value, language);
           for (const LanguageConfig& other : config.languages) {
             if (other.language == language.language)
               value.refuse("is the language '" + other.language + "' again");
             if (other.output == language.output)
               value.refuse("has the 'output' of '" + other.language + "'",
                            "give each language its own, such as " + language.language + "/{}");
           }
           config.languages.push_back(std::move(language));
         });
       }},
  });
  if (config.source_language.empty())
    top.refuse("there is no 'source'", "name the documents' language: source: en");
  if (config.documents.empty())
    top.refuse("there are no 'documents'", "such as documents: en/**/*.md");
  if (config.languages.empty())
    top.refuse("there are no 'translations'", "name at least one target language");
  return config;
}

Config read_config(const std::filesystem::path& file) {
  std::error_code none;
  if (!std::filesystem::exists(file, none) && none != std::errc::permission_denied)
    throw UsageError("there is no such configuration", {file.string()},
                     "go to the book's folder, or name it with --config");
  return parse_config(read_file(file), file);
}

}  // namespace amts::pipeline
