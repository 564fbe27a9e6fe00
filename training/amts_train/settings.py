"""The configuration file as typed values; an unknown or missing key is an error that names it."""

from __future__ import annotations

import argparse
import os
from dataclasses import dataclass, fields
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Dict, List

import yaml

ROOT = Path(__file__).resolve().parents[2]


@dataclass
class Data:
    corpus: str
    flores: str
    work: str
    pairs: List[str]
    directions: Dict[str, float]
    temperature: float
    sources: List[str]
    max_pairs: int
    max_words: int
    max_characters: int
    same_english: int
    weights: Dict[str, float]
    augment: Dict[str, float]


@dataclass
class Vocabulary:
    size: int
    sample: int
    placeholders: int
    coverage: float


@dataclass
class Pack:
    max_tokens: int
    shard_pairs: int
    parcel_bytes: int


@dataclass
class Model:
    dim: int
    ffn: int
    heads: int
    encoder_depth: int
    decoder_depth: int
    activation: str


@dataclass
class Training:
    slots: int
    widths: List[int]
    rate: float
    warmup: int
    dropout: float
    label_smoothing: float
    clip: float
    ema: float
    budget_minutes: float
    finish_minutes: float
    finish_weights: Dict[str, float]
    checkpoint_seconds: float
    log_steps: int
    dev_steps: int


@dataclass
class Evaluation:
    per_source: int
    batch: int
    beam: int


@dataclass
class Card:
    """What model.json says beside figures."""

    name: str
    type: str
    license: str
    training_data: str
    origin: str


@dataclass
class Settings:
    seed: int
    card: Card
    data: Data
    vocabulary: Vocabulary
    pack: Pack
    model: Model
    training: Training
    evaluation: Evaluation

    @property
    def work(self) -> Path:
        path = ROOT / self.data.work
        path.mkdir(parents=True, exist_ok=True)
        return path

    @property
    def corpus(self) -> Path:
        return _shared(self.data.corpus)

    @property
    def flores(self) -> Path:
        return _shared(self.data.flores)

    @property
    def languages(self) -> List[str]:
        """`en` first, then the other language of each pair."""
        return ["en"] + [pair.split("-")[1] for pair in self.data.pairs]


def _shared(path: str) -> Path:
    shared = os.environ.get("AMTS_SHARED")
    if shared and path.startswith("../shared/"):
        return Path(shared) / path[len("../shared/"):]
    return ROOT / path


def _build(kind, values: dict, where: str):
    names = {field.name for field in fields(kind)}
    for wrong in sorted(set(values) - names):
        raise KeyError(f"{where}: unknown key {wrong}")
    for missing in sorted(names - set(values)):
        raise KeyError(f"{where}: {missing} is missing")
    return kind(**values)


def load(path: Path) -> Settings:
    values = yaml.safe_load(Path(path).read_text())
    parts = {"card": Card, "data": Data, "vocabulary": Vocabulary, "pack": Pack, "model": Model, "training": Training,
             "evaluation": Evaluation}
    for name, kind in parts.items():
        values[name] = _build(kind, values.get(name) or {}, f"{path}: {name}")
    settings = _build(Settings, values, str(path))
    for width in settings.training.widths:
        if settings.training.slots % width:
            raise ValueError(f"{path}: training.slots is not a multiple of the width {width}")
    return settings


def parser(description: str) -> argparse.ArgumentParser:
    """A command line with --config, which every step has."""
    result = argparse.ArgumentParser(description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    result.add_argument("--config", type=Path, default=ROOT / "training/config.yaml", help="default: %(default)s")
    return result


def weight_of(source: str, weights: Dict[str, float]) -> float:
    """The weight under the most specific (longest) glob that matches; 1 where none does."""
    matching = [glob for glob in weights if fnmatchcase(source, glob)]
    return float(weights[max(matching, key=len)]) if matching else 1.0
