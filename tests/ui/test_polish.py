"""What a person meets who sees the program for the first time."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from jimdesk import i18n
from jimdesk.domain.finding import Severity
from jimdesk.domain.goal import Goal
from jimdesk.domain.indicator import Indicator
from jimdesk.domain.observation import Observation
from jimdesk.store import backup
from jimdesk.store.manifest import Reason
from jimdesk.store.store import Store
from jimdesk.ui import settings
from jimdesk.ui.dialogs.help import PAGES, HelpDialog
from jimdesk.ui.look import record_name
from jimdesk.ui.main_window import MainWindow
from jimdesk.ui.place import Place
from jimdesk.ui.screens.start import STEPS, STEPS_OF_ONE
from jimdesk.ui.values_part import MANY, ValuesPart
from jimdesk.ui.widgets.wrapping import LinkButton
from jimdesk.ui.workspace import Workspace


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
    made = MainWindow(settings.Settings(tmp_path / "settings.ini"))
    with qtbot.waitExposed(made):
        made.show()
    yield made
    while not made.close():  # what could not be read is given up at the second try
        pass
    made.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def opened(window: MainWindow, file: Path) -> Workspace:
    window.open_file(file)
    assert window.workspace is not None
    window.workspace.document.set_years(report=2025, planning=2026)
    window.workspace.document.review()
    QApplication.processEvents()  # what was just made is shown
    return window.workspace


def links(widget: object) -> list[str]:
    found = widget.findChildren(LinkButton)  # type: ignore[attr-defined]
    return [link.shown for link in found if not link.isHidden() and not link.parent().isHidden()]


# --- a new file --------------------------------------------------------------------------------


def test_an_empty_file_says_how_to_begin_and_leads_there(window: MainWindow, empty: Path) -> None:
    work = opened(window, empty)

    steps = [link for link in work.screen.steps.findChildren(LinkButton) if not link.isHidden()]
    by_words = {link.shown: link for link in steps}
    by_words["Ge myndigheten dess namn"].click()

    assert "Beskriv det första problemet" in by_words
    assert work.focusWidget().accessibleName() == "Namn (obligatorisk)"


def test_the_first_steps_are_gone_once_they_are_taken(window: MainWindow, example: Path) -> None:
    work = opened(window, example)

    assert "Beskriv det första problemet" not in links(work.screen.steps)


def test_a_new_file_says_when_its_first_backup_copy_is_made(
    window: MainWindow, empty: Path
) -> None:
    work = opened(window, empty)

    words = [label.text() for label in work.status.findChildren(QLabel)]
    assert "Säkerhetskopia tas när du stänger" in words


def test_an_empty_file_is_not_said_to_be_complete(window: MainWindow, empty: Path) -> None:
    work = opened(window, empty)

    work.go(Place("checks"))
    assert "inget att kontrollera än" in work.screen.list.empty.sentence.text()
    work.go(Place("report"))
    assert "inga mål än" in work.screen.state.text
    work.go(Place("problems"))
    assert "Välj något i listan för att se det här." not in [
        label.text() for label in work.screen.findChildren(QLabel) if label.isVisible()
    ]


# --- what is missing ---------------------------------------------------------------------------


def test_a_check_names_its_record_and_keeps_the_rule_for_the_detail(
    window: MainWindow, example: Path
) -> None:
    work = opened(window, example)
    work.go(Place("checks"))
    document, screen = work.document, work.screen

    for finding in document.findings:
        row = screen.list.model.row(screen.list.model.index_of(_key(finding)).row())
        name = record_name(document, finding.table, finding.record_id)
        assert row.meta == "  ·  ".join(filter(None, (finding.code, name)))
        assert finding.rule not in row.spoken
    first = document.findings[0]
    screen.list.select(_key(first))
    shown = [label.text() for label in screen.findChildren(QLabel) if label.isVisible()]
    assert f"Regel: {first.rule}" in shown


def _key(finding: object) -> tuple[object, ...]:
    return tuple(getattr(finding, name) for name in ("rule", "table", "record_id", "field", "seen"))


def test_checks_stand_gravest_first_and_can_be_narrowed_to_one_kind(
    window: MainWindow, example: Path
) -> None:
    work = opened(window, example)
    work.go(Place("checks"))
    screen, findings = work.screen, work.document.findings
    counts = Counter(finding.severity for finding in findings if finding.accepted is None)
    accepted = len(findings) - counts.total()
    words = [screen.kinds.itemText(i) for i in range(screen.kinds.count())]

    assert words == [
        f"Alla ({len(findings)})",
        *(f"{severity.label} ({counts[severity]})" for severity in Severity),
        f"Accepterade ({accepted})",
    ]
    screen.kinds.choose(Severity.NOTE.value)
    screen.kinds.activated.emit(screen.kinds.currentIndex())
    assert screen.list.model.rowCount() == counts[Severity.NOTE]
    screen.kinds.choose(Severity.ERROR.value)
    screen.kinds.activated.emit(screen.kinds.currentIndex())
    assert screen.list.empty.sentence.text() == "Det finns inga kontroller av det här slaget."


def test_an_accepted_finding_moves_to_the_accepted_ones(window: MainWindow, example: Path) -> None:
    work = opened(window, example)
    work.go(Place("checks"))
    screen, first = work.screen, work.document.findings[0]
    screen.list.select(_key(first))

    screen._save_reason({"reason": "Known since before"})
    screen.kinds.choose("accepted")
    screen.kinds.activated.emit(screen.kinds.currentIndex())

    assert screen.list.model.index_of(_key(first)).isValid()
    screen.kinds.choose(first.severity.value)
    screen.kinds.activated.emit(screen.kinds.currentIndex())
    assert not screen.list.model.index_of(_key(first)).isValid()


def test_the_next_steps_are_not_all_about_one_record(window: MainWindow, example: Path) -> None:
    work = opened(window, example)

    shown = [text for text in links(work.screen.steps) if text[1:2] in "-R0"]
    codes = Counter(text.split("  ")[0] for text in shown)
    assert len(shown) == STEPS
    assert max(codes.values()) <= STEPS_OF_ONE
    assert all("  ·  " in text for text in shown)


def test_findings_of_one_rule_about_several_years_are_each_accepted_for_themselves(
    window: MainWindow, example: Path
) -> None:
    work = opened(window, example)
    work.go(Place("checks"))
    screen, document = work.screen, work.document
    first, second, *_ = (f for f in document.findings if f.rule == "value-total-differs")
    assert first.field == second.field

    for finding in (first, second):
        screen.list.select(_key(finding))
        screen._save_reason({"reason": "Källan avrundar"})
    reasons = {_key(finding): finding.accepted for finding in document.findings}
    assert reasons[_key(first)] == reasons[_key(second)] == "Källan avrundar"

    screen.list.select(_key(second))
    screen._take_back()
    reasons = {_key(finding): finding.accepted for finding in document.findings}
    assert (reasons[_key(first)], reasons[_key(second)]) == ("Källan avrundar", None)


# --- results of an earlier year ------------------------------------------------------------------


def test_the_result_of_the_year_before_can_be_written_while_it_is_missing(
    window: MainWindow, empty: Path
) -> None:
    work = opened(window, empty)
    goal = work.document.edit("goal", lambda edit: edit.save(Goal(statement="Lika")))
    work.go(Place("goals", goal.id))
    screen = work.screen

    assert "Skriv även 2024" in links(screen.detail.related)
    child = screen.subject.children[-1]
    screen.detail._add_child(child)
    work.go(Place("goals", goal.id))

    assert [result.year for result in work.document.chain.results_of_goal(goal.id)] == [2024]
    assert "Skriv även 2024" not in links(screen.detail.related)


# --- values that cannot be read ------------------------------------------------------------------


def typed_wrong(work: Workspace) -> tuple[ValuesPart, Indicator]:
    """Type a word where a number belongs."""
    indicator = work.document.edit("indicator", lambda edit: edit.save(Indicator(name="Andel")))
    work.go(Place("indicators", indicator.id))
    part = next(p for p in work.screen.detail.findChildren(ValuesPart))
    model = part.grid.model
    assert model.setData(model.index(0, 1), "u.s.")
    return part, indicator


def test_many_values_pasted_at_once_are_copied_first(window: MainWindow, empty: Path) -> None:
    work = opened(window, empty)
    indicator = work.document.edit("indicator", lambda edit: edit.save(Indicator(name="Andel")))
    work.go(Place("indicators", indicator.id))
    part = next(p for p in work.screen.detail.findChildren(ValuesPart))

    def pasted(since: int, until: int) -> list[Observation]:
        years = range(since, until)
        return [Observation(indicator_id=indicator.id, period=str(y), note="x") for y in years]

    part.grid.committed.emit(pasted(1950, 1950 + MANY - 1))
    assert backup.copies(empty) == []
    part.grid.committed.emit(pasted(1990, 1990 + MANY))
    (copy,) = backup.copies(empty)
    assert (copy.reason, copy.counts["observation"]) == (Reason.BULK, MANY - 1)


def test_leaving_values_that_cannot_be_read_is_said_and_they_are_there_on_return(
    window: MainWindow, empty: Path
) -> None:
    work = opened(window, empty)
    part, indicator = typed_wrong(work)

    work.go(Place("problems"))
    assert indicator.code in work.message.text
    assert work.message.isVisible()

    work.go(Place("indicators", indicator.id))
    assert part.grid.unread == 1
    assert part.grid.model.cell(part.grid.model.index(0, 1)).text == "u.s."


def test_closing_the_file_gives_unreadable_values_up_only_when_asked_twice(
    window: MainWindow, empty: Path
) -> None:
    work = opened(window, empty)
    typed_wrong(work)

    assert not window.close_file()
    assert "inte sparat" in work.message.text
    assert window.close_file()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # as on return to the loop


def test_the_reason_of_the_current_cell_stands_under_the_table(
    window: MainWindow, empty: Path
) -> None:
    work = opened(window, empty)
    part, _ = typed_wrong(work)

    part.grid.view.go_to(0, 1)
    assert "u.s." in part.grid.reason.text()
    assert part.grid.reason.isVisible()


def test_a_value_in_words_opens_its_column_by_itself(window: MainWindow, empty: Path) -> None:
    work = opened(window, empty)

    def fill(edit: object) -> Indicator:
        made: Indicator = edit.save(Indicator(name="Andel"))  # type: ignore[attr-defined]
        edit.save(  # type: ignore[attr-defined]
            Observation(indicator_id=made.id, period="2025", text_value="Fler än förr")
        )
        return made

    indicator = work.document.edit("words", fill)
    work.go(Place("indicators", indicator.id))
    part = next(p for p in work.screen.detail.findChildren(ValuesPart))

    assert part.grid.toggles["details"].isChecked()
    model = part.grid.model
    texts = [model.cell(model.index(0, column)).text for column in range(model.columnCount())]
    assert "Fler än förr" in texts


# --- a file that cannot be changed ---------------------------------------------------------------


def test_a_read_only_file_says_why_nothing_can_be_changed(
    window: MainWindow, example: Path
) -> None:
    window.show_store(Store.read(example))
    work = window.workspace
    assert work is not None

    assert "Skrivskyddad" in work.locked.text
    assert work.locked.isVisible()
    work.go(Place("problems"))
    assert not work.screen.list.add_button.isEnabled()
    assert "Lägg till mål" not in links(work.screen.detail.related)


# --- report and help -----------------------------------------------------------------------------


def test_the_workbook_can_be_opened_and_found_once_it_is_made(
    window: MainWindow, example: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    work = opened(window, example)
    work.go(Place("report"))
    asked: list[QUrl] = []

    class Opener(QObject):
        """Stands in for the system, which is not to start a spreadsheet here."""

        @Slot(QUrl)
        def open(self, url: QUrl) -> None:
            asked.append(url)

    opener = Opener()
    QDesktopServices.setUrlHandler("file", opener, "open")  # type: ignore[arg-type]
    try:
        assert not work.screen.folder_button.isVisible()
        work.screen.make(tmp_path / "ut.xlsx")
        qtbot.waitUntil(lambda: not work.screen.writer.is_writing, timeout=60_000)
        work.screen.message.action.click()
        work.screen.folder_button.click()
    finally:
        QDesktopServices.unsetUrlHandler("file")

    assert [Path(url.toLocalFile()) for url in asked] == [tmp_path / "ut.xlsx", tmp_path]


def test_every_page_of_the_help_has_its_place_in_the_menu(window: MainWindow) -> None:
    for page in PAGES:
        window.show_help(page)
    dialogs = window.findChildren(HelpDialog)
    words = {
        action.text().replace("&", "")
        for menu in window.menuBar().actions()
        for action in menu.menu().actions()  # type: ignore[attr-defined]
    }

    assert len(dialogs) == len(PAGES)
    assert {"Nyheter", "Tillgänglighet"} <= words
    for dialog in dialogs:
        dialog.reject()


@pytest.mark.parametrize("page", [page for page in PAGES if page != "shortcuts"])
def test_every_page_of_the_help_has_as_much_to_say_in_both_languages(
    page: str, qtbot: QtBot
) -> None:
    def words(language: str) -> int:
        i18n.install(language)
        dialog = HelpDialog(page, [])
        qtbot.addWidget(dialog)
        return sum(len(label.text().split()) for label in dialog.findChildren(QLabel))

    assert 0.7 < words("sv") / words("en") < 1.4


def test_the_list_of_shortcuts_says_what_keys_do_whatever_was_done_last(
    window: MainWindow, empty: Path
) -> None:
    work = opened(window, empty)
    work.document.edit("Add goal", lambda edit: edit.save(Goal()))

    shortcuts = dict(window.menus.shortcuts())
    assert shortcuts["Ctrl+Z"] == "Ångra"
    assert shortcuts["Ctrl+Del"] == "Flytta det valda till papperskorgen"
