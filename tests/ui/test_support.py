"""A support package is shown whole before it is saved, and holds nothing of what was written."""

import getpass
import zipfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from jimdesk import paths, policy
from jimdesk.policy import Fault, FaultKind, Policy
from jimdesk.store.store import Store
from jimdesk.ui import log, settings, support
from jimdesk.ui.dialogs.log import LogDialog
from jimdesk.ui.dialogs.support import SupportDialog
from jimdesk.ui.main_window import MainWindow
from tests.store.samples import everything, one_of_each

PLANTED = "Anna Planterad"


@pytest.fixture
def kept(tmp_path: Path) -> settings.Settings:
    """Return settings with a name wherever one can stand."""
    made = settings.Settings(tmp_path / "settings.ini")
    file = tmp_path / f"{PLANTED}.jim"
    file.touch()
    made.set(settings.SIGNATURE, PLANTED)
    made.set(settings.WORD_TEMPLATE, f"/home/{PLANTED}/mall.docx")
    made.set(settings.CLUSTER, f"/mnt/{PLANTED}/a.json\n/mnt/{PLANTED}/b.json")
    made.add_recent(file)
    return made


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """Return an open file whose every field is written in, in a folder with a person's name."""
    folder = tmp_path / PLANTED
    folder.mkdir()
    made = Store.create(folder / f"{PLANTED}s arbete.jim")
    made.who = PLANTED
    one_of_each(made)
    made.set_setting("planted", PLANTED)
    made.back_up()
    yield made
    made.close()


@pytest.fixture(autouse=True)
def own_log() -> Iterator[None]:
    """Let go of the log of this test, which lies in its own home."""
    yield
    log.let_go()


def texts_of(store: Store) -> set[str]:
    """Return everything that is written in a file and can be told from the program's own words."""
    found = {
        value
        for rows in everything(store).values()
        for row in rows
        for value in row
        if isinstance(value, str)
    }
    return {text for text in found if "åäö" in text} | {PLANTED}


def fail_over(text: str) -> None:
    """Let the program have a fault whose message and whose cause hold a text."""
    try:
        try:
            int(text)
        except ValueError as error:
            raise KeyError(text) from error
    except KeyError as error:
        log.write(error)


def test_nothing_that_was_written_is_in_the_package(
    kept: settings.Settings, store: Store, tmp_path: Path
) -> None:
    planted = texts_of(store)
    assert len(planted) > 100
    for text in sorted(planted):
        fail_over(text)
    policy.install(
        Policy(
            agency_name=PLANTED,
            data_folder=Path("/srv") / PLANTED,
            backup_folder=Path("/srv") / PLANTED,
            faults=(Fault(kind=FaultKind.UNKNOWN, source=f"/{PLANTED}", line=3, name=PLANTED),),
        )
    )
    target = tmp_path / "paket.zip"
    support.write(support.parts(kept, store), target)
    with zipfile.ZipFile(target) as package:
        inside = "\n".join(package.read(name).decode() for name in package.namelist())
    assert "KeyError" in inside
    for text in planted | {"åäö", "citat", PLANTED.split()[1], tmp_path.name, str(Path.home())}:
        assert text not in inside
    user = getpass.getuser()
    assert f"/{user}" not in inside


def test_the_package_holds_what_was_shown_and_nothing_else(
    kept: settings.Settings, store: Store, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = SupportDialog(kept, store)
    qtbot.addWidget(dialog)
    dialog.show()
    shown = {}
    dialog.table.setFocus()
    for part in dialog.parts:
        shown[part.name] = dialog.text.toPlainText()
        assert part.title in dialog.text.accessibleDescription()
        QTest.keyClick(dialog.table, Qt.Key.Key_Down)
    dialog.save(tmp_path / "paket.zip")
    with zipfile.ZipFile(tmp_path / "paket.zip") as package:
        saved = {name: package.read(name).decode() for name in package.namelist()}
    assert {name: text.replace("\xa0", " ") for name, text in saved.items()} == shown
    assert "paket.zip" in dialog.message.text


def test_the_package_says_what_helps(kept: settings.Settings, store: Store) -> None:
    policy.install(Policy(threshold=10, faults=(Fault(kind=FaultKind.VALUE, source="x", line=7),)))
    versions, chosen, file, said = (part.text for part in support.parts(kept, store))
    assert "SQLite: 3." in versions
    assert "Signatur: vald" in chosen
    assert "Andra myndigheters delningsfiler: 2" in chosen
    assert "SmallCountThreshold = 10" in chosen
    assert "rad 7: ett värde som inte går att använda" in chosen
    assert "Hel: ja" in file
    assert "Skrivskyddad: nej" in file
    assert "\ngoal: 1\n" in file
    assert said == "Loggen är tom.\n"


def test_a_file_that_does_not_hold_together_is_told_of_without_its_content(
    kept: settings.Settings, store: Store
) -> None:
    store._conn.execute("PRAGMA foreign_keys = OFF")
    store._conn.execute("UPDATE goal_indicator SET indicator_id = 999")
    (file,) = (part.text for part in support.parts(kept, store) if part.name == "file.txt")
    assert "Hel: goal_indicator 1: indicator" in file


def test_without_a_file_there_is_a_package_too(kept: settings.Settings) -> None:
    parts = support.parts(kept, None)
    assert [part.name for part in parts] == ["versions.txt", "settings.txt", "file.txt", "log.txt"]
    assert parts[2].text == "Ingen fil är öppen.\n"


def test_a_package_that_cannot_be_saved_is_told(
    kept: settings.Settings, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = SupportDialog(kept, None)
    qtbot.addWidget(dialog)
    dialog.save(tmp_path / "ingen mapp" / "paket.zip")
    assert "gick inte att spara" in dialog.message.text


def test_the_name_is_offered_and_gets_its_ending(
    kept: settings.Settings, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    offered = []

    def answer(_: object, title: str, start: str, kinds: str) -> tuple[str, str]:
        offered.append(Path(start).name)
        return str(tmp_path / "paket"), kinds

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    dialog = SupportDialog(kept, None)
    qtbot.addWidget(dialog)
    dialog.save_button.click()
    assert (tmp_path / "paket.zip").is_file()
    assert offered[0].startswith("JiM Desk supportpaket 2")
    assert support.file_name(date(2026, 3, 1)) == "JiM Desk supportpaket 2026-03-01.zip"


def test_the_help_menu_shows_package_and_log(tmp_path: Path, qtbot: QtBot) -> None:
    window = MainWindow(settings.Settings(tmp_path / "settings.ini"))
    qtbot.addWidget(window)
    window.show()
    for words, kind in (("Skapa supportpaket …", SupportDialog), ("Loggen …", LogDialog)):
        (action,) = [each for each in window.actions() if each.text().replace("&", "") == words]
        action.trigger()
        (dialog,) = window.findChildren(kind)
        assert dialog.isVisible()
        dialog.reject()


def test_the_log_can_be_read_and_removed(qtbot: QtBot) -> None:
    fail_over("x")
    dialog = LogDialog()
    qtbot.addWidget(dialog)
    assert "KeyError" in dialog.text.toPlainText()
    dialog.remove_button.click()
    assert dialog.text.toPlainText() == "Loggen är tom."
    assert not dialog.remove_button.isEnabled()
    assert list(paths.log_folder().iterdir()) == []
