"""What the organisation has decided cannot be chosen, and the window says who decided it."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from jimdesk import policy
from jimdesk.policy import Fault, FaultKind, Policy
from jimdesk.store.store import Store
from jimdesk.ui import settings
from jimdesk.ui.dialogs.backups import BackupsDialog
from jimdesk.ui.dialogs.preferences import PreferencesDialog
from jimdesk.ui.document import Document
from jimdesk.ui.main_window import MainWindow
from jimdesk.ui.screens import agency

WORDS = "Styrs av din organisation"


def kept(tmp_path: Path) -> settings.Settings:
    return settings.Settings(tmp_path / "settings.ini")


def test_a_decided_theme_holds_and_the_choice_is_kept_for_later(
    tmp_path: Path, qtbot: QtBot
) -> None:
    chosen = kept(tmp_path)
    chosen.set(settings.THEME, "light")
    policy.install(Policy(theme="dark"))
    dialog = PreferencesDialog(chosen, lambda: None)
    qtbot.addWidget(dialog)
    assert dialog.theme.currentData() == "dark"
    assert not dialog.theme.isEnabled()
    assert WORDS in dialog.theme.accessibleDescription()
    dialog.scale.activated.emit(0)
    policy.install(Policy())
    assert chosen.get(settings.THEME) == "light"


def test_the_example_cannot_be_opened(tmp_path: Path, qtbot: QtBot) -> None:
    policy.install(Policy(example=False))
    window = MainWindow(kept(tmp_path))
    qtbot.addWidget(window)
    window.open_example()
    assert window.workspace is None
    assert "organisation" in window.welcome.message.text
    (command,) = [each for each in window.actions() if "exemplet" in each.text().replace("&", "")]
    assert not command.isEnabled()
    assert WORDS in command.text()


def test_a_decided_folder_of_backups_cannot_be_changed(
    example: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    policy.install(Policy(backup_folder=tmp_path / "decided"))
    document = Document(Store.open(example))
    dialog = BackupsDialog(document)
    qtbot.addWidget(dialog)
    assert not dialog.place_button.isEnabled()
    assert WORDS in dialog.place_button.accessibleDescription()
    assert WORDS in dialog.place.text()
    assert "Välj en mapp" not in dialog.place.text()  # that is not for this user to do
    document.close()


def test_the_agency_keeps_a_decided_name_and_the_floor(tmp_path: Path, qtbot: QtBot) -> None:
    policy.install(Policy(agency_name="Myndigheten", threshold=10))
    document = Document(Store.create(tmp_path / "a.jim"))
    screen = agency.screen(document)
    qtbot.addWidget(screen)
    form = screen._pages["agency"].form
    assert form.boxes["name"].editor.widget.isReadOnly()
    assert WORDS in form.boxes["name"].editor.widget.accessibleDescription()
    threshold = form.boxes["suppression_threshold"]
    threshold.editor.write(5)
    threshold.typed.emit("suppression_threshold")
    assert not form.flush()
    assert "10" in threshold.editor.widget.accessibleDescription()
    threshold.editor.write(12)
    threshold.typed.emit("suppression_threshold")
    assert form.flush()
    assert document.store.agency.suppression_threshold == 12
    document.close()


def test_a_wrong_policy_is_told_once(example: Path, tmp_path: Path, qtbot: QtBot) -> None:
    fault = Fault(kind=FaultKind.VALUE, source="policy.ini", line=2, name="Theme")
    policy.install(Policy(faults=(fault,)))
    window = MainWindow(kept(tmp_path))
    qtbot.addWidget(window)
    window.show()
    assert "policy.ini, rad 2: Theme" in window.welcome.message.text
    window.open_file(example)
    assert window.workspace is not None
    assert "policy.ini" not in window.workspace.message.text
    window.close()
