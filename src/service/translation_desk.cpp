#include "service/translation_desk.h"

#include <algorithm>
#include <optional>
#include <span>
#include <unordered_set>

#include "memory/translation_memory.h"
#include "service/api_error.h"
#include "service/parallel_data_file.h"
#include "service/shared_cache.h"
#include "service/terminology_operations.h"
#include "text/utf8.h"
#include "translate/document_translator.h"

namespace amts::service {
namespace {

/// Engines, terminologies, memories of parallel data that are kept.
constexpr size_t kMostEngines = 32;
constexpr size_t kMostResources = 64;
constexpr size_t kMostAppliedPairs = 100;
constexpr uint64_t kMostTerminologyBytes = 16 << 20;

/// Amazon's code as an id of a language; codes that are none have no engine.
std::optional<text::LanguagePair> pair_of(const std::string& source, const std::string& target) {
  try {
    return text::LanguagePair{text::canonical_language(source), text::canonical_language(target)};
  } catch (const UsageError&) {
    return std::nullopt;
  }
}

std::string pair_key(const text::LanguagePair& pair) { return pair.from + ">" + pair.to; }

/// The terms of one terminology for one direction.
struct NamedTerms {
  std::string name;
  std::vector<memory::TermPair> pairs;
  memory::TermMatcher matcher;
};

/// All that one order needs.
struct Materials {
  text::LanguagePair languages;
  std::shared_ptr<engine::Engine> engine;
  std::vector<std::shared_ptr<const NamedTerms>> terminologies;
  std::shared_ptr<const memory::TermMatcher> terms;  ///< of all terminologies; null: none
  std::shared_ptr<const memory::TranslationMemory> memory;
};

AppliedTerms applied_terms(const NamedTerms& terminology,
                           std::span<const document::Document> documents) {
  AppliedTerms applied{terminology.name, {}};
  std::unordered_set<size_t> seen;
  for (const document::Document& document : documents) {
    for (const document::Segment& segment : document.segments) {
      for (const memory::TermOccurrence& one : terminology.matcher.find(segment.text)) {
        if (!seen.insert(one.term).second) continue;
        applied.terms.emplace_back(terminology.matcher.terms()[one.term].source, one.target);
      }
    }
  }
  return applied;
}

void add_applied_pairs(const translate::SegmentOutcome& segment, std::vector<AppliedPair>& pairs) {
  for (const translate::SentenceOutcome& sentence : segment.sentences) {
    if (!sentence.nearest || pairs.size() >= kMostAppliedPairs) continue;
    const translate::NearPair& near = *sentence.nearest;
    const bool known = std::any_of(pairs.begin(), pairs.end(), [&](const AppliedPair& one) {
      return one.source == near.source && one.target == near.target;
    });
    if (!known) pairs.push_back({near.source, near.target, near.similarity});
  }
}

/// Adds what is told of one document to what is told of all.
void sum_up(const document::Document& document, const translate::DocumentOutcome& outcome,
            TranslatedDocument& result) {
  result.bytes += outcome.bytes;
  result.failed_segments += outcome.failed_segments();
  if (outcome.engine_failure) {
    result.engine_failed = true;
    result.first_error = outcome.engine_failure->message();
  }
  for (const document::Segment& segment : document.segments) {
    result.characters += text::code_point_count(segment.text);
  }
  for (const translate::SegmentOutcome& segment : outcome.segments) {
    if (result.first_error.empty() && segment.error) result.first_error = segment.error->message();
    add_applied_pairs(segment, result.applied_pairs);
    if (segment.origin == translate::TranslationOrigin::kParallelData ||
        segment.origin == translate::TranslationOrigin::kMixed) {
      ++result.segments_from_parallel_data;
    }
  }
}

/// Each line of a text as a document, its line end included.
std::vector<document::Document> line_documents(std::string_view text) {
  std::vector<document::Document> lines;
  while (!text.empty()) {
    const size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
    lines.push_back(document::parse(std::string(text.substr(0, end)), document::Format::kText));
    text.remove_prefix(end);
  }
  return lines;
}

}  // namespace

struct TranslationDesk::Impl {
  Impl(const ServiceContext& service, engine::EngineOptions options, Executor& executor,
       std::filesystem::path folder)
      : context(service),
        engine_options(std::move(options)),
        shared{&executor, std::make_shared<engine::ModelStore>()},
        spool(std::move(folder)) {}

  std::shared_ptr<engine::Engine> engine_for(const text::LanguagePair& pair) {
    return engines.get(pair_key(pair), [&]() -> std::shared_ptr<engine::Engine> {
      return engine::make_engine(engine_options, pair, shared);
    });
  }

  std::shared_ptr<const NamedTerms> terms_of(const Resource& resource,
                                             const text::LanguagePair& pair) {
    const std::string key =
        resource.name + ":" + std::to_string(resource.version) + ":" + pair_key(pair);
    return terminologies.get(key, [&]() -> std::shared_ptr<const NamedTerms> {
      const std::string bytes = context.objects.get(
          context.internal_bucket, resource.properties["Own"]["key"], kMostTerminologyBytes);
      memory::Terminology terminology =
          parse_terminology(bytes, resource.properties["Format"], spool);
      terminology.directionality =
          memory::parse_directionality(resource.properties["Directionality"].get<std::string>());
      std::vector<memory::TermPair> pairs;
      try {
        pairs = memory::term_pairs(terminology, pair);
      } catch (const UsageError&) {  // it has not this direction: as Amazon does, none applies
      }
      return std::make_shared<NamedTerms>(
          NamedTerms{resource.name, pairs, memory::TermMatcher(pairs, pair)});
    });
  }

  std::shared_ptr<const memory::TranslationMemory> memory_of(const std::vector<Resource>& resources,
                                                             const text::LanguagePair& pair) {
    std::string key = pair_key(pair);
    for (const Resource& one : resources) {
      key += ":" + one.name + ":" + one.properties["Own"]["key"].get<std::string>();
    }
    return memories.get(key, [&]() -> std::shared_ptr<const memory::TranslationMemory> {
      std::vector<corpus::TextPair> pairs;
      for (const Resource& one : resources) {
        for (corpus::TextPair& pair_of_one : parallel_data_pairs(context, one, pair)) {
          pairs.push_back(std::move(pair_of_one));
        }
      }
      return std::make_shared<memory::TranslationMemory>(
          memory::TranslationMemory::build(pairs, pair, shared.executor));
    });
  }

  text::LanguagePair require_pair(const TranslationOrder& order) {
    const auto pair = pair_of(order.source, order.target);
    try {
      if (pair) engine_for(*pair);
    } catch (const UsageError&) {
      throw unsupported(order);
    }
    if (!pair) throw unsupported(order);
    return *pair;
  }

  static ApiError unsupported(const TranslationOrder& order) {
    return {"UnsupportedLanguagePairException",
            "Unsupported language pair: " + order.source + " to " + order.target + ".",
            {{"SourceLanguageCode", order.source}, {"TargetLanguageCode", order.target}}};
  }

  Materials gather(const TranslationOrder& order) {
    Materials materials;
    materials.languages = require_pair(order);
    materials.engine = engine_for(materials.languages);
    std::vector<memory::TermPair> all_terms;
    for (const std::string& name : order.terminologies) {
      const Resource resource = ResourceTable(context.database, kTerminologyKind).require(name);
      materials.terminologies.push_back(terms_of(resource, materials.languages));
      const auto& pairs = materials.terminologies.back()->pairs;
      all_terms.insert(all_terms.end(), pairs.begin(), pairs.end());
    }
    if (materials.terminologies.size() == 1) {
      materials.terms = {materials.terminologies[0], &materials.terminologies[0]->matcher};
    } else if (!all_terms.empty()) {
      materials.terms =
          std::make_shared<memory::TermMatcher>(std::move(all_terms), materials.languages);
    }
    std::vector<Resource> data;
    for (const std::string& name : order.parallel_data) {
      data.push_back(ResourceTable(context.database, kParallelDataKind).require(name));
      if (data.back().properties["Status"] != "ACTIVE") {
        throw ApiError("InvalidRequestException", "The parallel data '" + name + "' is not ACTIVE");
      }
    }
    if (!data.empty()) materials.memory = memory_of(data, materials.languages);
    return materials;
  }

  TranslatedDocument translate(const TranslationOrder& order,
                               std::span<const document::Document> documents,
                               const Cancellation& cancellation);

  const ServiceContext& context;
  engine::EngineOptions engine_options;
  engine::Shared shared;
  std::filesystem::path spool;
  SharedCache<engine::Engine> engines{kMostEngines};
  SharedCache<const NamedTerms> terminologies{kMostResources};
  SharedCache<const memory::TranslationMemory> memories{kMostResources};
};

TranslationDesk::TranslationDesk(const ServiceContext& context, engine::EngineOptions engine,
                                 Executor& executor, std::filesystem::path spool)
    : impl_(std::make_unique<Impl>(context, std::move(engine), executor, std::move(spool))) {}

TranslationDesk::~TranslationDesk() = default;

bool TranslationDesk::supports(const std::string& source, const std::string& target) {
  const auto pair = pair_of(source, target);
  if (!pair) return false;
  try {
    engine::make_engine(impl_->engine_options, *pair,
                        impl_->shared);  // not kept: it pushes none out that is used
    return true;
  } catch (const UsageError&) {
    return false;
  }
}

void TranslationDesk::check(const TranslationOrder& order) {
  impl_->require_pair(order);
  for (const std::string& name : order.terminologies) {
    ResourceTable(impl_->context.database, kTerminologyKind).require(name);
  }
  for (const std::string& name : order.parallel_data) {
    ResourceTable(impl_->context.database, kParallelDataKind).require(name);
  }
}

TranslatedDocument TranslationDesk::Impl::translate(const TranslationOrder& order,
                                                    std::span<const document::Document> documents,
                                                    const Cancellation& cancellation) {
  const Materials materials = gather(order);
  translate::Resources resources;
  resources.engine = materials.engine;
  resources.memory = materials.memory;
  resources.terms = materials.terms;
  const translate::DocumentTranslator translator(
      std::make_shared<const translate::Resources>(std::move(resources)), materials.languages);
  translate::Call call{materials.languages};
  call.cancellation = cancellation;
  const auto outcomes = translator.translate(documents, call);
  TranslatedDocument result;
  for (size_t i = 0; i < documents.size(); ++i) sum_up(documents[i], outcomes[i], result);
  for (const auto& terminology : materials.terminologies) {
    AppliedTerms applied = applied_terms(*terminology, documents);
    if (!applied.terms.empty()) result.applied.push_back(std::move(applied));
  }
  return result;
}

TranslatedDocument TranslationDesk::translate(const TranslationOrder& order, std::string bytes,
                                              document::Format format,
                                              const Cancellation& cancellation) {
  const document::Document document = document::parse(std::move(bytes), format);
  return impl_->translate(order, {&document, 1}, cancellation);
}

TranslatedDocument TranslationDesk::translate_text(const TranslationOrder& order,
                                                   std::string_view text,
                                                   const Cancellation& cancellation) {
  return impl_->translate(order, line_documents(text), cancellation);
}

}  // namespace amts::service
