"""The trainable model: Marian's Transformer with an SSRU decoder, post-norm, all embeddings tied.

Parameters carry Marian's names and shapes, so that export is a copy. Every batch has the same number of
token places whatever its width, so the dense parts below (norms, feed-forward, loss) always see one shape,
[places, dim], and torch.compile specialises each of them once.
"""

from __future__ import annotations

import math
from typing import Callable, Dict, Tuple

import torch
import torch.nn.functional as F
from torch import nn

from .settings import Model

LAYER_NORM_EPSILON = 1e-6


class LinearRecurrence(torch.autograd.Function):
    """c[t] = f[t] c[t-1] + (1 - f[t]) x[t] along dimension 1, c[-1] = 0. [B, T, D], float32.

    One kernel per step in either direction; the backward pass is the same recurrence in reverse:
    g[t] = dc[t] + f[t+1] g[t+1], df = g (c[t-1] - x), dx = g (1 - f).
    """

    @staticmethod
    def forward(context, forget: torch.Tensor, x: torch.Tensor) -> torch.Tensor:
        cells = torch.empty_like(x)
        previous = torch.zeros_like(x[:, 0])
        for t in range(x.shape[1]):
            torch.lerp(x[:, t], previous, forget[:, t], out=cells[:, t])
            previous = cells[:, t]
        context.save_for_backward(forget, x, cells)
        return cells

    @staticmethod
    def backward(context, gradient: torch.Tensor) -> Tuple[torch.Tensor, torch.Tensor]:
        forget, x, cells = context.saved_tensors
        flow = gradient.contiguous().clone()
        for t in range(x.shape[1] - 2, -1, -1):
            flow[:, t].addcmul_(forget[:, t + 1], flow[:, t + 1])
        previous = F.pad(cells[:, :-1], (0, 0, 1, 0))
        return flow * (previous - x), flow * (1 - forget)


def positions(length: int, dim: int) -> torch.Tensor:
    """Marian's sinusoids, [length, dim]: sines first, then cosines."""
    half = dim // 2
    rate = torch.exp(torch.arange(half, dtype=torch.float64) * -(math.log(10000.0) / (half - 1.0)))
    angle = torch.arange(length, dtype=torch.float64)[:, None] * rate
    return torch.cat([angle.sin(), angle.cos()], dim=1).float()


def attend(query: torch.Tensor, keys: torch.Tensor, values: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
    """[B, heads, T, D/heads] over [B, heads, S, D/heads]; mask [B, 1, 1, S] is True where there is a token."""
    if hasattr(F, "scaled_dot_product_attention"):
        return F.scaled_dot_product_attention(query, keys, values, attn_mask=mask)
    scores = query @ keys.transpose(-1, -2) / math.sqrt(query.shape[-1])
    return scores.masked_fill(~mask, float("-inf")).softmax(dim=-1) @ values


def affine(x: torch.Tensor, weights: torch.Tensor, bias: torch.Tensor) -> torch.Tensor:
    """x [places, rows] times weights, plus bias [1, columns]. One operation, so that autocast sees it whole: apart,
    product and sum have two types, which torch.compile (2.6) fuses into an operation that refuses them."""
    return torch.addmm(bias, x, weights)


# The dense parts, pure functions of tensors.

def residual_norm(y, x, scale, bias, dropout: float):
    y = F.dropout(y, dropout) if dropout > 0 else y
    return F.layer_norm((x + y).float(), x.shape[-1:], scale.reshape(-1), bias.reshape(-1), LAYER_NORM_EPSILON)


def feed_forward(x, w1, b1, w2, b2, scale, bias, activation: str, dropout: float):
    inner = affine(x, w1, b1)
    inner = inner.relu() if activation == "relu" else F.silu(inner)
    return residual_norm(affine(inner, w2, b2), x, scale, bias, dropout)


def smoothed_loss(x, embeddings, bias, targets, weights, smoothing: float):
    """Sum over weighted places of the label-smoothed loss, and of the plain cross-entropy."""
    logits = affine(x, embeddings.T, bias).float()
    normalizer = logits.logsumexp(dim=-1)
    right = logits.gather(-1, targets[:, None])[:, 0]
    plain = normalizer - right
    smooth = normalizer - logits.mean(dim=-1)
    # Products and sums apart: a dot product would be cast to bfloat16.
    return (((1 - smoothing) * plain + smoothing * smooth) * weights).sum(), (plain.detach() * weights).sum()


PARTS: Dict[str, Callable] = {"residual_norm": residual_norm, "feed_forward": feed_forward,
                              "smoothed_loss": smoothed_loss}


class Network(nn.Module):
    """`forward` takes a batch and returns the sums that `smoothed_loss` gives."""

    def __init__(self, model: Model, vocabulary: int, dropout: float = 0.0, smoothing: float = 0.0):
        super().__init__()
        self.model, self.vocabulary, self.dropout, self.smoothing = model, vocabulary, dropout, smoothing
        self.weights = nn.ParameterDict()
        self.register_buffer("positions", positions(512, model.dim), persistent=False)
        self.compiled: Dict[str, Callable] = {}
        self._create()

    def _create(self) -> None:
        dim, ffn = self.model.dim, self.model.ffn
        self._add("Wemb", torch.randn(self.vocabulary, dim) / math.sqrt(dim))
        self._add("decoder_ff_logit_out_b", torch.zeros(1, self.vocabulary))
        for layer in range(1, self.model.encoder_depth + 1):
            self._attention(f"encoder_l{layer}_self", dim)
            self._ffn(f"encoder_l{layer}_ffn", dim, ffn)
        for layer in range(1, self.model.decoder_depth + 1):
            prefix = f"decoder_l{layer}"
            self._matrix(f"{prefix}_rnn_W", dim, dim)
            self._matrix(f"{prefix}_rnn_Wf", dim, dim)
            # A forget gate of about 0.73 at first, so that gradients reach some tokens back.
            self._add(f"{prefix}_rnn_bf", torch.ones(1, dim))
            self._norm(f"{prefix}_rnn_ffn", dim)
            self._attention(f"{prefix}_context", dim)
            self._ffn(f"{prefix}_ffn", dim, ffn)

    def _add(self, name: str, value: torch.Tensor) -> None:
        self.weights[name] = nn.Parameter(value)

    def _matrix(self, name: str, rows: int, columns: int) -> None:
        self._add(name, nn.init.xavier_uniform_(torch.empty(rows, columns)))

    def _norm(self, prefix: str, dim: int) -> None:
        self._add(f"{prefix}_ln_scale", torch.ones(1, dim))
        self._add(f"{prefix}_ln_bias", torch.zeros(1, dim))

    def _attention(self, prefix: str, dim: int) -> None:
        for part in "qkvo":
            self._matrix(f"{prefix}_W{part}", dim, dim)
            self._add(f"{prefix}_b{part}", torch.zeros(1, dim))
        self._norm(f"{prefix}_Wo", dim)

    def _ffn(self, prefix: str, dim: int, ffn: int) -> None:
        for i, (rows, columns) in enumerate(((dim, ffn), (ffn, dim)), 1):
            self._matrix(f"{prefix}_W{i}", rows, columns)
            self._add(f"{prefix}_b{i}", torch.zeros(1, columns))
        self._norm(f"{prefix}_ffn", dim)

    def compile(self) -> None:
        """Fuses the dense parts for training (torch 2). Evaluation is not worth compiling them once more."""
        self.compiled = {name: torch.compile(part, dynamic=False) for name, part in PARTS.items()}

    def _part(self, name: str) -> Callable:
        return self.compiled.get(name, PARTS[name]) if self.training else PARTS[name]

    def multiplications(self) -> int:
        """Matrix multiply-adds per token place, encoder and decoder side together (attention scores left out)."""
        matrices = [value for name, value in self.weights.items() if min(value.shape) > 1]
        return sum(value.numel() for value in matrices)

    # Layers. x is [places, dim]; shape is (B, T).

    def _dropout(self) -> float:
        return self.dropout if self.training else 0.0

    def _heads(self, x: torch.Tensor, shape: Tuple[int, int]) -> torch.Tensor:
        heads = self.model.heads
        return x.view(*shape, heads, self.model.dim // heads).transpose(1, 2)

    def _project(self, x: torch.Tensor, prefix: str, parts: str, shape: Tuple[int, int]):
        """Several projections of one input as one product."""
        w = self.weights
        matrix = torch.cat([w[f"{prefix}_W{part}"] for part in parts], dim=1)
        bias = torch.cat([w[f"{prefix}_b{part}"] for part in parts], dim=1)
        return [self._heads(y, shape) for y in affine(x, matrix, bias).chunk(len(parts), dim=-1)]

    def _attention_end(self, y: torch.Tensor, x: torch.Tensor, prefix: str) -> torch.Tensor:
        w = self.weights
        joined = y.transpose(1, 2).reshape(x.shape)
        projected = affine(joined, w[f"{prefix}_Wo"], w[f"{prefix}_bo"])
        return self._part("residual_norm")(projected, x, w[f"{prefix}_Wo_ln_scale"], w[f"{prefix}_Wo_ln_bias"],
                                           self._dropout())

    def _feed_forward(self, x: torch.Tensor, prefix: str) -> torch.Tensor:
        w = self.weights
        names = ("W1", "b1", "W2", "b2", "ffn_ln_scale", "ffn_ln_bias")
        return self._part("feed_forward")(x, *(w[f"{prefix}_{name}"] for name in names), self.model.activation,
                                          self._dropout())

    def _embed(self, embedded: torch.Tensor, length: int) -> torch.Tensor:
        x = embedded * math.sqrt(self.model.dim) + self.positions[:length]
        return F.dropout(x, self._dropout()).reshape(-1, self.model.dim)

    def encode(self, source: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        x = self._embed(F.embedding(source, self.weights["Wemb"]), source.shape[1])
        for layer in range(1, self.model.encoder_depth + 1):
            prefix = f"encoder_l{layer}_self"
            query, keys, values = self._project(x, prefix, "qkv", source.shape)
            x = self._attention_end(attend(query, keys, values, mask), x, prefix)
            x = self._feed_forward(x, f"encoder_l{layer}_ffn")
        return x

    def decode(self, context: torch.Tensor, source_shape, mask: torch.Tensor, target: torch.Tensor) -> torch.Tensor:
        w, shape = self.weights, target.shape
        embedded = F.embedding(target, w["Wemb"])
        x = self._embed(F.pad(embedded[:, :-1], (0, 0, 1, 0)), shape[1])  # Marian starts from a zero embedding
        for layer in range(1, self.model.decoder_depth + 1):
            prefix = f"decoder_l{layer}"
            gates = x @ torch.cat([w[f"{prefix}_rnn_Wf"], w[f"{prefix}_rnn_W"]], dim=1)
            forget, candidate = gates.float().view(*shape, -1).chunk(2, dim=-1)
            forget = torch.sigmoid(forget + w[f"{prefix}_rnn_bf"])
            cells = LinearRecurrence.apply(forget, candidate)
            x = self._part("residual_norm")(cells.relu().reshape(x.shape), x, w[f"{prefix}_rnn_ffn_ln_scale"],
                                            w[f"{prefix}_rnn_ffn_ln_bias"], self._dropout())
            query, = self._project(x, f"{prefix}_context", "q", shape)
            keys, values = self._project(context, f"{prefix}_context", "kv", source_shape)
            x = self._attention_end(attend(query, keys, values, mask), x, f"{prefix}_context")
            x = self._feed_forward(x, f"{prefix}_ffn")
        return x

    def forward(self, batch: Dict[str, torch.Tensor]) -> Tuple[torch.Tensor, torch.Tensor]:
        """batch: source, target ids [B, T]; source_mask, target_mask, 1.0 where there is a token."""
        source, target = batch["source"], batch["target"]
        mask = batch["source_mask"][:, None, None, :].bool()
        x = self.decode(self.encode(source, mask), source.shape, mask, target)
        return self._part("smoothed_loss")(x, self.weights["Wemb"], self.weights["decoder_ff_logit_out_b"],
                                           target.reshape(-1), batch["target_mask"].reshape(-1), self.smoothing)
