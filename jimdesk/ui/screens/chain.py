"""The red thread: the whole chain as a tree, with what is missing marked."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QVBoxLayout, QWidget

from jimdesk.domain.finding import Finding
from jimdesk.domain.goal import Goal
from jimdesk.domain.problem import Problem
from jimdesk.domain.record import CodedRecord
from jimdesk.i18n import translate
from jimdesk.store.mapping import table_name
from jimdesk.ui import theme
from jimdesk.ui.document import Document
from jimdesk.ui.look import (
    goal_status,
    indicator_status,
    record_status,
    related_activity,
    related_result,
)
from jimdesk.ui.place import Place, place_of
from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.status import Status

_PLACE = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class _Node:
    """One line of the tree."""

    icon: str
    text: str
    state: str
    tone: str
    place: Place | None
    parts: tuple["_Node", ...] = ()


def screen(document: Document) -> "ChainScreen":
    """Return the tree."""
    return ChainScreen(document)


class ChainScreen(QWidget):
    """Sub-goals, problems, goals, and under each goal its indicators, activities and results.

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
        self._findings: list[Finding] = []
        self._stale = True
        title = translate("Chain", "Red thread")
        self.tree = inputs.tree_view(title)
        self.model = QStandardItemModel(self)
        self.tree.setModel(self.model)
        self.tree.setUniformRowHeights(False)
        self.tree.setWordWrap(True)
        self.tree.activated.connect(self._on_activated)
        self.tree.clicked.connect(self._on_activated)
        box = QVBoxLayout(self)
        box.setContentsMargins(28, 16, 28, 16)
        box.setSpacing(10)
        box.addWidget(inputs.heading(title))
        box.addWidget(
            inputs.muted(
                translate(
                    "Chain",
                    "From sub-goal to result. A click or Enter goes there; what is missing is said"
                    " to the right.",
                )
            )
        )
        box.addWidget(self.tree, 1)
        document.changed.connect(self._on_changed)
        document.years_changed.connect(lambda: self._on_changed(frozenset()))

    def show_place(self, place: Place) -> None:
        """Show the tree; with a policy goal, that branch."""
        self._refresh()
        if place.record_id is not None:
            for row in range(self.model.rowCount()):
                item = self.model.item(row)
                if item.data(_PLACE) == Place("chain", place.record_id):
                    self.tree.setCurrentIndex(item.index())
                    self.tree.scrollTo(item.index(), self.tree.ScrollHint.PositionAtTop)

    def flush(self) -> bool:
        """Return that nothing is unsaved here."""
        return True

    def add(self) -> None:
        """Go to the problems, where the chain begins."""
        self.go.emit(Place("problems"))

    def focus_panes(self) -> list[QWidget]:
        """Return the tree."""
        return [self.tree]

    def set_findings(self, findings: list[Finding]) -> None:
        """Count what is missing beside each record."""
        self._findings = findings
        self._on_changed(frozenset())

    def showEvent(self, event: object) -> None:
        """Catch up with what changed while another section was shown."""
        self._refresh()
        super().showEvent(event)  # type: ignore[arg-type]

    def _on_changed(self, _tables: frozenset[str]) -> None:
        self._stale = True
        if self.isVisible():
            self._refresh()

    def _on_activated(self, index: object) -> None:
        place = index.siblingAtColumn(0).data(_PLACE)  # type: ignore[attr-defined]
        if isinstance(place, Place) and place.section != "chain":
            self.go.emit(place)

    def _refresh(self) -> None:
        if not self._stale:
            return
        self._stale = False
        missing = _missing(self._findings)
        self.model.clear()
        heads = [translate("Chain", "Record"), translate("Chain", "How it stands")]
        self.model.setHorizontalHeaderLabels(heads)
        for node in _tree(self._document, missing):
            self.model.appendRow(_items(node))
        self.tree.expandToDepth(2)
        head = self.tree.header()
        head.setStretchLastSection(False)
        head.setSectionResizeMode(0, head.ResizeMode.Stretch)
        head.setSectionResizeMode(1, head.ResizeMode.ResizeToContents)
        if self.model.rowCount():
            self.tree.setCurrentIndex(self.model.index(0, 0))


def _missing(findings: Iterable[Finding]) -> dict[tuple[str, int], int]:
    """Return how many errors and warnings each record has, by table and row id."""
    counts: dict[tuple[str, int], int] = {}
    for finding in findings:
        if finding.accepted is None and finding.is_grave:
            key = (finding.table, finding.record_id)
            counts[key] = counts.get(key, 0) + 1
    return counts


def _tree(document: Document, missing: dict[tuple[str, int], int]) -> list[_Node]:
    chain = document.chain
    nodes = []
    for policy_goal in sorted(chain.policy_goals.values(), key=lambda goal: goal.number):
        problems = chain.problems_of_policy_goal(policy_goal.id)
        parts = tuple(_problem(document, problem, missing) for problem in problems)
        state = "" if parts else translate("Chain", "No problem yet")
        place = Place("chain", policy_goal.id)
        nodes.append(_Node("layers", policy_goal.title, state, "muted", place, parts))
    loose = [
        _problem(document, problem, missing)
        for problem in chain.problems.values()
        if not chain.policy_goals_of_problem(problem.id)
    ]
    loose += [
        _goal(document, goal, missing)
        for goal in chain.goals.values()
        if not chain.problems_of_goal(goal.id)
    ]
    if loose:
        text = translate("Chain", "Outside the thread")
        state = translate("Chain", "Not linked upwards")
        nodes.append(_Node("triangle-alert", text, state, "warning", None, tuple(loose)))
    return nodes


def _problem(document: Document, problem: Problem, missing: dict[tuple[str, int], int]) -> _Node:
    goals = document.chain.goals_of_problem(problem.id)
    status = record_status(problem.status)
    if not goals:
        status = Status(translate("Chain", "Lacks a goal"), "warning", "triangle-alert")
    parts = tuple(_goal(document, goal, missing) for goal in goals)
    return _record("circle-alert", problem, problem.title, status, missing, parts)


def _goal(document: Document, goal: Goal, missing: dict[tuple[str, int], int]) -> _Node:
    chain = document.chain
    parts = [
        _record("chart-line", i, i.name, indicator_status(document, i), missing)
        for i in chain.indicators_of_goal(goal.id)
    ]
    for related in (
        *(related_activity(activity) for activity in chain.activities_of_goal(goal.id)),
        *(related_result(result) for result in chain.results_of_goal(goal.id)),
    ):
        text = f"{related.code}  {related.text}"
        place = related.key if isinstance(related.key, Place) else None
        parts.append(_Node(related.icon, text, related.state, related.tone, place))
    if chain.result(goal.id, document.report_year) is None:
        text = translate("Chain", "No result {year}").format(year=document.report_year)
        parts.append(_Node("clipboard-check", text, "", "warning", place_of(goal)))
    return _record(
        "target", goal, goal.statement, goal_status(document, goal), missing, tuple(parts)
    )


def _record(
    icon: str,
    record: CodedRecord,
    name: str,
    status: Status,
    missing: dict[tuple[str, int], int],
    parts: tuple[_Node, ...] = (),
) -> _Node:
    count = missing.get((table_name(type(record)), record.id), 0)
    state, tone = status.text, status.tone
    if count:
        lacking = translate("Chain", "%n to complete", "", n=count)
        state, tone = f"{state}  ·  {lacking}", "warning"
    name = name or translate("Chain", "No name yet")
    return _Node(icon, f"{record.code}  {name}", state, tone, place_of(record), parts)


def _items(node: _Node) -> list[QStandardItem]:
    look = theme.current()
    first, second = QStandardItem(node.text), QStandardItem(node.state)
    first.setIcon(theme.icon(node.icon, "muted"))
    first.setData(node.place, _PLACE)
    spoken = f"{node.text}, {node.state}" if node.state else node.text
    first.setData(spoken, Qt.ItemDataRole.AccessibleTextRole)
    second.setForeground(look.colour(node.tone))
    for item in (first, second):
        item.setEditable(False)
    for part in node.parts:
        first.appendRow(_items(part))
    return [first, second]
