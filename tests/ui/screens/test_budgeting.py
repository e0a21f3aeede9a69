from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from jimdesk.domain.activity import Activity, ActivityKind
from jimdesk.domain.budgeting import (
    AllocationMethod,
    BudgetAnalysis,
    BudgetLine,
    BudgetMeasure,
    BudgetResource,
    DistributionAssessment,
    MeasureKind,
)
from jimdesk.domain.goal import Goal
from jimdesk.domain.indicator import Indicator, Measure
from jimdesk.domain.links import ActivityGoal, GoalProblem
from jimdesk.domain.observation import Observation
from jimdesk.domain.problem import Problem
from jimdesk.ui.budget_parts.persons import PersonsPart
from jimdesk.ui.budget_parts.standard_cost import StandardCostPart
from jimdesk.ui.budget_parts.standing import StandingPart
from jimdesk.ui.document import Document
from jimdesk.ui.place import FIRST_FIELD, Place, place_of
from jimdesk.ui.record_screen import RecordScreen
from jimdesk.ui.screens import activities, problems
from jimdesk.ui.screens.budgeting import OVERVIEW, screen, subject
from tests.ui.screens import drive

pytestmark = pytest.mark.usefixtures("english")

Screen = RecordScreen[BudgetAnalysis]


def analysis(document: Document, **fields: object) -> BudgetAnalysis:
    made = replace(BudgetAnalysis(title="Places", year=2025), **fields)  # type: ignore[arg-type]
    return document.edit("JB", lambda edit: edit.save(made))


def part(found: Screen, kind: type) -> object:
    return found.detail.findChildren(kind)[0]


def persons(found: Screen) -> PersonsPart:
    made = part(found, PersonsPart)
    assert isinstance(made, PersonsPart)
    return made


def enter(found: Screen, **numbers: str) -> None:
    """Type numbers of persons, and leave each."""
    for name, text in numbers.items():
        widget = persons(found).form.boxes[name].editor.widget
        widget.setFocus()
        QTest.keyClicks(widget, text)
        QTest.keyClick(widget, Qt.Key.Key_Tab)
    assert found.flush()


def test_analysis_is_added_written_taken_back_and_thrown_away(
    qtbot: QtBot, document: Document
) -> None:
    drive.live(qtbot, document, subject(), "title")


def test_first_number_makes_an_indicator_with_a_value_of_the_year(
    qtbot: QtBot, document: Document
) -> None:
    found = drive.opened(qtbot, document, subject(), analysis(document, target_group="Inmates"))
    enter(found, target_women="100", target_men="300", access_women="30", access_men="150")
    target, access = document.store.all(Indicator)
    assert (target.name, target.measure) == ("Target group: Places", Measure.COUNT)
    assert (access.measure, access.denominator) == (Measure.SHARE_WITHIN_SEX, "Inmates")
    whole, part_ = document.store.all(Observation)
    assert (whole.period, whole.women_numerator, whole.men_numerator) == ("2025", 100.0, 300.0)
    assert (part_.women_numerator, part_.women_denominator) == (30.0, 100.0)
    assert (part_.men_numerator, part_.men_denominator) == (150.0, 300.0)
    assert "The numbers are values of I-001, I-002." in drive.texts(found)


def test_shares_follow_when_the_target_group_changes(qtbot: QtBot, document: Document) -> None:
    found = drive.opened(qtbot, document, subject(), analysis(document))
    enter(found, target_women="100", target_men="300", access_women="30")
    widget = persons(found).form.boxes["target_women"].editor.widget
    widget.selectAll()  # type: ignore[attr-defined]
    enter(found, target_women="200")
    access = document.store.all(Observation)[1]
    assert (access.women_denominator, access.men_denominator) == (200.0, 300.0)


def test_a_number_can_be_taken_back_and_emptied(qtbot: QtBot, document: Document) -> None:
    found = drive.opened(qtbot, document, subject(), analysis(document))
    enter(found, target_women="100")
    document.undo()
    assert document.store.all(Indicator) == []
    document.redo()
    widget = persons(found).form.boxes["target_women"].editor.widget
    widget.setFocus()
    widget.selectAll()  # type: ignore[attr-defined]
    QTest.keyClick(widget, Qt.Key.Key_Delete)
    QTest.keyClick(widget, Qt.Key.Key_Tab)
    assert document.store.all(Observation)[0].women_numerator is None


def test_number_below_zero_is_refused_with_what_to_do(qtbot: QtBot, document: Document) -> None:
    found = drive.opened(qtbot, document, subject(), analysis(document))
    widget = persons(found).form.boxes["target_women"].editor.widget
    widget.setFocus()
    QTest.keyClicks(widget, "-3")
    QTest.keyClick(widget, Qt.Key.Key_Tab)
    assert "Write a number of persons, 0 or more." in drive.texts(found)
    assert document.store.all(Indicator) == []


def test_guard_table_and_chart_stand_above_the_form(qtbot: QtBot, document: Document) -> None:
    made = analysis(document)
    document.edit(
        "R",
        lambda edit: edit.save(BudgetResource(budget_analysis_id=made.id, women=300.0, men=600.0)),
    )
    found = drive.opened(qtbot, document, subject(), made)
    enter(found, target_women="100", target_men="300", access_women="30", access_men="150")
    standing = part(found, StandingPart)
    assert isinstance(standing, StandingPart)
    assert standing.strips[0].text.startswith("Women cost more per person but have less access.")
    model = standing.table.model()
    cells = [[model.index(row, at).data() for at in range(4)] for row in range(model.rowCount())]
    assert [each for each in standing.view.chart.labels if "access" in each] == ["Has access"]  # type: ignore[union-attr]
    assert ["For each person, kronor", "3.00", "2.00", "1.00"] in cells
    assert ["With access, % of each sex", "30.0", "50.0", "−20.0"] in cells


def test_chart_that_leaves_the_house_hides_few_persons(qtbot: QtBot, document: Document) -> None:
    found = drive.opened(qtbot, document, subject(), analysis(document))
    enter(found, target_women="3", target_men="300")
    standing = part(found, StandingPart)
    assert isinstance(standing, StandingPart)
    assert not standing.view.chart.is_empty  # type: ignore[union-attr]
    assert standing.outside().is_empty


def test_standard_cost_becomes_a_resource_with_how_it_was_worked_out(
    qtbot: QtBot, document: Document
) -> None:
    found = drive.opened(qtbot, document, subject(), analysis(document))
    tool = part(found, StandardCostPart)
    assert isinstance(tool, StandardCostPart)
    tool.fold.setChecked(True)
    QTest.mouseClick(tool.add_button, Qt.MouseButton.LeftButton)
    assert tool.told.text == "Write the total and the key, 0 or more, for both sexes."
    for widget, text in ((tool.total, "1000"), (tool.key, "days"), (tool.women, "1")):
        QTest.keyClicks(widget, text)
    QTest.keyClicks(tool.men, "2")
    assert tool.result.text() == "Women 333 kronor, men 667 kronor."
    QTest.mouseClick(tool.add_button, Qt.MouseButton.LeftButton)
    (resource,) = document.store.all(BudgetResource)
    assert (resource.women, resource.men) == (333.0, 667.0)
    assert resource.method is AllocationMethod.STANDARD_COST
    assert resource.allocation.endswith("kronor divided by days: women 1, men 2.")
    assert tool.total.text() == ""


def test_key_of_nothing_is_refused(qtbot: QtBot, document: Document) -> None:
    found = drive.opened(qtbot, document, subject(), analysis(document))
    tool = part(found, StandardCostPart)
    assert isinstance(tool, StandardCostPart)
    for widget, text in ((tool.total, "1000"), (tool.women, "0"), (tool.men, "0")):
        QTest.keyClicks(widget, text)
    tool.add()
    assert tool.told.text.startswith("The key needs a number above zero")
    assert document.store.all(BudgetResource) == []


def test_number_of_a_row_can_be_emptied(qtbot: QtBot, document: Document) -> None:
    made = analysis(document)
    document.edit(
        "R",
        lambda edit: edit.save(BudgetResource(budget_analysis_id=made.id, women=3.0, men=6.0)),
    )
    found = drive.opened(qtbot, document, subject(), made)
    (row,) = subject().values(document, made)["resources"]
    document.edit(
        "R",
        lambda edit: subject().save(edit, document, made, {"resources": [row | {"women": None}]}),
    )
    assert document.store.all(BudgetResource)[0].women is None
    assert found.record is not None


def test_activity_of_a_measure_is_made_with_one_click(qtbot: QtBot, document: Document) -> None:
    problem = document.edit("P", lambda edit: edit.save(Problem(title="Lower access")))
    goal = document.edit("M", lambda edit: edit.save(Goal(statement="Equal access")))
    document.edit("L", lambda edit: edit.save(GoalProblem(goal_id=goal.id, problem_id=problem.id)))
    made = analysis(document, problem_id=problem.id)
    document.edit(
        "B",
        lambda edit: edit.save(
            BudgetMeasure(
                budget_analysis_id=made.id,
                kind=MeasureKind.INVEST,
                description="More places",
                amount=500.0,
            )
        ),
    )
    found = drive.opened(qtbot, document, subject(), made)
    place = drive.press_link(qtbot, found, "Add activity")
    (activity,) = document.store.all(Activity)
    assert place == place_of(activity, FIRST_FIELD)
    assert (activity.title, activity.cost) == ("More places", 500.0)
    assert activity.kind is ActivityKind.RESOURCES
    assert document.store.all(BudgetMeasure)[0].activity_id == activity.id
    assert [each.goal_id for each in document.store.all(ActivityGoal)] == [goal.id]
    assert drive.press_link(qtbot, found, "P-001  Lower access") == place_of(problem)
    of_problem = drive.opened(qtbot, document, problems.subject(), problem)
    assert drive.press_link(qtbot, of_problem, "JB-001  Places") == place_of(made)
    of_activity = drive.opened(qtbot, document, activities.subject(), activity)
    assert drive.press_link(qtbot, of_activity, "JB-001  Places") == place_of(made)


def test_assessment_stands_in_the_list_and_in_the_lead(qtbot: QtBot, document: Document) -> None:
    made = analysis(
        document,
        operation="Work",
        assessment=DistributionAssessment.UNJUSTIFIED_WOMEN,
        reason="Equal need",
    )
    found = drive.opened(qtbot, document, subject(), made)
    assert (
        "It is about: Work. The distribution is assessed as: unjustified, to the disadvantage of"
        " women. Reason: Equal need."
    ) in drive.texts(found)
    status = subject().row_status(document, made)
    assert status is not None
    assert status.tone == "bad"
    assert subject().meta(document, made) == "JB-001  ·  2025  ·  Work"


def test_overview_says_how_much_of_the_budget_is_analysed(qtbot: QtBot, document: Document) -> None:
    line = document.edit(
        "A", lambda edit: edit.save(BudgetLine(name="Places", year=2025, amount=1000.0))
    )
    made = analysis(document, budget_line_id=line.id, assessment=DistributionAssessment.JUSTIFIED)
    whole = screen(document)
    qtbot.addWidget(whole)
    whole.show()
    whole.show_place(Place("budgeting", tab=OVERVIEW))
    assert "0 of" in whole.cover.said.text()
    document.edit(
        "R", lambda edit: edit.save(BudgetResource(budget_analysis_id=made.id, total=250.0))
    )
    assert "250 of" in whole.cover.said.text()
    assert whole.cover.table.model().index(0, 3).data() == "25.0\u00a0%"
    with qtbot.waitSignal(whole.go) as signal:
        whole.cover.lines_link.click()
    assert signal.args == [Place("budgeting", tab="budget_line")]
    whole.show_place(place_of(line))
    assert whole.budget_lines.record == line
    whole.add()
    assert len(document.store.all(BudgetLine)) == 2
    whole.show_place(Place("budgeting", made.id))
    assert whole.analyses.record == made
    assert whole.flush()
    whole.add()
    assert len(document.store.all(BudgetAnalysis)) == 2
