"""What is seen before a file is open: begin, open, or look at the example."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from jimdesk import policy
from jimdesk.i18n import translate
from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.layout import ScrollPage, line
from jimdesk.ui.widgets.message_strip import MessageStrip


class Welcome(QWidget):
    """Three ways to begin, and the files opened last.

    Signals:
        new_requested, open_requested, example_requested: the user chose that way.
        file_chosen: the Path of a recent file.
    """

    new_requested = Signal()
    open_requested = Signal()
    example_requested = Signal()
    file_chosen = Signal(object)

    def __init__(self, recent: Sequence[Path], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.message = MessageStrip()
        self._recent = QVBoxLayout()
        self._recent.setSpacing(2)
        self._page = page = ScrollPage(width=720)
        page.body.setContentsMargins(48, 56, 48, 48)
        page.body.addWidget(self.message)
        page.body.addWidget(inputs.title("JiM Desk"))
        page.body.addWidget(
            inputs.label(
                translate(
                    "Welcome",
                    "From gender inequality problem to annual report: in one file, on your"
                    " computer, with Excel out.",
                ),
                "sentence",
            )
        )
        page.body.addSpacing(16)
        page.body.addLayout(self._ways())
        page.body.addSpacing(16)
        self._heading = inputs.section(translate("Welcome", "Opened last"))
        page.body.addWidget(self._heading)
        page.body.addLayout(self._recent)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(page)
        self.set_recent(recent)

    def ask(self, strip: QWidget) -> None:
        """Show a question under the ways to begin until it is answered."""
        self._page.body.insertWidget(self._page.body.indexOf(self._heading), strip)

    def set_recent(self, recent: Sequence[Path]) -> None:
        """Show the files opened last."""
        while (item := self._recent.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for path in recent:
            button = inputs.link_button(path.stem)
            inputs.describe(button, path.stem, str(path.parent))
            button.clicked.connect(lambda _=False, path=path: self.file_chosen.emit(path))
            row = line(button, inputs.label(str(path.parent), "meta"), spacing=16)
            row.setStretch(0, 0)
            row.setStretch(1, 1)
            made = QWidget()
            made.setLayout(row)
            self._recent.addWidget(made)
        self._heading.setVisible(bool(recent))

    def _ways(self) -> QGridLayout:
        """Return the three ways in, their buttons of one width."""
        example = inputs.button(translate("Welcome", "Look at the example"), "primary", icon="eye")
        new = inputs.button(translate("Welcome", "Begin a new file"), icon="file-plus")
        old = inputs.button(translate("Welcome", "Open a file"), icon="folder-open")
        if not policy.current().example:
            example.setEnabled(False)
            inputs.describe(example, example.text(), _governed())
        example.clicked.connect(self.example_requested)
        new.clicked.connect(self.new_requested)
        old.clicked.connect(self.open_requested)
        texts = (
            translate("Welcome", "A made-up agency with ten years of work. Try anything.")
            if policy.current().example
            else _governed(),
            translate("Welcome", "Everything you write is saved at once, in one file."),
            translate("Welcome", "A file that ends in .jim."),
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        grid.setColumnMinimumWidth(0, 220)
        grid.setColumnStretch(1, 1)
        for row, (button, text) in enumerate(zip((example, new, old), texts, strict=True)):
            grid.addWidget(button, row, 0)
            grid.addWidget(inputs.muted(text), row, 1)
        return grid


def _governed() -> str:
    from jimdesk.domain.governed import governed  # most starts need no word of it

    return governed()
