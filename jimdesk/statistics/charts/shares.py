"""An analysis of resources as bars: shares of target group, resource, access and outcome."""

from jimdesk.domain.indicator import Indicator, Measure
from jimdesk.domain.observation import Sex
from jimdesk.i18n import translate
from jimdesk.statistics.budgeting import Line, LineKind, Standing, lines
from jimdesk.statistics.charts.chart import Chart, Kind, Point, Series
from jimdesk.statistics.measures import Measured, Undefined


def shares(standing: Standing, *, code: str, title: str, year: int, source: str = "") -> Chart:
    """Return the four shares of an analysis side by side, as bars; empty without any of them."""
    shown = [
        each
        for each in lines(standing)
        if each.kind is LineKind.SHARE and (each.is_known or each.hidden)
    ]
    return Chart(
        kind=Kind.GROUPS,
        indicator=Indicator(code=code, name=title, measure=Measure.SHARE_WITHIN_SEX),
        heading=translate("Charts", "Shares of women and men, per cent, {year}").format(year=year),
        unit=translate("Indicator", "per cent"),
        label_head=translate("Charts", "What"),
        labels=tuple(each.short for each in shown),
        series=(
            Series(
                name=Sex.WOMEN.label,
                tone="women",
                points=tuple(_point(each, each.women) for each in shown),
            ),
            Series(
                name=Sex.MEN.label,
                tone="men",
                points=tuple(_point(each, each.men) for each in shown),
            ),
        ),
        source=source,
    )


def _point(line: Line, value: Measured) -> Point:
    if isinstance(value, Undefined):
        return Point(decimals=line.decimals, missing=value.reason, protected=line.hidden)
    return Point(value=value, decimals=line.decimals)
