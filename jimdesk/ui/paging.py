"""A laid-out text cut into pages: rows stay whole, heads are repeated, headings lead on.

Qt can cut a text itself, but it cuts through the rows of a table. So a text is laid out on one
endless page, and each page of paper shows stretches of it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF
from PySide6.QtGui import (
    QPainter,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrame,
    QTextTable,
)

_ALWAYS = QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore
_PICTURE = "\ufffc"


@dataclass(frozen=True, slots=True)
class Stretch:
    """Part of a text from one height to another, in its own dots."""

    top: float
    bottom: float

    @property
    def height(self) -> float:
        """How high it is."""
        return self.bottom - self.top


@dataclass(frozen=True, slots=True, kw_only=True)
class _Box:
    """What is not cut: a line, a picture or a row.

    Attributes:
        at: From its top down to the next box.
        below: How much of that is air.
        leads: Whether it must stand on the page of what follows.
        breaks: Whether it begins a page.
        head: Heads of the table that it is a row of.
        cuts: Where it can be cut when it is higher than a page.
    """

    at: Stretch
    below: float = 0.0
    leads: bool = False
    breaks: bool = False
    head: Stretch | None = None
    cuts: tuple[float, ...] = ()


def pages_of(text: QTextDocument, height: float) -> list[tuple[Stretch, ...]]:
    """Return what stands on each page of a height, from top to bottom."""
    pages = _Pages(height)
    for run in _runs(_boxes(text)):
        if run[0].breaks or not pages.has_room(run):
            pages.turn()
        for box in run:
            pages.add(box)
    return [tuple(page) for page in pages.made]


class _Pages:
    """Pages that are filled from top to bottom."""

    def __init__(self, height: float) -> None:
        self.made: list[list[Stretch]] = [[]]
        self._height = height
        self._left = height

    def has_room(self, run: Sequence[_Box]) -> bool:
        """Return whether boxes fit what is left of the page; what is below the last need not."""
        return sum(box.at.height for box in run) - run[-1].below <= self._left

    def turn(self, head: Stretch | None = None) -> None:
        """Go to a new page, unless this one is empty; a table goes on with its head."""
        if self.made[-1]:
            self.made.append([])
        self._left = self._height
        if head is not None:
            self._put(head)

    def add(self, box: _Box) -> None:
        """Put a box where it fits whole, or in parts when no page has room for it."""
        room = self._height - (box.head.height if box.head else 0.0)
        if not self.has_room([box]) and box.at.height - box.below <= room:
            self.turn(box.head)
        elif box.head is not None and not self.made[-1]:
            self._put(box.head)
        top = box.at.top
        while box.at.bottom - box.below - top > self._left:
            end = top + self._left
            cut = max((each for each in box.cuts if top < each <= end), default=end)
            self._put(Stretch(top, cut))
            self.turn(box.head)
            top = cut
        self._put(Stretch(top, box.at.bottom))

    def _put(self, part: Stretch) -> None:
        page = self.made[-1]
        if page and page[-1].bottom == part.top:
            page[-1] = Stretch(page[-1].top, part.bottom)
        else:
            page.append(part)
        self._left -= part.height


def draw(painter: QPainter, text: QTextDocument, page: Sequence[Stretch]) -> None:
    """Draw a page from the painter's origin."""
    down = 0.0
    for part in page:
        painter.save()
        painter.translate(0, down - part.top)
        text.drawContents(painter, QRectF(0, part.top, text.textWidth(), part.height))
        painter.restore()
        down += part.height


def _runs(boxes: Sequence[_Box]) -> Iterator[list[_Box]]:
    """Yield what must stand together: boxes that lead on, and the one they lead to."""
    run: list[_Box] = []
    for box in boxes:
        run.append(box)
        if not box.leads:
            yield run
            run = []
    if run:
        yield run


def _boxes(text: QTextDocument) -> list[_Box]:
    """Return what a text consists of."""
    found = [box for child in _children(text.rootFrame()) for box in _boxes_of(text, child)]
    ends = [box.at.top for box in found[1:]] + [text.size().height()]
    return [
        replace(box, at=Stretch(box.at.top, end), below=max(0.0, end - box.at.bottom))
        for box, end in zip(found, ends, strict=True)
    ]


def _children(frame: QTextFrame) -> Iterator[QTextBlock | QTextFrame]:
    step = frame.begin()
    while not step.atEnd():
        inner = step.currentFrame()
        yield inner if inner is not None else step.currentBlock()
        step += 1


def _boxes_of(text: QTextDocument, part: QTextBlock | QTextFrame) -> Iterator[_Box]:
    if isinstance(part, QTextTable):
        yield from _rows(text, part)
    elif isinstance(part, QTextBlock) and not _is_beside_table(part):
        yield from _lines(text, part)


def _is_beside_table(block: QTextBlock) -> bool:
    """Return whether a block is the empty one that Qt lays over the end of a table."""
    return block.length() == 1 and any(
        each.isValid() and QTextCursor(each).currentTable() is not None
        for each in (block.previous(), block.next())
    )


def _lines(text: QTextDocument, block: QTextBlock) -> Iterator[_Box]:
    """Yield the lines of a paragraph; the first two and the last two stay together."""
    area = text.documentLayout().blockBoundingRect(block)
    lines = block.layout().lineCount()
    leads = _leads_on(block)
    breaks = bool(block.blockFormat().pageBreakPolicy() & _ALWAYS)
    if block.text() == _PICTURE or lines < 2:
        yield _Box(at=Stretch(area.top(), area.bottom()), leads=leads, breaks=breaks)
        return
    for number in range(lines):
        line = block.layout().lineAt(number)
        top = area.top() + (line.y() if number else 0.0)
        near_end = number in (0, lines - 2)
        yield _Box(
            at=Stretch(top, top + line.height()),
            leads=leads or near_end,
            breaks=breaks and number == 0,
        )


def _leads_on(block: QTextBlock) -> bool:
    """Return whether a text is the heading or the caption of what comes next.

    One line between a heading and a caption, such as how a goal goes, leads on with them.
    """
    following = block.next()
    if not following.isValid():
        return False
    if _is_heading(block) or _is_caption(block):
        return True
    is_between = _is_heading(block.previous()) and _is_caption(following)
    return is_between and block.layout().lineCount() == 1


def _is_heading(block: QTextBlock) -> bool:
    return block.isValid() and block.blockFormat().headingLevel() > 0


def _is_caption(block: QTextBlock) -> bool:
    """Return whether a text stands right above a picture or a table."""
    following = block.next()
    if not following.isValid() or block.text() == _PICTURE:
        return False
    return following.text() == _PICTURE or QTextCursor(following).currentTable() is not None


def _rows(text: QTextDocument, table: QTextTable) -> Iterator[_Box]:
    """Yield the rows of a table; the heads lead on to the first row, and are repeated."""
    layout = text.documentLayout()
    tops, cuts = [], []
    for row in range(table.rows()):
        blocks = [
            block for column in range(table.columns()) for block in _blocks(table, row, column)
        ]
        areas = [(layout.blockBoundingRect(block), block) for block in blocks]
        tops.append(min(area.top() for area, _ in areas) - table.format().cellPadding())
        cuts.append(tuple(_between_lines(areas)))
    ends = [*tops[1:], layout.frameBoundingRect(table).bottom()]
    heads = table.format().headerRowCount()
    head = Stretch(tops[0], ends[heads - 1]) if heads else None
    for row, (top, end) in enumerate(zip(tops, ends, strict=True)):
        is_head = row < heads
        yield _Box(
            at=Stretch(top, end),
            leads=is_head and row + 1 < len(tops),
            head=None if is_head else head,
            cuts=cuts[row],
        )


def _blocks(table: QTextTable, row: int, column: int) -> Iterator[QTextBlock]:
    cell = table.cellAt(row, column)
    block, last = cell.firstCursorPosition().block(), cell.lastCursorPosition().block()
    yield block
    while block != last:
        block = block.next()
        yield block


def _between_lines(areas: Sequence[tuple[QRectF, QTextBlock]]) -> Iterator[float]:
    """Yield the heights at which a row can be cut without cutting a line of any cell."""
    lines = []
    for area, block in areas:
        for number in range(block.layout().lineCount()):
            line = block.layout().lineAt(number)
            lines.append((area.top() + line.y(), area.top() + line.y() + line.height()))
    for _, cut in lines:
        if not any(top < cut - 0.5 and cut + 0.5 < bottom for top, bottom in lines):
            yield cut
