"""The left pane: whose file it is, which years, and the sections in the order of the work."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from jimdesk.i18n import translate
from jimdesk.ui import theme
from jimdesk.ui.widgets import inputs

_ENTRY = Qt.ItemDataRole.UserRole
_COUNT = Qt.ItemDataRole.UserRole + 1
WIDTH = 236


@dataclass(frozen=True, slots=True)
class Entry:
    """A section in the sidebar, or with no name the heading of a group.

    Attributes:
        in_two: The text on two lines, when it is too long for one; else empty.
    """

    name: str
    text: str
    icon: str = ""
    in_two: str = ""


class Sidebar(QWidget):
    """Agency, years and sections.

    Signals:
        chosen: the name of a section.
        years_requested: the user wants to choose other years.
    """

    chosen = Signal(str)
    years_requested = Signal()

    def __init__(self, entries: Sequence[Entry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.agency = inputs.label("", "strong")
        self.years = inputs.link_button("", small=True)
        self.example = inputs.label(
            translate("Sidebar", "Example – made-up data"), "status", tone="warning"
        )
        self.list = _Sections(entries)
        self.list.currentItemChanged.connect(self._on_current)
        self.years.clicked.connect(self.years_requested)
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 16, 12, 8)
        box.setSpacing(4)
        for widget in (self.agency, self.years, self.example):
            box.addWidget(widget)
        box.addSpacing(8)
        box.addWidget(self.list, 1)
        self.rescale()

    def rescale(self) -> None:
        """Take the room that the text size asks for."""
        self.setFixedWidth(round(WIDTH * theme.current().scale))

    def choose(self, name: str) -> None:
        """Mark a section as the one shown."""
        for row in range(self.list.count()):
            item = self.list.item(row)
            if item.data(_ENTRY).name == name:
                self.list.setCurrentItem(item)

    def set_counts(self, counts: Mapping[str, int], *, warned: str = "") -> None:
        """Show how many records each section holds; one section's count stands out."""
        for row in range(self.list.count()):
            item = self.list.item(row)
            entry = item.data(_ENTRY)
            count = counts.get(entry.name)
            item.setData(_COUNT, (count, entry.name == warned))
            spoken = entry.text if count is None else f"{entry.text}, {count}"
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)

    def _on_current(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.data(_ENTRY).name:
            self.chosen.emit(item.data(_ENTRY).name)


class _Sections(QListWidget):
    """The sections; arrow keys pass over the headings of groups."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        super().__init__()
        inputs.describe(self, translate("Sidebar", "Sections"))
        self.setProperty("role", "sections")
        self.setItemDelegate(_Delegate(self))
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        for entry in entries:
            item = QListWidgetItem(entry.text)
            item.setData(_ENTRY, entry)
            if not entry.name:
                item.setFlags(Qt.ItemFlag.NoItemFlags)
            self.addItem(item)


class _Delegate(QStyledItemDelegate):
    """Draws icon, word and quiet count; the chosen one has tint, colour and weight."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the height of a section, less for the heading of a group."""
        sizes = theme.current().sizes
        if index.data(_ENTRY).in_two:
            return QSize(10, 2 * sizes.body + 18)
        if index.data(_ENTRY).name:
            return QSize(10, sizes.body + 14)
        return QSize(10, sizes.group + 16)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one line."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        entry = index.data(_ENTRY)
        if entry.name:
            self._paint_section(painter, option, index)
        else:
            self._paint_group(painter, option.rect, entry.text)
        painter.restore()

    def _paint_group(self, painter: QPainter, rect: QRect, text: str) -> None:
        look = theme.current()
        painter.setFont(_font(look.sizes.group, bold=True))
        painter.setPen(look.colour("muted"))
        at = rect.adjusted(2, 0, 0, -3)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
        painter.drawText(at, flags, text.upper())

    def _paint_section(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        look = theme.current()
        entry, rect = index.data(_ENTRY), option.rect.adjusted(0, 1, 0, -1)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if chosen or over:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("accent_soft" if chosen else "hairline"))
            painter.drawRoundedRect(rect, look.radius.row, look.radius.row)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(look.colour("accent"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), look.radius.row, look.radius.row)
        token = "accent" if chosen else "text"
        size = look.sizes.icon
        icon = QRect(rect.left() + 8, rect.center().y() - size // 2, size, size)
        theme.icon(entry.icon, "accent" if chosen else "muted", size).paint(painter, icon)
        count, warned = index.data(_COUNT) or (None, False)
        right = self._paint_count(painter, rect, count, warned=warned)
        painter.setFont(_font(look.sizes.body, bold=chosen))
        painter.setPen(look.colour(token))
        words = rect.adjusted(8 + size + 10, 0, -right, 0)
        metrics = QFontMetrics(painter.font())
        shown = (entry.in_two or entry.text).split("\n")
        text = "\n".join(
            metrics.elidedText(each, Qt.TextElideMode.ElideRight, words.width()) for each in shown
        )
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_count(
        self, painter: QPainter, rect: QRect, count: int | None, *, warned: bool
    ) -> int:
        """Draw the count, none for nothing; return the room it takes at the right."""
        if not count:
            return 8
        look = theme.current()
        painter.setFont(_font(look.sizes.meta, bold=warned))
        painter.setPen(look.colour("warning" if warned else "muted"))
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(rect.adjusted(0, 0, -8, 0), flags, str(count))
        return QFontMetrics(painter.font()).horizontalAdvance(str(count)) + 16


def _font(size: int, *, bold: bool) -> QFont:
    font = QFont()
    font.setPixelSize(size)
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return font
