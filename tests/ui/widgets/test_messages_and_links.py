import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from jimdesk.ui.widgets.layout import Card, NameLine
from jimdesk.ui.widgets.links import Breadcrumb, Link, Related, RelatedList
from jimdesk.ui.widgets.message_strip import MessageStrip
from jimdesk.ui.widgets.status import Status
from jimdesk.ui.widgets.wrapping import LinkButton


def links(widget: object) -> list[LinkButton]:
    found = widget.findChildren(LinkButton)  # type: ignore[attr-defined]
    return [link for link in found if link.isVisible()]


def test_strip_says_acts_and_goes_away(qtbot: QtBot) -> None:
    strip = MessageStrip()
    qtbot.addWidget(strip)
    assert strip.isHidden()
    strip.show_message("Filen är öppen i Excel.", "bad", action="Försök igen")
    assert strip.text == "Filen är öppen i Excel."
    with qtbot.waitSignal(strip.action_requested):
        QTest.keyClick(strip.action, Qt.Key.Key_Return)
    with qtbot.waitSignal(strip.dismissed):
        QTest.mouseClick(strip.close_button, Qt.MouseButton.LeftButton)
    assert strip.isHidden()


def test_strip_is_spoken_at_once(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[tuple[str, object]] = []
    monkeypatch.setattr(  # Qt tells only a screen reader, and there is none here
        QAccessible,
        "updateAccessibility",
        staticmethod(lambda event: said.append((event.message(), event.politeness()))),
    )
    strip = MessageStrip()
    qtbot.addWidget(strip)
    strip.show_message("Sparat.", "good")
    strip.show_message("Inte sparat.", "bad")
    strip.show_message("Tyst.", spoken=False)
    politeness = QAccessible.AnnouncementPoliteness
    assert said == [("Sparat.", politeness.Polite), ("Inte sparat.", politeness.Assertive)]


def test_red_thread_leads_where_it_says(qtbot: QtBot) -> None:
    crumb = Breadcrumb()
    qtbot.addWidget(crumb)
    crumb.set_links([Link("a", "Delmål 2"), Link("b", "P-001 Färre kvinnor")])
    crumb.resize(500, 40)
    crumb.show()
    with qtbot.waitSignal(crumb.followed) as told:
        QTest.mouseClick(links(crumb)[1], Qt.MouseButton.LeftButton)
    assert told.args == ["b"]
    crumb.set_links([Link("c", "Annan")])
    crumb.show()
    qtbot.waitUntil(lambda: [link.shown for link in links(crumb)] == ["Annan"])


def test_related_records_are_links_with_their_state(qtbot: QtBot) -> None:
    related = RelatedList("Hänger ihop med", [Link("goal", "Lägg till mål")], empty="Inget än.")
    qtbot.addWidget(related)
    related.set_rows([Related(key=5, icon="target", code="M-001", text="Lika lön", state="På väg")])
    related.show()
    add, row = links(related)
    assert row.accessibleName() == "M-001  Lika lön"
    assert row.accessibleDescription() == "På väg"
    with qtbot.waitSignal(related.followed) as told:
        QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    assert told.args == [5]
    with qtbot.waitSignal(related.add_requested) as told:
        QTest.mouseClick(add, Qt.MouseButton.LeftButton)
    assert told.args == ["goal"]
    related.set_read_only(True)
    assert links(related) == [row]


def test_head_and_card_show_what_they_are_given(qtbot: QtBot) -> None:
    head, card = NameLine(), Card("Så lyder problemet")
    for widget in (head, card):
        qtbot.addWidget(widget)
    head.set_name("Lika lön", Status("Beslutad", "good", "check"))
    assert not head.chip.isHidden()
    head.set_name("Lika lön")
    assert head.chip.isHidden()
    assert card.isHidden()
    card.set_text("Kvinnor har lägre lön.")
    assert not card.isHidden()
