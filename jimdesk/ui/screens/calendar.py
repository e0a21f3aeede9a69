"""The calendar: the year as a wheel and as a list, what is late, and a file for other calendars."""

from datetime import date, datetime
from functools import partial
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from jimdesk.domain.meeting import KeyDate
from jimdesk.i18n import translate
from jimdesk.office.ics import Day, write_days
from jimdesk.review.calendar import Due
from jimdesk.ui import theme
from jimdesk.ui.calendar_rows import due_status, dues, place_of_due, set_done
from jimdesk.ui.charts.drawing import Drawing
from jimdesk.ui.charts.lettering import Lettering
from jimdesk.ui.charts.picture import Picture
from jimdesk.ui.charts.wheel import State, WheelDay, arrange, month_name
from jimdesk.ui.document import Document
from jimdesk.ui.follow_up_form import Today, today
from jimdesk.ui.key_date_part import KeyDatePart
from jimdesk.ui.place import Place
from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.layout import Card, Chip, FlowLayout, NameLine, ScrollPage, line
from jimdesk.ui.widgets.message_strip import MessageStrip

if TYPE_CHECKING:
    from jimdesk.domain.finding import Finding

TABLES = frozenset(
    {"key_date", "key_date_done", "mandate", "activity", "goal", "result", "meeting",
     "meeting_point", "agency", "goal_follow_up", "activity_follow_up"}
)  # fmt: skip


def screen(document: Document) -> "CalendarScreen":
    """Return the section of the calendar."""
    return CalendarScreen(document)


class CalendarScreen(QWidget):
    """What has a day in a year; dates of the year are marked as done here.

    Signals:
        go, changes_requested, pending_changed: as every section has.
    """

    go = Signal(object)
    changes_requested = Signal(object)
    pending_changed = Signal(bool)

    def __init__(self, document: Document, day: Today = today) -> None:
        super().__init__()
        self._document = document
        self._day = day
        self._year = document.planning_year
        self._dues: list[Due] = []
        self._stale = True
        self._name = NameLine()
        self._lead = Card(translate("Calendar", "In short"))
        self.before = inputs.button(translate("Calendar", "Year before"))
        self.after = inputs.button(translate("Calendar", "Year after"))
        self.new = inputs.button(translate("Calendar", "Add date"), icon="plus")
        self.save_button = inputs.button(
            translate("Calendar", "Save for another calendar (.ics) …"), icon="download"
        )
        self.message = MessageStrip()
        self.date = KeyDatePart(document)
        self.wheel = Drawing()
        self.rows = QWidget()
        self._rows_box = QVBoxLayout()
        self._lay_out()
        self.before.clicked.connect(lambda: self.show_year(self._year - 1))
        self.after.clicked.connect(lambda: self.show_year(self._year + 1))
        self.new.clicked.connect(self.add)
        self.save_button.clicked.connect(self.ask_where)
        document.changed.connect(self._on_changed)
        document.years_changed.connect(self._on_years)
        self.date.pending_changed.connect(self.pending_changed)
        self.date.changes_requested.connect(self.changes_requested)

    def _lay_out(self) -> None:
        page = ScrollPage()
        buttons = QWidget()
        flow = FlowLayout(buttons, spacing=theme.current().space.m)
        for button in (self.before, self.after, self.new, self.save_button):
            flow.addWidget(button)
        self.new.setEnabled(not self._document.read_only)
        self._rows_box.setContentsMargins(0, 0, 0, 0)
        self._rows_box.addWidget(self.rows)
        for widget in (self._name, self._lead, buttons, self.message, self.date, self.wheel):
            page.body.addWidget(widget)
        page.body.addLayout(self._rows_box)
        page.body.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(page)

    # --- what the window asks for --------------------------------------------------------------

    def show_place(self, place: Place) -> None:
        """Show the year that is planned, or the one last looked at."""
        if self._stale:
            self._refresh()
        if place.record_id is not None and self.flush():
            self.date.show_date(place.record_id, place.field)

    def flush(self) -> bool:
        """Keep what is typed; return whether everything is kept."""
        return self.date.flush()

    def add(self) -> None:
        """Add a date of the year and move to its first field."""
        if self._document.read_only or not self.flush():
            return
        label = translate("Calendar", "Add date")
        made = self._document.edit(label, lambda edit: edit.save(KeyDate()))
        self.date.show_date(made.id)

    def focus_panes(self) -> list[QWidget]:
        """Return the form of a date and the list."""
        return [self.date, self.rows]

    def set_findings(self, findings: "list[Finding]") -> None:
        """Do nothing: what is late is seen here already."""

    def show_year(self, year: int) -> None:
        """Show another year."""
        self._year = year
        self._refresh()

    # --- the file for other calendars ----------------------------------------------------------

    def ask_where(self) -> None:
        """Ask where to save the year for another calendar."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            translate("Calendar", "Save for another calendar"),
            str(Path(folder) / f"JiM_{self._year}.ics"),
            translate("Calendar", "Calendar (*.ics)"),
        )
        if chosen:
            path = Path(chosen)
            self.save(path if path.suffix else path.with_suffix(".ics"))

    def save(self, path: Path) -> None:
        """Save what remains of the year under a name, and say so."""
        days = [
            Day(key=due.key, day=due.day, title=due.text,
                text=". ".join(filter(None, (due.kind.label, due.about))))
            for due in self._dues
            if not due.is_done
        ]  # fmt: skip
        name = translate("Calendar", "JiM {year}").format(year=self._year)
        try:
            write_days(path, days, name, datetime.now().astimezone())
        except OSError as error:
            text = translate(
                "Calendar",
                "The calendar could not be saved ({reason}). The file here is untouched; choose"
                " another place.",
            )
            self.message.show_message(text.format(reason=error.strerror or error), "bad")
            return
        text = translate("Calendar", "%n days were saved as {file}.", "", n=len(days))
        self.message.show_message(text.format(file=path.name), "good")

    # --- inside --------------------------------------------------------------------------------

    def _on_changed(self, tables: frozenset[str]) -> None:
        if tables & TABLES:
            self._reload_if_shown()

    def _on_years(self) -> None:
        self._year = self._document.planning_year
        self._reload_if_shown()

    def _reload_if_shown(self) -> None:
        self._stale = True
        if self.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        self._stale = False
        day = self._day()
        self._dues = dues(self._document, self._year)
        self._name.set_name(translate("Calendar", "Calendar {year}").format(year=self._year))
        self._lead.set_text(self._summary())
        shown = [WheelDay(due.day, _state(due, day)) for due in self._dues]
        year = self._year

        def drawn(width: float, letters: Lettering) -> Picture:
            return arrange(year, shown, day, width, letters)

        name = translate("Calendar", "The year as a wheel")
        self.wheel.show_drawing(drawn, name, self._summary())
        self._show_rows()

    def _summary(self) -> str:
        day = self._day()
        late = sum(due.is_late(day) for due in self._dues)
        following = next((d for d in self._dues if not d.is_done and d.day >= day), None)
        said = [
            translate("Calendar", "%n days in the year.", "", n=len(self._dues)),
            translate("Calendar", "%n are late.", "", n=late) if late else "",
        ]
        if following is not None:
            text = translate("Calendar", "Next: {text}, {day}.")
            said.append(text.format(text=following.text, day=following.day.isoformat()))
        return " ".join(filter(None, said))

    def _show_rows(self) -> None:
        rows = QWidget()
        box = QVBoxLayout(rows)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.current().space.s)
        for month, found in groupby(self._dues, key=lambda due: due.day.month):
            box.addWidget(inputs.section(_capital(month_name(month))))
            for due in found:
                box.addWidget(self._row(due))
        if not self._dues:
            box.addWidget(inputs.label(translate("Calendar", "Nothing has a day in the year."),
                                       "help"))  # fmt: skip
        # Deleted later, since the link that was just pressed may be among them.
        self.rows.hide()
        self.rows.deleteLater()
        self._rows_box.replaceWidget(self.rows, rows)
        self.rows = rows
        rows.show()

    def _row(self, due: Due) -> QWidget:
        row = QWidget()
        box = QVBoxLayout(row)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        status = due_status(due, self._day())
        link = inputs.link_button(due.text or due.kind.label)
        inputs.describe(link, due.text or due.kind.label, due.day.isoformat(), status.text)
        link.clicked.connect(partial(self._follow, due))
        box.addLayout(line(link, Chip(status)))
        about = "  ·  ".join(filter(None, (due.day.isoformat(), due.kind.label, due.about)))
        under = [inputs.label(about, "meta")]
        if isinstance(due.record, KeyDate) and not self._document.read_only:
            text = (
                translate("Calendar", "Not done yet")
                if due.is_done
                else translate("Calendar", "Mark as done {year}").format(year=self._year)
            )
            button = inputs.link_button(text, small=True)
            inputs.describe(button, f"{text}: {due.text}")
            button.clicked.connect(partial(self._toggle, due.record))
            box.addLayout(line(*under, button))
        else:
            box.addWidget(under[0])
        return row

    def _follow(self, due: Due, _pressed: bool = False) -> None:
        self.go.emit(place_of_due(due))

    def _toggle(self, key_date: KeyDate, _pressed: bool = False) -> None:
        set_done(self._document, key_date, self._year, self._day())


def _state(due: Due, day: date) -> State:
    if due.is_done:
        return "done"
    return "late" if due.is_late(day) else "waiting"


def _capital(name: str) -> str:
    return name[:1].upper() + name[1:]
