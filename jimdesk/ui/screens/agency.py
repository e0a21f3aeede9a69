"""The agency: its own fields, and the registers that the chain leans on."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from jimdesk import policy
from jimdesk.domain.agency import LOWEST_THRESHOLD, Agency, AgencyKind, Language
from jimdesk.domain.errors import InvalidError
from jimdesk.domain.finding import Finding
from jimdesk.domain.frequency import Frequency
from jimdesk.domain.governed import governed
from jimdesk.i18n import translate
from jimdesk.ui.choices import enum_choices
from jimdesk.ui.document import Document
from jimdesk.ui.look import marks
from jimdesk.ui.place import Place
from jimdesk.ui.record_screen import RecordScreen
from jimdesk.ui.registers import REGISTERS
from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.field import Field, Section
from jimdesk.ui.widgets.form import Form
from jimdesk.ui.widgets.layout import NameLine, ScrollPage

OWN = "agency"


def screen(document: Document) -> "AgencyScreen":
    """Return the section of the agency."""
    return AgencyScreen(document)


class AgencyScreen(QWidget):
    """A tab for the agency itself and one for each register; a tab is made when first shown.

    Signals:
        go, changes_requested, pending_changed: as every section has.
    """

    go = Signal(object)
    changes_requested = Signal(object)
    pending_changed = Signal(bool)

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._findings: list[Finding] = []
        self._pages: dict[str, Any] = {}
        self.tabs = QTabBar()
        inputs.describe(self.tabs, translate("Agency", "Parts of the agency's section"))
        self.tabs.setDrawBase(False)
        self.tabs.setUsesScrollButtons(True)
        self.tabs.setExpanding(False)
        self._names = [OWN, *(table for table, _ in REGISTERS)]
        self.tabs.addTab(translate("Agency", "The agency"))
        for _, register in REGISTERS:
            self.tabs.addTab(register().title())
        self._stack = QStackedWidget()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 8, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.tabs)
        box.addWidget(inputs.hairline())
        box.addWidget(self._stack, 1)
        self.tabs.currentChanged.connect(self._on_tab)
        self._on_tab(0)

    def show_place(self, place: Place) -> None:
        """Show a tab, and in it a record."""
        if place.tab in self._names:
            self.tabs.setCurrentIndex(self._names.index(place.tab))
        self._page().show_place(place)

    def flush(self) -> bool:
        """Keep what is typed in any tab."""
        return all(page.flush() for page in self._pages.values())

    def add(self) -> None:
        """Add to the register shown."""
        self._page().add()

    def focus_panes(self) -> list[QWidget]:
        """Return the tabs and what the shown one has."""
        return [self.tabs, *self._page().focus_panes()]

    def set_findings(self, findings: list[Finding]) -> None:
        """Mark what is missing."""
        self._findings = findings
        for page in self._pages.values():
            page.set_findings(findings)

    def _page(self) -> Any:
        return self._pages[self._names[self.tabs.currentIndex()]]

    def _on_tab(self, index: int) -> None:
        name = self._names[index]
        if name not in self._pages:
            page = self._make(name)
            page.go.connect(self.go)
            page.changes_requested.connect(self.changes_requested)
            page.pending_changed.connect(self.pending_changed)
            page.set_findings(self._findings)
            self._pages[name] = page
            self._stack.addWidget(page)
        self._stack.setCurrentWidget(self._pages[name])

    def _make(self, name: str) -> Any:
        if name == OWN:
            return _OwnPage(self._document)
        return RecordScreen(self._document, dict(REGISTERS)[name]())


class _OwnPage(QWidget):
    """The agency's own form."""

    go = Signal(object)
    changes_requested = Signal(object)
    pending_changed = Signal(bool)

    def __init__(self, document: Document) -> None:
        super().__init__()
        self._document = document
        self._name = NameLine()
        named = document.store.agency.name
        self._name_is_governed = bool(named) and named == policy.current().agency_name
        self.form = Form(_sections(name_is_governed=self._name_is_governed), self._save)
        self._changes = inputs.link_button(translate("Agency", "Show changes"))
        self._changes.clicked.connect(
            lambda: self.changes_requested.emit(self._document.store.agency)
        )
        page = ScrollPage()
        for widget in (self._name, self.form, self._changes):
            page.body.addWidget(widget)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(page)
        self.form.pending_changed.connect(self.pending_changed)
        self.form.set_read_only(document.read_only)
        if self._name_is_governed:
            self.form.boxes["name"].editor.lock(True)
        document.changed.connect(self._on_changed)
        self._refresh()

    def show_place(self, place: Place) -> None:
        """Move to a field."""
        if place.field in self.form.boxes:
            self.form.focus(place.field)

    def flush(self) -> bool:
        """Keep what is typed."""
        return self.form.flush()

    def add(self) -> None:
        """Do nothing: there is one agency in a file."""

    def focus_panes(self) -> list[QWidget]:
        """Return the form."""
        return [self.form]

    def set_findings(self, findings: list[Finding]) -> None:
        """Mark what is missing under its field."""
        self.form.set_marks(marks(each for each in findings if each.table == OWN))

    def _on_changed(self, tables: frozenset[str]) -> None:
        if OWN in tables:
            self._refresh()

    def _refresh(self) -> None:
        agency = self._document.store.agency
        self._name.set_name(agency.name or translate("Agency", "The agency has no name yet"))
        self.form.show_values({name: getattr(agency, name) for name in self.form.boxes} | {"id": 1})

    def _save(self, values: dict[str, Any]) -> None:
        agency: Agency = self._document.store.agency
        _refuse_below_floor(values.get("suppression_threshold"))
        label = translate("Agency", "Change the agency")
        self._document.edit(label, lambda edit: edit.save(replace(agency, **values)))


def _refuse_below_floor(threshold: int | None) -> None:
    """Raise when a threshold is lower than the user's organisation lets any file have."""
    floor = policy.current().threshold
    if threshold is not None and LOWEST_THRESHOLD <= threshold < floor:
        text = translate("Agency", "Your organisation requires at least {number}.")
        raise InvalidError("suppression_threshold", text.format(number=floor))


def _about_threshold() -> str:
    floor = policy.current().threshold
    if not floor:
        return translate("Agency", "Smallest number of persons that may be shown. At least 3.")
    text = translate(
        "Agency",
        "Smallest number of persons that may be shown. At least {number}: decided by your"
        " organisation.",
    )
    return text.format(number=floor)


def _sections(*, name_is_governed: bool = False) -> tuple[Section, ...]:
    return (
        Section(
            "",
            (
                Field(
                    "name",
                    lambda: translate("Agency", "Name"),
                    required=True,
                    help=governed if name_is_governed else "",
                ),
                Field(
                    "short_name",
                    lambda: translate("Agency", "Short name"),
                    help=lambda: translate("Agency", "Stands in the names of files"),
                ),
                Field("org_number", lambda: translate("Agency", "Organisation number")),
                Field(
                    "kind",
                    lambda: translate("Agency", "Kind of agency"),
                    "choice",
                    choices=enum_choices(AgencyKind),
                ),
            ),
        ),
        Section(
            lambda: translate("Agency", "Reports and protection"),
            (
                Field(
                    "suppression_threshold",
                    lambda: translate("Agency", "Threshold for small counts"),
                    "integer",
                    required=True,
                    help=_about_threshold,
                ),
                Field(
                    "gap_limit",
                    lambda: translate("Agency", "Ask for an analysis from"),
                    "number",
                    required=True,
                    help=lambda: translate("Agency", "Sex difference in percentage points"),
                ),
                Field(
                    "report_language",
                    lambda: translate("Agency", "Language of reports"),
                    "choice",
                    required=True,
                    choices=enum_choices(Language),
                ),
                Field(
                    "total_first",
                    lambda: translate("Agency", "Totals stand before women and men"),
                    "bool",
                ),
                Field(
                    "follow_up",
                    lambda: translate("Agency", "Goals and activities are followed up"),
                    "choice",
                    choices=enum_choices(Frequency),
                    help=lambda: translate("Agency", "Gives the periods of the section Follow-up"),
                ),
                Field("note", lambda: translate("Agency", "Note"), "long_text"),
            ),
        ),
    )
