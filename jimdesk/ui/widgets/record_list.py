"""The middle pane: all records of one kind, found by a search and shown with how they stand."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from jimdesk.i18n import translate
from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.layout import EmptyState
from jimdesk.ui.widgets.row_delegate import RowDelegate
from jimdesk.ui.widgets.rows import Row, RowModel
from jimdesk.ui.widgets.status import Status

__all__ = ["RecordList", "Row", "Status"]

_MARGIN = 16


class RecordList(QWidget):
    """Heading, one button that adds, a search field, and the rows.

    Signals:
        selected: the key of the row that the user or a refresh chose, None when nothing is left.
        add_requested: the user wants a new record.
    """

    selected = Signal(object)
    add_requested = Signal()

    def __init__(
        self,
        title: str,
        *,
        add: str,
        search: str,
        empty: EmptyState,
        parent: QWidget | None = None,
    ) -> None:
        """Build the pane.

        Args:
            title: Heading, such as "Problems".
            add: Words on the button that adds.
            search: Name of the search field, such as "Search problems (Ctrl+F)".
            empty: What stands in the list's place while there are no records.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self.model = RowModel(self)
        self._key: object = None
        self._quiet = False
        self.add_button = inputs.button(add, "primary")
        self.search: QLineEdit = inputs.search_edit(search)
        self.view = inputs.list_view(title)
        self.view.setModel(self.model)
        self.view.setItemDelegate(RowDelegate(self.view))
        self.view.setMouseTracking(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.empty = empty
        self._no_hits = EmptyState("search", translate("RecordList", "Nothing matches the search."))
        self._stack = QStackedWidget()
        for widget in (self.view, empty, self._no_hits):
            self._stack.addWidget(widget)
        self._heading = inputs.heading(title)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self.add_button.clicked.connect(self.add_requested)
        empty.button.clicked.connect(self.add_requested)
        self.search.textChanged.connect(self._on_search)
        self.search.installEventFilter(self)
        self.view.selectionModel().selectionChanged.connect(self._on_selection)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.setContext(Qt.ShortcutContext.WindowShortcut)
        find.activated.connect(self.focus_search)
        self._choose_page()

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows; the chosen record stays chosen, or its neighbour is chosen."""
        place = self.view.currentIndex().row()
        self._keep(lambda: self.model.set_rows(rows))
        if not rows:
            self._tell(None)
        elif self._key not in [row.key for row in rows] and self.model.rowCount():
            self._set_current(self.model.index(min(max(place, 0), self.model.rowCount() - 1)))

    def select(self, key: object) -> None:
        """Choose a record; a search that hides it is cleared."""
        if not self.model.index_of(key).isValid():
            self.search.clear()
        index = self.model.index_of(key)
        if index.isValid():
            self._set_current(index)

    def current_key(self) -> object:
        """Return the chosen record's key, None when there is none."""
        return self._key

    def set_actions(self, actions: Sequence[QAction]) -> None:
        """Offer these on the context menu of a row, also from the keyboard."""
        for action in self.view.actions():
            self.view.removeAction(action)
        self.view.addActions(list(actions))

    def set_read_only(self, read_only: bool) -> None:
        """Take away what adds."""
        self.add_button.setEnabled(not read_only)
        self.empty.button.setEnabled(not read_only)

    def focus_search(self) -> None:
        """Move to the search field with its text marked."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def focus_list(self) -> None:
        """Move to the rows, or to the button when there are none."""
        target = self.view if self.model.rowCount() else self.empty.button
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Down and Enter in the search field go to the first hit, and Escape clear it."""
        if (
            watched is self.search
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
        ):
            return self._on_search_key(Qt.Key(event.key()))
        return super().eventFilter(watched, event)

    def minimumSizeHint(self) -> QSize:
        """Ask for the room of heading or button; they stand under each other if they must."""
        widths = [self._heading.sizeHint().width(), self.add_button.sizeHint().width()]
        return QSize(max(widths) + 2 * _MARGIN, 200)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set heading and button side by side where both have room."""
        super().resizeEvent(event)
        wanted = self._heading.sizeHint().width() + self.add_button.sizeHint().width() + 12
        both = self.add_button.isHidden() or wanted <= self.width() - 2 * _MARGIN
        direction = QBoxLayout.Direction
        self._head.setDirection(direction.LeftToRight if both else direction.TopToBottom)

    def _lay_out(self) -> None:
        self._heading.setWordWrap(False)
        self._head.addWidget(self._heading, 1)
        self._head.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignTop)
        box = QVBoxLayout(self)
        box.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, 8)
        box.setSpacing(10)
        box.addLayout(self._head)
        box.addWidget(self.search)
        box.addWidget(self._stack, 1)

    def _on_search_key(self, key: Qt.Key) -> bool:
        if key == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
            return True
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.model.rowCount():
            self._set_current(self.model.index(0))
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return False

    def _on_search(self, text: str) -> None:
        self._keep(lambda: self.model.set_filter(text))

    def _keep(self, change: Callable[[], None]) -> None:
        """Change the model; what is chosen stays so if it is still shown."""
        self._quiet = True
        change()
        index, flags = self.model.index_of(self._key), QItemSelectionModel.SelectionFlag
        selection = self.view.selectionModel()
        if index.isValid():
            selection.setCurrentIndex(index, flags.ClearAndSelect)
        elif self.model.rowCount():
            selection.setCurrentIndex(self.model.index(0), flags.NoUpdate)
        self._quiet = False
        self._choose_page()

    def _set_current(self, index: QModelIndex) -> None:
        flags = QItemSelectionModel.SelectionFlag
        self.view.selectionModel().setCurrentIndex(index, flags.ClearAndSelect)
        self.view.scrollTo(index)

    def _on_selection(self, chosen: QItemSelection, _old: QItemSelection) -> None:
        indexes = chosen.indexes()
        if indexes and not self._quiet:
            self._tell(self.model.row(indexes[0].row()).key)

    def _tell(self, key: object) -> None:
        if key != self._key:
            self._key = key
            self.selected.emit(key)

    def _choose_page(self) -> None:
        page: QWidget = self.view
        if not self.model.rowCount():
            page = self._no_hits if self.model.has_any() else self.empty
        self._stack.setCurrentWidget(page)
        self.search.setEnabled(self.model.has_any())
