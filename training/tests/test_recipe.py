"""The recipe end to end at toy size, and the parts of it that can be wrong silently."""

import io
import json
import random
import tempfile
import unittest
from contextlib import redirect_stdout
from pathlib import Path

import numpy as np
import torch

from amts_train import batches, clean, evaluate, export, lexicon, metrics, network, pack, remote, settings, train, vocabulary
from amts_train.settings import weight_of
from reference import marian_io

FOLDER = Path(__file__).resolve().parents[1]
WORDS = {"the": ("这个", "el"), "red": ("红色", "rojo"), "big": ("大", "grande"), "house": ("房子", "casa"),
         "model": ("模型", "modelo"), "file": ("文件", "archivo"), "open": ("打开", "abre"), "train": ("训练", "entrena"),
         "we": ("我们", "nosotros"), "a": ("一个", "un"), "new": ("新", "nuevo"), "layer": ("层", "capa"),
         "reads": ("读取", "lee"), "writes": ("写入", "escribe"), "data": ("数据", "datos"), "and": ("和", "y")}


def setUpModule():
    torch.set_num_threads(1)


def write_corpus(folder: Path, lines: int = 2500) -> None:
    """Word-for-word translations with a placeholder now and then."""
    chance = random.Random(5)
    for column, pair in enumerate(("en-zh", "en-es")):
        rows = []
        for number in range(lines):
            words = [chance.choice(list(WORDS)) for _ in range(chance.randint(2, 7))]
            english, other = " ".join(words), ("" if column == 0 else " ").join(WORDS[w][column] for w in words)
            if number % 5 == 0:
                english, other = english + " {1}", other + " {1}"
            if number % 9 == 0:
                english, other = english + " os.path", other + " os.path"
            stop = "。" if column == 0 else "."
            rows.append(f"{english[0].upper()}{english[1:]}.\t{other}{stop}\t{'docs' if number % 3 else 'web-mt'}\n")
        text = "".join(rows)
        plain = folder / f"{pair}.tsv.zst"
        with clean.corpus.open_text(plain, "w") as file:
            file.write(text)
        (folder / f"{pair}.dev.tsv").write_text("".join(rows[:24]))


class ToyRunTest(unittest.TestCase):
    """Steps 1 to 6 on synthetic text; later tests use what earlier ones made, in the order of their numbers."""

    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.root = Path(folder.name)
        (cls.root / "corpus").mkdir()
        write_corpus(cls.root / "corpus")
        text = (FOLDER / "toy.yaml").read_text()
        text = text.replace("CORPUS", str(cls.root / "corpus")).replace("WORK", str(cls.root / "work"))
        cls.config = cls.root / "toy.yaml"
        cls.config.write_text(text)
        cls.settings = settings.load(cls.config)
        for step in (clean, vocabulary, pack):
            cls.run_step(step)

    @classmethod
    def run_step(cls, step, *arguments: str):
        with redirect_stdout(io.StringIO()) as output:
            result = step.main(["--config", str(cls.config), *arguments])
        cls.printed = output.getvalue()
        return result

    def log(self):
        return [json.loads(line) for line in (self.settings.work / "log.jsonl").read_text().splitlines()]

    def test_1_clean_keeps_and_augments(self):
        rows = list(clean.corpus.rows(self.settings.work / "clean" / "en-zh.tsv.zst"))
        sources = {row[2] for row in rows}
        self.assertTrue({"docs", "web-mt", "aug-caps", "aug-title", "aug-lower", "aug-copy"} <= sources)
        self.assertTrue(all(row[3] == "zh" for row in rows if row[2] == "aug-caps"))
        dev = {tuple(row[:2]) for row in clean.corpus.rows(self.settings.corpus / "en-zh.dev.tsv")}
        self.assertFalse(dev & {tuple(row[:2]) for row in rows})

    def test_2_vocabulary_follows_marian(self):
        pieces = vocabulary.load_pieces(self.settings.work / "vocab.spm")
        self.assertEqual((pieces.eos_id(), pieces.unk_id(), pieces.bos_id()), (0, 1, -1))
        for symbol in vocabulary.symbols(self.settings):
            self.assertNotEqual(pieces.piece_to_id(symbol), 1, symbol)
        self.assertIn(pieces.piece_to_id("{3}"), pieces.encode("open {3}."))
        self.assertEqual(pieces.decode(pieces.encode("打开，文件。")), "打开，文件。")
        self.assertEqual(pieces.decode(pieces.encode("Ω ✓ “x”")), "Ω ✓ “x”")  # bytes

    def test_3_shards_hold_the_text(self):
        pieces = vocabulary.load_pieces(self.settings.work / "vocab.spm")
        rows = list(clean.corpus.rows(self.settings.work / "clean" / "en-es.tsv.zst"))
        shard = pack.Shard.load(self.settings.work / "shards" / "en-es-00.npz.xz")
        english, other = shard.lengths[0].astype(int)
        self.assertEqual(pieces.decode(shard.tokens[:english].tolist()), rows[0][0])
        self.assertEqual(pieces.decode(shard.tokens[english:english + other].tolist()), rows[0][1])
        self.assertEqual(shard.sources[shard.source[0]], rows[0][2])

    def test_3_parcels_are_small_and_whole(self):
        parcels = sorted((self.settings.work / "parcels").iterdir())
        self.assertGreater(len(parcels), 1)
        found = {}
        for parcel in parcels:
            self.assertLessEqual(sum(path.stat().st_size for path in parcel.iterdir()), 40000)
            found.update({path.name: export.sha256(path) for path in parcel.iterdir()
                          if path.name != "manifest.json"})
        self.assertEqual(found, json.loads((parcels[0] / "manifest.json").read_text()))

    def test_4_resumed_run_is_the_uninterrupted_one(self):
        work = self.settings.work
        first = {"--threads": "1", "--device": "cpu"}
        arguments = [text for pair in first.items() for text in pair]
        self.assertEqual(self.run_step(train, "--steps", "40", *arguments), train.RUN_AGAIN)
        whole = [(line["step"], line["loss"]) for line in self.log() if "loss" in line]
        weights = torch.load(work / "checkpoint.pt")
        (work / "checkpoint.pt").unlink()
        (work / "log.jsonl").unlink()
        self.run_step(train, "--steps", "20", *arguments)
        self.run_step(train, "--steps", "20", *arguments)
        self.assertEqual([(line["step"], line["loss"]) for line in self.log() if "loss" in line], whole)
        again = torch.load(work / "checkpoint.pt")
        for a, b in zip(weights["mean"], again["mean"]):
            self.assertTrue(torch.equal(a, b))
        for name, value in weights["network"].items():
            self.assertTrue(torch.equal(value, again["network"][name]), name)

    def test_5a_parcels_are_trained_on_far_away(self):
        disk, out = self.root / "disk", self.root / "out"
        arguments = ["--disk", str(disk), "--out", str(out), "--device", "cpu"]
        parcels = sorted((self.settings.work / "parcels").iterdir())
        for parcel in parcels[:-1]:
            self.assertEqual(self.run_step(remote, *arguments, "--parcel", str(parcel)), train.RUN_AGAIN)
            self.assertIn("waiting for", self.printed)
        arguments += ["--out-bytes", "60000", "--part-bytes", "25000"]
        status = self.run_step(remote, *arguments, "--minutes", "0.1", "--parcel", str(parcels[-1]))
        runs = 1
        while status == train.RUN_AGAIN:
            status = self.run_step(remote, *arguments)
            runs += 1
        self.assertEqual(status, 0)
        self.assertGreater(runs, 2)
        lines = [json.loads(line) for line in (out / "log.jsonl").read_text().splitlines()]
        losses = [line["loss"] for line in lines if "loss" in line]
        self.assertLess(losses[-1], 0.5 * losses[0])
        self.assertTrue(any(line.get("event") == "finish" for line in lines))
        self.assertEqual(set([line for line in lines if line.get("event") == "finished"][0]["dev"]),
                         {"en-zh", "zh-en", "en-es", "es-en"})
        parts = sorted(out.glob("toy.npz.*"))
        self.assertGreater(len(parts), 2)
        (self.root / "home.npz").write_bytes(b"".join(part.read_bytes() for part in parts))
        arrays, _ = export.from_checkpoint(disk / "checkpoint.pt")
        again, _ = export.load_half(self.root / "home.npz")
        for name, value in arrays.items():
            np.testing.assert_allclose(again[name], value, rtol=1e-3, atol=1e-4)

    def test_5b_training_goes_on_from_half_precision(self):
        (self.settings.work / "checkpoint.pt").unlink()
        (self.settings.work / "log.jsonl").unlink()
        self.run_step(train, "--from", str(self.root / "home.npz"), "--steps", "20", "--device", "cpu")
        far = [json.loads(line) for line in (self.root / "out/log.jsonl").read_text().splitlines()]
        losses = [line["loss"] for line in far if "loss" in line]
        self.assertLess(self.log()[-1]["loss"], (losses[0] + losses[-1]) / 2)
        self.assertGreater(self.log()[0]["step"], 0)

    def test_6_bundle_and_evaluation(self):
        self.run_step(lexicon, "--pairs", "500", "--best", "5")
        self.run_step(export, "--from", str(self.root / "home.npz"))
        bundle = self.settings.work / "bundle"
        self.assertIn("none_QuantMultA", marian_io.load(bundle / "model.bin").tensors)
        target, source, probability = (bundle / "lex.s2t").read_text().splitlines()[0].split(" ")
        self.assertTrue(0 < float(probability) <= 1)
        self.run_step(evaluate, "--decode", "greedy", "beam", "--no-flores")
        records = json.loads((self.settings.work / "evaluation.json").read_text())
        total = [r for r in records if r["source"] == "all" and r["decode"] == "greedy"]
        self.assertEqual({r["model"] for r in total}, {"model.npz", "model.bin"})
        self.assertGreater(np.mean([r["bleu"] for r in total]), 12)
        self.run_step(export, "--describe")
        record = json.loads((bundle / "model.json").read_text())
        self.assertEqual([(d["to"], d["token"]) for d in record["directions"]],
                         [(to, f">>{to}<<") for to in ("zh", "en", "es", "en")])
        self.assertGreater(record["directions"][0]["scores"][0]["bleu"], 0)
        self.assertEqual({entry["name"]: entry["sha256"] for entry in record["files"]},
                         {name: export.sha256(bundle / name) for name in ("model.bin", "vocab.spm", "lex.s2t")})


class PartsTest(unittest.TestCase):
    def test_recurrence_has_the_right_gradient(self):
        forget = torch.rand(2, 5, 3, dtype=torch.float64, requires_grad=True)
        x = torch.randn(2, 5, 3, dtype=torch.float64, requires_grad=True)
        self.assertTrue(torch.autograd.gradcheck(network.LinearRecurrence.apply, (forget, x)))
        cell = torch.zeros(2, 3, dtype=torch.float64)
        for t in range(5):
            cell = forget[:, t] * cell + (1 - forget[:, t]) * x[:, t]
        torch.testing.assert_close(network.LinearRecurrence.apply(forget, x)[:, 4], cell)

    def test_padding_changes_nothing(self):
        torch.manual_seed(1)
        net = network.Network(settings.Model(16, 24, 2, 2, 2, "relu"), 30).eval()
        batch = {"source": torch.tensor([[5, 6, 0]]), "source_mask": torch.ones(1, 3),
                 "target": torch.tensor([[7, 8, 0]]), "target_mask": torch.ones(1, 3)}
        wide = {name: torch.nn.functional.pad(value, (0, 4)) for name, value in batch.items()}
        for a, b in zip(net(batch), net(wide)):
            torch.testing.assert_close(a, b)

    def test_half_precision_gives_nearly_the_same(self):
        torch.manual_seed(1)
        net = network.Network(settings.Model(32, 64, 2, 2, 2, "relu"), 50, smoothing=0.1)
        batch = {"source": torch.randint(0, 50, (3, 8)), "source_mask": torch.ones(3, 8),
                 "target": torch.randint(0, 50, (3, 8)), "target_mask": torch.ones(3, 8)}
        loss = net(batch)[0]
        with torch.autocast("cpu", dtype=torch.bfloat16):
            rounded = net(batch)[0]
        rounded.backward()
        self.assertEqual(rounded.dtype, torch.float32)
        torch.testing.assert_close(rounded, loss, rtol=0.02, atol=0)
        self.assertTrue(all(p.grad.dtype == torch.float32 for p in net.parameters()))

    def test_smoothed_loss_is_torchs(self):
        x, table = torch.randn(6, 8), torch.randn(11, 8)
        targets = torch.arange(6)
        loss, plain = network.smoothed_loss(x, table, torch.zeros(1, 11), targets, torch.ones(6), 0.1)
        cross_entropy = torch.nn.functional.cross_entropy
        torch.testing.assert_close(loss, cross_entropy(x @ table.T, targets, reduction="sum", label_smoothing=0.1))
        torch.testing.assert_close(plain, cross_entropy(x @ table.T, targets, reduction="sum"))

    def test_batches_hold_each_pair_once_a_direction(self):
        shard = pack.Shard(np.arange(2, 602).astype(np.uint16), np.array([[3, 3]] * 100, np.uint8),
                           np.zeros(100, np.uint8), np.zeros(100, np.uint8), "en-es", ["a"])
        with tempfile.TemporaryDirectory() as folder:
            shard.save(Path(folder) / "s.npz.xz")
            corpus = batches.Corpus.load([Path(folder) / "s.npz.xz"], torch.device("cpu"))
        ways = batches.directions(corpus, {"en-es": 1, "es-en": 1}, 1.5, {"en": 901, "es": 902}.get)
        planner = batches.Planner(corpus, ways, 80, [8], 1)
        plan = planner.plan(0, 0, {})
        self.assertEqual(len(plan.batches), 20)
        seen = set()
        for number in range(20):
            batch = planner.batch(plan, number)
            for source, target in zip(batch["source"].tolist(), batch["target"].tolist()):
                self.assertEqual(source[4:], [0] * 4)
                self.assertEqual(target[3:], [0] * 5)
                first = source[1] if source[0] == 902 else target[0]  # first English token
                self.assertEqual(source[1:4] + target[:3] if source[0] == 902 else target[:3] + source[1:4],
                                 list(range(first, first + 6)))
                seen.add((source[0], first))
        self.assertEqual(len(seen), 200)
        same = planner.plan(0, 0, {})
        np.testing.assert_array_equal(plan.pair, same.pair)
        self.assertFalse(np.array_equal(plan.pair, planner.plan(0, 1, {}).pair))

    def test_weights_take_the_most_specific_glob(self):
        weights = {"*": 0.5, "ms-*": 2, "ms-sql-mt": 3}
        self.assertEqual([weight_of(name, weights) for name in ("a", "ms-x", "ms-sql-mt")], [0.5, 2, 3])
        self.assertEqual(weight_of("a", {"b": 2}), 1)

    def test_faults(self):
        data = settings.load(FOLDER / "config.yaml").data
        fault = lambda english, other, language="es": clean.fault(english, other, language, data, 20)
        self.assertIsNone(fault("See {1}.", "Véase {1}."))
        self.assertIsNone(fault("numpy.array", "numpy.array"))
        self.assertEqual(fault("See {1}.", "Véase."), "placeholders")
        self.assertEqual(fault("See {21}.", "Véase {21}."), "placeholder number")
        self.assertEqual(fault("In 1998 it rained", "En 1989 llovió"), "numbers")
        self.assertIsNone(fault("About 12,500 files", "Unos 12.500 archivos"))
        self.assertEqual(fault("A sentence of more than three words", "A sentence of more than three words"), "copy")
        self.assertEqual(fault("A sentence left in English by them", "A sentence left in english by them", "zh"),
                         "script")
        self.assertEqual(fault("A rather long sentence, this one", "Una"), "length ratio")

    def test_placeholders_are_renumbered_alike_on_both_sides(self):
        row = clean.renumber(("{1} of {2}", "{2} {1}", "s", "both"), 20, random.Random(2))
        a, b = clean.PLACEHOLDER.findall(row[0])
        self.assertLess(int(a), int(b))
        self.assertEqual(row[1], "{%s} {%s}" % (b, a))

    def test_nothing_of_d2l_is_named(self):
        text = (FOLDER / "config.yaml").read_text() + (FOLDER / "tiny.yaml").read_text()
        self.assertNotIn("d2l", text.lower().replace("training/work", ""))

    def test_metrics(self):
        text = ["The cat sat on the mat, quietly.", "Version 1.5 is out (at last)!"]
        self.assertAlmostEqual(metrics.bleu(text, text, "en"), 100)
        self.assertAlmostEqual(metrics.chrf(text, text), 100)
        self.assertEqual(metrics.tokenize("It's 1.5, at last.", "en"), ["It's", "1.5", ",", "at", "last", "."])
        self.assertEqual(metrics.tokenize("我们用GPU训练。", "zh"), ["我", "们", "用", "GPU", "训", "练", "。"])
        self.assertEqual(metrics.bleu(["nothing alike"], ["quite other words"], "en"), 0)

    def test_unknown_keys_are_refused(self):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "c.yaml"
            path.write_text((FOLDER / "config.yaml").read_text().replace("  clip:", "  clipp:"))
            with self.assertRaisesRegex(KeyError, "clipp"):
                settings.load(path)


if __name__ == "__main__":
    unittest.main()
