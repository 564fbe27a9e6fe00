"""Step 5: from a checkpoint to a bundle that the engine loads.

    export            WORK/bundle/: model.bin (int8 with alphas), vocab.spm, lex.s2t, model.json;
                      and WORK/model.npz (fp32)
    export --describe model.json anew, with the figures of WORK/evaluation.json
    export --fp16     training/checkpoints/NAME.npz: the averaged weights in half precision and how far training
                      was, to go on from later (at most 100 MB)
    export --from F   the bundle from such a half-precision file instead of WORK/checkpoint.pt
    export --split N  also cuts the --fp16 file into parts of N bytes (F.000, F.001, ...; `cat` joins them)

The weights are the running mean of training (EMA). Before anything is written the reference loads the
exported model and must give the logits of the training network.
"""

from __future__ import annotations

import hashlib
import json
import shutil
from dataclasses import asdict
from pathlib import Path
from typing import Dict, List, Optional, Tuple

import numpy as np
import torch

from reference import calibrate, marian_io
from reference.marian_options import model_yaml
from reference.model import MarianTransformer
from reference.search import Limits

from .network import Network
from .pack import Shard
from .settings import ROOT, Model, Settings, load, parser
from .vocabulary import EOS, language_token, load_pieces

PROGRESS = "special:progress.json"  # in a half-precision file
DESCRIPTION = "model.json"
LOGIT_TOLERANCE = 2e-3
CALIBRATION = 256  # sentences of the dev sets per direction
CALIBRATION_BATCH = 16
CALIBRATION_LENGTH = 60

Arrays = Dict[str, np.ndarray]


def marian_options(model: Model, vocabulary: int) -> str:
    return model_yaml(dim_emb=model.dim, transformer_dim_ffn=model.ffn, transformer_heads=model.heads,
                      enc_depth=model.encoder_depth, dec_depth=model.decoder_depth,
                      dim_vocabs=[vocabulary, vocabulary], transformer_ffn_activation=model.activation,
                      transformer_decoder_autoreg="rnn", dec_cell="ssru", tied_embeddings_all=True)


def from_checkpoint(path: Path) -> Tuple[Arrays, dict]:
    """Averaged weights by Marian's names and the progress of training."""
    state = torch.load(path, map_location="cpu")
    names = [name[len("weights."):] for name in state["network"] if name.startswith("weights.")]
    arrays = {name: mean.float().numpy() for name, mean in zip(names, state["mean"])}
    for name in names:
        assert arrays[name].shape == tuple(state["network"]["weights." + name].shape), name
    return arrays, state["progress"]


def save_half(path: Path, arrays: Arrays, progress: dict) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    text = np.frombuffer(json.dumps(progress).encode(), np.uint8)
    np.savez(path, **{name: value.astype(np.float16) for name, value in arrays.items()}, **{PROGRESS: text})


def load_half(path: Path) -> Tuple[Arrays, dict]:
    with np.load(path) as archive:
        arrays = {name: archive[name].astype(np.float32) for name in archive.files if name != PROGRESS}
        return arrays, json.loads(archive[PROGRESS].tobytes())


def split(path: Path, size: int) -> List[Path]:
    data, parts = path.read_bytes(), []
    for number, start in enumerate(range(0, len(data), size)):
        parts.append(path.with_name(f"{path.name}.{number:03d}"))
        parts[-1].write_bytes(data[start:start + size])
    return parts


def check(model: marian_io.Model, arrays: Arrays, settings: Settings, vocabulary: int) -> float:
    """Largest difference between the reference's logits and the training network's; names and shapes must be
    the same."""
    network = Network(settings.model, vocabulary)
    network.load_state_dict({"weights." + name: torch.from_numpy(value) for name, value in arrays.items()},
                            strict=True)
    network.eval()
    random = np.random.RandomState(1)
    source = random.randint(2, vocabulary, 9).tolist() + [EOS]
    target = random.randint(2, vocabulary, 7).tolist() + [EOS]
    with torch.no_grad():
        logits, _, _ = MarianTransformer(model).force(source, target)
        ids = torch.tensor([source])
        mask = torch.ones(1, 1, 1, len(source), dtype=torch.bool)
        x = network.decode(network.encode(ids, mask), ids.shape, mask, torch.tensor([target]))
        mine = x @ network.weights["Wemb"].T + network.weights["decoder_ff_logit_out_b"]
    difference = float((logits - mine).abs().max())
    if not difference < LOGIT_TOLERANCE:
        raise AssertionError(f"the reference's logits differ by {difference} from the training network's")
    return difference


def calibration_batches(settings: Settings, pieces) -> List[List[List[int]]]:
    """Dev sentences of every direction, tagged as for translation, of like lengths together."""
    sentences: List[List[int]] = []
    for direction in settings.data.directions:
        first, second = direction.split("-")
        pair = f"{second}-{first}" if second == "en" else direction
        shard = Shard.load(settings.work / "shards" / f"{pair}.dev.npz.xz")
        ends = shard.lengths.astype(int).sum(axis=1).cumsum()
        token = pieces.piece_to_id(language_token(second))
        step = max(1, len(ends) // CALIBRATION)
        for end, (english, other) in list(zip(ends, shard.lengths.astype(int)))[::step]:
            start = end - other if second == "en" else end - other - english
            length = other if second == "en" else english
            if length <= CALIBRATION_LENGTH:
                sentences.append([token] + shard.tokens[start:start + length].astype(int).tolist() + [EOS])
    sentences.sort(key=len)
    return [sentences[i:i + CALIBRATION_BATCH] for i in range(0, len(sentences), CALIBRATION_BATCH)]


def sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def bundle(settings: Settings, arrays: Arrays, device: str = "cpu") -> Path:
    pieces = load_pieces(settings.work / "vocab.spm")
    size = pieces.get_piece_size()
    model = marian_io.Model(dict(arrays), marian_options(settings.model, size))
    difference = check(model, arrays, settings, size)
    print(f"reference against training network: logits within {difference:.1e}")
    marian_io.save(settings.work / "model.npz", model)
    folder = settings.work / "bundle"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    scales = calibrate.alphas(model, calibration_batches(settings, pieces), Limits(factor=1.5), device)
    marian_io.save(folder / "model.bin", calibrate.quantize(model, scales))
    shutil.copy(settings.work / "vocab.spm", folder)
    if (settings.work / "lex.s2t").exists():
        shutil.copy(settings.work / "lex.s2t", folder)
    return folder


def measured(settings: Settings, direction: str) -> List[dict]:
    """BLEU and chrF of the bundle's int8 model, greedy: all dev sentences of the sources, and FLORES."""
    path = settings.work / "evaluation.json"
    records = json.loads(path.read_text()) if path.exists() else []
    names = {"all": f"{settings.card.name} dev", "flores": "flores-200 dev"}
    return [{"test": names[record["source"]], "bleu": record["bleu"], "chrf": record["chrf"]}
            for record in records if record["direction"] == direction and record["source"] in names
            and record["model"] == "model.bin" and record["decode"] == "greedy"]


def describe(settings: Settings, folder: Path) -> None:
    """model.json, as docs/models.md has it."""
    directions = []
    for direction in settings.data.directions:
        first, second = direction.split("-")
        entry = {"from": first, "to": second, "token": language_token(second)}
        scores = measured(settings, direction)
        directions.append({**entry, "scores": scores} if scores else entry)
    vocabulary = {"pieces": "vocab.spm"}
    files = [path for path in sorted(folder.iterdir()) if path.name != DESCRIPTION]
    card = asdict(settings.card)
    record = {"schema": 1, "name": card.pop("name"), "type": card.pop("type"), "directions": directions,
              "model": "model.bin", "source": vocabulary, "target": vocabulary}
    if (folder / "lex.s2t").exists():
        record["shortlist"] = "lex.s2t"
    record.update(card)
    record["files"] = [{"name": path.name, "sha256": sha256(path), "size": path.stat().st_size} for path in files]
    (folder / DESCRIPTION).write_text(json.dumps(record, indent=2) + "\n")


def main(arguments: Optional[list] = None) -> None:
    command = parser(__doc__)
    command.add_argument("--describe", action="store_true", help="write model.json alone")
    command.add_argument("--fp16", action="store_true", help="write the half-precision weights, not a bundle")
    command.add_argument("--from", dest="half", type=Path, help="a half-precision file")
    command.add_argument("--split", type=int, default=0, help="bytes of a part")
    command.add_argument("--to", type=Path, default=ROOT / "training/checkpoints", help="folder of --fp16")
    options = command.parse_args(arguments)
    settings = load(options.config)
    folder = settings.work / "bundle"
    if not options.describe:
        checkpoint = settings.work / "checkpoint.pt"
        arrays, progress = load_half(options.half) if options.half else from_checkpoint(checkpoint)
        if options.fp16:
            path = options.to / f"{settings.card.name}.npz"
            save_half(path, arrays, progress)
            for written in [path] + (split(path, options.split) if options.split else []):
                print(f"{written}: {written.stat().st_size} bytes")
            return
        print(f"step {progress['step']}, {progress['seconds'] / 60:.1f} minutes, {progress['tokens']} target tokens")
        bundle(settings, arrays)
    describe(settings, folder)
    for path in sorted(folder.iterdir()):
        print(f"{path}: {path.stat().st_size} bytes")


if __name__ == "__main__":
    main()
