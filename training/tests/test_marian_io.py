"""Marian's model files: round trips, the rule of what is quantised, damaged files."""

import struct
import tempfile
import unittest
from pathlib import Path

import numpy as np

from reference import marian_io
from reference.random_model import random_model

OPTIONS = dict(dim_emb=16, transformer_heads=2, transformer_dim_ffn=24, enc_depth=1, dec_depth=1,
               dim_vocabs=[40, 40], tied_embeddings_all=True)


class MarianIoTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        self.model = random_model(1, **OPTIONS)

    def reload(self, model, name):
        marian_io.save(self.folder / name, model)
        return marian_io.load(self.folder / name)

    def test_fp32_survives_both_formats(self):
        for name in ("model.npz", "model.bin"):
            again = self.reload(self.model, name)
            self.assertEqual(again.yaml, self.model.yaml)
            self.assertEqual(sorted(again.tensors), sorted(self.model.tensors))
            for key, value in self.model.tensors.items():
                np.testing.assert_array_equal(again.tensors[key], value)

    def test_int8_survives_and_stays_near(self):
        quantized = marian_io.quantize(self.model)
        again = self.reload(quantized, "model.bin")
        for key, value in quantized.tensors.items():
            if isinstance(value, marian_io.Quantized):
                np.testing.assert_array_equal(again.tensors[key].values, value.values)
                self.assertEqual(np.float32(again.tensors[key].multiplier), np.float32(value.multiplier))
                step = 1 / value.multiplier
                self.assertLessEqual(np.abs(value.dequantize() - self.model.tensors[key]).max(), step / 2 * 1.001)
            else:
                np.testing.assert_array_equal(again.tensors[key], value)

    def test_what_is_quantized(self):
        for name in ("Wemb", "decoder_Wemb", "encoder_l1_self_Wq", "decoder_l1_rnn_W", "decoder_l2_rnn_Wf",
                     "encoder_l6_ffn_W1", "decoder_ff_logit_out_Wt", "decoder_Wemb_QuantMultA"):
            self.assertTrue(marian_io.is_quantizable(name), name)
        for name in ("encoder_l1_self_bq", "encoder_l1_self_Wo_ln_scale", "decoder_l1_rnn_bf",
                     "encoder_l1_self_Wq_QuantMultA", "decoder_ff_logit_out_b"):
            self.assertFalse(marian_io.is_quantizable(name), name)

    def test_matrices_lie_transposed_and_embeddings_do_not(self):
        matrix = np.arange(6, dtype=np.float32).reshape(2, 3)
        model = marian_io.quantize(marian_io.Model({"a_W": matrix, "Wemb": matrix}, "type: transformer\n"))
        marian_io.save(self.folder / "m.bin", model)
        data = (self.folder / "m.bin").read_bytes()
        values = marian_io.quantize_matrix(matrix).values
        start = len(data) - 3 * 256  # Wemb, a_W, special:model.yml: 256 bytes each
        self.assertEqual(data[start:start + 6], values.tobytes())
        self.assertEqual(data[start + 256:start + 262], values.T.tobytes())
        self.assertEqual(struct.unpack_from("<f", data, start + 6)[0], np.float32(127) / np.float32(5))

    def test_data_is_aligned_and_headers_are_marians(self):
        marian_io.save(self.folder / "m.bin", self.model)
        data = (self.folder / "m.bin").read_bytes()
        version, count = struct.unpack_from("<QQ", data)
        self.assertEqual((version, count), (1, len(self.model.tensors) + 1))
        lengths = [struct.unpack_from("<QQQQ", data, 16 + 32 * i)[3] for i in range(count)]
        self.assertTrue(all(length % 256 == 0 for length in lengths))
        self.assertEqual((len(data) - sum(lengths)) % 256, 0)

    def test_configuration_ends_in_nul(self):
        marian_io.save(self.folder / "m.npz", self.model)
        with np.load(self.folder / "m.npz") as archive:
            text = archive[marian_io.CONFIG_KEY]
        self.assertEqual(text.dtype, np.int8)
        self.assertEqual(text[-1], 0)

    def test_truncated_binary_is_refused(self):
        marian_io.save(self.folder / "m.bin", self.model)
        data = (self.folder / "m.bin").read_bytes()
        for length in (0, 7, 20, 300, len(data) // 2, len(data) - 1):
            (self.folder / "cut.bin").write_bytes(data[:length])
            with self.assertRaises(marian_io.FormatError, msg=str(length)):
                marian_io.load(self.folder / "cut.bin")

    def test_other_files_are_refused(self):
        with self.assertRaises(marian_io.FormatError):
            marian_io.load(self.folder / "model.pt")
        (self.folder / "v2.bin").write_bytes(struct.pack("<QQ", 2, 0))
        with self.assertRaises(marian_io.FormatError):
            marian_io.load(self.folder / "v2.bin")
        with self.assertRaises(marian_io.FormatError):
            marian_io.save(self.folder / "m.npz", marian_io.quantize(self.model))


if __name__ == "__main__":
    unittest.main()
