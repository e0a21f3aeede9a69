"""Diagram: the main indicators over all years, as a table with native charts beside it."""

from collections.abc import Sequence

from jimdesk.domain.indicator import Indicator
from jimdesk.i18n import translate
from jimdesk.reports.parts import words
from jimdesk.reports.parts.basis import Basis
from jimdesk.reports.parts.notes import Notes, remarks
from jimdesk.reports.sheet import Cell, ChartSpec, Head, Number, Series, Sheet
from jimdesk.statistics.charts.chart import Chart
from jimdesk.statistics.charts.trend import trend
from jimdesk.statistics.charts.words import describe
from jimdesk.statistics.measures import Undefined

MOST = 2
"""Charts on the sheet; more than that is a wall. Source: design, the workbook."""

FEWEST_YEARS = 3


def chart_sheet(basis: Basis) -> Sheet | None:
    """Return the time series of the main indicators with a chart of each.

    None when no indicator has values for women and men in enough years.
    """
    shown = main_indicators(basis)
    if not shown:
        return None
    notes, rows, charts = Notes(), list[tuple[Cell, ...]](), list[ChartSpec]()
    for indicator in shown:
        moves = basis.chain.moves_of(indicator)
        chart = trend(indicator, basis.of(indicator), with_plans=False, moves=moves)
        lines = range(len(rows), len(rows) + len(chart.labels))
        charts.append(_chart(indicator, chart, lines))
        said = {move.at: move.said for move in chart.target_moves}
        rows.extend(
            _row(basis, indicator, int(year), notes, said.get(at, ()))
            for at, year in enumerate(chart.labels)
        )
    title = translate("ChartSheet", "Charts")
    return Sheet(
        title=title,
        heading=translate("ChartSheet", "Development over time of the main indicators"),
        intro=translate(
            "ChartSheet",
            "One row per indicator and year; each chart shows one indicator. Notes are on the "
            "sheet of notes.",
        ),
        table_name=title,
        heads=_heads(),
        rows=tuple(rows),
        notes=notes.texts,
        charts=tuple(charts),
    )


def main_indicators(basis: Basis) -> list[Indicator]:
    """Return the indicators to draw: of effect goals before others, then with most years."""
    drawable: list[tuple[bool, int, int, Indicator]] = []
    for indicator in basis.indicators:
        rows = basis.rows_by_year(indicator).values()
        years = sum(not isinstance(row.gap, Undefined) for row in rows)
        goals = basis.chain.goals_of_indicator(indicator.id)
        if years >= FEWEST_YEARS and goals:
            is_effect = any(goal.kind is not None and goal.kind.is_effect for goal in goals)
            drawable.append((not is_effect, -years, len(drawable), indicator))
    return [indicator for *_, indicator in sorted(drawable, key=lambda each: each[:3])[:MOST]]


def _year() -> str:
    return translate("ChartSheet", "Year")


def _women() -> str:
    return translate("ChartSheet", "Women")


def _men() -> str:
    return translate("ChartSheet", "Men")


def _heads() -> tuple[Head, ...]:
    return (
        Head(translate("ChartSheet", "Indicator id"), width=10),
        Head(translate("ChartSheet", "Indicator"), width=44, kind="wrap"),
        Head(_year(), width=8),
        Head(_women(), kind="number", tone="women"),
        Head(_men(), kind="number", tone="men"),
        Head(translate("ChartSheet", "Unit"), width=12),
        Head(translate("ChartSheet", "Note"), width=10),
        Head(translate("ChartSheet", "Source id"), width=10),
    )


def _row(
    basis: Basis, indicator: Indicator, year: int, notes: Notes, moved: Sequence[str]
) -> tuple[Cell, ...]:
    """Return a year of an indicator; moved says when and how its target was moved."""
    observation = basis.of_year(indicator, None, year)
    source = basis.chain.source_of(indicator, observation)
    women: Cell = None
    men: Cell = None
    if observation is None:
        missing = translate("ChartSheet", "{year}: no value.").format(year=year)
        mark = notes.mark([missing, *moved])
    else:
        row = basis.rows[observation.id]
        women, men = (
            None if shown.value is None else Number(shown.value, row.decimals)
            for shown in (row.women, row.men)
        )
        noised = source is not None and source.noised
        mark = notes.mark([*remarks(indicator, observation, row, noised=noised), *moved])
    return (
        indicator.code,
        indicator.name,
        str(year),
        women,
        men,
        words.unit(indicator),
        mark,
        source.code if source else words.source_missing(),
    )


def _chart(indicator: Indicator, chart: Chart, lines: range) -> ChartSpec:
    """Return the native form of a chart, with the description that the window gives it."""
    return ChartSpec(
        kind="line",
        title=translate("ChartSheet", "{indicator} {name}, {first}–{last}").format(
            indicator=indicator.code,
            name=indicator.name,
            first=chart.labels[0],
            last=chart.labels[-1],
        ),
        unit=indicator.shown_unit[:1].upper() + indicator.shown_unit[1:],
        categories=_year(),
        series=tuple(
            Series(
                name=series.name,
                head=_women() if series.tone == "women" else _men(),
                rows=lines,
                tone=series.tone,
            )
            for series in chart.series
            if series.tone != "total"
        ),
        alt_text=describe(chart),
        place="right",
        drawn=chart,
    )
