"""Marian's Transformer: encoder, decoder step by step (self-attention or SSRU), output layer.

Shapes: B sentences, S source tokens, D = dim-emb, V = target vocabulary. Follows Marian's
`src/models/transformer.h`, `src/rnn/cells.h` (SSRU), `src/layers/output.cpp` and, for int8,
`src/tensors/cpu/intgemm_interface.h`.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from pathlib import Path
from typing import Callable, Dict, List, Optional, Sequence, Tuple, Union

import numpy as np
import torch

from . import marian_io
from .config import Config, UnsupportedError

LAYER_NORM_EPSILON = 1e-6  # transformer.h: layerNorm(x, scale, bias, 1e-6f)
GELU_SLOPE = 1.702  # expression_operators.cpp: gelu(x) = x * sigmoid(1.702 x)
MASKED = -99999999.0  # transformer.h: transposedLogMask
EXACT_PRODUCT_ROWS = 1024  # 1024 products of +-127 x +-127 add up to less than 2^24: exact in float32


class FloatMatrix:
    """y = x W"""

    def __init__(self, weights: torch.Tensor):
        self.weights = weights

    def multiply(self, x: torch.Tensor) -> torch.Tensor:
        return x @ self.weights


class Int8Matrix:
    """y = quantise(x) W / (a b): a scales activations, b scales weights, as intgemm computes it.

    Activations are rounded half to even and clipped to +-127. `alpha` is the model's own a; without it each
    row of x has a = 127 / its largest absolute value, so that a result never depends on the rest of the batch
    (Marian takes the largest of the whole batch there).
    """

    def __init__(self, weights: torch.Tensor, multiplier: float, alpha: Optional[float]):
        self.weights, self.multiplier, self.alpha = weights.float(), multiplier, alpha

    def multiply(self, x: torch.Tensor) -> torch.Tensor:
        x = x.float()
        if self.alpha is None:
            largest = x.abs().amax(dim=-1, keepdim=True)
            scale = torch.where(largest > 0, 127.0 / largest, torch.ones_like(largest))
        else:
            scale = torch.full_like(x[..., :1], self.alpha)
        quantized = torch.round(x * scale).clamp(-127, 127)
        total = sum(quantized[..., i:i + EXACT_PRODUCT_ROWS] @ self.weights[i:i + EXACT_PRODUCT_ROWS]
                    for i in range(0, x.shape[-1], EXACT_PRODUCT_ROWS))
        return total * (1.0 / (scale * self.multiplier))


@dataclass
class Context:
    """What the decoder needs of the source: [B, S, D], and the mask to add to attention scores, [B, 1, 1, S]."""

    states: torch.Tensor
    mask: torch.Tensor
    keys: List[torch.Tensor] = field(default_factory=list)  # of each decoder layer, [B, heads, S, D/heads]
    values: List[torch.Tensor] = field(default_factory=list)

    def select(self, rows: torch.Tensor) -> "Context":
        return Context(self.states[rows], self.mask[rows], [k[rows] for k in self.keys],
                       [v[rows] for v in self.values])


@dataclass
class State:
    """The decoder between two steps. `layers` holds, per layer, the SSRU cell [B, D] or the (keys, values)
    of the steps so far, [B, heads, t, D/heads]. `output` is the last input of the output layer, [B, D];
    `alignment` the soft alignment of the last step, [B, S]."""

    position: int
    layers: List[Union[torch.Tensor, Tuple[torch.Tensor, torch.Tensor], None]]
    output: Optional[torch.Tensor] = None
    alignment: Optional[torch.Tensor] = None

    def select(self, rows: torch.Tensor) -> "State":
        pick = lambda layer: (None if layer is None else
                              tuple(t[rows] for t in layer) if isinstance(layer, tuple) else layer[rows])
        return State(self.position, [pick(layer) for layer in self.layers])


def sinusoids(start: int, length: int, dim: int) -> torch.Tensor:
    """[length, dim], sines in the first half and cosines in the second; angle = p * 10000^(-i / (dim/2 - 1))."""
    half = dim // 2
    rate = torch.exp(torch.arange(half, dtype=torch.float64) * -(math.log(10000.0) / (half - 1.0)))
    angle = torch.arange(start, start + length, dtype=torch.float64)[:, None] * rate
    return torch.cat([torch.sin(angle), torch.cos(angle)], dim=1)


ACTIVATIONS = {
    "relu": torch.relu,
    "swish": lambda x: x * torch.sigmoid(x),
    "gelu": lambda x: x * torch.sigmoid(GELU_SLOPE * x),
}


class MarianTransformer:
    """A loaded model. Products with int8 matrices are computed in int8 whenever the file holds them so."""

    def __init__(self, model: marian_io.Model, dtype: torch.dtype = torch.float32, device: str = "cpu"):
        self.config = Config.parse(model.config)
        self.dtype, self.device = dtype, torch.device(device)
        self._tensors = model.tensors
        self._floats: Dict[str, torch.Tensor] = {}
        self._matrices: Dict[str, Union[FloatMatrix, Int8Matrix]] = {}
        self.activation = ACTIVATIONS[self.config.activation]
        self.observe: Optional[Callable[[str, torch.Tensor], None]] = None  # sees the left side of every product

    @staticmethod
    def load(path: Union[str, Path], **options) -> "MarianTransformer":
        return MarianTransformer(marian_io.load(path), **options)

    # Parameters

    def _tensor(self, name: str) -> marian_io.Tensor:
        if name not in self._tensors:
            raise UnsupportedError(f"the model has no parameter {name}")
        return self._tensors[name]

    def _float(self, name: str) -> torch.Tensor:
        if name not in self._floats:
            value = self._tensor(name)
            array = value.dequantize() if isinstance(value, marian_io.Quantized) else np.asarray(value)
            self._floats[name] = torch.tensor(array, dtype=self.dtype, device=self.device)
        return self._floats[name]

    def _alpha(self, *names: str) -> Optional[float]:
        for name in names:
            if name + "_QuantMultA" in self._tensors:
                return float(self._float(name + "_QuantMultA").reshape(-1)[0])
        return None

    def _matrix(self, name: str, transposed: bool = False) -> Union[FloatMatrix, Int8Matrix]:
        key = name + (" transposed" if transposed else "")
        if key not in self._matrices:
            value = self._tensor(name)
            if isinstance(value, marian_io.Quantized):
                weights = torch.tensor(value.values, device=self.device)
                # Marian calls the shortlisted output matrix "none".
                alpha = self._alpha("none", name) if transposed else self._alpha(name)
                self._matrices[key] = Int8Matrix(weights.T if transposed else weights, value.multiplier, alpha)
            else:
                weights = self._float(name)
                self._matrices[key] = FloatMatrix(weights.T if transposed else weights)
        return self._matrices[key]

    def _product(self, x: torch.Tensor, weights: str, transposed: bool = False) -> torch.Tensor:
        if self.observe is not None:
            self.observe(weights, x)
        return self._matrix(weights, transposed).multiply(x).to(self.dtype)

    def _affine(self, x: torch.Tensor, weights: str, bias: Optional[str] = None) -> torch.Tensor:
        y = self._product(x, weights)
        return y if bias is None else y + self._float(bias).reshape(-1)

    # Layers

    def _layer_norm(self, x: torch.Tensor, prefix: str, suffix: str = "") -> torch.Tensor:
        centred = x - x.mean(dim=-1, keepdim=True)
        variance = (centred * centred).mean(dim=-1, keepdim=True)
        normal = centred / torch.sqrt(variance + LAYER_NORM_EPSILON)
        return (normal * self._float(f"{prefix}_ln_scale{suffix}").reshape(-1)
                + self._float(f"{prefix}_ln_bias{suffix}").reshape(-1))

    def _before(self, x: torch.Tensor, prefix: str, operations: str) -> torch.Tensor:
        for operation in operations:
            if operation == "n":
                x = self._layer_norm(x, prefix, "_pre")
        return x  # d is dropout, nothing at inference

    def _after(self, x: torch.Tensor, residual: torch.Tensor, prefix: str, operations: str) -> torch.Tensor:
        for operation in operations:
            if operation == "a":
                x = x + residual
            elif operation == "n":
                x = self._layer_norm(x, prefix)
        return x

    def _embed(self, table: str, ids: torch.Tensor, start: int) -> torch.Tensor:
        scaled = self._float(table)[ids] * math.sqrt(self.config.dim_emb)
        return scaled + self._positions(start, ids.shape[1])

    def _positions(self, start: int, length: int) -> torch.Tensor:
        return sinusoids(start, length, self.config.dim_emb).to(self.dtype).to(self.device)

    def _heads(self, x: torch.Tensor) -> torch.Tensor:
        batch, length, dim = x.shape
        return x.reshape(batch, length, self.config.heads, dim // self.config.heads).transpose(1, 2)

    def _keys(self, x: torch.Tensor, prefix: str) -> torch.Tensor:
        return self._heads(self._affine(x, f"{prefix}_Wk", f"{prefix}_bk"))

    def _values(self, x: torch.Tensor, prefix: str) -> torch.Tensor:
        return self._heads(self._affine(x, f"{prefix}_Wv", f"{prefix}_bv"))

    def _attend(self, x: torch.Tensor, keys: torch.Tensor, values: torch.Tensor,
                mask: Optional[torch.Tensor], prefix: str) -> Tuple[torch.Tensor, torch.Tensor]:
        """Multi-head attention of x [B, T, D]; also returns its weights, [B, heads, T, S]."""
        query = self._heads(self._affine(x, f"{prefix}_Wq", f"{prefix}_bq"))
        scores = query @ keys.transpose(-1, -2) / math.sqrt(keys.shape[-1])
        weights = torch.softmax(scores if mask is None else scores + mask, dim=-1)
        joined = (weights @ values).transpose(1, 2).reshape(x.shape)
        if self.config.project:
            joined = self._affine(joined, f"{prefix}_Wo", f"{prefix}_bo")
        return joined, weights

    def _feed_forward(self, x: torch.Tensor, prefix: str, depth: int) -> torch.Tensor:
        y = self._before(x, f"{prefix}_ffn", self.config.preprocess)
        for i in range(1, depth + 1):
            y = self._affine(y, f"{prefix}_W{i}", f"{prefix}_b{i}")
            if i < depth:
                y = self.activation(y)
        return self._after(y, x, f"{prefix}_ffn", self.config.postprocess)

    # Encoder

    def encode(self, source: torch.Tensor, mask: Optional[torch.Tensor] = None) -> Context:
        """source: ids [B, S], ending in EOS; mask: 1 for tokens, 0 for padding (default: all tokens)."""
        config = self.config
        mask = torch.ones_like(source) if mask is None else mask
        additive = ((1 - mask.to(self.dtype)) * MASKED)[:, None, None, :]
        bottom = self._embed(config.source_embeddings, source, 0)
        x = self._before(bottom, "encoder_emb", config.postprocess_emb)
        for layer in range(1, config.encoder_depth + 1):
            prefix = f"encoder_l{layer}_self"
            # As in Marian, keys and values are made of the layer's input, the query of its normalised input.
            query = self._before(x, f"{prefix}_Wo", config.preprocess)
            y, _ = self._attend(query, self._keys(x, prefix), self._values(x, prefix), additive, prefix)
            x = self._after(y, x, f"{prefix}_Wo", config.postprocess)
            x = self._feed_forward(x, f"encoder_l{layer}_ffn", config.encoder_ffn_depth)
        context = Context(self._after(x, bottom, "encoder_top", config.postprocess_top), additive)
        for layer in config.decoder_layers:
            context.keys.append(self._keys(context.states, f"decoder_l{layer}_context"))
            context.values.append(self._values(context.states, f"decoder_l{layer}_context"))
        return context

    # Decoder

    def start(self, context: Context) -> State:
        if self.config.ssru:
            zero = torch.zeros(context.states.shape[0], self.config.dim_emb, dtype=self.dtype, device=self.device)
            return State(0, [zero] * self.config.decoder_depth)
        return State(0, [None] * self.config.decoder_depth)

    def step(self, context: Context, state: State, previous: Optional[torch.Tensor]
             ) -> Tuple[torch.Tensor, State]:
        """Logits [B, V] of the next token. previous: ids [B], None at the first step (a zero embedding)."""
        config = self.config
        if previous is None:
            bottom = self._positions(0, 1).expand(context.states.shape[0], 1, -1)
        else:
            bottom = self._embed(config.target_embeddings, previous[:, None], state.position)
        x = self._before(bottom, "decoder_emb", config.postprocess_emb)
        layers, alignment = [], None
        for index, layer in enumerate(config.decoder_layers):
            recur = self._ssru if config.ssru else self._self_attention
            x, after = recur(x, state.layers[index], f"decoder_l{layer}")
            layers.append(after)
            prefix = f"decoder_l{layer}_context"
            query = self._before(x, f"{prefix}_Wo", config.preprocess)
            y, weights = self._attend(query, context.keys[index], context.values[index], context.mask, prefix)
            x = self._after(y, x, f"{prefix}_Wo", config.postprocess)
            x = self._feed_forward(x, f"decoder_l{layer}_ffn", config.decoder_ffn_depth)
            if index == config.alignment_layer:
                alignment = weights[:, 0, 0, :]
        x = self._after(x, bottom, "decoder_top", config.postprocess_top)[:, 0]
        return self._output(x), State(state.position + 1, layers, x, alignment)

    def _self_attention(self, x, past, layer: str):
        prefix = f"{layer}_self"
        query = self._before(x, f"{prefix}_Wo", self.config.preprocess)
        keys, values = self._keys(x, prefix), self._values(x, prefix)
        if past is not None:
            keys, values = torch.cat([past[0], keys], dim=2), torch.cat([past[1], values], dim=2)
        y, _ = self._attend(query, keys, values, None, prefix)
        return self._after(y, x, f"{prefix}_Wo", self.config.postprocess), (keys, values)

    def _ssru(self, x, cell, layer: str):
        """c' = f c + (1 - f) W x with f = sigmoid(Wf x + bf); output relu(c')."""
        prefix = f"{layer}_rnn"
        y = self._before(x, prefix, self.config.preprocess)
        forget = torch.sigmoid(self._affine(y, f"{prefix}_Wf", f"{prefix}_bf"))[:, 0]
        cell = forget * cell + (1 - forget) * self._affine(y, f"{prefix}_W")[:, 0]
        return self._after(torch.relu(cell)[:, None], x, f"{prefix}_ffn", self.config.postprocess), cell

    def _output(self, x: torch.Tensor) -> torch.Tensor:
        prefix = "decoder_ff_logit_out"
        if self.config.tied_output:
            logits = self._product(x, self.config.target_embeddings, transposed=True)
        elif f"{prefix}_W" in self._tensors:  # models of before 2019
            logits = self._product(x, f"{prefix}_W")
        else:
            logits = self._product(x, f"{prefix}_Wt", transposed=True)
        return logits + self._float(f"{prefix}_b").reshape(-1) if f"{prefix}_b" in self._tensors else logits

    def force(self, source: Sequence[int], target: Sequence[int]
              ) -> Tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
        """Logits [T, V] at each step of a given translation, soft alignment [T, S], states [T, D].

        Both sequences end in EOS. Row t is the prediction of target[t] from target[:t].
        """
        context = self.encode(torch.tensor([list(source)], device=self.device))
        state, previous, logits, alignment, states = self.start(context), None, [], [], []
        for token in target:
            step_logits, state = self.step(context, state, previous)
            logits.append(step_logits[0])
            alignment.append(state.alignment[0])
            states.append(state.output[0])
            previous = torch.tensor([token], device=self.device)
        return torch.stack(logits), torch.stack(alignment), torch.stack(states)
