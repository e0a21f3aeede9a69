"""The letters of a chart: sizes that follow the user's, and the room that texts need."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF

from jimdesk.statistics.charts.chart import Tone
from jimdesk.ui.charts.picture import Shape
from jimdesk.ui.tokens import Theme

LINE_TOKENS: dict[Tone, str] = {"women": "women", "men": "men", "total": "muted"}
TEXT_TOKENS: dict[Tone, str] = {"women": "women_text", "men": "men_text", "total": "text"}
SHAPES: dict[Tone, Shape] = {"women": "disc", "men": "square", "total": "diamond"}
DASHES: dict[Tone, tuple[float, ...]] = {"women": (), "men": (4.0, 1.6), "total": (1.4, 1.2)}


@dataclass(frozen=True, slots=True)
class Lettering:
    """The fonts of one chart: plain for axes, bold for what stands at a line's end."""

    plain: QFont
    bold: QFont

    @classmethod
    def of(cls, base: QFont, look: Theme) -> "Lettering":
        """Return the letters of a look in the family of a font."""
        plain = QFont(base)
        plain.setPixelSize(look.sizes.help)
        plain.setWeight(QFont.Weight.Normal)
        bold = QFont(plain)
        bold.setWeight(QFont.Weight.DemiBold)
        return cls(plain, bold)

    @property
    def height(self) -> float:
        """Height of a line of text, in pixels."""
        return max(QFontMetricsF(self.plain).height(), QFontMetricsF(self.bold).height())

    def width(self, text: str, *, bold: bool = False) -> float:
        """Return the width of a text on one line, in pixels."""
        metrics = QFontMetricsF(self.bold if bold else self.plain)
        return metrics.horizontalAdvance(text) + 2  # the painter wraps what fits to the hair

    def wrapped(self, text: str, width: float, *, bold: bool = False) -> float:
        """Return the height of a text that is wrapped at a width, in pixels."""
        room = QRectF(0, 0, width, 10_000)
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft
        metrics = QFontMetricsF(self.bold if bold else self.plain)
        return metrics.boundingRect(room, flags, text).height()
