"""Show the chain as links: the red thread upwards, and what hangs together with a record."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jimdesk.i18n import translate
from jimdesk.ui import theme
from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.layout import FlowLayout
from jimdesk.ui.widgets.status import Tone
from jimdesk.ui.widgets.wrapping import LinkButton


@dataclass(frozen=True, slots=True)
class Link:
    """One place to go to.

    Attributes:
        key: Handed back when the link is followed; any value that says where it leads.
        text: What is shown.
        beside: Whether it stands on the same step of the way as the link before it.
    """

    key: object
    text: str
    beside: bool = False


def beside_each_other(links: Iterable[Link]) -> list[Link]:
    """Return links to one step of the way, such as the sub-goals of one problem."""
    return [replace(link, beside=i > 0) for i, link in enumerate(links)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Related:
    """One record that another hangs together with.

    Attributes:
        key: Handed back when the row is followed.
        icon: Name of an icon, the one that the record's section has in the sidebar.
        code: Readable id.
        text: The record's name.
        state: How it stands, in words; may be empty.
        tone: The state's tone; anything but muted is set in semibold.
        depth: 0 for a child, 1 for a child's child.
    """

    key: object
    icon: str
    code: str
    text: str
    state: str = ""
    tone: Tone = "muted"
    depth: int = 0


def _clear(layout: FlowLayout | QVBoxLayout | QHBoxLayout) -> None:
    # Deleted later, since the link that was just pressed may be among them.
    while (item := layout.takeAt(0)) is not None:
        if widget := item.widget():
            widget.hide()
            widget.deleteLater()


class Breadcrumb(QWidget):
    """The red thread: from the sub-goal down to the record, each step a link.

    Signals:
        followed: the key of the link.
    """

    followed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(translate("Links", "The way here"))
        self._flow = FlowLayout(self, spacing=2)
        self._shown: tuple[Link, ...] = ()

    def set_links(self, links: Sequence[Link]) -> None:
        """Show these links in order, separated by ›, or by · on the same step."""
        if tuple(links) == self._shown:
            return
        self._shown = tuple(links)
        _clear(self._flow)
        for i, link in enumerate(links):
            step = QWidget()
            row = QHBoxLayout(step)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(4)
            if i:
                row.addWidget(inputs.label("·" if link.beside else "›", "meta", wrap=False))
            button = inputs.link_button(link.text, small=True)
            button.clicked.connect(lambda _=False, key=link.key: self.followed.emit(key))
            row.addWidget(button, 1)
            self._flow.addWidget(step)
        self.setVisible(bool(links))
        self.updateGeometry()


class RelatedList(QWidget):
    """The records that one hangs together with, and links that add the next one.

    Signals:
        followed: the key of the row.
        add_requested: the key of the add link.
    """

    followed = Signal(object)
    add_requested = Signal(object)

    def __init__(
        self,
        title: str,
        adds: Sequence[Link] = (),
        *,
        empty: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._empty = empty
        self._adds: list[LinkButton] = []
        self._read_only = False
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(inputs.section(title), 1)
        for add in adds:
            button = inputs.link_button(add.text, strong=True)
            button.clicked.connect(lambda _=False, key=add.key: self.add_requested.emit(key))
            head.addWidget(button)
            self._adds.append(button)
        outer.addLayout(head)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        outer.addLayout(self._rows)
        self._shown: tuple[Related, ...] | None = None

    def set_rows(self, rows: Sequence[Related]) -> None:
        """Show these records in order; the empty sentence when there is none."""
        if tuple(rows) == self._shown:
            return
        self._shown = tuple(rows)
        _clear(self._rows)
        for related in rows:
            self._rows.addWidget(self._row(related))
        if not rows and self._empty:
            self._rows.addWidget(inputs.muted(self._empty))

    def set_add_texts(self, texts: Sequence[str]) -> None:
        """Call the links that add something else, in their order; hide one that gets no words."""
        for button, text in zip(self._adds, texts, strict=True):
            button.set_text(text)
            button.setVisible(bool(text) and not self._read_only)

    def set_read_only(self, read_only: bool) -> None:
        """Hide the links that add."""
        self._read_only = read_only
        for button in self._adds:
            button.setVisible(bool(button.shown) and not read_only)

    def _row(self, related: Related) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(theme.current().space.xl * related.depth, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(inputs.icon_label(related.icon))
        words = f"{related.code}  {related.text}" if related.code else related.text
        button = inputs.link_button(words)
        inputs.describe(button, words, related.state)
        button.clicked.connect(lambda _=False, key=related.key: self.followed.emit(key))
        row.addWidget(button, 1)
        if related.state:
            role: inputs.Role = "meta" if related.tone == "muted" else "status"
            state = inputs.label(related.state, role, tone=related.tone, wrap=False)
            state.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            row.addWidget(state)
        return made
