"""The charts of the annual report: which indicators, which values, which words."""

from dataclasses import replace

import pytest

from jimdesk.domain import links
from jimdesk.domain.goal import Goal, GoalKind
from jimdesk.domain.indicator import Indicator
from jimdesk.domain.observation import Observation
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


def test_the_alternative_text_names_extremes_the_last_difference_and_what_is_missing() -> None:
    store = whole_chain()
    indicator = store.all(Indicator)[0]
    saver(store)(shares(indicator, "2021", (300, 600), (630, 900)))
    (chart,) = sheet(book(store), "Charts").charts
    assert chart.alt_text == (
        "Line chart of Share with a plan, 2021–2025. "
        "Women: lowest 50.0 in 2021, highest 75 per cent in 2025. "
        "Men: lowest 60 in 2025, highest 70.0 per cent in 2021. "
        "In 2025 the value was 15 percentage points higher for women than for men. "
        "Values are missing for 2022."
    )
    assert chart.unit == "Per cent"


def test_a_sex_without_a_single_value_is_left_out_of_the_alternative_text() -> None:
    from jimdesk.reports.parts.chart_sheet import alt_text
    from jimdesk.statistics.figures import row

    indicator = replace(share(), id=1)
    observation = Observation(indicator_id=1, period="2025", women_value=40.0)
    assert alt_text(indicator, {2025: row(indicator, observation)}) == (
        "Line chart of Share with a plan, 2025–2025. "
        "Women: lowest 40.0 in 2025, highest 40.0 per cent in 2025. "
        "Values are missing for 2025."
    )
