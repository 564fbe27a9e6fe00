#include <gtest/gtest.h>

#include <random>

#include "base/file.h"
#include "document/document.h"
#include "reading.h"

namespace amts::document::testing {
namespace {

std::string html(std::string_view bytes) { return listing(std::string(bytes), Format::kHtml); }

std::string written(const std::string& bytes, const std::vector<std::string>& texts) {
  const Document document = parse(bytes, Format::kHtml);
  const std::vector<std::optional<std::string>> translations(texts.begin(), texts.end());
  return write(document, translations);
}

TEST(Html, FindsBlocksAndInlineTags) {
  EXPECT_EQ(html(R"(<!DOCTYPE html>
<html lang="en"><head><title>A &amp; B</title>
<meta name="description" content="About it"><meta name="author" content="Me">
<meta property="og:title" content="Shared"><style>p { color: red }</style>
<script>if (a < b) document.write("<p>no</p>");</script></head>
<body>
<h2>The <em>first</em> part</h2>
<p>Some <b>bold,
   <i>both</i></b> and <code>f(x)</code>.
<p>Next<br>line
<ul><li>One<li>Two<ol><li><p>Deep</ol></ul>
<blockquote>Said</blockquote>
<table><caption>Numbers</caption><tr><th>Name<td>1.5</table>
<figure><img src="a.png" alt="A plot"><figcaption>Plot</figcaption></figure>
</body></html>)"),
            R"(title: A & B
attribute: About it
attribute: Shared
heading 2: The ⟦1⟧first⟦2⟧ part
  ⟦1⟧ <em>
  ⟦2⟧ </em>
paragraph: Some ⟦1⟧bold,\n⟦2⟧both⟦3⟧⟦4⟧ and ⟦5⟧.
  ⟦1⟧ <b>
  ⟦2⟧ <i>
  ⟦3⟧ </i>
  ⟦4⟧ </b>
  ⟦5⟧ <code>f(x)</code> = f(x)
paragraph: Next⟦1⟧line
  ⟦1⟧ <br>
list-item 1: One
list-item 1: Two
list-item 2: Deep
quote 1: Said
caption: Numbers
table-cell: Name
table-cell: 1.5
alt-text: A plot
caption: Plot
)");
}

TEST(Html, LeavesOutWhatSurroundsTheText) {
  EXPECT_EQ(html("<p> <a name=x></a><a href=y><b>All of it</b></a> <!-- end --><br></p>"),
            "paragraph: All of it\n");
  EXPECT_EQ(html("<p><b>Note:</b> see <a href=y>there</a></p>"),
            "paragraph: ⟦1⟧Note:⟦2⟧ see ⟦3⟧there⟦4⟧\n"
            "  ⟦1⟧ <b>\n  ⟦2⟧ </b>\n  ⟦3⟧ <a href=y>\n  ⟦4⟧ </a>\n");
  EXPECT_EQ(html("<p><code>f</code> is one</p>"),
            "paragraph: ⟦1⟧ is one\n  ⟦1⟧ <code>f</code> = f\n");
  EXPECT_EQ(html("<p>One<br><br>Two</p>"), "paragraph: One\nparagraph: Two\n");
  EXPECT_EQ(html("<p>&nbsp;</p><p> <b> </b> <code>x</code></p>"), "");
}

TEST(Html, NeverTranslatesCodeNorWhatSaysSo) {
  EXPECT_EQ(html("<pre>a <b>b</b></pre><textarea>t</textarea><xmp><p>x</xmp><kbd>k</kbd>"
                 "<svg><title>s</title><text>t</text></svg><math><mi>x</mi></math>"),
            "");
  EXPECT_EQ(html("<div translate=no title=a>no <p>no</p><p translate=yes>yes</p></div>after"
                 "<p class='x notranslate'>no<p>yes"),
            "paragraph: yes\nparagraph: after\nparagraph: yes\n");
  EXPECT_EQ(html("<p>Call <span translate=no>f <b>now</b></span> or <kbd>Ctrl</kbd>"
                 "<svg><style>a</style><path/></svg>!</p>"),
            "paragraph: Call ⟦1⟧ or ⟦2⟧⟦3⟧!\n"
            "  ⟦1⟧ <span translate=no>f <b>now</b></span> = f now\n"
            "  ⟦2⟧ <kbd>Ctrl</kbd> = Ctrl\n"
            "  ⟦3⟧ <svg><style>a</style><path/></svg>\n");
  EXPECT_EQ(html("<p>A <span translate=no>no <i translate=yes>yes</i> no</span> B"),
            "paragraph: A\nparagraph: yes\nparagraph: B\n");
  // Left open: what is written behind it would be code, too.
  EXPECT_EQ(html("<p>A <b>b <code>no</b> no<p>yes"),
            "paragraph: A ⟦1⟧b\n  ⟦1⟧ <b>\nparagraph: yes\n");
}

TEST(Html, TakesMathJaxForMath) {
  EXPECT_EQ(html(R"(<p>If \(a &lt; b\) and $$c$$ then \(d.</p><p>\[e\]</p>)"),
            "paragraph: If ⟦1⟧ and ⟦2⟧ then \\(d.\n"
            "  ⟦1⟧ \\(a &lt; b\\) = \\(a < b\\)\n  ⟦2⟧ $$c$$ = $$c$$\n");
  const Document document = parse("<p>\\[e\\]</p><pre>x</pre><p><img></p>", Format::kHtml);
  ASSERT_EQ(document.opaques.size(), 3U);
  EXPECT_EQ(document.opaques[0].kind, OpaqueKind::kMath);
  EXPECT_EQ(document.opaques[1].kind, OpaqueKind::kCode);
  EXPECT_EQ(document.opaques[1].range, (ByteRange{12, 24}));
  EXPECT_EQ(document.opaques[2].kind, OpaqueKind::kImage);
}

TEST(Html, FindsAttributesThatPeopleRead) {
  EXPECT_EQ(html("<p title=\"T &quot;1&quot;\">x <img alt='pic' src=p title=two> y</p>"
                 "<input type=submit value=Go placeholder='' name=n>"
                 "<input type=text value=no placeholder='Your name' title title=dropped>"
                 "<a ARIA-LABEL=close data-title=no>x</a><optgroup label=Group><option>One"),
            "attribute: T \"1\"\n"
            "paragraph: x ⟦1⟧ y\n  ⟦1⟧ <img alt='pic' src=p title=two>\n"
            "alt-text: pic\nattribute: two\n"
            "attribute: Go\nattribute: Your name\n"
            "attribute: close\nparagraph: x\nattribute: Group\nparagraph: One\n");
}

TEST(Html, ReadsMalformedInputAsABrowserDoes) {
  EXPECT_EQ(html("a < b <3 </> <!bad><?php x ?>c"),
            "paragraph: a < b <3 ⟦1⟧ ⟦2⟧⟦3⟧c\n"
            "  ⟦1⟧ </>\n  ⟦2⟧ <!bad>\n  ⟦3⟧ <?php x ?>\n");
  EXPECT_EQ(html("<P CLASS=x>up</P ><p>one</div>two</p>"),
            "paragraph: up\nparagraph: one\nparagraph: two\n");
  EXPECT_EQ(html("<b>x <i>y</b> z</i>"),
            "paragraph: ⟦1⟧x ⟦2⟧y⟦3⟧ z\n"
            "  ⟦1⟧ <b>\n  ⟦2⟧ <i>\n  ⟦3⟧ </b>\n");
  EXPECT_EQ(html("<title>a <b> </title><p>x<a href=\"unclosed>y"), "title: a <b>\nparagraph: x\n");
  EXPECT_EQ(html("<script><!--<script></script> no --></script>yes"), "paragraph: yes\n");
  EXPECT_EQ(html("<!--> a --> b <!-- c --!> d"), "paragraph: a --> b ⟦1⟧ d\n  ⟦1⟧ <!-- c --!>\n");
  EXPECT_EQ(html("<svg><p>out of it</svg> still"), "paragraph: out of it⟦1⟧ still\n  ⟦1⟧ </svg>\n");
  EXPECT_EQ(html("<svg><foreignObject><p>within</p></foreignObject></svg>out"), "paragraph: out\n");
  EXPECT_EQ(html("<table><tr><td>a</div>b<td>c<table><tr><td>d</table>e</table>f"),
            "table-cell: a\ntable-cell: b\ntable-cell: c\ntable-cell: d\ntable-cell: e\n"
            "paragraph: f\n");
  EXPECT_EQ(html("<dl translate=no><dt>a</dl><dl><dt translate=no>b<dd>c</dl>"),
            "list-item 1: c\n");
}

TEST(Html, XhtmlEndsEmptyElements) {
  EXPECT_EQ(html("<?xml version='1.0'?><title/><p>x<code/>y</p>"),
            "paragraph: x⟦1⟧y\n  ⟦1⟧ <code/>\n");
}

TEST(Html, KeepsTextThatLooksLikeAPlaceholder) {
  EXPECT_EQ(html("<p>a ⟦1⟧ b &#x27E6;2⟧ ⟦x⟧</p><p>⟦1⟧</p>"),
            "paragraph: a ⟦1⟧ b ⟦2⟧ ⟦x⟧\n  ⟦1⟧ ⟦1⟧ = ⟦1⟧\n  ⟦2⟧ &#x27E6;2⟧ = ⟦2⟧\n");
}

TEST(Html, WritesTextAndAttributes) {
  EXPECT_EQ(written("<p title=\"a\">b</p>", {"\"x\" & 'y' <z>", "1 < 2 > 0 & \"q\" </p>"}),
            "<p title=\"&quot;x&quot; &amp; 'y' &lt;z>\">1 &lt; 2 > 0 &amp; \"q\" &lt;/p></p>");
  EXPECT_EQ(written("<a title='a'>b</a>", {"it's \"x\"", "b"}), "<a title='it&#39;s \"x\"'>b</a>");
  EXPECT_EQ(written("<a title=a>b</a>", {"two words", "b"}), "<a title=two&#32;words>b</a>");
  EXPECT_EQ(written("<p>Some\r\n\t  text</p>", {"one\ntwo"}), "<p>one\r\n\t  two</p>");
  EXPECT_EQ(
      written("<p>a&nbsp;b</p><p>a b</p><p>a&#160;b</p>", {"x\u00A0y", "x\u00A0y", "x\u00A0y"}),
      "<p>x&nbsp;y</p><p>x\u00A0y</p><p>x&#160;y</p>");
  EXPECT_EQ(written("<p>a b</p>", {"\u00A0 a \t b\u3000"}), "<p>a b</p>");
  EXPECT_EQ(written("<p>a <b>b</b> <code>c</code></p>", {"⟦3⟧ x ⟦1⟧y⟦2⟧ z"}),
            "<p><code>c</code> x <b>y</b> z</p>");
}

TEST(Html, TagsMayEndUpAroundTheWholeText) {
  EXPECT_EQ(written("<p>Click <b>here</b></p>", {"⟦1⟧点击这里⟦2⟧"}), "<p><b>点击这里</b></p>");
  const Document document =
      parse("# One\n\n<div>\n<p>Click <b title='t'>here</b></p>\n</div>\n", Format::kMarkdown);
  ASSERT_EQ(texts(document), (std::vector<std::string>{"One", "Click ⟦1⟧here⟦2⟧", "t"}));
  const std::optional<std::string> translations[] = {"# 一", "⟦1⟧点击这里⟦2⟧", "题"};
  EXPECT_EQ(write(document, translations),
            "# # 一\n\n<div>\n<p><b title='题'>点击这里</b></p>\n</div>\n");
}

TEST(Html, StandsInMarkdownsContainers) {
  const Document document = parse(
      "> <div>\n> One\n> <b>two</b>\n> </div>\n\n- <p>\n  item\n  text</p>\n", Format::kMarkdown);
  ASSERT_EQ(texts(document), (std::vector<std::string>{"One\n⟦1⟧two⟦2⟧", "item\ntext"}));
  const std::optional<std::string> translations[] = {"a\nb ⟦1⟧c⟦2⟧", "d\ne\n\nf"};
  EXPECT_EQ(write(document, translations),
            "> <div>\n> a\n> b <b>c</b>\n> </div>\n\n- <p>\n  d\n  e\n  f</p>\n");
}

// Every text that an engine may return, in every place.
const std::vector<std::string> kHostile = {
    "plain",       "</p>",       "<b>",      "a \"b\" 'c'",  "&amp; & &lt &copy=1",
    "back\\slash", "<!-- x -->", "]]>",      "\\(x\\)",      "$$y$$",
    "a$",          "$",          "one\ntwo", "x\u00A0y",     "\u4E2D\u6587",
    "a\x01z",      "`=>",        "</title>", "\u27E7\u27E6", "{{x}} <?y?>",
    "\\[z\\]",     "a>b"};

TEST(Html, ReadsBackWhatItWrites) {
  std::mt19937 random(7);
  const std::string page =
      "<title>t</title><meta name=description content=d><p title='a' lang=x>x <b>y</b> <i>z\n"
      "  zz</i> $$m$$ v<br>w &#160; u<img alt=\"i\"> <code title=c>k</code> end</p>"
      "<li>item<td>cell<input type=button value=b><h1>head ⟦1⟧ x</h1>";
  const Document document = parse(page, Format::kHtml);
  ASSERT_EQ(document.segments.size(), 10U);
  for (int i = 0; i < 300; ++i) expect_read_back(document, kHostile, random);
}

TEST(Html, HoldsItsPromisesOnMangledPages) {
  const std::vector<std::string> parts = {"<p>",
                                          "</p>",
                                          "<b>",
                                          "</b>",
                                          "<code>",
                                          "</code>",
                                          "text ",
                                          "more\n",
                                          "<td>",
                                          "<tr>",
                                          "<table>",
                                          "</table>",
                                          "<li>",
                                          "<ul>",
                                          "</ul>",
                                          "&amp;",
                                          "<",
                                          ">",
                                          "\"",
                                          "<a title='",
                                          "<br>",
                                          "<!--",
                                          "-->",
                                          "<svg>",
                                          "</svg>",
                                          "$$",
                                          "\\(x\\)",
                                          "<pre>",
                                          "</pre>",
                                          "<title>",
                                          "</title>",
                                          "⟦1⟧",
                                          "<span translate=no>",
                                          "<i translate=yes>",
                                          "</span>",
                                          "</i>",
                                          "é",
                                          "<img alt=\"z\">",
                                          "<script>",
                                          "</script>",
                                          "&nbsp;",
                                          "<foreignObject>"};
  std::mt19937 random(11);
  for (int i = 0; i < 3000; ++i) {
    std::string page;
    for (size_t n = random() % 40; n > 0; --n) page += parts[random() % parts.size()];
    if (!page.empty() && random() % 2 == 0) page[random() % page.size()] = "<>\"'& /"[random() % 7];
    if (page.find('\xEF') != std::string::npos) continue;
    Document document;
    try {
      document = parse(page, Format::kHtml);
    } catch (const std::exception&) {
      continue;  // a byte of a character was overwritten
    }
    SCOPED_TRACE(page);
    expect_sound(document);
    expect_read_back(document, kHostile, random);
    if (HasFailure()) return;
  }
}

TEST(Html, IsLinearOnHostileNesting) {
  std::string page;
  for (int i = 0; i < 100000; ++i) page += "<b><div><p></i>\\($$<li>";
  EXPECT_EQ(parse(page, Format::kHtml).segments.size(), 100000U);
}

TEST(Html, RealPagesAreSound) {
  const auto files = shared_files(".html");
  if (files.empty()) GTEST_SKIP() << "no shared data";
  std::mt19937 random(3);
  for (const auto& file : files) {
    SCOPED_TRACE(file);
    const Document document = parse(read_file(file), Format::kHtml, file);
    EXPECT_GT(document.segments.size(), 10U);
    expect_sound(document);
    expect_read_back(document, kHostile, random);
  }
}

}  // namespace
}  // namespace amts::document::testing
