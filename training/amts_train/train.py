"""Step 4: train, within a budget of minutes, resuming from the last checkpoint.

Run it again and again with --minutes below what one run may take; it says "finished" and exits with 0 once
training.budget_minutes are used up, else it exits with 3 ("run me again"). The learning rate follows the
step; once finish_minutes of the budget are left, the finishing stage begins: the rate falls to zero over as
many steps as those minutes held so far, on sources reweighted by finish_weights.

A checkpoint holds everything (weights, Adam's moments, their running mean, place in the data, random
states), so that a run cut anywhere and resumed computes what an uninterrupted one would.

Writes WORK/checkpoint.pt and WORK/log.jsonl.
"""

from __future__ import annotations

import json
import math
import os
import signal
import sys
import time
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import nullcontext
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Dict, List, Optional

import numpy as np
import torch

from .batches import Corpus, Plan, Planner, directions
from .export import load_half
from .network import Network
from .settings import Settings, load, parser
from .vocabulary import language_token, load_pieces

MAIN, FINISH = 0, 1
RUN_AGAIN = 3
PEAK_PRODUCT = 8192  # size of the bf16 matrix product whose rate counts as the card's
RATE_STEPS = 20  # steps before the speed of a run is believed
CLOCKS = {"cpu": time.process_time}  # minutes of a CPU are minutes of one core, whatever else it does


@dataclass
class Progress:
    stage: int = MAIN
    epoch: int = 0
    batch: int = 0  # next in the epoch
    step: int = 0
    seconds: float = 0.0  # of training, all runs together
    tokens: int = 0  # target tokens seen, padding not counted
    finish_start: int = 0
    finish_steps: int = 0


class Trainer:
    def __init__(self, settings: Settings, device: str, compile_parts: bool):
        torch.manual_seed(settings.seed)
        self.settings, self.options = settings, settings.training
        self.device = torch.device(device)
        self.clock = CLOCKS.get(self.device.type, time.monotonic)
        pieces = load_pieces(settings.work / "vocab.spm")
        shards = sorted((settings.work / "shards").glob("*.npz.xz"))
        dev = [path for path in shards if ".dev." in path.name]
        self.network = Network(settings.model, pieces.get_piece_size(), self.options.dropout,
                               self.options.label_smoothing).to(self.device)
        self.parameters: List[torch.Tensor] = list(self.network.parameters())
        self.mean = [parameter.detach().clone() for parameter in self.parameters]
        fused = {"fused": True} if self.device.type == "cuda" else {}
        self.adam = torch.optim.Adam(self.parameters, lr=0.0, betas=(0.9, 0.98), eps=1e-8, **fused)
        token_of = lambda language: pieces.piece_to_id(language_token(language))
        self.planner = self._planner([path for path in shards if path not in dev], token_of)
        self.dev_planner = self._planner(dev, token_of)
        self.progress = Progress()
        self.compiled = compile_parts and self._compile()
        self.stopping = False
        self.saved = self.clock()

    def _compile(self) -> bool:
        """Compiles the dense parts by a step on a batch of one pair; without them if that fails."""
        self.network.compile()
        width = self.options.widths[0]
        rows = self.options.slots // width
        batch = self.planner.gather(np.zeros(rows, int), np.zeros(rows, int), width)
        try:
            with self.autocast():
                self.network(batch)[0].backward()
        except Exception as error:  # of whatever kind: training must not depend on the compiler
            print(f"torch.compile failed, going on without it: {error}", file=sys.stderr)
            self.network.compiled = {}
        self.adam.zero_grad(set_to_none=True)
        return bool(self.network.compiled)

    def _planner(self, paths: List[Path], token_of) -> Planner:
        corpus = Corpus.load(paths, self.device)
        ways = directions(corpus, self.settings.data.directions, self.settings.data.temperature, token_of)
        return Planner(corpus, ways, self.options.slots, self.options.widths, self.settings.seed)

    # Schedule

    def rate(self) -> float:
        options, progress = self.options, self.progress
        step = progress.step + 1
        if progress.stage == FINISH:
            left = 1 - (progress.step - progress.finish_start) / progress.finish_steps
            step = progress.finish_start + 1
        else:
            left = 1.0
        return options.rate * left * min(step / options.warmup, math.sqrt(options.warmup / step))

    def begin_finish(self) -> None:
        progress = self.progress
        speed = progress.step / max(progress.seconds, 1e-9)
        progress.stage, progress.epoch, progress.batch = FINISH, 0, 0
        progress.finish_start = progress.step
        progress.finish_steps = max(1, int(speed * 60 * self.options.finish_minutes))
        self.log(event="finish", steps=progress.finish_steps)

    def finished(self) -> bool:
        progress = self.progress
        return progress.stage == FINISH and progress.step >= progress.finish_start + progress.finish_steps

    # Steps

    def autocast(self):
        if self.device.type != "cuda":
            return nullcontext()
        return torch.autocast("cuda", dtype=torch.bfloat16)

    def step(self, batch: Dict[str, torch.Tensor]) -> torch.Tensor:
        """One update. Returns [cross-entropy, target tokens], on the device."""
        for group in self.adam.param_groups:
            group["lr"] = self.rate()
        with self.autocast():
            loss, plain = self.network(batch)
        tokens = batch["target_mask"].sum()
        self.adam.zero_grad(set_to_none=True)
        (loss / tokens).backward()
        torch.nn.utils.clip_grad_norm_(self.parameters, self.options.clip)
        self.adam.step()
        self.progress.step += 1
        decay = min(self.options.ema, (1 + self.progress.step) / (10 + self.progress.step))
        with torch.no_grad():
            torch._foreach_mul_(self.mean, decay)
            torch._foreach_add_(self.mean, self.parameters, alpha=1 - decay)
        return torch.stack([plain.detach(), tokens])

    @torch.no_grad()
    def dev_loss(self) -> Dict[str, float]:
        """Cross-entropy per target token of the averaged weights on the dev sentences, by direction."""
        self.swap_mean()
        self.network.eval()
        planner, result = self.dev_planner, {}
        corpus = planner.corpus
        width = max(self.options.widths)
        rows = max(1, self.options.slots // width)
        for i, way in enumerate(planner.ways):
            into = 1 if way.into_english else 0
            chosen = (corpus.pair == way.pair).nonzero()[0]
            fits = (corpus.lengths[chosen].max(axis=1) + 2 <= width)
            chosen, total = chosen[fits], torch.zeros(2, device=self.device)
            for start in range(0, len(chosen), rows):
                some = chosen[start:start + rows]
                padded = list(some) + [some[0]] * (rows - len(some))  # one shape for all
                batch = planner.gather(padded, [i] * rows, width)
                batch["target_mask"][len(some):] = 0
                with self.autocast():
                    plain = self.network(batch)[1]
                total += torch.stack([plain, batch["target_mask"].sum()])
            if len(chosen):
                result[way.name] = round(float(total[0] / total[1]), 4)
        self.network.train()
        self.swap_mean()
        return result

    def swap_mean(self) -> None:
        for parameter, mean in zip(self.parameters, self.mean):
            kept = parameter.detach().clone()
            parameter.data.copy_(mean)
            mean.copy_(kept)

    # Checkpoints

    @property
    def path(self) -> Path:
        return self.settings.work / "checkpoint.pt"

    def save(self) -> None:
        state = {"progress": asdict(self.progress), "network": self.network.state_dict(), "mean": self.mean,
                 "adam": self.adam.state_dict(), "random": torch.get_rng_state(),
                 "random_cuda": torch.cuda.get_rng_state() if self.device.type == "cuda" else None,
                 "model": asdict(self.settings.model)}
        fresh = self.path.with_suffix(".new")
        torch.save(state, fresh)
        os.replace(fresh, self.path)
        self.saved = self.clock()

    def resume(self) -> bool:
        if not self.path.exists():
            return False
        state = torch.load(self.path, map_location=self.device)
        if state["model"] != asdict(self.settings.model):
            raise ValueError(f"{self.path} is of another model: {state['model']}")
        self.progress = Progress(**state["progress"])
        self.network.load_state_dict(state["network"])
        self.adam.load_state_dict(state["adam"])
        for mean, kept in zip(self.mean, state["mean"]):
            mean.copy_(kept)
        torch.set_rng_state(state["random"].cpu())
        if state["random_cuda"] is not None:
            torch.cuda.set_rng_state(state["random_cuda"].cpu())
        return True

    def start_from(self, half: Path) -> None:
        """Weights and step of a half-precision file (export --fp16); Adam's moments and the budget begin anew."""
        arrays, progress = load_half(half)
        with torch.no_grad():
            for (name, parameter), mean in zip(self.network.weights.items(), self.mean):
                parameter.copy_(torch.from_numpy(arrays[name]))
                mean.copy_(parameter)
        self.progress.step = progress["step"]

    def log(self, **values) -> None:
        line = json.dumps({"step": self.progress.step, "seconds": round(self.progress.seconds, 1), **values})
        print(line, flush=True)
        with open(self.settings.work / "log.jsonl", "a") as file:
            file.write(line + "\n")

    # The run

    def epochs(self, pool: ThreadPoolExecutor):
        """(plan, first batch) from here on; the next epoch is planned while one is trained on."""
        weights = {MAIN: self.settings.data.weights, FINISH: self.options.finish_weights}
        stage, epoch = self.progress.stage, self.progress.epoch
        future: Future[Plan] = pool.submit(self.planner.plan, stage, epoch, weights[stage])
        while True:
            plan = future.result()
            if len(plan.batches) == 0:
                raise ValueError("the data do not fill a single batch: fewer slots, or more data")
            future = pool.submit(self.planner.plan, stage, epoch + 1, weights[stage])
            yield plan
            if self.progress.stage != stage:
                stage, epoch = self.progress.stage, self.progress.epoch
                future = pool.submit(self.planner.plan, stage, epoch, weights[stage])
            else:
                epoch += 1

    def run(self, minutes: float, max_steps: int) -> bool:
        """True when training is finished, False when time or steps are up."""
        self.network.train()
        deadline = time.monotonic() + 60 * minutes
        start, before = self.clock(), self.progress.seconds
        last_step = self.progress.step + max_steps if max_steps else sys.maxsize
        meter = Meter(self)
        finish_at = 60 * (self.options.budget_minutes - self.options.finish_minutes)
        with ThreadPoolExecutor(1) as pool:
            for plan in self.epochs(pool):  # endless
                stage = self.progress.stage
                while self.progress.batch < len(plan.batches):
                    batch = self.planner.batch(plan, self.progress.batch)
                    self.progress.batch += 1
                    meter.add(self.step(batch), batch)
                    self.progress.seconds = before + self.clock() - start
                    if self.finished():
                        meter.report()
                        self.log(event="finished", dev=self.dev_loss())
                        self.save()
                        return True
                    if self.options.dev_steps and self.progress.step % self.options.dev_steps == 0:
                        self.log(event="dev", dev=self.dev_loss())
                    enough = self.progress.step >= RATE_STEPS
                    if stage == MAIN and enough and self.progress.seconds >= finish_at:
                        self.begin_finish()
                        break
                    over = time.monotonic() >= deadline
                    if self.stopping or over or self.progress.step >= last_step:
                        meter.report()
                        self.save()
                        return False
                    if self.clock() - self.saved >= self.options.checkpoint_seconds:
                        self.save()
                else:
                    self.progress.epoch += 1
                    self.progress.batch = 0


class Meter:
    """Loss and speed since the last line of the log."""

    def __init__(self, trainer: Trainer):
        self.trainer = trainer
        self.peak = peak_rate(trainer.device)
        network = trainer.network
        self.operations = 6 * network.multiplications()  # per place, forward and backward
        self._reset()

    def _reset(self) -> None:
        self.sums: Optional[torch.Tensor] = None
        self.steps = self.places = 0
        self.start = self.trainer.clock()

    def add(self, sums: torch.Tensor, batch: Dict[str, torch.Tensor]) -> None:
        self.sums = sums if self.sums is None else self.sums + sums
        self.steps += 1
        self.places += batch["target"].numel()
        if self.trainer.progress.step % self.trainer.options.log_steps == 0:
            self.report()

    def report(self) -> None:
        if self.steps == 0:
            return
        plain, tokens = self.sums.tolist()  # waits for the device
        elapsed = self.trainer.clock() - self.start
        self.trainer.progress.tokens += int(tokens)
        speed = {"tokens/s": int(tokens / elapsed), "places/s": int(self.places / elapsed)}
        if self.peak:
            speed["share of bf16 rate"] = round(self.operations * self.places / elapsed / self.peak, 3)
        progress = self.trainer.progress
        self.trainer.log(loss=round(plain / tokens, 4), rate=round(self.trainer.rate(), 7), epoch=progress.epoch,
                         stage=progress.stage, **speed)
        self._reset()


def peak_rate(device: torch.device) -> float:
    """Operations per second of a large bf16 matrix product; 0 where there is no GPU."""
    if device.type != "cuda":
        return 0.0
    a = torch.randn(PEAK_PRODUCT, PEAK_PRODUCT, device=device, dtype=torch.bfloat16)
    for repeats in (3, 10):
        torch.cuda.synchronize()
        start = time.monotonic()
        for _ in range(repeats):
            a @ a
        torch.cuda.synchronize()
    return 10 * 2 * PEAK_PRODUCT ** 3 / (time.monotonic() - start)


def train(settings: Settings, device: str, minutes: float = 1e9, steps: int = 0, compile_parts: bool = True,
          half: Optional[Path] = None) -> bool:
    """Goes on from the last checkpoint, or begins with the weights of `half`. True when training is finished,
    False when it is to be run again."""
    begin = time.monotonic()
    compiling = device.startswith("cuda") and hasattr(torch, "compile") and compile_parts
    trainer = Trainer(settings, device, compiling)
    resumed = trainer.resume()
    if half is not None and not resumed:
        trainer.start_from(half)
    trainer.log(event="resumed" if resumed else "started", device=device, torch=torch.__version__,
                pairs=len(trainer.planner.corpus.starts), compiled=trainer.compiled)

    def stop(*_) -> None:
        trainer.stopping = True

    before = {number: signal.signal(number, stop) for number in (signal.SIGTERM, signal.SIGINT)}
    try:
        return trainer.finished() or trainer.run(minutes - (time.monotonic() - begin) / 60, steps)
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def main(arguments: Optional[list] = None) -> int:
    command = parser(__doc__)
    command.add_argument("--minutes", type=float, default=1e9, help="stop, to be run again, after so long")
    command.add_argument("--steps", type=int, default=0, help="stop, to be run again, after so many steps")
    command.add_argument("--from", dest="half", type=Path, help="a half-precision file to begin with")
    command.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    command.add_argument("--threads", type=int, default=0, help="of the CPU")
    command.add_argument("--no-compile", action="store_true", help="without torch.compile")
    options = command.parse_args(arguments)
    if options.threads:
        torch.set_num_threads(options.threads)
    done = train(load(options.config), options.device, options.minutes, options.steps, not options.no_compile,
                 options.half)
    if done:
        print("finished")
    return 0 if done else RUN_AGAIN


if __name__ == "__main__":
    sys.exit(main())
