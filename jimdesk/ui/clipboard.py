"""Hand protected pages to Word through the clipboard, with headings, tables and charts."""

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QFont, QGuiApplication

from jimdesk.domain.errors import JimdeskError
from jimdesk.fs import temporary_folder
from jimdesk.i18n import translate
from jimdesk.office import html
from jimdesk.office.pages import Printed, printed, with_chart_tables
from jimdesk.reports.document import (
    Bullets,
    ChartBlock,
    Document,
    Gap,
    Heading,
    PageBreak,
    Paragraph,
    SourceNote,
    Table,
)
from jimdesk.ui.charts import files

if TYPE_CHECKING:
    from tempfile import TemporaryDirectory

_WIDEST = 600  # pixels of a picture


def copy(document: Document) -> None:
    """Put a document on the clipboard, as formatted text and as plain text.

    Pictures lie in a folder for what is passing, since Word takes them from files only. Only the
    user can read it, and it goes when the program ends.

    Raises:
        JimdeskError: that folder cannot be written.
    """
    blocks = (Heading(document.title), *with_chart_tables(document))
    try:
        formatted = html.fragment(blocks, _picture, document.language)
    except OSError as error:
        text = translate("Clipboard", "Nothing was copied: the pictures could not be made.")
        raise JimdeskError(text) from error
    data = QMimeData()
    data.setHtml(formatted)
    data.setText("\n".join(line for block in blocks for line in _lines(block)))
    QGuiApplication.clipboard().setMimeData(data)


def _picture(number: int, block: ChartBlock) -> tuple[str, int, int]:
    path = Path(_passing().name) / f"chart-{number}.png"
    files.save(block.chart, QFont("Calibri", 10), path)
    made = files.image(block.chart, QFont("Calibri", 10))
    width = min(_WIDEST, made.width())
    return QUrl.fromLocalFile(str(path)).toString(), width, made.height() * width // made.width()


@cache
def _passing() -> "TemporaryDirectory[str]":
    """Return the folder of pictures, the same as long as the program runs."""
    return temporary_folder()


def _lines(block: object) -> list[str]:
    """Return a block as lines of plain text; cells are parted by tabs."""
    match block:
        case Heading(text=text) | SourceNote(text=text):
            return [text]
        case Paragraph(text=text, label=label) | Gap(text=text, label=label):
            return [f"{label}: {text}" if label else text]
        case Bullets(items=items):
            return [f"– {item}" for item in items]
        case Table():
            return _table(printed(block))
        case Printed():
            return _table(block)
        case ChartBlock(caption=caption, alt_text=alt_text):
            return [caption, alt_text]
        case PageBreak():
            return []
    raise TypeError(f"no lines for {type(block)}")


def _table(table: Printed) -> list[str]:
    rows = ("\t".join(row) for row in (table.heads, *table.rows))
    return [table.caption, *rows, *table.below]
