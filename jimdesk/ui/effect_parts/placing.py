"""Where the boxes and arrows of an effect chain stand: nothing overlaps, whatever it holds."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TypeAlias

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QPainterPath

from jimdesk.i18n import translate
from jimdesk.review.effect_boxes import Box
from jimdesk.review.effect_chain import STEPS, Arrow, EffectChain
from jimdesk.statistics.layers import is_bend
from jimdesk.ui.charts.lettering import Lettering
from jimdesk.ui.effect_parts.texts import Writing, writing

Chosen: TypeAlias = tuple[str, ...]
"""What is chosen: (key,) of a box, (start, end) of an arrow, () of nothing."""

_NARROWEST, _WIDEST = 122.0, 230.0
_GAP, _BETWEEN, _BEND = 52.0, 14.0, 4.0
_PADDING, _HEAD, _BADGE, _PORTS = 9.0, 18.0, 18.0, 15.0
_TRIES = (0.5, 0.38, 0.62, 0.27, 0.73, 0.17)
_SWEEPS = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacedBox:
    """A box at its place, with what is written in it and how high each part is."""

    box: Box
    area: QRectF
    writing: Writing
    heights: tuple[float, float, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Route:
    """An arrow on its way around the boxes, with its number on a badge."""

    arrow: Arrow
    number: int
    path: QPainterPath
    tip: QPointF
    badge: QRectF

    @property
    def key(self) -> Chosen:
        """The ends."""
        return self.arrow.start.key, self.arrow.end.key


@dataclass(frozen=True, slots=True, kw_only=True)
class ChainPicture:
    """An effect chain that only needs to be drawn.

    Attributes:
        size: Pixels.
        heads: The columns' names with their places.
        notes: What stands under the picture: what the signs mean, and the sentences if asked for.
    """

    size: QSizeF
    heads: tuple[tuple[QRectF, str], ...]
    boxes: tuple[PlacedBox, ...]
    routes: tuple[Route, ...]
    notes: tuple[tuple[QRectF, str], ...]


def narrowest(scale: float) -> float:
    """Return the least width in pixels in which words can be read, at a text size."""
    return (len(STEPS) * _NARROWEST + (len(STEPS) - 1) * _GAP) * scale


def arrange(
    chain: EffectChain, width: float, letters: Lettering, scale: float, *, sentences: bool = False
) -> ChainPicture:
    """Return a chain as a picture of a width in pixels, wider where its words need more.

    Args:
        chain: What is shown.
        width: Room in pixels.
        letters: The fonts.
        scale: The text size, 1.0–2.0.
        sentences: Whether every arrow is said in words under the picture.
    """
    gap = _GAP * scale
    column = (width - gap * (len(STEPS) - 1)) / len(STEPS)
    column = min(max(column, _NARROWEST * scale), _WIDEST * scale)
    total = len(STEPS) * column + (len(STEPS) - 1) * gap
    lefts = [number * (column + gap) for number in range(len(STEPS))]
    names = [step.label for step in STEPS]
    high = max(letters.wrapped(name, column, bold=True) for name in names)
    heads = [(QRectF(left, 0, column, high), name) for left, name in zip(lefts, names, strict=True)]
    areas, texts = _areas(chain, lefts, column, letters, high + _HEAD * scale)
    bottom = max((area.bottom() for area in areas.values()), default=high)
    boxes = [
        PlacedBox(
            box=box, area=areas[box.key], writing=texts[box.key][0], heights=texts[box.key][1]
        )
        for step in STEPS
        for box in chain.boxes[step]
    ]
    notes = list(_notes(chain, QRectF(0, bottom + 16, total, 0), letters, sentences=sentences))
    return ChainPicture(
        size=QSizeF(total, notes[-1][0].bottom() if notes else bottom),
        heads=tuple(heads),
        boxes=tuple(boxes),
        routes=tuple(_routes(chain, areas, scale)),
        notes=tuple(notes),
    )


_Texts: TypeAlias = dict[str, tuple[Writing, tuple[float, float, float]]]


def _areas(
    chain: EffectChain, lefts: Sequence[float], width: float, letters: Lettering, top: float
) -> tuple[dict[str, QRectF], _Texts]:
    inner = width - 2 * _PADDING
    texts: _Texts = {}
    for box in (box for boxes in chain.boxes.values() for box in boxes):
        said = writing(chain, box)
        heights = (
            letters.wrapped(said.head, inner, bold=True) if said.head else 0.0,
            letters.wrapped(said.text, inner),
            letters.wrapped(said.foot, inner) if said.foot else 0.0,
        )
        texts[box.key] = said, heights
    sizes = {key: sum(heights) + 2 * _PADDING for key, (_, heights) in texts.items()}
    tops = _tops(chain, sizes)
    return {
        key: QRectF(left, top + tops[key], width, sizes.get(key, _BEND))
        for left, keys in zip(lefts, chain.layers.columns, strict=True)
        for key in keys
    }, texts


def _tops(chain: EffectChain, sizes: Mapping[str, float]) -> dict[str, float]:
    """Return the top of each box and bend, near what it hangs together with, from 0 downwards."""
    beside: dict[str, list[str]] = defaultdict(list)
    for path in chain.layers.paths.values():
        for one, other in pairwise(path):
            beside[one].append(other)
            beside[other].append(one)
    columns = [keys for keys in chain.layers.columns if keys]
    tops = {key: top for keys in columns for key, top in _stacked(keys, sizes, {})}

    def wanted(key: str) -> float:
        middles = [tops[each] + sizes.get(each, _BEND) / 2 for each in beside[key]]
        if not middles:
            return tops[key]
        return sum(middles) / len(middles) - sizes.get(key, _BEND) / 2

    for sweep in range(_SWEEPS):
        for keys in columns if sweep % 2 else reversed(columns):
            tops.update(_stacked(keys, sizes, {key: wanted(key) for key in keys}))
    highest = min(tops.values(), default=0.0)
    return {key: top - highest for key, top in tops.items()}


def _stacked(
    keys: Sequence[str], sizes: Mapping[str, float], wanted: Mapping[str, float]
) -> Iterator[tuple[str, float]]:
    """Yield the tops of a column in its order, as near as can be to what is wanted.

    Boxes that would overlap are pooled and share the deviation: an isotonic regression.
    """
    offsets, height = [], 0.0
    for key in keys:
        offsets.append(height)
        height += sizes.get(key, _BEND) + _BETWEEN
    pools: list[tuple[float, int]] = []
    for key, offset in zip(keys, offsets, strict=True):
        value, count = wanted.get(key, offset) - offset, 1
        while pools and pools[-1][0] > value:
            other, many = pools.pop()
            value, count = (value * count + other * many) / (count + many), count + many
        pools.append((value, count))
    moved = [value for value, count in pools for _ in range(count)]
    for key, offset, shift in zip(keys, offsets, moved, strict=True):
        yield key, offset + shift


# --- arrows --------------------------------------------------------------------------------------


def _routes(chain: EffectChain, areas: Mapping[str, QRectF], scale: float) -> Iterator[Route]:
    leave, reach = _ports(chain.layers.paths.values(), areas, scale)
    taken: list[QRectF] = []
    for number, arrow in enumerate(chain.arrows, 1):
        way = chain.layers.paths[arrow.start.key, arrow.end.key]
        first = _curve(leave[way[0], way[1]], reach[way[0], way[1]])
        path = QPainterPath(first)
        for before, key in pairwise(way[1:]):
            path.lineTo(leave[before, key])
            path.connectPath(_curve(leave[before, key], reach[before, key]))
        badge = _badge(first, taken, scale)
        taken.append(badge)
        yield Route(arrow=arrow, number=number, path=path, tip=reach[way[-2], way[-1]], badge=badge)


_Ports: TypeAlias = dict[tuple[str, str], QPointF]


def _ports(
    ways: Iterable[Sequence[str]], areas: Mapping[str, QRectF], scale: float
) -> tuple[_Ports, _Ports]:
    """Return where each piece of an arrow leaves what is to its left and reaches what is right."""
    pieces = list(dict.fromkeys(piece for way in ways for piece in pairwise(way)))
    leave: _Ports = {}
    reach: _Ports = {}
    for key, area in areas.items():
        outward = sorted((b for a, b in pieces if a == key), key=lambda at: areas[at].center().y())
        inward = sorted((a for a, b in pieces if b == key), key=lambda at: areas[at].center().y())
        for other, y in zip(outward, _spread(area, len(outward), scale), strict=True):
            leave[key, other] = QPointF(area.right(), y)
        for other, y in zip(inward, _spread(area, len(inward), scale), strict=True):
            reach[other, key] = QPointF(area.left(), y)
    return leave, reach


def _spread(area: QRectF, count: int, scale: float) -> list[float]:
    apart = min(_PORTS * scale, area.height() / (count + 1))
    return [area.center().y() + (each - (count - 1) / 2) * apart for each in range(count)]


def _curve(start: QPointF, end: QPointF) -> QPainterPath:
    path, half = QPainterPath(start), (end.x() - start.x()) / 2
    path.cubicTo(start + QPointF(half, 0), end - QPointF(half, 0), end)
    return path


def _badge(curve: QPainterPath, taken: Sequence[QRectF], scale: float) -> QRectF:
    """Return the place of a number on its arrow, where it hides no other if that can be."""
    side = _BADGE * scale

    def at(share: float) -> QRectF:
        middle = curve.pointAtPercent(share)
        return QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)

    def hidden(share: float) -> float:
        shared = (at(share) & each for each in taken)
        return sum(each.width() * each.height() for each in shared if each.isValid())

    return at(min(_TRIES, key=hidden))


# --- under the picture ---------------------------------------------------------------------------


def _notes(
    chain: EffectChain, room: QRectF, letters: Lettering, *, sentences: bool
) -> Iterator[tuple[QRectF, str]]:
    texts = [
        translate(
            "EffectPicture",
            "Dashed arrow: nobody has said why. Hollow arrowhead: an assumption. Dashed box: side"
            " effect or goal conflict.",
        )
    ]
    if sentences:
        said = (f"{number}. {arrow.sentence}" for number, arrow in enumerate(chain.arrows, 1))
        texts = [*said, *texts]
    top = room.top()
    for text in texts:
        height = letters.wrapped(text, room.width()) + 4
        yield QRectF(room.left(), top, room.width(), height), text
        top += height


def box_keys(chain: EffectChain) -> list[list[str]]:
    """Return the keys of boxes by column, from top to bottom, without empty columns."""
    columns = [[key for key in keys if not is_bend(key)] for keys in chain.layers.columns]
    return [keys for keys in columns if keys]
