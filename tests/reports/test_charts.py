"""The charts of the annual report: which indicators, which values, which words."""

import pytest

from jimdesk.domain import links
from jimdesk.domain.goal import Goal, GoalKind
from jimdesk.domain.indicator import Indicator
from jimdesk.domain.observation import Observation
from jimdesk.statistics.charts.trend import trend
from jimdesk.statistics.charts.words import describe
from jimdesk.store.store import Store
from tests.reports.material import book, empty_store, rows, saver, share, shares, sheet, whole_chain

pytestmark = pytest.mark.usefixtures("english")


def _followed(store: Store, name: str, kind: GoalKind | None, years: int) -> Indicator:
    save = saver(store)
    goal = save(Goal(statement=name, kind=kind))
    indicator = save(share(name))
    save(links.GoalIndicator(goal_id=goal.id, indicator_id=indicator.id))
    for year in range(2026 - years, 2026):
        save(shares(indicator, str(year), (400, 600), (500, 600)))
    return indicator


def test_two_main_indicators_are_drawn_those_of_effect_goals_first() -> None:
    store = empty_store()
    _followed(store, "output", GoalKind.OUTPUT, 9)
    _followed(store, "short", GoalKind.SOCIETY_EFFECT, 2)
    _followed(store, "later", GoalKind.TARGET_GROUP_EFFECT, 4)
    _followed(store, "longer", GoalKind.SOCIETY_EFFECT, 5)
    _followed(store, "without kind", None, 8)
    charts = sheet(book(store), "Charts").charts
    assert [each.title for each in charts] == ["I-004 longer, 2021–2025", "I-003 later, 2022–2025"]
    assert [series.rows for each in charts for series in each.series] == [
        range(5),
        range(5),
        range(5, 9),
        range(5, 9),
    ]


def test_what_no_goal_follows_is_not_drawn() -> None:
    store = empty_store()
    indicator = saver(store)(share())
    for year in ("2023", "2024", "2025"):
        saver(store)(shares(indicator, year, (400, 600), (500, 600)))
    assert "Charts" not in [each.title for each in book(store).sheets]


def test_a_year_without_value_is_a_gap_with_a_note() -> None:
    store = whole_chain()
    indicator = store.all(Indicator)[0]
    saver(store)(shares(indicator, "2021", (30, 60), (630, 900)))
    table = sheet(book(store), "Charts")
    missing = rows(table)[1]
    assert (missing["Year"], missing["Women"], missing["Men"]) == ("2022", None, None)
    assert missing["Note"] == "[note 1]"
    assert table.notes == ("2022: no value.",)
    assert rows(table)[2]["Note"] == ""


def test_the_alternative_text_is_the_description_that_the_window_gives() -> None:
    store = whole_chain()
    indicator = store.all(Indicator)[0]
    saver(store)(shares(indicator, "2021", (300, 600), (630, 900)))
    (chart,) = sheet(book(store), "Charts").charts
    observations = store.where(Observation, indicator_id=indicator.id, subgroup_id=None)
    assert chart.alt_text == describe(trend(indicator, observations, with_plans=False))
    assert "lowest 50.0 (2021), highest 75 per cent (2025)" in chart.alt_text
    assert chart.unit == "Per cent"
