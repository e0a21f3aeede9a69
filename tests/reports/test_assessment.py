from dataclasses import replace

import pytest

from jimdesk.domain import framework
from jimdesk.domain.activity import Activity
from jimdesk.domain.assessment import (
    AnswerKind,
    AssessmentAnswer,
    AssessmentParticipant,
    AssessmentRound,
    CommonAnswer,
)
from jimdesk.domain.goal import Goal
from jimdesk.domain.links import AssessmentActivity, AssessmentGoal
from jimdesk.domain.organisation import Function, Unit
from jimdesk.imports.framework import shipped
from jimdesk.office.charts import radar
from jimdesk.reports import annual, report
from jimdesk.reports.document import Document, Gap, Heading, Paragraph, Table
from jimdesk.reports.sheet import Book, Sheet
from jimdesk.store.store import Store
from tests.reports.material import DRAFT, empty_store, saver

pytestmark = pytest.mark.usefixtures("english")

ASKS = shipped()[0]


def filled(*, agreement: str = "") -> Store:
    """Return a file with a round of 2024 and one of 2025, three participants and an improvement."""
    store = empty_store()
    save = saver(store)
    for year, level in ((2024, 1), (2025, 2)):
        made = save(
            AssessmentRound(
                year=year,
                framework=framework.to_text(ASKS),
                open_answers=bool(agreement),
                agreement=agreement,
            )
        )
        for question in ASKS.questions:
            save(
                CommonAnswer(
                    assessment_round_id=made.id,
                    question=question.key,
                    kind=AnswerKind.LEVEL,
                    level_number=level,
                    reason=f"reason {question.key} {year}",
                    wanted_level=3,
                    wanted_by="2027",
                )
            )
    for name, given in (("Director", 1), ("Controller", 4), ("Coordinator", 4)):
        function = save(Function(name=name))
        who = save(AssessmentParticipant(assessment_round_id=made.id, function_id=function.id))
        for key in ("A1", "A2") if name != "Coordinator" else ("A1",):
            save(
                AssessmentAnswer(
                    assessment_participant_id=who.id,
                    question=key,
                    kind=AnswerKind.LEVEL,
                    level_number=given,
                    reason=f"secret of {name}",
                )
            )
    activity = save(Activity(title="Count the places"))
    save(AssessmentActivity(assessment_round_id=made.id, activity_id=activity.id, question="E1"))
    return store


def book(store: Store) -> Book:
    build = report("assessment").book
    assert build is not None
    return build(store, 2025, DRAFT)


def sheet(made: Book, title: str) -> Sheet:
    return next(each for each in made.sheets if each.title == title)


def document(store: Store, name: str = "assessment") -> Document:
    build = report(name).document
    assert build is not None
    return build(store, 2025, DRAFT)


def test_the_workbook_has_a_sheet_for_each_area_and_the_rest() -> None:
    titles = [each.title for each in book(filled()).sheets]
    assert titles[1] == "Areas"
    assert titles[2:9] == [f"{area.key} {area.title}" for area in ASKS.areas]
    assert titles[9:] == ["Comparison", "Spread", "Improvements"]


def test_the_areas_stand_with_the_year_before_what_is_wanted_and_a_radar() -> None:
    areas = sheet(book(filled()), "Areas")
    assert areas.rows[0] == ("Leadership and governance", 2.0, 1.0, 3.0, 4, 4, 33)
    (spec,) = areas.charts
    assert [series.name for series in spec.series] == ["Level 2025", "Level 2024", "Wanted level"]
    assert "Leadership and governance 2.0" in spec.alt_text
    drawn = radar(spec, areas)
    assert drawn.y_axis.scaling.max == 4
    assert len({series.marker.symbol for series in drawn.series}) == 3


def test_the_spread_names_no_function_and_holds_back_two_answers() -> None:
    spread = sheet(book(filled()), "Spread")
    assert spread.rows == (
        ("A1", str(ASKS.questions[0].text), "All together", 1, 0, 0, 2, 0, 0, 3),
        ("A2", str(ASKS.questions[1].text), "All together", *("[x]",) * 6, 2),
    )


def test_the_spread_names_functions_when_they_agreed() -> None:
    spread = sheet(book(filled(agreement="All, 2025-01-10")), "Spread")
    assert [row[2] for row in spread.rows[:3]] == ["Director", "Controller", "Coordinator"]
    assert "All, 2025-01-10" in spread.intro


@pytest.mark.parametrize("agreement", ["", "All"])
def test_no_report_tells_what_one_participant_wrote(agreement: str) -> None:
    store = filled(agreement=agreement)
    made = [book(store), document(store), document(store, "assessment-meeting")]
    assert "secret of" not in repr(made)


def test_the_comparison_says_what_cannot_be_compared() -> None:
    store = filled()
    earlier = store.all(AssessmentRound)[0]
    content = framework.to_plain(ASKS)
    content["areas"][0]["questions"][0]["text"] = "Another question?"
    content["areas"][0]["questions"][1]["key"] = "A9"
    other = framework.to_text(framework.from_plain(content))
    store.edit("x", lambda edit: edit.save(replace(earlier, framework=other)))
    rows = {row[0]: row for row in sheet(book(store), "Comparison").rows}
    assert rows["A1"][2:6] == (1, 2, None, "No, other words")
    assert rows["A2"][5] == "No, new question"
    assert rows["A9"][5] == "No, no longer asked"
    assert rows["A3"][2:6] == (1, 2, 1, "Yes")


def test_the_annual_workbook_has_the_round_as_a_sheet() -> None:
    made = sheet(annual.build(filled(), 2025, DRAFT), "Self-assessment")
    assert len(made.rows) == 28
    assert made.rows[0][3:5] == (2, "Begun")
    assert made.rows[0][5] == 1


def test_a_round_after_the_year_is_not_in_the_report() -> None:
    store = filled()
    build = report("assessment").book
    assert build is not None
    assert len(build(store, 2023, DRAFT).sheets) == 1
    assert annual.build(store, 2024, DRAFT).sheets
    assert sheet(build(store, 2024, DRAFT), "Areas").rows[0][1] == 1.0


def test_the_summary_shows_a_gap_where_nobody_has_summed_up() -> None:
    store = filled()
    blocks = document(store).blocks
    assert [each.text for each in blocks if isinstance(each, Gap)] == ["[Summary is missing]"]
    areas, moved, improvements = (each for each in blocks if isinstance(each, Table))
    assert areas.rows[0][0] == "Leadership and governance"
    assert len(moved.rows) == 28
    assert improvements.rows[0][1] == "A-001 Count the places"
    last = store.all(AssessmentRound)[-1]
    store.edit("x", lambda edit: edit.save(replace(last, summary="It goes forward.")))
    assert not any(isinstance(each, Gap) for each in document(store).blocks)


def test_the_meeting_paper_begins_with_the_most_disagreement() -> None:
    blocks = document(filled(), "assessment-meeting").blocks
    headings = [each.text for each in blocks if isinstance(each, Heading) and each.level == 2]
    assert headings[0].startswith("A1 ")
    assert len(headings) == 28
    texts = [each.text for each in blocks if isinstance(each, Paragraph)]
    assert "3 of 3 have answered. All functions together: 1. Missing: 1, 4. Integrated and" in (
        " ".join(texts)
    )


def test_a_file_without_rounds_says_so() -> None:
    store = empty_store()
    assert len(book(store).sheets) == 1
    assert "No self-assessment" in repr(document(store).blocks)
    assert "No self-assessment" in repr(document(store, "assessment-meeting").blocks)


def test_a_first_round_is_compared_with_nothing() -> None:
    store = filled()
    store.edit("x", lambda edit: edit.delete(store.all(AssessmentRound)[0]))
    titles = [each.title for each in book(store).sheets]
    assert "Comparison" not in titles
    assert "This is the first round" in repr(document(store).blocks)
    assert sheet(book(store), "Areas").rows[0] == ("Leadership and governance", 2.0, 3.0, 4, 4, 33)


def test_what_has_not_moved_and_led_to_nothing_is_said() -> None:
    store = filled()
    earlier = store.all(AssessmentRound)[0]
    for answer in store.where(CommonAnswer, assessment_round_id=earlier.id):
        store.edit("x", lambda edit, it=answer: edit.save(replace(it, level_number=2)))  # type: ignore[misc]
    store.edit("x", lambda edit: edit.delete(store.all(Activity)[0]))
    said = repr(document(store).blocks)
    assert "Nothing that can be compared has another level." in said
    assert "No improvement is written down yet." in said
    assert "Improvements" not in [each.title for each in book(store).sheets]


def test_a_goal_is_an_improvement_too() -> None:
    store = filled()
    made = store.all(AssessmentRound)[-1]
    goal = saver(store)(Goal(statement="As many places", due_year=2027))
    saver(store)(AssessmentGoal(assessment_round_id=made.id, goal_id=goal.id, question="A1"))
    rows = sheet(book(store), "Improvements").rows
    assert rows[0][2:] == ("M-001", "As many places", "Draft", "2027")


def test_what_does_not_apply_and_what_nobody_agreed_on_is_said() -> None:
    store = filled()
    made = store.all(AssessmentRound)[-1]
    common = {
        each.question: each for each in store.where(CommonAnswer, assessment_round_id=made.id)
    }
    outside = replace(common["A1"], kind=AnswerKind.NOT_APPLICABLE)
    store.edit("x", lambda edit: edit.save(outside))
    store.edit("x", lambda edit: edit.delete(common["A2"]))
    area = sheet(book(store), f"A {ASKS.areas[0].title}")
    assert [row[3] for row in area.rows[:2]] == ["Not applicable", "Not agreed"]
    paper = document(store, "assessment-meeting").blocks
    assert "Not applicable. reason A1 2025" in repr(paper)
    assert [each.text for each in paper if isinstance(each, Gap)] == ["[Common level is missing]"]
    assert "Level 2024" in repr(paper)
    rest = store.where(CommonAnswer, assessment_round_id=made.id)
    store.edit("x", lambda edit: [edit.delete(each) for each in rest[3:]])
    assert "too few for an index" in sheet(book(store), "Areas").intro


def test_two_areas_have_no_radar() -> None:
    store = filled()
    content = framework.to_plain(ASKS)
    content["areas"] = content["areas"][:2]
    few = framework.to_text(framework.from_plain(content))
    last = store.all(AssessmentRound)[-1]
    store.edit("x", lambda edit: edit.save(replace(last, framework=few)))
    assert sheet(book(store), "Areas").charts == ()


def test_a_round_of_a_unit_is_reported_where_the_unit_is_chosen() -> None:
    store = filled()
    save = saver(store)
    unit = save(Unit(name="Region North"))
    save(AssessmentRound(year=2025, unit_id=unit.id, framework=framework.to_text(ASKS)))
    whole = report("assessment").document
    assert whole is not None
    text = str(whole(store, 2025, replace(DRAFT, unit=unit.code)))
    assert "Region North" in text
    assert "Region North" not in str(whole(store, 2025, DRAFT))
    nothing = str(whole(store, 2024, replace(DRAFT, unit=unit.code)))
    assert "No self-assessment" in nothing
