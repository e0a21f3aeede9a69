"""The questions of a meeting, their answers and commitments, and what they become."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from jimdesk.domain.activity import Activity
from jimdesk.domain.goal import Goal
from jimdesk.domain.jim_plus import questions
from jimdesk.domain.meeting import Meeting, MeetingPoint
from jimdesk.domain.organisation import Decision
from jimdesk.domain.record import CodedRecord
from jimdesk.i18n import translate
from jimdesk.review.agenda import is_late, is_open, whole_meeting
from jimdesk.store.mapping import table_name
from jimdesk.ui import choices, theme
from jimdesk.ui.document import Document
from jimdesk.ui.follow_up_form import Today, today
from jimdesk.ui.place import place_of
from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.field import Field, Section
from jimdesk.ui.widgets.form import Form
from jimdesk.ui.widgets.layout import FlowLayout
from jimdesk.ui.widgets.said_list import Said, SaidList
from jimdesk.ui.widgets.status import Status
from jimdesk.ui.widgets.wrapping import LinkButton

FIELD = "points"
"""What findings call the part."""

MADE: Mapping[str, type[CodedRecord]] = {
    "goal_id": Goal,
    "activity_id": Activity,
    "decision_id": Decision,
}
"""Fields of a point that name what it became."""


def made_of(document: Document, points: Sequence[MeetingPoint]) -> list[CodedRecord]:
    """Return what points became and is still in use, each record once."""
    found = [
        document.store.get(kind, getattr(point, field))
        for point in points
        for field, kind in MADE.items()
        if getattr(point, field) is not None
    ]
    return list(dict.fromkeys(each for each in found if each and each.deleted is None))


def point_status(point: MeetingPoint, day: str) -> Status:
    """Return how a point stands on a day (ISO date), as word, tone and icon."""
    if point.commitment.strip() and point.done_on:
        return Status(translate("Meetings", "Done"), "good", "circle-check")
    if is_late(point, day):
        return Status(translate("Meetings", "Late"), "warning", "triangle-alert")
    if is_open(point):
        return Status(translate("Meetings", "To be done"), "accent", "list-checks")
    if point.answer.strip():
        return Status(translate("Meetings", "Answered"), "good", "check")
    return Status(translate("Meetings", "Not answered"), "muted", "circle-question-mark")


class PointsPart(QWidget):
    """The points of a meeting, the form of the one that is pressed, and what it can become.

    Signals:
        go: the Place of what a point became.
        pending_changed: whether something is typed that is not kept yet.
    """

    go = Signal(object)
    pending_changed = Signal(bool)

    def __init__(self, document: Document, day: Today = today) -> None:
        super().__init__()
        self._document = document
        self._day = day
        self._meeting: Meeting | None = None
        self._points: dict[str, MeetingPoint] = {}
        self._open = ""
        self.fetch = inputs.link_button(translate("Meetings", "Fetch the questions"), strong=True)
        self.new = inputs.link_button(translate("Meetings", "Add question"), strong=True)
        self.nothing = inputs.label(
            translate("Meetings", "No questions yet. Add one, or fetch those of the theme."), "help"
        )
        self.list = SaidList(links=True)
        self.form = Form((Section("", _fields(document)),), self._save)
        self.form.set_read_only(document.read_only)
        self._actions = QWidget()
        self._lay_out()
        self.fetch.clicked.connect(self.fetch_questions)
        self.new.clicked.connect(self.add_question)
        self.list.chosen.connect(self._on_chosen)
        self.form.pending_changed.connect(self.pending_changed)

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.current().space.m)
        head = QWidget()
        flow = FlowLayout(head, spacing=theme.current().space.m)
        heading = inputs.section(translate("Meetings", "Questions, answers and commitments"))
        flow.addWidget(self.new)
        flow.addWidget(self.fetch)
        for widget in (heading, self.nothing, self.list, self.form, self._actions, head):
            box.addWidget(widget)
        actions = FlowLayout(self._actions, spacing=theme.current().space.m)
        self.buttons: dict[str, LinkButton] = {}
        for name, text, press in (
            ("done", translate("Meetings", "Mark as done"), self.mark_done),
            ("goal_id", translate("Meetings", "Make it a goal"), self._maker("goal_id")),
            ("activity_id", translate("Meetings", "Make it an activity"),
             self._maker("activity_id")),
            ("decision_id", translate("Meetings", "Make it a decision"),
             self._maker("decision_id")),
            ("remove", translate("Meetings", "Remove the question"), self.remove),
        ):  # fmt: skip
            button = inputs.link_button(text)
            button.clicked.connect(press)
            actions.addWidget(button)
            self.buttons[name] = button

    # --- what the detail asks for --------------------------------------------------------------

    def show_record(self, meeting: Meeting) -> None:
        """Show the points of a meeting."""
        fresh = self._meeting is None or self._meeting.id != meeting.id
        self._meeting = meeting
        points = whole_meeting(self._document.store, meeting).points
        self._points = {str(each.id): each for each in points}
        if fresh or self._open not in self._points:
            self._open = ""
        self._show()

    def fields(self) -> frozenset[str]:
        """Return what findings call the part."""
        return frozenset({FIELD})

    def focus(self, _field: str) -> None:
        """Move to the first open commitment, else to the first question."""
        waiting = [key for key, point in self._points.items() if is_open(point)]
        for key in (waiting or list(self._points))[:1]:
            self._on_chosen(key)

    def flush(self) -> bool:
        """Keep what is typed; return whether everything is kept."""
        return not self._open or self.form.flush()

    # --- what is done with points --------------------------------------------------------------

    def fetch_questions(self) -> None:
        """Add the questions of the meeting's kind and theme that are not there yet."""
        missing = self._missing()
        if not missing or not self.flush():
            return
        meeting, place = self._shown(), len(self._points)
        new = [
            MeetingPoint(meeting_id=meeting.id, question=text, position=place + i)
            for i, text in enumerate(missing)
        ]
        self._document.edit(
            translate("Meetings", "Fetch the questions"), lambda edit: edit.save_all(new)
        )

    def add_question(self) -> None:
        """Add a question and move to it."""
        if not self.flush():
            return
        meeting = self._shown()
        new = MeetingPoint(meeting_id=meeting.id, position=len(self._points))
        label = translate("Meetings", "Add question")
        self._on_chosen(str(self._document.edit(label, lambda edit: edit.save(new)).id))

    def mark_done(self) -> None:
        """Say that the commitment is kept today."""
        if self.flush():
            point = replace(self._points[self._open], done_on=self._day().isoformat())
            self._document.edit(
                translate("Meetings", "Mark as done"), lambda edit: edit.save(point)
            )

    def make(self, field: str) -> None:
        """Make a goal, an activity or a decision of the point, and keep that it came from here."""
        if not self.flush():
            return
        point, meeting = self._points[self._open], self._shown()
        new = becomes(field, point, meeting)
        label = translate("Meetings", "Make {what} of a point").format(what=_word(field))

        def action(edit: Any) -> None:
            edit.save(replace(point, **{field: edit.save(new).id}))

        self._document.edit(label, action)

    def remove(self) -> None:
        """Put the question in the wastebasket."""
        if not self.flush():
            return
        point = self._points[self._open]
        self._open = ""
        label = translate("Meetings", "Remove the question")
        self._document.edit(label, lambda edit: edit.delete(point))

    # --- inside --------------------------------------------------------------------------------

    def _shown(self) -> Meeting:
        assert self._meeting is not None
        return self._meeting

    def _missing(self) -> list[str]:
        held = {point.question for point in self._points.values()}
        return [text for text in questions(self._shown()) if text not in held]

    def _maker(self, field: str) -> Callable[[], None]:
        def press() -> None:
            made = self._made(field)
            if made is None:
                self.make(field)
            else:
                self.go.emit(place_of(made))

        return press

    def _made(self, field: str) -> CodedRecord | None:
        record_id = getattr(self._points[self._open], field)
        record = self._document.store.get(MADE[field], record_id) if record_id else None
        return record if record is not None and record.deleted is None else None

    def _show(self) -> None:
        day = self._day().isoformat()
        self.list.show_rows(
            [
                Said(key, _name(point), point_status(point, day), self._said(point))
                for key, point in self._points.items()
            ],
            self._open,
        )
        writable = not self._document.read_only
        self.nothing.setVisible(not self._points)
        self.new.setVisible(writable)
        self.fetch.setVisible(writable and bool(self._missing()))
        self.form.setVisible(bool(self._open))
        self._actions.setVisible(bool(self._open))
        if self._open:
            self._show_open(writable=writable)

    def _show_open(self, *, writable: bool) -> None:
        point = self._points[self._open]
        values = {name: getattr(point, name) for name in self.form.boxes}
        self.form.show_values(values, record=(MeetingPoint, point.id))
        self.buttons["done"].setVisible(writable and is_open(point))
        self.buttons["remove"].setVisible(writable)
        for field in MADE:
            made = self._made(field)
            button = self.buttons[field]
            button.setVisible(made is not None or writable)
            if made is not None:
                button.set_text(translate("Meetings", "Go to {code}").format(code=made.code))
            else:
                button.set_text(_offer(field))

    def _said(self, point: MeetingPoint) -> str:
        responsible = self._document.chain.functions.get(point.responsible_id or 0)
        about = ", ".join(filter(None, (responsible.name if responsible else "", point.due_on)))
        commitment = point.commitment.strip()
        if commitment:
            text = translate("Meetings", "Commitment: {text}").format(text=commitment)
            commitment = f"{text} ({about})" if about else text
        codes = ", ".join(each.code for each in made_of(self._document, [point]))
        became = translate("Meetings", "Became {codes}").format(codes=codes) if codes else ""
        return "\n".join(filter(None, (point.answer.strip(), commitment, became)))

    def _on_chosen(self, key: str) -> None:
        if self.flush() and self._meeting is not None:
            self._open = key
            self.show_record(self._meeting)
            self.form.focus("question" if not self._points[key].question else "answer")

    def _save(self, values: dict[str, Any]) -> None:
        point = replace(self._points[self._open], **values)
        label = translate("Meetings", "Change a question of {code}").format(code=self._shown().code)
        self._document.edit(label, lambda edit: edit.save(point))


def becomes(field: str, point: MeetingPoint, meeting: Meeting) -> CodedRecord:
    """Return the goal, activity or decision that a point becomes, with what is known of it."""
    text = next(filter(str.strip, (point.commitment, point.answer, point.question)), "").strip()
    if field == "goal_id":
        return Goal(statement=text, owner_id=point.responsible_id)
    if field == "activity_id":
        return Activity(title=text, responsible_id=point.responsible_id, ends_on=point.due_on)
    return Decision(title=text, decided_on=meeting.held_on, content=point.answer)


def _offer(field: str) -> str:
    return {
        "goal_id": translate("Meetings", "Make it a goal"),
        "activity_id": translate("Meetings", "Make it an activity"),
        "decision_id": translate("Meetings", "Make it a decision"),
    }[field]


def _word(field: str) -> str:
    return {
        "goal": translate("Meetings", "a goal"),
        "activity": translate("Meetings", "an activity"),
        "decision": translate("Meetings", "a decision"),
    }[table_name(MADE[field])]


def _name(point: MeetingPoint) -> str:
    return point.question.strip() or translate("Meetings", "Question without words")


def _fields(document: Document) -> tuple[Field, ...]:
    return (
        Field("question", lambda: translate("Meetings", "Question"), "long_text", lines=(1, 6)),
        Field("answer", lambda: translate("Meetings", "Answer"), "long_text"),
        Field(
            "commitment",
            lambda: translate("Meetings", "Commitment"),
            "long_text",
            lines=(1, 6),
            help=lambda: translate("Meetings", "With it the question is a task"),
        ),
        Field(
            "responsible_id",
            lambda: translate("Meetings", "Responsible"),
            "reference",
            choices=choices.functions(document),
        ),
        Field("due_on", lambda: translate("Meetings", "To be done by"), "date"),
        Field("done_on", lambda: translate("Meetings", "Done on"), "date"),
    )
