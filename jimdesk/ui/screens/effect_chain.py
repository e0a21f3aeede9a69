"""Effektkedja: a goal's chain as a picture and in sentences, and what is said of its arrows."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QFileDialog, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from jimdesk.domain.effect_chain import EffectNodeKind
from jimdesk.domain.finding import Finding
from jimdesk.domain.goal import Goal
from jimdesk.i18n import translate
from jimdesk.review.chain import by_code
from jimdesk.review.effect_chain import EffectChain, effect_chain
from jimdesk.ui import theme
from jimdesk.ui.document import Document
from jimdesk.ui.effect_parts import files, writing
from jimdesk.ui.effect_parts.detail import EffectDetail
from jimdesk.ui.effect_parts.pane import ChainPane, ChainTools
from jimdesk.ui.effect_parts.placing import Chosen
from jimdesk.ui.effect_parts.sentences import sentences
from jimdesk.ui.effect_parts.walking import find_arrow, find_box, find_lost
from jimdesk.ui.place import Place
from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.layout import EmptyState
from jimdesk.ui.widgets.message_strip import MessageStrip

_TABLES = frozenset(
    {
        "effect_node", "effect_arrow", "goal", "activity", "activity_goal", "result", "indicator",
        "goal_indicator", "goal_problem", "problem", "problem_policy_goal", "policy_goal", "source",
        "budget_analysis", "budget_measure",
    }
)  # fmt: skip
_KEY = Qt.ItemDataRole.UserRole + 1


def screen(document: Document) -> "EffectChainScreen":
    """Return the section of the effect chains."""
    return EffectChainScreen(document)


class EffectChainScreen(QWidget):
    """The choice of a goal, the picture of its chain, its sentences, and what is chosen in it.

    Signals:
        go, changes_requested, pending_changed: as every section has.
    """

    go = Signal(object)
    changes_requested = Signal(object)
    pending_changed = Signal(bool)

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._stale = True
        self._quiet = False
        self._chosen: Chosen = ()
        self.chain: EffectChain | None = None
        self.pane = ChainPane()
        self.canvas = self.pane.canvas
        self.tools = ChainTools(self.canvas, read_only=document.read_only)
        self.goal = self.tools.goal
        self.model = QStandardItemModel(self)
        self.list = inputs.list_view(translate("EffectScreen", "The arrows in words"))
        self.detail = EffectDetail(document)
        self.message = MessageStrip()
        self.none = EmptyState(
            "git-branch",
            translate(
                "EffectScreen",
                "An effect chain shows how activities are thought to lead to a goal and on to the"
                " policy goals. It is made from a goal, so add one first.",
            ),
            translate("EffectScreen", "Go to the goals"),
        )
        self._lay_out()
        self._connect()

    def show_place(self, place: Place) -> None:
        """Show the chain of a goal."""
        self._refresh_if_stale()
        if place.record_id is not None and self.flush():
            self.goal.choose(place.record_id)
            self._show_chain(())

    def flush(self) -> bool:
        """Keep what is typed; return whether everything is kept."""
        return self.detail.flush()

    def add(self) -> None:
        """Add a box to the chain."""
        self.add_node(EffectNodeKind.PART)

    def focus_panes(self) -> list[QWidget]:
        """Return what F6 moves between, from the top to the right below."""
        return [self.tools, self.canvas, self.list, self.detail]

    def set_findings(self, findings: list[Finding]) -> None:
        """Take no note of what is missing; the picture itself shows it."""

    def add_node(self, kind: EffectNodeKind) -> None:
        """Add a box of one's own and write in it."""
        if self.chain is None or self._document.read_only or not self.flush():
            return
        node = writing.add_node(self._document, self.chain.goal, kind)
        self.choose((f"node/{node.id}",))
        self.detail.focus_first()

    def choose(self, chosen: Chosen) -> None:
        """Choose a box or an arrow in the picture, in the list and in the form.

        What is typed and cannot be kept stays, and so does what it is about.
        """
        if self.chain is None:
            return
        if chosen != self._chosen and self.flush():
            self._chosen = chosen
        self.canvas.choose(self._chosen)
        self._mark_row(self._chosen)
        self.detail.show_chosen(self.chain, self._chosen)
        self.pane.reveal(self._chosen)

    # --- inside --------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.list.setModel(self.model)
        self.list.setSpacing(theme.current().space.xs)
        inset = QWidget()
        beside = QVBoxLayout(inset)
        beside.setContentsMargins(theme.current().space.m, theme.current().space.s, 0, 0)
        beside.addWidget(self.list)
        below = _split(Qt.Orientation.Horizontal, inset, self.detail)
        both = _split(Qt.Orientation.Vertical, self.pane, below)
        both.setSizes([560, 300])
        below.setSizes([560, 500])
        page = QWidget()
        box = QVBoxLayout(page)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.tools)
        box.addWidget(self.message)
        box.addWidget(inputs.hairline())
        box.addWidget(both, 1)
        self._stack = QStackedWidget()
        for widget in (page, self.none):
            self._stack.addWidget(widget)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)

    def _connect(self) -> None:
        self.tools.goal_changed.connect(self._on_goal)
        self.tools.add_requested.connect(self.add_node)
        self.tools.save_requested.connect(self._ask_where)
        self.tools.copy_requested.connect(self._copy)
        self.canvas.chosen_changed.connect(self.choose)
        self.canvas.edit_requested.connect(self.detail.focus_first)
        self.canvas.remove_requested.connect(self.detail.remove_chosen)
        self.list.selectionModel().currentChanged.connect(self._on_row)
        self.list.activated.connect(lambda _: self.detail.focus_first())
        self.detail.go.connect(self.go)
        self.detail.chosen.connect(self._on_made)
        self.detail.pending_changed.connect(self.pending_changed)
        self.none.button.clicked.connect(lambda: self.go.emit(Place("goals")))
        self._document.changed.connect(self._on_changed)
        self._document.years_changed.connect(lambda: self._on_changed(_TABLES))

    def showEvent(self, event: object) -> None:
        """Load what has changed while another section was shown."""
        self._refresh_if_stale()
        super().showEvent(event)  # type: ignore[arg-type]

    def _on_changed(self, tables: frozenset[str]) -> None:
        if tables & _TABLES:
            self._stale = True
            if self.isVisible():
                self._refresh_if_stale()

    def _refresh_if_stale(self) -> None:
        if not self._stale:
            return
        self._stale = False
        goals = by_code(self._document.chain.goals.values())
        self._stack.setCurrentIndex(0 if goals else 1)
        shown = self.goal.currentData()
        self.goal.set_choices([(each.id, _goal_name(each)) for each in goals])
        if goals:
            self.goal.choose(shown if shown in self._document.chain.goals else goals[0].id)
            self._show_chain(self._chosen)

    def _show_chain(self, chosen: Chosen) -> None:
        document = self._document
        goal = document.chain.goals[self.goal.currentData()]
        self.chain = effect_chain(document.chain, goal, document.report_year)
        self.canvas.show_chain(self.chain)
        self._fill_list(self.chain)
        found = any(find(self.chain, chosen) for find in (find_box, find_arrow, find_lost))
        self.choose(chosen if found else ())

    def _fill_list(self, chain: EffectChain) -> None:
        self._quiet = True
        self.model.clear()
        for key, text in sentences(chain):
            item = QStandardItem(text)
            item.setEditable(False)
            item.setData(key, _KEY)
            self.model.appendRow(item)
        self._quiet = False

    def _mark_row(self, chosen: Chosen) -> None:
        self._quiet = True
        rows = range(self.model.rowCount())
        row = next((at for at in rows if tuple(self.model.item(at).data(_KEY)) == chosen), None)
        if row is None:
            self.list.clearSelection()
        else:
            self.list.setCurrentIndex(self.model.index(row, 0))
        self._quiet = False

    def _on_row(self, index: object) -> None:
        key = index.data(_KEY)  # type: ignore[attr-defined]
        if key and not self._quiet:
            self.choose(tuple(key))

    def _on_made(self, chosen: tuple[str, ...]) -> None:
        self.choose(chosen)
        self.detail.focus_first()

    def _on_goal(self) -> None:
        if self.flush():
            self._show_chain(())
        elif self.chain is not None:
            self.goal.choose(self.chain.goal.id)

    def _copy(self) -> None:
        if self.chain is not None:
            files.copy(self.chain, self.font())
            self.message.show_message(translate("EffectScreen", "The picture is copied."), "good")

    def _ask_where(self) -> None:
        if self.chain is None or not self.flush():
            return
        title = translate("EffectScreen", "Save picture")
        name = translate("EffectScreen", "Effect chain {goal}").format(goal=self.chain.goal.code)
        kinds = translate("EffectScreen", "Drawing (*.svg);;Picture (*.png);;Page (*.pdf)")
        chosen, kind = QFileDialog.getSaveFileName(self, title, f"{name}.svg", kinds)
        if chosen:
            path = Path(chosen)
            if path.suffix.lower() not in files.SUFFIXES:
                suffix = next(each for each in files.SUFFIXES if each in kind)
                path = path.with_name(path.name + suffix)
            self.save(path)

    def save(self, path: Path) -> None:
        """Write the picture as a file, and say how it went."""
        assert self.chain is not None
        try:
            files.save(self.chain, self.font(), path)
        except OSError as error:
            text = translate(
                "EffectScreen",
                "The picture could not be saved: {error}. Your work is safe. Choose another"
                " folder.",
            )
            self.message.show_message(text.format(error=error.strerror or error), "bad")
        else:
            text = translate("EffectScreen", "The picture is saved as {name}.")
            self.message.show_message(text.format(name=path.name), "good")


def _split(orientation: Qt.Orientation, first: QWidget, second: QWidget) -> QSplitter:
    made = QSplitter(orientation)
    made.setChildrenCollapsible(False)
    made.setHandleWidth(1)
    made.addWidget(first)
    made.addWidget(second)
    made.setStretchFactor(0, 1)
    return made


def _goal_name(goal: Goal) -> str:
    statement = goal.statement.strip() or translate("Goals", "Goal without wording")
    return f"{goal.code} {statement}"
