"""The wizard that reads figures in, driven as a person drives it."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from jimdesk.domain.indicator import Indicator, Measure
from jimdesk.domain.observation import Observation
from jimdesk.domain.source import Source
from jimdesk.imports.plan import Change
from jimdesk.store import backup
from jimdesk.store.manifest import Reason
from jimdesk.store.store import Store
from jimdesk.ui import settings
from jimdesk.ui.dialogs.import_wizard import ImportWizard
from jimdesk.ui.document import Document
from jimdesk.ui.import_parts.figures import CHANGES, FOUND, MAPPING, TARGET
from jimdesk.ui.main_window import MainWindow
from jimdesk.ui.values_part import ValuesPart
from jimdesk.ui.widgets.controls import ComboBox
from tests.imports.files import SHARED, Sample, px, sample, workbook

LEFT = Qt.MouseButton.LeftButton
FILES = None
SEXES = ("kvinnor", "män", "totalt")
Start = Callable[..., ImportWizard]


@pytest.fixture
def document(qapp: QApplication, empty: Path) -> Iterator[Document]:
    document = Document(Store.open(empty))
    yield document
    document.close()


@pytest.fixture
def start(qtbot: QtBot, document: Document) -> Iterator[Start]:
    wizards: list[ImportWizard] = []

    def shown(indicator: Indicator | None = None) -> ImportWizard:
        wizard = ImportWizard(document, indicator)
        wizard.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        qtbot.addWidget(wizard)
        wizard.show()
        wizards.append(wizard)
        return wizard

    yield shown
    for wizard in wizards:
        wizard.done(0)


def source(tmp_path: Path, *values: float, years: tuple[str, ...] = ("2023", "2024")) -> Path:
    made = Sample(names=("region", "kön", "år"), codes=(("Riket",), SEXES, years), values=values)
    path = tmp_path / "folk.px"
    path.write_bytes(px(made))
    return path


def read(qtbot: QtBot, wizard: ImportWizard, *paths: Path) -> None:
    wizard.files.chosen.emit(list(paths))
    qtbot.waitUntil(lambda: not wizard.reader.is_reading, timeout=20_000)
    assert wizard.figures.tables, wizard.message.text


def page(wizard: ImportWizard) -> int | None:
    return wizard.page


def go_on(wizard: ImportWizard) -> None:
    QTest.mouseClick(wizard.next_button, LEFT)


def choose(combo: ComboBox, value: str) -> None:
    """Choose as a person does, which tells whoever listens."""
    combo.choose(value)
    combo.activated.emit(combo.currentIndex())


def observed(document: Document) -> list[tuple[str, float | None, float | None, float | None]]:
    return [
        (row.period, row.women_numerator, row.men_numerator, row.total_numerator)
        for row in document.store.all(Observation)
    ]


def existing(document: Document, measure: Measure = Measure.COUNT) -> Indicator:
    made = Indicator(name="Folkmängd", measure=measure)
    return document.edit("x", lambda edit: edit.save(made))


def test_a_statistics_file_becomes_values_of_a_new_indicator_in_one_step(
    qtbot: QtBot, start: Start, document: Document, tmp_path: Path
) -> None:
    wizard = start()
    assert page(wizard) == FILES
    assert not wizard.next_button.isEnabled()
    read(qtbot, wizard, source(tmp_path, 1, 2, 3, 4, 4, 6))
    assert page(wizard) == FOUND
    assert "kön" in wizard.figures.found.words.text()
    assert wizard.figures.found.preview is not None
    assert wizard.figures.found.preview.rows.rowCount() == 6
    for wanted in (MAPPING, TARGET, CHANGES):
        go_on(wizard)
        assert page(wizard) == wanted, wizard.message.text
    assert document.store.all(Observation) == []
    with qtbot.waitSignal(wizard.done_reading):
        go_on(wizard)
    assert observed(document) == [("2023", 1, 3, 4), ("2024", 2, 4, 6)]
    (indicator,) = document.store.all(Indicator)
    assert (indicator.name, indicator.measure) == ("Folk", Measure.COUNT)
    assert [each.title for each in document.store.all(Source)] == ["Folk"]
    assert wizard.isHidden()
    document.undo()
    assert document.store.all(Indicator) == []
    assert document.store.all(Observation) == []


def test_enter_goes_on_and_back_goes_back(qtbot: QtBot, start: Start, tmp_path: Path) -> None:
    wizard = start()
    read(qtbot, wizard, source(tmp_path, 1, 2, 3, 4, 4, 6))
    QTest.keyClick(wizard, Qt.Key.Key_Return)
    assert page(wizard) == MAPPING
    QTest.mouseClick(wizard.back_button, LEFT)
    assert page(wizard) == FOUND


def test_cancelled_or_failed_the_file_is_byte_for_byte_the_same(
    qtbot: QtBot, start: Start, document: Document, tmp_path: Path
) -> None:
    path = document.store.path
    assert path is not None
    before = path.read_bytes()
    wizard = start()
    read(qtbot, wizard, source(tmp_path, 1, 2, 3, 4, 4, 6))
    for _ in range(3):
        go_on(wizard)
    assert page(wizard) == CHANGES
    QTest.keyClick(wizard, Qt.Key.Key_Escape)
    assert wizard.isHidden()
    assert path.read_bytes() == before
    broken = tmp_path / "trasig.px"
    broken.write_bytes(px(sample(), data="1 2"))
    again = start()
    with qtbot.waitSignal(again.reader.failed, timeout=20_000):
        again.files.chosen.emit([broken])
    assert again.message.text.startswith("trasig.px")
    assert page(again) == FILES
    again.done(0)
    assert path.read_bytes() == before


def test_reading_can_be_stopped(qtbot: QtBot, start: Start, tmp_path: Path) -> None:
    wizard = start()
    wizard.files.chosen.emit([source(tmp_path, 1, 2, 3, 4, 4, 6)])
    assert wizard.reader.is_reading
    assert wizard.files.stop_button.isVisible()
    QTest.mouseClick(wizard.files.stop_button, LEFT)
    assert not wizard.files.stop_button.isVisible()
    assert wizard.figures.tables == []


def test_what_is_not_certain_is_asked_for(
    qtbot: QtBot, start: Start, document: Document, tmp_path: Path
) -> None:
    path = tmp_path / "folk.px"
    path.write_bytes(px(sample()))
    indicator = existing(document)
    wizard = start(indicator)
    read(qtbot, wizard, path)
    go_on(wizard)
    go_on(wizard)
    assert page(wizard) == MAPPING
    assert "region" in wizard.message.text
    assert wizard.figures.meaning.picks["region"].hasFocus()
    choose(wizard.figures.meaning.picks["region"], "Norr")
    assert wizard.figures.meaning.preview.rows.rowCount() == 4
    for wanted in (TARGET, CHANGES):
        go_on(wizard)
        assert page(wizard) == wanted, wizard.message.text
    go_on(wizard)
    assert observed(document) == [("2023", 10, 20, None), ("2024", 11, 21, None)]


def test_categories_can_be_read_as_groups(
    qtbot: QtBot, start: Start, document: Document, tmp_path: Path
) -> None:
    path = tmp_path / "folk.px"
    path.write_bytes(px(sample()))
    wizard = start(existing(document))
    read(qtbot, wizard, path)
    go_on(wizard)
    choose(wizard.figures.meaning.picks["region"], "*groups")
    for _ in range(3):
        go_on(wizard)
    assert len(document.store.all(Observation)) == 4
    assert len(document.chain.subgroups) == 2


def test_counts_for_a_share_are_asked_about(
    qtbot: QtBot, start: Start, document: Document, tmp_path: Path
) -> None:
    wizard = start(existing(document, Measure.SHARE_WITHIN_SEX))
    read(qtbot, wizard, source(tmp_path, 1, 2, 3, 4, 4, 6))
    for _ in range(3):
        go_on(wizard)
    assert page(wizard) == TARGET
    assert wizard.message.isVisible()
    (asked,) = wizard.figures.target.quantities.values()
    choose(asked, "denominator")
    go_on(wizard)
    go_on(wizard)
    row = document.store.all(Observation)[0]
    assert (row.women_numerator, row.women_denominator) == (None, 1)


def test_a_year_that_no_column_says_is_asked_for(
    qtbot: QtBot, start: Start, document: Document, tmp_path: Path
) -> None:
    path = workbook(tmp_path / "enkät.xlsx", [["Kön", "Antal"], ["Kvinnor", 12], ["Män", 9]])
    wizard = start(existing(document))
    read(qtbot, wizard, path)
    go_on(wizard)
    assert wizard.figures.meaning.period is not None
    go_on(wizard)
    assert page(wizard) == MAPPING
    QTest.keyClicks(wizard.figures.meaning.period, "2025")
    go_on(wizard)
    if wizard.figures.target.quantities and not wizard.figures.mapping.quantity:
        choose(next(iter(wizard.figures.target.quantities.values())), "numerator")
    go_on(wizard)
    go_on(wizard)
    assert observed(document) == [("2025", 12, 9, None)]


def test_next_years_file_is_read_at_once_and_shows_old_beside_new(
    qtbot: QtBot, start: Start, document: Document, tmp_path: Path
) -> None:
    indicator = existing(document)
    wizard = start(indicator)
    read(qtbot, wizard, source(tmp_path, 1, 2, 3, 4, 4, 6))
    for _ in range(4):
        go_on(wizard)
    row = document.store.all(Observation)[0]
    document.edit("För hand", lambda edit: edit.save(replace(row, men_numerator=7.0)))
    again = start(document.store.all(Indicator)[0])
    years = ("2023", "2024", "2025")
    read(qtbot, again, source(tmp_path, 1, 5, 6, 3, 4, 5, 4, 9, 11, years=years))
    assert page(again) == CHANGES
    again.figures.changes.filter.choose("conflict")
    again.figures.changes.filter.activated.emit(0)
    rows = again.figures.changes.table.rows
    shown = [rows.index(0, column).data() for column in range(rows.columnCount())]
    assert rows.rowCount() == 1
    assert shown[0] == "2023"
    assert shown[4:6] == ["7", "3"]
    go_on(again)
    assert observed(document) == [("2023", 1, 7, 4), ("2024", 5, 4, 9), ("2025", 6, 5, 11)]
    third = start(document.store.all(Indicator)[0])
    read(qtbot, third, source(tmp_path, 1, 5, 6, 3, 4, 5, 4, 9, 11, years=years))
    assert not third.next_button.isEnabled()
    third.figures.changes.replace_conflicts.click()
    assert third.next_button.isEnabled()
    go_on(third)
    assert observed(document)[0] == ("2023", 1, 3, 4)


def test_another_source_of_the_same_shape_is_not_taken_for_the_first(
    qtbot: QtBot, start: Start, document: Document, tmp_path: Path
) -> None:
    wizard = start(existing(document))
    read(qtbot, wizard, source(tmp_path, 1, 2, 3, 4, 4, 6))
    for _ in range(4):
        go_on(wizard)
    other = source(tmp_path, 9, 2, 3, 4, 12, 6)
    other.write_bytes(other.read_bytes().replace(b'"Folk"', b'"Sjukfall"'))
    again = start(document.store.all(Indicator)[0])
    read(qtbot, again, other)
    assert page(again) == FOUND
    for _ in range(3):
        go_on(again)
    assert again.figures.order is not None
    assert again.figures.order.source.title == "Sjukfall"
    assert len(again.figures.order.plan.of(Change.CONFLICT)) == 2


def test_a_copied_table_is_pasted(qtbot: QtBot, start: Start, document: Document) -> None:
    QGuiApplication.clipboard().setText("Kön\t2023\t2024\nKvinnor\t1\t2\nMän\t3\t4\n")
    wizard = start(existing(document))
    with qtbot.waitSignal(wizard.reader.done, timeout=20_000):
        QTest.mouseClick(wizard.files.paste_button, LEFT)
    assert page(wizard) == FOUND
    QGuiApplication.clipboard().clear()
    wizard.back()
    QTest.mouseClick(wizard.files.paste_button, LEFT)
    assert wizard.message.isVisible()


def test_dropped_files_are_read_together(qtbot: QtBot, start: Start, tmp_path: Path) -> None:
    paths = []
    for sex in ("kvinnor", "män"):
        path = tmp_path / f"antal_{sex}.csv"
        path.write_text("år;antal\n2023;1\n2024;2\n", encoding="utf-8")
        paths.append(path)
    wizard = start()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPointF(QPoint(5, 5)),
        Qt.DropAction.CopyAction,
        data,
        LEFT,
        Qt.KeyboardModifier.NoModifier,
    )
    with qtbot.waitSignal(wizard.reader.done, timeout=20_000):
        wizard.dropEvent(event)
    assert len(wizard.figures.tables) == 1
    assert wizard.figures.mapping.sexes


def test_one_of_several_tables_is_chosen(qtbot: QtBot, start: Start, tmp_path: Path) -> None:
    one = workbook(tmp_path / "a.xlsx", [["Kön", "2023"], ["Kvinnor", 1], ["Män", 2]])
    two = workbook(tmp_path / "b.xlsx", [["Kön", "2024"], ["Kvinnor", 3], ["Män", 4]])
    wizard = start()
    read(qtbot, wizard, one, two)
    go_on(wizard)
    assert page(wizard) == FOUND
    assert wizard.figures.found.tables is not None
    choose(wizard.figures.found.tables, "1")
    go_on(wizard)
    assert page(wizard) == MAPPING


def test_a_new_indicator_needs_a_name_and_a_kind(
    qtbot: QtBot, start: Start, document: Document, tmp_path: Path
) -> None:
    path = tmp_path / "a.csv"
    path.write_text("kön;år;tal\nkvinnor;2023;1,5\nmän;2023;2,5\n", encoding="utf-8")
    wizard = start()
    read(qtbot, wizard, path)
    go_on(wizard)
    go_on(wizard)
    assert page(wizard) == TARGET, wizard.message.text
    go_on(wizard)
    assert page(wizard) == TARGET
    wizard.figures.target.name.clear()
    QTest.keyClicks(wizard.figures.target.name, "Snittbetyg")
    choose(wizard.figures.target.measure, "mean")
    wizard.figures.target.unit.clear()
    QTest.keyClicks(wizard.figures.target.unit, "points")
    for asked in wizard.figures.target.quantities.values():
        choose(asked, "value")
    go_on(wizard)
    assert page(wizard) == CHANGES, wizard.message.text
    go_on(wizard)
    (indicator,) = document.store.all(Indicator)
    assert (indicator.name, indicator.measure, indicator.unit) == (
        "Snittbetyg",
        Measure.MEAN,
        "points",
    )
    assert document.store.all(Observation)[0].women_value == 1.5


@pytest.mark.skipif(not SHARED.is_dir(), reason="the real files are not here")
def test_a_real_table_comes_in(qtbot: QtBot, start: Start, document: Document) -> None:
    wizard = start(existing(document))
    read(qtbot, wizard, SHARED / "px" / "PCAxis.Serializers__BE0101N1.px")
    go_on(wizard)
    picks = {"region": "Upplands Väsby", "civilstånd": "ogifta", "ålder": "45-54 år"}
    for dimension in wizard.figures.table.dimensions:
        if dimension.name in picks and len(dimension.codes) > 1:
            code = dimension.codes[dimension.labels.index(picks[dimension.name])]
            choose(wizard.figures.meaning.picks[dimension.name], code)
    go_on(wizard)
    assert page(wizard) == TARGET, wizard.message.text
    for (name, code), asked in wizard.figures.target.quantities.items():
        dimension = next(each for each in wizard.figures.table.dimensions if each.name == name)
        if dimension.labels[dimension.codes.index(code)] == "Folkmängd":
            choose(asked, "numerator")
    go_on(wizard)
    go_on(wizard)
    found = {period: (women, men) for period, women, men, _ in observed(document)}
    assert found["2020"][1] == 1054
    assert found["2021"][0] == 809


# Ways in.


def test_the_values_of_an_indicator_lead_to_the_wizard_and_say_what_came_in(
    qtbot: QtBot, document: Document, tmp_path: Path
) -> None:
    part = ValuesPart(document)
    qtbot.addWidget(part)
    document.changed.connect(lambda _: part.show_record(document.store.all(Indicator)[0]))
    part.show_record(existing(document))
    part.show()
    QTest.mouseClick(part.read_button, LEFT)
    (wizard,) = part.findChildren(ImportWizard)
    assert "igen" not in part.read_button.text()
    read(qtbot, wizard, source(tmp_path, 1, 2, 3, 4, 4, 6))
    for _ in range(4):
        go_on(wizard)
    assert part.told.text.startswith("6 värden")
    assert "I-001" in part.told.text
    assert part.read_button.text() == "Läs in igen …"


def test_figures_are_read_in_after_a_copy(qtbot: QtBot, document: Document, tmp_path: Path) -> None:
    indicator = existing(document)
    wizard = ImportWizard(document, indicator)
    qtbot.addWidget(wizard)
    read(qtbot, wizard, source(tmp_path, 1, 2, 3, 4, 4, 6))
    for _ in range(4):
        go_on(wizard)
    assert document.store.path is not None
    assert backup.copies(document.store.path)[0].reason is Reason.IMPORT


def test_the_menu_leads_to_the_wizard_only_where_something_can_be_changed(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, empty: Path
) -> None:
    window = MainWindow(settings.Settings(tmp_path / "settings.ini"))
    qtbot.addWidget(window)
    (action,) = (each for each in window.actions() if each.data() == "Läs in uppgifter …")
    window.show_store(Store.read(empty))
    assert not action.isEnabled()
    window.open_file(empty)
    window.close_file()
    window.open_file(empty)
    assert action.isEnabled()
    action.trigger()
    (wizard,) = window.findChildren(ImportWizard)
    assert wizard.isVisible()
    wizard.reject()
    assert window.close_file()


# Large tables.


def large(tmp_path: Path) -> Path:
    codes = (tuple(f"ort {n}" for n in range(600)), SEXES, ("2022", "2023", "2024"))
    values = [float(number) for number in range(600 * 3 * 3)]
    path = tmp_path / "orter.px"
    path.write_bytes(px(Sample(names=("ort", "kön", "år"), codes=codes, values=values)))
    return path


def test_a_large_table_is_worked_out_beside_the_window_and_can_be_given_up(
    qtbot: QtBot, start: Start, document: Document, tmp_path: Path
) -> None:
    wizard = start(existing(document))
    read(qtbot, wizard, large(tmp_path))
    go_on(wizard)
    choose(wizard.figures.meaning.picks["ort"], "*groups")
    go_on(wizard)
    go_on(wizard)
    assert page(wizard) == CHANGES
    assert wizard.figures.changes.wait.isVisible()
    assert not wizard.next_button.isEnabled()
    QTest.mouseClick(wizard.back_button, LEFT)
    assert not wizard.figures.worker.is_working
    go_on(wizard)
    qtbot.waitUntil(wizard.next_button.isEnabled, timeout=20_000)
    assert not wizard.figures.changes.wait.isVisible()
    assert wizard.figures.order is not None
    assert len(wizard.figures.order.entries) == 5400
    wizard.figures.changes.table.rows.tick(0)
    assert len(wizard.figures.order.entries) == 5399
