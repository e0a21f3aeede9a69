"""Draw an effect chain: boxes, arrows with their numbers, and what is chosen."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPolygonF

from jimdesk.ui.charts.lettering import Lettering
from jimdesk.ui.effect_parts.placing import ChainPicture, Chosen, PlacedBox, Route
from jimdesk.ui.tokens import Theme

_PADDING = 9.0
_HEAD = 7.0
_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


def draw(
    painter: QPainter, picture: ChainPicture, letters: Lettering, look: Theme, chosen: Chosen = ()
) -> None:
    """Draw a picture in the colours of a look, from the painter's origin."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(letters.bold)
    painter.setPen(look.colour("muted"))
    for area, name in picture.heads:
        painter.drawText(area, int(_WRAPPED | Qt.AlignmentFlag.AlignBottom), name)
    routes = sorted(picture.routes, key=lambda route: route.key == chosen)
    for route in routes:
        _draw_route(painter, route, look, is_chosen=_touches(route, chosen))
    for box in picture.boxes:
        _draw_box(painter, box, letters, look, is_chosen=chosen == (box.box.key,))
    for route in routes:
        _draw_badge(painter, route, letters, look, is_chosen=route.key == chosen)
    painter.setFont(letters.plain)
    painter.setPen(look.colour("muted"))
    for area, text in picture.notes:
        painter.drawText(area, int(_WRAPPED), text)


def _touches(route: Route, chosen: Chosen) -> bool:
    return route.key == chosen or (len(chosen) == 1 and chosen[0] in route.key)


def _lacks_reason(route: Route) -> bool:
    return not route.arrow.because.strip()


def _draw_route(painter: QPainter, route: Route, look: Theme, *, is_chosen: bool) -> None:
    token = "accent" if is_chosen else "warning" if _lacks_reason(route) else "muted"
    pen = QPen(look.colour(token), 2.6 if is_chosen else 1.5)
    if _lacks_reason(route):
        pen.setDashPattern([4.0, 3.0])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(route.path)
    painter.setPen(QPen(look.colour(token), 1.5))
    assumed = route.arrow.is_assumption
    painter.setBrush(look.colour("surface" if assumed else token))
    half = _HEAD / 1.6
    back = route.tip - QPointF(_HEAD + 2, 0)
    corners = [route.tip, back + QPointF(0, half), back - QPointF(0, half)]
    painter.drawPolygon(QPolygonF(corners))


def _draw_badge(
    painter: QPainter, route: Route, letters: Lettering, look: Theme, *, is_chosen: bool
) -> None:
    token = "accent" if is_chosen else "warning" if _lacks_reason(route) else "control_border"
    painter.setPen(QPen(look.colour(token), 2.0 if is_chosen else 1.2))
    painter.setBrush(look.colour("accent" if is_chosen else "surface"))
    painter.drawEllipse(route.badge)
    painter.setFont(letters.bold if is_chosen else letters.plain)
    painter.setPen(look.colour("on_accent" if is_chosen else "text"))
    painter.drawText(
        route.badge.adjusted(-6, -6, 6, 6), int(Qt.AlignmentFlag.AlignCenter), str(route.number)
    )


def _draw_box(
    painter: QPainter, placed: PlacedBox, letters: Lettering, look: Theme, *, is_chosen: bool
) -> None:
    box, area = placed.box, placed.area
    is_aside = box.is_aside
    border = "accent" if is_chosen else "warning" if is_aside else "control_border"
    pen = QPen(look.colour(border), 2.4 if is_chosen else 1.2)
    if is_aside:
        pen.setDashPattern([4.0, 3.0])
    painter.setPen(pen)
    painter.setBrush(look.colour("accent_soft" if is_chosen else "card"))
    shape = QPainterPath()
    shape.addRoundedRect(area, look.radius.row, look.radius.row)
    painter.drawPath(shape)
    room = area.adjusted(_PADDING, _PADDING, -_PADDING, -_PADDING)
    top = room.top()
    parts = (
        (placed.writing.head, letters.bold, "warning" if is_aside else "accent"),
        (placed.writing.text, letters.plain, "text" if box.text.strip() else "muted"),
        (placed.writing.foot, letters.plain, "warning" if placed.writing.lacks else "muted"),
    )
    for (text, font, token), height in zip(parts, placed.heights, strict=True):
        painter.setFont(font)
        painter.setPen(look.colour(token))
        painter.drawText(
            QRectF(room.left(), top, room.width() + 1, height + 1), int(_WRAPPED), text
        )
        top += height
