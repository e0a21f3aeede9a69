from pathlib import Path

import pytest
from openpyxl import load_workbook
from pytestqt.qtbot import QtBot

from jimdesk.domain.export import ExportEntry
from jimdesk.domain.goal import Goal
from jimdesk.domain.indicator import Indicator, Measure
from jimdesk.domain.observation import Observation
from jimdesk.reports.report import Stage
from jimdesk.ui.document import Document
from jimdesk.ui.screens.report import ReportScreen

pytestmark = pytest.mark.usefixtures("english")


@pytest.fixture
def few(document: Document) -> Document:
    """Return the document with three women in an indicator."""
    document.edit("M", lambda edit: edit.save(Goal(statement="As often")))
    made = document.edit(
        "I", lambda edit: edit.save(Indicator(name="Persons", measure=Measure.COUNT))
    )
    values = Observation(
        indicator_id=made.id, period="2025", women_numerator=3.0, men_numerator=41.0
    )
    document.edit("V", lambda edit: edit.save(values))
    return document


def opened(qtbot: QtBot, document: Document) -> ReportScreen:
    screen = ReportScreen(document)
    qtbot.addWidget(screen)
    screen.show()
    return screen


def hidden(screen: ReportScreen) -> list[list[str]]:
    rows = screen.hidden.rows
    return [
        [rows.index(row, column).data() for column in range(rows.columnCount())]
        for row in range(rows.rowCount())
    ]


def test_nothing_to_hide_takes_no_room(qtbot: QtBot, document: Document) -> None:
    screen = opened(qtbot, document)
    assert not screen.hidden.isVisible()


def test_what_will_be_hidden_is_seen_before_it_leaves(qtbot: QtBot, few: Document) -> None:
    screen = opened(qtbot, few)
    assert screen.hidden.isVisible()
    assert hidden(screen) == [
        ["I-001", "2025", "All", "Women", "Counts few persons."],
        ["I-001", "2025", "All", "Men", "Otherwise a protected number could be worked out."],
    ]


def test_internal_is_a_choice_that_is_never_handed_over(qtbot: QtBot, few: Document) -> None:
    screen = opened(qtbot, few)
    screen.unprotected.click()
    assert screen.unprotected.isChecked()
    assert not screen.hidden.isVisible()
    assert "will show small counts" in screen.state.text
    screen.stage.choose(Stage.FINAL)
    screen.stage.activated.emit(screen.stage.currentIndex())
    assert not screen.unprotected.isEnabled()
    assert not screen.unprotected.isChecked()
    assert screen.hidden.isVisible()
    screen.stage.choose(Stage.DRAFT)
    screen.stage.activated.emit(screen.stage.currentIndex())
    assert screen.unprotected.isEnabled()


@pytest.mark.parametrize(("unprotected", "women"), [(False, "[x]"), (True, 3)])
def test_workbook_is_made_as_chosen(
    qtbot: QtBot, few: Document, tmp_path: Path, unprotected: bool, women: object
) -> None:
    screen = opened(qtbot, few)
    screen.unprotected.setChecked(unprotected)
    path = tmp_path / "ut.xlsx"
    screen.make(path)
    table = load_workbook(path)["Årstabell"]
    heads = [cell.value for cell in table[4]]
    assert table[5][heads.index("Kvinnor 2025")].value == women
    (entry,) = few.store.all(ExportEntry)
    assert bool(entry.filter) is unprotected
