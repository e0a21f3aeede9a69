"""The heads of columns with values: they may name times, sexes and measures, on several levels."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from jimdesk.domain.observation import Sex
from jimdesk.imports.periods import find_period, is_period
from jimdesk.imports.table import Dimension, Role, strides, unique
from jimdesk.imports.text import clean
from jimdesk.imports.words import is_sex_name, sex_in, sex_in_name, sex_of, sexes_of, without_sex

COLUMN = "column"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Part:
    """What one part of the heads says, for each column."""

    name: str
    role: Role
    texts: Sequence[str]
    label: str = ""


def across(
    levels: Sequence[Sequence[str]], corners: Sequence[str]
) -> tuple[list[Dimension], list[int]]:
    """Return the dimensions that tell columns apart, and which combination each column is.

    Args:
        levels: Heads of the columns with values, one sequence for each head row, from the top.
        corners: What stands on each level above the names of rows: on the lowest these names'
            own head, in which a text after a backslash names what the columns are.
    """
    name = _name_across(corners[-1], lowest=True) if corners else ""
    parts: list[_Part] = []
    rest: list[Sequence[str]] = []
    for number, level in enumerate(levels):
        corner = corners[number] if number < len(corners) else ""
        part = _whole_level(level, _name_across(corner, lowest=number + 1 == len(levels)))
        if part is None:
            rest.append(level)
        elif part.texts:
            parts.append(part)
        else:
            name = part.name
    joined = [" ".join(filter(None, heads)) for heads in zip(*rest, strict=True)]
    if any(joined):
        parts += _within(joined, name)
    dimensions, offsets = _dimensions(parts, len(joined) or len(levels[0]))
    if len(set(offsets)) == len(offsets):
        return dimensions, offsets
    every = [" ".join(filter(None, heads)) for heads in zip(*levels, strict=True)]
    whole = _Part(name=COLUMN, role=Role.MEASURE, texts=unique([head or "?" for head in every]))
    return _dimensions([whole], len(every))


def _name_across(corner: str, *, lowest: bool) -> str:
    before, backslash, after = corner.partition("\\")
    return after.strip() if backslash else "" if lowest else before.strip()


def _whole_level(level: Sequence[str], name: str) -> _Part | None:
    """Return what a level says when it says one thing; one text above all columns is a name."""
    given = [text for text in dict.fromkeys(level) if text]
    if not given:
        return _Part(name=name, role=Role.OTHER, texts=())
    complete = all(level)
    if complete and all(map(is_period, given)):
        return _Part(name="time", label=name, role=Role.TIME, texts=level)
    named = is_sex_name(name)
    if complete and (sexes_of(given, given, named=named) or _is_one_sex(given)):
        return _Part(name="sex", label=name if named else "", role=Role.SEX, texts=level)
    if len(given) == 1 and len(level) > 1:
        return _Part(name=given[0], role=Role.OTHER, texts=())
    return None


def _is_one_sex(given: Sequence[str]) -> bool:
    return len(given) == 1 and len(given[0]) > 1 and sex_of(given[0]) in (Sex.WOMEN, Sex.MEN)


def _within(heads: Sequence[str], name: str) -> list[_Part]:
    """Split heads such as "2006 Kvinnor" or "antal_man" into what they name."""
    parts = []
    periods = [find_period(head) for head in heads]
    if all(periods):
        found = [period for period in periods if period]
        parts.append(_Part(name="time", role=Role.TIME, texts=[year for year, _ in found]))
        heads = [rest for _, rest in found]
    sexes = [sex_of(head) or sex_in(head) or sex_in_name(head) for head in heads]
    if all(sexes) and {Sex.WOMEN, Sex.MEN} <= set(sexes):
        rests = [without_sex(head) for head in heads]
        parts.append(_Part(name="sex", role=Role.SEX, texts=_sex_words(heads, rests)))
        heads = rests
    if any(heads):
        known = bool(name) and not is_sex_name(name)
        role = Role.OTHER if known else Role.MEASURE
        label = name if known else ""
        parts.append(_Part(name=COLUMN, label=label, role=role, texts=heads))
    return parts


def _sex_words(heads: Sequence[str], rests: Sequence[str]) -> list[str]:
    """Return what the heads lose when the sex is taken from them."""
    words = []
    for head, rest in zip(heads, rests, strict=True):
        kept = set(rest.split())
        lost = [part for part in re.split(r"[\s_\-.,:;()]+", head) if part and part not in kept]
        words.append(" ".join(lost))
    return words


def _dimensions(parts: Sequence[_Part], width: int) -> tuple[list[Dimension], list[int]]:
    codes = [tuple(dict.fromkeys(part.texts)) for part in parts]
    dimensions = [
        Dimension(
            name=part.name,
            label=part.label,
            role=part.role,
            codes=names,
            labels=tuple(map(clean, names)),
        )
        for part, names in zip(parts, codes, strict=True)
    ]
    steps = strides([len(names) for names in codes])
    offsets = [0] * width
    for part, names, step in zip(parts, codes, steps, strict=True):
        for column, text in enumerate(part.texts):
            offsets[column] += names.index(text) * step
    return dimensions, offsets
