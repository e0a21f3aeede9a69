"""Texts that came back edited, old beside new, goal by goal, taken in as one step."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QFrame, QGridLayout, QWidget

from jimdesk.domain.errors import JimdeskError
from jimdesk.domain.result import Result
from jimdesk.i18n import translate
from jimdesk.reports.parts.labels import labels
from jimdesk.review.returned import Difference, differences, take_in
from jimdesk.store.manifest import Reason
from jimdesk.ui.dialogs.frame import lay_out
from jimdesk.ui.document import Document
from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.layout import ScrollPage
from jimdesk.ui.widgets.message_strip import MessageStrip


def ask(document: Document, parent: QWidget, say: Callable[[str, str], None]) -> None:
    """Ask for a document and show what is different in it; say it when nothing is."""
    name, _ = QFileDialog.getOpenFileName(
        parent,
        translate("Returned", "Take back texts from Word"),
        "",
        translate("Returned", "Word documents (*.docx)"),
    )
    if name:
        show(document, Path(name), parent, say)


def show(document: Document, path: Path, parent: QWidget, say: Callable[[str, str], None]) -> None:
    """Show what is different in a document that came back; say it when nothing is."""
    from jimdesk.office import docx_reading  # brings python-docx with it

    try:
        returned = docx_reading.read(path)
    except JimdeskError as error:
        say(str(error), "bad")
        return
    found = differences(document.store, returned.year, returned.texts)
    if not found:
        text = translate("Returned", "The texts in {file} are those of the file already.")
        say(text.format(file=path.name), "good")
        return
    ReturnedTexts(document, returned.year, found, parent).open()


class ReturnedTexts(QDialog):
    """Shows what is different and takes in what is ticked; nothing else is changed."""

    def __init__(
        self,
        document: Document,
        year: int,
        found: tuple[Difference, ...],
        parent: QWidget | None = None,
    ) -> None:
        """Show differences.

        Args:
            document: The open file.
            year: Year of the results.
            found: At least one difference.
            parent: The window.
        """
        super().__init__(parent)
        self._document = document
        self._year = year
        self._found = found
        self.choices = [inputs.check(_about(each)) for each in found]
        self.button = inputs.button(translate("Returned", "Take in what is ticked"), "primary")
        self.button.clicked.connect(self.take_in)
        self.button.setEnabled(not document.read_only)
        self.message = MessageStrip()
        page = ScrollPage()
        for choice, each in zip(self.choices, found, strict=True):
            choice.setChecked(True)
            choice.toggled.connect(self._refresh)
            page.body.addWidget(choice)
            page.body.addWidget(_beside(each))
        page.body.addStretch(1)
        about = translate(
            "Returned",
            "%n texts differ from the file. What you do not tick stays as it is.",
            "",
            n=len(found),
        )
        lay_out(
            self,
            translate("Returned", "Texts that came back, {year}").format(year=year),
            [inputs.muted(about), page, self.message],
            [self.button],
            size=(1000, 720),
        )

    def take_in(self) -> None:
        """Write what is ticked, as one step of undo."""
        pairs = zip(self.choices, self._found, strict=True)
        taken = [each for choice, each in pairs if choice.isChecked()]
        store = self._document.store
        try:
            self._document.edit(
                translate("Returned", "Take in edited texts"),
                lambda edit: take_in(edit, store, self._year, taken),
                before=Reason.IMPORT,
            )
        except JimdeskError as error:  # such as a year that is locked
            self.message.show_message(str(error), "bad")
            return
        self.accept()

    def _refresh(self) -> None:
        chosen = any(choice.isChecked() for choice in self.choices)
        self.button.setEnabled(chosen and not self._document.read_only)


def _about(difference: Difference) -> str:
    field = labels(Result).get(difference.field, difference.field)
    return f"{difference.goal.code} {difference.goal.statement}: {field}"


def _beside(difference: Difference) -> QWidget:
    """Return the two texts side by side, each under its head."""
    made = QFrame()
    grid = QGridLayout(made)
    grid.setContentsMargins(28, 0, 0, 16)
    grid.setHorizontalSpacing(28)
    nothing = translate("Returned", "[nothing]")
    texts = (
        (translate("Returned", "In the file"), difference.old),
        (translate("Returned", "In the document"), difference.new),
    )
    for column, (head, text) in enumerate(texts):
        grid.addWidget(inputs.label(head, "help"), 0, column)
        shown = inputs.label(text or nothing)
        shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        grid.addWidget(shown, 1, column, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(column, 1)
    return made
