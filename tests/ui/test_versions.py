"""What a new version of the program says when it starts, and the way back to the one before."""

import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from jimdesk import __version__, i18n, paths
from jimdesk.domain.problem import Problem
from jimdesk.store import backup
from jimdesk.store.manifest import Reason
from jimdesk.store.store import Store
from jimdesk.ui import settings, versions
from jimdesk.ui.dialogs.news import NewsDialog
from jimdesk.ui.main_window import MainWindow

OLD_FILE = Path(__file__).parents[1] / "files" / "schema-0001.jim"
Start = Callable[..., MainWindow]


@pytest.fixture
def start(qtbot: QtBot, tmp_path: Path) -> Iterator[Start]:
    """Return what starts the program anew with the same settings, last run as a version."""
    made: list[MainWindow] = []

    def begin(last: str | None = None) -> MainWindow:
        kept = settings.Settings(tmp_path / "settings.ini")
        if last is not None:
            kept.set(settings.VERSION, last)
        window = MainWindow(kept)
        qtbot.addWidget(window)
        window.show()
        made.append(window)
        return window

    yield begin
    for window in made:
        window.close()


def news(window: MainWindow) -> NewsDialog:
    (dialog,) = window.findChildren(NewsDialog)
    return dialog


def be_newer(path: Path) -> None:
    """Leave a file as a version of the program that is not there yet would."""
    with closing(Store.open(path)) as store:
        store.back_up(Reason.MIGRATION)
    with closing(sqlite3.connect(path)) as conn:
        conn.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at)"
            " VALUES ('jimdesk', 'm0999_future', '2031-01-01')"
        )
        conn.execute("PRAGMA user_version = 999")  # too new even to be read
        conn.commit()


def test_only_newer_versions_of_the_changelog_are_news() -> None:
    changelog = (
        "# Version 0.10.0\n\nNew\n\n- c\n\n# Version 0.9.1\n\n- b\n\n# Version 0.9.0\n\n- a\n"
    )
    assert versions.newer_parts(changelog, "0.9.0").endswith("# Version 0.9.1\n\n- b")
    assert versions.newer_parts(changelog, "0.9.1").endswith("- c")
    assert versions.newer_parts(changelog, "0.10.0") == ""
    assert versions.newer_parts(changelog, "1.0") == ""


@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_both_changelogs_tell_of_this_version_first(language: str) -> None:
    text = paths.resource("help", f"changelog_{language}.md").read_text("utf-8")
    assert text.startswith(f"# Version {__version__}\n")
    assert versions.newer_parts(text, "0.0.9") == text.strip()


def test_a_first_installation_tells_no_news_and_remembers_its_version(start: Start) -> None:
    window = start()
    assert window.welcome.message.isHidden()
    window.close()
    assert window.settings.get(settings.VERSION) == __version__
    assert start().welcome.message.isHidden()


def test_an_upgrade_is_told_until_its_news_have_been_read(start: Start) -> None:
    for _ in range(2):
        window = start(last="0.0.9")
        assert __version__ in window.welcome.message.text
        window.close()
    window = start()
    window.welcome.message.action.click()
    assert f"# Version {__version__}" in news(window).text
    assert "gå tillbaka" in news(window).text
    assert window.welcome.message.isHidden()
    window.close()
    assert start().welcome.message.isHidden()


def test_news_that_are_put_away_are_not_told_again(start: Start) -> None:
    window = start(last="0.0.9")
    window.welcome.message.close_button.click()
    assert not window.findChildren(NewsDialog)
    assert start().welcome.message.isHidden()


def test_another_message_that_is_put_away_leaves_the_news_for_later(start: Start) -> None:
    window = start(last="0.0.9")
    window.say("Något annat.", "good")
    window.welcome.message.close_button.click()
    assert window.settings.get(settings.VERSION) == "0.0.9"


def test_who_has_gone_back_gets_the_news_when_upgrading_again(start: Start) -> None:
    assert start(last="99.0").welcome.message.isHidden()
    assert start().settings.get(settings.VERSION) == __version__


def test_news_wait_for_what_matters_more(start: Start, example: Path) -> None:
    (example.parent / ".dropbox").touch()  # a place that the user is warned of
    window = start(last="0.0.9")
    window.open_file(example)
    assert window.workspace is not None
    assert __version__ not in window.workspace.message.text
    window.close_file()
    (example.parent / ".dropbox").unlink()
    window.open_file(example)
    assert window.workspace is not None
    assert __version__ in window.workspace.message.text


def test_a_file_given_a_new_form_is_told_of_with_the_copy_from_before(
    start: Start, tmp_path: Path
) -> None:
    path = Path(shutil.copy(OLD_FILE, tmp_path / "gammal.jim"))
    window = start(last=__version__)
    window.open_file(path)
    assert window.workspace is not None
    strip = window.workspace.message
    assert "Kopian från före ändringen" in strip.text
    strip.action.click()
    (copy,) = [each for each in backup.copies(path) if each.reason is Reason.MIGRATION]
    assert str(copy.path) in news(window).text
    assert copy.schema == "m0001_first"
    assert "# Version" not in news(window).text
    window.open_file(path)
    window.close_file()
    window.open_file(path)
    assert window.workspace.message.isHidden()


def test_the_news_of_an_upgrade_name_the_copies_of_the_open_file(
    start: Start, tmp_path: Path
) -> None:
    path = Path(shutil.copy(OLD_FILE, tmp_path / "gammal.jim"))
    window = start(last="0.0.9")
    window.open_file(path)
    assert window.workspace is not None
    window.workspace.message.action.click()
    shown = "\n".join(each.text() for each in news(window).findChildren(QLabel))
    assert f"Version {__version__}" in shown
    assert str(backup.copies(path)[0].path) in shown


def test_the_older_version_goes_on_in_the_copy_from_before(start: Start, empty: Path) -> None:
    store = Store.open(empty)
    store.edit("x", lambda edit: edit.save(Problem(title="kvar")))
    store.close()
    be_newer(empty)
    newer = empty.read_bytes()
    window = start()
    window.open_file(empty)
    strip = window.welcome.message
    assert strip.isVisible()
    assert "nyare version" in strip.text
    strip.action.click()
    assert window.workspace is not None
    store = window.workspace.document.store
    assert not store.read_only
    assert [problem.title for problem in store.all(Problem)] == ["kvar"]
    assert store.path == empty.with_name("ny (2).jim")
    assert "ny (2).jim" in window.workspace.message.text
    assert empty.read_bytes() == newer


def test_a_newer_file_without_a_copy_is_told_of_and_left_alone(start: Start, empty: Path) -> None:
    be_newer(empty)
    for copy in backup.copies(empty):
        copy.path.unlink()
    window = start()
    window.open_file(empty)
    assert "nyare version" in window.welcome.message.text
    assert window.welcome.message.action.isHidden()


def test_a_copy_that_is_newer_too_or_damaged_is_passed_over(empty: Path) -> None:
    be_newer(empty)
    good = backup.newest_known(empty)
    assert good is not None
    shutil.copy(empty, good.with_name("ny 2999-01-01.jim"))
    assert backup.newest_known(empty) == good
    good.write_bytes(good.read_bytes()[:5000])
    assert backup.newest_known(empty) is None


def test_without_anything_new_nothing_of_it_is_loaded(own_home: Path) -> None:
    program = (
        "import sys\n"
        "from jimdesk.__main__ import main\n"
        "main(['--smoke'])\n"
        "print('jimdesk.ui.versions' in sys.modules)\n"
    )
    said = [
        subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
        for _ in range(2)
    ]
    assert [each.stdout.strip() for each in said] == ["False", "False"]


def test_the_chosen_language_is_spoken_the_next_time_unless_another_is_asked_for() -> None:
    settings.Settings().set(settings.LANGUAGE, "en")
    program = (
        "from jimdesk import i18n\n"
        "from jimdesk.__main__ import main\n"
        "for words in (['--smoke'], ['--lang', 'sv', '--smoke']):\n"
        "    main(words)\n"
        "    print(i18n.language())\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert ran.stdout.split() == ["en", "sv"]
