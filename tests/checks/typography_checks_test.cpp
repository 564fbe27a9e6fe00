// Golden cases of brackets, quotation marks, spaces, punctuation and emphasis.
#include "checking.h"

namespace amts::checks {
namespace {

TEST(TypographyChecks, Brackets) {
  expect_cases("brackets",
               {
                   {"zh", "A word (here) now.", "一个词（这里）。", {}},
                   {"zh", "A word (here) now.", "一个词（这里。", {"（"}},
                   {"zh", "A word (here) now.", "一个词这里）。", {"）"}},
                   {"zh", "A word (here) now.", "一个词（这里)。", {")"}},
                   {"ja", "The \"word\" here.", "「言葉です。", {"「"}},
                   {"es", "Do a) this and b) that.", "Haga a) esto y b) eso.", {}},
                   {"es",
                    "From [0, 1) on (it) goes.",
                    "Desde [0, 1) en (adelante.",
                    {}},  // as in the source
                   {"zh", "The (first (inner) part).", "第一（内（部）分）。", {}},
                   // Marks of slides are not brackets.
                   {"zh", "We do this.\n\nAnd that.", "(**我们这样做。\n\n那样也是。**)", {}},
               });
}

TEST(TypographyChecks, Quotes) {
  expect_cases("quotes", {
                             {"zh", "The \"word\" here.", "这里的“词”。", {}},
                             {"zh", "The \"word\" here.", "这里的“词。", {"“"}},
                             {"zh", "The \"word\" here.", "这里的词”。", {"”"}},
                             {"de", "The “word” here.", "Das „Wort“ hier.", {}},
                             {"de", "The “word” here.", "Das „Wort hier.", {"„"}},
                             {"de", "The “word” here.", "Das »Wort« hier.", {}},
                             {"fr", "The “word” here.", "Le « mot ici.", {"«"}},
                             {"sv", "The “word” here.", "Det ”ordet” här.", {}},
                             {"es", "It's a 5\" screen.", "Una pantalla de 5\".", {}},
                             {"es", "Use \"Python 3\" here.", "Use \"Python 3\" aquí.", {}},
                             {"es", "Use “Python 3” here.", "Use \"Python 3 aquí.", {"\""}},
                             {"es", "The \"word\" here.", "La \"palabra aquí.", {"\""}},
                         });
}

TEST(TypographyChecks, Spaces) {
  expect_cases("double-space", {
                                   {"es", "One two.", "Uno  dos.", {"  "}},
                                   {"es", "One  two.", "Uno  dos.", {}},
                                   {"es", "One\ntwo.", "Uno\ndos.", {}},
                               });
  expect_cases("space-before-punctuation",
               {
                   {"zh", "One, two.", "一 ，二。", {" "}},
                   {"zh", "One, two.", "一，二。", {}},
                   {"es", "One, two.", "Uno , dos.", {" "}},
                   {"fr", "Really? Yes!", "Vraiment ? Oui !", {}},
                   {"es", "Really? Yes!", "¿De veras ? ¡Sí!", {" "}},
                   {"es", "Use .NET here.", "Use .NET aquí.", {}},
                   {"es", "A file .py and more.", "Un archivo .py y más.", {}},
               });
  expect_cases("missing-space", {
                                    {"es", "One, two.", "Uno,dos.", {","}},
                                    {"es", "End. Next.", "Fin.Luego.", {"."}},
                                    {"es", "We use Node.Js now.", "Usamos Node.Js ahora.", {}},
                                    {"es", "The value `x` is.", "El valor`x` es.", {"`x`"}},
                                    {"es", "The `x`s are many.", "Los `x`s son muchos.", {}},
                                    {"zh", "The value `x` is.", "值`x`是。", {}},
                                    {"es", "It is 1,5.", "Es 1,5.", {}},
                                });
}

TEST(TypographyChecks, StopsInsideOfNamesNeedNoSpace) {
  expect_cases("missing-space",
               {
                   {"es", "Use `tf.Model` now.", "Use tf.Model ahora.", {}},
                   {"es", "See `keras.Model.fit` now.", "Vea keras.Model.fit, ahora.", {}},
                   {"es", "It ends. Then more.", "Así termina.Luego sigue.", {"."}},
               });
}

TEST(TypographyChecks, EndPunctuation) {
  expect_cases("end-punctuation", {
                                      {"zh", "A sentence.", "一个句子。", {}},
                                      {"zh", "A sentence.", "一个句子", {"子"}},
                                      {"zh", "A sentence.", "一个句子.", {"."}},
                                      {"es", "A sentence.", "Una frase。", {"。"}},
                                      {"es", "Is it?", "¿Lo es", {"s"}},
                                      {"es", "It is.", "¿Lo es?", {"?"}},
                                      {"es", "As follows:", "Como sigue", {"e"}},
                                      {"zh", "# A heading", "# 一个标题。", {"。"}},
                                      {"es", "- An item.", "- Un elemento", {"o"}},
                                      {"es", "He said (here).", "Lo dijo (aquí).", {}},
                                      {"de", "It is “done.”", "Es ist „fertig.“", {}},
                                      {"de", "It is “done.”", "Es ist »fertig.«", {}},
                                      {"zh", "It is \"so.\"", "它“如此”。", {}},
                                      {"zh", "So it is $x$.", "它是$x$", {}},
                                      {"th", "A sentence.", "ประโยคหนึ่ง", {}},
                                      {"hi", "A sentence.", "एक वाक्य।", {}},
                                      {"ja", "Will it?", "そうでしょうか。", {}},
                                  });
}

TEST(TypographyChecks, PunctuationWidth) {
  expect_cases("punctuation-width", {
                                        {"zh", "Hello, world.", "你好,世界。", {","}},
                                        {"zh", "Hello, world.", "你好，世界。", {}},
                                        {"zh", "Use A, B.", "用 A, B。", {}},
                                        {"es", "Hello, world.", "Hola，mundo.", {"，"}},
                                        {"ja", "Is it? Yes.", "そう?はい。", {"?"}},
                                    });
}

TEST(TypographyChecks, Emphasis) {
  expect_cases("emphasis", {
                               {"zh", "A *word* here.", "一个*词*。", {}},
                               {"zh", "A *word* here.", "一个* 词 *。", {"*"}},
                               {"zh", "Some **words.** More.", "一些**词。**更多。", {"**"}},
                               {"zh", "Some **words.** More.", "一些**词**。更多。", {}},
                               {"zh", "Some **\"words\"** more.", "一些**“词”**更多。", {"**"}},
                               {"es", "A **word** here.", "Una ** palabra** aquí.", {"**"}},
                               {"es", "So a * b is it.", "Pues a * b es.", {}},
                               {"es", "A star \\*here\\*.", "Una estrella \\*aquí\\*.", {}},
                               {"es", "A ~~word~~ here.", "Una ~~ palabra ~~ aquí.", {"~~"}},
                           });
}

}  // namespace
}  // namespace amts::checks
