"""Which sentences make up which batch, and their tensors.

All token ids lie in the device's memory; a batch is gathered there by index. The order of an epoch follows
from (seed, stage, epoch) alone, so that a resumed run goes on exactly where it stopped.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Dict, List, Sequence, Tuple

import numpy as np
import torch

from .pack import BOTH, INTO_ENGLISH, OUT_OF_ENGLISH, Shard
from .settings import weight_of
from .vocabulary import EOS


@dataclass
class Corpus:
    """Pairs of all shards. `starts` points at the English ids; the other language's follow them."""

    tokens: torch.Tensor  # int32, on the device
    starts: np.ndarray  # int64 [pairs]
    lengths: np.ndarray  # int64 [pairs, 2]
    source: np.ndarray  # index into `sources`
    use: np.ndarray
    pair: np.ndarray  # index into `pairs`
    sources: List[str]
    pairs: List[str]

    @staticmethod
    def load(paths: Sequence[Path], device: torch.device) -> "Corpus":
        shards = [Shard.load(path) for path in sorted(paths)]
        sources = sorted({name for shard in shards for name in shard.sources})
        pairs = sorted({shard.pair for shard in shards})
        lengths = np.concatenate([shard.lengths for shard in shards]).astype(np.int64)
        starts = np.concatenate([[0], lengths.sum(axis=1).cumsum()[:-1]])
        tokens = np.concatenate([shard.tokens for shard in shards]).astype(np.int32)
        index = {name: i for i, name in enumerate(sources)}
        return Corpus(
            torch.from_numpy(tokens).to(device), starts, lengths,
            np.concatenate([np.array([index[name] for name in shard.sources], int)[shard.source]
                            for shard in shards]),
            np.concatenate([shard.use for shard in shards]),
            np.concatenate([np.full(len(shard.use), pairs.index(shard.pair)) for shard in shards]),
            sources, pairs)


@dataclass
class Direction:
    """From one language of a pair into the other; `token` is the id of the target language's token."""

    name: str
    pair: int
    into_english: bool
    token: int
    share: float


@dataclass
class Plan:
    """An epoch: entries (pair, direction) grouped in batches (start, count, width)."""

    pair: np.ndarray
    direction: np.ndarray
    batches: np.ndarray


def direction_shares(corpus: Corpus, wanted: Dict[str, float], temperature: float) -> Dict[str, float]:
    """How often each direction goes through its pairs in an epoch: size^(1/temperature - 1), the mean being 1."""
    sizes = {}
    for name in wanted:
        first, second = name.split("-")
        pair = name if name in corpus.pairs else f"{second}-{first}"
        if pair in corpus.pairs:
            sizes[name] = int((corpus.pair == corpus.pairs.index(pair)).sum())
    raw = {name: wanted[name] * size ** (1 / temperature - 1) for name, size in sizes.items()}
    mean = sum(raw[name] * sizes[name] for name in raw) / sum(sizes.values())
    return {name: value / mean for name, value in raw.items()}


def directions(corpus: Corpus, wanted: Dict[str, float], temperature: float, token_of) -> List[Direction]:
    result = []
    for name, share in direction_shares(corpus, wanted, temperature).items():
        first, second = name.split("-")
        pair = name if name in corpus.pairs else f"{second}-{first}"
        result.append(Direction(name, corpus.pairs.index(pair), second == "en", token_of(second), share))
    return result


class Planner:
    def __init__(self, corpus: Corpus, ways: Sequence[Direction], slots: int, widths: Sequence[int], seed: int):
        self.corpus, self.ways, self.slots, self.seed = corpus, list(ways), slots, seed
        self.widths = np.array(sorted(widths))

    def plan(self, stage: int, epoch: int, weights: Dict[str, float]) -> Plan:
        random = np.random.RandomState([self.seed, stage, epoch])
        corpus = self.corpus
        by_source = np.array([weight_of(name, weights) for name in corpus.sources])[corpus.source]
        pairs, ways = [], []
        for i, way in enumerate(self.ways):
            banned = OUT_OF_ENGLISH if way.into_english else INTO_ENGLISH
            rate = np.where((corpus.pair == way.pair) & (corpus.use != banned), by_source * way.share, 0.0)
            times = np.floor(rate + random.random_sample(len(rate))).astype(np.int64)
            chosen = np.repeat(np.arange(len(rate)), times)
            pairs.append(chosen)
            ways.append(np.full(len(chosen), i, dtype=np.int8))
        pair, direction = np.concatenate(pairs), np.concatenate(ways)
        into = np.array([way.into_english for way in self.ways])[direction]
        source_length = corpus.lengths[pair, np.where(into, 1, 0)] + 2  # language token, </s>
        target_length = corpus.lengths[pair, np.where(into, 0, 1)] + 1
        width = np.searchsorted(self.widths, np.maximum(source_length, target_length))
        fits = width < len(self.widths)
        pair, direction, width = pair[fits], direction[fits], width[fits]
        order = random.permutation(len(pair))
        order = order[np.argsort(width[order], kind="stable")]
        return Plan(pair[order], direction[order], self._cut(width[order], random))

    def _cut(self, width: np.ndarray, random: np.random.RandomState) -> np.ndarray:
        """Full batches only: what is left of a width waits for the next epoch's shuffle."""
        batches = []
        for i, places in enumerate(self.widths):
            first, last = np.searchsorted(width, [i, i + 1])
            rows = self.slots // places
            batches += [(start, rows, places) for start in range(first, last - rows + 1, rows)]
        return np.array(batches, dtype=np.int64).reshape(-1, 3)[random.permutation(len(batches))]

    def batch(self, plan: Plan, number: int) -> Dict[str, torch.Tensor]:
        start, rows, width = plan.batches[number]
        return self.gather(plan.pair[start:start + rows], plan.direction[start:start + rows], int(width))

    def gather(self, pair: np.ndarray, direction: np.ndarray, width: int) -> Dict[str, torch.Tensor]:
        corpus, device = self.corpus, self.corpus.tokens.device
        into = np.array([way.into_english for way in self.ways])[direction]
        english, other = corpus.lengths[pair].T
        english_start, other_start = corpus.starts[pair], corpus.starts[pair] + english
        columns = torch.from_numpy(np.stack([
            np.where(into, other_start, english_start), np.where(into, other, english),
            np.where(into, english_start, other_start), np.where(into, english, other),
            np.array([way.token for way in self.ways])[direction]])).to(device, non_blocking=True)
        source_start, source_length, target_start, target_length, token = columns[:, :, None]
        place = torch.arange(width, device=device)[None]
        source = self._side(source_start, source_length, place - 1)
        source[:, 0] = token[:, 0]
        return {"source": source, "source_mask": (place < source_length + 2).float(),
                "target": self._side(target_start, target_length, place),
                "target_mask": (place < target_length + 1).float()}

    def _side(self, start: torch.Tensor, length: torch.Tensor, place: torch.Tensor) -> torch.Tensor:
        inside = (place >= 0) & (place < length)
        ids = self.corpus.tokens[torch.where(inside, start + place, torch.zeros_like(start))]
        return torch.where(inside, ids.long(), torch.full_like(place, EOS))
