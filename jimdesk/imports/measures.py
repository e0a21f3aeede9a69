"""What kind of measure a table holds; not to be sure is an answer."""

import re
from collections import defaultdict

from jimdesk.domain.indicator import Measure
from jimdesk.domain.observation import Sex
from jimdesk.i18n import fold
from jimdesk.imports.table import Dimension, Role, Table

_RATE = re.compile(r"\bper (1|10|100)\W?0|\bper (invånare|capita)|/\s?10|\bförändring|\bchange\b")
_WORDS = (
    (Measure.MEDIAN, r"\bmedian"),
    (Measure.MEAN, r"\bmedel(?!bar)|genomsnitt|\bmean\b|\baverage|keskmine|\bsnitt"),
    (Measure.INDEX, r"\bindex\b|\bscore\b|\bpoäng"),
    (Measure.AMOUNT, r"\bkr\b|kronor|\bsek\b|\beuro?t?\b|\btkr\b|\bmkr\b"),
)
_COUNT = re.compile(
    r"antal|numbers?|persons?|personer|people|headcount|count|nr|st|personas|henkilö|kpl"
    r"|(antal|number of) [^%/]*|.*\(headcount\)|persons? .*|personer .*"
)
_PERCENT = re.compile(r"%|\bprocent|\bpercent|\bper cent|\bandel|\bshare\b")
_FEWEST_PAIRS = 3  # two figures may add up to 100 by chance
_ROUNDED = 1.1  # two rounded percentages, and a little for the source's own rounding


def measure_of(table: Table) -> Measure | None:
    """Return the kind of measure, None when unit, title and figures do not settle it.

    A share within each sex and a distribution over the sexes look alike in words. The figures tell
    them apart: only in a distribution do women and men add up to 100 wherever both are given.
    """
    if _is_mixed(table):
        return None
    unit = fold(" ".join({table.unit, *_units(table)}).strip())
    if _RATE.search(f"{unit} {_about(table)}"):
        return None
    if _PERCENT.search(unit) or (not unit and _PERCENT.search(_about(table))):
        return _of_percent(table)
    if unit and _COUNT.fullmatch(unit):
        return None if _PERCENT.search(_about(table)) else Measure.COUNT
    for measure, words in _WORDS:
        if re.search(words, f"{unit} {_about(table)}"):
            return measure
    return Measure.COUNT if not unit and _adds_up(table) else None


def _is_mixed(table: Table) -> bool:
    """Return whether the table holds several measures that need not be of one kind."""
    several = any(each.role == Role.MEASURE and len(each.codes) > 1 for each in table.dimensions)
    return several and len(_units(table) or {table.unit} - {""}) != 1


def _units(table: Table) -> set[str]:
    return {unit for each in table.dimensions for unit in each.units}


def _about(table: Table) -> str:
    """Return what stands about the measure in the table, for looking for words."""
    alone = (
        each.labels[0]
        for each in table.dimensions
        if each.role == Role.MEASURE and len(each.labels) == 1
    )
    return fold(" ".join((table.title, *alone)))


def _of_percent(table: Table) -> Measure | None:
    pairs = [group for group in _groups(table) if Sex.WOMEN in group and Sex.MEN in group]
    whole = sum(abs(group[Sex.WOMEN] + group[Sex.MEN] - 100) <= _ROUNDED for group in pairs)
    if len(pairs) < _FEWEST_PAIRS:
        return None
    if whole == len(pairs):
        return Measure.SEX_DISTRIBUTION
    return Measure.SHARE_WITHIN_SEX if whole * 2 < len(pairs) else None


def _adds_up(table: Table) -> bool:
    """Return whether whole numbers of women and men make the total, but for a source's noise."""
    full = [group for group in _groups(table) if {Sex.WOMEN, Sex.MEN, Sex.TOTAL} <= group.keys()]
    if len(full) < _FEWEST_PAIRS or not all(
        number >= 0 and number == int(number) for group in full for number in group.values()
    ):
        return False
    return all(
        abs(group[Sex.WOMEN] + group[Sex.MEN] - group[Sex.TOTAL]) <= 5 for group in full
    ) and any(group[Sex.TOTAL] > 100 for group in full)


def _groups(table: Table) -> list[dict[Sex, float]]:
    """Return the numbers of each sex that belong together, one group for all else being equal."""
    sizes = [len(each.codes) for each in table.dimensions]
    at = next((n for n, each in enumerate(table.dimensions) if each.role == Role.SEX), None)
    if at is None:
        return []
    sexes = _sexes(table.dimensions[at])
    stride = 1
    for size in sizes[at + 1 :]:
        stride *= size
    groups: dict[int, dict[Sex, float]] = defaultdict(dict)
    for place, number in zip(table.places, table.numbers, strict=True):
        index = place // stride % sizes[at]
        sex = sexes[index]
        if number is not None and sex:
            groups[place - index * stride][sex] = number
    return list(groups.values())


def _sexes(dimension: Dimension) -> list[Sex | None]:
    return [Sex(each) if each else None for each in dimension.meanings]
