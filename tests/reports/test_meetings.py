"""The papers before and after a meeting."""

from dataclasses import replace

import pytest

from jimdesk.domain.errors import JimdeskError
from jimdesk.domain.meeting import (
    JimPlusTheme,
    Meeting,
    MeetingKind,
    MeetingParticipant,
    MeetingPoint,
    MeetingRating,
)
from jimdesk.domain.organisation import Decision, Function
from jimdesk.reports import report
from jimdesk.reports.document import Bullets, Document, Gap, Heading, Paragraph, Table
from jimdesk.store.store import Store
from tests.reports.material import DRAFT, empty_store, saver, whole_chain

pytestmark = pytest.mark.usefixtures("english")


def paper(store: Store, name: str, code: str = "") -> Document:
    make = report(name).document
    assert make is not None
    return make(store, 2025, replace(DRAFT, meeting=code))


def said(document: Document) -> str:
    return "\n".join(
        " ".join(each.items) if isinstance(each, Bullets) else each.text
        for each in document.blocks
        if isinstance(each, Bullets | Gap | Heading | Paragraph)
    )


@pytest.fixture
def store() -> Store:
    store = whole_chain()
    save = saver(store)
    function = save(Function(name="Controller"))
    before = save(Meeting(title="Before", held_on="2025-10-01", kind=MeetingKind.MANAGEMENT))
    save(MeetingPoint(meeting_id=before.id, commitment="Draw figures", due_on="2025-12-01",
                      responsible_id=function.id))  # fmt: skip
    meeting = save(
        Meeting(title="Results", held_on="2026-02-01", kind=MeetingKind.JIM_PLUS,
                theme=JimPlusTheme.FOLLOW_UP, preparation="Read", notes="We agreed.")
    )  # fmt: skip
    save(MeetingParticipant(meeting_id=meeting.id, function_id=function.id, organisation="ESV"))
    decision = save(Decision(title="Change the criteria"))
    save(MeetingPoint(meeting_id=meeting.id, question="Why?", answer="Because.",
                      commitment="Write", decision_id=decision.id))  # fmt: skip
    save(MeetingPoint(meeting_id=meeting.id, question="And then?", position=1))
    return store


def test_preparation_holds_questions_material_figures_and_what_remains(store: Store) -> None:
    made = paper(store, "meeting-preparation", "MT-002")
    text = said(made)
    for part in ("Controller, ESV", "Why? And then?", "Read", "Outcome 2025"):
        assert part in text
    captions = [each.caption for each in made.blocks if isinstance(each, Table)]
    labels = [each.label for each in made.blocks if isinstance(each, Paragraph)]
    assert "Takes part according to JiM+" in labels
    assert captions == ["Commitments that remain from before", "Outcome 2025"]
    assert made.shown


def test_without_a_choice_the_next_meeting_is_prepared(store: Store) -> None:
    assert "MT-002 Results" in said(paper(store, "meeting-preparation"))  # made 2026-01-15


def test_follow_up_holds_answers_commitments_and_what_came_of_it(store: Store) -> None:
    made = paper(store, "meeting-follow-up", "MT-002")
    text = said(made)
    for part in ("Because.", "[Answer is missing]", "B-001 Change the criteria", "We agreed."):
        assert part in text
    (table,) = [each for each in made.blocks if isinstance(each, Table)]
    assert [row[0] for row in table.rows] == ["Write"]
    assert "Evaluation" not in text
    assert made.shown == ()


@pytest.mark.parametrize("answers", [1, 2])
def test_evaluation_by_few_is_not_shown(store: Store, answers: int) -> None:
    save = saver(store)
    for _ in range(answers):
        save(MeetingRating(meeting_id=2, score=1, comment="I was bored"))
    text = said(paper(store, "meeting-follow-up", "MT-002"))
    assert "Fewer than 3 have answered" in text
    assert "bored" not in text
    assert "Mean" not in text


def test_evaluation_by_three_tells_mean_and_comments_in_another_order(store: Store) -> None:
    save = saver(store)
    for score, comment in ((5, "Useful"), (4, ""), (2, "Long")):
        save(MeetingRating(meeting_id=2, score=score, comment=comment))
    text = said(paper(store, "meeting-follow-up", "MT-002"))
    assert "Mean 3.7 on a scale from 1 to 5; 3 have answered." in text
    assert "Long Useful" in text


def test_a_dialogue_about_results_asks_its_questions() -> None:
    store = empty_store()
    saver(store)(Meeting(kind=MeetingKind.RESULT_DIALOGUE))
    assert "What do the results show?" in said(paper(store, "meeting-preparation"))


def test_an_unknown_meeting_is_refused(store: Store) -> None:
    with pytest.raises(JimdeskError, match="MT-9"):
        paper(store, "meeting-preparation", "MT-9")
