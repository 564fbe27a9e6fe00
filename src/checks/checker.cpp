#include "checks/checker.h"

#include <algorithm>
#include <map>
#include <mutex>
#include <string>
#include <tuple>

#include "checks/comparison.h"
#include "checks/consistency.h"
#include "checks/suppressions.h"

namespace amts::checks {

struct Checker::State {
  explicit State(CheckerOptions given) : options(std::move(given)), languages(options.languages) {
    options.settings.require_known();
  }

  /// Runs the checks that look at one comparison, and keeps a trace of it.
  std::vector<Finding> run(PairedDocuments& comparison) {
    comparison.terms = options.terminology;
    Findings findings(comparison);
    for (const Check& check : catalogue()) {
      if (check.run == nullptr || !options.settings.enabled(check)) continue;
      findings.begin(check.id, options.settings.severity_of(check));
      check.run(comparison, findings);
    }
    std::vector<Trace> found;
    found.reserve(comparison.units.size());
    for (const Unit& unit : comparison.units)
      found.push_back(trace_of(unit, languages, comparison.target->file,
                               findings.region_of(unit.target.bytes())));
    std::vector<Finding> out = findings.take();
    place_pairs(comparison, found, out);
    Suppressions silent(comparison.target->bytes);
    std::erase_if(out, [&](const Finding& finding) {
      return silent.covers(finding.check, finding.region.line);
    });
    const std::lock_guard lock(mutex);
    suppressions.insert_or_assign(comparison.target->file, std::move(silent));
    std::ranges::move(found, std::back_inserter(traces));
    sort_by_place(out);
    return out;
  }

  /// Lines of pairs are not those of the document made of them.
  void place_pairs(const PairedDocuments& comparison, std::vector<Trace>& found,
                   std::vector<Finding>& findings) const {
    if (comparison.lines.empty()) return;
    const auto place = [&](Region& region) {
      const size_t line = comparison.lines[region.line - 1];
      region = {line, 0, line, 0};
    };
    for (Trace& trace : found) place(trace.region);
    for (Finding& finding : findings) place(finding.region);
  }

  CheckerOptions options;
  Languages languages;
  std::mutex mutex;  // of what follows
  std::vector<Trace> traces;
  std::map<std::string, Suppressions> suppressions;  // by file
};

Checker::Checker(CheckerOptions options) : state_(std::make_unique<State>(std::move(options))) {}
Checker::~Checker() = default;
Checker::Checker(Checker&&) noexcept = default;
Checker& Checker::operator=(Checker&&) noexcept = default;

std::vector<Finding> Checker::check(const document::Document& source,
                                    const document::Document& target) {
  PairedDocuments comparison = compare(source, target, state_->languages, state_->options.lexicon);
  return state_->run(comparison);
}

std::vector<Finding> Checker::check(std::span<const corpus::TextPair> pairs,
                                    std::span<const size_t> lines, const std::string& file) {
  const auto document = [&](auto text_of) {
    std::string bytes;
    for (const corpus::TextPair& pair : pairs) {
      std::string text = text_of(pair);
      std::ranges::replace(text, '\n', ' ');
      bytes += text + '\n';
    }
    return document::parse(std::move(bytes), document::Format::kLines, file);
  };
  const document::Document source = document([](const corpus::TextPair& pair) {
    return pair.tagged_source.empty() ? pair.source : pair.tagged_source;
  });
  const document::Document target = document([](const corpus::TextPair& pair) {
    return pair.tagged_target.empty() ? pair.target : pair.tagged_target;
  });
  PairedDocuments comparison = compare_lines(source, target, state_->languages);
  comparison.lines = lines;
  return state_->run(comparison);
}

std::vector<Finding> Checker::across() const {
  std::vector<Finding> out =
      findings_across(state_->traces, state_->languages, state_->options.settings);
  std::erase_if(out, [&](const Finding& finding) {
    const auto silent = state_->suppressions.find(finding.file);
    return silent != state_->suppressions.end() &&
           silent->second.covers(finding.check, finding.region.line);
  });
  sort_by_place(out);
  return out;
}

void sort_by_place(std::vector<Finding>& findings) {
  std::ranges::stable_sort(findings, [](const Finding& a, const Finding& b) {
    return std::tie(a.file, a.region.line, a.region.column, a.check) <
           std::tie(b.file, b.region.line, b.region.column, b.check);
  });
}

}  // namespace amts::checks
