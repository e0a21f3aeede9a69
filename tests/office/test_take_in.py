"""Forms handed out of a small file, filled in as a colleague does, and taken in."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from jimdesk import i18n
from jimdesk.domain.activity import Activity
from jimdesk.domain.agency import Agency
from jimdesk.domain.errors import JimdeskError
from jimdesk.domain.export import ExportEntry, ShownNumber
from jimdesk.domain.follow_up import GoalFollowUp, Progress
from jimdesk.domain.form import FormAnswer, FormRequest
from jimdesk.domain.goal import Goal
from jimdesk.domain.indicator import Indicator, Measure
from jimdesk.domain.observation import Missing, Observation, Sex
from jimdesk.domain.organisation import Function, Unit
from jimdesk.domain.record import Record, Status
from jimdesk.domain.result import Assessment, Result
from jimdesk.imports.form_plan import chosen
from jimdesk.imports.form_reading import read_form
from jimdesk.imports.plan import Change
from jimdesk.office.hand_out import Handed, Handing, hand_out, hand_out_again
from jimdesk.office.take_in import Received, label, planned, received, take_in
from jimdesk.reports.parts.asked import Wanted, by_function
from jimdesk.review.chain import Chain
from jimdesk.store.store import Store
from tests.office.forms import filled, put
from tests.stores import new_store

AT = datetime(2026, 1, 15, 14, 32, tzinfo=UTC)
EVERYTHING = Wanted(
    year=2025, indicators=frozenset({1, 2, 3}), results=True, activities=True, follow_up="2025-T3"
)


@pytest.fixture(autouse=True)
def _swedish() -> Iterator[None]:
    before = i18n.language()
    i18n.install("sv")
    yield
    i18n.install(before)


@pytest.fixture
def store() -> Store:
    """Return a file in which the service asks about a share, counts and a mean."""
    store = new_store()
    keep(store, Agency(id=store.agency.id, name="Provmyndigheten", short_name="PROV"))
    service = keep(store, Function(name="Service"))
    unit = keep(store, Unit(name="Kontor"))
    for indicator in (
        Indicator(name="Fått en plan", measure=Measure.SHARE_WITHIN_SEX, numerator="alla med plan"),
        Indicator(name="Anmälda fall", measure=Measure.COUNT, unit_id=unit.id),
        Indicator(name="Väntetid", measure=Measure.MEAN, unit="dagar"),
    ):
        owner = None if indicator.measure is Measure.MEAN else service.id
        keep(store, Indicator(**{**fields(indicator), "data_owner_id": owner}))
    keep(
        store,
        Observation(
            indicator_id=1, period="2024", women_numerator=40, women_denominator=80,
            men_numerator=50, men_denominator=90,
        ),
    )  # fmt: skip
    keep(store, Observation(indicator_id=2, period="2024", women_numerator=2, men_numerator=31))
    goal = Goal(statement="Lika många får en plan", owner_id=service.id, status=Status.ONGOING)
    keep(store, goal)
    keep(store, Activity(title="Rutin", responsible_id=service.id, status=Status.ONGOING))
    return store


def fields(record: Any) -> dict[str, Any]:
    return {name: getattr(record, name) for name in record.__dataclass_fields__}


def keep(store: Store, record: Any) -> Any:
    return store.edit("test", lambda edit: edit.save(record))[0]


def handed(store: Store, folder: Path, wanted: Wanted = EVERYTHING) -> list[Handed]:
    asked = by_function(store, Chain.load(store), wanted)
    return hand_out(store, wanted, asked, Handing(folder=folder, at=AT, version="1"))


def service(store: Store, folder: Path) -> Path:
    return next(e.path for e in handed(store, folder) if e.request.addressee == "Service")


def back(store: Store, *paths: Path, year: int = 2025) -> list[Received]:
    return [received(store, read_form(path), year) for path in paths]


def taken(store: Store, *paths: Path) -> list[Received]:
    forms = back(store, *paths)
    entries = planned(store, forms)
    name = label(forms)
    store.edit(name, lambda edit: take_in(edit, store, forms, entries, day="2026-01-20"))
    return forms


def writing(page: str, row: str, **values: Any) -> Callable[[Any], None]:
    def write(book: Any) -> None:
        for key, value in values.items():
            put(book[page], row, _HEADS[key], value)

    return write


_HEADS = {
    "women": "Kvinnor, antal 2025",
    "women_all": "Kvinnor, samtliga 2025",
    "men": "Män, antal 2025",
    "men_all": "Män, samtliga 2025",
    "reason": "Varför siffra saknas",
    "analysis": "Analys",
    "assessment": "Bedömning",
    "status": "Status",
    "goes": "Hur det går",
}


def only(store: Store, kind: type[Record], **where: Any) -> Any:
    (found,) = store.where(kind, **where)
    return found


# --- handing out ---------------------------------------------------------------------------------


def test_each_function_gets_a_form_of_what_it_is_responsible_for(
    store: Store, tmp_path: Path
) -> None:
    made = handed(store, tmp_path)
    assert [each.path.name for each in made] == [
        "JiM_PROV_2025_formular_Service.xlsx",
        "JiM_PROV_2025_formular_Den-som-har-uppgifterna.xlsx",
    ]
    assert load_workbook(made[0].path).sheetnames == [
        "Läs mig",
        "Andelar",
        "Antal",
        "Resultat",
        "Aktiviteter",
        "Uppföljning av mål",
        "Uppföljning av aktiviteter",
    ]
    assert load_workbook(made[1].path).sheetnames == ["Läs mig", "Värden"]


def test_last_years_small_counts_are_hidden_in_a_form(store: Store, tmp_path: Path) -> None:
    book = load_workbook(service(store, tmp_path))
    row = [cell.value for cell in book["Antal"][5]]
    assert 2 not in row
    assert "[x]" in row
    assert 40 in [cell.value for cell in book["Andelar"][5]]


def test_what_a_form_shows_is_logged_as_an_export(store: Store, tmp_path: Path) -> None:
    service(store, tmp_path)
    (entry,) = store.all(ExportEntry)
    assert (entry.report, entry.year, entry.filter) == ("form", 2025, "Service")
    shown = {(each.indicator_id, each.sex, each.value) for each in store.all(ShownNumber)}
    assert (1, Sex.WOMEN, 40.0) in shown
    assert not [each for each in shown if each[0] == 2 and each[2] == 2]


def test_handing_out_cannot_be_undone_but_is_remembered(store: Store, tmp_path: Path) -> None:
    before = store.undo_label
    handed(store, tmp_path)
    assert store.undo_label == before
    assert [each.sent_on for each in store.all(FormRequest)] == ["2026-01-15", "2026-01-15"]


def test_a_unit_limits_what_is_asked(store: Store) -> None:
    wanted = Wanted(year=2025, indicators=frozenset({1, 2, 3}), unit_id=1)
    assert by_function(store, Chain.load(store), wanted) == {1: ["value:2:2025:0"]}


def test_a_form_that_is_made_again_says_the_same(store: Store, tmp_path: Path) -> None:
    (first, _) = handed(store, tmp_path)
    filled(first.path, writing("Andelar", "value:1:2025:0", women=41))
    again = hand_out_again(store, first.request, Handing(folder=tmp_path, at=AT, version="1"))
    assert (again.request.version, again.request.again_on) == (1, "2026-01-15")
    assert again.path != first.path
    assert [each.reason for each in back(store, first.path, again.path)] == ["", ""]


def test_a_form_that_asks_for_other_rows_is_a_new_version(store: Store, tmp_path: Path) -> None:
    (first, _) = handed(store, tmp_path)
    store.edit("x", lambda edit: edit.delete(only(store, Indicator, id=2)))
    again = hand_out_again(store, first.request, Handing(folder=tmp_path, at=AT, version="1"))
    assert again.request.version == 2
    (old, new) = back(store, first.path, again.path)
    assert "version 1" in old.reason
    assert new.reason == ""


def test_a_form_that_cannot_be_written_is_not_remembered(store: Store, tmp_path: Path) -> None:
    with pytest.raises(JimdeskError):
        handed(store, tmp_path / "none")
    assert store.all(FormRequest) == []
    assert store.all(ExportEntry) == []


def test_what_is_in_the_file_already_is_given_but_not_when_it_is_hidden(
    store: Store, tmp_path: Path
) -> None:
    keep(store, Observation(indicator_id=2, period="2025", women_numerator=3, men_numerator=40))
    keep(store, Observation(indicator_id=1, period="2025", women_numerator=44))
    path = service(store, tmp_path)
    book = load_workbook(path)
    assert 3 not in [cell.value for cell in book["Antal"][5]]
    assert 44 in [cell.value for cell in book["Andelar"][5]]
    (form,) = back(store, path)
    assert form.form is not None
    assert form.form.answers == {}
    (form,) = back(store, filled(path, writing("Antal", "value:2:2025:0", women=3)))
    (entry,) = planned(store, [form])
    assert entry.change is Change.UNCHANGED


# --- taking in -----------------------------------------------------------------------------------


def test_what_came_back_is_written_as_one_step(store: Store, tmp_path: Path) -> None:
    path = service(store, tmp_path)
    filled(path, writing("Andelar", "value:1:2025:0", women=45, women_all=81, men="..", men_all=88))
    filled(path, writing("Resultat", "result:1:2025", analysis="Nytt.", assessment="På väg"))
    filled(path, writing("Aktiviteter", "activity:1", status="Avslutad"))
    filled(path, writing("Uppföljning av mål", "goal_follow_up:1:2025-T3", goes="Enligt plan"))
    (form,) = taken(store, path)
    assert form.form is not None
    assert form.form.problems == ()
    row = only(store, Observation, indicator_id=1, period="2025")
    assert (row.women_numerator, row.women_denominator) == (45, 81)
    assert (row.men_numerator, row.men_denominator) == (None, 88)
    assert row.men_missing is Missing.NOT_AVAILABLE
    assert (row.extracted_on, row.extracted_by) == ("2026-01-20", "Service")
    result = only(store, Result, goal_id=1, year=2025)
    assert (result.analysis, result.assessment) == ("Nytt.", Assessment.ON_THE_WAY)
    assert only(store, Activity, id=1).status is Status.COMPLETED
    said = only(store, GoalFollowUp, goal_id=1)
    assert (said.period, said.status, said.function_id) == ("2025-T3", Progress.AS_PLANNED, 1)
    assert store.all(FormAnswer)[0].answers == 8
    assert store.undo_label == "Läs in formulär: Service"
    store.undo()
    assert store.where(Observation, period="2025") == []
    assert store.all(Result) == []
    assert store.all(FormAnswer) == []


def test_a_reason_for_a_row_holds_for_every_cell_left_empty(store: Store, tmp_path: Path) -> None:
    path = service(store, tmp_path)
    change = writing("Andelar", "value:1:2025:0", women=45, women_all=81, reason="Ej insamlad")
    taken(store, filled(path, change))
    row = only(store, Observation, indicator_id=1, period="2025")
    assert (row.women_numerator, row.women_missing) == (45, None)
    assert (row.men_numerator, row.men_missing) == (None, Missing.NOT_COLLECTED)


def test_a_count_that_stood_as_a_value_is_replaced_and_not_doubled(
    store: Store, tmp_path: Path
) -> None:
    keep(store, Observation(indicator_id=2, period="2025", women_value=30.0, men_value=31.0))
    path = service(store, tmp_path)
    taken(store, filled(path, writing("Antal", "value:2:2025:0", women=32)))
    row = only(store, Observation, indicator_id=2, period="2025")
    assert (row.women_value, row.women_numerator, row.men_value) == (None, 32.0, 31.0)


def test_two_forms_for_one_cell_wait_for_a_choice(store: Store, tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    one, two = service(store, tmp_path), service(store, tmp_path / "b")
    filled(one, writing("Antal", "value:2:2025:0", women=12))
    filled(two, writing("Antal", "value:2:2025:0", women=13))
    forms = back(store, one, two)
    (entry,) = planned(store, forms)
    assert entry.change is Change.CONFLICT
    second = [chosen(entry, 1)]
    store.edit("x", lambda edit: take_in(edit, store, forms, second, day="2026-01-20"))
    assert only(store, Observation, indicator_id=2, period="2025").women_numerator == 13
    assert len(store.all(FormAnswer)) == 2


def test_a_form_of_another_year_is_refused(store: Store, tmp_path: Path) -> None:
    (form,) = back(store, service(store, tmp_path), year=2026)
    assert form.form is None
    assert "2025" in form.reason


def test_a_form_of_another_file_is_refused(store: Store, tmp_path: Path) -> None:
    path = service(store, tmp_path)
    other = new_store()
    (form,) = back(other, path)
    assert "annan myndighet: Provmyndigheten" in form.reason


def test_answers_about_what_is_gone_are_told_and_not_written(store: Store, tmp_path: Path) -> None:
    path = filled(service(store, tmp_path), writing("Antal", "value:2:2025:0", women=12))
    store.edit("x", lambda edit: edit.delete(only(store, Indicator, id=2)))
    (form,) = taken(store, path)
    assert form.form is not None
    assert form.form.answers == {}
    assert "I-002" in form.form.problems[0]


def test_an_unfilled_form_is_no_answer(store: Store, tmp_path: Path) -> None:
    taken(store, service(store, tmp_path))
    assert store.all(FormAnswer) == []
