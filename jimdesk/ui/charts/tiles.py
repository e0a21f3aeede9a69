"""Many indicators at a glance: a grid of tiles, each with its name, its state and a small chart."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from jimdesk.i18n import translate
from jimdesk.statistics.charts.chart import Chart, Series
from jimdesk.statistics.charts.words import spoken
from jimdesk.ui import theme
from jimdesk.ui.charts import lines
from jimdesk.ui.charts.picture import Picture, draw
from jimdesk.ui.tokens import Theme
from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.row_delegate import wrapped
from jimdesk.ui.widgets.status import Status

TILE_ROLE = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex

_WIDTH = 310
"""Narrowest tile in pixels at text size 100 %."""
_PAD = 12
_APART = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Tile:
    """One indicator in the grid.

    Attributes:
        key: Handed back when the tile is chosen.
        title: The indicator's name.
        meta: Quiet words, such as "I-001".
        status: How it stands.
        chart: Its development.
    """

    key: int
    title: str
    meta: str
    status: Status
    chart: Chart

    @property
    def spoken(self) -> str:
        """Everything in the tile, for a screen reader."""
        latest = [_latest(self.chart, series) for series in self.chart.series]
        parts = (self.meta, self.title, self.status.text, *latest)
        return ", ".join(part for part in parts if part)


class TileModel(QAbstractListModel):
    """The tiles that are shown, in the order in which they were given."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tiles: tuple[Tile, ...] = ()

    @property
    def tiles(self) -> tuple[Tile, ...]:
        """The tiles."""
        return self._tiles

    def set_tiles(self, tiles: Sequence[Tile]) -> None:
        """Show other tiles."""
        self.beginResetModel()
        self._tiles = tuple(tiles)
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of tiles."""
        return 0 if parent.isValid() else len(self._tiles)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the title, everything as one sentence, or the tile itself."""
        if not index.isValid():
            return None
        tile = self._tiles[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return tile.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return tile.spoken
        return tile if role == TILE_ROLE else None


class TileGrid(QListView):
    """Tiles side by side, as many as fit; arrow keys move in both directions.

    Signals:
        chosen: the key of the tile that was clicked or entered.
    """

    chosen = Signal(int)

    def __init__(self, name: str) -> None:
        super().__init__()
        inputs.describe(self, name)
        self.tiles = TileModel(self)
        self.setModel(self.tiles)
        self.setItemDelegate(_TileDelegate(self))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.clicked.connect(self._choose)

    def set_tiles(self, tiles: Sequence[Tile]) -> None:
        """Show other tiles; the current one stays while it is among them."""
        index = self.currentIndex()
        old = index.data(TILE_ROLE).key if index.isValid() else None
        self.tiles.set_tiles(tiles)
        self._fit()
        rows = [at for at, tile in enumerate(tiles) if tile.key == old]
        if tiles:
            self.setCurrentIndex(self.tiles.index(rows[0] if rows else 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the whole width."""
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose the current tile on Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(index.data(TILE_ROLE).key)

    def _fit(self) -> None:
        look = theme.current()
        width = self.viewport().width() - 1  # Qt wraps what fits to the pixel
        columns = max(1, width // round(_WIDTH * look.scale))
        size = QSize(width // columns, _height(self.font(), look) + _APART)
        if size != self.gridSize():
            self.setGridSize(size)


class _TileDelegate(QStyledItemDelegate):
    """Draws a tile; charts are arranged once for each width and look."""

    def __init__(self, parent: TileGrid) -> None:
        super().__init__(parent)
        self._arranged: dict[int, tuple[Chart, float, Theme, Picture]] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the size of every tile."""
        view = self.parent()
        assert isinstance(view, TileGrid)
        return view.gridSize()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw the tile in the colours of the theme."""
        look, tile = theme.current(), index.data(TILE_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = option.rect.adjusted(0, 0, -_APART, -_APART)
        _draw_edge(painter, option, area)
        inner = area.adjusted(_PAD, _PAD, -_PAD, -_PAD)
        top = _draw_head(painter, option.font, inner, tile)
        room = QRect(inner.left(), top, inner.width(), inner.bottom() - top)
        if tile.chart.is_empty:
            painter.setPen(look.colour("muted"))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(room, flags, translate("Tiles", "No values yet"))
        else:
            painter.translate(QPointF(room.topLeft()))
            draw(painter, self._picture(tile, room.width(), look, option.font), look)
        painter.restore()

    def _picture(self, tile: Tile, width: float, look: Theme, base: QFont) -> Picture:
        held = self._arranged.get(tile.key)
        if held is not None and held[:3] == (tile.chart, width, look):
            return held[3]
        made = lines.arrange(tile.chart, width, look, base, small=True)
        self._arranged[tile.key] = tile.chart, width, look, made
        return made


def _latest(chart: Chart, series: Series) -> str:
    known = [at for at, point in enumerate(series.points) if point.value is not None]
    return spoken(chart, series, known[-1]) if known else ""


def _fonts(base: QFont, look: Theme) -> tuple[QFont, QFont]:
    """Return the fonts of the name and of what stands under it."""
    name, meta = QFont(base), QFont(base)
    name.setWeight(QFont.Weight.DemiBold)
    meta.setPixelSize(look.sizes.meta)
    return name, meta


def _height(base: QFont, look: Theme) -> int:
    name, meta = (QFontMetrics(font).lineSpacing() for font in _fonts(base, look))
    return round(2 * _PAD + 2 * name + 4 + meta + 8 + lines.SMALL_HEIGHT * look.scale)


def _draw_edge(painter: QPainter, option: QStyleOptionViewItem, area: QRect) -> None:
    """Draw the frame of a tile; never filled with the tint of a choice, on which lines would pale.

    Source: WCAG 2.2, 1.4.11, marks 3:1.
    """
    look, state = theme.current(), option.state
    hovered = state & QStyle.StateFlag.State_MouseOver
    painter.setBrush(look.colour("surface_low" if hovered else "surface"))
    painter.setPen(QPen(look.colour("hairline"), 1))
    if state & QStyle.StateFlag.State_Selected:
        painter.setPen(QPen(look.colour("control_border"), 1))
    if state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QPen(look.colour("accent"), 2))
    painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), look.radius.row, look.radius.row)


def _draw_head(painter: QPainter, base: QFont, inner: QRect, tile: Tile) -> int:
    """Draw the name on two lines and the state under it; return where they end."""
    look = theme.current()
    name, meta = _fonts(base, look)
    spacing, top = QFontMetrics(name).lineSpacing(), inner.top()
    painter.setFont(name)
    painter.setPen(look.colour("text"))
    left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    for at, words in enumerate(wrapped(tile.title, name, inner.width())):
        painter.drawText(
            QRect(inner.left(), top + at * spacing, inner.width(), spacing), left, words
        )
    top += 2 * spacing + 4
    high, size = QFontMetrics(meta).lineSpacing(), look.sizes.icon_small
    picture = theme.pixmap(
        tile.status.icon, tile.status.tone, size, painter.device().devicePixelRatio()
    )
    painter.drawPixmap(inner.left(), top + (high - size) // 2, picture)
    bold = QFont(meta)
    bold.setWeight(QFont.Weight.DemiBold)
    painter.setFont(bold)
    painter.setPen(look.colour(tile.status.tone))
    beside = QRect(inner.left() + size + 6, top, inner.width() - size - 6, high)
    painter.drawText(beside, left, tile.status.text)
    painter.setFont(meta)
    painter.setPen(look.colour("muted"))
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(beside, right, tile.meta)
    return top + high + 8
