"""Step 1: clean, filter and augment the corpora.

Writes WORK/clean/PAIR.tsv.zst (English, other, source, use), sorted by source and English so that it
compresses well, and WORK/clean/PAIR.report.json, the pairs kept and dropped by reason. `use` is "both",
or the language one may translate into: an ALL CAPS English sentence may be translated into Chinese, but
no Chinese sentence should come out in capitals.

Nothing but the corpus folder of the configuration is read; Dive into Deep Learning is not in it.
"""

from __future__ import annotations

import json
import random
import re
import unicodedata
from collections import Counter
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Dict, Iterator, List, Optional, Set, Tuple

from . import corpus
from .settings import Data, Settings, load, parser

Row = Tuple[str, str, str, str]  # English, other, source, use

PLACEHOLDER = re.compile(r"\{(\d+)\}")
HAN = re.compile(r"[\u3400-\u9fff]")
LONG_NUMBER = re.compile(r"\d(?:[\d.,\u00a0 ]*\d){2,}")
SEPARATORS = re.compile(r"[.,\u00a0 ]")
INVISIBLE = re.compile(r"[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff]")
SPACES = re.compile(r"[ \t\u00a0\u3000]+")
TWICE_ESCAPED = (("&amp;quot;", '"'), ("&amp;#39;", "'"), ("&amp;amp;", "&"))
CODE_WORD = re.compile(r"[A-Za-z_][A-Za-z0-9_]*(?:[._:/-][A-Za-z0-9_]+)+(?:\(\))?")

# Characters of the other language per English character, seen in right pairs of more than 20 characters.
RATIO = {"zh": (0.10, 1.3), "es": (0.5, 2.3)}
SHORT = 20
COPY_WORDS = 3  # a line may be its own translation up to this many words: names, commands


def tidy(text: str) -> str:
    for escaped, plain in TWICE_ESCAPED:
        text = text.replace(escaped, plain)
    return SPACES.sub(" ", INVISIBLE.sub("", unicodedata.normalize("NFC", text))).strip()


def long_numbers(text: str) -> Counter:
    return Counter(SEPARATORS.sub("", number) for number in LONG_NUMBER.findall(text))


def wanted_source(source: str, data: Data) -> bool:
    return any(fnmatchcase(source, glob) for glob in data.sources)


def too_long(english: str, other: str, data: Data) -> bool:
    words = len(english.split())
    return max(len(english), len(other)) > data.max_characters or (data.max_words > 0 and words > data.max_words)


def fault(english: str, other: str, language: str, data: Data, placeholders: int) -> Optional[str]:
    """Why the pair is of no use, or None."""
    if not english or not other:
        return "empty"
    if too_long(english, other, data):
        return "long"
    numbers = PLACEHOLDER.findall(english)
    if sorted(numbers) != sorted(PLACEHOLDER.findall(other)):
        return "placeholders"
    if any(not 1 <= int(number) <= placeholders for number in numbers):
        return "placeholder number"
    if HAN.search(english) or (language != "zh" and HAN.search(other)):
        return "script"
    if english == other:
        return "copy" if len(english.split()) > COPY_WORDS else None
    if language == "zh" and len(english) > SHORT and not HAN.search(other):
        return "script"
    low, high = RATIO[language]
    if len(english) > SHORT and not low <= len(other) / len(english) <= high:
        return "length ratio"
    if long_numbers(english) != long_numbers(other):
        return "numbers"
    return None


def title(text: str) -> str:
    """Headline capitals, small words left alone, but for the first."""
    words = text.split(" ")
    return " ".join(word[:1].upper() + word[1:] if i == 0 or len(word) > 3 else word for i, word in enumerate(words))


def renumber(row: Row, count: int, chance: random.Random) -> Row:
    """Other numbers for the placeholders, in the same order, so that the high ones are learnt too."""
    seen = sorted({int(number) for number in PLACEHOLDER.findall(row[0])})
    fresh = dict(zip(map(str, seen), sorted(chance.sample(range(1, count + 1), len(seen)))))
    change = lambda text: PLACEHOLDER.sub(lambda match: "{%d}" % fresh[match.group(1)], text)
    return change(row[0]), change(row[1]), row[2], row[3]


def variants(row: Row, language: str, data: Data, placeholders: int, chance: random.Random) -> Iterator[Row]:
    """The pair and what augmentation adds to it."""
    rates = data.augment
    if PLACEHOLDER.search(row[0]) and chance.random() < rates["renumber"]:
        row = renumber(row, placeholders, chance)
    yield row
    english, other, _, _ = row
    if chance.random() < rates["caps"]:
        yield english.upper(), other.upper(), "aug-caps", "both" if language == "es" else language
    if len(english) < 90 and chance.random() < rates["title"]:
        yield title(english), other, "aug-title", language
    if chance.random() < rates["lower"]:
        yield english.lower(), other, "aug-lower", language


def clean(path: Path, language: str, settings: Settings, dev: Set[Tuple[str, str]], report: Counter) -> List[Row]:
    data = settings.data
    chance = random.Random(f"{settings.seed} {language}")
    seen: Set[int] = set()
    translations: Dict[int, int] = {}
    kept: List[Row] = []
    code: Set[str] = set()
    pairs = 0
    for columns in corpus.rows(path):
        if len(columns) != 3 or not wanted_source(columns[2], data):
            report["source"] += 1
            continue
        if data.max_pairs and pairs == data.max_pairs:
            break
        english, other, source = tidy(columns[0]), tidy(columns[1]), columns[2]
        reason = fault(english, other, language, data, settings.vocabulary.placeholders)
        if reason is None and (english, other) in dev:
            reason = "in dev"
        key, english_key = hash((english, other)), hash(english)
        if reason is None and key in seen:
            reason = "duplicate"
        if reason is None and translations.get(english_key, 0) >= data.same_english:
            reason = "same English"
        if reason is not None:
            report[reason] += 1
            continue
        seen.add(key)
        translations[english_key] = translations.get(english_key, 0) + 1
        pairs += 1
        kept += variants((english, other, source, "both"), language, data, settings.vocabulary.placeholders, chance)
        if len(code) < data.augment["copies"]:
            code |= set(CODE_WORD.findall(english)) & set(CODE_WORD.findall(other))
    kept += [(word, word, "aug-copy", "both") for word in sorted(code)[:int(data.augment["copies"])]]
    report["kept"] = pairs
    report["augmented"] = len(kept) - pairs
    kept.sort(key=lambda row: (row[2], row[0]))
    return kept


def main(arguments: Optional[list] = None) -> None:
    options = parser(__doc__).parse_args(arguments)
    settings = load(options.config)
    folder = settings.work / "clean"
    folder.mkdir(exist_ok=True)
    for pair in settings.data.pairs:
        dev_rows = corpus.rows(settings.corpus / f"{pair}.dev.tsv")
        dev = {(tidy(row[0]), tidy(row[1])) for row in dev_rows}
        report: Counter = Counter()
        kept = clean(settings.corpus / f"{pair}.tsv.zst", pair.split("-")[1], settings, dev, report)
        with corpus.open_text(folder / f"{pair}.tsv.zst", "w") as file:
            file.writelines("\t".join(row) + "\n" for row in kept)
        (folder / f"{pair}.report.json").write_text(json.dumps(dict(report.most_common()), indent=1) + "\n")
        print(pair, dict(report.most_common()))


if __name__ == "__main__":
    main()
