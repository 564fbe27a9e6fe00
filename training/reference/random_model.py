"""Random models with exactly the parameters that Marian would create for the options given."""

from __future__ import annotations

import math
from typing import Dict

import numpy as np

from .config import Config
from .marian_io import Model
from .marian_options import model_yaml


def random_model(seed: int, legacy_output: bool = False, **options) -> Model:
    """Options as for `model_yaml`. Scales are chosen so that every part moves the logits visibly."""
    text = model_yaml(**options)
    model = Model({}, text)
    config, raw = Config.parse(model.config), model.config
    random = np.random.RandomState(seed)
    tensors: Dict[str, np.ndarray] = model.tensors

    def matrix(name: str, rows: int, columns: int) -> None:
        limit = math.sqrt(6.0 / (rows + columns))
        tensors[name] = random.uniform(-limit, limit, (rows, columns)).astype(np.float32)

    def vector(name: str, size: int, centre: float = 0.0) -> None:
        tensors[name] = (centre + 0.3 * random.standard_normal((1, size))).astype(np.float32)

    def norm(prefix: str, suffix: str = "") -> None:
        vector(f"{prefix}_ln_scale{suffix}", dim, 1.0)
        vector(f"{prefix}_ln_bias{suffix}", dim)

    def norms(prefix: str, post: str) -> None:
        if "n" in config.preprocess:
            norm(prefix, "_pre")
        if "n" in config.postprocess:
            norm(post)

    def attention(prefix: str) -> None:
        for part in "qkvo" if config.project else "qkv":
            matrix(f"{prefix}_W{part}", dim, dim)
            vector(f"{prefix}_b{part}", dim)
        norms(f"{prefix}_Wo", f"{prefix}_Wo")

    def feed_forward(prefix: str, depth: int, inner: int) -> None:
        sizes = [dim] + [inner] * (depth - 1) + [dim]
        for i in range(1, depth + 1):
            matrix(f"{prefix}_W{i}", sizes[i - 1], sizes[i])
            vector(f"{prefix}_b{i}", sizes[i])
        norms(f"{prefix}_ffn", f"{prefix}_ffn")

    dim = config.dim_emb
    inner = raw["transformer-dim-ffn"]
    for table, size in ((config.source_embeddings, config.source_vocabulary),
                        (config.target_embeddings, config.target_vocabulary)):
        tensors[table] = (random.standard_normal((size, dim)) / math.sqrt(dim)).astype(np.float32)
    for side in ("encoder", "decoder"):
        if "n" in config.postprocess_emb:
            norm(f"{side}_emb", "_pre")
        if "n" in config.postprocess_top:
            norm(f"{side}_top")
    for layer in range(1, config.encoder_depth + 1):
        attention(f"encoder_l{layer}_self")
        feed_forward(f"encoder_l{layer}_ffn", config.encoder_ffn_depth, inner)
    for layer in sorted(set(config.decoder_layers)):
        prefix = f"decoder_l{layer}"
        if config.ssru:
            matrix(f"{prefix}_rnn_W", dim, dim)
            matrix(f"{prefix}_rnn_Wf", dim, dim)
            vector(f"{prefix}_rnn_bf", dim)
            norms(f"{prefix}_rnn", f"{prefix}_rnn_ffn")
        else:
            attention(f"{prefix}_self")
        attention(f"{prefix}_context")
        feed_forward(f"{prefix}_ffn", config.decoder_ffn_depth, raw["transformer-decoder-dim-ffn"] or inner)
    if not config.tied_output:
        if legacy_output:
            matrix("decoder_ff_logit_out_W", dim, config.target_vocabulary)
        else:
            matrix("decoder_ff_logit_out_Wt", config.target_vocabulary, dim)
    if not raw["output-omit-bias"]:
        vector("decoder_ff_logit_out_b", config.target_vocabulary)
    return model
