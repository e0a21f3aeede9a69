import pytest
from pytestqt.qtbot import QtBot

from jimdesk.domain import links
from jimdesk.domain.activity import Activity
from jimdesk.domain.goal import Goal
from jimdesk.domain.indicator import Indicator
from jimdesk.domain.organisation import Function
from jimdesk.domain.policy_goals import PolicyGoal
from jimdesk.domain.problem import Problem
from jimdesk.domain.result import Assessment, Result
from jimdesk.ui.document import Document
from jimdesk.ui.place import FIRST_FIELD, Place, place_of
from jimdesk.ui.screens.goals import subject
from tests.ui.effect_parts.chains import filled
from tests.ui.screens import drive

pytestmark = pytest.mark.usefixtures("english")


@pytest.fixture
def goal(document: Document) -> Goal:
    return document.edit(
        "Mål", lambda edit: edit.save(Goal(statement="Lika hög andel", due_year=2027))
    )


def test_goal_is_added_written_taken_back_and_thrown_away(qtbot: QtBot, document: Document) -> None:
    drive.live(qtbot, document, subject(), "statement")


def test_problem_chosen_in_the_form_puts_the_goal_on_its_red_thread(
    qtbot: QtBot, document: Document, goal: Goal
) -> None:
    policy_goal = document.store.where(PolicyGoal, number=2)[0]
    problem = document.edit("Problem", lambda edit: edit.save(Problem(title="Färre går vidare")))
    document.edit(
        "Delmål",
        lambda edit: edit.save(
            links.ProblemPolicyGoal(problem_id=problem.id, policy_goal_id=policy_goal.id)
        ),
    )
    screen = drive.opened(qtbot, document, subject(), goal)
    box = screen.detail.form.boxes["problems"]
    box.editor.write([problem.id])
    box.editor.widget.changed.emit()  # type: ignore[attr-defined]
    assert document.chain.problems_of_goal(goal.id) == [problem]
    assert policy_goal.title in drive.links(screen)
    assert drive.press_link(qtbot, screen, "Färre går vidare") == place_of(problem)


def test_lead_says_state_year_indicator_and_which_letters_of_smart_are_missing(
    qtbot: QtBot, document: Document, goal: Goal
) -> None:
    indicator = document.edit("I", lambda edit: edit.save(Indicator(name="Andel vidare")))
    document.edit(
        "Länk",
        lambda edit: edit.save(links.GoalIndicator(goal_id=goal.id, indicator_id=indicator.id)),
    )
    screen = drive.opened(qtbot, document, subject(), goal)
    assert (
        "Lika hög andel. To be reached by 2027. Followed up by I-001 Andel vidare. Not SMART yet:"
        " S (who and what), A (an owner who has accepted it), R (which problem)."
    ) in drive.texts(screen)


def test_lead_of_a_goal_without_an_indicator_says_how_it_is_judged(
    qtbot: QtBot, document: Document
) -> None:
    owner = document.edit("Funktion", lambda edit: edit.save(Function(name="Chef")))
    goal = document.edit(
        "Mål",
        lambda edit: edit.save(
            Goal(qualitative_assessment="Genom samtal.", owner_id=owner.id, owner_accepted=True)
        ),
    )
    screen = drive.opened(qtbot, document, subject(), goal)
    text = drive.texts(screen)
    assert "[the wanted state]. Judged without an indicator: Genom samtal." in text
    assert "T (which year)" in text
    assert "M (" not in text
    assert "A (" not in text


def test_indicator_added_from_a_goal_is_linked_and_gone_to(
    qtbot: QtBot, document: Document, goal: Goal
) -> None:
    screen = drive.opened(qtbot, document, subject(), goal)
    place = drive.press_link(qtbot, screen, "Add indicator")
    (indicator,) = document.store.all(Indicator)
    assert place == Place("indicators", indicator.id, FIRST_FIELD)
    assert document.chain.indicators_of_goal(goal.id) == [indicator]
    assert any(text.startswith("I-001") for text in drive.links(screen))
    document.undo()
    assert document.store.all(Indicator) == []
    assert document.store.all(links.GoalIndicator) == []


def test_activity_added_from_a_goal_is_linked(qtbot: QtBot, document: Document, goal: Goal) -> None:
    screen = drive.opened(qtbot, document, subject(), goal)
    place = drive.press_link(qtbot, screen, "Add activity")
    (activity,) = document.store.all(Activity)
    assert place == Place("activities", activity.id, FIRST_FIELD)
    assert document.chain.activities_of_goal(goal.id) == [activity]


def test_result_is_written_once_for_the_report_year_and_then_gone_to(
    qtbot: QtBot, document: Document, goal: Goal
) -> None:
    screen = drive.opened(qtbot, document, subject(), goal)
    first = drive.press_link(qtbot, screen, "Write result 2025")
    again = drive.press_link(qtbot, screen, "Write result 2025")
    (result,) = document.store.all(Result)
    assert (result.goal_id, result.year) == (goal.id, 2025)
    assert first == again == Place("results", result.id, FIRST_FIELD)


def test_link_that_writes_a_result_follows_the_report_year(
    qtbot: QtBot, document: Document, goal: Goal
) -> None:
    screen = drive.opened(qtbot, document, subject(), goal)
    document.set_years(report=2026, planning=2027)
    drive.press_link(qtbot, screen, "Write result 2026")
    assert [result.year for result in document.store.all(Result)] == [2026]


def test_assessment_by_a_person_stands_in_the_list(document: Document, goal: Goal) -> None:
    row = subject().list_row(document, goal)
    assert row.status is not None
    assert (row.title, row.meta, row.status.tone) == (
        "Lika hög andel",
        "M-001",
        "warning",
    )
    document.edit(
        "Resultat",
        lambda edit: edit.save(Result(goal_id=goal.id, year=2025, assessment=Assessment.ACHIEVED)),
    )
    status = subject().row_status(document, goal)
    assert status is not None
    assert (status.text, status.tone) == ("Achieved", "good")


def test_a_goal_leads_to_its_effect_chain_and_says_what_it_lacks(
    qtbot: QtBot, document: Document
) -> None:
    goal = filled(document.store)
    screen = drive.opened(qtbot, document, subject(), goal)
    assert "4 arrows lack a reason." in drive.texts(screen)
    found = drive.press_link(qtbot, screen, "Show the effect chain")
    assert found == Place("effect_chain", goal.id)
