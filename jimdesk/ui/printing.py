"""Reports on paper and as PDF: pages with agency, status and number, drawn from plain blocks."""

import os
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import lru_cache, partial
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, QUrl
from PySide6.QtGui import (
    QFont,
    QGuiApplication,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextDocument,
)

from jimdesk.domain.errors import JimdeskError
from jimdesk.i18n import translate
from jimdesk.office import html
from jimdesk.office.formats import Format, Prepared, for_paper, prepared
from jimdesk.office.paged import Laid, Pages, paged
from jimdesk.office.written import write_checked
from jimdesk.reports.document import ChartBlock
from jimdesk.reports.report import Options, Report
from jimdesk.statistics.charts.radar import Radar
from jimdesk.stopping import go_on, so_far
from jimdesk.store.store import Store
from jimdesk.ui import paging
from jimdesk.ui.charts import files
from jimdesk.ui.paging import Stretch, pages_of

_MARGIN = 20.0  # millimetres
_FOOT = 26.0  # points that the foot of a page takes
_DOTS = 96  # to the inch, as a text document lays out
_KEPT = 48
"""Texts that are kept until they are drawn; of a report with more, each is laid out twice."""

_LAYING_OUT = 0.5  # of the work; the rest is to draw
_WIDEST = 560  # of a picture, in such dots


@dataclass(frozen=True, slots=True)
class Page:
    """A page: which stretches of which text it shows.

    Attributes:
        text: Returns the text, laid out anew when it has not been kept.
    """

    text: Callable[[], QTextDocument]
    shows: tuple[Stretch, ...]


@dataclass(frozen=True, slots=True)
class Paper:
    """What is printed, laid out on pages; each part of it begins on a page of its own."""

    pages: tuple[Page, ...]
    foot: str
    size: QSizeF


def layout_of(pages: Pages) -> QPageLayout:
    """Return the page that is printed on: A4 with its margins."""
    lies = QPageLayout.Orientation.Landscape
    stands = QPageLayout.Orientation.Portrait
    margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
    return QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4),
        lies if pages.landscape else stands,
        margins,
        QPageLayout.Unit.Millimeter,
    )


def laid_out(report: Pages, size: QSizeF) -> Paper:
    """Return a report laid out on pages.

    Args:
        report: What to show.
        size: Room inside the margins, in dots of 96 to the inch.
    """

    @lru_cache(maxsize=_KEPT)
    def text(number: int) -> QTextDocument:
        return _text(report.parts[number], report.language, size.width())

    pages: list[Page] = []
    for number in range(len(report.parts)):
        go_on()
        so_far(_LAYING_OUT * number / len(report.parts))
        found = pages_of(text(number), size.height() - _FOOT)
        pages += [Page(partial(text, number), shows) for shows in found]
    return Paper(tuple(pages), report.foot, size)


def _text(part: Iterable[Laid], language: str, width: float) -> QTextDocument:
    text = QTextDocument()
    text.setDocumentMargin(0)
    font = QFont("Calibri", 10)
    text.setDefaultFont(font)

    def picture(number: int, block: ChartBlock) -> tuple[str, int, int]:
        chart = block.chart
        shown = chart if isinstance(chart, Radar) else replace(chart, source="")  # it stands below
        made = files.image(shown, font, low=block.compact)
        address = f"chart:{number}"
        text.addResource(QTextDocument.ResourceType.ImageResource, QUrl(address), made)
        wide = min(_WIDEST, int(width), made.width())
        return address, wide, round(made.height() * wide / made.width())

    text.setHtml(html.fragment(part, picture, language))
    text.setTextWidth(width)
    return text


def draw(report: Pages, device: QPagedPaintDevice, *, dots: int) -> int:
    """Draw a report on a printer or as PDF; return the number of pages.

    Args:
        report: What to show.
        device: A printer or writer that already has its page.
        dots: Dots to the inch of the device.

    Raises:
        JimdeskError: the device cannot be drawn on.
    """
    room = device.pageLayout().paintRectPixels(_DOTS)
    paper = laid_out(report, QSizeF(room.width(), room.height()))
    painter = QPainter()
    if not painter.begin(device):
        raise JimdeskError(translate("Printing", "The printer cannot be reached. Try another."))
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.scale(dots / _DOTS, dots / _DOTS)
    for number in range(len(paper.pages)):
        go_on()
        so_far(_LAYING_OUT + (1 - _LAYING_OUT) * number / len(paper.pages))
        if number:
            device.newPage()
        draw_page(painter, paper, number)
    painter.end()
    return len(paper.pages)


def draw_page(painter: QPainter, paper: Paper, number: int) -> None:
    """Draw one page, counted from 0, with its foot; the painter's origin is inside the margins."""
    page = paper.pages[number]
    paging.draw(painter, page.text(), page.shows)
    small = QFont("Calibri")
    small.setPixelSize(11)
    painter.setFont(small)
    text = translate("Printing", "{status} · Page {page} of {pages}")
    said = text.format(status=paper.foot, page=number + 1, pages=len(paper.pages))
    top = paper.size.height() - _FOOT + 8
    painter.drawText(QRectF(0, top, paper.size.width(), _FOOT - 8), said)


def write_pdf(pages: Pages, path: Path) -> None:
    """Write a report as PDF; the old file stays until the new one is whole.

    Raises:
        HeldError, JimdeskError: see `jimdesk.office.written.write_checked`.
    """
    write_checked(path, lambda target: _write(pages, target), _check)


def pdf() -> Format:
    """Return PDF as a kind of file; it needs a QGuiApplication, on whatever platform."""

    def prepare(store: Store, report: Report, year: int, options: Options) -> Prepared:
        made = for_paper(store, report, year, options)

        def write(path: Path) -> tuple[str, ...]:
            write_pdf(paged(made), path)
            return ()

        return prepared(made, options, write)

    return Format(
        name="pdf",
        suffix=".pdf",
        label=lambda: translate("Printing", "PDF"),
        fits=lambda _: True,
        prepare=prepare,
    )


def pdf_without_window() -> Format:
    """Return PDF as a kind of file for the command line, where nothing is shown.

    Only Linux can lack a screen; elsewhere Qt's own platform is there, and knows the fonts.
    """
    if sys.platform == "linux":
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = QGuiApplication.instance() or QGuiApplication(["jimdesk"])
    made = pdf()

    def prepare(store: Store, report: Report, year: int, options: Options) -> Prepared:
        assert app is not None  # lives as long as what draws with it
        return made.prepare(store, report, year, options)

    return replace(made, prepare=prepare)


def _write(pages: Pages, path: Path) -> None:
    with path.open("wb"):
        pass  # Qt says nothing when it cannot write
    writer = QPdfWriter(str(path))
    writer.setResolution(300)
    writer.setPageLayout(layout_of(pages))
    writer.setTitle(pages.title)
    writer.setAuthor(pages.author)
    writer.setCreator("JiM Desk")
    draw(pages, writer, dots=300)


def _check(path: Path) -> None:
    """Refuse a file that ends too early, as on a full disk.

    Raises:
        OSError: it is not whole.
    """
    content = path.read_bytes()
    if not content.startswith(b"%PDF") or b"%%EOF" not in content[-64:]:
        raise OSError(f"{path.name} is not whole")
