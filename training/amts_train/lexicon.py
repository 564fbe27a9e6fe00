"""Lexical shortlists: IBM model 1 over the packed token ids.

Writes WORK/lex.s2t in Marian's text form, `target source probability` a line, pieces as in the vocabulary,
best first. A model has one shortlist: the lists of its directions are joined, so that an English piece has
its best targets in each language. Trained on a sample of the pairs: a shortlist needs the frequent links.
"""

from __future__ import annotations

from pathlib import Path
from typing import Optional, Tuple

import numpy as np
import torch

from .batches import Corpus
from .pack import INTO_ENGLISH, OUT_OF_ENGLISH
from .settings import Settings, load, parser
from .vocabulary import load_pieces

ITERATIONS = 4
MIN_PROBABILITY = 1e-3


def links(corpus: Corpus, chosen: np.ndarray, into_english: bool, vocabulary: int) -> Tuple[np.ndarray, np.ndarray]:
    """For every source and target token that share a sentence: source x vocabulary + target, and the number of
    the target token (each token of each sentence has its own)."""
    tokens = corpus.tokens.numpy()
    keys, groups, token = [], [], 0
    for pair in chosen:
        start, (english, other) = corpus.starts[pair], corpus.lengths[pair]
        sides = tokens[start:start + english], tokens[start + english:start + english + other]
        source, target = sides[::-1] if into_english else sides
        keys.append((source[None, :].astype(np.int64) * vocabulary + target[:, None]).ravel())
        groups.append(np.repeat(np.arange(token, token + len(target)), len(source)))
        token += len(target)
    return np.concatenate(keys), np.concatenate(groups)


def model1(keys: np.ndarray, groups: np.ndarray, vocabulary: int) -> Tuple[np.ndarray, np.ndarray]:
    """Unique keys and p(target | source) of each."""
    unique, link = np.unique(keys, return_inverse=True)
    source = unique // vocabulary
    probability = np.ones(len(unique))
    for _ in range(ITERATIONS):
        share = probability[link]
        share /= np.bincount(groups, weights=share)[groups]
        counts = np.bincount(link, weights=share)
        probability = counts / np.bincount(source, weights=counts, minlength=vocabulary)[source]
    return unique, probability


def shortlist(unique: np.ndarray, probability: np.ndarray, vocabulary: int, best: int) -> np.ndarray:
    """Rows (target, source, index into probability), the `best` of each source, most probable first."""
    source, target = unique // vocabulary, unique % vocabulary
    order = np.lexsort((-probability, source))
    order = order[probability[order] >= MIN_PROBABILITY]
    first = np.searchsorted(source[order], source[order], side="left")
    order = order[np.arange(len(order)) - first < best]
    return np.stack([target[order], source[order], order], axis=1)


def write(settings: Settings, pairs: int, best: int) -> None:
    pieces = load_pieces(settings.work / "vocab.spm")
    size = pieces.get_piece_size()
    shards = [path for path in (settings.work / "shards").glob("*.npz.xz") if ".dev." not in path.name]
    corpus = Corpus.load(shards, torch.device("cpu"))
    random = np.random.RandomState(settings.seed)
    best_of = {}  # (source, target): probability
    for direction in settings.data.directions:
        first, second = direction.split("-")
        into = second == "en"
        pair = corpus.pairs.index(f"{second}-{first}" if into else direction)
        usable = np.flatnonzero((corpus.pair == pair) & (corpus.use != (OUT_OF_ENGLISH if into else INTO_ENGLISH)))
        chosen = random.choice(usable, min(pairs, len(usable)), replace=False)
        unique, probability = model1(*links(corpus, chosen, into, size), size)
        for target, source, index in shortlist(unique, probability, size, best):
            best_of[source, target] = max(best_of.get((source, target), 0.0), probability[index])
    rows = sorted(best_of.items(), key=lambda row: (row[0][0], -row[1], row[0][1]))
    path = settings.work / "lex.s2t"
    with open(path, "w", encoding="utf-8") as file:
        file.writelines(f"{pieces.id_to_piece(int(target))} {pieces.id_to_piece(int(source))} {probability:.4f}\n"
                        for (source, target), probability in rows)
    print(f"{path}: {len(rows)} links, {path.stat().st_size} bytes")


def main(arguments: Optional[list] = None) -> None:
    command = parser(__doc__)
    command.add_argument("--pairs", type=int, default=200000, help="sentence pairs of a direction to learn from")
    command.add_argument("--best", type=int, default=30, help="targets kept for each source piece")
    options = command.parse_args(arguments)
    write(load(options.config), options.pairs, options.best)


if __name__ == "__main__":
    main()
