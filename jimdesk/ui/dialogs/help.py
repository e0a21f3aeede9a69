"""The help: pages of plain text that ship with the program."""

from PySide6.QtWidgets import QDialog, QWidget

from jimdesk import __version__, paths
from jimdesk.i18n import language, translate
from jimdesk.ui.dialogs.frame import lay_out
from jimdesk.ui.widgets.plain_table import PlainTable
from jimdesk.ui.widgets.text_page import text_page

PAGES = ("help", "shortcuts", "rules", "changelog", "accessibility", "it", "about")


class HelpDialog(QDialog):
    """One page of the help, one of PAGES."""

    def __init__(
        self, page: str, shortcuts: list[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
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
        lay_out(self, title, [content], [], size=(820, 640))


def _table(title: str, shortcuts: list[tuple[str, str]]) -> QWidget:
    table = PlainTable(title, (translate("Help", "Keys"), translate("Help", "What they do")))
    table.set_rows(shortcuts)
    return table


def _page(title: str, page: str) -> QWidget:
    file = paths.resource("help", f"{page}_{language()}.md")
    return text_page(title, file.read_text("utf-8").replace("{version}", __version__))
