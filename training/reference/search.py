"""Greedy and beam search over the reference model, in batches."""

from __future__ import annotations

from dataclasses import dataclass
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
        for row, sentence in enumerate(alive):
            outputs[sentence].append(int(best[row]))
        keep = [row for row, sentence in enumerate(alive)
                if outputs[sentence][-1] != EOS and len(outputs[sentence]) < limits.length(len(sources[sentence]))]
        previous = best
        if len(keep) < len(alive):
            rows = torch.tensor(keep, device=model.device, dtype=torch.long)
            context, state, previous = context.select(rows), state.select(rows), best[rows]
            alive = [alive[row] for row in keep]
    return outputs


@torch.no_grad()
def beam(model: MarianTransformer, source: Sequence[int], size: int, normalize: float = 1.0,
         limits: Limits = Limits()) -> Tuple[List[int], float]:
    """The hypothesis with the best log probability / length^normalize, and that score.

    As in Marian the beam narrows by one with each finished hypothesis.
    """
    context = model.encode(*pad([source], model.device))
    state, previous = model.start(context), None
    prefixes: List[List[int]] = [[]]
    scores = torch.zeros(1, dtype=model.dtype, device=model.device)
    finished: List[Tuple[List[int], float]] = []
    limit = limits.length(len(source))
    for length in range(1, limit + 1):
        logits, state = model.step(context, state, previous)
        total = scores[:, None] + torch.log_softmax(logits, dim=-1)
        total[:, list(limits.forbidden)] = -torch.inf
        best, flat = total.reshape(-1).topk(size - len(finished))
        rows, tokens = torch.div(flat, logits.shape[-1], rounding_mode="floor"), flat % logits.shape[-1]
        prefixes = [prefixes[int(r)] + [int(t)] for r, t in zip(rows, tokens)]
        ended = [length == limit or p[-1] == EOS for p in prefixes]
        finished += [(p, float(s) / length ** normalize) for p, s, e in zip(prefixes, best, ended) if e]
        keep = torch.tensor([i for i, e in enumerate(ended) if not e], dtype=torch.long, device=model.device)
        if len(keep) == 0:
            break
        prefixes = [prefixes[int(i)] for i in keep]
        context = context.select(torch.zeros(len(keep), dtype=torch.long, device=model.device))
        state, scores, previous = state.select(rows[keep]), best[keep], tokens[keep]
    return max(finished, key=lambda hypothesis: hypothesis[1])
