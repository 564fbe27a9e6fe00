// amts model convert, amts model quantize: model files in other formats.
#include <cstdio>
#include <memory>
#include <string>

#include "cli/model_commands.h"
#include "models/convert.h"

namespace amts::cli {
namespace {

struct FileArguments {
  std::string from;
  std::string to;
  std::string alphas;
};

void run_quantize(const FileArguments& arguments) {
  const models::QuantizeReport report =
      models::quantize_model(arguments.from, arguments.to, arguments.alphas);
  std::printf("%zu matrices in int8, %zu activation multipliers; %llu bytes, were %llu\n",
              report.matrices, report.alphas, static_cast<unsigned long long>(report.bytes_after),
              static_cast<unsigned long long>(report.bytes_before));
  std::printf("weights differ by at most %.5f of their matrix's largest (bound %.5f), %.5f RMS\n",
              report.largest_error, models::kLargestQuantizeError, report.mean_error);
}

}  // namespace

void add_model_file_commands(CLI::App& model) {
  const auto converting = std::make_shared<FileArguments>();
  CLI::App* convert = model.add_subcommand("convert", "Write a model file in another format");
  convert->add_option("IN", converting->from, "A model file, .npz or .bin")->required();
  convert->add_option("OUT", converting->to, "The file to write, .npz (fp32) or .bin")->required();
  convert->callback([=] { models::convert_model(converting->from, converting->to); });

  const auto quantizing = std::make_shared<FileArguments>();
  CLI::App* quantize = model.add_subcommand("quantize", "Write an fp32 model in int8");
  quantize->add_option("MODEL", quantizing->from, "An fp32 model file, .npz or .bin")->required();
  quantize->add_option("-o,--output", quantizing->to, "The .bin file to write")->required();
  quantize->add_option("--alphas", quantizing->alphas,
                       "A model file with activation multipliers to add");
  quantize->callback([=] { run_quantize(*quantizing); });
}

}  // namespace amts::cli
