"""Draw the rows of a list in the colours of the theme."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from jimdesk.ui import theme
from jimdesk.ui.widgets.rows import ROW_ROLE, Row

_Index = QModelIndex | QPersistentModelIndex
_LINES = 2
_PAD = 12
_PAD_TOP = 10
_GAP = 6
"""Between two rows."""


class RowDelegate(QStyledItemDelegate):
    """Draws a row: the name on at most two lines, under it what it is and how it stands."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the height that the row needs at the list's width."""
        width = _row_width(option)
        name = QFont(option.font)
        name.setWeight(QFont.Weight.DemiBold)
        lines, metrics = len(wrapped(index.data(), name, width - 2 * _PAD)), QFontMetrics(name)
        row = index.data(ROW_ROLE)
        foot = 4 + QFontMetrics(_meta_font(option.font)).height() if row.meta or row.status else 0
        return QSize(0, 2 * _PAD_TOP + lines * metrics.lineSpacing() + foot + _GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw the row in the colours of the theme."""
        look, row = theme.current(), index.data(ROW_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = option.rect.adjusted(0, 0, 0, -_GAP)
        _draw_ground(painter, option, area)
        inner = area.adjusted(_PAD, _PAD_TOP, -_PAD, -_PAD_TOP)
        name = QFont(option.font)
        name.setWeight(QFont.Weight.DemiBold)
        painter.setFont(name)
        painter.setPen(look.colour("text"))
        top = inner.top()
        for words in wrapped(row.title, name, inner.width()):
            line = QRect(inner.left(), top, inner.width(), QFontMetrics(name).lineSpacing())
            painter.drawText(
                line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words
            )
            top += line.height()
        _draw_foot(painter, option.font, QRect(inner.left(), top + 4, inner.width(), 0), row)
        painter.restore()


def _row_width(option: QStyleOptionViewItem) -> int:
    view = option.widget
    return view.viewport().width() if hasattr(view, "viewport") else option.rect.width()


def _meta_font(base: QFont) -> QFont:
    font = QFont(base)
    font.setPixelSize(theme.current().sizes.meta)
    return font


def wrapped(text: str, font: QFont, width: int) -> list[str]:
    """Return the text broken into at most two lines, the last one elided."""
    metrics, rest = QFontMetrics(font), text.split()
    lines: list[str] = []
    while rest and len(lines) < _LINES - 1:
        line = rest.pop(0)
        while rest and metrics.horizontalAdvance(f"{line} {rest[0]}") <= width:
            line = f"{line} {rest.pop(0)}"
        lines.append(line)
    lines += [" ".join(rest)] if rest else []
    return [metrics.elidedText(line, Qt.TextElideMode.ElideRight, width) for line in lines] or [""]


def _draw_ground(painter: QPainter, option: QStyleOptionViewItem, area: QRect) -> None:
    look = theme.current()
    state = option.state
    radius = look.radius.row
    painter.setPen(Qt.PenStyle.NoPen)
    if state & QStyle.StateFlag.State_Selected:
        painter.setBrush(look.colour("accent_soft"))
        painter.drawRoundedRect(area, radius, radius)
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.setBrush(look.colour("surface_low"))
        painter.drawRoundedRect(area, radius, radius)
    if state & QStyle.StateFlag.State_HasFocus:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(look.colour("accent"), 2))
        painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), radius, radius)


def _draw_foot(painter: QPainter, base: QFont, at: QRect, row: Row) -> None:
    look = theme.current()
    font = _meta_font(base)
    height, used = QFontMetrics(font).height(), 0
    if row.status is not None:
        bold = QFont(font)
        if row.status.tone != "muted":
            bold.setWeight(QFont.Weight.DemiBold)
        size = look.sizes.icon_small
        words = QFontMetrics(bold).elidedText(
            row.status.text, Qt.TextElideMode.ElideRight, at.width() - size - 6
        )
        used = QFontMetrics(bold).horizontalAdvance(words) + 6 + size
        left = at.right() - used
        ratio = painter.device().devicePixelRatio()
        picture = theme.pixmap(row.status.icon, row.status.tone, size, ratio)
        painter.drawPixmap(left, at.top() + (height - size) // 2, picture)
        painter.setFont(bold)
        painter.setPen(look.colour(row.status.tone))
        place = QRect(left + size + 6, at.top(), used, height)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, words)
    painter.setFont(font)
    painter.setPen(look.colour("muted"))
    room = max(0, at.width() - used - 12)
    words = QFontMetrics(font).elidedText(row.meta, Qt.TextElideMode.ElideRight, room)
    painter.drawText(QRect(at.left(), at.top(), room, height), Qt.AlignmentFlag.AlignVCenter, words)
