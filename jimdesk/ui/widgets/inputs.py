"""Make every label and input of the program: the one factory.

Whatever is made here shows plain text only, has an accessible name that begins with what is
written beside it, never traps the Tab key and is at least 24 pixels high.
"""

from collections.abc import Sequence
from typing import Any, Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QSizePolicy,
    QTableView,
    QTreeView,
    QWidget,
)

from jimdesk.ui import theme
from jimdesk.ui.widgets.controls import Button, ComboBox, SpinBox, TextEdit
from jimdesk.ui.widgets.status import Tone
from jimdesk.ui.widgets.wrapping import (
    CheckBox,
    ChipButton,
    FoldButton,
    LinkButton,
    RadioButton,
)

Role = Literal[
    "body", "name", "heading", "section", "sentence", "label", "muted", "help", "meta", "group",
    "message", "strong", "status",
]  # fmt: skip
ButtonKind = Literal["primary", "secondary", "quiet"]


# --- texts -------------------------------------------------------------------------------------


def label(
    text: str = "", role: Role = "body", *, tone: Tone | None = None, wrap: bool = True
) -> QLabel:
    """Make a plain text; role gives its size and weight, tone its colour.

    Args:
        text: What it says, never read as markup.
        role: Where in the page it stands.
        tone: A colour by meaning; give an icon or a word with it.
        wrap: Whether long text goes on in the next line.
    """
    made = QLabel()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setText(text)
    made.setWordWrap(wrap)
    made.setProperty("role", role)
    if tone is not None:
        made.setProperty("tone", tone)
    policy = made.sizePolicy()
    policy.setVerticalPolicy(QSizePolicy.Policy.Minimum)
    made.setSizePolicy(policy)
    return made


def title(text: str = "") -> QLabel:
    """Make the large name on top of a detail; it can be selected and copied."""
    made = label(text, "name")
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


def heading(text: str = "") -> QLabel:
    """Make the heading of a pane."""
    return label(text, "heading")


def section(text: str = "") -> QLabel:
    """Make the heading of a part of a page."""
    return label(text, "section")


def muted(text: str = "") -> QLabel:
    """Make a quiet text."""
    return label(text, "muted")


def set_tone(widget: QWidget, tone: Tone | None) -> None:
    """Give a label, chip or strip another tone."""
    set_property(widget, "tone", tone or "")


def set_property(widget: QWidget, key: str, value: object) -> None:
    """Set a property that the style sheet reads, and show it at once."""
    if widget.property(key) == value:
        return
    widget.setProperty(key, value)
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)


def icon_label(name: str, token: str = "muted", size: str = "icon") -> theme.Icon:
    """Make an icon beside a word that says the same; a screen reader skips it."""
    made = theme.Icon()
    theme.dress(made, name, token, size)
    return made


def hairline(*, vertical: bool = False) -> QFrame:
    """Make the thin line that separates two parts."""
    made = QFrame()
    made.setProperty("role", "hairline")
    if vertical:
        made.setFixedWidth(1)
    else:
        made.setFixedHeight(1)
    return made


# --- inputs ------------------------------------------------------------------------------------


def describe(widget: QWidget, name: str, *parts: str) -> None:
    """Tell a screen reader what a widget is called and what else stands at it.

    Args:
        widget: The input.
        name: The visible label, or text that begins with it.
        parts: Help and error; empty ones are left out.
    """
    widget.setAccessibleName(name)
    widget.setAccessibleDescription(" ".join(part for part in parts if part))


def line_edit(name: str, *, help_text: str = "", placeholder: str = "") -> QLineEdit:
    """Make a field of one line."""
    made = QLineEdit()
    made.setPlaceholderText(placeholder)
    made.setMinimumWidth(72)
    describe(made, name, help_text)
    return made


def search_edit(name: str) -> QLineEdit:
    """Make a search field; its name is its placeholder too."""
    return line_edit(name, placeholder=name)


def text_edit(
    name: str,
    *,
    help_text: str = "",
    placeholder: str = "",
    lines: tuple[int, int] = (2, 16),
) -> TextEdit:
    """Make a field for running text that grows from the least to the most lines."""
    made = TextEdit(lines)
    made.setPlaceholderText(placeholder)
    describe(made, name, help_text)
    return made


def read_text(name: str) -> QPlainTextEdit:
    """Make a field for long text that is read and copied, not written in; it fills its room."""
    made = QPlainTextEdit()
    made.setReadOnly(True)
    made.setTabChangesFocus(True)
    flags = Qt.TextInteractionFlag
    made.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
    describe(made, name)
    return made


def combo(name: str, choices: Sequence[tuple[Any, str]] = (), *, help_text: str = "") -> ComboBox:
    """Make a choice of one among (value, text) pairs."""
    made = ComboBox()
    made.set_choices(choices)
    describe(made, name, help_text)
    return made


def check(text: str, *, help_text: str = "") -> CheckBox:
    """Make a box to tick, with its text beside it."""
    made = CheckBox(text.replace("&", "&&"))
    made.setMinimumHeight(28)
    describe(made, text, help_text)
    return made


def radio(text: str = "") -> RadioButton:
    """Make one choice among several, with its text beside it."""
    made = RadioButton(text.replace("&", "&&"))
    made.setMinimumHeight(28)
    describe(made, text)
    return made


def spin(name: str, low: int, high: int, *, help_text: str = "") -> SpinBox:
    """Make a field for a whole number from low to high."""
    made = SpinBox()
    made.setRange(low, high)
    describe(made, name, help_text)
    return made


# --- buttons -----------------------------------------------------------------------------------


def button(text: str, kind: ButtonKind = "secondary", *, icon: str = "") -> Button:
    """Make a button; there is one primary button on a screen."""
    made = Button(text)
    made.setProperty("kind", kind)
    made.setAutoDefault(False)
    made.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
    if icon:
        theme.dress(made, icon, "on_accent" if kind == "primary" else "accent")
    return made


def chip_button(text: str) -> Button:
    """Make a chosen thing that is taken away when pressed."""
    made = ChipButton(text.replace("&", "&&"))
    made.setProperty("kind", "chip")
    made.setAutoDefault(False)
    theme.dress(made, "x", "accent", "icon_small")
    return made


def link_button(text: str, *, small: bool = False, strong: bool = False) -> LinkButton:
    """Make a link that wraps; small as in the red thread, strong as an action beside a heading."""
    made = LinkButton(text)
    made.setProperty("kind", "link")
    made.setProperty("small", "true" if small else "false")
    made.setProperty("strong", "true" if strong else "false")
    made.setAutoDefault(False)
    return made


def fold_button(text: str) -> FoldButton:
    """Make the line that unfolds a part of a page."""
    made = FoldButton(text)
    made.setProperty("kind", "link")
    made.setProperty("strong", "true")
    made.setAutoDefault(False)
    return made


def icon_button(icon: str, name: str, *, token: str = "muted") -> Button:
    """Make a button that shows an icon only; its name is its tooltip too."""
    made = Button()
    made.setProperty("kind", "icon")
    made.setAutoDefault(False)
    made.setToolTip(name)
    made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    describe(made, name)
    theme.dress(made, icon, token)
    return made


def action(text: str, parent: QWidget, *, shortcut: str = "", icon: str = "") -> QAction:
    """Make a command for menus and keys."""
    made = QAction(text, parent)
    if shortcut:
        made.setShortcut(shortcut)
    if icon:
        theme.dress(made, icon)
    return made


# --- lists and tables --------------------------------------------------------------------------


def list_view(name: str) -> QListView:
    """Make a list of one column."""
    made = QListView()
    _prepare(made, name)
    made.setUniformItemSizes(False)
    made.setWordWrap(True)  # so that rows are measured anew when the width changes
    return made


def prepare_table(view: QTableView, name: str) -> None:
    """Let Tab leave a table and its long words wrap, and do not call its rows 1, 2, 3."""
    _prepare(view, name)
    view.setTabKeyNavigation(False)
    view.setCornerButtonEnabled(False)
    view.verticalHeader().hide()
    view.setWordWrap(True)
    head = view.horizontalHeader()
    head.setHighlightSections(False)
    head.setDefaultAlignment(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)


def tree_view(name: str) -> QTreeView:
    """Make a tree without a head."""
    made = QTreeView()
    _prepare(made, name)
    made.setHeaderHidden(True)
    return made


def _prepare(view: QAbstractItemView, name: str) -> None:
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    describe(view, name)
