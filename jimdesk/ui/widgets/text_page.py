"""A page of running text that is read, not written in."""

import re

from PySide6.QtCore import Qt

from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.layout import ScrollPage


def text_page(name: str, text: str) -> ScrollPage:
    """Return a page that the arrow keys scroll.

    Args:
        name: What it is called.
        text: Paragraphs parted by blank lines; one that begins with # is a heading, lines that
            begin with - are a list.
    """
    made = ScrollPage(width=720)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    made.setProperty("role", "reading")  # so that the focus shows around it
    inputs.describe(made, name)
    made.body.setContentsMargins(8, 4, 12, 4)
    for paragraph in text.split("\n\n"):
        if paragraph.startswith("#"):
            made.body.addWidget(inputs.section(_plain(paragraph.lstrip("# ").strip())))
        elif paragraph.strip():
            label = inputs.label(_plain(_joined(paragraph)))
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            made.body.addWidget(label)
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
