"""Pages: laid out, numbered, written as PDF."""

import errno
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSizeF
from pytestqt.qtbot import QtBot

from jimdesk import __main__ as door
from jimdesk import paths
from jimdesk.domain.errors import JimdeskError
from jimdesk.office.export import export
from jimdesk.reports import report
from jimdesk.reports.document import Block, ChartBlock, Heading, Paragraph
from jimdesk.store import dump
from jimdesk.store.store import Store
from jimdesk.ui.printing import laid_out, layout_of, pdf, write_pdf
from tests.office.documents import CHART, TABLE, document
from tests.reports.material import DRAFT, whole_chain

pytestmark = pytest.mark.usefixtures("english", "qapp")

A4 = QSizeF(640, 970)


def test_a_document_is_written_as_a_whole_pdf(tmp_path: Path) -> None:
    path = tmp_path / "out.pdf"
    write_pdf(document(), path)
    content = path.read_bytes()
    assert content.startswith(b"%PDF")
    assert content.count(b"/Type /Page\n") == 2  # one page break
    assert "Text for the annual report 2025".encode("utf-16-be") in content


def test_every_page_says_agency_stage_and_watermark() -> None:
    paper = laid_out(document(), A4)
    assert paper.foot == "Test agency · Draft 2026-01-15 · INTERNAL"
    assert paper.pages == 2


def test_a_heading_never_stands_alone_at_the_end_of_a_page() -> None:
    for lines in range(20, 45):
        filler: list[Block] = [Paragraph("A line.") for _ in range(lines)]
        text = laid_out(document(*filler, Heading("Alone?"), TABLE), A4).text
        height = text.pageSize().height()
        block = text.begin()
        while block.text() != "Alone?":
            block = block.next()
        layout = text.documentLayout()
        pages = [
            int((layout.blockBoundingRect(each).top() + each.layout().lineAt(0).y()) // height)
            for each in (block, block.next(), block.next().next())
        ]
        assert len(set(pages)) == 1


def test_a_caption_stays_with_a_picture_that_moves_to_the_next_page() -> None:
    for lines in range(20, 34, 2):
        filler: list[Block] = [Paragraph("A line.") for _ in range(lines)]
        text = laid_out(document(*filler, CHART), A4).text
        picture = text.begin()
        while picture.text() != "\ufffc":
            picture = picture.next()
        layout, height = text.documentLayout(), text.pageSize().height()
        pages = {
            int((layout.blockBoundingRect(each).top() + each.layout().lineAt(0).y()) // height)
            for each in (picture.previous(), picture)
        }
        assert len(pages) == 1


def test_a_landscape_document_lies_down() -> None:
    layout = layout_of(replace(document(), landscape=True))
    rect = layout.fullRectPixels(96)
    assert rect.width() > rect.height()


def test_a_report_becomes_pdf_and_is_logged(tmp_path: Path) -> None:
    store = whole_chain()
    path = tmp_path / "out.pdf"
    export(store, report("annual-text"), 2025, DRAFT, path, pdf())
    assert path.stat().st_size > 1000


def test_a_workbook_cannot_become_pdf() -> None:
    with pytest.raises(JimdeskError, match="cannot be made for the page"):
        pdf().prepare(whole_chain(), report("annual"), 2025, DRAFT)


def test_a_folder_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(JimdeskError, match="cannot be reached"):
        write_pdf(document(), tmp_path / "gone" / "out.pdf")


def test_a_disk_that_fills_up_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "out.pdf"
    path.write_bytes(b"old")

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(JimdeskError, match="no room left"):
        write_pdf(document(), path)
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
    room = layout_of(pages).paintRectPixels(96)
    laid = laid_out(pages, QSizeF(room.width(), room.height()))
    assert sum(isinstance(block, ChartBlock) for block in pages.blocks) == 3
    assert laid.pages == 2, "the direction, and the figures behind it"
