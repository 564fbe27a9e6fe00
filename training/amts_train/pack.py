"""Step 3: sentences to token ids, in shards that travel and load fast.

A shard is an .npz inside an .xz (`xz -d`, or Python's lzma):

    tokens    uint16, for each pair the English ids, then the other language's; no language token, no </s>
    lengths   uint8 [pairs, 2]
    source    uint8, index into `sources`
    use       uint8: 0 both directions, 1 into English only, 2 out of English only
    pair, sources   the language pair and the names of the sources, UTF-8 JSON

Writes WORK/shards/PAIR-NN.npz.xz, WORK/shards/PAIR.dev.npz.xz and WORK/parcels/N/: shards, vocabulary,
dev texts and manifest.json (SHA-256 of every file of all parcels), each folder below `parcel_bytes`.
"""

from __future__ import annotations

import hashlib
import io
import json
import lzma
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Dict, Iterator, List, Optional, Sequence

import numpy as np

from . import corpus
from .settings import Settings, load, parser
from .vocabulary import load_pieces

# Literals of 16 bits, aligned to 2: token ids.
XZ_FILTERS = [{"id": lzma.FILTER_LZMA2, "preset": 9, "lc": 3, "lp": 1, "pb": 1}]
BOTH, INTO_ENGLISH, OUT_OF_ENGLISH = 0, 1, 2
ENCODE_AT_ONCE = 20000


@dataclass
class Shard:
    tokens: np.ndarray
    lengths: np.ndarray
    source: np.ndarray
    use: np.ndarray
    pair: str
    sources: List[str]

    def save(self, path: Path) -> None:
        buffer = io.BytesIO()
        text = np.frombuffer(json.dumps({"pair": self.pair, "sources": self.sources}).encode(), np.uint8)
        np.savez(buffer, tokens=self.tokens, lengths=self.lengths, source=self.source, use=self.use, text=text)
        path.write_bytes(lzma.compress(buffer.getvalue(), format=lzma.FORMAT_XZ, filters=XZ_FILTERS))

    @staticmethod
    def load(path: Path) -> "Shard":
        with np.load(io.BytesIO(lzma.decompress(path.read_bytes()))) as archive:
            text = json.loads(archive["text"].tobytes())
            return Shard(archive["tokens"], archive["lengths"], archive["source"], archive["use"],
                         text["pair"], text["sources"])


def use_code(use: str) -> int:
    return {"both": BOTH, "en": INTO_ENGLISH}.get(use, OUT_OF_ENGLISH)


def encode(rows: Sequence[Sequence[str]], pieces, max_tokens: int, pair: str) -> Shard:
    """Pairs whose either side is too long or empty are left out."""
    names = sorted({row[2] for row in rows})
    index = {name: i for i, name in enumerate(names)}
    tokens: List[np.ndarray] = []
    lengths, source, use = [], [], []
    for start in range(0, len(rows), ENCODE_AT_ONCE):
        block = rows[start:start + ENCODE_AT_ONCE]
        sides = [pieces.encode([row[side] for row in block], num_threads=1) for side in (0, 1)]
        for row, english, other in zip(block, *sides):
            if 0 < len(english) <= max_tokens and 0 < len(other) <= max_tokens:
                tokens.append(np.array(english + other, dtype=np.uint16))
                lengths.append((len(english), len(other)))
                source.append(index[row[2]])
                use.append(use_code(row[3] if len(row) > 3 else "both"))
    flat = np.concatenate(tokens) if tokens else np.zeros(0, np.uint16)
    return Shard(flat, np.array(lengths, np.uint8).reshape(-1, 2), np.array(source, np.uint8),
                 np.array(use, np.uint8), pair, names)


def blocks(path: Path, size: int) -> Iterator[List[List[str]]]:
    block: List[List[str]] = []
    for row in corpus.rows(path):
        block.append(row)
        if len(block) == size:
            yield block
            block = []
    if block:
        yield block


def make_shards(settings: Settings, pieces) -> List[Path]:
    folder = settings.work / "shards"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    paths = []
    for pair in settings.data.pairs:
        clean = settings.work / "clean" / f"{pair}.tsv.zst"
        for number, block in enumerate(blocks(clean, settings.pack.shard_pairs)):
            shard = encode(block, pieces, settings.pack.max_tokens, pair)
            paths.append(folder / f"{pair}-{number:02d}.npz.xz")
            shard.save(paths[-1])
            print(f"{paths[-1].name}: {len(shard.lengths)} pairs, {len(shard.tokens)} tokens, "
                  f"{paths[-1].stat().st_size} bytes", flush=True)
        dev = [row for row in corpus.rows(settings.corpus / f"{pair}.dev.tsv")]
        paths.append(folder / f"{pair}.dev.npz.xz")
        encode(dev, pieces, settings.pack.max_tokens, pair).save(paths[-1])
    return paths


def make_parcels(settings: Settings, files: Sequence[Path]) -> List[Path]:
    """Files in the order given, a new folder whenever the next would make one too big."""
    root = settings.work / "parcels"
    shutil.rmtree(root, ignore_errors=True)
    manifest: Dict[str, str] = {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in files}
    folders: List[Path] = []
    room = -1
    for path in files:
        size = path.stat().st_size
        if size > room:
            folders.append(root / str(len(folders)))
            folders[-1].mkdir(parents=True)
            (folders[-1] / "manifest.json").write_text(json.dumps(manifest, indent=1) + "\n")
            room = settings.pack.parcel_bytes - (folders[-1] / "manifest.json").stat().st_size
            if size > room:
                raise ValueError(f"{path}: {size} bytes are more than a parcel holds")
        shutil.copy(path, folders[-1])
        room -= size
    return folders


def main(arguments: Optional[list] = None) -> None:
    options = parser(__doc__).parse_args(arguments)
    settings = load(options.config)
    vocabulary = settings.work / "vocab.spm"
    shards = make_shards(settings, load_pieces(vocabulary))
    texts = [settings.corpus / f"{pair}.dev.tsv" for pair in settings.data.pairs]
    texts += sorted(settings.flores.glob("flores-dev.*"))
    for folder in make_parcels(settings, [vocabulary] + texts + shards):
        print(f"{folder}: {sum(path.stat().st_size for path in folder.iterdir())} bytes")


if __name__ == "__main__":
    main()
