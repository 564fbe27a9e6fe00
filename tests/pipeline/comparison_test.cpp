#include "pipeline/comparison.h"

#include <gtest/gtest.h>

namespace amts::pipeline {
namespace {

translate::DocumentRecord record(size_t segments, bool good) {
  translate::DocumentRecord made;
  for (size_t i = 0; i < segments; ++i) {
    const std::string number = std::to_string(i);
    translate::SegmentRecord segment;
    segment.reference_prose = "the cat number " + number + " sat on the mat of the house";
    segment.prose = good ? segment.reference_prose : "a dog number " + number + " was on the mat";
    made.segments.push_back(segment);
  }
  return made;
}

TEST(Comparison, TellsABetterTranslationFromAnEqualOne) {
  const translate::DocumentRecord good = record(30, true);
  const translate::DocumentRecord bad = record(30, false);
  const Versions better{&bad, &good};
  const auto gain = compare(std::span(&better, 1), "en");
  ASSERT_TRUE(gain);
  EXPECT_EQ(gain->passages, 30U);
  EXPECT_LT(gain->p_value, 0.01);
  EXPECT_NEAR(gain->adapted.mean, 100, 1e-6);
  EXPECT_LT(gain->plain.mean + gain->plain.half_width, 60);

  const Versions same{&bad, &bad};
  EXPECT_EQ(compare(std::span(&same, 1), "en")->p_value, 1);
}

TEST(Comparison, FewPassagesSayNothing) {
  const translate::DocumentRecord few = record(kMinPassages - 1, true);
  const Versions versions{&few, &few};
  EXPECT_FALSE(compare(std::span(&versions, 1), "en"));
  const std::vector<Versions> several = {versions, versions};
  EXPECT_EQ(compare(several, "en")->passages, 2 * kMinPassages - 2);
}

TEST(Comparison, SegmentsThatPeopleJoinedAreOnePassage) {
  translate::DocumentRecord joined = record(12, true);
  joined.segments[3].reference_prose.clear();
  joined.segments[3].joins_previous = true;
  joined.segments[5].reference_prose.clear();  // Nothing stands in its place.
  const Versions versions{&joined, &joined};
  EXPECT_EQ(compare(std::span(&versions, 1), "en")->passages, 10U);
  translate::DocumentRecord shorter = record(11, true);
  const Versions apart{&shorter, &joined};
  EXPECT_FALSE(compare(std::span(&apart, 1), "en"));
}

}  // namespace
}  // namespace amts::pipeline
