#!/usr/bin/env python3
"""Writes tiny random models of every architecture variant, and what the reference computes with them.

    make_fixtures.py [FOLDER]        (default: tests/nmt/data/fixtures of the repository)

NAME.npz or NAME.bin is a model; NAME.json holds, beside the names of the options that matter:

    tolerance   largest absolute difference of a logit that an engine may show
    int8        null, "row" (each row of activations has its own scale) or "alpha" (the model's scales)
    sentences   for each: source (ids, EOS last), target (forced, EOS last), logits [target][vocabulary],
                states [target][dim-emb] (input of the output layer), alignment [target][source]
                (first head of the last decoder layer's cross-attention), greedy (ids; EOS last unless the limit
                of 2 x source + 10 tokens cut it), beam (size 4, scores normalised by length: ids, score)

fp32 models are computed in double precision and rounded to float32, int8 models in single precision.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Dict, Optional

import numpy as np
import torch

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from reference import calibrate, marian_io  # noqa: E402
from reference.model import MarianTransformer  # noqa: E402
from reference.random_model import random_model  # noqa: E402
from reference.search import EOS, UNK, beam, greedy  # noqa: E402

BASE = dict(dim_emb=16, transformer_heads=4, transformer_dim_ffn=24, enc_depth=1, dec_depth=1,
            dim_vocabs=[64, 64], tied_embeddings_all=True)
SSRU = dict(transformer_decoder_autoreg="rnn", dec_cell="ssru")
SPLIT = dict(dim_vocabs=[72, 64], tied_embeddings_all=False)
# Firefox Translations' students, but for their sizes.
FIREFOX = {**BASE, **SSRU, "dim_emb": 32, "transformer_dim_ffn": 48, "transformer_heads": 8}

# name: (options, file suffix, int8 mode)
VARIANTS: Dict[str, tuple] = {
    "post-norm": (dict(BASE, enc_depth=2), ".npz", None),
    "ssru": (dict(BASE, **SSRU), ".npz", None),
    "pre-norm-gelu": (dict(BASE, transformer_preprocess="n", transformer_postprocess="da",
                           transformer_postprocess_top="n", transformer_ffn_activation="gelu"), ".npz", None),
    "pre-norm-ssru": (dict(BASE, **SSRU, transformer_preprocess="n", transformer_postprocess="da",
                           transformer_postprocess_emb="nd", transformer_postprocess_top="dan"), ".npz", None),
    "untied-swish": ({**BASE, **SPLIT, "transformer_ffn_activation": "swish"}, ".npz", None),
    # The output matrix stored untransposed, no output bias, one head.
    "untied-legacy": ({**BASE, **SPLIT, "output_omit_bias": True, "transformer_heads": 1}, ".npz", None),
    "tied-target": ({**BASE, **SPLIT, **SSRU, "tied_embeddings": True}, ".bin", None),
    "tied-layers": ({**BASE, "tied_embeddings_all": False, "tied_embeddings_src": True, "dec_depth": 3,
                     "transformer_tied_layers": [1, 1, 2], "transformer_ffn_depth": 3,
                     "transformer_decoder_ffn_depth": 2, "transformer_decoder_dim_ffn": 16,
                     "transformer_no_projection": True}, ".npz", None),
    "int8": (FIREFOX, ".bin", "row"),
    "int8-alphas": (dict(FIREFOX, dec_depth=2), ".bin", "alpha"),
    "int8-alphas-split": ({**FIREFOX, **SPLIT, "tied_embeddings": True}, ".bin", "alpha"),
}
FLOAT_TOLERANCE = 1e-4
# Computed as the reference does, int8 logits agree within 1e-5 (floats in single against double precision, 60 random
# models); in 2 of the 60 one activation was rounded the other way, which moves a logit by up to 0.05.
INT8_TOLERANCE = 0.05


def sentence(random: np.random.RandomState, length: int, vocabulary: int) -> list:
    return [int(i) for i in random.randint(2, vocabulary, length)] + [EOS]


def floats(values: torch.Tensor) -> list:
    """Nested lists of the shortest decimals that read back as the same float32."""
    array = values.detach().cpu().numpy().astype(np.float32)
    return [floats_row(row) for row in array]


def floats_row(row: np.ndarray) -> list:
    return [float(str(value)) for value in row]


def make(name: str, folder: Path) -> str:
    options, suffix, int8 = VARIANTS[name]
    seed = 1000 + list(VARIANTS).index(name)
    model = random_model(seed, legacy_output=name.endswith("legacy"), **options)
    random = np.random.RandomState(seed)
    sources = [sentence(random, n, model.config["dim-vocabs"][0]) for n in (4, 1, 7)]
    targets = [sentence(random, n, model.config["dim-vocabs"][1]) for n in (4, 1, 2)]
    exact = MarianTransformer(model, dtype=torch.float64)
    if int8 == "alpha":
        calibration = [sentence(random, 6, model.config["dim-vocabs"][0]) for _ in range(16)]
        model = calibrate.quantize(model, calibrate.alphas(model, [[s] for s in calibration]))
    elif int8 == "row":
        model = marian_io.quantize(model)

    path = folder / (name + suffix)
    marian_io.save(path, model)
    engine = MarianTransformer.load(path, dtype=torch.float32 if int8 else torch.float64)
    cases, difference, spread = [], 0.0, 0.0
    with torch.no_grad():
        for source, target in zip(sources, targets):
            logits, alignment, states = engine.force(source, target)
            truth = exact.force(source, target)[0]
            difference = max(difference, float((logits.double() - truth).abs().max()))
            spread = max(spread, float(truth.std()))
            best = beam(engine, [source], 4)[0]
            cases.append({"source": source, "target": target, "logits": floats(logits), "states": floats(states),
                          "alignment": floats(alignment), "greedy": greedy(engine, [source])[0],
                          "beam": {"size": 4, "ids": best.ids, "score": float(str(np.float32(best.score)))}})
    record = {"model": path.name, "int8": int8, "tolerance": INT8_TOLERANCE if int8 else FLOAT_TOLERANCE,
              "options": options, "eos": EOS, "unk": UNK, "sentences": cases}
    (folder / (name + ".json")).write_text(json.dumps(record, separators=(",", ":")) + "\n")
    note = f"  int8 - fp32: {difference:.3f} at most (deviation of the logits {spread:.2f})" if int8 else ""
    return f"{path.name}: {path.stat().st_size} bytes{note}"


def main(arguments: Optional[list] = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    default = Path(__file__).resolve().parents[2] / "tests/nmt/data/fixtures"
    parser.add_argument("folder", nargs="?", type=Path, default=default)
    parser.add_argument("--only", help="make this variant alone")
    options = parser.parse_args(arguments)
    torch.set_num_threads(1)
    options.folder.mkdir(parents=True, exist_ok=True)
    for name in [options.only] if options.only else VARIANTS:
        print(make(name, options.folder))


if __name__ == "__main__":
    main()
