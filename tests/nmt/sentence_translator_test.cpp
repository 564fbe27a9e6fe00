#include "nmt/sentence_translator.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sentencepiece_trainer.h>

#include <random>
#include <set>

#include "base/error.h"
#include "base/file.h"
#include "fixtures.h"
#include "temporary_folder.h"
#include "text/placeholder.h"

namespace amts::nmt {
namespace {

using testing::ElementsAre;

/// A vocabulary of at most 64 pieces with symbols for three placeholders.
Vocabulary make_vocabulary(const std::filesystem::path& folder, const std::string& symbols) {
  const std::vector<std::string> words = {"the",  "cat",  "sat", "on",  "a",   "mat", "and", "saw",
                                          "many", "dogs", "The", "Cat", "run", "to",  "home"};
  std::mt19937 random(1);
  std::string sentences;
  for (int i = 0; i < 300; ++i) {
    for (int w = 0; w < 8; ++w) sentences += words[random() % words.size()] + (w == 4 ? ", " : " ");
    sentences += ".\n";
  }
  write_file(folder / "text", sentences);
  const std::unordered_map<std::string, std::string> options = {
      {"input", (folder / "text").string()},
      {"model_prefix", (folder / "vocab").string()},
      {"vocab_size", "64"},
      {"hard_vocab_limit", "false"},
      {"bos_id", "-1"},
      {"eos_id", "0"},
      {"unk_id", "1"},
      {"normalization_rule_name", "identity"},
      {"minloglevel", "2"},
      {"user_defined_symbols", symbols}};
  const auto status = sentencepiece::SentencePieceTrainer::Train(options);
  EXPECT_TRUE(status.ok()) << status.ToString();
  std::filesystem::rename(folder / "vocab.model", folder / "vocab.spm");
  return Vocabulary::sentencepiece(folder / "vocab.spm");
}

class TranslatorTest : public testing::Test {
 protected:
  Vocabulary vocabulary(const std::string& symbols = "{1},{2},{3}") {
    return make_vocabulary(folder_.path(), symbols);
  }
  SentenceTranslator translator(const std::string& model = "ssru",
                                const std::string& symbols = "{1},{2},{3}") {
    return SentenceTranslator({Transformer(Parameters::load(Fixture{model}.model())),
                               vocabulary(symbols), std::nullopt, std::nullopt, std::nullopt,
                               false});
  }
  TemporaryFolder folder_;
};

TEST_F(TranslatorTest, VocabularyEncodesAndDecodes) {
  const Vocabulary pieces = vocabulary();
  EXPECT_EQ(pieces.eos(), 0U);
  EXPECT_EQ(pieces.unknown(), 1U);
  EXPECT_LE(pieces.size(), 64U);
  const std::string text = "the cat {2} saw many dogs, and the mat.";
  std::vector<WordId> ids;
  size_t end = 0;
  for (const Piece& piece : pieces.encode(text)) {
    EXPECT_EQ(piece.begin, end);
    end = piece.end;
    ids.push_back(piece.id);
  }
  EXPECT_EQ(end, text.size());
  EXPECT_THAT(ids, testing::Contains(*pieces.find("{2}")));
  ids.push_back(pieces.eos());
  const DecodedText decoded = pieces.decode(ids);
  EXPECT_EQ(decoded.text, text);
  EXPECT_EQ(decoded.spans.size(), ids.size());
  EXPECT_FALSE(pieces.find("elephant").has_value());
  EXPECT_EQ(placeholder_symbols(pieces, pieces), 3U);
}

TEST_F(TranslatorTest, VocabularyOfOpusHasItsOwnIds) {
  vocabulary();
  write_file(
      folder_.path() / "vocab.yml",
      "</s>: 0\n<unk>: 1\n\"\\u2581the\": 2\n'\xE2\x96\x81' : 3\n\xE2\x96\x81on: 4\n>>spa<<: 5\n");
  EXPECT_THROW(Vocabulary::with_ids(folder_.path() / "vocab.spm", folder_.path() / "vocab.spm"),
               ModelError);
  const Vocabulary opus =
      Vocabulary::with_ids(folder_.path() / "vocab.yml", folder_.path() / "vocab.spm");
  EXPECT_EQ(opus.find("\xE2\x96\x81the"), 2U);
  EXPECT_EQ(opus.find(">>spa<<"), 5U);
  EXPECT_EQ(opus.size(), 6U);
  const auto pieces = opus.encode("the elephant");
  ASSERT_GE(pieces.size(), 2U);
  EXPECT_EQ(pieces[0].id, 2U);
  EXPECT_EQ(pieces[1].id, opus.unknown());
  EXPECT_EQ(opus.decode(std::vector<WordId>{2, 4, 0}).text, "the on");
}

TEST_F(TranslatorTest, DamagedVocabulariesAreErrors) {
  write_file(folder_.path() / "bad.spm", "nonsense");
  EXPECT_THROW(Vocabulary::sentencepiece(folder_.path() / "bad.spm"), ModelError);
  vocabulary();
  for (const std::string yaml :
       {"", "</s>: 0\n", "no number\n", "</s>: 0\n<unk>: -4\n", "</s>: 0\n<unk>: 16777000\n"}) {
    write_file(folder_.path() / "bad.yml", yaml);
    EXPECT_THROW(Vocabulary::with_ids(folder_.path() / "bad.yml", folder_.path() / "vocab.spm"),
                 ModelError)
        << yaml;
  }
}

TEST(SourceTextTest, PlaceholdersBecomeSymbolsOrAreCut) {
  const SourceText text = hide_placeholders("see ⟦7⟧ and ⟦2⟧, {1} too ⟦9⟧", 3);
  EXPECT_EQ(text.text, "see {1} and {2}, {3} too ");
  ASSERT_EQ(text.kept.size(), 4U);
  EXPECT_EQ(text.kept[0].text, "⟦7⟧");
  EXPECT_EQ(text.kept[2].text, "{1}");
  EXPECT_EQ(text.kept[2].symbol, 3U);
  EXPECT_EQ(text.kept[3].symbol, 0U);
  EXPECT_EQ(text.kept[3].at, text.text.size());
  EXPECT_EQ(hide_placeholders("{1} ⟦1⟧ x", 0).text, "{1}  x");
  EXPECT_TRUE(is_untranslatable(hide_placeholders("⟦1⟧ = 3.14 + {2}", 3)));
  EXPECT_FALSE(is_untranslatable(hide_placeholders("⟦1⟧ é", 3)));
}

TEST_F(TranslatorTest, WhatTheVocabularyCannotSayIsFound) {
  const Vocabulary pieces = vocabulary("{1},>>es<<");
  const auto found = [&](const std::string& text) {
    std::vector<std::string> texts;
    for (const auto& [from, to] : find_unspeakable(text, pieces)) {
      texts.push_back(text.substr(from, to - from));
    }
    return texts;
  };
  EXPECT_THAT(found("the cat sat on a mat, and"), testing::IsEmpty());
  EXPECT_THAT(found("the \U0001F600\U0001F3FD cat"), ElementsAre("\U0001F600\U0001F3FD"));
  EXPECT_THAT(found("Привет, мир"), ElementsAre("Привет", "мир"));
  EXPECT_THAT(found("cats naïve cat"), ElementsAre("naïve"));
  EXPECT_THAT(found("你好the世"), ElementsAre("你好", "世"));
  EXPECT_THAT(found("the \u201ccat\u201d \u2014 5 \u20ac"), ElementsAre("\u20ac"));
  EXPECT_THAT(found(">>es<< the cat"), ElementsAre(">>es<<"));
  const std::string mixed = "the \U0001F600⟦1⟧\U0001F600 cat";
  const SourceText hidden = hide_placeholders(mixed, 1, find_unspeakable(mixed, pieces));
  EXPECT_EQ(hidden.text, "the {1} cat");
  ASSERT_EQ(hidden.kept.size(), 3U);
  EXPECT_EQ(hidden.kept[0].text, "\U0001F600");
  EXPECT_EQ(hidden.kept[1].text, "⟦1⟧");
}

TEST_F(TranslatorTest, LongTextIsSplitAtClausesWithinTheLimit) {
  const Vocabulary pieces = vocabulary();
  std::string text;
  for (int i = 0; i < 40; ++i) text += "the cat sat on the mat, and the dogs run home. ";
  for (const size_t longest : {8, 30, 57}) {
    size_t end = 0;
    for (const auto& [from, to] : split_long(text, pieces, longest)) {
      EXPECT_EQ(from, end);
      EXPECT_LE(pieces.encode(text.substr(from, to - from)).size(), longest + 1);
      end = to;
      if (longest == 57 && to < text.size()) {
        EXPECT_EQ(text[to - 1], '.');
      }
    }
    EXPECT_EQ(end, text.size());
  }
}

TEST_F(TranslatorTest, CapitalsBecomeSentenceCaseWhereTheVocabularyLacksThem) {
  const Vocabulary pieces = vocabulary();
  SourceText capitals = hide_placeholders("THE CAT SAT ON ⟦1⟧ MANY DOGS", 3);
  EXPECT_EQ(normalize_case(capitals, pieces), LetterCase::kUpper);
  EXPECT_EQ(capitals.text, "The cat sat on {1} many dogs");
  EXPECT_EQ(capitals.text.substr(capitals.kept[0].at, 3), "{1}");
  SourceText plain = hide_placeholders("The cat sat on many dogs", 3);
  EXPECT_EQ(normalize_case(plain, pieces), LetterCase::kAsIs);
  EXPECT_EQ(plain.text, "The cat sat on many dogs");
  SourceText name = hide_placeholders("GPU", 3);
  EXPECT_EQ(normalize_case(name, pieces), LetterCase::kAsIs);
  EXPECT_EQ(name.text, "GPU");
}

TEST_F(TranslatorTest, TextWithoutLettersComesBack) {
  const SentenceTranslator engine = translator();
  const std::vector<TranslationInput> inputs = {
      {"", {}}, {"42", {}}, {"⟦1⟧ + ⟦2⟧ = 3", {}}, {" … ", {}}};
  const auto found = engine.translate(inputs);
  for (size_t i = 0; i < inputs.size(); ++i) EXPECT_EQ(found[i].text, inputs[i].source);
}

std::vector<int> numbers(const std::string& text) {
  std::vector<int> found;
  for (const auto& span : text::find_placeholders(text)) found.push_back(span.number);
  std::sort(found.begin(), found.end());
  return found;
}

TEST_F(TranslatorTest, EveryPlaceholderStandsOnceWhateverTheModelSays) {
  // The model is random: it drops, repeats and invents symbols.
  for (const std::string symbols : {"{1},{2},{3}", ""}) {
    const SentenceTranslator engine = translator("ssru", symbols);
    std::mt19937 random(3);
    std::vector<std::string> sources;
    for (int i = 0; i < 40; ++i) {
      std::string source;
      for (int w = 0, next = 1; w < 9; ++w) {
        source += random() % 2 == 0 ? "the mat " : "dogs ";
        if (random() % 3 == 0) source += text::placeholder(next++) + " ";
      }
      sources.push_back(source);
    }
    std::vector<TranslationInput> inputs;
    for (const std::string& source : sources) inputs.push_back({source, {}});
    const auto found = engine.translate(inputs);
    for (size_t i = 0; i < sources.size(); ++i) {
      EXPECT_EQ(numbers(found[i].text), numbers(sources[i])) << found[i].text;
      EXPECT_EQ(found[i].text.find('{'), std::string::npos) << found[i].text;
    }
  }
}

TEST_F(TranslatorTest, TranslationDependsOnTheSentenceAlone) {
  const SentenceTranslator engine = translator("int8");
  std::string very_long;
  for (int i = 0; i < 30; ++i) very_long += "the cat sat on the mat, and saw many dogs. ";
  const std::vector<std::string> sources = {"the cat", very_long, "THE DOGS RUN HOME", "a",
                                            "dogs ⟦1⟧ run to ⟦2⟧ home"};
  std::vector<TranslationInput> inputs;
  for (const std::string& source : sources) inputs.push_back({source, {}});
  TranslationOptions threads;
  Executor executor(2);
  threads.executor = &executor;
  threads.batch_tokens = 20;
  const auto together = engine.translate(inputs);
  const auto apart = engine.translate(inputs, threads);
  for (size_t i = 0; i < inputs.size(); ++i) {
    const auto alone = engine.translate({&inputs[i], 1});
    EXPECT_EQ(alone[0].text, together[i].text);
    EXPECT_EQ(alone[0].score, together[i].score);
    EXPECT_EQ(apart[i].text, together[i].text);
  }
}

TEST_F(TranslatorTest, WordsSayWhereTheyStandAndWhatTheyLookAt) {
  for (const std::string symbols : {"{1},{2},{3}", "{7}"}) {
    const SentenceTranslator engine = translator("post-norm", symbols);
    const std::string source = "⟦4⟧the cat ⟦1⟧ saw ⟦2⟧ many dogs ⟦3⟧";
    const TranslationInput input{source, {}};
    const Translation found = engine.translate({&input, 1})[0];
    ASSERT_EQ(found.searched.size(), 1U);
    const std::vector<WordId>& said = found.searched[0].target;
    ASSERT_EQ(found.words.size(), said.size() - (said.back() == 0 ? 1 : 0));
    float total = 0;
    size_t end = 0;
    for (const TranslatedWord& word : found.words) {
      EXPECT_LE(end, word.begin);
      EXPECT_LE(word.begin, word.end);
      EXPECT_LE(word.end, found.text.size());
      EXPECT_LE(word.source_begin, word.source_end);
      EXPECT_LE(word.source_end, source.size());
      // Never a part of a placeholder.
      for (const size_t at : {word.source_begin, word.source_end}) {
        EXPECT_NE(source.substr(at, 2), "\x9F\xA6") << at;
      }
      end = word.end;
      total += word.log_probability;
    }
    EXPECT_LT(total, 0);
  }
}

TEST_F(TranslatorTest, EncodesAKnownTranslationAsTheModelWouldSayIt) {
  const SentenceTranslator engine = translator("post-norm");
  const Vocabulary& pieces = engine.model().source;
  const auto encoded = [&](const std::string& text) {
    std::vector<WordId> ids;
    for (const Piece& piece : pieces.encode(text)) ids.push_back(piece.id);
    ids.push_back(pieces.eos());
    return ids;
  };
  // Symbols are numbered by the source; what stands in the target alone goes.
  const EncodedPair pair = engine.encode("the ⟦5⟧ cat ⟦2⟧", "a ⟦2⟧ mat ⟦9⟧⟦5⟧");
  EXPECT_EQ(pair.source, encoded("the {1} cat {2}"));
  EXPECT_EQ(pair.target, encoded("a {2} mat {1}"));
  EXPECT_TRUE(engine.encode("the cat the cat", "a mat", 3).source.empty());
  EXPECT_TRUE(engine.encode("the cat", "a mat a mat a mat", 4).target.empty());
}

TEST_F(TranslatorTest, RequiredTextsAreSaid) {
  const SentenceTranslator engine = translator("post-norm");
  const TranslationInput input{"the cat saw many dogs and a mat", {"many dogs"}};
  EXPECT_THAT(engine.translate({&input, 1})[0].text, testing::HasSubstr("many dogs"));
}

/// Makes one word certain at the first step of each sentence, and ends every sentence then.
class SayOneWord : public Adaptation {
 public:
  explicit SayOneWord(std::vector<WordId> words) : words_(std::move(words)) {}

  std::unique_ptr<StepHook> hook(std::span<const SearchedPart> parts) const override {
    auto hook = std::make_unique<Hook>();
    for (const SearchedPart& part : parts) {
      EXPECT_EQ(part.source.back(), 0U);
      hook->words.push_back(words_[part.input]);
    }
    return hook;
  }

 private:
  struct Hook : StepHook {
    std::vector<WordId> words;  // of each sentence of the batch

    void look(std::span<const StepRow> rows, std::vector<NewWord>& more) override {
      for (const StepRow& row : rows) more.push_back({row.sentence, words[row.sentence]});
    }
    void mix(std::span<const StepRow> rows) override {
      for (const StepRow& row : rows) {
        EXPECT_EQ(row.state.size(), 16U);
        const WordId said = row.history.empty() ? words[row.sentence] : 0;
        for (size_t i = 0; i < row.log_probabilities.size(); ++i) {
          const WordId word = row.words.empty() ? static_cast<WordId>(i) : row.words[i];
          row.log_probabilities[i] = word == said ? 0.0F : -100.0F;
        }
      }
    }
  };

  std::vector<WordId> words_;
};

TEST_F(TranslatorTest, AdaptationSeesEachSentenceWhateverTheBatches) {
  const SentenceTranslator engine = translator();
  const Vocabulary& pieces = engine.model().target();
  const std::vector<std::string> words = {"mat", "dogs", "cat", "home"};
  const std::vector<std::string> sources = {"the cat", "a mat and many dogs on the mat, and home",
                                            "dogs run", "42", "the dogs saw a cat"};
  std::vector<WordId> said;
  std::vector<TranslationInput> inputs;
  for (size_t i = 0; i < sources.size(); ++i) {
    said.push_back(pieces.find("\u2581" + words[i % words.size()]).value());
    inputs.push_back({sources[i], {}});
  }
  const SayOneWord adaptation(said);
  Executor executor(2);
  for (const size_t batch_tokens : {1, 12, 1000}) {
    TranslationOptions options;
    options.executor = &executor;
    options.batch_tokens = batch_tokens;
    const auto found = engine.translate(inputs, options, &adaptation);
    for (size_t i = 0; i < inputs.size(); ++i) {
      EXPECT_EQ(found[i].text, sources[i] == "42" ? "42" : words[i % words.size()]);
    }
  }
}

TEST_F(TranslatorTest, VocabularyOfAnotherModelIsAnError) {
  EXPECT_NO_THROW(translator());
  Parameters parameters = Parameters::load(Fixture{"ssru"}.model());
  const size_t dim = 16;
  const size_t words = 1000;
  std::string yaml = parameters.config_yaml();
  const std::string sizes = "dim-vocabs:\n- 64\n- 64\n";
  yaml.replace(yaml.find(sizes), sizes.size(), "dim-vocabs: [1000, 1000]\n");
  parameters.set_config_yaml(yaml);
  Tensor tensor;
  tensor.rows = words;
  tensor.columns = dim;
  parameters.add("Wemb", tensor, std::string(words * dim * sizeof(float), '\0'));
  tensor.columns = words;
  tensor.rows = 1;
  parameters.add("decoder_ff_logit_out_b", tensor, std::string(words * sizeof(float), '\0'));
  try {
    SentenceTranslator({Transformer(std::move(parameters)), vocabulary(), std::nullopt,
                        std::nullopt, std::nullopt, false});
    FAIL() << "64 words for a model of 1000";
  } catch (const ModelError& error) {
    EXPECT_THAT(error.what(), testing::HasSubstr("the model 1000"));
  }
}

TEST_F(TranslatorTest, VocabularyLargerThanTheModelIsAnError) {
  Transformer model(Parameters::load(Fixture{"ssru"}.model()));
  vocabulary();
  std::string yaml = "</s>: 0\n<unk>: 1\n";
  for (int i = 2; i < 100; ++i) yaml += "x" + std::to_string(i) + ": " + std::to_string(i) + "\n";
  write_file(folder_.path() / "large.yml", yaml);
  EXPECT_THROW(SentenceTranslator({std::move(model),
                                   Vocabulary::with_ids(folder_.path() / "large.yml",
                                                        folder_.path() / "vocab.spm"),
                                   std::nullopt, std::nullopt, std::nullopt, false}),
               ModelError);
}

TEST_F(TranslatorTest, ShortlistReadsBothForms) {
  const Vocabulary pieces = vocabulary();
  const std::string the = "\xE2\x96\x81the";
  const std::string on = "\xE2\x96\x81on";
  const std::string text = on + " " + the + " 0.5\n" + the + " " + the + " 0.25\nNULL " + the +
                           " 0.9\n" + on + " NULL 0.1\n";
  const Shortlist list = Shortlist::parse_text(text, "lex.s2t", pieces, pieces, false, {4, 1});
  const std::vector<WordId> words = list.words(std::vector{*pieces.find(the), pieces.eos()});
  EXPECT_THAT(words, testing::IsSupersetOf({0U, 1U, 2U, 3U, *pieces.find(on)}));
  EXPECT_EQ(words.size(), std::set<WordId>({0, 1, 2, 3, *pieces.find(on)}).size());

  const std::string binary = list.encode();
  const auto parse = [&](const std::string& bytes) {
    return Shortlist::parse_binary(bytes, "lex.bin", pieces.size(), pieces.size(), false);
  };
  EXPECT_EQ(parse(binary).words(std::vector{*pieces.find(the)}), words);
  for (size_t size = 0; size < binary.size(); size += 7) {
    EXPECT_THROW(parse(binary.substr(0, size)), ModelError);
  }
  for (size_t at = 0; at + 8 < binary.size(); at += 5) {
    std::string damaged = binary;
    damaged[at] = static_cast<char>(damaged[at] ^ 0x10);
    EXPECT_THROW(parse(damaged), ModelError) << at;
  }
  EXPECT_THROW(Shortlist::parse_binary(binary, "lex.bin", 3, pieces.size(), false), ModelError);
  EXPECT_THROW(Shortlist::parse_text("one two\n", "lex", pieces, pieces, false, {}), ModelError);
}

}  // namespace
}  // namespace amts::nmt
