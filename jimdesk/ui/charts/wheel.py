"""Arrange a year as a wheel: twelve months, today's hand, and a mark on every day that matters."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from math import cos, pi, sin
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSizeF

from jimdesk.i18n import translate
from jimdesk.ui.charts.lettering import Lettering
from jimdesk.ui.charts.picture import Item, Line, Mark, Picture, Shape, Words

State = Literal["done", "waiting", "late"]
"""How a day stands; each state has a shape of its own, so that colour is not needed."""

_SIGNS: dict[State, tuple[Shape, str, bool]] = {
    "done": ("disc", "good", True),
    "waiting": ("disc", "accent", False),
    "late": ("diamond", "bad", False),
}
_MARK = 11.0
_STEP = 15.0
"""Pixels between two marks that would else cover each other, towards the middle."""
_CORNERS = 97  # of a circle, so that it looks round


@dataclass(frozen=True, slots=True)
class WheelDay:
    """A day of the wheel and how it stands."""

    day: date
    state: State


@dataclass(frozen=True, slots=True)
class _Frame:
    year: int
    letters: Lettering
    centre: QPointF
    radius: float

    def spot(self, part: float, far: float) -> QPointF:
        """Return a place at a part of the year (0–1, clockwise from the top)."""
        angle = 2 * pi * part
        return self.centre + QPointF(sin(angle) * far, -cos(angle) * far)

    def part(self, day: date) -> float:
        """Return how much of the year has passed at noon of a day."""
        first, following = date(self.year, 1, 1), date(self.year + 1, 1, 1)
        return ((day - first).days + 0.5) / (following - first).days


def state_words(state: State) -> str:
    """Return what a sign of the wheel stands for."""
    return {
        "done": translate("Wheel", "Done"),
        "waiting": translate("Wheel", "To come"),
        "late": translate("Wheel", "Late"),
    }[state]


def month_name(month: int) -> str:
    """Return the name of a month."""
    return (
        translate("Wheel", "January"),
        translate("Wheel", "February"),
        translate("Wheel", "March"),
        translate("Wheel", "April"),
        translate("Wheel", "May"),
        translate("Wheel", "June"),
        translate("Wheel", "July"),
        translate("Wheel", "August"),
        translate("Wheel", "September"),
        translate("Wheel", "October"),
        translate("Wheel", "November"),
        translate("Wheel", "December"),
    )[month - 1]


def arrange(
    year: int, days: Sequence[WheelDay], today: date, width: float, letters: Lettering
) -> Picture:
    """Return the wheel of a year for a width in pixels."""
    size = letters.height
    beside = max(letters.width(month_name(month)) for month in range(1, 13)) + size
    radius = max(min((width - 2 * beside) / 2, 9 * size), 5 * size)
    top = 2.2 * size
    frame = _Frame(year, letters, QPointF(width / 2, top + radius), radius)
    below = top + 2 * radius + 2.2 * size
    items = (
        *_ring(frame),
        *_months(frame),
        *_hand(frame, today),
        *_marks(frame, days),
        *_legend(frame, below, width),
    )
    return Picture(size=QSizeF(width, below + 1.6 * size), items=items)


def _ring(frame: _Frame) -> Iterator[Item]:
    for far in (frame.radius, frame.radius * 0.45):
        points = tuple(frame.spot(i / (_CORNERS - 1), far) for i in range(_CORNERS))
        yield Line(points=points, token="hairline", width=1.4)
    size = frame.letters.height
    room = QRectF(frame.centre.x() - 3 * size, frame.centre.y() - size, 6 * size, 2 * size)
    yield Words(area=room, text=str(frame.year), font=frame.letters.bold, token="text",
                side="centre")  # fmt: skip


def _months(frame: _Frame) -> Iterator[Item]:
    size = frame.letters.height
    for month in range(1, 13):
        part = frame.part(date(frame.year, month, 1))
        ends = (frame.spot(part, frame.radius * 0.45), frame.spot(part, frame.radius))
        yield Line(points=ends, token="hairline")
        middle = (month - 0.5) / 12
        name, turn = month_name(month), sin(2 * pi * middle)
        wide = frame.letters.width(name) + 4
        tip = frame.spot(middle, frame.radius + 0.9 * size)
        left = tip.x() - wide / 2 + turn * wide / 2
        room = QRectF(left, tip.y() - size / 2, wide, size)
        yield Words(area=room, text=name, font=frame.letters.plain, side="centre")


def _hand(frame: _Frame, today: date) -> Iterator[Item]:
    if today.year == frame.year:
        part = frame.part(today)
        ends = (frame.spot(part, frame.radius * 0.45), frame.spot(part, frame.radius + 6))
        yield Line(points=ends, token="text", width=2.0)


def _marks(frame: _Frame, days: Sequence[WheelDay]) -> Iterator[Item]:
    placed: list[QPointF] = []
    for each in dict.fromkeys(days):  # what falls on one day and stands alike is one mark
        far = frame.radius - _STEP / 2 - 2
        at = frame.spot(frame.part(each.day), far)
        while any(_is_near(at, other) for other in placed) and far > frame.radius * 0.5:
            far -= _STEP
            at = frame.spot(frame.part(each.day), far)
        placed.append(at)
        shape, token, hollow = _SIGNS[each.state]
        yield Mark(at=at, shape=shape, token=token, size=_MARK, hollow=hollow)


def _is_near(one: QPointF, other: QPointF) -> bool:
    apart = one - other
    return apart.x() ** 2 + apart.y() ** 2 < (_MARK + 2) ** 2


def _legend(frame: _Frame, top: float, width: float) -> Iterator[Item]:
    letters = frame.letters
    widths = [letters.width(state_words(state)) + 40 for state in _SIGNS]
    left, y = (width - sum(widths)) / 2, top + letters.height / 2
    for (state, (shape, token, hollow)), wide in zip(_SIGNS.items(), widths, strict=True):
        yield Mark(at=QPointF(left + 8, y), shape=shape, token=token, size=_MARK, hollow=hollow)
        room = QRectF(left + 20, top, wide - 20, letters.height)
        yield Words(area=room, text=state_words(state), font=letters.plain, token="text")
        left += wide
