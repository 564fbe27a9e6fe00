// The checks, family by family: one function a check, for the table in catalogue.cpp. Internal to
// the module. Each looks at one document beside its translation and says what it finds.
#pragma once

#include "checks/comparison.h"

namespace amts::checks {

// inline_checks.cpp: content that no translation changes
void check_math(const PairedDocuments& comparison, Findings& out);
void check_inline_code(const PairedDocuments& comparison, Findings& out);
void check_roles(const PairedDocuments& comparison, Findings& out);
void check_tags(const PairedDocuments& comparison, Findings& out);
void check_footnotes(const PairedDocuments& comparison, Findings& out);
void check_link_targets(const PairedDocuments& comparison, Findings& out);
void check_image_targets(const PairedDocuments& comparison, Findings& out);
void check_placeholders(const PairedDocuments& comparison, Findings& out);
void check_leaked_placeholders(const PairedDocuments& comparison, Findings& out);

// number_checks.cpp
void check_numbers(const PairedDocuments& comparison, Findings& out);

// pairing_checks.cpp: what opens must close
void check_brackets(const PairedDocuments& comparison, Findings& out);
void check_quotes(const PairedDocuments& comparison, Findings& out);

// spacing_checks.cpp
void check_double_spaces(const PairedDocuments& comparison, Findings& out);
void check_space_before_punctuation(const PairedDocuments& comparison, Findings& out);
void check_missing_spaces(const PairedDocuments& comparison, Findings& out);
void check_role_spaces(const PairedDocuments& comparison, Findings& out);

// punctuation_checks.cpp
void check_end_punctuation(const PairedDocuments& comparison, Findings& out);
void check_punctuation_width(const PairedDocuments& comparison, Findings& out);

// emphasis_checks.cpp
void check_emphasis(const PairedDocuments& comparison, Findings& out);

// language_checks.cpp
void check_untranslated(const PairedDocuments& comparison, Findings& out);
void check_language(const PairedDocuments& comparison, Findings& out);
void check_script(const PairedDocuments& comparison, Findings& out);

// wording_checks.cpp
void check_terminology(const PairedDocuments& comparison, Findings& out);
void check_repeated_words(const PairedDocuments& comparison, Findings& out);
void check_loops(const PairedDocuments& comparison, Findings& out);
void check_line_length(const PairedDocuments& comparison, Findings& out);

// structure_checks.cpp
void check_missing_segments(const PairedDocuments& comparison, Findings& out);
void check_extra_segments(const PairedDocuments& comparison, Findings& out);
void check_headings(const PairedDocuments& comparison, Findings& out);
void check_block_kinds(const PairedDocuments& comparison, Findings& out);
void check_labels(const PairedDocuments& comparison, Findings& out);
void check_display_math(const PairedDocuments& comparison, Findings& out);

// book_checks.cpp: marks of d2l-book
void check_tabs(const PairedDocuments& comparison, Findings& out);
void check_slide_marks(const PairedDocuments& comparison, Findings& out);

// code_checks.cpp
void check_code(const PairedDocuments& comparison, Findings& out);
void check_code_strings(const PairedDocuments& comparison, Findings& out);
void check_missing_code(const PairedDocuments& comparison, Findings& out);
void check_extra_code(const PairedDocuments& comparison, Findings& out);

}  // namespace amts::checks
