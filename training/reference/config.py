"""Architecture options of a Marian Transformer, read from `special:model.yml`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import List


class UnsupportedError(ValueError):
    """The model asks for something that this reference does not compute; the text names the option."""


# Options that change the function computed, and the values under which they do nothing.
_MUST_BE = {
    "type": ("transformer",),
    "transformer-train-position-embeddings": (False,),
    "transformer-train-positions": (False,),
    "transformer-pool": (False,),
    "transformer-rnn-projection": (False,),
    "layer-normalization": (False,),
    "right-left": (False,),
    "ulr": (False,),
    "lemma-dim-emb": (0,),
    "factors-dim-emb": (0,),
}


@dataclass(frozen=True)
class Config:
    """Names follow Marian's options; defaults are Marian's."""

    dim_emb: int
    source_vocabulary: int
    target_vocabulary: int
    encoder_depth: int
    decoder_depth: int
    heads: int
    encoder_ffn_depth: int
    decoder_ffn_depth: int
    activation: str
    preprocess: str
    postprocess: str
    postprocess_emb: str
    postprocess_top: str
    ssru: bool
    project: bool
    tied_embeddings: bool
    tied_embeddings_src: bool
    tied_embeddings_all: bool
    decoder_layers: List[int]  # number in the parameter names of each decoder layer; repeated where tied
    alignment_layer: int  # 0-based decoder layer whose first head's cross-attention is the soft alignment

    @staticmethod
    def parse(options: dict) -> "Config":
        for name, allowed in _MUST_BE.items():
            if options.get(name, allowed[0]) not in allowed:
                raise UnsupportedError(f"{name}: {options[name]!r} is not supported")
        autoregressive = options.get("transformer-decoder-autoreg", "self-attention")
        if autoregressive not in ("self-attention", "rnn"):
            raise UnsupportedError(f"transformer-decoder-autoreg: {autoregressive!r} is not supported")
        if autoregressive == "rnn" and options.get("dec-cell") != "ssru":
            raise UnsupportedError(f"dec-cell: {options.get('dec-cell')!r} is not supported")
        depth = options["dec-depth"]
        tied = list(options.get("transformer-tied-layers") or range(1, depth + 1))
        if len(tied) != depth:
            raise UnsupportedError(f"transformer-tied-layers: {len(tied)} layers named, dec-depth is {depth}")
        activation = options.get("transformer-ffn-activation", "swish")
        if activation not in ("relu", "swish", "gelu"):
            raise UnsupportedError(f"transformer-ffn-activation: {activation!r} is not supported")
        ffn_depth = options.get("transformer-ffn-depth", 2)
        vocabularies = options["dim-vocabs"]
        alignment_layer = options.get("transformer-guided-alignment-layer", "last")
        return Config(
            dim_emb=options["dim-emb"],
            source_vocabulary=vocabularies[0],
            target_vocabulary=vocabularies[-1],
            encoder_depth=options["enc-depth"],
            decoder_depth=depth,
            heads=options.get("transformer-heads", 8),
            encoder_ffn_depth=ffn_depth,
            decoder_ffn_depth=options.get("transformer-decoder-ffn-depth", 0) or ffn_depth,
            activation=activation,
            preprocess=_operations(options, "transformer-preprocess", "", "dn"),
            postprocess=_operations(options, "transformer-postprocess", "dan", "dan"),
            postprocess_emb=_operations(options, "transformer-postprocess-emb", "d", "dn"),
            postprocess_top=_operations(options, "transformer-postprocess-top", "", "dan"),
            ssru=autoregressive == "rnn",
            project=not options.get("transformer-no-projection", False),
            tied_embeddings=options.get("tied-embeddings", False),
            tied_embeddings_src=options.get("tied-embeddings-src", False),
            tied_embeddings_all=options.get("tied-embeddings-all", False),
            decoder_layers=tied,
            alignment_layer=depth - 1 if alignment_layer == "last" else int(alignment_layer) - 1,
        )

    @property
    def shared_embeddings(self) -> bool:
        return self.tied_embeddings_src or self.tied_embeddings_all

    @property
    def source_embeddings(self) -> str:
        return "Wemb" if self.shared_embeddings else "encoder_Wemb"

    @property
    def target_embeddings(self) -> str:
        return "Wemb" if self.shared_embeddings else "decoder_Wemb"

    @property
    def tied_output(self) -> bool:
        return self.tied_embeddings or self.tied_embeddings_all


def _operations(options: dict, name: str, default: str, allowed: str) -> str:
    value = options.get(name, default) or ""
    unknown = set(value) - set(allowed)
    if unknown:
        raise UnsupportedError(f"{name}: operation {sorted(unknown)[0]!r} in {value!r} is not supported")
    return value
