from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from jimdesk.ui import theme
from tests.ui.widgets.gallery import Gallery

LOOKS = [("light", 1.0), ("dark", 1.0), ("high_contrast", 1.0), ("light", 1.5), ("dark", 2.0)]


def gallery(qtbot: QtBot, *, name: str = "light", scale: float = 1.0) -> Gallery:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply(app, name, scale)
    made = Gallery()
    qtbot.addWidget(made)
    made.resize(round(1096 * min(scale, 1.4)), 860)
    made.show()
    made.form.focus("year")
    app.processEvents()
    app.processEvents()
    return made


@pytest.mark.parametrize(("name", "scale"), LOOKS)
def test_page_is_painted_in_every_look(
    qtbot: QtBot, tmp_path: Path, name: str, scale: float
) -> None:
    page = gallery(qtbot, name=name, scale=scale)
    picture = page.grab()
    assert picture.save(str(tmp_path / f"{name}_{scale}.png"))
    corner = picture.toImage().pixelColor(2, 2).name().upper()
    assert corner == theme.current().surface


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_nothing_is_clipped(qtbot: QtBot, scale: float) -> None:
    page = gallery(qtbot, scale=scale)
    kinds = (QLabel, QAbstractButton)
    shown = [child for kind in kinds for child in page.findChildren(kind) if child.isVisible()]
    clipped = [text_of(child) for child in shown if is_clipped(child)]
    assert clipped == []


def test_no_field_needs_a_sideways_scroll_in_a_small_window(qtbot: QtBot) -> None:
    page = gallery(qtbot)
    page.list.hide()
    page.resize(420, 480)
    QApplication.processEvents()
    assert page.page.horizontalScrollBar().maximum() == 0


def test_tab_walks_through_everything_and_comes_back(qtbot: QtBot) -> None:
    page = gallery(qtbot)
    page.list.search.setFocus()
    walked: list[QWidget | None] = []
    for _ in range(80):
        at = QApplication.focusWidget()
        if at in walked:
            break
        assert at is not None
        walked.append(at)
        QTest.keyClick(at, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is walked[0]
    wanted = {child for kind in (QLineEdit, QPlainTextEdit, QAbstractButton)
              for child in page.findChildren(kind) if can_be_reached(child)}  # fmt: skip
    assert wanted <= set(walked)


def test_tab_follows_the_reading_order_of_the_form(qtbot: QtBot) -> None:
    page = gallery(qtbot)
    page.form.focus("who")
    tops = []
    for _ in range(7):
        at = QApplication.focusWidget()
        assert at is not None
        tops.append(at.mapTo(page.form, QPoint(0, 0)).toTuple()[::-1])
        QTest.keyClick(at, Qt.Key.Key_Tab)
    assert tops == sorted(tops)


def test_no_control_is_without_a_name(qtbot: QtBot) -> None:
    page = gallery(qtbot)
    root = QAccessible.queryAccessibleInterface(page)
    assert root is not None
    assert unnamed(root) == []


def test_field_that_is_asked_for_is_scrolled_to(qtbot: QtBot) -> None:
    page = gallery(qtbot)
    page.resize(1096, 400)
    page.form.focus("who")
    page.form.focus("decided_on")
    edit = page.form.boxes["decided_on"].editor.widget
    qtbot.waitUntil(lambda: not edit.visibleRegion().isEmpty())


def unnamed(node: QAccessibleInterface) -> list[str]:
    """Return the focusable parts of a window that a screen reader cannot name."""
    found = []
    widget = node.object()
    state = node.state()
    if state.focusable and not state.invisible and not node.text(QAccessible.Text.Name):
        found.append(f"{node.role().name} {widget}")
    for i in range(node.childCount()):
        child = node.child(i)
        if child is not None and child.isValid():
            found += unnamed(child)
    return found


def text_of(widget: QWidget) -> str:
    return str(widget.property("text") or widget.accessibleName())


def is_clipped(widget: QWidget) -> bool:
    size = widget.size()
    if widget.hasHeightForWidth():
        return widget.heightForWidth(size.width()) > size.height() + 1
    hint = widget.sizeHint()
    return hint.width() > size.width() + 1 or hint.height() > size.height() + 1


def can_be_reached(widget: QWidget) -> bool:
    policy = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    inner = isinstance(widget.parent(), QAbstractSpinBox)  # its parent has the focus for it
    return widget.isVisible() and widget.isEnabled() and bool(policy) and not inner
