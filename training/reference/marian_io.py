"""Reads and writes Marian's model files: `.npz` (fp32) and `.bin` (fp32, intgemm8).

A model is a set of named tensors and a YAML text, `special:model.yml`, that tells the architecture.

`.bin`, little endian:

    uint64 version (1), uint64 count
    count x { uint64 name length incl. NUL, uint64 type, uint64 rank, uint64 data length in bytes }
    names, each ending in NUL
    shapes, int32 each
    uint64 padding length, padding up to a multiple of 256 bytes
    data of each tensor, each padded to a multiple of 256 bytes (the length in the header counts the padding)

Type `intgemm8` holds int8 values followed by one float32, the quantisation multiplier
(127 / largest absolute value; value = int8 / multiplier). Matrices that a product multiplies by are stored
transposed, [columns, rows], while the shape remains that of the untransposed one, [rows, columns]. Embeddings
(any name with `Wemb` in it, `decoder_Wemb_QuantMultA` too) are stored untransposed.
Activation multipliers ("alphas") are float32 scalars called `<matrix>_QuantMultA`.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from pathlib import Path
from typing import Dict, List, Tuple, Union

import numpy as np
import yaml

CONFIG_KEY = "special:model.yml"
BINARY_VERSION = 1
ALIGNMENT = 256

INT8 = 0x0101
FLOAT32 = 0x0404
INTGEMM8 = 0x4101


class FormatError(ValueError):
    """The file is not a whole Marian model."""


@dataclass
class Quantized:
    """An int8 matrix in its natural orientation, [rows, columns]; value = values / multiplier."""

    values: np.ndarray
    multiplier: float

    @property
    def shape(self) -> Tuple[int, ...]:
        return self.values.shape

    def dequantize(self) -> np.ndarray:
        return self.values.astype(np.float32) * np.float32(1.0 / np.float32(self.multiplier))


Tensor = Union[np.ndarray, Quantized]


@dataclass
class Model:
    """Tensors by name and the text of `special:model.yml`."""

    tensors: Dict[str, Tensor]
    yaml: str

    @property
    def config(self) -> dict:
        return yaml.safe_load(self.yaml)


def is_embedding(name: str) -> bool:
    return "Wemb" in name


def is_quantizable(name: str) -> bool:
    """Marian's own rule: `*_W`, `*_W?` and embeddings are packed as intgemm8."""
    first = name.find("_W")
    return is_embedding(name) or (first >= 0 and first in (len(name) - 2, len(name) - 3))


def quantize_matrix(matrix: np.ndarray) -> Quantized:
    """One scale for the whole matrix, round half to even, clipped to +-127, as intgemm does."""
    largest = np.float32(np.abs(matrix).max())
    multiplier = np.float32(127.0) / largest if largest > 0 else np.float32(1.0)
    values = np.clip(np.rint(matrix.astype(np.float32) * multiplier), -127, 127)
    return Quantized(values.astype(np.int8), float(multiplier))


def quantize(model: Model) -> Model:
    """The model with its matrices and embeddings in int8, as `marian-conv --gemm-type intgemm8` packs it."""
    return Model(
        {name: quantize_matrix(value) if is_quantizable(name) and not isinstance(value, Quantized) else value
         for name, value in model.tensors.items()},
        model.yaml)


def load(path: Union[str, Path]) -> Model:
    """Reads an `.npz` or `.bin` model. Raises FormatError."""
    path = Path(path)
    if path.suffix == ".npz":
        return _load_npz(path)
    if path.suffix == ".bin":
        return _load_bin(path.read_bytes(), str(path))
    raise FormatError(f"{path}: a Marian model ends in .npz or .bin")


def save(path: Union[str, Path], model: Model) -> None:
    """Writes an `.npz` (fp32 only) or `.bin` model."""
    path = Path(path)
    if path.suffix == ".npz":
        _save_npz(path, model)
    elif path.suffix == ".bin":
        path.write_bytes(_pack_bin(model))
    else:
        raise FormatError(f"{path}: a Marian model ends in .npz or .bin")


def _text_bytes(text: str) -> bytes:
    return text.encode("utf-8") + b"\0"


def _bytes_text(data: bytes) -> str:
    return data.split(b"\0", 1)[0].decode("utf-8")


def _load_npz(path: Path) -> Model:
    with np.load(path) as archive:
        tensors = {name: archive[name] for name in archive.files}
    if CONFIG_KEY not in tensors:
        raise FormatError(f"{path}: no {CONFIG_KEY}")
    text = _bytes_text(tensors.pop(CONFIG_KEY).tobytes())
    return Model(tensors, text)


def _save_npz(path: Path, model: Model) -> None:
    if any(isinstance(value, Quantized) for value in model.tensors.values()):
        raise FormatError(".npz holds fp32 models only; write a .bin")
    arrays = {name: np.ascontiguousarray(value, dtype=np.float32)
              for name, value in sorted(model.tensors.items())}
    arrays[CONFIG_KEY] = np.frombuffer(_text_bytes(model.yaml), dtype=np.int8)
    with open(path, "wb") as file:  # a file object, so that numpy adds no suffix
        np.savez(file, **arrays)


def _pack_bin(model: Model) -> bytes:
    # Marian writes parameters in the order of their names and the configuration last.
    items: List[Tuple[str, int, Tuple[int, ...], bytes]] = []
    for name, value in sorted(model.tensors.items()):
        if isinstance(value, Quantized):
            stored = value.values if is_embedding(name) else value.values.T
            data = np.ascontiguousarray(stored).tobytes() + struct.pack("<f", value.multiplier)
            items.append((name, INTGEMM8, value.shape, data))
        else:
            items.append((name, FLOAT32, value.shape, np.ascontiguousarray(value, np.float32).tobytes()))
    text = _text_bytes(model.yaml)
    items.append((CONFIG_KEY, INT8, (len(text),), text))

    padded = [data + bytes(-len(data) % ALIGNMENT) for _, _, _, data in items]
    out = bytearray(struct.pack("<QQ", BINARY_VERSION, len(items)))
    for (name, kind, shape, _), data in zip(items, padded):
        out += struct.pack("<QQQQ", len(name.encode()) + 1, kind, len(shape), len(data))
    for name, _, _, _ in items:
        out += name.encode() + b"\0"
    for _, _, shape, _ in items:
        out += struct.pack(f"<{len(shape)}i", *shape)
    # Marian always pads by at least one byte here: (position / 256 + 1) * 256.
    position = len(out) + 8
    padding = (position // ALIGNMENT + 1) * ALIGNMENT - position
    out += struct.pack("<Q", padding) + bytes(padding)
    return bytes(out) + b"".join(padded)


class _Reader:
    def __init__(self, data: bytes, name: str):
        self.data, self.name, self.position = data, name, 0

    def take(self, count: int) -> bytes:
        end = self.position + count
        if count < 0 or end > len(self.data):
            raise FormatError(f"{self.name}: truncated at byte {len(self.data)}, {end} needed")
        piece, self.position = self.data[self.position:end], end
        return piece

    def unpack(self, layout: str) -> Tuple:
        return struct.unpack("<" + layout, self.take(struct.calcsize("<" + layout)))


def _load_bin(data: bytes, name: str) -> Model:
    reader = _Reader(data, name)
    version, count = reader.unpack("QQ")
    if version != BINARY_VERSION:
        raise FormatError(f"{name}: binary version {version}, expected {BINARY_VERSION}")
    headers = [reader.unpack("QQQQ") for _ in range(count)]
    names = [reader.take(header[0])[:-1].decode("utf-8") for header in headers]
    shapes = [reader.unpack(f"{header[2]}i") for header in headers]
    reader.take(reader.unpack("Q")[0])

    tensors: Dict[str, Tensor] = {}
    text = None
    for tensor_name, shape, (_, kind, _, length) in zip(names, shapes, headers):
        raw = reader.take(length)
        if tensor_name == CONFIG_KEY:
            text = _bytes_text(raw)
        else:
            tensors[tensor_name] = _tensor(raw, kind, shape, tensor_name)
    if text is None:
        raise FormatError(f"{name}: no {CONFIG_KEY}")
    return Model(tensors, text)


def _tensor(raw: bytes, kind: int, shape: Tuple[int, ...], name: str) -> Tensor:
    count = int(np.prod(shape))
    if kind == FLOAT32:
        return np.frombuffer(raw, dtype="<f4", count=count).reshape(shape).copy()
    if kind == INTGEMM8:
        values = np.frombuffer(raw, dtype=np.int8, count=count)
        multiplier = struct.unpack_from("<f", raw, count)[0]
        if is_embedding(name):
            return Quantized(values.reshape(shape).copy(), multiplier)
        rows, columns = int(np.prod(shape[:-1])), shape[-1]
        return Quantized(values.reshape(columns, rows).T.copy(), multiplier)
    raise FormatError(f"{name}: tensors of type {kind:#06x} are not supported")
