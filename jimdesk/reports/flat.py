"""All figures of the file, one to a row: what other programs read, whatever the report."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from jimdesk.domain.agency import Agency
from jimdesk.domain.export import ShownNumber
from jimdesk.domain.indicator import Indicator
from jimdesk.domain.observation import Missing, Observation, Quantity, Sex
from jimdesk.domain.organisation import Unit
from jimdesk.i18n import translate
from jimdesk.reports.parts.basis import Basis
from jimdesk.reports.parts.release import opened
from jimdesk.reports.parts.values import values_sheet
from jimdesk.reports.report import Options
from jimdesk.reports.sheet import Sheet
from jimdesk.store.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One number, or why there is none.

    Attributes:
        subgroup_id: None for all.
        group: Name of the subgroup; empty for all.
        number: Unrounded; None when there is none.
        missing: Why there is none, None when there is one or nobody has said.
    """

    period: str
    subgroup_id: int | None
    group: str
    sex: Sex
    quantity: Quantity
    number: float | None
    missing: Missing | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """What one indicator says, for as long as it has been followed.

    Attributes:
        unit: Organisational unit that it is about, None for the whole agency.
        decimals: Decimals of its values.
        source: Where the figures come from, in words.
        figures: Whole group first, then by subgroup, oldest first; women, men, unknown, total.
    """

    indicator: Indicator
    unit: Unit | None
    decimals: int
    source: str
    figures: tuple[Figure, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Flat:
    """All figures up to a year, as they may be shown.

    Attributes:
        language: Such as sv-SE.
        status: What must be seen with the figures, such as that it is a draft, or internal.
        sheet: The sheet of all figures, as in the workbook.
        series: One of each indicator, by readable id.
        shown: The numbers that it shows, for the log of exports.
    """

    agency: Agency
    year: int
    language: str
    status: str
    at: datetime
    sheet: Sheet
    series: tuple[Series, ...]
    shown: tuple[ShownNumber, ...]


def build(store: Store, year: int, options: Options) -> Flat:
    """Return all figures up to a year, in the agency's report language.

    Small counts are hidden in them, and what they could be worked out from.

    Args:
        store: The open file.
        year: Report year; nothing later is among the figures.
        options: Stage and time, and whether small counts are shown after all.

    Raises:
        BlockedError: they may not be handed over.
    """
    with opened(store, year, options) as material:
        basis = material.basis
        return Flat(
            agency=basis.chain.agency,
            year=year,
            language=material.language,
            status=" · ".join(filter(None, (material.status, material.watermark))),
            at=options.at,
            sheet=values_sheet(basis).sheet,
            series=tuple(_series(basis, each) for each in basis.indicators),
            shown=tuple(basis.shown),
        )


def _series(basis: Basis, indicator: Indicator) -> Series:
    observations = basis.of(indicator)
    sources = (basis.chain.source_of(indicator, each) for each in observations)
    named = dict.fromkeys(each.title for each in sources if each is not None)
    return Series(
        indicator=indicator,
        unit=basis.chain.units.get(indicator.unit_id or 0),
        decimals=max((basis.rows[each.id].decimals for each in observations), default=0),
        source="; ".join(filter(None, named)) or translate("Report", "SOURCE MISSING"),
        figures=tuple(figure for each in observations for figure in _figures(basis, each)),
    )


def _figures(basis: Basis, observation: Observation) -> Iterator[Figure]:
    row = basis.rows[observation.id]
    group = basis.chain.subgroup_name(observation.subgroup_id) if observation.subgroup_id else ""
    for sex in Sex:
        if sex is Sex.UNKNOWN and observation.figures(sex).is_empty:
            continue
        shown = row.shown(sex)
        for quantity in Quantity:
            number = getattr(shown, quantity)
            hidden = basis.publication.hides_number(observation, sex, quantity)
            yield Figure(
                period=observation.period,
                subgroup_id=observation.subgroup_id,
                group=group,
                sex=sex,
                quantity=quantity,
                number=None if hidden else number,
                missing=Missing.PROTECTED if hidden else shown.missing if number is None else None,
            )
