"""How alike short texts are, in a way that can be explained: by the words that they share."""

import math
import re
from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from heapq import nsmallest
from itertools import combinations

LEAST = 0.2
"""Likeness from which two texts are shown as alike; 0 is no word in common, 1 the same words."""

MOST_PAIRS = 500
"""Pairs that are returned; nobody reads more."""

RAREST = 6
"""Words of a text that say most of what it is about; alike are only texts that share one."""

MOST_WORDS = 5
"""Words that explain a likeness."""

_WORD = re.compile(r"[^\W\d_]{3,}")
_SAY_NOTHING = (
    "alla andra att av bland blir bli både de dem den denna deras det detta dock efter ej eller"
    " ett finns för från får göra han har hon hur här inom inte jag kan kommer man med men mellan"
    " mer mot måste myndigheten myndigheter myndighetens när någon något och också om oss på samma"
    " samt sig sin sina ska som så till under upp utan vad var vara varför vi vid är över"
    " the and for that with are not from this which have has than their kvinnor kvinna män"
    " jämfört större mindre lägre högre färre fler women men"
)
_STOP = frozenset(_SAY_NOTHING.split())
"""Words that say nothing of what a problem is about; every problem here is about women and men."""

_VOWELS = "aeiouyåäö"
_SWEDISH = (
    "a arna erna heterna orna ad e ade ande arne are aste en anden aren heten ern ar er heter or"
    " as arnas ernas ornas es ades andes ens arens hetens erns at andet het ast"
)
_ENDINGS = sorted(_SWEDISH.split(), key=len, reverse=True)
_BEFORE_S = "bcdfghjklmnoprtvy"
_SHORTEST_START = 3


@dataclass(frozen=True, slots=True)
class Likeness:
    """Two texts that are alike.

    Attributes:
        one: Position of the first text, counted from 0.
        other: Position of the other, which is later.
        score: From 0 to 1: the cosine between the texts, where a rare word weighs more.
        words: The words in common that weigh most, as the first text writes them.
    """

    one: int
    other: int
    score: float
    words: tuple[str, ...]


def stems(text: str) -> dict[str, str]:
    """Return the words of a text that say something, without endings, with how each is written."""
    found: dict[str, str] = {}
    for match in _WORD.finditer(text.casefold()):
        word = match[0]
        if word not in _STOP:
            found.setdefault(_stem(word), word)
    return found


def alike(texts: Sequence[str], groups: Sequence[Hashable], least: float = LEAST) -> list[Likeness]:
    """Return the pairs of texts of different groups that are alike, the most alike first.

    At most MOST_PAIRS; a pair shares a word that is among the RAREST of both.

    Args:
        texts: The texts.
        groups: Whose each of them is, such as an agency.
        least: Likeness from which a pair is returned.
    """
    found = [stems(text) for text in texts]
    weights = _weights(found)
    lengths = [math.sqrt(sum(weights[each] ** 2 for each in words)) for words in found]
    linked = {
        (one, other)
        for places in _places([_rarest(words, weights) for words in found]).values()
        for one, other in combinations(places, 2)
        if groups[one] != groups[other]
    }
    scores = (
        (_shared(found[one], found[other], weights) / (lengths[one] * lengths[other]), one, other)
        for one, other in linked
    )
    best = nsmallest(
        MOST_PAIRS, ((-score, one, other) for score, one, other in scores if score >= least)
    )
    return [
        Likeness(one, other, -score, _explained(found[one], found[other], weights))
        for score, one, other in best
    ]


def _stem(word: str) -> str:
    """Return a word without its ending.

    Source: the Swedish stemmer of the Snowball project, step 1, which takes away the endings of
    inflection; its later steps merge words of different meaning.
    """
    start = _first_part(word)
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= start:
            return word.removesuffix(ending)
    if word.endswith("s") and len(word) > start and word[-2] in _BEFORE_S:
        return word[:-1]
    return word


def _first_part(word: str) -> int:
    """Return how many letters stay: to the first consonant after a vowel, three at least."""
    for at in range(1, len(word)):
        if word[at - 1] in _VOWELS and word[at] not in _VOWELS:
            return max(at + 1, _SHORTEST_START)
    return len(word)


def _places(found: Sequence[Iterable[str]]) -> dict[str, list[int]]:
    places: dict[str, list[int]] = defaultdict(list)
    for at, words in enumerate(found):
        for stem in words:
            places[stem].append(at)
    return places


def _weights(found: Sequence[Mapping[str, str]]) -> dict[str, float]:
    """Return what each word weighs: the rarer, the more."""
    return {stem: math.log(1 + len(found) / len(places)) for stem, places in _places(found).items()}


def _rarest(words: Mapping[str, str], weights: Mapping[str, float]) -> list[str]:
    return sorted(words, key=lambda stem: (-weights[stem], stem))[:RAREST]


def _shared(
    one: Mapping[str, str], other: Mapping[str, str], weights: Mapping[str, float]
) -> float:
    return sum(weights[stem] ** 2 for stem in one.keys() & other.keys())


def _explained(
    one: Mapping[str, str], other: Mapping[str, str], weights: Mapping[str, float]
) -> tuple[str, ...]:
    shared = sorted(one.keys() & other.keys(), key=lambda stem: (-weights[stem], -len(stem), stem))
    return tuple(one[stem] for stem in shared[:MOST_WORDS])
