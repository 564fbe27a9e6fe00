// Edits carried over from one translation to another.
#include "sync/transfer.h"

#include <gtest/gtest.h>

namespace amts::sync {
namespace {

TEST(TransferEdit, ExchangesWhatIsFoundOnce) {
  EXPECT_EQ(transfer_edit("la red tiene dos capas", "la red tiene cuatro capas",
                          "nuestra red tiene dos capas ocultas"),
            "nuestra red tiene cuatro capas ocultas");
  EXPECT_EQ(transfer_edit("这个方法很快。", "这个算法很快。", "此方法非常快。"), "此算法非常快。");
}

TEST(TransferEdit, InsertsBetweenKnownNeighbours) {
  EXPECT_EQ(transfer_edit("usa una red", "usa una gran red", "se usa una red"),
            "se usa una gran red");
}

TEST(TransferEdit, Deletes) {
  EXPECT_EQ(transfer_edit("usa una gran red", "usa una red", "se usa una gran red aquí"),
            "se usa una red aquí");
}

TEST(TransferEdit, KeepsWhatTheEngineKeeps) {
  EXPECT_EQ(transfer_edit("igual", "igual", "lo mismo"), "lo mismo");
}

TEST(TransferEdit, RefusesWhatIsUncertain) {
  // Not there, there twice, and another sentence altogether.
  EXPECT_EQ(transfer_edit("una gran red", "una nueva red", "una red enorme"), std::nullopt);
  EXPECT_EQ(
      transfer_edit("la gran red es buena", "la nueva red es buena", "mi gran cosa y tu gran cosa"),
      std::nullopt);
  EXPECT_EQ(transfer_edit("uno dos tres", "cuatro cinco seis", "uno dos tres"), std::nullopt);
}

}  // namespace
}  // namespace amts::sync
