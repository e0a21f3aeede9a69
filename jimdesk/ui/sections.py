"""The sections of the window, in the order of the work. A new screen needs one line here."""

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QWidget

from jimdesk.i18n import translate
from jimdesk.ui.document import Document
from jimdesk.ui.place import Place

if TYPE_CHECKING:
    from jimdesk.domain.finding import Finding


class ScreenWidget(Protocol):
    """What the window asks of every section."""

    go: SignalInstance
    changes_requested: SignalInstance
    pending_changed: SignalInstance

    def show_place(self, place: Place) -> None:
        """Show a record or a part."""

    def flush(self) -> bool:
        """Keep what is typed; return whether everything is kept."""

    def add(self) -> None:
        """Add what the section holds, if anything."""

    def focus_panes(self) -> list[QWidget]:
        """Return what F6 moves between, from left to right."""

    def set_findings(self, findings: "list[Finding]") -> None:
        """Take note of what is missing."""


class ScreenEntry(NamedTuple):
    """One section.

    Attributes:
        name: Stable name, as in Place.
        module: Module under jimdesk.ui.screens that makes it, imported when it is first shown. It
            has `screen(document)`, or else `subject()`.
        counted: Table whose number of records stands beside the section; empty for none.
        in_two: The title on two lines, for one too long for the sidebar; None for short ones.
    """

    name: str
    icon: str
    title: Callable[[], str]
    module: str
    counted: str = ""
    in_two: Callable[[], str] | None = None

    def make(self, document: Document) -> Any:
        """Return the section's widget; see ScreenWidget."""
        module = import_module(f"jimdesk.ui.screens.{self.module}")
        if hasattr(module, "screen"):
            return module.screen(document)
        from jimdesk.ui.record_screen import RecordScreen  # loaded with the first that needs it

        return RecordScreen(document, module.subject())


class Group(NamedTuple):
    """Sections under one heading."""

    title: Callable[[], str]
    screens: tuple[ScreenEntry, ...]


def _no_title() -> str:
    return ""


SCREENS: tuple[Group, ...] = (
    Group(
        _no_title,
        (
            ScreenEntry("start", "house", lambda: translate("Sections", "Start"), "start"),
            ScreenEntry("chain", "list-tree", lambda: translate("Sections", "Red thread"), "chain"),
            ScreenEntry(
                "overview", "layout-grid", lambda: translate("Sections", "Overview"), "overview"
            ),
        ),
    ),
    Group(
        lambda: translate("Sections", "Plan"),
        (
            ScreenEntry(
                "directions", "compass", lambda: translate("Sections", "Direction"), "directions"
            ),
            ScreenEntry(
                "problems",
                "circle-alert",
                lambda: translate("Sections", "Problems"),
                "problems",
                "problem",
            ),
            ScreenEntry("goals", "target", lambda: translate("Sections", "Goals"), "goals", "goal"),
            ScreenEntry(
                "activities",
                "list-checks",
                lambda: translate("Sections", "Activities"),
                "activities",
                "activity",
            ),
            ScreenEntry(
                "effect_chain",
                "git-branch",
                lambda: translate("Sections", "Effect chain"),
                "effect_chain",
            ),
            ScreenEntry(
                "follow_up",
                "calendar-days",
                lambda: translate("Sections", "Follow-up"),
                "follow_up",
            ),
            ScreenEntry(
                "calendar", "calendar", lambda: translate("Sections", "Calendar"), "calendar"
            ),
        ),
    ),
    Group(
        lambda: translate("Sections", "Measure"),
        (
            ScreenEntry(
                "indicators",
                "chart-line",
                lambda: translate("Sections", "Indicators"),
                "indicators",
                "indicator",
            ),
            ScreenEntry(
                "sources", "book-marked", lambda: translate("Sections", "Sources"), "sources"
            ),
            ScreenEntry("collect", "inbox", lambda: translate("Sections", "Collect"), "collect"),
        ),
    ),
    Group(
        lambda: translate("Sections", "Assess"),
        (
            ScreenEntry(
                "results", "clipboard-check", lambda: translate("Sections", "Results"), "results"
            ),
            ScreenEntry(
                "assessments",
                "users",
                lambda: translate("Sections", "Self-assessment"),
                "assessments",
            ),
            ScreenEntry(
                "budgeting",
                "scale",
                lambda: translate("Sections", "Gender budgeting"),
                "budgeting",
                "budget_analysis",
                lambda: translate("Sections", "Gender\nbudgeting"),
            ),
        ),
    ),
    Group(
        lambda: translate("Sections", "Collaborate"),
        (
            ScreenEntry(
                "partners",
                "handshake",
                lambda: translate("Sections", "Partners"),
                "partners",
                "partner",
                lambda: translate("Sections", "Partners", "on two lines"),
            ),
            ScreenEntry(
                "learning_examples",
                "lightbulb",
                lambda: translate("Sections", "Learning examples"),
                "learning_examples",
                "learning_example",
            ),
            ScreenEntry("cluster", "network", lambda: translate("Sections", "Cluster"), "cluster"),
            ScreenEntry(
                "meetings",
                "messages-square",
                lambda: translate("Sections", "Meetings"),
                "meetings",
            ),
        ),
    ),
    Group(
        lambda: translate("Sections", "Report"),
        (
            ScreenEntry("report", "file-text", lambda: translate("Sections", "Reports"), "report"),
            ScreenEntry(
                "checks", "shield-check", lambda: translate("Sections", "Checks"), "checks"
            ),
        ),
    ),
    Group(
        lambda: translate("Sections", "Base"),
        (
            ScreenEntry(
                "agency", "building-2", lambda: translate("Sections", "The agency"), "agency"
            ),
            ScreenEntry("roles", "user-round", lambda: translate("Sections", "Roles"), "roles"),
        ),
    ),
)


def all_screens() -> list[ScreenEntry]:
    """Return all sections in order."""
    return [screen for group in SCREENS for screen in group.screens]
