"""A closed round of self-assessment is locked; opening it wants a reason."""

from dataclasses import replace

import pytest

from jimdesk.domain.activity import Activity
from jimdesk.domain.assessment import (
    AnswerKind,
    AssessmentAnswer,
    AssessmentParticipant,
    AssessmentRound,
    CommonAnswer,
    opened_again,
)
from jimdesk.domain.errors import InvalidError, JimdeskError
from jimdesk.domain.links import AssessmentActivity
from jimdesk.store.store import Store
from jimdesk.store.writer import Writer


@pytest.fixture
def closed(store: Store, english: None) -> AssessmentRound:
    """Return a closed round with a participant, an answer and a common answer."""

    def save(edit: Writer) -> AssessmentRound:
        made = edit.save(AssessmentRound(title="2025", year=2025))
        who = edit.save(AssessmentParticipant(assessment_round_id=made.id))
        edit.save(
            AssessmentAnswer(
                assessment_participant_id=who.id,
                question="A1",
                kind=AnswerKind.LEVEL,
                level_number=2,
            )
        )
        edit.save(CommonAnswer(assessment_round_id=made.id, question="A1"))
        return made

    made, _ = store.edit("round", save)
    gone = store.all(AssessmentAnswer)[0]
    other = replace(gone, id=0, question="A2")
    store.edit("answer", lambda edit: edit.save(other))
    store.edit("delete", lambda edit: edit.delete(store.all(AssessmentAnswer)[1]))
    return store.edit("close", lambda edit: edit.save(replace(made, closed_on="2025-12-01")))[0]


def test_nothing_in_a_closed_round_can_be_changed(store: Store, closed: AssessmentRound) -> None:
    answer = store.all(AssessmentAnswer)[0]
    who = store.all(AssessmentParticipant)[0]
    common = store.all(CommonAnswer)[0]
    deletion = store.wastebasket()[0].deletion
    for attempt in (
        lambda edit: edit.save(replace(closed, title="x")),
        lambda edit: edit.save(replace(closed, closed_on="")),
        lambda edit: edit.save(replace(closed, closed_on="", reopened="  ")),
        lambda edit: edit.save(replace(closed, closed_on="", reopened="why", title="x")),
        lambda edit: edit.save(replace(answer, reason="x")),
        lambda edit: edit.save(replace(answer, id=0, question="B1")),
        lambda edit: edit.save(replace(who, label="x")),
        lambda edit: edit.save(replace(who, id=0)),
        lambda edit: edit.save(replace(common, reason="x")),
        lambda edit: edit.save(replace(common, id=0, question="B1")),
        lambda edit: edit.delete(closed),
        lambda edit: edit.delete(answer),
        lambda edit: edit.delete(who),
        lambda edit: edit.restore(deletion),
    ):
        with pytest.raises(JimdeskError, match="round is closed"):
            store.edit("x", attempt)
    assert store.all(AssessmentRound) == [closed]
    assert store.all(AssessmentAnswer) == [answer]


def test_a_round_is_opened_again_with_a_reason_that_stays(
    store: Store, closed: AssessmentRound
) -> None:
    with pytest.raises(InvalidError):
        opened_again(closed, " \n", "2026-01-01")
    opened = opened_again(closed, "Ett svar\nsaknades", "2026-01-01")
    store.edit("open", lambda edit: edit.save(opened))
    store.edit("x", lambda edit: edit.save(replace(opened, title="y")))
    again = replace(opened, title="y", closed_on="2026-01-02")
    store.edit("close", lambda edit: edit.save(again))
    with pytest.raises(JimdeskError, match="round is closed"):
        store.edit("x", lambda edit: edit.save(replace(again, closed_on="", reopened="else")))
    twice = opened_again(again, "igen", "2026-01-03")
    store.edit("open", lambda edit: edit.save(twice))
    assert twice.reopened.splitlines() == [
        "2026-01-01: Ett svar saknades",
        "2026-01-03: igen",
    ]


def test_closing_can_be_undone_and_done_again(store: Store, closed: AssessmentRound) -> None:
    store.undo()
    assert not store.all(AssessmentRound)[0].is_closed
    store.redo()
    assert store.all(AssessmentRound) == [closed]
    store.undo()
    store.undo()
    assert len(store.all(AssessmentAnswer)) == 2


def test_the_wastebasket_can_be_emptied_of_what_was_left_out_before_closing(
    store: Store, closed: AssessmentRound
) -> None:
    store.empty_wastebasket()
    assert store.wastebasket() == []
    assert store.problems() == []


def test_an_improvement_can_still_be_made_and_taken_away(
    store: Store, closed: AssessmentRound
) -> None:
    activity, _ = store.edit("x", lambda edit: edit.save(Activity(title="x")))
    link = AssessmentActivity(assessment_round_id=closed.id, activity_id=activity.id, question="A1")
    store.edit("x", lambda edit: edit.save(link))
    store.edit("x", lambda edit: edit.delete(activity))
    assert store.all(AssessmentActivity) == []
