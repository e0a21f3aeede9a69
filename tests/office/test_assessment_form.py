"""A participant of a self-assessment answers in a workbook, and it is read in again."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from jimdesk import i18n
from jimdesk.domain import framework
from jimdesk.domain.agency import Agency
from jimdesk.domain.assessment import (
    AnswerKind,
    AssessmentAnswer,
    AssessmentParticipant,
    AssessmentRound,
    fields_of,
)
from jimdesk.domain.errors import JimdeskError
from jimdesk.domain.form import FormAnswer, FormRequest
from jimdesk.domain.organisation import Function
from jimdesk.imports.form_reading import read_form
from jimdesk.imports.framework import shipped
from jimdesk.imports.plan import Change
from jimdesk.office.hand_out import Handed, Handing, hand_out_again, hand_out_assessment
from jimdesk.office.lint import lint
from jimdesk.office.take_in import planned, received, take_in
from jimdesk.review.rounds import whole_round
from jimdesk.store.store import Store
from tests.office.forms import filled, put
from tests.stores import new_store

AT = datetime(2026, 1, 15, 14, 32, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _swedish() -> Iterator[None]:
    before = i18n.language()
    i18n.install("sv")
    yield
    i18n.install(before)


@pytest.fixture
def store() -> Iterator[Store]:
    """Return a file with a round and three participants, of whom one is done."""
    store = new_store()
    agency = Agency(id=store.agency.id, name="Provmyndigheten", short_name="PROV")
    store.edit("x", lambda edit: edit.save(agency))
    asks = framework.to_text(shipped()[0])
    made, _ = store.edit("x", lambda edit: edit.save(AssessmentRound(year=2026, framework=asks)))
    for name, done in (("Generaldirektör", ""), ("Controller", ""), ("Samordnare", "2026-01-10")):
        function, _ = store.edit("x", lambda edit, name=name: edit.save(Function(name=name)))  # type: ignore[misc]
        who = AssessmentParticipant(
            assessment_round_id=made.id, function_id=function.id, answered_on=done
        )
        store.edit("x", lambda edit, who=who: edit.save(who))  # type: ignore[misc]
    yield store
    store.close()


def handed(store: Store, folder: Path) -> list[Handed]:
    whole = whole_round(store, store.all(AssessmentRound)[0])
    how = Handing(folder=folder, at=AT, version="1", due_on="2026-02-01")
    return hand_out_assessment(store, whole, 2025, how)


def writing(participant: int, question: str, **values: str) -> Callable[[Any], None]:
    heads = {"answer": "Ditt svar", "reason": "Varför"}

    def write(book: Any) -> None:
        for key, value in values.items():
            row = f"assessment:{participant}:{question}"
            put(book["Självskattning"], row, heads[key], value)

    return write


def taken(store: Store, *paths: Path) -> None:
    forms = [received(store, read_form(path), 2025) for path in paths]
    entries = planned(store, forms)
    store.edit("Läs in", lambda edit: take_in(edit, store, forms, entries, day="2026-01-20"))


def test_each_participant_who_is_not_done_gets_a_form_that_all_can_use(
    store: Store, tmp_path: Path
) -> None:
    made = handed(store, tmp_path)
    assert [each.path.name for each in made] == [
        "JiM_PROV_2025_formular_Generaldirektor.xlsx",
        "JiM_PROV_2025_formular_Controller.xlsx",
    ]
    assert [each.addressee for each in store.all(FormRequest)] == ["Generaldirektör", "Controller"]
    assert [fault for each in made for fault in lint(each.path)] == []


def test_answers_are_read_in_as_one_step(store: Store, tmp_path: Path) -> None:
    director, controller = (each.path for each in handed(store, tmp_path))
    filled(director, writing(1, "A1", answer="3. Etablerat", reason="Beslut i mars"))
    filled(director, writing(1, "A2", answer="Vet ej"))
    filled(controller, writing(2, "A1", answer="Ej tillämpligt", reason="Gäller inte oss"))
    taken(store, director, controller)
    answers = {
        (each.assessment_participant_id, each.question): (each.kind, each.level, each.reason)
        for each in store.all(AssessmentAnswer)
    }
    assert answers == {
        (1, "A1"): (AnswerKind.LEVEL, 3, "Beslut i mars"),
        (1, "A2"): (AnswerKind.UNKNOWN, None, ""),
        (2, "A1"): (AnswerKind.NOT_APPLICABLE, None, "Gäller inte oss"),
    }
    assert len(store.all(FormAnswer)) == 2
    store.undo()
    assert store.all(AssessmentAnswer) == []


def test_a_form_holds_nobody_elses_answers(store: Store, tmp_path: Path) -> None:
    secret = AssessmentAnswer(assessment_participant_id=1, question="A1", reason="hemligt")
    store.edit("x", lambda edit: edit.save(secret))
    director, controller = handed(store, tmp_path)
    assert "hemligt" in repr(read_form(director.path))
    assert "hemligt" not in repr(read_form(controller.path))


def test_an_answer_that_was_changed_since_is_a_conflict(store: Store, tmp_path: Path) -> None:
    director = handed(store, tmp_path)[0].path
    answer = AssessmentAnswer(
        assessment_participant_id=1, question="A1", kind=AnswerKind.LEVEL, level_number=2
    )
    store.edit("x", lambda edit: edit.save(answer))
    filled(director, writing(1, "A1", answer="4. Integrerat och verksamt"))
    entries = planned(store, [received(store, read_form(director), 2025)])
    assert [(each.column, each.change) for each in entries] == [("answer", Change.CONFLICT)]


def test_a_form_is_saved_once_more(store: Store, tmp_path: Path) -> None:
    first = handed(store, tmp_path)[0]
    how = Handing(folder=tmp_path, at=AT, version="1")
    again = hand_out_again(store, first.request, how)
    assert again.request.version == 1
    filled(again.path, writing(1, "B1", answer="1. Saknas"))
    taken(store, again.path)
    assert [each.question for each in store.all(AssessmentAnswer)] == ["B1"]


def test_a_round_that_was_closed_meanwhile_takes_no_answers(store: Store, tmp_path: Path) -> None:
    director = handed(store, tmp_path)[0].path
    filled(director, writing(1, "A1", answer="1. Saknas"))
    closed = replace(store.all(AssessmentRound)[0], closed_on="2026-01-18")
    store.edit("x", lambda edit: edit.save(closed))
    with pytest.raises(JimdeskError, match="stängd"):
        taken(store, director)
    assert store.all(AssessmentAnswer) == []


def test_every_answer_has_a_code_of_its_own() -> None:
    for code in ("1", "4", "not_applicable", "unknown"):
        answer = AssessmentAnswer(assessment_participant_id=1, question="A1", **fields_of(code))  # type: ignore[arg-type]
        assert answer.answer == code
    assert AssessmentAnswer(assessment_participant_id=1, question="A1").answer == ""
