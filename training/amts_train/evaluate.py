"""Step 6: translate the dev sets with the reference and measure.

For every direction and source: BLEU (zh tokenizer into Chinese, else 13a), chrF2, and the share of
sentences with placeholders whose translation has exactly the same ones. Each model is decoded as asked:
--decode greedy and/or beam. FLORES is the source `flores`. Writes WORK/evaluation.json and a table.

    evaluate --decode greedy beam

With --amts PROGRAM the metrics come from `amts evaluate` instead of ours.
"""

from __future__ import annotations

import json
import subprocess
import tempfile
import time
from collections import Counter, defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import Dict, List, Optional, Tuple

import torch

from reference.model import MarianTransformer
from reference.search import EOS, Limits, beam, greedy

from . import corpus, metrics
from .clean import PLACEHOLDER, tidy, too_long, wanted_source
from .settings import Settings, load, parser
from .vocabulary import language_token, load_pieces

LIMITS = Limits(factor=2.0, extra=10)


@dataclass
class Case:
    direction: str
    source: str
    text: str
    reference: str


def cases(settings: Settings, flores: bool) -> List[Case]:
    """Dev sentences of every direction, the first `per_source` of each source; only of the sources and lengths
    that the model is trained on."""
    limit, data = settings.evaluation.per_source or None, settings.data
    result: List[Case] = []
    for direction in settings.data.directions:
        first, second = direction.split("-")
        pair = direction if first == "en" else f"{second}-{first}"
        by_source: Dict[str, List[Tuple[str, str]]] = defaultdict(list)
        for english, other, source in corpus.rows(settings.corpus / f"{pair}.dev.tsv"):
            if wanted_source(source, data) and not too_long(tidy(english), tidy(other), data):
                by_source[source].append((tidy(english), tidy(other)))
        if flores:
            texts = [(settings.flores / f"flores-dev.{language}").read_text().splitlines()
                     for language in ("en", pair.split("-")[1])]
            by_source["flores"] = [(tidy(a), tidy(b)) for a, b in zip(*texts)]
        for source, rows in sorted(by_source.items()):
            for english, other in rows[:limit]:
                text, reference = (english, other) if first == "en" else (other, english)
                result.append(Case(direction, source, text, reference))
    return result


def translate(model: MarianTransformer, pieces, todo: List[Case], decode: str, settings: Settings) -> List[str]:
    """Longest first, in batches."""
    ids = [[pieces.piece_to_id(language_token(case.direction.split("-")[1]))] + pieces.encode(case.text) + [EOS]
           for case in todo]
    order = sorted(range(len(todo)), key=lambda i: -len(ids[i]))
    outputs: List[str] = [""] * len(todo)
    for start in range(0, len(order), settings.evaluation.batch):
        some = order[start:start + settings.evaluation.batch]
        sources = [ids[i] for i in some]
        if decode == "greedy":
            results = greedy(model, sources, LIMITS)
        else:
            results = [best.ids for best in beam(model, sources, settings.evaluation.beam, limits=LIMITS)]
        for i, result in zip(some, results):
            outputs[i] = pieces.decode([token for token in result if token != EOS])
    return outputs


def placeholders_kept(texts: List[str], outputs: List[str]) -> Tuple[int, int]:
    """Sentences whose placeholders came through, and sentences that have any."""
    kept = total = 0
    for text, output in zip(texts, outputs):
        wanted = Counter(PLACEHOLDER.findall(text))
        if wanted:
            total += 1
            kept += wanted == Counter(PLACEHOLDER.findall(output))
    return kept, total


def scores(outputs: List[str], references: List[str], language: str, amts: Optional[Path]) -> Dict[str, float]:
    if amts is None:
        return {"bleu": round(metrics.bleu(outputs, references, language), 1),
                "chrf": round(metrics.chrf(outputs, references), 1)}
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder) / name for name in ("reference", "hypothesis")]
        for path, lines in zip(paths, (references, outputs)):
            path.write_text("".join(line + "\n" for line in lines))
        command = [str(amts), "evaluate", "--json", "--to", language, "--metric", "bleu,chrf", *map(str, paths)]
        report = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    bleu, chrf = (metric["systems"][0]["score"] for metric in report["metrics"])
    return {"bleu": round(bleu, 1), "chrf": round(chrf, 1)}


def evaluate(settings: Settings, paths: List[Path], decodes: List[str], device: str, amts: Optional[Path],
             flores: bool) -> List[dict]:
    pieces = load_pieces(settings.work / "vocab.spm")
    todo = cases(settings, flores)
    records = []
    for path in paths:
        model = MarianTransformer.load(path, device=device)
        for decode in decodes:
            start = time.monotonic()
            outputs = translate(model, pieces, todo, decode, settings)
            seconds = time.monotonic() - start
            groups: Dict[Tuple[str, str], List[int]] = defaultdict(list)
            for i, case in enumerate(todo):
                groups[case.direction, case.source].append(i)
                if case.source != "flores":
                    groups[case.direction, "all"].append(i)
            for (direction, source), chosen in sorted(groups.items()):
                mine = [outputs[i] for i in chosen]
                kept, total = placeholders_kept([todo[i].text for i in chosen], mine)
                records.append({
                    "model": path.name, "decode": decode, "direction": direction, "source": source,
                    "sentences": len(chosen),
                    **scores(mine, [todo[i].reference for i in chosen], direction.split("-")[1], amts),
                    "placeholders": total, "placeholders_kept": kept})
            print(f"{path.name} {decode}: {len(todo)} sentences in {seconds:.0f} s", flush=True)
            examples = settings.work / f"translations.{path.name}.{decode}.tsv"
            examples.write_text("".join(f"{case.direction}\t{case.source}\t{case.text}\t{case.reference}\t{output}\n"
                                        for case, output in zip(todo, outputs)))
    return records


def table(records: List[dict]) -> str:
    lines = [f"{'model':12} {'decode':7} {'dir':6} {'source':18} {'n':>5} {'BLEU':>5} {'chrF':>5} placeholders"]
    for r in records:
        lines.append(f"{r['model']:12} {r['decode']:7} {r['direction']:6} {r['source']:18} {r['sentences']:5d} "
                     f"{r['bleu']:5.1f} {r['chrf']:5.1f} {r['placeholders_kept']}/{r['placeholders']}")
    return "\n".join(lines)


def main(arguments: Optional[list] = None) -> None:
    command = parser(__doc__)
    command.add_argument("--model", type=Path, action="append", help="default: WORK/model.npz, WORK/bundle/model.bin")
    command.add_argument("--decode", nargs="+", choices=("greedy", "beam"), default=["greedy"])
    command.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    command.add_argument("--threads", type=int, default=1)
    command.add_argument("--amts", type=Path, help="the amts program, for its metrics")
    command.add_argument("--no-flores", action="store_true")
    options = command.parse_args(arguments)
    torch.set_num_threads(options.threads)
    settings = load(options.config)
    paths = options.model or [settings.work / "model.npz", settings.work / "bundle/model.bin"]
    records = evaluate(settings, paths, options.decode, options.device, options.amts, not options.no_flores)
    (settings.work / "evaluation.json").write_text(json.dumps(records, indent=1) + "\n")
    print(table(records))


if __name__ == "__main__":
    main()
