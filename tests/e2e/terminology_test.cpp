#include <nlohmann/json.hpp>

#include "run_amts.h"

namespace amts::e2e {
namespace {

class TerminologyCommand : public Command {};

TEST_F(TerminologyCommand, ExtractThenCheck) {
  std::string csv = "en,es\n";
  for (const auto* frame : {"We use %.|Usamos %.", "Consider %.|Considere %.",
                            "This is %.|Esto es %.", "Look at %.|Mire %."}) {
    for (const auto* term : {"gradient descent|descenso de gradiente", "batch size|tamaño de lote",
                             "loss|pérdida", "saddle point|punto de silla"}) {
      std::string line(frame);
      const std::string terms(term);
      const size_t bar = terms.find('|');
      line.replace(line.find('%'), 1, terms.substr(0, bar));
      line.replace(line.find('%'), 1, terms.substr(bar + 1));
      line.replace(line.find('|'), 1, ",");
      csv += line + "\n";
    }
  }
  write("pairs.csv", csv);
  const Outcome json = amts("terminology extract pairs.csv --json");
  ASSERT_EQ(json.code, 0) << json.errors;
  EXPECT_NE(json.out.find("\"descenso de gradiente\""), std::string::npos) << json.out;

  ASSERT_EQ(amts("terminology extract pairs.csv -o terms.csv").code, 0);
  EXPECT_EQ(read("terms.csv").substr(0, 6), "en,es\n");
  write("a.en", "The gradient descent step.\nA saddle point.\n");
  write("a.es", "El paso de descenso de gradiente.\nUn punto.\n");
  const Outcome o = amts("terminology check terms.csv --from en --to es a.en a.es");
  EXPECT_EQ(o.code, 0) << o.errors;
  EXPECT_EQ(o.out,
            "a.es:2: saddle point is not punto de silla\n1 of 2 occurrences of terms honoured\n");
}

TEST_F(TerminologyCommand, MarkdownGlossaryAndMistakes) {
  write("terms.md", "# 术语\n\n鞍点，saddle point\n");
  write("a.en", "A Saddle Point\n");
  write("a.zh", "鞍点\n");
  EXPECT_EQ(amts("terminology check terms.md --from en --to zh --terminology-case insensitive a.en "
                 "a.zh")
                .out,
            "1 of 1 occurrences of terms honoured\n");
  EXPECT_EQ(amts("terminology check terms.md --from en --to zh a.en a.zh").out,
            "0 of 0 occurrences of terms honoured\n");
  write("b.zh", "一\n二\n");
  EXPECT_EQ(amts("terminology check terms.md --from en --to zh a.en b.zh").code, 2);
  EXPECT_EQ(amts("terminology check absent.md --from en --to zh a.en a.zh").code, 1);
}

}  // namespace
}  // namespace amts::e2e
