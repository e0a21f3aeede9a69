"""One record for the page."""

import pytest

from jimdesk.domain.goal import Goal
from jimdesk.domain.indicator import Indicator
from jimdesk.domain.problem import Problem
from jimdesk.domain.record import Record
from jimdesk.domain.result import Result
from jimdesk.domain.source import Source
from jimdesk.reports.card import card
from jimdesk.reports.document import ChartBlock, Paragraph, Table
from jimdesk.statistics.charts.chart import Chart
from tests.reports.material import DRAFT, few, whole_chain

pytestmark = pytest.mark.usefixtures("english")


@pytest.mark.parametrize("kind", [Problem, Goal, Indicator, Result, Source])
def test_a_card_has_a_title_and_what_is_filled_in(kind: type[Record]) -> None:
    store = whole_chain()
    made = card(store, store.all(kind)[0], 2025, DRAFT)
    texts = [each for each in made.blocks if isinstance(each, Paragraph)]
    assert made.title
    assert all(each.text for each in texts)
    assert "[blank]" not in " ".join(each.text for each in texts)


def test_an_indicator_has_its_chart_and_a_goal_its_figures() -> None:
    store = whole_chain()
    indicator = card(store, store.all(Indicator)[0], 2025, DRAFT)
    goal = card(store, store.all(Goal)[0], 2025, DRAFT)
    assert sum(isinstance(each, ChartBlock) for each in indicator.blocks) == 1
    assert sum(isinstance(each, Table) for each in goal.blocks) == 1
    assert goal.title == "M-001 Women and men get a plan as often TÄST"


def test_small_counts_are_hidden_in_it() -> None:
    store = few(2023, 2024, 2025)
    made = card(store, store.all(Indicator)[0], 2025, DRAFT)
    blocks = [each for each in made.blocks if isinstance(each, ChartBlock)]
    drawn = [each.chart for each in blocks if isinstance(each.chart, Chart)]
    assert len(drawn) == len(blocks) > 0
    values = [point.value for chart in drawn for each in chart.series for point in each.points]
    assert 5.0 not in values  # three of sixty
