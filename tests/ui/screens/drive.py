"""Do on a screen what a person does there."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from jimdesk.domain.record import Record
from jimdesk.ui.document import Document
from jimdesk.ui.place import Place
from jimdesk.ui.record_screen import RecordScreen
from jimdesk.ui.subject import Subject
from jimdesk.ui.widgets.wrapping import LinkButton


def shown(qtbot: QtBot, document: Document, subject: Subject[Any]) -> RecordScreen[Any]:
    """Show the screen of a subject."""
    screen = RecordScreen(document, subject)
    qtbot.addWidget(screen)
    screen.resize(1100, 900)
    with qtbot.waitActive(screen):
        screen.show()
        screen.activateWindow()
    return screen


def opened(
    qtbot: QtBot, document: Document, subject: Subject[Any], record: Record
) -> RecordScreen[Any]:
    """Show the screen of a subject with one record chosen."""
    screen = shown(qtbot, document, subject)
    screen.show_place(Place("", record.id))
    return screen


def type_in(screen: RecordScreen[Any], field: str, text: str) -> None:
    """Go to a field, write there and leave it."""
    screen.detail.focus(field)
    widget = screen.detail.form.boxes[field].editor.widget
    QTest.keyClicks(widget, text)
    QTest.keyClick(widget, Qt.Key.Key_Tab)


def press_link(qtbot: QtBot, screen: RecordScreen[Any], text: str) -> Place:
    """Press a link of the detail and return where it leads."""
    found = [
        link
        for link in screen.detail.findChildren(LinkButton)
        if link.shown == text and not link.isHidden()
    ]
    assert found, f"no link {text!r}"
    with qtbot.waitSignal(screen.go) as signal:
        QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)
    place = signal.args[0] if signal.args else None
    assert isinstance(place, Place)
    return place


def links(screen: RecordScreen[Any]) -> list[str]:
    """Return the words of all links that are shown, in the order they were made."""
    found = screen.detail.findChildren(LinkButton)
    return [link.shown for link in found if not link.isHidden()]


def texts(screen: RecordScreen[Any]) -> str:
    """Return all labels of the detail, one a line."""
    found = screen.detail.findChildren(QLabel)
    return "\n".join(label.text() for label in found if not label.isHidden())


def live(qtbot: QtBot, document: Document, subject: Subject[Any], field: str) -> None:
    """Add a record, write in a field, take that back, throw the record away and fetch it again."""
    screen, store, kind = shown(qtbot, document, subject), document.store, subject.kind
    screen.add()
    added = store.all(kind)[-1]
    assert screen.list.current_key() == added.id

    type_in(screen, field, "Nytt och bra")
    kept = getattr(store.get(kind, added.id), field)
    assert kept == "Nytt och bra"
    assert "Nytt och bra" in texts(screen)
    document.undo()
    assert getattr(store.get(kind, added.id), field) == ""
    assert "Nytt och bra" not in texts(screen)

    screen.delete()
    assert added.id not in [record.id for record in store.all(kind)]
    assert [found.records[0].id for found in store.wastebasket()] == [added.id]
    document.undo()
    assert added.id in [record.id for record in store.all(kind)]
