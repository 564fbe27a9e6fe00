// Golden cases of numbers, and of reading them.
#include "checking.h"
#include "checks/numbers.h"

namespace amts::checks {
namespace {

TEST(NumberChecks, Cases) {
  expect_cases("numbers",
               {
                   {"es", "It has 42 parts.", "Tiene 42 partes.", {}},
                   {"es", "It has 42 parts.", "Tiene 24 partes.", {"24"}},
                   {"es", "It has 42 parts.", "Tiene partes.", {"Tiene partes."}},
                   {"es", "It has parts.", "Tiene 42 partes.", {"42"}},
                   {"de",
                    "A 2 minute walk in 3 dimensions.",
                    "Ein zweiminütiger, dreidimensionaler Weg.",
                    {}},
                   {"de", "A 2 minute walk.", "Ein dreiminütiger Weg.", {"Ein dreiminütiger Weg."}},
                   // Locales write numbers differently.
                   {"de", "About 1,000.5 m and 12,345.", "Etwa 1.000,5 m und 12.345.", {}},
                   {"de", "It costs 0.5 or 1.25.", "Es kostet 0,5 oder 1,25.", {}},
                   {"fr", "Some 1,234,567 words.", "Quelque 1 234 567 mots.", {}},
                   {"zh", "It has 42 parts.", "它有４２个部分。", {}},
                   {"zh", "The 1.2 million words of 60,000.", "6万个中的120万个词。", {}},
                   {"zh", "In the 1990s, 35 people.", "在20世纪90年代，三十五个人。", {}},
                   // Small numbers may be spelt out.
                   {"es", "The 3 cats and seven dogs.", "Los tres gatos y 7 perros.", {}},
                   {"zh", "There are 3 cats.", "有三只猫。", {}},
                   {"ja", "There are 3 cats.", "猫が三匹います。", {}},
                   {"ko", "There are 3 cats.", "고양이가 세 마리 있습니다.", {}},
                   {"es", "The 7 cats.", "Los ocho gatos.", {"Los ocho gatos."}},
                   {"zh", "Set 10 as $x$.", "设$x=10$。", {}},
                   // Names keep their numbers or lose them with the name.
                   {"es", "We use conv2d and ResNet-18.", "La usamos.", {}},
                   {"de", "Items 1,2,3 and 4.", "Die Punkte 1, 2, 3 und 4.", {}},
                   {"es", "Version 1.2.3 of it.", "La versión 1.2.3.", {}},
                   {"es", "Version 1.2.30 of it.", "La versión 1.2.31.", {"31"}},
               });
}

std::vector<double> values(std::u32string_view text) {
  std::vector<double> out;
  for (const Number& number : read_numbers(text)) out.push_back(number.values.front());
  return out;
}

TEST(Numbers, AreReadInAllTheirForms) {
  EXPECT_EQ(values(U"1,000.5 1.000,5 1,000,000 1'000"),
            (std::vector<double>{1000.5, 1000.5, 1e6, 1000}));
  EXPECT_EQ(values(U"٣٤ ४२ １２"), (std::vector<double>{34, 42, 12}));
  EXPECT_EQ(values(U"12,34,567"), (std::vector<double>{1234567}));  // as in India
  EXPECT_TRUE(read_numbers(U"x² ①").empty());
  EXPECT_TRUE(read_numbers(U"conv2d").front().optional);
  // Either a thousand or one: both are kept.
  EXPECT_EQ(read_numbers(U"1,000").front().values, (std::vector<double>{1000, 1, 1, 0}));
}

TEST(Numbers, AreReadInWords) {
  EXPECT_EQ(spelled_numbers(U"thirty-five", "en").back(), 35);
  EXPECT_EQ(spelled_numbers(U"共三百二十个", "zh"), (std::vector<double>{320}));
  EXPECT_EQ(spelled_numbers(U"Zwölf", "de"), (std::vector<double>{12}));
  EXPECT_FALSE(reads_spelled_numbers("ko"));
  EXPECT_TRUE(reads_spelled_numbers("pt-BR"));
}

}  // namespace
}  // namespace amts::checks
