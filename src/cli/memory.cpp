// amts memory: translation memories, made, asked and put in order.
#include "cli/commands.h"
#include "cli/memory_commands.h"

namespace amts::cli {

void add_memory(CLI::App& app) {
  CLI::App* group =
      app.add_subcommand("memory", "Translation memories: import, search, export, put in order");
  group->footer(
      "Examples:\n"
      "  amts memory import pairs.tmx old.po -o book.amtm\n"
      "  amts memory search \"The loss goes down.\" book.amtm\n"
      "  amts memory export book.amtm -o book.xlf");
  group->require_subcommand(1);
  add_memory_dedupe(*group);
  add_memory_export(*group);
  add_memory_import(*group);
  add_memory_merge(*group);
  add_memory_search(*group);
  add_memory_stats(*group);
}

}  // namespace amts::cli
