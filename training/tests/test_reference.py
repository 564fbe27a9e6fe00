"""The reference against hand computation, itself in other groupings, and the committed fixtures."""

import json
import math
import unittest
from pathlib import Path

import numpy as np
import torch

from reference import marian_io
from reference.config import Config, UnsupportedError
from reference.marian_options import DEFAULTS, model_yaml
from reference.model import Int8Matrix, MarianTransformer, sinusoids
from reference.random_model import random_model
from reference.search import Limits, beam, greedy

FIXTURES = Path(__file__).resolve().parents[2] / "tests/nmt/data/fixtures"
OPTIONS = dict(dim_emb=16, transformer_heads=4, transformer_dim_ffn=24, enc_depth=2, dec_depth=2,
               dim_vocabs=[40, 40], tied_embeddings_all=True)
SSRU = dict(OPTIONS, transformer_decoder_autoreg="rnn", dec_cell="ssru")


def setUpModule():
    torch.set_num_threads(1)


class PartsTest(unittest.TestCase):
    def test_positions_are_not_interleaved(self):
        table = sinusoids(3, 2, 8)
        rate = 10000.0 ** (-1 / 3)
        self.assertAlmostEqual(float(table[0, 0]), math.sin(3), places=12)
        self.assertAlmostEqual(float(table[0, 4]), math.cos(3), places=12)
        self.assertAlmostEqual(float(table[1, 1]), math.sin(4 * rate), places=12)
        self.assertAlmostEqual(float(table[1, 5]), math.cos(4 * rate), places=12)

    def test_layer_norm(self):
        model = MarianTransformer(random_model(1, **OPTIONS), dtype=torch.float64)
        x = torch.tensor([[1.0, 2.0, 4.0, 9.0] * 4], dtype=torch.float64)
        prefix = "encoder_l1_ffn_ffn"
        normal = (x - x.mean()) / math.sqrt(float(x.var(unbiased=False)) + 1e-6)
        expected = normal * model._float(prefix + "_ln_scale") + model._float(prefix + "_ln_bias")
        torch.testing.assert_close(model._layer_norm(x, prefix), expected)

    def test_ssru_by_hand(self):
        model = MarianTransformer(random_model(2, **SSRU), dtype=torch.float64)
        x, cell = torch.randn(1, 1, 16, dtype=torch.float64), torch.randn(1, 16, dtype=torch.float64)
        out, after = model._ssru(x, cell, "decoder_l1")
        weights = {name: torch.tensor(model._tensors["decoder_l1_rnn_" + name]).double() for name in ("W", "Wf", "bf")}
        forget = torch.sigmoid(x[0] @ weights["Wf"] + weights["bf"])
        expected = forget * cell + (1 - forget) * (x[0] @ weights["W"])
        torch.testing.assert_close(after, expected)
        torch.testing.assert_close(out[0], model._layer_norm(expected.relu() + x[0], "decoder_l1_rnn_ffn"))

    def test_int8_product_is_intgemms(self):
        weights = torch.tensor([[100.0, -3.0], [7.0, 127.0]])
        x = torch.tensor([[0.5, -2.0]])
        y = Int8Matrix(weights, multiplier=50.0, alpha=10.0).multiply(x)
        torch.testing.assert_close(y, torch.tensor([[5 * 100 - 20 * 7, -15 - 20 * 127]]) / (10.0 * 50.0))
        clipped = Int8Matrix(weights, 50.0, alpha=1000.0).multiply(x)
        torch.testing.assert_close(clipped, torch.tensor([[12700 - 889, -381 - 127 * 127]]) / (1000.0 * 50.0))

    def test_int8_product_of_long_rows_is_exact(self):
        random = np.random.RandomState(3)
        weights = random.randint(-127, 128, (2048, 8))
        x = random.randint(-127, 128, (4, 2048))
        y = Int8Matrix(torch.tensor(weights), 1.0, 1.0).multiply(torch.tensor(x, dtype=torch.float32))
        np.testing.assert_array_equal(y.numpy().astype(np.int64), x @ weights)


class ModelTest(unittest.TestCase):
    def test_translation_does_not_depend_on_the_batch(self):
        for options in (OPTIONS, SSRU):
            model = MarianTransformer(random_model(4, **options), dtype=torch.float64)
            sources = [[5, 9, 0], [7, 8, 9, 10, 11, 0], [3, 0]]
            self.assertEqual(greedy(model, sources), [greedy(model, [s])[0] for s in sources])
            self.assertEqual([best.ids for best in beam(model, sources, 3)],
                             [beam(model, [s], 3)[0].ids for s in sources])

    def test_beam_of_one_is_greedy(self):
        model = MarianTransformer(random_model(5, **SSRU), dtype=torch.float64)
        source = [5, 9, 12, 0]
        self.assertEqual(beam(model, [source], 1)[0].ids, greedy(model, [source])[0])

    def test_beam_score_is_the_forced_score(self):
        model = MarianTransformer(random_model(6, **OPTIONS), dtype=torch.float64)
        source = [5, 9, 12, 0]
        best = beam(model, [source], 4)[0]
        ids, score = best.ids, best.score
        with torch.no_grad():
            log_probabilities = model.force(source, ids)[0].log_softmax(dim=-1)
        forced = sum(float(log_probabilities[i, token]) for i, token in enumerate(ids)) / len(ids)
        self.assertAlmostEqual(score, forced, places=6)

    def test_limits(self):
        model = MarianTransformer(random_model(7, **SSRU))
        out = greedy(model, [[5, 0]], Limits(factor=1, extra=1, forbidden=(0, 1)))
        self.assertEqual(len(out[0]), 3)
        self.assertFalse({0, 1} & set(out[0]))
        allowed = torch.tensor([0, 5, 6])
        self.assertTrue(set(greedy(model, [[5, 9, 0]], allowed=allowed)[0]) <= {0, 5, 6})

    def test_unsupported_options_are_named(self):
        for name, value in (("transformer-decoder-autoreg", "average-attention"), ("type", "s2s"),
                            ("transformer-postprocess", "dhn"), ("transformer-ffn-activation", "tanh"),
                            ("transformer-train-position-embeddings", True), ("transformer-pool", True)):
            with self.assertRaisesRegex(UnsupportedError, name):
                Config.parse({**DEFAULTS, name: value})

    def test_missing_parameter_is_named(self):
        model = random_model(8, **OPTIONS)
        del model.tensors["encoder_l2_self_Wk"]
        with self.assertRaisesRegex(UnsupportedError, "encoder_l2_self_Wk"):
            MarianTransformer(model).force([5, 0], [6, 0])

    def test_option_names_are_checked(self):
        with self.assertRaises(KeyError):
            model_yaml(transformer_dimension=3)


class FixtureTest(unittest.TestCase):
    def test_fixtures_are_what_the_reference_computes(self):
        records = sorted(FIXTURES.glob("*.json"))
        self.assertGreaterEqual(len(records), 11)
        for path in records:
            record = json.loads(path.read_text())
            model = MarianTransformer.load(FIXTURES / record["model"])
            for case in record["sentences"]:
                with self.subTest(fixture=path.stem), torch.no_grad():
                    logits, alignment, states = model.force(case["source"], case["target"])
                    for computed, name in ((logits, "logits"), (states, "states"), (alignment, "alignment")):
                        np.testing.assert_allclose(computed, case[name], rtol=0, atol=record["tolerance"])
                    self.assertEqual(greedy(model, [case["source"]])[0], case["greedy"])
                    self.assertEqual(beam(model, [case["source"]], case["beam"]["size"])[0].ids, case["beam"]["ids"])

    def test_split_vocabulary_keeps_marians_quantised_alpha(self):
        tensors = marian_io.load(FIXTURES / "int8-alphas-split.bin").tensors
        self.assertIsInstance(tensors["decoder_Wemb_QuantMultA"], marian_io.Quantized)
        self.assertIsInstance(tensors["encoder_l1_self_Wq_QuantMultA"], np.ndarray)


if __name__ == "__main__":
    unittest.main()
