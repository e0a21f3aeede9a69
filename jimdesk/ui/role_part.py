"""What a function owns and what is asked of it now, in the detail of a function."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from jimdesk.domain.organisation import Function
from jimdesk.i18n import translate
from jimdesk.review.roles import Role, role
from jimdesk.ui import theme
from jimdesk.ui.calendar_rows import due_status, place_of_due
from jimdesk.ui.document import Document
from jimdesk.ui.follow_up_form import Today, today
from jimdesk.ui.look import record_name
from jimdesk.ui.meeting_parts.preparation import related
from jimdesk.ui.place import Place, place_in, place_of
from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.layout import beside
from jimdesk.ui.widgets.links import Related, RelatedList

FINDINGS = 6
"""Findings that are listed; the rest stand in Checks and in the role sheet."""


class RolePart(QWidget):
    """Two lists: what is asked now, and what the function owns.

    Signals:
        go: the Place of what is pressed, or of the role sheet.
    """

    go = Signal(object)

    def __init__(self, document: Document, day: Today = today) -> None:
        super().__init__()
        self._document = document
        self._day = day
        self._name = ""
        self.paper = inputs.button(translate("Roles", "Make the role sheet …"))
        self.asked = RelatedList(
            translate("Roles", "Asked now"),
            empty=translate("Roles", "Nothing is asked of the function now."),
        )
        self.owns = RelatedList(
            translate("Roles", "Owns"),
            empty=translate(
                "Roles",
                "Nothing yet. Choose the function as owner of a goal, an activity or figures.",
            ),
        )
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.current().space.m)
        row = beside(self.paper)
        box.addLayout(row)
        box.addWidget(self.asked)
        box.addWidget(self.owns)
        self.asked.followed.connect(self.go)
        self.owns.followed.connect(self.go)
        self.paper.clicked.connect(lambda: self.go.emit(Place("report", tab=f"role {self._name}")))

    def show_record(self, function: Function) -> None:
        """Show what a function owns and what is asked of it."""
        document = self._document
        self._name = function.name
        years = (document.report_year, document.planning_year)
        found = role(document.store, document.chain, function, years, document.findings)
        self.asked.set_rows(self._asked(found))
        self.owns.set_rows([related(document, each) for each in found.owns])

    def _asked(self, found: Role) -> list[Related]:
        day, year = self._day(), self._document.report_year
        rows = []
        for due in found.due:
            status = due_status(due, day)
            rows.append(
                Related(key=place_of_due(due), icon="calendar", code=due.day.isoformat(),
                        text=f"{due.kind.label}: {due.text}", state=status.text, tone=status.tone)
            )  # fmt: skip
        rows += [
            Related(key=place_of(each), icon="chart-line", code=each.code, text=each.name,
                    state=translate("Roles", "No value {year}").format(year=year), tone="warning")
            for each in found.lacking
        ]  # fmt: skip
        rows += [
            Related(key=Place("collect"), icon="inbox", code=each.due_on or str(each.year),
                    text=each.file_name or translate("Roles", "Form"),
                    state=translate("Roles", "Not answered"), tone="warning")
            for each in found.forms
        ]  # fmt: skip
        for finding in found.findings[:FINDINGS]:
            name = record_name(self._document, finding.table, finding.record_id)
            rows.append(
                Related(key=place_in(finding.table, finding.record_id, finding.field),
                        icon="shield-check", code=finding.code,
                        text="  ·  ".join(filter(None, (finding.text, name))),
                        state=finding.severity.label,
                        tone="warning" if finding.is_grave else "muted")
            )  # fmt: skip
        return rows
