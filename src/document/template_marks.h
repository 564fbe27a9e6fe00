// What site generators and Markdown processors put into running text that is no text: template
// expressions, attribute lists, emoji names, LaTeX references. Each function reads at a position
// and gives where the mark ends, or npos. All look ahead a bounded number of bytes.
#pragma once

#include <cstddef>
#include <string_view>

namespace amts::document {

/// At '{': `{{ … }}` (Liquid, Jinja, Vue, Hugo's `{{< … >}}`, mdBook's `{{#include}}`), `{% … %}`,
/// `{# … #}`, `{* … *}` (FastAPI).
size_t template_end(std::string_view text, size_t position);

/// At '{': `{#id .class key=value}` of pandoc, kramdown (`{: .class}`, `{:toc}`) and MyST, spaces
/// at the edges allowed.
size_t attribute_list_end(std::string_view text, size_t position);

/// At ':': `:smile:`, `:+1:`; no letter or digit may touch it.
size_t emoji_end(std::string_view text, size_t position);

/// At a backslash: `\ref{…}`, `\eqref{…}`, `\cite[…]{…}` and their like.
size_t tex_reference_end(std::string_view text, size_t position);

}  // namespace amts::document
