"""Pages: laid out, numbered, written as PDF."""

import errno
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QTextTable
from pytestqt.qtbot import QtBot

from jimdesk import __main__ as door
from jimdesk import paths
from jimdesk.domain.errors import JimdeskError
from jimdesk.domain.export import ExportEntry
from jimdesk.office.export import export
from jimdesk.office.paged import paged
from jimdesk.reports import report
from jimdesk.reports.document import Block, ChartBlock, Document, Heading, Paragraph
from jimdesk.reports.sheet import Number
from jimdesk.store import dump
from jimdesk.store.store import Store
from jimdesk.ui.printing import Page, laid_out, layout_of, pdf, write_pdf
from tests.office.documents import CHART, TABLE, document
from tests.reports.material import DRAFT, whole_chain

pytestmark = pytest.mark.usefixtures("english", "qapp")

A4 = QSizeF(640, 970)


def test_a_document_is_written_as_a_whole_pdf(tmp_path: Path) -> None:
    path = tmp_path / "out.pdf"
    write_pdf(paged(document()), path)
    content = path.read_bytes()
    assert content.startswith(b"%PDF")
    assert content.count(b"/Type /Page\n") == 2  # one page break
    assert "Text for the annual report 2025".encode("utf-16-be") in content


def test_every_page_says_agency_stage_and_watermark() -> None:
    paper = laid_out(paged(document()), A4)
    assert paper.foot == "Test agency · Draft 2026-01-15 · INTERNAL"
    assert len(paper.pages) == 2


def _text_of(page: Page, block: str) -> bool:
    """Return whether a page shows the first line of a block."""
    document = page.text()
    text = document.begin()
    while text.text() != block:
        text = text.next()
    top = document.documentLayout().blockBoundingRect(text).top() + text.layout().lineAt(0).y()
    return any(part.top <= top < part.bottom for part in page.shows)


def _pages_with(made: Document, block: str) -> list[int]:
    pages = laid_out(paged(made), A4).pages
    return [number for number, page in enumerate(pages) if _text_of(page, block)]


def test_a_heading_never_stands_alone_at_the_end_of_a_page() -> None:
    for lines in range(20, 45):
        filler: list[Block] = [Paragraph("A line.") for _ in range(lines)]
        made = document(*filler, Heading("Alone?"), TABLE)
        found = [_pages_with(made, each) for each in ("Alone?", TABLE.caption, "North")]
        assert found[0] == found[1] == found[2]


def test_a_caption_stays_with_a_picture_that_moves_to_the_next_page() -> None:
    for lines in range(20, 34, 2):
        filler: list[Block] = [Paragraph("A line.") for _ in range(lines)]
        made = document(*filler, CHART)
        assert _pages_with(made, CHART.caption) == _pages_with(made, "\ufffc")


def test_the_rows_of_a_long_table_stay_whole_and_its_heads_are_repeated() -> None:
    long = "A cell with so many words that it takes several lines in its column. " * 3
    table = replace(TABLE, rows=tuple((f"{at} {long}", Number(at, 0), None) for at in range(80)))
    paper = laid_out(paged(document(table)), A4)
    assert len(paper.pages) > 2
    text = paper.pages[0].text()
    (rows,) = [each for each in text.rootFrame().childFrames() if isinstance(each, QTextTable)]
    layout = text.documentLayout()
    for page in paper.pages[1:]:
        assert len(page.shows) == 2, "the heads, and what follows on the page before"
    cuts = [page.shows[-1].bottom for page in paper.pages[:-1]]
    for row in range(1, rows.rows()):
        cell = layout.blockBoundingRect(rows.cellAt(row, 0).firstCursorPosition().block())
        assert not any(cell.top() < cut < cell.bottom() for cut in cuts)


def test_a_row_that_is_higher_than_a_page_goes_on_where_a_line_ends() -> None:
    long = "word " * 6000
    table = replace(TABLE, rows=((long, Number(1, 0), None),))
    paper = laid_out(paged(document(table)), A4)
    assert len(paper.pages) > 2
    for page in paper.pages:
        assert sum(part.height for part in page.shows) <= A4.height()
    first, second = paper.pages[:2]
    assert second.shows[-1].top == first.shows[-1].bottom


def test_a_landscape_document_lies_down() -> None:
    layout = layout_of(paged(replace(document(), landscape=True)))
    rect = layout.fullRectPixels(96)
    assert rect.width() > rect.height()


def test_a_report_becomes_pdf_and_is_logged(tmp_path: Path) -> None:
    store = whole_chain()
    path = tmp_path / "out.pdf"
    export(store, report("annual-text"), 2025, DRAFT, path, pdf())
    assert path.stat().st_size > 1000


def test_a_workbook_becomes_pdf_sheet_by_sheet(tmp_path: Path) -> None:
    store = whole_chain()
    path = tmp_path / "out.pdf"
    export(store, report("annual"), 2025, DRAFT, path, pdf())
    assert path.read_bytes().startswith(b"%PDF")
    (entry,) = store.all(ExportEntry)
    assert (entry.format, entry.report) == ("pdf", "annual")
    assert store.shown_numbers(), "what it shows counts as shown"


def test_a_folder_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(JimdeskError, match="cannot be reached"):
        write_pdf(paged(document()), tmp_path / "gone" / "out.pdf")


def test_a_disk_that_fills_up_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "out.pdf"
    path.write_bytes(b"old")

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(JimdeskError, match="no room left"):
        write_pdf(paged(document()), path)
    assert path.read_bytes() == b"old"


def test_the_command_line_writes_pdf(tmp_path: Path, qtbot: QtBot) -> None:
    own = tmp_path / "own.jim"
    whole_chain().copy_to(own)
    target = tmp_path / "out.pdf"
    words = ["export", str(own), "--year", "2025", "--to", str(target), "--report", "annual-text"]
    assert door.main([*words, "--format", "pdf"]) == 0
    assert target.read_bytes().startswith(b"%PDF")


def test_the_management_reads_a_direction_and_its_three_charts_on_one_page(
    tmp_path: Path,
) -> None:
    dump.load(paths.resource("example", "exempel.json"), tmp_path / "example.jim")
    store = Store.read(tmp_path / "example.jim")
    made = report("management").document
    assert made is not None
    pages = made(store, 2025, DRAFT)
    laid = paged(pages)
    room = layout_of(laid).paintRectPixels(96)
    size = QSizeF(room.width(), room.height())
    assert sum(isinstance(block, ChartBlock) for block in pages.blocks) == 3
    assert len(laid_out(laid, size).pages) == 2, "the direction, and the figures behind it"
