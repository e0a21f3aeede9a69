"""The help: pages of plain text that ship with the program."""

import re

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from jimdesk import __version__, paths
from jimdesk.i18n import language, translate
from jimdesk.ui.dialogs.frame import lay_out
from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.layout import ScrollPage
from jimdesk.ui.widgets.plain_table import PlainTable

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
        content = _table(title, shortcuts) if page == "shortcuts" else _text(title, page)
        lay_out(self, title, [content], [], size=(820, 640))


def _table(title: str, shortcuts: list[tuple[str, str]]) -> QWidget:
    table = PlainTable(title, (translate("Help", "Keys"), translate("Help", "What they do")))
    table.set_rows(shortcuts)
    return table


def _text(title: str, page: str) -> QWidget:
    """Return a page that the arrow keys scroll.

    In its file, lines that begin with # are headings and blank lines part paragraphs.
    """
    file = paths.resource("help", f"{page}_{language()}.md")
    made = ScrollPage(width=720)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    inputs.describe(made, title)
    made.body.setContentsMargins(8, 4, 12, 4)
    for paragraph in file.read_text("utf-8").replace("{version}", __version__).split("\n\n"):
        if paragraph.startswith("#"):
            made.body.addWidget(inputs.section(_plain(paragraph.lstrip("# ").strip())))
        elif paragraph.strip():
            made.body.addWidget(inputs.label(_plain(_joined(paragraph))))
    return made


def _joined(paragraph: str) -> str:
    """Join the lines of a paragraph; the lines of a list stay apart."""
    lines = paragraph.strip().splitlines()
    if lines[0].startswith(("- ", "|")):
        return "\n".join(line.replace("- ", "•  ", 1) for line in lines)
    return " ".join(lines)


def _plain(text: str) -> str:
    """Return a text without the marks of bold, italics and code."""
    return re.sub(r"(\*{1,2}|`)(\S(?:.*?\S)?)\1", r"\2", text)
