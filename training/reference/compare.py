#!/usr/bin/env python3
"""Compares the engine's greedy output with the reference's on a real bundle, word id by word id.

    compare.py [BUNDLE]                  (default: tests/nmt/data/tiny-enes)
    compare.py [BUNDLE] --fixture FILE   also writes what tests/nmt/real_model_test.cpp reads

Both get the same word ids: fp32 and int8, each over the whole vocabulary and on the sentence's lexical
shortlist, without repetition guard. Sentences that differ are counted; each has its first differing word and
how far apart the reference's two logits are there. The engine is build/bench_nmt_translate (preset dev).
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections import defaultdict
from pathlib import Path
from typing import Dict, List, Optional, Sequence

import sentencepiece
import torch

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "training"))

from reference import marian_io  # noqa: E402
from reference.model import MarianTransformer  # noqa: E402
from reference.search import EOS, Limits, greedy  # noqa: E402

FIRST, BEST = 100, 100  # Marian's defaults for a text shortlist

Ids = List[int]


class Bundle:
    def __init__(self, folder: Path):
        self.folder = folder
        self.description = json.loads((folder / "model.json").read_text())
        if self.description["source"] != self.description["target"]:
            raise SystemExit("compare.py: only bundles with a joint vocabulary")
        self.pieces = sentencepiece.SentencePieceProcessor(
            model_file=str(folder / self.description["source"]["pieces"]))
        self.model = marian_io.load(folder / self.description["model"])
        self.candidates = self._lexicon()

    def _lexicon(self) -> Optional[Dict[int, Ids]]:
        """The likeliest targets of each source word."""
        name = self.description.get("shortlist")
        if not name or not name.endswith(".s2t"):
            return None
        found = defaultdict(list)
        for line in (self.folder / name).read_text(encoding="utf-8").splitlines():
            target, source, probability = line.split(" ")
            found[self.pieces.piece_to_id(source)].append((float(probability), self.pieces.piece_to_id(target)))
        return {source: [target for _, target in sorted(row, reverse=True)[:BEST]] for source, row in found.items()}

    def encode(self, text: str) -> Ids:
        token = self.description["directions"][0].get("token")
        return ([self.pieces.piece_to_id(token)] if token else []) + self.pieces.encode(text) + [EOS]

    def shortlist(self, ids: Ids) -> torch.Tensor:
        words = set(range(FIRST)) | set(ids)
        for word in ids:
            words.update(self.candidates.get(word, ()))
        return torch.tensor(sorted(words))

    def reference(self, fp32: bool) -> MarianTransformer:
        if not fp32:
            return MarianTransformer(self.model)
        tensors = {name: value.dequantize() if isinstance(value, marian_io.Quantized) else value
                   for name, value in self.model.tensors.items()}
        return MarianTransformer(marian_io.Model(tensors, self.model.yaml))


def engine(program: Path, bundle: Bundle, sources: Sequence[Ids], fp32: bool, shortlist: bool) -> List[Ids]:
    with tempfile.TemporaryDirectory() as folder:
        asked, answered = Path(folder) / "in", Path(folder) / "out"
        asked.write_text("".join(" ".join(map(str, ids)) + "\n" for ids in sources))
        subprocess.run([str(program), str(bundle.folder), "--form", "ids", "--input", str(asked), "--output",
                        str(answered), "--precision", "fp32" if fp32 else "stored", "--shortlist", str(int(shortlist)),
                        "--repetitions", "0", "--repeat", "1"], check=True, stdout=subprocess.DEVNULL)
        return [[int(word) for word in line.split()] for line in answered.read_text().splitlines()]


def margin(model: MarianTransformer, source: Ids, mine: Ids, theirs: Ids) -> str:
    at = next(i for i, pair in enumerate(zip(mine + [-1], theirs + [-1])) if pair[0] != pair[1])
    if at >= min(len(mine), len(theirs)):
        return f"word {at + 1}: one of the two ends"
    with torch.no_grad():
        logits = model.force(source, mine[:at + 1])[0][at]
    return f"word {at + 1}: logits {float(logits[mine[at]]):.4f}, {float(logits[theirs[at]]):.4f}"


def compare(options: argparse.Namespace) -> None:
    bundle = Bundle(options.bundle)
    texts = options.input.read_text(encoding="utf-8").splitlines()
    sources = [bundle.encode(text) for text in texts]
    shortlists = [False] + ([True] if bundle.candidates is not None else [])
    outputs: Dict[str, List[Ids]] = {}
    for fp32 in (True, False):
        model = bundle.reference(fp32)
        for shortlist in shortlists:
            name = ("fp32" if fp32 else "int8") + (" shortlist" if shortlist else "")
            mine = [greedy(model, [ids], Limits(), bundle.shortlist(ids) if shortlist else None)[0] for ids in sources]
            outputs[name] = mine
            theirs = engine(options.engine, bundle, sources, fp32, shortlist)
            same = sum(a == b for a, b in zip(mine, theirs))
            print(f"{name:15} {same} of {len(sources)} sentences equal", flush=True)
            for text, ids, a, b in zip(texts, sources, mine, theirs):
                if a != b:
                    print(f"    {text[:60]!r} {margin(model, ids, a, b)}")
    if len(shortlists) == 2:
        same = sum(a == b for a, b in zip(outputs["int8"], outputs["int8 shortlist"]))
        print(f"the reference with and without shortlist, int8: {same} equal")
    if options.fixture:
        rows = [{"source": source, **{name: words[i] for name, words in outputs.items()}}
                for i, source in enumerate(sources)]
        text = ",\n".join(json.dumps(row, separators=(",", ":")) for row in rows[:options.rows])
        options.fixture.write_text(f"[\n{text}\n]\n")


def main(arguments: Optional[list] = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bundle", type=Path, nargs="?", default=ROOT / "tests/nmt/data/tiny-enes")
    parser.add_argument("--input", type=Path, default=ROOT / "bench/data/sentences.en", help="a sentence a line")
    parser.add_argument("--engine", type=Path, default=ROOT / "build/bench_nmt_translate")
    parser.add_argument("--fixture", type=Path)
    parser.add_argument("--rows", type=int, default=40, help="sentences of the fixture")
    torch.set_num_threads(1)
    compare(parser.parse_args(arguments))


if __name__ == "__main__":
    main()
