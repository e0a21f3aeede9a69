"""The section that collects from colleagues, from saved forms to answers that are read in."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from pytestqt.qtbot import QtBot

from jimdesk import i18n
from jimdesk.domain.form import FormRequest
from jimdesk.domain.frequency import Frequency
from jimdesk.domain.indicator import Indicator, Measure
from jimdesk.domain.observation import Observation
from jimdesk.domain.organisation import Function
from jimdesk.store import backup
from jimdesk.store.manifest import Reason
from jimdesk.ui.dialogs.form_answers import FormAnswersDialog
from jimdesk.ui.document import Document
from jimdesk.ui.screens.collect import CollectScreen
from tests.office.forms import filled, put


@pytest.fixture(autouse=True)
def _swedish() -> Iterator[None]:
    before = i18n.language()
    i18n.install("sv")
    yield
    i18n.install(before)


@pytest.fixture
def filled_document(document: Document) -> Document:
    """Return a file where two functions have one indicator each."""

    def fill(edit: Any) -> None:
        for name in ("Service", "Stab"):
            owner = edit.save(Function(name=name))
            edit.save(Indicator(name=f"Fall {name}", measure=Measure.COUNT, data_owner_id=owner.id))

    document.edit("fill", fill)
    return document


@pytest.fixture
def screen(filled_document: Document, qtbot: QtBot) -> CollectScreen:
    made = CollectScreen(filled_document)
    qtbot.addWidget(made)
    made.show()
    return made


def rows(table: Any) -> list[list[str]]:
    model = table.model()
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def answered(screen: CollectScreen, folder: Path, women: object, name: str = "") -> Path:
    """Save the forms, and fill in the one to Service."""
    folder.mkdir(exist_ok=True)
    screen.hand_out(folder)
    path = next(folder.glob("*Service.xlsx"))
    filled(path, lambda book: put(book["Antal"], "value:1:2025:0", "Kvinnor, antal 2025", women))
    return path.rename(path.with_name(name)) if name else path


def dialog(screen: CollectScreen, qtbot: QtBot, *paths: Path) -> FormAnswersDialog:
    screen.read(list(paths))
    made = screen.findChild(FormAnswersDialog)
    assert made is not None
    qtbot.waitUntil(lambda: len(made.received) == len(paths), timeout=30_000)
    return made


def test_an_empty_file_says_that_there_is_nobody_to_ask(document: Document, qtbot: QtBot) -> None:
    screen = CollectScreen(document)
    qtbot.addWidget(screen)
    assert not screen.save_button.isEnabled()
    assert not screen.asking.nobody.isHidden()
    assert not screen._nothing_sent.isHidden()


def test_each_function_gets_a_form_and_is_listed_as_not_answered(
    screen: CollectScreen, tmp_path: Path
) -> None:
    screen.asking.due.setText((date.today() + timedelta(days=9)).isoformat())  # noqa: DTZ011
    screen.hand_out(tmp_path)
    assert sorted(path.name for path in tmp_path.glob("*.xlsx")) == [
        "JiM_myndighet_2025_formular_Service.xlsx",
        "JiM_myndighet_2025_formular_Stab.xlsx",
    ]
    assert [(row[0], row[3]) for row in rows(screen.sent)] == [
        ("Stab", "Inte besvarat än"),
        ("Service", "Inte besvarat än"),
    ]
    assert "2 formulär är sparade" in screen.message.text


def test_whoever_is_left_out_gets_no_form(screen: CollectScreen, tmp_path: Path) -> None:
    screen.asking._boxes[1].setChecked(False)
    screen.hand_out(tmp_path)
    assert [path.name for path in tmp_path.glob("*.xlsx")] == [
        "JiM_myndighet_2025_formular_Stab.xlsx"
    ]


def test_only_the_chosen_indicators_are_asked_for(screen: CollectScreen, qtbot: QtBot) -> None:
    screen.asking.which.setCurrentIndex(1)
    screen.asking.which.activated.emit(1)
    assert screen.asking.asked() == {}
    assert not screen.save_button.isEnabled()
    screen.asking.indicators.set_values([2])
    screen.asking.indicators.changed.emit()
    assert screen.asking.asked() == {2: ["value:2:2025:0"]}


def test_follow_up_is_offered_when_the_agency_follows_up(
    screen: CollectScreen, filled_document: Document
) -> None:
    from dataclasses import replace

    agency = replace(filled_document.store.agency, follow_up=Frequency.TERTIAL)
    filled_document.edit("x", lambda edit: edit.save(agency))
    combo = screen.asking.follow_up
    assert [combo.itemData(n) for n in range(combo.count())] == [
        "",
        "2025-T1",
        "2025-T2",
        "2025-T3",
    ]


def test_a_day_that_is_none_is_told_before_anything_is_saved(screen: CollectScreen) -> None:
    screen.asking.due.setText("i mars")
    screen.ask_folder()
    assert "2026-01-31" in screen.message.text


def test_a_form_is_saved_again(screen: CollectScreen, tmp_path: Path) -> None:
    screen.hand_out(tmp_path)
    screen.hand_out_again(tmp_path)
    assert (tmp_path / "JiM_myndighet_2025_formular_Stab (2).xlsx").exists()
    assert "igen" in rows(screen.sent)[0][1]


def test_an_answer_is_read_in_and_undone(
    screen: CollectScreen, filled_document: Document, qtbot: QtBot, tmp_path: Path
) -> None:
    shown = dialog(screen, qtbot, answered(screen, tmp_path, 12))
    assert rows(shown.files)[0][1:] == ["Service", "1 cell ifylld"]
    assert [row[2:] for row in rows(shown.changes)] == [["", "12", "Nytt"]]
    shown.read_button.click()
    (row,) = filled_document.store.all(Observation)
    assert row.women_numerator == 12
    assert "Besvarat" in rows(screen.sent)[1][3]
    filled_document.undo()
    assert filled_document.store.all(Observation) == []
    assert rows(screen.sent)[1][3] == "Inte besvarat än"


def test_two_answers_stand_side_by_side_until_one_is_chosen(
    screen: CollectScreen, filled_document: Document, qtbot: QtBot, tmp_path: Path
) -> None:
    one = answered(screen, tmp_path / "a", 12, "a.xlsx")
    two = answered(screen, tmp_path / "b", 13, "b.xlsx")
    shown = dialog(screen, qtbot, one, two)
    assert [row[2:] for row in rows(shown.conflicts.table)] == [["", "12", "13", "Som i filen"]]
    shown.conflicts.one.setCurrentIndex(2)
    shown.conflicts.one.activated.emit(2)
    assert rows(shown.conflicts.table)[0][5] == "13"
    shown.conflicts.all.choose("=a.xlsx")
    shown.conflicts.all.activated.emit(2)
    assert rows(shown.conflicts.table)[0][5] == "12"
    shown.read_in()
    assert filled_document.store.all(Observation)[0].women_numerator == 12


def test_one_bad_file_does_not_stop_the_others(
    screen: CollectScreen, qtbot: QtBot, tmp_path: Path
) -> None:
    bad = tmp_path / "bad.xlsx"
    bad.write_bytes(b"nothing")
    shown = dialog(screen, qtbot, bad, answered(screen, tmp_path, "ca 12"))
    assert [row[2] for row in rows(shown.files)] == [
        "Inte läst: bad.xlsx går inte att läsa: det är ingen arbetsbok. Inget har lästs in.",
        "Inget är ifyllt.",
    ]
    assert "ca 12" in rows(shown.problems)[0][1]
    assert not shown.read_button.isEnabled()


def test_a_form_of_another_year_is_refused_with_the_reason(
    screen: CollectScreen, filled_document: Document, qtbot: QtBot, tmp_path: Path
) -> None:
    path = answered(screen, tmp_path, 12)
    filled_document.set_years(report=2026, planning=2027)
    shown = dialog(screen, qtbot, path)
    assert "Det gäller år 2025" in rows(shown.files)[0][2]
    assert filled_document.store.count(FormRequest) == 2
    assert load_workbook(path).sheetnames[0] == "Läs mig"


def test_a_copy_is_made_before_answers_are_read_in(
    screen: CollectScreen, filled_document: Document, qtbot: QtBot, tmp_path: Path
) -> None:
    path = filled_document.store.path
    assert path is not None
    dialog(screen, qtbot, answered(screen, tmp_path, 12)).read_button.click()
    assert backup.copies(path)[0].reason is Reason.IMPORT
