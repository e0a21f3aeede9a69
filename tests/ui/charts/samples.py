"""Charts to draw in tests."""

from dataclasses import replace

from jimdesk.domain.indicator import Indicator, Measure
from jimdesk.domain.moved import IndicatorVersion, Move
from jimdesk.domain.observation import Missing, Observation, Quality
from jimdesk.statistics.charts.chart import Chart
from jimdesk.statistics.charts.groups import behind_difference, by_group
from jimdesk.statistics.charts.points import Group
from jimdesk.statistics.charts.trend import distribution, trend

INDICATOR = Indicator(id=1, code="I-001", name="Andel som gått vidare till arbete")
SOURCE = "Källa: Registret, uttag 2026-01-14."


def counted(
    period: str, women: tuple[float, float], men: tuple[float, float], group: int | None = None
) -> Observation:
    return Observation(
        indicator_id=1,
        period=period,
        subgroup_id=group,
        women_numerator=women[0],
        women_denominator=women[1],
        men_numerator=men[0],
        men_denominator=men[1],
    )


def ten_years() -> list[Observation]:
    return [counted(str(2016 + at), (104.0 + 3 * at, 200), (710.0 - at, 1000)) for at in range(10)]


def trend_chart() -> Chart:
    return trend(INDICATOR, ten_years(), source=SOURCE)


def eventful_chart() -> Chart:
    """Return a chart with all there can be: holes, a break, margins, plans, total, protection."""
    aimed = replace(
        INDICATOR,
        baseline_year=2016,
        target_year=2027,
        baseline_women=52.0,
        baseline_men=70.0,
        target_women=80.0,
        target_men=75.0,
        target_low=30.0,
        target_high=90.0,
    )
    rows = ten_years()
    rows[2] = replace(rows[2], series_break=True)
    rows[4] = Observation(
        indicator_id=1,
        period="2020",
        women_missing=Missing.PROTECTED,
        men_missing=Missing.PROTECTED,
    )
    rows[6] = replace(rows[6], women_margin=4.0, men_margin=2.0)
    rows[7] = Observation(indicator_id=1, period="2023", women_missing=Missing.NOT_COLLECTED)
    rows[9] = replace(rows[9], quality=Quality.PRELIMINARY)
    return trend(aimed, rows, with_total=True, moves=target_moved("2021-05-12"), source=SOURCE)


def target_moved(*days: str) -> list[Move]:
    """Return that the target was moved from 85 to 80 per cent and two years on, on these days."""
    version = IndicatorVersion(indicator_id=1, target_women=85.0, target_year=2025)
    changed = {"target_women": (85.0, 80.0), "target_year": (2025, 2027)}
    return [Move(version=replace(version, changed_on=day), changed=dict(changed)) for day in days]


def moved_chart() -> Chart:
    """Return a chart whose target was moved before its first year, twice in one, and after all."""
    moves = target_moved("2012-01-01", "2020-01-10", "2020-12-01", "2026-02-01")
    return trend(INDICATOR, ten_years(), moves=moves, source=SOURCE)


def money_chart() -> Chart:
    indicator = Indicator(name="Kostnad", measure=Measure.AMOUNT, unit="kronor")
    rows = [
        Observation(indicator_id=1, period=str(2020 + at), women_value=1e7 + 1e6 * at,
                    men_value=2e7 - 1e6 * at)
        for at in range(6)
    ]  # fmt: skip
    return trend(indicator, rows)


def one_year_chart() -> Chart:
    return trend(INDICATOR, ten_years()[:1])


def total_chart() -> Chart:
    indicator = Indicator(name="Index", measure=Measure.INDEX, unit="index 0–1")
    return trend(indicator, [Observation(indicator_id=1, period="2025", total_value=0.36)])


def distribution_chart() -> Chart:
    return distribution(INDICATOR, ten_years())


GROUPS = (
    Group("Teknik, bygg och allt annat som hör dit och tar plats", 1),
    Group("Vård och omsorg", 2),
)
PARTED = [
    counted("2025", (247, 393), (373, 460)),
    counted("2025", (37, 43), (340, 400), 1),
    counted("2025", (210, 350), (33, 60), 2),
]


def group_chart() -> Chart:
    hidden = replace(PARTED[2], women_numerator=None, women_missing=Missing.PROTECTED)
    groups = [Group("Alla"), *GROUPS]
    return by_group(INDICATOR, [*PARTED[:2], hidden], groups, 2025, source=SOURCE)


def behind_chart() -> Chart:
    return behind_difference(INDICATOR, PARTED, GROUPS, 2025)


ALL = {
    "trend": trend_chart,
    "eventful": eventful_chart,
    "moved": moved_chart,
    "money": money_chart,
    "one year": one_year_chart,
    "total": total_chart,
    "distribution": distribution_chart,
    "groups": group_chart,
    "behind": behind_chart,
}
