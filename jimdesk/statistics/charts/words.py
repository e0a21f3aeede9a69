"""A chart in words and as a table, for everyone who does not see it."""

from collections.abc import Callable, Iterator, Sequence
from itertools import groupby

from jimdesk.i18n import format_number, translate
from jimdesk.statistics.charts.chart import Chart, Kind, Point, Series, has_values
from jimdesk.statistics.measures import Measured, Undefined, gap
from jimdesk.statistics.sentences import gap_in_words

_TURNS = 3
"""Points that a series needs before its way from first to last is told."""


def name(chart: Chart) -> str:
    """Return the short name of a chart: type, subject and what it spans.

    Source: quality requirements, A-CH-1 a.
    """
    form = (
        translate("ChartWords", "Bar chart")
        if chart.kind.is_bars
        else translate("ChartWords", "Line chart")
    )
    text = translate("ChartWords", "{form}: {subject}. {heading}")
    said = text.format(form=form, subject=chart.indicator.name, heading=chart.heading)
    if chart.kind.is_bars or not chart.labels:
        return said
    return f"{said}, {chart.labels[0]}–{chart.labels[-1]}"


def describe(chart: Chart) -> str:
    """Return what a chart shows in plain sentences: extremes, difference, trend, what is missing.

    Source: quality requirements, A-CH-1 b.
    """
    if chart.is_empty:
        return translate("ChartWords", "There are no values to show yet.")
    parts = [f"{name(chart)}."]
    parts += [_extremes(chart, series) for series in chart.series]
    if chart.kind in {Kind.TREND, Kind.GROUPS}:
        parts.append(_difference(chart))
    if not chart.kind.is_bars:
        parts += [_trend(chart, series) for series in chart.series]
        parts += [_plan(chart, plan) for plan in chart.plans]
        if chart.band is not None:
            parts.append(f"{chart.band.name}.")
    return " ".join(filter(None, [*parts, *notes(chart)]))


def table(chart: Chart) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
    """Return the numbers of a chart: heads, and a row of texts for each label.

    A value that is missing has its reason in its place.

    Source: quality requirements, A-CH-1 c.
    """
    columns = (*chart.series, *(plan for plan in chart.plans if has_values([plan])))
    rows = tuple(
        (label, *(_cell(series.points[at]) for series in columns))
        for at, label in enumerate(chart.labels)
    )
    return (chart.label_head, *(series.name for series in columns)), rows


def spoken(chart: Chart, series: Series, at: int) -> str:
    """Return one point as it is read aloud: "2024, kvinnor, 63,0 procent".

    Source: quality requirements, A-CH-3.
    """
    point = series.points[at]
    value = point.missing.rstrip(".")
    if point.value is not None:
        value = f"{number(point)} {chart.unit}".strip()
    parts = (chart.labels[at], series.name.lower(), value, point.remark)
    return ", ".join(part for part in parts if part)


def number(point: Point) -> str:
    """Return the value of a point with its decimals; empty when there is none."""
    return "" if point.value is None else format_number(point.value, point.decimals)


def with_unit(chart: Chart, text: str) -> str:
    """Return a number as it stands in the chart: with % where the values are per cent."""
    return f"{text}\u00a0%" if chart.is_percent else text


def notes(chart: Chart) -> list[str]:
    """Return what must stand under a chart: what is missing and why, breaks, uncertain values."""
    found = _missing(chart)
    breaks = [
        label
        for at, label in enumerate(chart.labels)
        if any(series.points[at].series_break for series in chart.series)
    ]
    if breaks:
        text = translate("ChartWords", "Break in the series: {labels}.")
        found.append(text.format(labels=", ".join(breaks)))
    found += [text for move in chart.target_moves for text in move.said]
    found += _remarks(chart)
    if not chart.from_zero:
        found.append(translate("ChartWords", "The value axis does not begin at 0."))
    return list(dict.fromkeys(found))


def _cell(point: Point) -> str:
    if point.value is None:
        return point.missing.rstrip(".")
    return f"{number(point)} ({point.remark})" if point.remark else number(point)


def _known(chart: Chart, series: Series) -> list[tuple[float, str, Point]]:
    return [
        (point.value, label, point)
        for label, point in zip(chart.labels, series.points, strict=True)
        if point.value is not None
    ]


def _extremes(chart: Chart, series: Series) -> str:
    known = _known(chart, series)
    if not known:
        return translate("ChartWords", "{series}: no values.").format(series=series.name)
    low = min(known, key=lambda each: each[0])
    high = max(known, key=lambda each: each[0])
    text = translate("ChartWords", "{series}: lowest {low} ({first}), highest {high} ({last}).")
    return text.format(
        series=series.name,
        low=number(low[2]),
        first=low[1],
        high=f"{number(high[2])} {chart.unit}".strip(),
        last=high[1],
    )


def _difference(chart: Chart) -> str:
    """Return the latest difference between the sexes, in groups the largest."""
    found = list(_gaps(chart))
    if not found:
        return ""
    label, between, decimals = (
        max(found, key=lambda each: abs(each[1])) if chart.kind.is_bars else found[-1]
    )
    text = (
        translate("ChartWords", "Largest difference: {label}, {difference}.")
        if chart.kind.is_bars
        else translate("ChartWords", "Difference {label}: {difference}.")
    )
    difference = gap_in_words(chart.indicator, between, decimals)
    return text.format(label=label, difference=difference)


def _gaps(chart: Chart) -> Iterator[tuple[str, float, int]]:
    pair = [series for series in chart.series if series.tone != "total"]
    if len(pair) < 2:
        return
    for label, women, men in zip(chart.labels, pair[0].points, pair[1].points, strict=True):
        if women.value is not None and men.value is not None:
            between: Measured = gap(women.value, men.value)
            if not isinstance(between, Undefined):
                yield label, between, max(women.decimals, men.decimals)


def _trend(chart: Chart, series: Series) -> str:
    """Return where a series came from and went, unless it is short or broken on the way."""
    known = _known(chart, series)
    if len(known) < _TURNS or any(point.series_break for *_, point in known[1:]):
        return ""
    (first, since, start), (last, until, end) = known[0], known[-1]
    before, after = number(start), number(end)
    if before == after:
        text = translate("ChartWords", "{series}: the same {first} and {last}, {after}.")
    elif last > first:
        text = translate(
            "ChartWords", "{series}: up from {before} to {after} between {first} and {last}."
        )
    else:
        text = translate(
            "ChartWords", "{series}: down from {before} to {after} between {first} and {last}."
        )
    return text.format(series=series.name, before=before, after=after, first=since, last=until)


def _plan(chart: Chart, plan: Series) -> str:
    known = _known(chart, plan)
    if not known:
        return ""
    text = translate("ChartWords", "{series} {label}: {value}.")
    value = f"{number(known[-1][2])} {chart.unit}".strip()
    return text.format(series=plan.name, label=known[-1][1], value=value)


def _missing(chart: Chart) -> list[str]:
    """Return why values are missing, one sentence for what lacks them for the same reason."""
    text = translate("ChartWords", "No value for {what}: {reason}.")
    held = _by_text(chart, lambda point: point.missing)
    return [text.format(what=what, reason=_inside(reason)) for what, reason in held]


def _remarks(chart: Chart) -> list[str]:
    held = _by_text(chart, lambda point: point.remark)
    if not held:
        return []
    text = translate("ChartWords", "Unfilled marks are less certain: {remarks}.")
    return [text.format(remarks="; ".join(f"{what} {remark}" for what, remark in held))]


def _by_text(chart: Chart, said: Callable[[Point], str]) -> list[tuple[str, str]]:
    """Return what is said of which points: series and labels in words, and the text.

    The series are named only where it is not said of all of them.
    """
    found: dict[tuple[str, str], list[str]] = {}
    for series in chart.series:
        pairs = zip(chart.labels, series.points, strict=True)
        for text, held in groupby(pairs, key=lambda each: said(each[1])):
            if text:
                span = _span([label for label, _ in held])
                found.setdefault((span, text), []).append(series.name.lower())
    spread = len(chart.series) > 1
    return [
        (span if len(names) == len(chart.series) and spread else f"{', '.join(names)} {span}", text)
        for (span, text), names in found.items()
    ]


def _span(labels: Sequence[str]) -> str:
    years = all(label.isdigit() for label in labels)
    if len(labels) > 2 and years and int(labels[-1]) - int(labels[0]) == len(labels) - 1:
        return f"{labels[0]}–{labels[-1]}"
    return ", ".join(labels)


def _inside(reason: str) -> str:
    return (reason[:1].lower() + reason[1:]).rstrip(".")
