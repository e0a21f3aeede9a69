"""Hand an effect chain to other programs: SVG, PNG and PDF, always in the light look."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QFont,
    QGuiApplication,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
)
from PySide6.QtSvg import QSvgGenerator

from jimdesk.fs import atomic_write
from jimdesk.i18n import translate
from jimdesk.review.effect_chain import EffectChain
from jimdesk.ui import theme
from jimdesk.ui.charts.lettering import Lettering
from jimdesk.ui.effect_parts.drawing import draw
from jimdesk.ui.effect_parts.placing import ChainPicture, arrange

SUFFIXES = (".svg", ".png", ".pdf")
_WIDTH = 1240
"""Pixels of a picture for print; a landscape A4 page at its full width holds it in 9 pt."""
_MARGIN = 16
_SHARPNESS = 2
_DOTS_PER_METRE = round(96 / 0.0254)
_PDF_DOTS = 1200


def title(chain: EffectChain) -> str:
    """Return the title of a picture: whose chain it is."""
    text = translate("EffectPicture", "Effect chain of {goal}")
    return text.format(goal=f"{chain.goal.code} {chain.goal.statement}".strip())


def description(chain: EffectChain) -> str:
    """Return the picture in words."""
    return " ".join(f"{number}. {arrow.sentence}" for number, arrow in enumerate(chain.arrows, 1))


def image(chain: EffectChain, base: QFont) -> QImage:
    """Return a chain as a sharp picture with its words in it."""
    page = _Page.of(chain, base)
    size = page.size
    made = QImage((size * _SHARPNESS).toSize(), QImage.Format.Format_RGB32)
    made.fill(theme.load("light").colour("surface"))
    painter = QPainter(made)
    painter.scale(_SHARPNESS, _SHARPNESS)
    page.draw(painter)
    painter.end()
    made.setDotsPerMeterX(_DOTS_PER_METRE * _SHARPNESS)
    made.setDotsPerMeterY(_DOTS_PER_METRE * _SHARPNESS)
    made.setText("Title", title(chain))
    made.setText("Description", description(chain))
    return made


def copy(chain: EffectChain, base: QFont) -> None:
    """Put a chain on the clipboard as a picture."""
    QGuiApplication.clipboard().setImage(image(chain, base))


def save(chain: EffectChain, base: QFont, path: Path) -> None:
    """Write a chain as a file; its suffix says which kind.

    Raises:
        OSError: it cannot be written; an older file of the name is as it was.
    """
    write = {".svg": _write_svg, ".pdf": _write_pdf}.get(path.suffix.lower(), _write_png)

    def written(target: Path) -> None:
        with target.open("wb"):
            pass  # Qt says too little when it cannot write
        write(chain, base, target)

    atomic_write(path, written)


@dataclass(frozen=True, slots=True)
class _Page:
    """A chain under its title, with its sentences, ready to be drawn."""

    title: str
    picture: ChainPicture
    letters: Lettering

    @classmethod
    def of(cls, chain: EffectChain, base: QFont) -> "_Page":
        letters = Lettering.of(base, theme.load("light"))
        picture = arrange(chain, _WIDTH, letters, 1.0, sentences=True)
        return cls(title(chain), picture, letters)

    @property
    def size(self) -> QSizeF:
        size = self.picture.size
        height = size.height() + self._head + 2 * _MARGIN
        return QSizeF(round(size.width() + 2 * _MARGIN), round(height))

    @property
    def _head(self) -> float:
        width = self.picture.size.width()
        return self.letters.wrapped(self.title, width, bold=True) + _MARGIN

    def draw(self, painter: QPainter) -> None:
        look = theme.load("light")
        painter.translate(_MARGIN, _MARGIN)
        painter.setFont(self.letters.bold)
        painter.setPen(look.colour("text"))
        room = QRectF(0, 0, self.picture.size.width(), self._head)
        painter.drawText(room, int(Qt.TextFlag.TextWordWrap), self.title)
        painter.translate(0, self._head)
        draw(painter, self.picture, self.letters, look)


def _write_png(chain: EffectChain, base: QFont, path: Path) -> None:
    if not image(chain, base).save(str(path), "PNG"):  # type: ignore[call-overload]
        raise OSError(f"cannot write {path}")


def _write_svg(chain: EffectChain, base: QFont, path: Path) -> None:
    page = _Page.of(chain, base)
    size = page.size.toSize()
    generator = QSvgGenerator()
    generator.setFileName(str(path))
    generator.setResolution(96)
    generator.setSize(size)
    generator.setViewBox(QRect(0, 0, size.width(), size.height()))
    generator.setTitle(title(chain))
    generator.setDescription(description(chain))
    painter = QPainter()
    if not painter.begin(generator):
        raise OSError(f"cannot write {path}")
    page.draw(painter)
    painter.end()


def _write_pdf(chain: EffectChain, base: QFont, path: Path) -> None:
    """Write one page that is exactly as large as the picture."""
    page = _Page.of(chain, base)
    size = page.size
    writer = QPdfWriter(str(path))
    writer.setTitle(title(chain))
    writer.setResolution(_PDF_DOTS)
    points = QPageSize(size * 72 / 96, QPageSize.Unit.Point)
    writer.setPageLayout(QPageLayout(points, QPageLayout.Orientation.Portrait, QMarginsF()))
    painter = QPainter()
    if not painter.begin(writer):
        raise OSError(f"cannot write {path}")
    painter.scale(_PDF_DOTS / 96, _PDF_DOTS / 96)
    page.draw(painter)
    painter.end()
