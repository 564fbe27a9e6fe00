"""Greedy and beam search over the reference model, in batches."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import List, Optional, Sequence, Tuple

import torch

from .model import MarianTransformer

EOS = 0  # Marian's convention for SentencePiece vocabularies
UNK = 1


@dataclass
class Limits:
    """Longest output: factor x source tokens + extra; tokens that may not be produced."""

    factor: float = 2.0
    extra: int = 10
    forbidden: Tuple[int, ...] = (UNK,)

    def length(self, source_length: int) -> int:
        return int(self.factor * source_length) + self.extra


def pad(sentences: Sequence[Sequence[int]], device) -> Tuple[torch.Tensor, torch.Tensor]:
    """ids and mask, [B, longest]."""
    longest = max(len(sentence) for sentence in sentences)
    ids = torch.tensor([list(s) + [EOS] * (longest - len(s)) for s in sentences], device=device)
    mask = torch.tensor([[1] * len(s) + [0] * (longest - len(s)) for s in sentences], device=device)
    return ids, mask


@torch.no_grad()
def greedy(model: MarianTransformer, sources: Sequence[Sequence[int]], limits: Limits = Limits(),
           allowed: Optional[torch.Tensor] = None) -> List[List[int]]:
    """The most probable token at each step; outputs end in EOS unless cut at the limit.

    `allowed`: ids of a lexical shortlist, or None for the whole vocabulary.
    """
    context = model.encode(*pad(sources, model.device))
    state, previous = model.start(context), None
    outputs: List[List[int]] = [[] for _ in sources]
    alive = list(range(len(sources)))  # row of the batch -> sentence
    while alive:
        logits, state = model.step(context, state, previous)
        logits[:, list(limits.forbidden)] = -torch.inf
        best = allowed[logits[:, allowed].argmax(dim=-1)] if allowed is not None else logits.argmax(dim=-1)
        for sentence, token in zip(alive, best.tolist()):
            outputs[sentence].append(token)
        keep = [row for row, sentence in enumerate(alive)
                if outputs[sentence][-1] != EOS and len(outputs[sentence]) < limits.length(len(sources[sentence]))]
        previous = best
        if len(keep) < len(alive):
            rows = torch.tensor(keep, device=model.device, dtype=torch.long)
            context, state, previous = context.select(rows), state.select(rows), best[rows]
            alive = [alive[row] for row in keep]
    return outputs


@dataclass
class Hypothesis:
    """ids end in EOS unless cut at the limit; score is log probability / length^normalize."""

    ids: List[int]
    score: float


@torch.no_grad()
def beam(model: MarianTransformer, sources: Sequence[Sequence[int]], size: int, normalize: float = 1.0,
         limits: Limits = Limits()) -> List[Hypothesis]:
    """The best-scoring hypothesis for each source.

    As in Marian the beam of a sentence narrows by one with each finished hypothesis.
    """
    device, count = model.device, len(sources)
    context = model.encode(*pad(sources, device))
    state, previous = model.start(context), None
    limit = [limits.length(len(source)) for source in sources]
    prefixes: List[List[int]] = [[] for _ in sources]  # of each live row
    owner = list(range(count))  # the sentence of each live row
    scores = torch.zeros(count, dtype=model.dtype, device=device)
    finished: List[List[Hypothesis]] = [[] for _ in sources]
    while owner:
        logits, state = model.step(context, state, previous)
        totals = scores[:, None] + torch.log_softmax(logits, dim=-1)
        totals[:, list(limits.forbidden)] = -torch.inf
        best = totals.topk(min(size, totals.shape[-1]), dim=-1)
        best_scores, best_tokens = best.values.tolist(), best.indices.tolist()
        rows: List[int] = []
        kept: List[Tuple[List[int], float]] = []
        for sentence, group in groupby(range(len(owner)), key=owner.__getitem__):
            mine = list(group)
            candidates = sorted(((score, row, token) for row in mine
                                 for score, token in zip(best_scores[row], best_tokens[row])), key=lambda c: -c[0])
            for score, row, token in candidates[:size - len(finished[sentence])]:
                ids = prefixes[row] + [token]
                if token == EOS or len(ids) == limit[sentence]:
                    finished[sentence].append(Hypothesis(ids, score / len(ids) ** normalize))
                else:
                    rows.append(row)
                    kept.append((ids, score))
        owner = [owner[row] for row in rows]
        prefixes = [ids for ids, _ in kept]
        if not owner:
            break
        chosen = torch.tensor(rows, device=device)
        context, state = context.select(chosen), state.select(chosen)
        scores = torch.tensor([score for _, score in kept], dtype=model.dtype, device=device)
        previous = torch.tensor([ids[-1] for ids in prefixes], device=device)
    return [max(hypotheses, key=lambda hypothesis: hypothesis.score) for hypotheses in finished]
