"""Activation scales ("alphas") of an int8 model, measured on sentences."""

from __future__ import annotations

from typing import Dict, List, Sequence

import numpy as np
import torch

from . import marian_io
from .model import MarianTransformer
from .search import Limits, greedy

OUTLIER_DEVIATIONS = 1.1  # as Marian's scripts/alphas/extract_stats.py: 127 / (mean + 1.1 x deviation of maxima)


def alphas(model: marian_io.Model, batches: Sequence[Sequence[Sequence[int]]],
           limits: Limits = Limits(), device: str = "cpu") -> Dict[str, np.ndarray]:
    """`<matrix>_QuantMultA` for every product, from the largest activations of greedy decoding of `batches`."""
    reference = MarianTransformer(model, device=device)
    largest: Dict[str, List[float]] = {}
    reference.observe = lambda name, x: largest.setdefault(name, []).append(float(x.abs().max()))
    with torch.no_grad():
        for batch in batches:
            greedy(reference, batch, limits)
    scales = {}
    for name, maxima in largest.items():
        clip = np.mean(maxima) + OUTLIER_DEVIATIONS * np.std(maxima)
        scales[name + "_QuantMultA"] = np.array([127.0 / clip], dtype=np.float32)
    # With a shortlist Marian looks for the output matrix's scale under the name "none".
    output = reference.config.target_embeddings if reference.config.tied_output else "decoder_ff_logit_out_Wt"
    if output + "_QuantMultA" in scales:
        scales["none_QuantMultA"] = scales[output + "_QuantMultA"]
    return scales


def quantize(model: marian_io.Model, scales: Dict[str, np.ndarray]) -> marian_io.Model:
    """The int8 model with its alphas."""
    return marian_io.quantize(marian_io.Model({**model.tensors, **scales}, model.yaml))
