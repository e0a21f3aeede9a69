"""The first page of an open file: what to do next, how far the year has come."""

from collections import Counter
from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from jimdesk.domain.record import Status as RecordStatus
from jimdesk.i18n import translate
from jimdesk.ui.document import Document
from jimdesk.ui.place import Place, place_in, place_of
from jimdesk.ui.widgets.layout import Card, NameLine, ScrollPage
from jimdesk.ui.widgets.links import Link, Related, RelatedList

if TYPE_CHECKING:
    from jimdesk.domain.finding import Finding

STEPS = 6
"""Next steps that are shown at a time; the rest stand in Checks."""

STEPS_OF_ONE = 2
"""Of them, most about one and the same record."""

DATES = 4
"""Next dates that are shown; the rest stand in the calendar."""

LATE = 1
"""Of them, most that are late."""

_ICONS = {"error": "circle-alert", "warning": "triangle-alert", "note": "info"}  # by severity


def screen(document: Document) -> "StartScreen":
    """Return the start page."""
    return StartScreen(document)


class StartScreen(QWidget):
    """Next steps from the findings, and every goal with how it stands.

    Signals:
        go: a Place that the user wants to see.
        changes_requested, pending_changed: never sent; nothing is edited here.
    """

    go = Signal(object)
    changes_requested = Signal(object)
    pending_changed = Signal(bool)

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._stale = True
        self._coming = False
        self._name = NameLine()
        self._lead = Card(translate("Start", "The year in one sentence"))
        self.steps = RelatedList(
            translate("Start", "Next steps"),
            (Link(Place("checks"), translate("Start", "See all checks")),),
            empty=translate("Start", "Nothing is missing that the program can see."),
        )
        self.dates = RelatedList(
            translate("Start", "Next dates"),
            (Link(Place("calendar"), translate("Start", "See the calendar")),),
            empty=translate("Start", "Nothing more has a day this year."),
        )
        self.goals = RelatedList(
            translate("Start", "Goals"),
            (Link(Place("goals"), translate("Start", "See all goals")),),
            empty=translate(
                "Start", "There are no goals yet. Begin with a problem that you know well."
            ),
        )
        page = ScrollPage(parent=self)
        for widget in (self._name, self._lead, self.steps, self.dates, self.goals):
            page.body.addWidget(widget)
        page.body.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(page)
        for part in (self.steps, self.dates, self.goals):
            part.followed.connect(self.go)
            part.add_requested.connect(self.go)
        document.changed.connect(self._on_changed)
        document.years_changed.connect(self._on_changed)

    def show_place(self, place: Place) -> None:
        """Show the page; its head at once."""
        if self._stale:
            self._show_head()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Work out the goals when the first picture is there."""
        super().paintEvent(event)
        if self._stale and not self._coming:
            self._coming = True
            QTimer.singleShot(0, self, self._refresh)

    def flush(self) -> bool:
        """Return that nothing is unsaved here."""
        return True

    def add(self) -> None:
        """Go to the problems, where the work begins."""
        self.go.emit(Place("problems"))

    def focus_panes(self) -> list[QWidget]:
        """Return the lists."""
        return [self.steps, self.dates, self.goals]

    def set_findings(self, findings: "list[Finding]") -> None:
        """Show the most useful next steps."""
        from jimdesk.review.rules import next_steps  # loaded with the first findings

        first = _first_steps(self._document)
        steps = _spread(next_steps(findings, len(findings)))[: STEPS - len(first)]
        self.steps.set_rows([*first, *(_step(self._document, finding) for finding in steps)])

    def _on_changed(self, *_: object) -> None:
        self._stale = True
        if self.isVisible():
            self._refresh()

    def _show_head(self) -> None:
        name = self._document.store.agency.name
        begun = bool(self._document.store.count_in("problem"))
        self._lead.set_caption(
            translate("Start", "The year in one sentence")
            if begun
            else translate("Start", "How to begin")
        )
        self._name.set_name(name or translate("Start", "Welcome to your new file"))
        self._lead.set_text(_sentence(self._document))

    def _refresh(self) -> None:
        from jimdesk.ui.look import goal_status  # brings the statistics, which can wait

        self._coming = False
        if not self.isVisible():  # the file may be closed by now; the next picture asks again
            return
        self._stale = False
        self._show_head()
        self.dates.set_rows(_next_dates(self._document))
        document, chain = self._document, self._document.chain
        shown = [goal for goal in chain.goals.values() if goal.status is not RecordStatus.LAPSED]
        rows = []
        for goal in shown:
            status = goal_status(document, goal)
            rows.append(
                Related(
                    key=place_of(goal),
                    icon="target",
                    code=goal.code,
                    text=goal.statement or translate("Start", "Goal without wording"),
                    state=status.text,
                    tone=status.tone,
                )
            )
        self.goals.set_rows(rows)


def _next_dates(document: Document) -> list[Related]:
    """Return what comes next of the planning year, after the last that is late."""
    from jimdesk.ui.calendar_rows import due_status, dues, place_of_due  # with the first picture
    from jimdesk.ui.follow_up_form import today

    day = today()
    waiting = [due for due in dues(document, document.planning_year) if not due.is_done]
    late = [due for due in waiting if due.is_late(day)][-LATE:]
    shown = [*late, *(due for due in waiting if due.day >= day)][:DATES]
    rows = []
    for due in shown:
        status = due_status(due, day)
        rows.append(
            Related(
                key=place_of_due(due),
                icon="calendar",
                code=due.day.isoformat(),
                text=due.text or due.kind.label,
                state=status.text,
                tone=status.tone,
            )
        )
    return rows


def _first_steps(document: Document) -> list[Related]:
    """Return what comes before all checks: a name for the agency, and a first problem."""
    steps = []
    if not document.store.agency.name:
        text = translate("Start", "Give the agency its name")
        place = Place("agency", field="name", tab="agency")
        steps.append(Related(key=place, icon="building-2", code="", text=text))
    if not document.store.count_in("problem"):
        text = translate("Start", "Describe the first problem")
        steps.append(Related(key=Place("problems"), icon="circle-alert", code="", text=text))
    return steps


def _spread(findings: "Iterable[Finding]") -> "list[Finding]":
    """Return the findings without the third and further ones about the same record."""
    seen: Counter[tuple[str, int]] = Counter()
    kept = []
    for finding in findings:
        record = (finding.table, finding.record_id)
        seen[record] += 1
        if seen[record] <= STEPS_OF_ONE:
            kept.append(finding)
    return kept


def _step(document: Document, finding: "Finding") -> Related:
    from jimdesk.ui.look import record_name  # brings the statistics, which can wait

    name = record_name(document, finding.table, finding.record_id)
    return Related(
        key=place_in(finding.table, finding.record_id, finding.field),
        icon=_ICONS[finding.severity],
        code=finding.code,
        text="  ·  ".join(part for part in (finding.text, name) if part),
        state=finding.severity.label,
        tone="warning" if finding.is_grave else "muted",
    )


def _sentence(document: Document) -> str:
    store, year = document.store, document.report_year
    if not store.count_in("problem"):
        return translate(
            "Start",
            "The file is empty. Give the agency its name, then describe the first problem: who is"
            " affected, by what, and compared with whom. Goals, indicators and activities are added"
            " from there, and the workbook is made under Report.",
        )
    text = translate(
        "Start",
        "{problems}, {goals} and {indicators}. {written} of the goals have a result {year}.",
    )
    return text.format(
        problems=translate("Start", "%n problems", "", n=store.count_in("problem")),
        goals=translate("Start", "%n goals", "", n=store.count_in("goal")),
        indicators=translate("Start", "%n indicators", "", n=store.count_in("indicator")),
        written=store.count_in("result", year=year),
        year=year,
    )
