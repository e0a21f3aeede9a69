"""Diagram: the main indicators over all years, as a table with native charts beside it."""

from collections.abc import Sequence

from jimdesk.domain.indicator import Indicator
from jimdesk.i18n import format_number, translate
from jimdesk.reports.parts import words
from jimdesk.reports.parts.basis import Basis
from jimdesk.reports.parts.notes import Notes, remarks
from jimdesk.reports.sheet import Cell, ChartSpec, Head, Number, Series, Sheet
from jimdesk.statistics.figures import Row
from jimdesk.statistics.measures import Undefined
from jimdesk.statistics.sentences import gap_of_year, sex_words, with_unit

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
        by_year = basis.rows_by_year(indicator)
        years = range(min(by_year), max(by_year) + 1)
        charts.append(_chart(indicator, by_year, range(len(rows), len(rows) + len(years))))
        rows.extend(_row(basis, indicator, year, notes) for year in years)
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


def _row(basis: Basis, indicator: Indicator, year: int, notes: Notes) -> tuple[Cell, ...]:
    observation = basis.of_year(indicator, None, year)
    source = basis.chain.source_of(indicator, observation)
    women: Cell = None
    men: Cell = None
    if observation is None:
        mark = notes.mark([translate("ChartSheet", "{year}: no value.").format(year=year)])
    else:
        row = basis.rows[observation.id]
        women, men = (
            None if shown.value is None else Number(shown.value, row.decimals)
            for shown in (row.women, row.men)
        )
        noised = source is not None and source.noised
        mark = notes.mark(remarks(indicator, observation, row, noised=noised))
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


def _chart(indicator: Indicator, rows: dict[int, Row], lines: range) -> ChartSpec:
    women, men = sex_words(indicator)
    first, last = min(rows), max(rows)
    return ChartSpec(
        kind="line",
        title=translate("ChartSheet", "{indicator} {name}, {first}–{last}").format(
            indicator=indicator.code, name=indicator.name, first=first, last=last
        ),
        unit=indicator.shown_unit[:1].upper() + indicator.shown_unit[1:],
        categories=_year(),
        series=(
            Series(name=women[:1].upper() + women[1:], head=_women(), rows=lines, tone="women"),
            Series(name=men[:1].upper() + men[1:], head=_men(), rows=lines, tone="men"),
        ),
        alt_text=alt_text(indicator, rows),
        place="right",
    )


def alt_text(indicator: Indicator, rows: dict[int, Row]) -> str:
    """Return what a chart of an indicator shows: extremes of each sex, and the difference last.

    Args:
        indicator: What is drawn.
        rows: Its rows by year, oldest first; at least one.
    """
    women, men = sex_words(indicator)
    parts = [
        translate("ChartSheet", "Line chart of {name}, {first}–{last}.").format(
            name=indicator.name, first=min(rows), last=max(rows)
        ),
        _extremes(indicator, women, [(year, row, row.women.value) for year, row in rows.items()]),
        _extremes(indicator, men, [(year, row, row.men.value) for year, row in rows.items()]),
    ]
    known = [year for year, row in rows.items() if not isinstance(row.gap, Undefined)]
    if known:
        parts.append(gap_of_year(indicator, rows[max(known)]))
    lacking = sorted(set(range(min(rows), max(rows) + 1)) - set(known))
    protected = [year for year in lacking if year in rows and rows[year].is_protected]
    missing = [year for year in lacking if year not in protected]
    if missing:
        text = translate("ChartSheet", "Values are missing for {years}.")
        parts.append(text.format(years=", ".join(map(str, missing))))
    if protected:
        text = translate("ChartSheet", "Values are protected for {years}.")
        parts.append(text.format(years=", ".join(map(str, protected))))
    return " ".join(filter(None, parts))


def _extremes(
    indicator: Indicator, sex: str, points: Sequence[tuple[int, Row, float | None]]
) -> str:
    known = [(value, year, row) for year, row, value in points if value is not None]
    if not known:
        return ""
    low = min(known, key=lambda each: (each[0], each[1]))
    high = max(known, key=lambda each: (each[0], -each[1]))
    text = translate("ChartSheet", "{sex}: lowest {low} in {low_year}, highest {high} in {year}.")
    return text.format(
        sex=sex[:1].upper() + sex[1:],
        low=format_number(low[0], low[2].decimals),
        low_year=low[1],
        high=with_unit(indicator, high[0], high[2].decimals),
        year=high[1],
    )
