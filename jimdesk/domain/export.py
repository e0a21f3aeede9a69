"""The log of what has left the house."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TypeAlias

from jimdesk.domain.observation import Quantity, Sex
from jimdesk.domain.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportEntry(Record):
    """One export.

    Attributes:
        at: ISO time in UTC.
        report: Name of the report.
        year: Report year.
        filter: What was left out or chosen, in words.
        stage: "draft" or "final".
        file_name: Name of the file, without its folder.
        sha256: Checksum of the file, hexadecimal.
        threshold: Threshold for small counts in force, in persons.
        version: Version of the program.
        edition: For whom it was made, as a code; empty when there is only one.
        format: Kind of file, such as xlsx; empty for those logged before it was kept.
        case_number: Under which it is registered.
        contact: Function that is asked about it.
        reason: Why it was handed over in spite of errors that the checks found.
    """

    at: str
    report: str
    year: int
    filter: str = ""
    stage: str = "draft"
    file_name: str = ""
    sha256: str = ""
    threshold: int = 5
    version: str = ""
    edition: str = ""
    format: str = ""
    case_number: str = ""
    contact: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownNumber(Record):
    """A number that an export showed, kept so that later ones can be checked against it.

    It outlives the observation that it came from: what has left the house stays known.

    Attributes:
        export_entry_id: The first export that showed it; a final's own is kept beside a draft's.
        value: As in the file, unrounded; for what was shown as a value, that value.
    """

    export_entry_id: int
    indicator_id: int
    period: str
    subgroup_id: int | None = None
    sex: Sex
    quantity: Quantity
    value: float

    @property
    def told(self) -> tuple[object, ...]:
        """What it tells, whichever export showed it."""
        return (
            self.indicator_id,
            self.period,
            self.subgroup_id,
            self.sex,
            self.quantity,
            self.value,
        )


FigurePlace: TypeAlias = tuple[int, str, int | None, Sex]
"""Indicator's id, period, subgroup's id and sex of a figure."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportedFigure(Record):
    """A figure as a workbook showed it, kept where it differs from what the one before it showed.

    The workbooks of a report, oldest first, give what each of them showed; see figures_of. Like a
    shown number it outlives the observation that it came from.

    Attributes:
        value: As shown, unrounded; None when the workbook showed none.
        protected: Whether it stood there as protected.
    """

    export_entry_id: int
    indicator_id: int
    period: str
    subgroup_id: int | None = None
    sex: Sex
    value: float | None = None
    protected: bool = False

    @property
    def place(self) -> FigurePlace:
        """What the figure is of."""
        return self.indicator_id, self.period, self.subgroup_id, self.sex

    @property
    def is_shown(self) -> bool:
        """Whether the workbook had it, as a number or as protected."""
        return self.protected or self.value is not None


def figures_of(
    kept: Iterable[ExportedFigure], entries: Iterable[int]
) -> dict[FigurePlace, ExportedFigure]:
    """Return what the last of some exports showed.

    Args:
        kept: What is kept of them, oldest first.
        entries: Ids of the exports of one report up to and with the one asked about.
    """
    ids = frozenset(entries)
    found = {each.place: each for each in kept if each.export_entry_id in ids}
    return {place: each for place, each in found.items() if each.is_shown}


def figures_that_differ(
    now: Iterable[ExportedFigure], before: Mapping[FigurePlace, ExportedFigure]
) -> list[ExportedFigure]:
    """Return what must be kept so that a new export can be told from the one before it.

    A figure that is not shown any longer is among them, without a value.
    """
    shown = {each.place: each for each in now}
    changed = [each for place, each in shown.items() if not _same(each, before.get(place))]
    gone = [
        replace(each, id=0, value=None, protected=False)
        for place, each in before.items()
        if place not in shown
    ]
    return changed + gone


def _same(one: ExportedFigure, other: ExportedFigure | None) -> bool:
    return other is not None and (one.value, one.protected) == (other.value, other.protected)
