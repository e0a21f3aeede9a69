"""Hand protected pages to Word through the clipboard, with headings, tables and charts."""

import sys
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QMimeData, QUrl
from PySide6.QtGui import QFont, QGuiApplication, QImage

from jimdesk.domain.errors import JimdeskError
from jimdesk.fs import temporary_folder
from jimdesk.i18n import translate
from jimdesk.office import html
from jimdesk.office.paged import Laid
from jimdesk.office.pages import Printed, printed
from jimdesk.reports.document import (
    Bullets,
    ChartBlock,
    Gap,
    Heading,
    PageBreak,
    Paragraph,
    SourceNote,
    Table,
)
from jimdesk.statistics.charts.radar import Radar
from jimdesk.ui.charts import files

if TYPE_CHECKING:
    from tempfile import TemporaryDirectory

_WIDEST = 600  # pixels of a picture
_IN_FILES = sys.platform == "win32"


def copy(blocks: Sequence[Laid], language: str) -> None:
    """Put blocks on the clipboard, as formatted text and as plain text.

    A chart alone is there as a picture, too. Word on Windows takes pictures in a formatted text
    from files only. They lie in a folder that only the user can read, are replaced by the next
    ones, and go when the program ends. Elsewhere the pictures are in the text itself.

    Raises:
        JimdeskError: that folder cannot be written.
    """
    try:
        formatted = html.fragment(blocks, _filed if _IN_FILES else _embedded, language)
    except OSError as error:
        text = translate("Clipboard", "Nothing was copied: the pictures could not be made.")
        raise JimdeskError(text) from error
    data = QMimeData()
    data.setHtml(formatted)
    data.setText("\n".join(line for block in blocks for line in _lines(block)))
    if len(blocks) == 1 and isinstance(blocks[0], ChartBlock):
        data.setImageData(_image(blocks[0]))
    QGuiApplication.clipboard().setMimeData(data)


def _image(block: ChartBlock) -> QImage:
    chart = block.chart
    shown = chart if isinstance(chart, Radar) else replace(chart, source="")  # it stands below
    return files.image(shown, QFont("Calibri", 10))


def _size(made: QImage) -> tuple[int, int]:
    width = min(_WIDEST, made.width())
    return width, made.height() * width // made.width()


def _embedded(_: int, block: ChartBlock) -> tuple[str, int, int]:
    made, content = _image(block), QBuffer()
    content.open(QIODevice.OpenModeFlag.WriteOnly)
    made.save(content, "PNG")  # type: ignore[call-overload]
    return f"data:image/png;base64,{content.data().toBase64().toStdString()}", *_size(made)


def _filed(number: int, block: ChartBlock) -> tuple[str, int, int]:
    path = Path(_passing().name) / f"chart-{number}.png"
    made = _image(block)
    if not made.save(str(path), "PNG"):  # type: ignore[call-overload]
        raise OSError(f"cannot write {path}")
    return QUrl.fromLocalFile(str(path)).toString(), *_size(made)


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
    return [*filter(None, [table.caption]), *rows, *table.below]
