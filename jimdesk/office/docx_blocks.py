"""The blocks of a document as paragraphs, tables and charts of Word."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from docx.document import Document as WordDocument
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.shared import Cm, Emu, Pt
from docx.table import Table as WordTable
from docx.table import _Cell
from docx.text.paragraph import Paragraph as WordParagraph
from docx.text.run import Run

from jimdesk.i18n import translate
from jimdesk.office.docx_charts import add_chart
from jimdesk.office.docx_styles import BULLET, CAPTION, GAP, NORMAL, SOURCE, TITLE, heading
from jimdesk.office.docx_xml import describe_table, element, keep_whole, repeat, tag
from jimdesk.office.pages import Printed, printed, source_line, with_chart_tables
from jimdesk.office.styles import ACCENT, HAIRLINE
from jimdesk.office.text import one_line, plain
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
from jimdesk.stopping import go_on

_ONE_LINE = 60  # characters
_SHORT = 12  # rows of a table that no page may end within


class Blocks:
    """Writes blocks at the end of a Word document, one after the other."""

    def __init__(self, word: WordDocument) -> None:
        self._word = word
        self._record = ""
        self._breaks = False
        self._is_close = False  # to a table above, which has no space of its own
        self._charts = 0
        self._last: WordParagraph | None = None

    def write(self, document: Document) -> None:
        """Write the title and every block."""
        self._paragraph(one_line(document.title), TITLE)
        writers: dict[type[Any], Callable[[Any], None]] = {
            Heading: self._heading,
            Paragraph: self._text,
            Gap: self._gap,
            Bullets: self._bullets,
            SourceNote: lambda block: self._lines([plain(block.text)], SOURCE),
            PageBreak: self._break,
            Table: lambda block: self._table(printed(block)),
            Printed: self._table,
            ChartBlock: self._chart,
        }
        blocks = list(with_chart_tables(document))
        for at, block in enumerate(blocks):
            go_on()
            writers[type(block)](block)
            if _is_between(blocks[at - 1 : at + 2]) and self._last is not None:
                self._last.paragraph_format.keep_with_next = True

    def _paragraph(self, text: str, style: str) -> WordParagraph:
        made = self._word.add_paragraph(text, style=style)
        if self._breaks:
            made.paragraph_format.page_break_before = True
            self._breaks = False
        if self._is_close:
            made.paragraph_format.space_before = Pt(12)
            self._is_close = False
        self._last = made
        return made

    def _break(self, _: PageBreak) -> None:
        self._breaks = True

    def _heading(self, block: Heading) -> None:
        self._record = block.record or (self._record if block.level > 2 else "")
        self._paragraph(one_line(block.text), heading(block.level))

    def _text(self, block: Paragraph) -> None:
        if not block.text.strip():
            self._labelled(block.label)
        for at, part in enumerate(_parts(block.text)):
            paragraph = self._labelled(block.label if at == 0 else "")
            self._tag(paragraph.add_run(part), block)

    def _gap(self, block: Gap) -> None:
        made = self._labelled(block.label)
        self._tag(made.add_run(one_line(block.text), style=GAP), block)

    def _labelled(self, label: str) -> WordParagraph:
        made = self._paragraph("", NORMAL)
        if label:
            made.add_run(f"{one_line(label)}: ").bold = True
        return made

    def _tag(self, run: Run, block: Paragraph | Gap) -> None:
        if block.field and self._record:
            alias = one_line(block.label) or one_line(self._record)
            tag(run, f"{self._record}/{block.field}", alias)

    def _bullets(self, block: Bullets) -> None:
        self._lines([plain(each) for each in block.items], BULLET)

    def _lines(self, texts: Iterable[str], style: str) -> None:
        for text in texts:
            if text.strip():
                self._paragraph(text, style)

    def _chart(self, block: ChartBlock) -> None:
        self._paragraph(one_line(block.caption), CAPTION)
        self._charts += 1
        add_chart(self._word, self._paragraph("", NORMAL), block, self._charts)
        self._lines([source_line(block.source)], SOURCE)

    def _table(self, table: Printed) -> None:
        self._paragraph(one_line(table.caption), CAPTION)
        made = self._word.add_table(rows=1 + len(table.rows), cols=len(table.heads))
        made.alignment = WD_TABLE_ALIGNMENT.LEFT
        made.autofit = False
        _rule(made)
        about = translate(
            "Word", "Table with %n rows. The first row has the heads.", "", n=len(table.rows)
        )
        describe_table(made, one_line(table.caption), about)
        widths = [Emu(int(self._width() * share)) for share in table.widths]
        for column, width in zip(made.columns, widths, strict=True):
            column.width = width
        # A short table stands on one page; of a long one, the head with its first row.
        together = range(len(table.rows) if len(table.rows) <= _SHORT else 1)
        for number, (row, texts) in enumerate(
            zip(made.rows, (table.heads, *table.rows), strict=True)
        ):
            go_on()
            if number == 0:
                repeat(row)
            keep_whole(row)
            for cell, text, width, right in zip(
                row.cells, texts, widths, table.numbers, strict=True
            ):
                cell.width = width
                is_head, stays = number == 0, number in together
                _fill(cell, text, table.size, right=right, head=is_head, stays=stays)
        self._lines(table.below, SOURCE)
        self._is_close = not table.below

    def _width(self) -> int:
        section = self._word.sections[0]
        width, left, right = section.page_width, section.left_margin, section.right_margin
        return int((width or Cm(21)) - (left or Cm(2.5)) - (right or Cm(2.5)))


def _is_between(blocks: Sequence[object]) -> bool:
    """Return whether the second of three is a line between a heading and what has a caption."""
    return (
        len(blocks) == 3
        and isinstance(blocks[0], Heading)
        and isinstance(blocks[1], Paragraph | Gap)
        and len(blocks[1].text) <= _ONE_LINE
        and isinstance(blocks[2], Table | ChartBlock)
    )


def _parts(text: str) -> list[str]:
    """Return the paragraphs of a text, parted by blank lines, none of them empty."""
    parts = [""]
    for line in plain(text).split("\n"):
        if line.strip():
            parts[-1] += f"\n{line}" if parts[-1] else line
        elif parts[-1]:
            parts.append("")
    return [part for part in parts if part]


def _fill(cell: _Cell, text: str, size: float, *, right: bool, head: bool, stays: bool) -> None:
    paragraph = cell.paragraphs[0]
    run = paragraph.add_run(text)
    run.font.size = Pt(size)
    run.bold = head or None
    paragraph.paragraph_format.space_after = paragraph.paragraph_format.space_before = Pt(2)
    if right:
        paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    paragraph.paragraph_format.keep_with_next = stays or None
    if head:
        borders = element("w:tcBorders")
        borders.append(element("w:bottom", val="single", sz="8", space="0", color=ACCENT))
        cell._tc.get_or_add_tcPr().append(borders)


def _rule(table: WordTable) -> None:
    """Draw thin lines between rows, and none between columns."""
    borders = element("w:tblBorders")
    for side in ("top", "bottom", "insideH"):
        borders.append(element(f"w:{side}", val="single", sz="4", space="0", color=HAIRLINE))
    # Word insists on its order of these, in which the layout comes next.
    table._tbl.tblPr.find(qn("w:tblLayout")).addprevious(borders)
