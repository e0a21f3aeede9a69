"""Draw the cells of the value grid in the colours of the theme, and open their editors."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from jimdesk.ui import theme
from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.controls import ComboBox
from jimdesk.ui.widgets.value_cells import Cell
from jimdesk.ui.widgets.value_model import ValueModel

PAD = 9
"""Pixels between a cell's edge and its text."""

_GAP = 5
_LINE = 2  # the grid's own line, and rounding
_BOX = 14
_CENTRE = Qt.AlignmentFlag.AlignVCenter
_Index = QModelIndex | QPersistentModelIndex


class ValueDelegate(QStyledItemDelegate):
    """Draws entered numbers in text colour, what is worked out muted on tint, the rest by mark."""

    def __init__(self, model: ValueModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the room that the whole text needs on one line."""
        cell, look = self._model.cell(index), theme.current()
        metrics = QFontMetrics(option.font)
        width = metrics.horizontalAdvance(cell.text) + 2 * PAD + _LINE
        if cell.wrong or cell.mark:
            mark = QFontMetrics(_mark_font(option.font)).horizontalAdvance(cell.mark)
            width += look.sizes.icon_small + 2 * _GAP + mark
        if cell.checked is not None:
            width += _box(look.scale) + _GAP
        return QSize(width, metrics.height() + 12)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw the ground, the mark, the text and the ring of the focus."""
        cell, look = self._model.cell(index), theme.current()
        painter.save()
        chosen = option.state & QStyle.StateFlag.State_Selected
        ground = "accent_soft" if chosen else _ground(cell)
        painter.fillRect(option.rect, look.colour(ground))
        area = option.rect.adjusted(PAD, 0, -PAD, 0)
        area = _draw_mark(painter, option, area, cell)
        painter.setFont(option.font)
        painter.setPen(look.colour("bad" if cell.wrong else "muted" if cell.computed else "text"))
        metrics = QFontMetrics(option.font)
        words = metrics.elidedText(cell.text, Qt.TextElideMode.ElideRight, area.width())
        number = self._model.columns[index.column()].kind == "number"
        side = Qt.AlignmentFlag.AlignRight if number else Qt.AlignmentFlag.AlignLeft
        painter.drawText(area, side | _CENTRE, words)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(look.colour("accent"), 2))
            painter.drawRect(option.rect.adjusted(1, 1, -1, -1))
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        """Return a field named by its column and period, or a choice."""
        column = self._model.columns[index.column()]
        name = f"{column.title}, {self._model.periods[index.row()]}"
        if column.kind != "choice":
            field = inputs.line_edit(name, help_text=self._model.cell(index).reason)
            field.setParent(parent)
            if column.kind == "number":
                field.setAlignment(Qt.AlignmentFlag.AlignRight)
            return field
        combo = inputs.combo(name, [(text, text) for text in column.choices])
        combo.setParent(parent)
        combo.activated.connect(lambda _: self._chosen(combo))
        return combo

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        """Show what is saved, unless something has been typed since."""
        if not (isinstance(editor, QLineEdit) and editor.isModified()):
            super().setEditorData(editor, index)

    def updateEditorGeometry(  # noqa: N802 - Qt's name
        self, editor: QWidget, option: QStyleOptionViewItem, index: _Index
    ) -> None:
        """Let the editor cover its cell, and a little more where it needs that for its text."""
        area = QRect(option.rect)
        area.setHeight(max(area.height(), editor.sizeHint().height()))
        area.moveTop(max(0, option.rect.center().y() - area.height() // 2))
        editor.setGeometry(area)

    def _chosen(self, combo: ComboBox) -> None:
        self.commitData.emit(combo)
        self.closeEditor.emit(combo, QStyledItemDelegate.EndEditHint.NoHint)


def _ground(cell: Cell) -> str:
    if cell.wrong:
        return "bad_soft"
    return "surface_low" if cell.computed else "card"


def _mark_font(base: QFont) -> QFont:
    font = QFont(base)
    font.setPixelSize(theme.current().sizes.meta)
    return font


def _box(scale: float) -> int:
    return round(_BOX * scale)


def _draw_mark(painter: QPainter, option: QStyleOptionViewItem, area: QRect, cell: Cell) -> QRect:
    """Draw the icon or box beside the text; return the room that is left."""
    look = theme.current()
    size = look.sizes.icon_small
    ratio = painter.device().devicePixelRatio()
    if cell.checked is not None:
        box = _box(look.scale)
        place = QRect(area.left(), area.center().y() - box // 2, box, box)
        painter.setPen(look.colour("control_border"))
        painter.drawRect(place)
        if cell.checked:
            painter.drawPixmap(place.topLeft(), theme.pixmap("check", "accent", box, ratio))
        return area.adjusted(box + _GAP, 0, 0, 0)
    if cell.wrong:
        picture = theme.pixmap("circle-alert", "bad", size, ratio)
        painter.drawPixmap(area.left(), area.center().y() - size // 2, picture)
        return area.adjusted(size + _GAP, 0, 0, 0)
    if not cell.mark:
        return area
    font = _mark_font(option.font)
    painter.setFont(font)
    painter.setPen(look.colour("warning"))
    words = QFontMetrics(font).horizontalAdvance(cell.mark)
    left = area.right() - words - _GAP - size
    picture = theme.pixmap("triangle-alert", "warning", size, ratio)
    painter.drawPixmap(left, area.center().y() - size // 2, picture)
    painter.drawText(area, Qt.AlignmentFlag.AlignRight | _CENTRE, cell.mark)
    return area.adjusted(0, 0, -(words + size + 2 * _GAP), 0)
