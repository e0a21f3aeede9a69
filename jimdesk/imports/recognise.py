"""What the dimensions of a table mean: sex, time and measure, wherever they stand."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import PurePath

from jimdesk.domain.observation import Sex
from jimdesk.imports.measures import measure_of
from jimdesk.imports.periods import is_period, month_of, periods_of
from jimdesk.imports.table import Dimension, Role, Table
from jimdesk.imports.words import (
    is_measure_name,
    is_sex_name,
    is_time_name,
    sex_in,
    sex_in_name,
    sexes_of,
)

_UNIT = re.compile(
    r"(?:[(\[]|, ?)(%|procent|antal|kr|kronor|tkr|mkr|sek|euro?|dagar|timmar|poäng|index|personer"
    r"|number|per ?cent|persons|days|hours|points)[)\]]?\s*$",
    re.IGNORECASE,
)


def recognise(table: Table) -> Table:
    """Return a table with everything said that can be known about what its figures mean.

    Roles that the source itself gives are kept. What is not sure stays open: no sex, no measure.
    """
    known = replace(table, dimensions=tuple(_recognised(each) for each in table.dimensions))
    known = _with_one_sex(known)
    return replace(known, measure=known.measure or measure_of(known))


def _recognised(dimension: Dimension) -> Dimension:
    if dimension.meanings:
        return dimension
    if dimension.role in (Role.OTHER, Role.SEX):
        named = dimension.role == Role.SEX or _any(is_sex_name, dimension)
        sexes = sexes_of(dimension.codes, dimension.labels, named=named)
        if sexes:
            return replace(dimension, role=Role.SEX, meanings=sexes)
    if dimension.role == Role.TIME or _is_time(dimension):
        return replace(dimension, role=Role.TIME, meanings=_periods(dimension))
    if dimension.role == Role.MEASURE or _any(is_measure_name, dimension):
        return _measure(dimension)
    return dimension


def _any(is_name: Callable[[str], bool], dimension: Dimension) -> bool:
    return is_name(dimension.name) or is_name(dimension.label)


def _is_time(dimension: Dimension) -> bool:
    """Return whether all categories are periods, and the name does not speak against it."""
    if dimension.role != Role.OTHER:
        return False
    times = sum(is_period(each) or month_of(each) is not None for each in dimension.labels)
    if _any(is_time_name, dimension):
        return times * 2 > len(dimension.labels)
    return times == len(dimension.labels) and dimension.name in ("", "column")


def _periods(dimension: Dimension) -> tuple[str | None, ...]:
    by_label = periods_of(dimension.labels)
    by_code = periods_of(dimension.codes)
    return tuple(label or code for label, code in zip(by_label, by_code, strict=True))


def _measure(dimension: Dimension) -> Dimension:
    """Return a dimension of measures with the sexes that their names speak of.

    Single letters and words such as "man" count only where both sexes are named so.
    """
    sexes = [sex_in(each) for each in dimension.labels]
    named = [sex or sex_in_name(each) for sex, each in zip(sexes, dimension.labels, strict=True)]
    if {Sex.WOMEN, Sex.MEN} <= set(named):
        sexes = named
    meanings = tuple(each if each in (Sex.WOMEN, Sex.MEN) else None for each in sexes)
    return replace(
        dimension,
        role=Role.MEASURE,
        meanings=meanings if any(meanings) else (),
        units=dimension.units or _units(dimension.labels),
    )


def _units(labels: Sequence[str]) -> tuple[str, ...]:
    """Return the units that names of measures end with, such as "Lön (kr)"; empty without any."""
    found = [_UNIT.search(label) for label in labels]
    return tuple(each[1] if each else "" for each in found) if any(found) else ()


def _with_one_sex(table: Table) -> Table:
    """Find where the sex of the figures stands, else what sex the whole table is about."""
    if any(each.role == Role.SEX for each in table.dimensions):
        return replace(table, sex_found=table.sex_found or "dimension")
    if any(each.role == Role.MEASURE and each.meanings for each in table.dimensions):
        return replace(table, sex_found="measure")
    if table.sex:
        return table
    title = sex_in(table.title)
    named: list[tuple[str, Sex | None]] = [
        ("title", title if title in (Sex.WOMEN, Sex.MEN) else None),
        ("sheet name", sex_in_name(table.sheet)),
    ]
    named += [("file name", sex_in_name(PurePath(file).stem)) for file in table.files]
    found, sex = next(((found, sex) for found, sex in named if sex), ("", None))
    return replace(table, sex=sex, sex_found=found)
