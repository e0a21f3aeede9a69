"""The help: pages of plain text that ship with the program."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QLabel, QWidget

from jimdesk import __version__, paths
from jimdesk.i18n import language, translate
from jimdesk.ui.dialogs.frame import lay_out
from jimdesk.ui.widgets.layout import ScrollPage
from jimdesk.ui.widgets.plain_table import PlainTable
from jimdesk.ui.widgets.text_page import text_page

PAGES = ("help", "shortcuts", "rules", "changelog", "accessibility", "it", "about")


class HelpDialog(QDialog):
    """One page of the help, one of PAGES."""

    def __init__(
        self,
        page: str,
        shortcuts: list[tuple[str, str]],
        parent: QWidget | None = None,
        *,
        at: str = "",
    ) -> None:
        """Show a page.

        Args:
            page: One of PAGES.
            shortcuts: The keys with what they do, for the page of shortcuts.
            parent: The window.
            at: Where to begin to read: a heading, or else a paragraph that says it.
        """
        super().__init__(parent)
        self._at = at
        titles = {
            "help": translate("Help", "Help"),
            "shortcuts": translate("Help", "Keyboard shortcuts"),
            "rules": translate("Help", "What is checked"),
            "changelog": translate("Help", "News"),
            "accessibility": translate("Help", "Accessibility"),
            "it": translate("Help", "For the IT department"),
            "about": translate("Help", "About JiM Desk"),
        }
        title = titles[page]
        content = _table(title, shortcuts) if page == "shortcuts" else _page(title, page)
        self._content = content
        lay_out(self, title, [content], [], size=(820, 640))

    def showEvent(self, event: QShowEvent) -> None:
        """Turn to where to begin, which lies nowhere before it is laid out."""
        super().showEvent(event)
        if self._at and isinstance(self._content, ScrollPage):
            QTimer.singleShot(0, self, self._turn)

    def _turn(self) -> None:
        assert isinstance(self._content, ScrollPage)
        labels = self._content.findChildren(QLabel)
        said = [label for label in labels if self._at in label.text()]
        headings = [label for label in said if label.text().split(" ")[0] == self._at]
        for label in (headings or said)[:1]:
            self._content.verticalScrollBar().setValue(label.y() - 8)
            self._content.setFocus()


def _table(title: str, shortcuts: list[tuple[str, str]]) -> QWidget:
    table = PlainTable(title, (translate("Help", "Keys"), translate("Help", "What they do")))
    table.set_rows(shortcuts)
    return table


def _page(title: str, page: str) -> QWidget:
    file = paths.resource("help", f"{page}_{language()}.md")
    return text_page(title, file.read_text("utf-8").replace("{version}", __version__))
