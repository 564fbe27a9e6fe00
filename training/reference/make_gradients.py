#!/usr/bin/env python3
"""Writes what PyTorch says the gradients of the fp32 fixtures are, for the trainer to be checked against.

    make_gradients.py [FOLDER]       (default: tests/train/data/gradients of the repository)

NAME.npz has the gradient of each parameter of tests/nmt/data/fixtures/NAME.npz (or .bin), in its shape, of
the mean over target words of the cross-entropy with label smoothing 0.1 on the fixture's sentences;
NAME.json that loss. Computed in double precision, rounded to float32.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Optional

import numpy as np
import torch

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from reference import marian_io  # noqa: E402
from reference.make_fixtures import VARIANTS  # noqa: E402
from reference.model import MarianTransformer  # noqa: E402

ROOT = Path(__file__).resolve().parents[2]
SMOOTHING = 0.1


def make(name: str, folder: Path) -> None:
    record = json.loads((ROOT / "tests/nmt/data/fixtures" / (name + ".json")).read_text())
    model = marian_io.load(ROOT / "tests/nmt/data/fixtures" / record["model"])
    network = MarianTransformer(model, dtype=torch.float64)
    leaves = {parameter: network._float(parameter).requires_grad_() for parameter in model.tensors}
    words = sum(len(case["target"]) for case in record["sentences"])
    loss = torch.zeros((), dtype=torch.float64)
    for case in record["sentences"]:
        logits = network.force(case["source"], case["target"])[0]
        scores = logits.log_softmax(dim=-1)
        right = scores[torch.arange(len(case["target"])), torch.tensor(case["target"])]
        loss = loss - ((1 - SMOOTHING) * right + SMOOTHING * scores.mean(dim=-1)).sum()
    (loss / words).backward()
    gradients = {parameter: leaf.grad.numpy().astype(np.float32) for parameter, leaf in leaves.items()}
    marian_io.save(folder / (name + ".npz"), marian_io.Model(gradients, model.yaml))
    (folder / (name + ".json")).write_text(json.dumps({"loss": float(loss / words), "words": words}) + "\n")


def main(arguments: Optional[list] = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, nargs="?", default=ROOT / "tests/train/data/gradients")
    folder = parser.parse_args(arguments).folder
    folder.mkdir(parents=True, exist_ok=True)
    for name, (_, _, int8) in VARIANTS.items():
        if int8 is None:
            make(name, folder)


if __name__ == "__main__":
    main()
