"""What must hold for every view of the program, tried on each of them."""

import shutil
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QWidget,
)

from jimdesk import i18n
from jimdesk.store.store import Store
from jimdesk.ui import dialogs, screens, theme
from jimdesk.ui.main_window import MainWindow
from jimdesk.ui.sections import all_screens
from jimdesk.ui.settings import Settings
from jimdesk.ui.views import View, all_views
from tests.ui import walk

VIEWS = all_views()


@dataclass(frozen=True)
class Setting:
    """How the program is started.

    Attributes:
        file: "example", "empty" or "read-only".
        size: Of the window, in pixels.
    """

    file: str = "example"
    language: str = "sv"
    look: str = "light"
    scale: float = 1.0
    size: tuple[int, int] = (1320, 860)

    def __str__(self) -> str:
        return f"{self.file}-{self.language}-{self.look}-{self.scale:.0%}-{self.size[0]}"


EXAMPLE, EMPTY, READ_ONLY = Setting(), Setting(file="empty"), Setting(file="read-only")
ENGLISH = Setting(language="en", scale=2.0)
SIZES = (
    EXAMPLE,
    Setting(scale=1.5),
    Setting(scale=2.0),
    Setting(size=(800, 600)),
    Setting(size=(640, 480)),
    Setting(scale=2.0, size=(800, 600)),
    ENGLISH,
)
LOOKS = (EXAMPLE, Setting(look="dark"), Setting(look="high_contrast"))
FREE = {
    "preferences",
    "welcome",
    "lock",
    "unlock",
    "report",
    "report/sheets",
    "indicators",
    "overview",
    "cluster",
    "checks",
    "effect_chain",
} | {f"assessments/{part}" for part in ("answers", "conversation", "frameworks")}
"""Views whose choices change nothing in the file: what is shown, how, and what is exported."""

Check = Callable[[QWidget], list[str]]


@dataclass
class Desk:
    """A window with a file, in which one view after the other is shown.

    Attributes:
        setting: How it was started.
        open: The dialogs that are open.
        at: The view that is shown.
    """

    setting: Setting
    path: Path
    window: MainWindow
    open: list[QWidget] = field(default_factory=list)
    at: View | None = None

    def show(self, view: View) -> QWidget:
        """Show a view with everything unfolded; one that is shown already stays as it is."""
        i18n.install(self.setting.language)
        if self.at is view:
            return self.open[-1] if self.open else self.window
        self.leave()
        self.at = view
        if self.window.workspace is None:
            self._open_file()
        shown = view.show(self.window)
        if shown is not self.window:
            self.open.append(shown)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # the file just closed
        walk.settle()
        walk.unfold(shown)
        return shown

    def _open_file(self) -> None:
        read_only = self.setting.file == "read-only"
        self.window.show_store((Store.read if read_only else Store.open)(self.path))
        workspace = self.window.workspace
        assert workspace is not None
        workspace.document.review()

    def leave(self) -> None:
        """Close the dialog that is open."""
        self.at = None
        while self.open:
            dialog = self.open.pop()
            dialog.close()
            QApplication.sendPostedEvents(dialog, QEvent.Type.DeferredDelete)


@pytest.fixture(autouse=True)
def light() -> None:
    """Leave the look to the tests here: another look for a large window takes its time."""


@dataclass(frozen=True)
class Case:
    """A view, and how the program was started in which it is shown."""

    view: View
    setting: Setting

    def __str__(self) -> str:
        return f"{self.view.name}-{self.setting}"


@dataclass
class Desks:
    """The window that is open; another setting begins with a new one."""

    new: Callable[[Setting], Desk]
    desk: Desk | None = None

    def desk_for(self, setting: Setting) -> Desk:
        if self.desk is None or self.desk.setting != setting:
            self.close()
            self.desk = self.new(setting)
        return self.desk

    def close(self) -> None:
        if self.desk is not None:
            self.desk.leave()
            self.desk.window.close()
            self.desk.window.deleteLater()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.desk = None


@pytest.fixture(scope="module")
def desks(
    qapp: QApplication, example_file: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Desks]:
    """Open windows in a look that is there before them: to change it later takes seconds."""

    def new(setting: Setting) -> Desk:
        i18n.install(setting.language)
        theme.apply(qapp, setting.look, setting.scale)
        path = tmp_path_factory.mktemp("desk") / "fil.jim"
        if setting.file == "empty":
            Store.create(path).close()
        else:
            shutil.copy(example_file, path)
        window = MainWindow(Settings(path.with_name("settings.ini")))
        window.resize(*setting.size)
        window.show()
        return Desk(setting, path, window)

    made = Desks(new)
    yield made
    made.close()
    theme.apply(qapp, "light")


@pytest.fixture(scope="module")
def case(request: pytest.FixtureRequest) -> Case:
    """Return a view to look at; all that is tried on one is tried before the next is shown."""
    found: Case = request.param
    return found


@pytest.fixture
def shown(case: Case, desks: Desks) -> QWidget:
    """Show the view of this case with everything unfolded."""
    return desks.desk_for(case.setting).show(case.view)


def at(*settings: Setting, views: Sequence[View] = VIEWS) -> pytest.MarkDecorator:
    """Run a test once per setting and view."""
    cases = [Case(view, setting) for setting in settings for view in views]
    return pytest.mark.parametrize("case", cases, ids=str, indirect=True, scope="module")


# --- nothing is left out -----------------------------------------------------------------------


def test_every_dialog_is_a_view() -> None:
    for module in iter_modules(dialogs.__path__):
        import_module(f"{dialogs.__name__}.{module.name}")
    ours = {kind for kind in _descendants(QDialog) if kind.__module__.startswith("jimdesk.")}
    assert ours == {view.dialog for view in VIEWS if view.dialog is not None}


def test_every_screen_is_a_view() -> None:
    modules = {module.name for module in iter_modules(screens.__path__)}
    assert modules == {entry.module for entry in all_screens()}
    assert {entry.name for entry in all_screens()} <= {view.name for view in VIEWS}


def test_views_have_names_of_their_own() -> None:
    assert len({view.name for view in VIEWS}) == len(VIEWS)


# --- what each must be -------------------------------------------------------------------------


@at(EXAMPLE, ENGLISH, EMPTY, READ_ONLY)
def test_view_can_be_read_aloud_and_hit(shown: QWidget) -> None:
    checks = (walk.unnamed, walk.named_otherwise, walk.without_label, walk.rich, walk.small_targets)
    assert faults(shown, *checks) == {}


@at(EXAMPLE, EMPTY)
def test_tab_goes_round_a_view_as_it_is_read(shown: QWidget) -> None:
    assert walk.tab_faults(shown) == []


@at(*SIZES)
def test_view_fits_in_every_size(shown: QWidget) -> None:
    assert faults(shown, walk.clipped, walk.sideways, walk.out_of_reach) == {}


@at(*LOOKS)
def test_view_is_painted_in_every_look(shown: QWidget) -> None:
    picture = shown.grab().toImage()
    right = picture.pixelColor(picture.width() - 2, picture.height() // 2).name().upper()
    assert right in {theme.current().surface, theme.current().control_border}


@at(READ_ONLY)
def test_read_only_view_lets_nothing_be_changed(case: Case, shown: QWidget) -> None:
    view = case.view
    if view.name not in FREE:
        inputs = walk.shown(shown, QLineEdit, QPlainTextEdit, QComboBox)
        open_ones = [each.accessibleName() for each in inputs if takes_writing(each)]
        free = {"Period"} if view.name == "follow_up" else set()  # which period is shown
        assert [name for name in open_ones if "Ctrl+F" not in name and name not in free] == []


@at(EXAMPLE, ENGLISH, views=VIEWS[1:2])
def test_commands_have_letters_and_keys_of_their_own(shown: QWidget) -> None:
    window = shown
    assert isinstance(window, MainWindow)
    keys = walk.shortcuts(window)
    assert sorted(keys) == sorted(set(keys))
    assert [key for key in keys if "+" not in key and not key.startswith("F")] == []
    assert walk.shared_letters(window.menuBar()) == []
    for menu in window.menuBar().findChildren(QMenu):
        assert walk.shared_letters(menu) == []


def faults(shown: QWidget, *checks: Check) -> dict[str, list[str]]:
    """Return what each check finds, without those that find nothing."""
    return {check.__name__: found for check in checks if (found := check(shown))}


def takes_writing(widget: QWidget) -> bool:
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        return widget.isEnabled() and not widget.isReadOnly()
    return widget.isEnabled()


def _descendants(kind: type[QWidget]) -> set[type[QWidget]]:
    found = {kind}
    for child in kind.__subclasses__():
        found |= _descendants(child)
    return found
