"""Arrange a chart over time: lines with their names at their ends."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QFont

from jimdesk.statistics.charts.chart import Chart, Point, Series, Tone
from jimdesk.ui.charts.frame import MARK, NEAR, SMALL_MARK, Frame, ends_of, frame_of
from jimdesk.ui.charts.ground import ground
from jimdesk.ui.charts.lettering import DASHES, LINE_TOKENS, SHAPES, TEXT_TOKENS, Lettering
from jimdesk.ui.charts.picture import Item, Line, Mark, Picture, Spot, Words
from jimdesk.ui.charts.scale import apart
from jimdesk.ui.tokens import Theme

HEIGHT = 250
"""Pixels of a line chart at text size 100 %."""
LOW_HEIGHT = 118
"""The same for one of three on a page of paper."""
SMALL_HEIGHT = 112
"""The same for one of many."""

_LINE = 2.4
_DOTS = (1.0, 3.0)


def arrange(
    chart: Chart,
    width: float,
    look: Theme,
    base: QFont,
    *,
    small: bool = False,
    low: bool = False,
) -> Picture:
    """Return a chart over time as a picture of a width, in pixels.

    Args:
        chart: A chart with at least one value.
        width: Pixels; a long label may need more room than a narrow one leaves.
        look: Sizes of the letters.
        base: Font whose family is used.
        small: Whether it is one of many, with fewer words and smaller marks.
        low: Whether it is low, with all its words.
    """
    letters = Lettering.of(base, look)
    height = SMALL_HEIGHT if small else LOW_HEIGHT if low else HEIGHT
    size = QSizeF(width, round(height * look.scale))
    frame = frame_of(chart, size, letters, look.scale, small=small)
    items: list[Item] = [
        *ground(frame),
        *(item for plan in chart.plans for item in _plan(frame, plan)),
    ]
    for series in reversed(chart.series):
        items += _series(frame, series)
    items += _names(frame)
    spots: dict[Spot, QPointF] = {
        (place, at): frame.spot(at, point)
        for place, series in enumerate(chart.series)
        for at, point in enumerate(series.points)
    }
    return Picture(size=QSizeF(width, frame.height), items=tuple(items), spots=spots)


def _plan(frame: Frame, plan: Series) -> Iterator[Item]:
    points = tuple(
        frame.spot(at, point) for at, point in enumerate(plan.points) if point.value is not None
    )
    if len(points) > 1:
        token = LINE_TOKENS[plan.tone]
        yield Line(points=points, token=token, width=1.6 * frame.big, dash=_DOTS)


def _series(frame: Frame, series: Series) -> Iterator[Item]:
    token = LINE_TOKENS[series.tone]
    for run in _runs(series.points):
        points = tuple(frame.spot(at, series.points[at]) for at in run)
        if len(points) > 1:
            yield Line(
                points=points, token=token, width=_LINE * frame.big, dash=DASHES[series.tone]
            )
    for at, point in enumerate(series.points):
        if point.value is not None:
            yield from _margin(frame, at, point, token)
            yield Mark(
                at=frame.spot(at, point),
                shape=SHAPES[series.tone],
                token=token,
                size=_size(frame, series.tone),
                hollow=bool(point.remark),
            )


def _size(frame: Frame, tone: Tone) -> float:
    mark = SMALL_MARK if frame.small else MARK
    return (mark + (2 if tone == "total" else 0)) * frame.big


def _runs(points: Sequence[Point]) -> Iterator[list[int]]:
    """Yield the stretches that a line may connect: no holes, no break in the series."""
    run: list[int] = []
    for at, point in enumerate(points):
        if point.value is None or point.series_break:
            if run:
                yield run
            run = []
        if point.value is not None:
            run.append(at)
    if run:
        yield run


def _margin(frame: Frame, at: int, point: Point, token: str) -> Iterator[Item]:
    if point.value is None or not point.margin:
        return
    x, high, low = frame.x(at), frame.y(point.value + point.margin), frame.y(
        point.value - point.margin
    )  # fmt: skip
    yield Line(points=(QPointF(x, low), QPointF(x, high)), token=token, width=frame.big)
    for y in (low, high):
        yield Line(points=(QPointF(x - 4, y), QPointF(x + 4, y)), token=token, width=frame.big)


def _names(frame: Frame) -> Iterator[Item]:
    ends, letters, area = ends_of(frame.chart), frame.letters, frame.area
    high = max(
        (letters.wrapped(end.text, frame.names, bold=True) for end in ends), default=letters.height
    )
    low = max(area.bottom(), area.top() + high * (len(ends) - 1))
    places = apart([frame.y(end.value) for end in ends], high, area.top(), low)
    left = area.right() + NEAR * frame.big
    for y, end in zip(places, ends, strict=True):
        top = max(y - high / 2, 0.0)
        font = letters.plain if end.is_plan else letters.bold
        place = QRectF(left, top, frame.names, high)
        yield Words(area=place, text=end.text, font=font, token=TEXT_TOKENS[end.tone])
