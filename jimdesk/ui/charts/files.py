"""Hand a chart to other programs: PNG and SVG at print size, always in the light look."""

from pathlib import Path

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QFont, QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

from jimdesk.fs import atomic_write
from jimdesk.statistics.charts.chart import Chart
from jimdesk.statistics.charts.radar import Radar
from jimdesk.statistics.charts.words import describe, name
from jimdesk.ui import theme
from jimdesk.ui.charts.plot import Page

SUFFIXES = (".png", ".svg")
_SHARPNESS = 3
"""Dots for each pixel: 288 to the inch when printed at its size."""
_DOTS_PER_METRE = round(96 / 0.0254)


def image(chart: Chart | Radar, base: QFont, *, low: bool = False) -> QImage:
    """Return a chart as a sharp picture with its description in it; see `Page.of` for low."""
    page = Page.of(chart, theme.load("light"), base, low=low)
    made = QImage(page.size * _SHARPNESS, QImage.Format.Format_RGB32)
    painter = QPainter(made)
    painter.scale(_SHARPNESS, _SHARPNESS)
    page.draw(painter)
    painter.end()
    made.setDotsPerMeterX(_DOTS_PER_METRE * _SHARPNESS)
    made.setDotsPerMeterY(_DOTS_PER_METRE * _SHARPNESS)
    title, description = _words(chart)
    made.setText("Title", title)
    made.setText("Description", description)
    return made


def copy(chart: Chart, base: QFont) -> None:
    """Put a chart on the clipboard as a picture."""
    QGuiApplication.clipboard().setImage(image(chart, base))


def save(chart: Chart | Radar, base: QFont, path: Path) -> None:
    """Write a chart as a file; its suffix says which kind.

    Raises:
        OSError: it cannot be written; an older file of the name is as it was.
    """
    write = _write_svg if path.suffix.lower() == ".svg" else _write_png
    atomic_write(path, lambda target: write(chart, base, target))


def _write_png(chart: Chart | Radar, base: QFont, path: Path) -> None:
    if not image(chart, base).save(str(path), "PNG"):  # type: ignore[call-overload]
        raise OSError(f"cannot write {path}")


def _write_svg(chart: Chart | Radar, base: QFont, path: Path) -> None:
    page = Page.of(chart, theme.load("light"), base)
    generator = QSvgGenerator()
    generator.setFileName(str(path))
    generator.setResolution(96)
    generator.setSize(QSize(page.size))
    generator.setViewBox(QRect(0, 0, page.size.width(), page.size.height()))
    title, description = _words(chart)
    generator.setTitle(title)
    generator.setDescription(description)
    painter = QPainter()
    if not painter.begin(generator):
        raise OSError(f"cannot write {path}")
    page.draw(painter)
    painter.end()


def _words(chart: Chart | Radar) -> tuple[str, str]:
    """Return the short name of a chart, and what it shows."""
    if isinstance(chart, Radar):
        return chart.heading, chart.words
    return name(chart), describe(chart)
