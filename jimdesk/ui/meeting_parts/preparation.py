"""What the file holds for a meeting, and the papers that are made of it."""

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from jimdesk.domain.jim_plus import takes_part
from jimdesk.domain.meeting import Meeting, MeetingKind
from jimdesk.domain.record import CodedRecord, Status
from jimdesk.i18n import translate
from jimdesk.review.agenda import Agenda
from jimdesk.review.preparation import material, open_before
from jimdesk.store.mapping import table_name
from jimdesk.ui import theme
from jimdesk.ui.document import Document
from jimdesk.ui.place import Place, place_of
from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.layout import FlowLayout
from jimdesk.ui.widgets.links import Related, RelatedList

_ICONS = {
    "direction": "compass",
    "problem": "circle-alert",
    "goal": "target",
    "result": "clipboard-check",
    "activity": "list-checks",
    "decision": "file-text",
}

SHOWN = 5
"""Records that are listed; how many more there are is said."""


def related(document: Document, record: CodedRecord) -> Related:
    """Return a record as a row that leads to it."""
    status = getattr(record, "status", None)
    names = (getattr(record, field, "") for field in ("title", "statement", "name"))
    name = next(filter(None, names), "")
    if table_name(type(record)) == "result":
        goal = document.chain.goals.get(getattr(record, "goal_id", 0))
        name = goal.statement if goal else ""
    return Related(
        key=place_of(record),
        icon=_ICONS.get(table_name(type(record)), "file-text"),
        code=record.code,
        text=name or record.code,
        state=cast("Status", status).label if status else "",
    )


class PreparationPart(QWidget):
    """Who takes part, what the file holds for the theme, and commitments that remain.

    Signals:
        go: the Place of a record, or of the paper to be made.
    """

    go = Signal(object)

    def __init__(self, document: Document) -> None:
        super().__init__()
        self._document = document
        self._code = ""
        self.who = inputs.label("", "help")
        self.holds = RelatedList(
            translate("Meetings", "What the file holds for the meeting"),
            empty=translate("Meetings", "Nothing in the file belongs to the theme yet."),
        )
        self.more = inputs.label("", "help")
        self.remaining = RelatedList(translate("Meetings", "Commitments that remain from before"))
        self.prepare = inputs.button(translate("Meetings", "Make the preparation sheet …"))
        self.after = inputs.button(translate("Meetings", "Make the follow-up sheet …"))
        papers = QWidget()
        flow = FlowLayout(papers, spacing=theme.current().space.m)
        for button, report in (
            (self.prepare, "meeting-preparation"),
            (self.after, "meeting-follow-up"),
        ):
            flow.addWidget(button)
            button.clicked.connect(self._paper(report))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.current().space.m)
        for widget in (papers, self.who, self.holds, self.more, self.remaining):
            box.addWidget(widget)
        self.holds.followed.connect(self.go)
        self.remaining.followed.connect(self.go)

    def show_record(self, meeting: Meeting) -> None:
        """Show what there is for a meeting."""
        document = self._document
        self._code = meeting.code
        themed = meeting.kind is MeetingKind.JIM_PLUS and meeting.theme is not None
        text = translate("Meetings", "Takes part according to JiM+: {who}.")
        who = text.format(who=takes_part(meeting.theme)) if themed and meeting.theme else ""
        self.who.setText(who)
        self.who.setVisible(themed)
        found = material(document.store, document.chain, meeting, document.report_year)
        self.holds.setVisible(themed or meeting.kind is MeetingKind.RESULT_DIALOGUE)
        self.holds.set_rows([related(document, each) for each in found[:SHOWN]])
        more = translate("Meetings", "%n more stand in the sheet.", "", n=len(found) - SHOWN)
        self.more.setText(more)
        self.more.setVisible(len(found) > SHOWN)
        remaining = open_before(Agenda.load(document.store), meeting)
        self.remaining.setVisible(bool(remaining))
        self.remaining.set_rows(
            [
                Related(
                    key=place_of(earlier, "points"),
                    icon="messages-square",
                    code=earlier.code,
                    text=point.commitment.strip(),
                    state=point.due_on,
                )
                for earlier, point in remaining
            ]
        )

    def _paper(self, report: str) -> Callable[[], None]:
        return lambda: self.go.emit(Place("report", tab=f"{report} {self._code}"))
