// amts serve: the service.
#include <fmt/format.h>

#include <chrono>

#include "base/cancellation.h"
#include "base/error.h"
#include "cli/commands.h"
#include "cli/engine_options.h"
#include "cli/interruption.h"
#include "service/service.h"

namespace amts::cli {
namespace {

constexpr const char* kExamples = R"(
Examples:
  amts serve --data ~/amts --no-auth                       on this machine only, without keys
  aws --endpoint-url http://127.0.0.1:8080 translate translate-text --source-language-code en \
      --target-language-code es --text "Hello."
  amts serve --data /srv/amts --listen 0.0.0.0:8443 --tls-certificate cert.pem --tls-key key.pem
  amts serve --config /etc/amts/serve.toml                 options by their long names: data = "/srv/amts"
The first start with --data makes a key in DIR/keys; clients sign with it (AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY).
docs/service.md tells the rest.
)";

/// Requests that have begun are answered within half a minute (service.cpp), and then work ends.
constexpr std::chrono::seconds kGrace{40};

/// Returns when the process is asked to end.
void wait_for_end(const Cancellation& cancellation) {
  try {
    while (true) cancellation.sleep(std::chrono::hours(1));
  } catch (const CancelledError&) {
  }
}

void run(const service::ServiceOptions& options, bool quiet, Interruption& interruption) {
  interruption.allow(kGrace);
  service::Service service(options, [quiet](std::string_view line) {
    if (!quiet) fmt::print(stderr, "{}", line);
  });
  const std::string host = options.listen.substr(0, options.listen.rfind(':'));
  fmt::print("amts serve: http{}://{}:{}/ {}\n", options.tls_certificate.empty() ? "" : "s", host,
             service.port(),
             options.no_auth ? "without keys"
                             : "with the keys in " + service::keys_file(options).string());
  std::fflush(stdout);
  wait_for_end(Cancellation(interruption.token()));
  service.stop();
}

}  // namespace

void add_serve(CLI::App& app, Interruption& interruption) {
  auto options = std::make_shared<service::ServiceOptions>();
  auto quiet = std::make_shared<bool>(false);
  CLI::App* command = app.add_subcommand(
      "serve", "Amazon Translate's API and S3 on this machine, for SDKs and the AWS CLI");
  command->footer(kExamples);
  command->set_config("--config", "", "Options from a TOML file, by their long names");
  command->add_option("--data", options->data, "Folder of everything the service keeps")
      ->required();
  command->add_option("--listen", options->listen, "Address and port; port 0: any that is free")
      ->capture_default_str();
  command->add_flag("--no-auth", options->no_auth,
                    "Answer without signatures; only on a loopback address");
  command->add_option("--keys", options->keys,
                      "File of ACCESS_KEY_ID SECRET_ACCESS_KEY lines, mode 0600; default: keys in "
                      "the folder, made if missing");
  command->add_option("--tls-certificate", options->tls_certificate,
                      "Certificate and its chain, PEM; with --tls-key: HTTPS");
  command->add_option("--tls-key", options->tls_key, "Key of the certificate, PEM");
  command->add_option("--region", options->region, "Name of the region it says it is")
      ->capture_default_str();
  command->add_option("--account", options->account, "Account id of twelve digits")
      ->capture_default_str();
  command->add_option("--max-connections", options->most_connections, "Connections at once")
      ->capture_default_str();
  command
      ->add_option("--max-waiting", options->most_waiting,
                   "Requests that may wait; more are answered with ThrottlingException")
      ->capture_default_str();
  command->add_option("--request-threads", options->request_threads, "Requests answered at once")
      ->capture_default_str();
  command->add_option("--workers", options->workers, "Documents of jobs translated at once")
      ->capture_default_str();
  command->add_flag("-q,--quiet", *quiet, "No log");
  add_engine_options(*command, options->engine, options->threads);
  command->callback([options, quiet, &interruption] { run(*options, *quiet, interruption); });
}

}  // namespace amts::cli
