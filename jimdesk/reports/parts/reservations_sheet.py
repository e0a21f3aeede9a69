"""Förbehåll: figures of the report that a reader must be careful with, one reason to a row."""

from collections.abc import Iterator

from jimdesk.domain.indicator import Indicator, Measure
from jimdesk.domain.observation import Observation, Quality
from jimdesk.i18n import translate
from jimdesk.reports.parts import words
from jimdesk.reports.parts.basis import Basis
from jimdesk.reports.sheet import Cell, Head, Sheet
from jimdesk.statistics.figures import Row


def reservations_sheet(basis: Basis) -> Sheet:
    """Return what is preliminary, lacks source or does not add up, in the years side by side."""
    title = translate("ReservationsSheet", "Reservations")
    return Sheet(
        title=title,
        heading=translate(
            "ReservationsSheet", "Reservations: figures to be careful with {first}–{last}"
        ).format(first=basis.years[0], last=basis.year),
        intro=translate(
            "ReservationsSheet",
            "One row per figure and reason: preliminary or estimated, without source, where women"
            " and men are not the total, and where the series is broken.",
        ),
        table_name=title,
        heads=(
            Head(translate("ReservationsSheet", "Reservation"), width=28),
            Head(translate("ReservationsSheet", "Indicator id"), width=9),
            Head(translate("ReservationsSheet", "Indicator"), width=40, kind="wrap"),
            Head(translate("ReservationsSheet", "Group"), width=18),
            Head(translate("ReservationsSheet", "Period"), width=9),
            Head(translate("ReservationsSheet", "Remark"), width=50, kind="wrap"),
            Head(translate("ReservationsSheet", "Source id"), width=10),
        ),
        rows=tuple(_rows(basis)),
    )


def _rows(basis: Basis) -> Iterator[tuple[Cell, ...]]:
    for indicator in basis.indicators:
        for observation in basis.of(indicator):
            if observation.year in basis.years and observation.has_values:
                source = basis.chain.source_of(indicator, observation)
                for reason in _reasons(basis, indicator, observation):
                    yield (
                        reason,
                        indicator.code,
                        indicator.name,
                        basis.chain.subgroup_name(observation.subgroup_id),
                        observation.period,
                        words.filled(observation.note),
                        source.code if source else words.source_missing(),
                    )


def _reasons(basis: Basis, indicator: Indicator, observation: Observation) -> Iterator[str]:
    row = basis.rows[observation.id]
    if observation.quality is not Quality.FINAL:
        yield observation.quality.label
    source = basis.chain.source_of(indicator, observation)
    if source is None:
        yield translate("ReservationsSheet", "Source is missing")
    if _differs(indicator, row):
        noised = source is not None and source.noised
        yield (
            translate("ReservationsSheet", "Women + men are not the total: noised source")
            if noised
            else translate("ReservationsSheet", "Women + men are not the total")
        )
    if observation.series_break:
        yield translate("ReservationsSheet", "The series is broken")


def _differs(indicator: Indicator, row: Row) -> bool:
    """Return whether the parts do not add up; what is protected does not tell."""
    return (
        row.total_differs and not row.is_protected and indicator.measure is not Measure.QUALITATIVE
    )
