#include "adapt/fit.h"

#include <algorithm>
#include <cmath>
#include <mutex>
#include <numeric>

#include "adapt/step_context.h"

namespace amts::adapt {
namespace {

constexpr size_t kFewest = 60;
/// Neighbours of a word that are kept, those with the largest weight by the defaults.
constexpr size_t kMostNeighbours = 64;
constexpr size_t kShortest = 4, kLongest = 80;  // words of a sentence to fit to
constexpr double kFloor = 1e-6;

/// One word of a human translation.
struct Point {
  std::vector<Neighbour> neighbours;
  std::vector<std::pair<WordId, float>> scores;  // log probabilities of their words, by word
  float best = 0;                                // of the model's best word
  float reference_score = 0;
  WordId reference = 0;

  float score_of(WordId word) const {
    const auto at = std::lower_bound(scores.begin(), scores.end(), std::pair(word, -1e30F));
    return at->second;
  }
};

/// A sentence with the examples that it sees.
std::vector<Point> points_of(const AdaptedModel& model, const nmt::EncodedPair& pair,
                             std::span<const ExampleInUse> uses, Mixer& mixer) {
  const nmt::Transformer& transformer = model.translator().model().transformer;
  nmt::Workspace workspace;
  const nmt::Forced forced = nmt::force(transformer, {&pair, 1}, false, workspace)[0];
  std::vector<float> scores(transformer.target_vocabulary());
  std::vector<Point> points;
  StepContext step;
  for (size_t i = 0; i < pair.target.size(); ++i) {
    const std::span state(forced.states.data() + i * transformer.dim(), transformer.dim());
    Point& point = points.emplace_back();
    point.reference = pair.target[i];
    transformer.logits(state.data(), 1, workspace, scores.data());
    const float normalizer = nmt::kernels::log_sum_exp(scores.data(), scores.size());
    point.best = scores[largest(scores)] - normalizer;
    point.reference_score = scores[point.reference] - normalizer;
    set_context(pair.source, std::span(pair.target).first(i), forced.alignment[i], state, step);
    point.neighbours = mixer.neighbours(step, uses);
    const auto weight = [&](const Neighbour& neighbour) {
      return std::inner_product(neighbour.features.begin(), neighbour.features.end(),
                                MixParameters{}.weights.begin(), 0.0F);
    };
    std::stable_sort(point.neighbours.begin(), point.neighbours.end(),
                     [&](const Neighbour& a, const Neighbour& b) { return weight(a) > weight(b); });
    if (point.neighbours.size() > kMostNeighbours) point.neighbours.resize(kMostNeighbours);
    for (const Neighbour& neighbour : point.neighbours) {
      point.scores.emplace_back(neighbour.word, scores[neighbour.word] - normalizer);
    }
    std::sort(point.scores.begin(), point.scores.end());
  }
  return points;
}

/// Sentences to fit to, from all over the examples.
std::vector<uint32_t> choose(const AdaptedModel& model, size_t count) {
  std::vector<uint32_t> chosen;
  const size_t all = model.examples().size();
  const size_t step = std::max<size_t>(all / count, 1);
  for (size_t i = step / 2; i < all && chosen.size() < count; i += step) {
    const size_t length = model.examples().tokens(static_cast<uint32_t>(i)).size();
    if (length >= kShortest && length <= kLongest) chosen.push_back(static_cast<uint32_t>(i));
  }
  return chosen;
}

std::vector<std::vector<Point>> gather(const AdaptedModel& model, std::span<const uint32_t> chosen,
                                       const MixParameters& start, Executor* executor) {
  constexpr size_t kStrangers = 4;  // every fourth sentence sees the examples of another
  std::vector<std::vector<Point>> sentences(chosen.size());
  parallel_for(executor, chosen.size(), [&](size_t i) {
    Mixer mixer(start, model.rules());
    const Examples& examples = model.examples();
    const uint32_t asks =
        i % kStrangers == 0 ? chosen[(i + chosen.size() / 2) % chosen.size()] : chosen[i];
    RetrievalOptions options;
    options.excluded_document = examples.document(chosen[i]);
    options.excluded_source = examples.source(chosen[i]);
    const auto uses = model.use(retrieve(examples, examples.source(asks), options));
    const nmt::EncodedPair pair =
        model.translator().encode(examples.source(chosen[i]), examples.target(chosen[i]));
    if (!pair.target.empty()) sentences[i] = points_of(model, pair, uses, mixer);
  });
  return sentences;
}

double loss_of(Mixer mixer, std::span<const std::vector<Point>> sentences) {
  double loss = 0;
  size_t count = 0;
  Votes votes;
  for (const std::vector<Point>& sentence : sentences) {
    for (const Point& point : sentence) {
      mixer.vote(point.neighbours, votes);
      const float top = votes.empty() ? 0 : point.score_of(votes.words[votes.top].word);
      const float lambda = mixer.lambda(votes, top, point.best);
      double said = 0;
      for (const Vote& vote : votes.words) {
        if (vote.word == point.reference) said = vote.share;
      }
      loss -= std::log((1 - lambda) * std::exp(point.reference_score) + lambda * said + kFloor);
      ++count;
    }
  }
  return loss / static_cast<double>(std::max<size_t>(count, 1));
}

constexpr size_t kParameters = size_t{kNeighbourFeatures} + size_t{kGateFeatures};
using Gradient = std::array<double, kParameters>;

void add_gradient(const MixParameters& parameters, const Point& point, Votes& votes,
                  Gradient& gradient) {
  if (point.neighbours.empty()) return;
  std::vector<float> weights;
  for (const Neighbour& neighbour : point.neighbours) {
    weights.push_back(std::inner_product(neighbour.features.begin(), neighbour.features.end(),
                                         parameters.weights.begin(), 0.0F));
  }
  votes.neighbours = point.neighbours;
  sum_votes(weights, votes);
  const auto features =
      with_model(votes.features, point.score_of(votes.words[votes.top].word), point.best);
  const double gate =
      std::inner_product(features.begin(), features.end(), parameters.gate.begin(), 0.0);
  const double lambda = 1 / (1 + std::exp(-gate));
  const double by_model = std::exp(point.reference_score);
  double said = 0;
  for (const Neighbour& neighbour : votes.neighbours) {
    if (neighbour.word == point.reference) said += neighbour.share;
  }
  const double probability = (1 - lambda) * by_model + lambda * said + kFloor;
  for (const Neighbour& neighbour : votes.neighbours) {
    const double right = neighbour.word == point.reference ? 1 : 0;
    const double slope = -lambda / probability * neighbour.share * (right - said);
    for (size_t f = 0; f < kNeighbourFeatures; ++f) gradient[f] += slope * neighbour.features[f];
  }
  const double slope = -(said - by_model) / probability * lambda * (1 - lambda);
  for (size_t f = 0; f < kGateFeatures; ++f) {
    gradient[kNeighbourFeatures + f] += slope * features[f];
  }
}

bool is_without(const FitOptions& options, std::string_view name) {
  return std::find(options.without.begin(), options.without.end(), name) != options.without.end();
}

/// Adam (Kingma and Ba 2015) on all points at once, held near the defaults by a weak spring.
MixParameters fit_gate(std::span<const std::vector<Point>> sentences, const MixParameters& start,
                       const FitOptions& options) {
  constexpr double kRate = 0.1, kBeta1 = 0.9, kBeta2 = 0.99, kSpring = 1e-3;
  MixParameters parameters = start;
  const auto at = [](MixParameters& p, size_t i) -> float& {
    return i < kNeighbourFeatures ? p.weights[i] : p.gate[i - kNeighbourFeatures];
  };
  const auto is_left_out = [&](size_t i) { return is_without(options, kFeatureNames[i]); };
  for (size_t i = 0; i < kParameters; ++i) {
    if (is_left_out(i)) at(parameters, i) = 0;
  }
  MixParameters origin = parameters;
  size_t count = 0;
  for (const auto& sentence : sentences) count += sentence.size();
  Gradient mean = {};
  Gradient square = {};
  Votes votes;
  for (int step = 1; step <= options.steps; ++step) {
    Gradient gradient = {};
    for (const auto& sentence : sentences) {
      for (const Point& point : sentence) add_gradient(parameters, point, votes, gradient);
    }
    for (size_t i = 0; i < kParameters; ++i) {
      if (is_left_out(i)) continue;
      const double slope = gradient[i] / static_cast<double>(std::max<size_t>(count, 1)) +
                           kSpring * static_cast<double>(at(parameters, i) - at(origin, i));
      mean[i] = kBeta1 * mean[i] + (1 - kBeta1) * slope;
      square[i] = kBeta2 * square[i] + (1 - kBeta2) * slope * slope;
      const double now = mean[i] / (1 - std::pow(kBeta1, step));
      const double size = std::sqrt(square[i] / (1 - std::pow(kBeta2, step))) + 1e-8;
      at(parameters, i) -= static_cast<float>(kRate * now / size);
      // Nothing that speaks for a neighbour may speak against it: Mixer counts on that.
      if (i < kNeighbourFeatures) at(parameters, i) = std::max(at(parameters, i), 0.0F);
    }
  }
  return parameters;
}

MixParameters fit_sk_mt(const AdaptedModel& model, std::span<const std::vector<Point>> sentences,
                        const MixParameters& start) {
  MixParameters best;
  double least = 1e30;
  for (const float temperature : {0.02F, 0.05F, 0.1F, 0.15F, 0.2F, 0.3F, 0.4F, 0.6F, 0.8F, 1.2F}) {
    MixParameters parameters = start;
    parameters.method = MixMethod::kSkMt;
    parameters.temperature = temperature;
    const double loss = loss_of(Mixer(parameters, model.rules()), sentences);
    if (loss >= least) continue;
    least = loss;
    best = parameters;
  }
  return best;
}

}  // namespace

MixParameters fit(const AdaptedModel& model, Executor* executor, const FitOptions& options,
                  FitReport* report) {
  const std::vector<uint32_t> chosen = choose(model, options.sentences);
  MixParameters start;
  start.examples = model.examples().size();
  start.substitute = !is_without(options, "substitution");
  if (chosen.size() < kFewest) return start;
  const auto sentences = gather(model, chosen, start, executor);
  std::vector<std::vector<Point>> learnt;
  std::vector<std::vector<Point>> kept;
  for (size_t i = 0; i < sentences.size(); ++i) {
    (i % 3 == 2 ? kept : learnt).push_back(sentences[i]);
  }
  const MixParameters sk_mt = fit_sk_mt(model, learnt, start);
  MixParameters gate = fit_gate(learnt, start, options);
  gate.temperature = sk_mt.temperature;
  FitReport measured;
  measured.sentences = kept.size();
  for (const auto& sentence : kept) {
    measured.words += sentence.size();
    for (const Point& point : sentence) measured.plain -= point.reference_score;
  }
  measured.plain /= static_cast<double>(std::max<size_t>(measured.words, 1));
  measured.sk_mt = loss_of(Mixer(sk_mt, model.rules()), kept);
  measured.gate = loss_of(Mixer(gate, model.rules()), kept);
  if (report != nullptr) *report = measured;
  if (!options.method.empty()) return options.method == "sk-mt" ? sk_mt : gate;
  return measured.gate <= measured.sk_mt ? gate : sk_mt;
}

}  // namespace amts::adapt
