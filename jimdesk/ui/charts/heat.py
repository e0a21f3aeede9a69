"""Arrange a heat map: shaded cells, each with its level in figures too."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, QSizeF

from jimdesk.statistics.charts.heat import Cell, Heat
from jimdesk.ui.charts.lettering import Lettering
from jimdesk.ui.charts.picture import Item, Line, Picture, Shade, Words

_FAINTEST, _STRONGEST = 0.06, 0.5


def arrange(heat: Heat, width: float, letters: Lettering) -> Picture:
    """Return the heat map for a width in pixels."""
    left = width * (0.5 if len(heat.columns) <= 5 else 0.4)
    step = (width - left) / max(len(heat.columns), 1)
    heads, legend = _heads(heat, step, letters)
    items: list[Item] = []
    above = 0.0
    for line in legend:
        room = QRectF(0, above, width, letters.wrapped(line, width))
        items.append(Words(area=room, text=line, font=letters.plain))
        above += room.height() + 6
    top = above + max((letters.wrapped(head, step - 6) for head in heads), default=0) + 8
    for at, head in enumerate(heads):
        room = QRectF(left + at * step + 3, above, step - 6, top - above - 8)
        items.append(Words(area=room, text=head, font=letters.plain, token="text", side="centre"))
    y = top
    for key, question, cells in heat.rows:
        words = f"{key}  {question}"
        high = letters.wrapped(words, left - 12) + 8
        items.append(Line(points=(QPointF(0, y), QPointF(width, y)), token="hairline"))
        room = QRectF(0, y, left - 12, high)
        items.append(Words(area=room, text=words, font=letters.plain, token="text"))
        for at, cell in enumerate(cells):
            room = QRectF(left + at * step + 1, y + 1, step - 2, high - 2)
            items.extend(_cell(cell, room, heat.highest, letters))
        y += high
    return Picture(size=QSizeF(width, y + 4), items=tuple(items))


def _heads(heat: Heat, step: float, letters: Lettering) -> tuple[list[str], list[str]]:
    """Return the heads of the columns; figures with their meaning above where words do not fit."""
    longest = max(
        (letters.width(word) for column in heat.columns for word in column.split()), default=0
    )
    if longest <= step - 6:
        return list(heat.columns), []
    numbers = [str(at) for at in range(1, len(heat.columns) + 1)]
    pairs = zip(numbers, heat.columns, strict=True)
    return numbers, [" · ".join(f"{number} {column}" for number, column in pairs)]


def _cell(cell: Cell, room: QRectF, highest: int, letters: Lettering) -> Iterator[Item]:
    if cell.level is not None:
        share = (cell.level - 1) / max(highest - 1, 1)
        strength = _FAINTEST + (_STRONGEST - _FAINTEST) * share
        yield Shade(area=room, token="accent", strength=strength)
    if cell.text:
        yield Words(area=room, text=cell.text, font=letters.bold, token="text", side="centre")
