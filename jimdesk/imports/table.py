"""The plain answer of every reader: what a source holds, whatever it was written as."""

import enum
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from math import prod

from jimdesk.domain.errors import JimdeskError
from jimdesk.domain.indicator import Measure
from jimdesk.domain.observation import Sex
from jimdesk.i18n import translate

MOST_CELLS = 2_000_000
"""A table with more cells is refused; the memory that a reader may use does not hold more."""

EMPTY_CELL = "empty"
"""Why there is no number: the cell is empty and says nothing."""


class UnreadableError(JimdeskError):
    """A source cannot be read; the text says why, for the user."""


class Role(enum.StrEnum):
    """What a dimension tells about a value."""

    SEX = "sex"
    TIME = "time"
    MEASURE = "measure"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Dimension:
    """One of the things that tell the values of a table apart.

    Attributes:
        name: As the source says; "time", "sex", "column" or "row" when it says nothing.
        label: The name in words, where the source has both; else empty.
        codes: One for each category, in the source's order, each once.
        labels: The category in words, one for each code.
        meanings: What a category is, None where that is not known; empty when there is nothing to
            say. For a sex, and for a measure that names one, the code of the sex. For a time the
            period as an observation has it (2025, 2025-Q1), or "-05" for a month without its year.
        units: Unit of each category of a measure; empty when they are not known.
    """

    name: str
    label: str = ""
    role: Role = Role.OTHER
    codes: tuple[str, ...]
    labels: tuple[str, ...]
    meanings: tuple[str | None, ...] = ()
    units: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One value of a table.

    Attributes:
        at: A code for each dimension.
        value: The number, None when there is none.
        missing: Why there is no number: a code of `Missing`, `EMPTY_CELL`, or the source's mark.
        sex: Whose value it is, None when that is not known.
        period: When, as an observation has it; None when that is not known.
    """

    at: tuple[str, ...]
    value: float | None
    missing: str | None
    sex: Sex | None
    period: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table of values with what the source says about it.

    A cell's place is its number when all combinations of categories are counted in order, the last
    dimension fastest. Places are unique; combinations without a place are not in the source.

    Attributes:
        table_id: The source's own id of the table, empty when it says none.
        updated: When the source was last updated, an ISO date or time where it can be read.
        unit: Unit of the values, empty when unknown or when the dimension of the measure has it.
        notes: What the source itself says about the figures.
        warnings: What reading had to leave out or decide, for the user.
        places: The place of each cell, ascending.
        numbers: The number of each cell, None where there is none.
        missing: Why there is no number, by place.
        sex: Whose values they are when no dimension says so.
        sex_found: Where the sex was found: "dimension", "heads", "measure", "preamble", "title",
            "sheet name" or "file name"; empty when it was not.
        measure: Kind of measure, None when the reader is not sure: then a person must say.
        files: Names of the files that it was read from.
        sheet: Sheet of the workbook, empty for other files.
    """

    title: str = ""
    source: str = ""
    table_id: str = ""
    updated: str = ""
    unit: str = ""
    notes: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    dimensions: tuple[Dimension, ...]
    places: Sequence[int]
    numbers: Sequence[float | None]
    missing: Mapping[int, str] = field(default_factory=dict)
    sex: Sex | None = None
    sex_found: str = ""
    measure: Measure | None = None
    files: tuple[str, ...] = ()
    sheet: str = ""

    @property
    def cells(self) -> Iterator[Cell]:
        """The cells in the order of their places."""
        sizes = [len(each.codes) for each in self.dimensions]
        codes = [each.codes for each in self.dimensions]
        told = [number for number, each in enumerate(self.dimensions) if each.meanings]
        known: dict[tuple[int, ...], tuple[Sex | None, str | None]] = {}
        for place, number in zip(self.places, self.numbers, strict=True):
            at = indices(place, sizes)
            key = tuple([at[each] for each in told])
            if key not in known:
                known[key] = self._about(dict(zip(told, key, strict=True)))
            sex, period = known[key]
            yield Cell(
                at=tuple([names[index] for names, index in zip(codes, at, strict=True)]),
                value=number,
                missing=None if number is not None else self.missing.get(place),
                sex=sex,
                period=period,
            )

    def _about(self, at: Mapping[int, int]) -> tuple[Sex | None, str | None]:
        """Return sex and period of the cells in categories, given by number of the dimension."""
        sexes: list[str | None] = []
        times: list[str | None] = []
        for number, index in at.items():
            dimension = self.dimensions[number]
            found = times if dimension.role == Role.TIME else sexes
            found.append(dimension.meanings[index])
        return next((Sex(each) for each in sexes if each), self.sex), _period(times)


def indices(place: int, sizes: Sequence[int]) -> tuple[int, ...]:
    """Return which category of each dimension a place stands for."""
    found = []
    for size in reversed(sizes):
        place, index = divmod(place, size)
        found.append(index)
    return tuple(reversed(found))


def strides(sizes: Sequence[int]) -> tuple[int, ...]:
    """Return how far apart in places two neighbouring categories of each dimension are."""
    return tuple(prod(sizes[number + 1 :]) for number in range(len(sizes)))


def refuse_too_many(number: int) -> None:
    """Refuse a table with more cells than memory is lent for.

    Raises:
        UnreadableError: there are too many.
    """
    if number > MOST_CELLS:
        text = translate("Imports", "it holds more values than the program can read at once")
        raise UnreadableError(text)


def unique(names: Sequence[str]) -> tuple[str, ...]:
    """Return names in which each that stands again has a number: "a", "a (2)"."""
    if len(set(names)) == len(names):
        return tuple(names)
    taken, given = set(names), dict[str, None]()
    last = dict.fromkeys(names, 1)
    for name in names:
        free = name
        while free in given or (free in taken and free != name):
            last[name] += 1
            free = f"{name} ({last[name]})"
        given[free] = None
    return tuple(given)


def _period(meanings: list[str | None]) -> str | None:
    """Join the parts of a period, a year and a month, whichever comes first."""
    known = sorted((each for each in meanings if each), key=lambda part: part.startswith("-"))
    if not known or known[0].startswith("-") or len(known) > 2:
        return None
    if len(known) == 2 and not (len(known[0]) == 4 and known[1].startswith("-")):
        return None
    return "".join(known)
