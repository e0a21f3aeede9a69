"""Arrange any chart, and lay it out as a page of its own for other programs."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF
from PySide6.QtGui import QColor, QFont, QPainter

from jimdesk.statistics.charts.chart import Chart
from jimdesk.statistics.charts.radar import Radar
from jimdesk.statistics.charts.words import notes
from jimdesk.ui.charts import bars, lines, radar
from jimdesk.ui.charts.lettering import Lettering
from jimdesk.ui.charts.picture import Item, Picture, Words, draw
from jimdesk.ui.tokens import Theme

PRINT_WIDTH = 640
"""Pixels of a picture for print: 17 cm at 96 to the inch, the text width of an A4 page."""
_MARGIN = 12


def arrange(chart: Chart, width: float, look: Theme, base: QFont, *, low: bool = False) -> Picture:
    """Return a chart as a picture of a width, in pixels.

    Args:
        chart: A chart with at least one value.
        width: Pixels.
        look: Sizes of the letters.
        base: Font whose family is used.
        low: Whether a chart over time is low, to share a page with others.
    """
    if chart.kind.is_bars:
        return bars.arrange(chart, width, look, base)
    return lines.arrange(chart, width, look, base, low=low)


@dataclass(frozen=True, slots=True)
class Page:
    """A chart with its heading above and its notes and source below, ready to be drawn."""

    parts: tuple[Picture, ...]
    look: Theme

    @classmethod
    def of(
        cls,
        chart: Chart | Radar,
        look: Theme,
        base: QFont,
        width: int = PRINT_WIDTH,
        *,
        low: bool = False,
    ) -> "Page":
        """Return a chart as a page of a width, in pixels; a low one has its subject elsewhere."""
        letters = Lettering.of(base, look)
        inner = width - 2 * _MARGIN
        if isinstance(chart, Radar):
            heading = [_Text("text", letters.bold, chart.heading)]
            return cls(
                (_texts(letters, inner, heading), radar.arrange(chart, inner, letters)), look
            )
        subject, remarks = chart.indicator.name, " ".join(notes(chart))
        above = _Text("text", letters.bold, "" if low else subject)
        head = [above, _Text("text", letters.plain, chart.heading)]
        foot = [_Text("muted", letters.plain, text) for text in (remarks, chart.source)]
        return cls(
            (
                _texts(letters, inner, head),
                arrange(chart, inner, look, base, low=low),
                _texts(letters, inner, foot),
            ),
            look,
        )

    @property
    def size(self) -> QSize:
        """The whole page, in pixels."""
        height = sum(part.size.height() + _MARGIN for part in self.parts) + _MARGIN
        return QSizeF(self.parts[0].size.width() + 2 * _MARGIN, height).toSize()

    def draw(self, painter: QPainter) -> None:
        """Draw the page on its own white, from the painter's origin."""
        painter.fillRect(QRectF(QPointF(), QSizeF(self.size)), QColor(self.look.surface))
        at = QPointF(_MARGIN, _MARGIN)
        for part in self.parts:
            painter.save()
            painter.translate(at)
            draw(painter, part, self.look)
            painter.restore()
            at += QPointF(0, part.size.height() + _MARGIN)


class _Text(NamedTuple):
    token: str
    font: QFont
    text: str


def _texts(letters: Lettering, width: float, texts: Sequence[_Text]) -> Picture:
    items: list[Item] = []
    y = 0.0
    for token, font, text in texts:
        if text:
            height = letters.wrapped(text, width, bold=font is letters.bold)
            area = QRectF(0, y, width, height)
            items.append(Words(area=area, text=text, font=font, token=token))
            y += height
    return Picture(size=QSizeF(width, y), items=tuple(items))
