"""What all dialogs look like: a heading, what it is about, and buttons with verbs."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLayoutItem, QPushButton, QVBoxLayout, QWidget

from jimdesk.i18n import translate
from jimdesk.ui import theme
from jimdesk.ui.widgets import inputs

_GROWS = 1000
"""How much more of the room than nothing at all a part takes that can grow."""


def lay_out(
    dialog: QDialog,
    title: str,
    content: list[QWidget],
    buttons: list[QPushButton],
    *,
    size: tuple[int, int] = (640, 480),
) -> None:
    """Arrange a dialog: heading, content from top to bottom, buttons at the bottom right.

    What can grow, such as a table, takes the room that is left. Escape and the last button close
    the dialog; it is forgotten when it is closed.
    """
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(f"{title} – JiM Desk")
    close = inputs.button(translate("Dialog", "Close"))
    close.clicked.connect(dialog.reject)
    box = QVBoxLayout(dialog)
    box.setContentsMargins(28, 20, 28, 20)
    box.setSpacing(12)
    box.addWidget(inputs.heading(title))
    for widget in content:
        box.addWidget(widget)
        if _grows(widget, box.itemAt(box.count() - 1)):
            box.setStretchFactor(widget, _GROWS)
    box.addStretch(1)  # where nothing grows, what there is stands together at the top
    row = QHBoxLayout()
    row.addStretch(1)
    for button in [*buttons, close]:
        row.addWidget(button)
    box.addLayout(row)
    room = dialog.screen().availableSize()
    dialog.resize((QSize(*size) * theme.current().scale).boundedTo(room))


def _grows(widget: QWidget, item: QLayoutItem | None) -> bool:
    """Return whether a part has use for more height, by itself or by what is in it."""
    wanted = widget.sizePolicy().expandingDirections()
    if item is not None:
        wanted |= item.expandingDirections()
    return bool(wanted & Qt.Orientation.Vertical)
