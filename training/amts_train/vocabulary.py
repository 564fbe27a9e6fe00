"""Step 2: the joint SentencePiece vocabulary.

Unigram, byte fallback, no normalisation (full-width punctuation survives). Ids follow Marian's convention:
</s> 0, <unk> 1, no <s>. The language tokens `>>en<<`... and the placeholders `{1}`... are user-defined
symbols, pieces of their own wherever they stand.

Writes WORK/vocab.spm.
"""

from __future__ import annotations

import random
import sys
from pathlib import Path
from typing import Iterator, List, Optional

import sentencepiece

from . import corpus
from .settings import Settings, load, parser

EOS, UNK = 0, 1


def language_token(language: str) -> str:
    return f">>{language}<<"


def symbols(settings: Settings) -> List[str]:
    placeholders = ["{%d}" % number for number in range(1, settings.vocabulary.placeholders + 1)]
    return [language_token(language) for language in settings.languages] + placeholders


def sample(settings: Settings) -> Iterator[str]:
    """Sentences of all languages, as many English ones as others; augmented pairs left out."""
    chance = random.Random(settings.seed)
    texts: List[str] = []
    per_pair = settings.vocabulary.sample // (2 * len(settings.data.pairs))
    for pair in settings.data.pairs:
        pool = [row for row in corpus.rows(settings.work / "clean" / f"{pair}.tsv.zst")
                if not row[2].startswith("aug-")]
        for row in chance.sample(pool, min(per_pair, len(pool))):
            texts += row[:2]
    chance.shuffle(texts)
    return iter(texts)


def train(settings: Settings, threads: int) -> Path:
    prefix = settings.work / "vocab"
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=sample(settings), model_prefix=str(prefix), model_type="unigram",
        vocab_size=settings.vocabulary.size, character_coverage=settings.vocabulary.coverage,
        user_defined_symbols=symbols(settings), byte_fallback=True, normalization_rule_name="identity",
        split_digits=True, eos_id=EOS, unk_id=UNK, bos_id=-1, pad_id=-1, num_threads=threads,
        train_extremely_large_corpus=False, minloglevel=1)
    prefix.with_suffix(".model").replace(settings.work / "vocab.spm")
    prefix.with_suffix(".vocab").unlink()
    return settings.work / "vocab.spm"


def load_pieces(path: Path) -> sentencepiece.SentencePieceProcessor:
    return sentencepiece.SentencePieceProcessor(model_file=str(path))


def main(arguments: Optional[list] = None) -> None:
    command = parser(__doc__)
    command.add_argument("--threads", type=int, default=1)
    options = command.parse_args(arguments)
    settings = load(options.config)
    path = train(settings, options.threads)
    print(f"{path}: {load_pieces(path).get_piece_size()} pieces, {path.stat().st_size} bytes", file=sys.stderr)


if __name__ == "__main__":
    main()
