"""The draft of the text for the annual report."""

from dataclasses import replace

import pytest

from jimdesk.domain import links
from jimdesk.domain.goal import Goal
from jimdesk.domain.indicator import Indicator, Measure, NoSexReason
from jimdesk.domain.observation import Observation
from jimdesk.domain.result import Ground, Result
from jimdesk.domain.source import Source
from jimdesk.reports import annual_text
from jimdesk.reports.document import Block, Gap, Heading, Paragraph, SourceNote, Table
from jimdesk.reports.sheet import Number
from jimdesk.store.store import Store
from tests.reports.material import DRAFT, empty_store, few, saver, whole_chain

pytestmark = pytest.mark.usefixtures("english")


def blocks(store: Store, year: int = 2025) -> list[Block]:
    return list(annual_text.pages(store, year, DRAFT).blocks)


def gaps(store: Store) -> list[str]:
    return [each.text for each in blocks(store) if isinstance(each, Gap)]


def said(store: Store) -> dict[str, str]:
    return {each.field: each.text for each in blocks(store) if isinstance(each, Paragraph)}


def test_goals_stand_under_their_sub_goal() -> None:
    headings = [each for each in blocks(whole_chain()) if isinstance(each, Heading)]
    assert [(each.level, each.text, each.record) for each in headings] == [
        (1, "Sub-goal 2 Ekonomisk jämställdhet", ""),
        (2, "Women and men get a plan as often", "M-001"),
    ]


def test_goals_that_reach_no_sub_goal_stand_last() -> None:
    store = whole_chain()
    saver(store)(Goal(statement="Another"))
    headings = [each.text for each in blocks(store) if isinstance(each, Heading)]
    assert headings[2:] == ["Goals without a sub-goal", "Another"]


def test_what_nobody_has_written_is_a_gap_and_never_made_up() -> None:
    assert gaps(whole_chain()) == [
        "[Description is missing]",
        "[Analysis is missing]",
        "[Assessment in words is missing]",
        "[Assumption about effects is missing]",
    ]


def test_a_goal_without_result_has_one_gap() -> None:
    store = whole_chain()
    (result,) = store.all(Result)
    saver(store)(replace(result, year=2024))
    assert gaps(store) == ["[No result is written for 2025]"]


def test_what_is_written_stands_under_its_name() -> None:
    store = whole_chain()
    (result,) = store.all(Result)
    source = store.all(Source)[0]
    saver(store)(
        replace(
            result,
            description="More women got a plan.",
            analysis="The routine is new.",
            assessment_text="The goal is reached.",
            effect_society="More women find work.",
            ground=Ground.RESEARCH,
            ground_text="A study",
            other_explanations="More staff",
            consequence="The routine stays.",
        )
    )
    saver(store)(links.ResultSource(result_id=result.id, source_id=source.id))
    texts = said(store)
    assert gaps(store) == []
    assert texts["description"] == "More women got a plan."
    assert texts["analysis"] == "The routine is new."
    assert texts["effect_society"] == "More women find work."
    assert texts["other_explanations"] == "More staff"
    assert "Research: A study" in [
        each.text for each in blocks(store) if isinstance(each, Paragraph)
    ]
    notes = [each.text for each in blocks(store) if isinstance(each, SourceNote)]
    assert notes == ["Source of the text: Case system, CASE, extracted 2026-01-10"]


def test_an_assumption_without_ground_has_a_gap() -> None:
    store = whole_chain()
    (result,) = store.all(Result)
    saver(store)(replace(result, effect_target="More women find work."))
    assert "[Ground of the assumption is missing]" in gaps(store)


def test_the_table_has_three_years_no_ids_and_its_source() -> None:
    (table,) = [each for each in blocks(whole_chain()) if isinstance(each, Table)]
    assert [head.text for head in table.heads] == [
        "Indicator",
        "Women 2023",
        "Men 2023",
        "Women 2024",
        "Men 2024",
        "Women 2025",
        "Men 2025",
    ]
    ((name, *figures),) = table.rows
    assert str(name).startswith("Share with a plan (per cent)")
    assert "I-001" not in str(name)
    assert [each.value if isinstance(each, Number) else each for each in figures] == [
        50.0,
        70.0,
        60.0,
        70.0,
        75.0,
        60.0,
    ]
    assert table.source == "Case system, CASE, extracted 2026-01-10"


def test_what_is_not_split_by_sex_has_a_table_of_its_own() -> None:
    store = empty_store()
    save = saver(store)
    goal = save(Goal(statement="Fewer"))
    indicator = save(
        Indicator(name="Cases", measure=Measure.COUNT, no_sex_reason=NoSexReason.NOT_IN_REGISTER)
    )
    save(links.GoalIndicator(goal_id=goal.id, indicator_id=indicator.id))
    save(Observation(indicator_id=indicator.id, period="2025", total_numerator=120.0))
    (table,) = [each for each in blocks(store) if isinstance(each, Table)]
    assert table.caption == "Not split by sex 2023–2025: Fewer"
    assert [head.text for head in table.heads][1:] == ["Total 2023", "Total 2024", "Total 2025"]
    assert table.source == "SOURCE MISSING"


def test_small_counts_are_protected() -> None:
    store = few()
    save = saver(store)
    goal = save(Goal(statement="As often"))
    save(links.GoalIndicator(goal_id=goal.id, indicator_id=store.all(Indicator)[0].id))
    (table,) = [each for each in blocks(store) if isinstance(each, Table)]
    assert table.rows[0][-2:] == ("[x]", "[x]")
