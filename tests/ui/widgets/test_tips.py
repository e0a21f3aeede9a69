"""A text that looks like HTML is shown word for word where the pointer rests."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from jimdesk.ui.widgets.plain_table import PlainTableModel
from jimdesk.ui.widgets.tips import tip

HOSTILE = '<img src="file:///x"><a href="file:///y">press</a>'


def test_a_tip_shows_markup_as_it_is_written() -> None:
    shown = QTextDocument()
    shown.setHtml(tip(HOSTILE))
    assert shown.toPlainText() == HOSTILE
    assert tip("5 < 6") == "5 < 6"


def test_a_table_gives_no_markup_as_its_tip(qtbot: QtBot) -> None:
    model = PlainTableModel(("a",))
    model.set_rows([(HOSTILE,)])
    told = model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "<img" not in told
    assert model.index(0, 0).data() == HOSTILE
