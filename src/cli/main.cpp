// The command line's entry: dispatches to subcommands, turns errors into messages and exit codes.
#include <cstdio>
#include <exception>
#include <new>

#include "base/error.h"
#include "cli/commands.h"

namespace {

int complain(const char* message, int code) {
  std::fprintf(stderr, "amts: %s\n", message);
  return code;
}

}  // namespace

int main(int argc, char** argv) {
  using namespace amts;
  CLI::App app("AMTS: adaptive machine translation and synchronization of technical documents.",
               "amts");
  app.set_version_flag("--version", std::string("amts ") + AMTS_VERSION);
  app.require_subcommand(1);
  app.failure_message(CLI::FailureMessage::simple);
  cli::add_align(app);
  cli::add_check(app);
  cli::add_evaluate(app);
  cli::add_extract(app);
  cli::add_lexicon(app);
  cli::add_memory(app);
  cli::add_model(app);
  cli::add_prepare(app);
  cli::add_run(app);
  cli::add_terminology(app);
  cli::add_translate(app);
  app.failure_message(CLI::FailureMessage::help);

  try {
    app.parse(argc, argv);
    return cli::kOk;
  } catch (const CLI::ParseError& e) {
    const int code = app.exit(e);
    return code == 0 ? cli::kOk : cli::kUsage;
  } catch (const cli::PartlyDone& e) {
    return complain(e.message.c_str(), cli::kPartlyDone);
  } catch (const UsageError& e) {
    return complain(e.what(), cli::kUsage);
  } catch (const std::bad_alloc&) {
    return complain("out of memory", cli::kFailed);
  } catch (const std::exception& e) {
    return complain(e.what(), cli::kFailed);
  }
}
