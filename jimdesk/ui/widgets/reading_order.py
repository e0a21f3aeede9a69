"""Let Tab go through a window as it is read, also through what is made after the rest.

Qt goes by the order in which widgets were made, and links, rows and boxes come and go.
"""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QLayout,
    QScrollArea,
    QSplitter,
    QWidget,
)


def move_focus(root: QWidget, *, forward: bool) -> bool:
    """Move the focus to the next or the previous stop within root and scroll there.

    After the last one comes the first. Returns whether there was one to go to.
    """
    stops = [widget for widget in in_reading_order(root) if _takes_tab(widget)]
    if not stops:
        return False
    focus = QApplication.focusWidget()
    now = next((i for i, stop in enumerate(stops) if _holds(stop, focus)), -1 if forward else 0)
    target = stops[(now + (1 if forward else -1)) % len(stops)]
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    target.setFocus(reason)
    _scroll_to(target)
    return True


def in_reading_order(widget: QWidget | None) -> Iterator[QWidget]:
    """Return what can be seen in a widget, itself first, as the layouts arrange it."""
    if widget is None or not widget.isVisible():
        return
    yield widget
    layout = widget.layout()
    if isinstance(widget, QScrollArea):
        yield from in_reading_order(widget.widget())
    elif isinstance(widget, QSplitter):
        for i in range(widget.count()):
            yield from in_reading_order(widget.widget(i))
    elif layout is not None:
        yield from _in_layout(layout)


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    items = [layout.itemAt(i) for i in range(layout.count())]
    for item in filter(None, items):
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield from in_reading_order(widget)
        elif inner is not None:
            yield from _in_layout(inner)


def _takes_tab(widget: QWidget) -> bool:
    policy = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(policy) and widget.isEnabled() and widget.focusProxy() is None


def _holds(stop: QWidget, focus: QWidget | None) -> bool:
    return focus is not None and (stop is focus or stop.isAncestorOf(focus))


def _scroll_to(target: QWidget) -> None:
    above = target.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(target)
        above = above.parentWidget()
