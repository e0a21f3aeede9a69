"""Walk through a view as a screen reader, a keyboard and an eye do; say what is wrong there."""

from collections.abc import Iterator
from itertools import pairwise
from typing import TypeVar

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)

from jimdesk.ui.main_window import MainWindow
from jimdesk.ui.widgets.field_box import FieldBox
from jimdesk.ui.widgets.layout import ScrollPage
from jimdesk.ui.widgets.record_list import RecordList
from jimdesk.ui.widgets.sidebar import Sidebar
from jimdesk.ui.widgets.wrapping import FoldButton, LinkButton

W = TypeVar("W", bound=QWidget)

LEAST_TARGET = 24
"""Pixels. Source: WCAG 2.2, 2.5.8."""

MOST_STEPS = 600
_NAMED = {
    QAccessible.Role.Graphic,
    QAccessible.Role.Chart,
    QAccessible.Role.PushButton,
    QAccessible.Role.CheckBox,
    QAccessible.Role.ComboBox,
    QAccessible.Role.EditableText,
    QAccessible.Role.SpinBox,
    QAccessible.Role.PageTab,
    QAccessible.Role.Table,
    QAccessible.Role.Tree,
    QAccessible.Role.List,
}
_INPUTS = (QLineEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox)


def settle() -> None:
    """Let layouts find their sizes, which takes a few rounds where text wraps."""
    for _ in range(8):
        QApplication.processEvents()


def unfold(view: QWidget) -> None:
    """Show what is folded away, so that it is walked through too."""
    for button in shown(view, FoldButton):
        button.setChecked(True)
    settle()


def shown(view: QWidget, *kinds: type[W]) -> list[W]:
    """Return the widgets of these kinds that can be seen or scrolled to."""
    return [child for child in _visible_in(view) if isinstance(child, kinds)]


def _visible_in(view: QWidget) -> Iterator[QWidget]:
    """Yield what can be seen in a view, each before what is in it; hidden parts are not entered."""
    if not view.isVisible():
        return
    for child in view.children():
        if isinstance(child, QWidget) and not child.isHidden() and not child.isWindow():
            yield child
            yield from _visible_in(child)


# --- the screen reader -------------------------------------------------------------------------


def unnamed(view: QWidget) -> list[str]:
    """Return the controls and pictures that a screen reader cannot name."""
    return [
        f"{node.role().name} {node.object()}"
        for node in _nodes(QAccessible.queryAccessibleInterface(view))
        if (node.state().focusable or node.role() in _NAMED)
        and not _is_inner(node)
        and not node.text(QAccessible.Text.Name).strip()
    ]


def named_otherwise(view: QWidget) -> list[str]:
    """Return controls whose spoken name does not begin with the words written on or above them."""
    wrong = []
    for button in shown(view, QAbstractButton):
        written = button.shown if isinstance(button, LinkButton) else _plain(button.text())
        if not _spoken(button).startswith(written):
            wrong.append(f"{written!r} is called {_spoken(button)!r}")
    for label in shown(view, QLabel):
        buddy, written = label.buddy(), _plain(label.text())
        if buddy is not None and not _spoken(buddy).startswith(written):
            wrong.append(f"{written!r} is called {_spoken(buddy)!r}")
    return wrong


def without_label(view: QWidget) -> list[str]:
    """Return inputs that have neither a label tied to them nor a name of their own."""
    labelled = {label.buddy() for label in shown(view, QLabel)}
    return [
        str(widget)
        for widget in shown(view, *_INPUTS)
        if not isinstance(widget.parent(), QAbstractSpinBox)
        and widget not in labelled
        and not widget.accessibleName()
    ]


def rich(view: QWidget) -> list[str]:
    """Return labels and tooltips that would read markup in the user's text."""
    labels = [
        label.text()
        for label in shown(view, QLabel)
        if label.pixmap().isNull() and label.textFormat() != Qt.TextFormat.PlainText
    ]
    tips = [child.toolTip() for child in shown(view, QWidget)]
    return labels + [tip for tip in tips if "<" in tip]


def _nodes(node: QAccessibleInterface | None) -> Iterator[QAccessibleInterface]:
    if node is None or not node.isValid() or node.state().invisible:
        return
    yield node
    role = node.role()
    if role in (QAccessible.Role.Table, QAccessible.Role.Tree, QAccessible.Role.List):
        return  # what is in the cells is data
    for i in range(node.childCount()):
        yield from _nodes(node.child(i))


def _is_inner(node: QAccessibleInterface) -> bool:
    """Return whether the node is a part of an input that has the name, or the list of a choice."""
    parent = node.parent()
    if parent is None or not parent.isValid():
        return False
    return parent.role() in (QAccessible.Role.ComboBox, QAccessible.Role.SpinBox)


def _spoken(widget: QWidget) -> str:
    if isinstance(widget, QComboBox):  # on Linux its name comes from its label, on Windows not
        return widget.accessibleName()
    node = QAccessible.queryAccessibleInterface(widget)
    return node.text(QAccessible.Text.Name) if node is not None else ""


def _plain(text: str) -> str:
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


# --- the keyboard ------------------------------------------------------------------------------


def tab_faults(view: QWidget) -> list[str]:
    """Walk round with Tab and back; return what is not reached, traps and leaps."""
    wanted = {widget for widget in shown(view, QWidget) if takes_tab(widget)}
    if not wanted:
        return []
    there, back = _walk(view, Qt.Key.Key_Tab), _walk(view, Qt.Key.Key_Backtab)
    faults = [f"Tab does not reach {_tell(widget)}" for widget in wanted - set(there)]
    faults += [f"Shift+Tab does not reach {_tell(widget)}" for widget in wanted - set(back)]
    return faults + _leaps(there)


def takes_tab(widget: QWidget) -> bool:
    """Return whether Tab is to stop at a widget."""
    policy = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    inner = isinstance(widget.parent(), QAbstractSpinBox | QComboBox)
    proxy = widget.focusProxy() is not None
    return widget.isEnabled() and bool(policy) and not inner and not proxy


def _walk(view: QWidget, key: Qt.Key) -> list[QWidget]:
    """Press a key until the walk is back where it began; a trap ends it too."""
    view.activateWindow()
    settle()
    first = QApplication.focusWidget()
    if first is None or first.window() is not view:
        next(widget for widget in shown(view, QWidget) if takes_tab(widget)).setFocus()
        first = QApplication.focusWidget()
    walked: list[QWidget] = []
    at = first
    while at is not None and at not in walked and len(walked) < MOST_STEPS:
        walked.append(at)
        QTest.keyClick(at, key)
        at = QApplication.focusWidget()
    if at is not first:
        walked = walked[-1:]  # it went in circles within a part of the view
    return walked


def _leaps(walked: list[QWidget]) -> list[str]:
    """Return the steps within a pane that go against the order of reading."""
    return [
        f"from {_tell(one)} back to {_tell(other)}"
        for one, other in pairwise(_from_the_top(walked))
        if _pane(one) is _pane(other) and _is_before(_unit(other), _unit(one))
    ]


def _from_the_top(walked: list[QWidget]) -> list[QWidget]:
    """Return the walk from where it comes round to the first pane again, or to the top of it."""
    backwards = [
        i for i, (one, other) in enumerate(pairwise(walked)) if _is_before(_unit(other), _unit(one))
    ]
    only = backwards[0] + 1 if len(backwards) == 1 else 0
    start = next((i + 1 for i in backwards if _pane(walked[i]) is not _pane(walked[i + 1])), only)
    return walked[start:] + walked[:start]


def _is_before(one: QWidget, other: QWidget) -> bool:
    if one is other:
        return False
    a, b = _place(one), _place(other)
    if a.bottom() <= b.top():
        return True
    beside = a.top() < b.bottom() and b.top() < a.bottom()
    return beside and a.right() <= b.left()


def _unit(widget: QWidget) -> QWidget:
    """Return the outermost field that a widget is a part of, else the widget."""
    unit, above = widget, widget.parentWidget()
    while above is not None:
        unit = above if isinstance(above, FieldBox) else unit
        above = above.parentWidget()
    return unit


def _pane(widget: QWidget) -> QWidget:
    pane: QWidget | None = widget
    while pane is not None and not isinstance(pane, Sidebar | RecordList | ScrollPage):
        pane = pane.parentWidget()
    return pane or widget.window()


def _place(widget: QWidget) -> QRect:
    return QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())


def _tell(widget: QWidget) -> str:
    return f"{type(widget).__name__} {_spoken(widget)!r}"


def shared_letters(menu: QMenu | QMenuBar) -> list[str]:
    """Return the commands of a menu whose letter stands for another one there too."""
    seen: set[str] = set()
    shared = []
    for action in menu.actions():
        text = action.text().replace("&&", "")
        letter = text[text.index("&") + 1].lower() if "&" in text else ""
        if letter and letter in seen:
            shared.append(action.text())
        seen.add(letter)
    return shared


# --- the eye -----------------------------------------------------------------------------------


def clipped(view: QWidget) -> list[str]:
    """Return labels and buttons that have less room than their words need."""
    return [
        f"{_words(widget)!r} {widget.size().toTuple()} needs {_needs(widget)}"
        for widget in shown(view, QLabel, QAbstractButton)
        if _is_clipped(widget)
    ]


def out_of_reach(view: QWidget) -> list[str]:
    """Return buttons and inputs that no scrolling brings into the window."""
    return [
        _tell(widget) for widget in shown(view, QAbstractButton, *_INPUTS) if not _in_reach(widget)
    ]


def sideways(view: QWidget) -> list[str]:
    """Return pages that must be scrolled sideways to be read."""
    return [
        f"{page.horizontalScrollBar().maximum()} px too wide because of {_widest(page)}"
        for page in shown(view, QScrollArea)
        if page.horizontalScrollBar().maximum() > 0
    ]


def small_targets(view: QWidget) -> list[str]:
    """Return controls that are hard to hit."""
    return [
        f"{_tell(widget)} {widget.size().toTuple()}"
        for widget in shown(view, QAbstractButton, *_INPUTS)
        if min(widget.width(), widget.height()) < LEAST_TARGET
        and not isinstance(widget.parent(), QAbstractSpinBox)
    ]


def _words(widget: QWidget) -> str:
    return str(widget.property("text") or widget.accessibleName())


def _needs(widget: QWidget) -> tuple[int, int]:
    hint = widget.sizeHint()
    if widget.hasHeightForWidth():
        return widget.minimumSizeHint().width(), widget.heightForWidth(widget.width())
    return hint.width(), hint.height()


def _is_clipped(widget: QWidget) -> bool:
    width, height = _needs(widget)
    return width > widget.width() + 1 or height > widget.height() + 1


def _in_reach(widget: QWidget) -> bool:
    """Return whether each parent holds the widget; a page that scrolls does so downwards."""
    area, at = QRect(QPoint(0, 0), widget.size()), widget
    while not at.isWindow():
        area.translate(at.pos())
        above = at.parentWidget()
        assert above is not None
        room = above.rect().adjusted(-1, -1, 1, 1)
        if isinstance(above.parentWidget(), QAbstractScrollArea):  # it scrolls
            if area.left() < room.left() or area.right() > room.right():
                return False
            area = above.rect()
        elif not room.contains(area):
            return False
        at = above
    return True


def _widest(page: QScrollArea) -> str:
    """Return which part of a page asks for the most room."""
    at = page.widget()
    path = []
    while at is not None:
        path.append(f"{_tell(at)} {at.minimumSizeHint().width()}")
        children = [c for c in at.children() if isinstance(c, QWidget) and not c.isHidden()]
        at = max(children, key=lambda child: child.minimumSizeHint().width(), default=None)
    return " > ".join(path[-3:])


def shortcuts(window: MainWindow) -> list[str]:
    """Return every key sequence of the window's commands."""
    return [shortcut.toString() for action in window.actions() for shortcut in action.shortcuts()]
