"""BLEU and chrF2 as sacrebleu computes them (13a and zh tokenizers), for where `amts evaluate` is not built."""

from __future__ import annotations

import math
import re
from collections import Counter
from typing import List, Sequence, Tuple

ENTITIES = (("&quot;", '"'), ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"))
RULES_13A = (
    (re.compile(r"([\{-\~\[-\` -\&\(-\+\:-\@\/])"), r" \1 "),
    (re.compile(r"([^0-9])([\.,])"), r"\1 \2 "),
    (re.compile(r"([\.,])([^0-9])"), r" \1 \2"),
    (re.compile(r"([0-9])(-)"), r"\1 \2 "),
)
# sacrebleu's ranges of Chinese characters and full-width forms.
CHINESE = re.compile("([\u3400-\u4db5\u4e00-\u9fa5\u9fa6-\u9fbb\uf900-\ufa2d\ufa30-\ufa6a\ufa70-\ufad9"
                     "\U00020000-\U0002a6d6\U0002f800-\U0002fa1d\uff00-\uffef\u2e80-\u2eff\u3000-\u303f"
                     "\u31c0-\u31ef\u2f00-\u2fdf\u2ff0-\u2fff\u3100-\u312f\u31a0-\u31bf\ufe10-\ufe1f"
                     "\ufe30-\ufe4f\u2600-\u26ff\u2700-\u27bf\u3200-\u32ff\u3300-\u33ff])")
WORD_ORDER, CHARACTER_ORDER, BETA = 4, 6, 2


def tokenize(text: str, language: str) -> List[str]:
    text = text.strip()
    if language == "zh":
        text = CHINESE.sub(r" \1 ", text)
    else:
        text = text.replace("<skipped>", "").replace("-\n", "").replace("\n", " ")
        for entity, character in ENTITIES:
            text = text.replace(entity, character)
        text = f" {text} "
    for rule, replacement in RULES_13A:
        text = rule.sub(replacement, text)
    return text.split()


def ngrams(items: Sequence, order: int) -> Counter:
    return Counter(tuple(items[i:i + order]) for i in range(len(items) - order + 1))


def bleu(hypotheses: Sequence[str], references: Sequence[str], language: str) -> float:
    """Corpus BLEU, 0 to 100, smoothed exponentially where an order has no match."""
    matches, totals = [0] * WORD_ORDER, [0] * WORD_ORDER
    length = reference_length = 0
    for hypothesis, reference in zip(hypotheses, references):
        words, right = tokenize(hypothesis, language), tokenize(reference, language)
        length, reference_length = length + len(words), reference_length + len(right)
        for order in range(1, WORD_ORDER + 1):
            mine, theirs = ngrams(words, order), ngrams(right, order)
            matches[order - 1] += sum((mine & theirs).values())
            totals[order - 1] += sum(mine.values())
    if length == 0 or matches[0] == 0:
        return 0.0
    smooth, logs = 1.0, 0.0
    for match, total in zip(matches, totals):
        if total == 0:
            return 0.0
        if match == 0:
            smooth *= 2
            logs += math.log(1 / (smooth * total))
        else:
            logs += math.log(match / total)
    brevity = min(0.0, 1 - reference_length / length)
    return 100 * math.exp(brevity + logs / WORD_ORDER)


def _character_counts(text: str) -> List[Counter]:
    characters = "".join(text.split())
    return [ngrams(characters, order) for order in range(1, CHARACTER_ORDER + 1)]


def chrf(hypotheses: Sequence[str], references: Sequence[str]) -> float:
    """Corpus chrF2, 0 to 100: mean over the orders that both sides have."""
    sums: List[Tuple[int, int, int]] = [(0, 0, 0)] * CHARACTER_ORDER
    for hypothesis, reference in zip(hypotheses, references):
        for i, (mine, theirs) in enumerate(zip(_character_counts(hypothesis), _character_counts(reference))):
            match, made, right = sums[i]
            sums[i] = (match + sum((mine & theirs).values()), made + sum(mine.values()), right + sum(theirs.values()))
    precision = recall = 0.0
    orders = 0
    for match, made, right in sums:
        if made and right:
            precision, recall, orders = precision + match / made, recall + match / right, orders + 1
    if orders == 0 or precision + recall == 0:
        return 0.0
    precision, recall = precision / orders, recall / orders
    return 100 * (1 + BETA ** 2) * precision * recall / (BETA ** 2 * precision + recall)
