#include "translate/agreement.h"

#include <gtest/gtest.h>

#include "base/error.h"
#include "translate/kept_patterns.h"

namespace amts::translate {
namespace {

TEST(Agreement, TellsPairsOfDifferentThings) {
  const struct {
    const char* source;
    const char* target;
    bool agree;
  } cases[] = {
      {"BART", "GPT", false},
      {"Use BART here.", "Usa GPT aquí.", false},
      {"Load bert_base now.", "Carga bert_large ahora.", false},
      {"Needs Python 3.12.", "Necesita Python 3.9.", false},
      {"It takes 5 minutes.", "Toma 15 minutos.", false},
      {"The Llama model.", "Mistral 模型。", false},
      {"Use BART here.", "Usa BART aquí.", true},
      {"AI and DNA", "IA y ADN", true},
      {"Two GPUs help.", "Dos GPU ayudan.", true},
      {"It costs 1,000 euros.", "Cuesta 1.000 euros.", true},
      {"Some 1.5 million words.", "大约150万个词。", true},
      {"It takes 5 minutes.", "Toma cinco minutos.", true},
      {"The Llama model.", "Llama 模型。", true},
      {"The Chinese room.", "中文房间。", true},
      {"A house.", "Una casa.", true},
      {"Öffnen Sie es.", "Open it.", true},
      {"", "", true},
  };
  for (const auto& each : cases)
    EXPECT_EQ(sides_agree(each.source, each.target), each.agree)
        << each.source << " | " << each.target;
}

TEST(KeptPatterns, FindsWhatMayNotBeTouched) {
  const std::vector<std::string> patterns = {"Acme (Cloud|Edge)", "[A-Z]{2,}-\\d+", "Acme"};
  const KeptPatterns kept(patterns);
  const std::string text = "With Acme Cloud and ⟦1⟧Acme, see AB-12 中Acme文.";
  std::vector<std::string> found;
  for (const auto& [begin, end] : kept.find(text)) found.push_back(text.substr(begin, end - begin));
  EXPECT_EQ(found, (std::vector<std::string>{"Acme Cloud", "Acme", "AB-12", "Acme"}));
  const std::vector<std::string> digits = {"\\d"};
  EXPECT_TRUE(KeptPatterns(digits).find("⟦1⟧⟦22⟧").empty());
  EXPECT_TRUE(KeptPatterns().find("x").empty());
}

TEST(KeptPatterns, RefusesWhatIsNone) {
  for (const char* pattern : {"(", "[a", "a*", ""}) {
    const std::vector<std::string> patterns = {pattern};
    EXPECT_THROW(KeptPatterns{patterns}, UsageError) << pattern;
  }
}

}  // namespace
}  // namespace amts::translate
