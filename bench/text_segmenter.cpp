// Speed of sentence segmentation: paragraphs of about 600 bytes, one Segmenter for all.
#include <benchmark/benchmark.h>

#include <map>

#include "text/segmenter.h"

namespace {

using amts::text::Segmenter;

const std::map<std::string, std::string>& paragraphs() {
  static const std::map<std::string, std::string> kParagraphs = {
      {"en",
       "Gradient descent follows the slope of a function, e.g. of a loss, as in Fig. 3. "
       "It needs ⟦1⟧ steps (see Sec. 2.1), and each one costs a pass over the data. Why does it "
       "work at all? Dr. Smith asked this in 1999. His answer was short: \"It doesn't, unless the "
       "step is small.\" We will use a step of 0.01 in what follows. "},
      {"zh",
       "梯度下降沿着函数的斜率前进，例如图3中的损失函数。它需要⟦1⟧步（见第2."
       "1节），每一步都要遍历一次"
       "数据。它为什么有效呢？史密斯在1999年问过这个问题。他的回答很短：“除非步长很小，否则无效。”"
       "在下文中，我们使用0.01的步长。"},
      {"de",
       "Das Verfahren folgt der Steigung einer Funktion, z. B. eines Verlustes (vgl. Abb. 3). Am "
       "3. "
       "Mai wurde es vorgestellt. »Wirklich?« fragte er. Es braucht ⟦1⟧ Schritte, und jeder kostet "
       "einen Durchgang durch die Daten. Wir nutzen eine Schrittweite von 0,01. "},
  };
  return kParagraphs;
}

void split(benchmark::State& state, const std::string& language) {
  std::string paragraph;
  while (paragraph.size() < 600) paragraph += paragraphs().at(language);
  Segmenter segmenter(language);
  for (auto step : state) benchmark::DoNotOptimize(segmenter.split(paragraph));
  state.SetBytesProcessed(static_cast<int64_t>(state.iterations()) *
                          static_cast<int64_t>(paragraph.size()));
}

void make(benchmark::State& state) {
  for (auto step : state) benchmark::DoNotOptimize(Segmenter("en"));
}

BENCHMARK_CAPTURE(split, en, "en");
BENCHMARK_CAPTURE(split, zh, "zh");
BENCHMARK_CAPTURE(split, de, "de");
BENCHMARK(make);

}  // namespace

BENCHMARK_MAIN();
