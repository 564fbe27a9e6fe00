"""The text of `special:model.yml`: every option that Marian 1.11 writes for a Transformer, in its order."""

from __future__ import annotations

import yaml

DEFAULTS = {
    "bert-train-type-embeddings": True,
    "bert-type-vocab-size": 2,
    "dec-cell": "gru",
    "dec-cell-base-depth": 2,
    "dec-cell-high-depth": 1,
    "dec-depth": 6,
    "dim-emb": 512,
    "dim-rnn": 1024,
    "dim-vocabs": [32000, 32000],
    "enc-cell": "gru",
    "enc-cell-depth": 1,
    "enc-depth": 6,
    "enc-type": "bidirectional",
    "factors-combine": "sum",
    "factors-dim-emb": 0,
    "input-types": [],
    "layer-normalization": False,
    "lemma-dim-emb": 0,
    "output-omit-bias": False,
    "right-left": False,
    "skip": False,
    "tied-embeddings": False,
    "tied-embeddings-all": False,
    "tied-embeddings-src": False,
    "transformer-aan-activation": "swish",
    "transformer-aan-depth": 2,
    "transformer-aan-nogate": False,
    "transformer-decoder-autoreg": "self-attention",
    "transformer-decoder-dim-ffn": 0,
    "transformer-decoder-ffn-depth": 0,
    "transformer-depth-scaling": False,
    "transformer-dim-aan": 2048,
    "transformer-dim-ffn": 2048,
    "transformer-ffn-activation": "relu",
    "transformer-ffn-depth": 2,
    "transformer-guided-alignment-layer": "last",
    "transformer-heads": 8,
    "transformer-no-projection": False,
    "transformer-pool": False,
    "transformer-postprocess": "dan",
    "transformer-postprocess-emb": "d",
    "transformer-postprocess-top": "",
    "transformer-preprocess": "",
    "transformer-tied-layers": [],
    "transformer-train-position-embeddings": False,
    "type": "transformer",
    "ulr": False,
    "ulr-dim-emb": 0,
    "ulr-trainable-transformation": False,
    "version": "v1.11.0",
}


def model_yaml(**options) -> str:
    """Options with `_` for `-`; the rest are DEFAULTS. Raises KeyError for a name Marian has not."""
    merged = dict(DEFAULTS)
    for name, value in options.items():
        key = name.replace("_", "-")
        if key not in merged:
            raise KeyError(key)
        merged[key] = value
    return yaml.safe_dump(merged, sort_keys=True)
