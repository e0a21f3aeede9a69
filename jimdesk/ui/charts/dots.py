"""Arrange the spread of answers: a row for each function, a disc for each answer at its level."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPointF, QRectF, QSizeF

from jimdesk.statistics.assessment import Group, Spread
from jimdesk.statistics.charts.spread import function_name
from jimdesk.ui.charts.lettering import Lettering
from jimdesk.ui.charts.picture import Item, Line, Mark, Picture, Words


def arrange(spread: Spread, levels: Sequence[str], width: float, letters: Lettering) -> Picture:
    """Return the spread for a width in pixels; levels are their names, lowest first."""
    names = [function_name(group) for group in spread.groups]
    left = min(max(map(letters.width, names), default=0) + 16, width * 0.35)
    step = (width - left) / max(len(levels), 1)
    heads = [letters.wrapped(f"{at}. {name}", step - 8) for at, name in enumerate(levels, 1)]
    top = max(heads, default=0) + 10
    items: list[Item] = []
    for at, name in enumerate(levels):
        room = QRectF(left + at * step + 4, 0, step - 8, top - 10)
        text = f"{at + 1}. {name}"
        items.append(Words(area=room, text=text, font=letters.plain, side="centre"))
    y = top
    for group, name in zip(spread.groups, names, strict=True):
        high = _row_height(group, letters, step)
        items.append(Line(points=(QPointF(0, y), QPointF(width, y)), token="hairline"))
        room = QRectF(0, y, left - 8, high)
        items.append(Words(area=room, text=name, font=letters.plain, token="text"))
        items.extend(_discs(group, QPointF(left, y), step, high, letters))
        y += high
    return Picture(size=QSizeF(width, y + 4), items=tuple(items))


def _row_height(group: Group, letters: Lettering, step: float) -> float:
    most = max((group.levels.count(level) for level in group.levels), default=1)
    across = max(int((step - 8) // letters.height), 1)
    rows = -(-most // across)
    return max(
        letters.wrapped(function_name(group), 12 * letters.height), rows * letters.height
    ) + (8.0)


def _discs(
    group: Group, corner: QPointF, step: float, high: float, letters: Lettering
) -> Iterator[Item]:
    size = letters.height
    across = max(int((step - 8) // size), 1)
    for level in sorted(set(group.levels)):
        count = group.levels.count(level)
        rows = -(-count // across)
        for at in range(count):
            in_row = min(across, count - (at // across) * across)
            x = corner.x() + (level - 0.5) * step + (at % across - (in_row - 1) / 2) * size
            y = corner.y() + high / 2 + (at // across - (rows - 1) / 2) * size
            yield Mark(at=QPointF(x, y), shape="disc", token="accent", size=size * 0.62)
