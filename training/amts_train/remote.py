"""Training on a machine that files reach in parcels, in runs of a few minutes: one command, repeated.

    remote --parcel training/work/amts-docs/parcels/0 --disk /tmp/amts --out RESULTS --minutes 8.5
    remote --parcel training/work/amts-docs/parcels/1 ...      (each parcel once; any order)
    remote --disk /tmp/amts --out RESULTS --minutes 8.5        (until it exits with 0)

Each run takes in its parcel, if it has one; once all files are there it trains for --minutes from the last
checkpoint on --disk; once training.budget_minutes are spent it exports, evaluates on the dev sets, and puts
the results in --out: log.jsonl, evaluation.json, and the half-precision weights in parts, as many as
--out-bytes allow in one run. Exit status 0: everything has been put out; 3: run again.

At home: cat NAME.npz.* > training/checkpoints/NAME.npz; python3 -m amts_train.export --from training/checkpoints/NAME.npz
"""

from __future__ import annotations

import json
import shutil
import sys
import time
from pathlib import Path
from typing import List, Optional

import torch

from . import evaluate, export
from .settings import Settings, load, parser
from .train import RUN_AGAIN, train

RESULT_MINUTES = 4.0  # what export and evaluation may take; left for a run of its own if fewer are left


def take_in(parcel: Path, disk: Path) -> None:
    shards = disk / "shards"
    shards.mkdir(parents=True, exist_ok=True)
    for path in sorted(parcel.iterdir()):
        target = shards if path.name.endswith(".npz.xz") else disk
        shutil.copy(path, target)


def missing(disk: Path) -> List[str]:
    """Files of the manifest that are not here, or not whole."""
    manifest = json.loads((disk / "manifest.json").read_text())
    found = {path.name: path for folder in (disk, disk / "shards") for path in folder.iterdir() if path.is_file()}
    return [name for name, digest in manifest.items()
            if name not in found or export.sha256(found[name]) != digest]


def results(settings: Settings, device: str, part_bytes: int) -> None:
    """Model, figures and parts of the weights, once."""
    checkpoint = settings.work / "checkpoint.pt"
    arrays, progress = export.from_checkpoint(checkpoint)
    half = settings.work / f"{settings.card.name}.npz"
    export.save_half(half, arrays, progress)
    export.bundle(settings, export.load_half(half)[0], device)
    models = [settings.work / "model.npz", settings.work / "bundle/model.bin"]
    flores = (settings.flores / "flores-dev.en").exists()
    records = evaluate.evaluate(settings, models, ["greedy", "beam"], device, None, flores)
    (settings.work / "evaluation.json").write_text(json.dumps(records, indent=1) + "\n")
    print(evaluate.table([record for record in records if record["source"] in ("all", "flores")]))
    export.split(half, part_bytes)


def put_out(settings: Settings, out: Path, limit: int) -> bool:
    """Copies what has not been put out yet, up to the limit. True when all has been."""
    sent = settings.work / "sent.json"
    done = json.loads(sent.read_text()) if sent.exists() else []
    parts = sorted(settings.work.glob(f"{settings.card.name}.npz.[0-9]*"))
    left = [path for path in [settings.work / "log.jsonl", settings.work / "evaluation.json"] + parts
            if path.name not in done]
    for path in list(left):
        if path.stat().st_size > limit:
            break
        shutil.copy(path, out)
        limit -= path.stat().st_size
        done.append(path.name)
        left.remove(path)
    sent.write_text(json.dumps(done))
    return not left


def main(arguments: Optional[list] = None) -> int:
    begin = time.monotonic()
    command = parser(__doc__)
    command.add_argument("--parcel", type=Path, help="a folder that pack made")
    command.add_argument("--disk", type=Path, required=True, help="folder that stays between runs")
    command.add_argument("--out", type=Path, required=True, help="folder for the results")
    command.add_argument("--minutes", type=float, default=8.5, help="that a run may take (default: %(default)s)")
    command.add_argument("--out-bytes", type=int, default=62_000_000, help="most that a run puts out")
    command.add_argument("--part-bytes", type=int, default=15_000_000, help="of a part of the weights")
    command.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    command.add_argument("--no-compile", action="store_true", help="without torch.compile")
    options = command.parse_args(arguments)
    settings = load(options.config)
    settings.data.work = settings.data.corpus = settings.data.flores = str(options.disk.resolve())
    if options.parcel:
        take_in(options.parcel, options.disk)
    lacking = missing(options.disk)
    if lacking:
        print(f"waiting for {len(lacking)} files of other parcels: {' '.join(lacking)}")
        return RUN_AGAIN
    left = lambda: options.minutes - (time.monotonic() - begin) / 60
    if not train(settings, options.device, left(), compile_parts=not options.no_compile):
        return RUN_AGAIN
    if not (settings.work / "evaluation.json").exists():
        if left() < min(RESULT_MINUTES, options.minutes / 2):
            print("trained; run again for the results")
            return RUN_AGAIN
        results(settings, options.device, options.part_bytes)
    options.out.mkdir(parents=True, exist_ok=True)
    if not put_out(settings, options.out, options.out_bytes):
        print("run again for the rest")
        return RUN_AGAIN
    print("everything has been put out")
    return 0


if __name__ == "__main__":
    sys.exit(main())
