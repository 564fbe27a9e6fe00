// Where mathematics begins and ends in running text: $…$, $$…$$, \(…\), \[…\], \begin{…}…\end{…};
// and
// \\(…\\), \\[…\\], whose backslashes are escaped so that MathJax gets one each.
#pragma once

#include <array>
#include <string_view>

namespace amts::document {

/// Finds math in one text. Keeps what searches found nothing, so that all of them together are
/// linear in the text.
class MathScanner {
 public:
  void reset(std::string_view text);

  /// The end of the formula that starts at `position` (a '$' or a backslash), or npos.
  size_t scan(size_t position);

 private:
  size_t scan_dollar(size_t position);
  size_t scan_between(size_t position, std::string_view close, size_t& none_from);
  size_t scan_environment(size_t position);

  std::string_view text_;
  size_t no_dollar_from_ = 0;
  size_t no_dollars_from_ = 0;
  size_t no_parenthesis_from_ = 0;
  size_t no_bracket_from_ = 0;
  size_t no_escaped_parenthesis_from_ = 0;
  size_t no_escaped_bracket_from_ = 0;
  int failed_environments_ = 0;
};

/// Whether "\(content\)" is a formula rather than escaped brackets around words.
bool looks_like_math(std::string_view content);

}  // namespace amts::document
