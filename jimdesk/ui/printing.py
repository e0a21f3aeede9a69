"""Documents on paper and as PDF: pages with agency, status and number, drawn from plain blocks."""

import os
import sys
from dataclasses import dataclass, replace
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
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from jimdesk.domain.errors import JimdeskError
from jimdesk.i18n import translate
from jimdesk.office import html
from jimdesk.office.formats import Format, Prepared, document_of, of_document
from jimdesk.office.pages import footer_line
from jimdesk.office.written import write_checked
from jimdesk.reports.document import ChartBlock, Document
from jimdesk.reports.report import Options, Report
from jimdesk.store.store import Store
from jimdesk.ui.charts import files

_MARGIN = 20.0  # millimetres
_FOOT = 26.0  # points that the foot of a page takes
_DOTS = 96  # to the inch, as a text document lays out
_WIDEST = 560  # of a picture, in such dots


@dataclass(frozen=True, slots=True)
class Paper:
    """A document laid out on pages.

    Attributes:
        pages: How many pages it takes.
    """

    text: QTextDocument
    foot: str
    size: QSizeF

    @property
    def pages(self) -> int:
        """The number of pages."""
        return self.text.pageCount()


def layout_of(document: Document) -> QPageLayout:
    """Return the page that a document is printed on: A4 with its margins."""
    lies = QPageLayout.Orientation.Landscape
    stands = QPageLayout.Orientation.Portrait
    margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
    return QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4),
        lies if document.landscape else stands,
        margins,
        QPageLayout.Unit.Millimeter,
    )


def laid_out(document: Document, size: QSizeF) -> Paper:
    """Return a document on pages.

    Args:
        document: What to show.
        size: Room inside the margins, in dots of 96 to the inch.
    """
    text = QTextDocument()
    text.setDocumentMargin(0)
    font = QFont("Calibri", 10)
    text.setDefaultFont(font)

    def picture(number: int, block: ChartBlock) -> tuple[str, int, int]:
        shown = replace(block.chart, source="")  # it stands below the picture
        made = files.image(shown, font, low=block.compact)
        address = f"chart:{number}"
        text.addResource(QTextDocument.ResourceType.ImageResource, QUrl(address), made)
        width = min(_WIDEST, int(size.width()), made.width())
        return address, width, round(made.height() * width / made.width())

    text.setHtml(html.page(document, picture))
    text.setPageSize(QSizeF(size.width(), size.height() - _FOOT))
    _keep_together(text)
    return Paper(text, footer_line(document), size)


def draw(document: Document, device: QPagedPaintDevice, *, dots: int) -> int:
    """Draw a document on a printer or as PDF; return the number of pages.

    Args:
        document: What to show.
        device: A printer or writer that already has its page.
        dots: Dots to the inch of the device.

    Raises:
        JimdeskError: the device cannot be drawn on.
    """
    room = device.pageLayout().paintRectPixels(_DOTS)
    paper = laid_out(document, QSizeF(room.width(), room.height()))
    painter = QPainter()
    if not painter.begin(device):
        raise JimdeskError(translate("Printing", "The printer cannot be reached. Try another."))
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.scale(dots / _DOTS, dots / _DOTS)
    for number in range(paper.pages):
        if number:
            device.newPage()
        draw_page(painter, paper, number)
    painter.end()
    return paper.pages


def draw_page(painter: QPainter, paper: Paper, number: int) -> None:
    """Draw one page, counted from 0, with its foot; the painter's origin is inside the margins."""
    height = paper.text.pageSize().height()
    painter.save()
    painter.translate(0, -number * height)
    paper.text.drawContents(
        painter, QRectF(0, number * height, paper.text.pageSize().width(), height)
    )
    painter.restore()
    small = QFont("Calibri")
    small.setPixelSize(11)
    painter.setFont(small)
    text = translate("Printing", "{status} · Page {page} of {pages}")
    said = text.format(status=paper.foot, page=number + 1, pages=paper.pages)
    painter.drawText(QRectF(0, height + 8, paper.size.width(), _FOOT - 8), said)


def _keep_together(text: QTextDocument) -> None:
    """Begin a new page before headings and captions whose text would stand on the next one."""
    height = text.pageSize().height()

    def page_of(block: QTextBlock) -> int:
        """Return the page of a block's first line, which a picture may have been moved to."""
        top = text.documentLayout().blockBoundingRect(block).top()  # lays the block out, too
        lines = block.layout()
        return int((top + (lines.lineAt(0).y() if lines.lineCount() else 0.0)) // height)

    block = text.begin()
    while block.isValid():
        first = block
        while _leads_on(block):
            block = block.next()
        if block != first and page_of(block) != page_of(first):
            form = first.blockFormat()
            form.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
            QTextCursor(first).setBlockFormat(form)
        block = block.next()


def _leads_on(block: QTextBlock) -> bool:
    """Return whether a text is the heading or the caption of what comes next."""
    following = block.next()
    if not following.isValid() or QTextCursor(block).currentTable() is not None:
        return False
    if block.blockFormat().headingLevel():
        return True
    is_picture = following.text() == "\ufffc"
    return is_picture or QTextCursor(following).currentTable() is not None


def write_pdf(document: Document, path: Path) -> None:
    """Write a document as PDF; the old file stays until the new one is whole.

    Raises:
        HeldError, JimdeskError: see `jimdesk.office.written.write_checked`.
    """
    write_checked(path, lambda target: _write(document, target), _check)


def pdf() -> Format:
    """Return PDF as a kind of file; it needs a QGuiApplication, on whatever platform."""

    def prepare(store: Store, report: Report, year: int, options: Options) -> Prepared:
        document = document_of(store, report, year, options)

        def write(path: Path) -> tuple[str, ...]:
            write_pdf(document, path)
            return ()

        return of_document(document, options, write)

    return Format(
        name="pdf",
        suffix=".pdf",
        label=lambda: translate("Printing", "PDF"),
        fits=lambda report: report.document is not None,
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


def _write(document: Document, path: Path) -> None:
    with path.open("wb"):
        pass  # Qt says nothing when it cannot write
    writer = QPdfWriter(str(path))
    writer.setResolution(300)
    writer.setPageLayout(layout_of(document))
    writer.setTitle(document.title)
    writer.setAuthor(document.author)
    writer.setCreator("JiM Desk")
    draw(document, writer, dots=300)


def _check(path: Path) -> None:
    """Refuse a file that ends too early, as on a full disk.

    Raises:
        OSError: it is not whole.
    """
    content = path.read_bytes()
    if not content.startswith(b"%PDF") or b"%%EOF" not in content[-64:]:
        raise OSError(f"{path.name} is not whole")
