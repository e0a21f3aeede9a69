"""The dialog of the agency's own frameworks: copy one, change it, share it, take one in."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from jimdesk.domain import framework, own_framework
from jimdesk.domain.assessment import OwnFramework
from jimdesk.domain.errors import InvalidError, JimdeskError
from jimdesk.domain.framework import Framework
from jimdesk.i18n import translate
from jimdesk.imports.framework import read, shipped, write
from jimdesk.ui.dialogs.frame import lay_out
from jimdesk.ui.document import Document
from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.field import Field, Section
from jimdesk.ui.widgets.form import Form
from jimdesk.ui.widgets.layout import FlowLayout, ScrollPage, labelled
from jimdesk.ui.widgets.message_strip import MessageStrip
from jimdesk.ui.widgets.reading_order import move_focus


class FrameworksDialog(QDialog):
    """Shows one framework at a time; only the agency's own can be changed."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._own: OwnFramework | None = None
        self.message = MessageStrip()
        self.choice = inputs.combo(translate("Frameworks", "Framework"))
        self.copy_button = inputs.button(translate("Frameworks", "Make a copy of our own"))
        self.read_button = inputs.button(translate("Frameworks", "Take in a file …"))
        self.write_button = inputs.button(translate("Frameworks", "Save as file …"))
        self.delete_button = inputs.button(translate("Frameworks", "Move to the wastebasket"))
        self.note = inputs.label("", "help")
        self.form = Form(_sections(), self._save)
        self._lay_out()
        self.choice.activated.connect(lambda: self.show_framework(self.choice.currentData()))
        self.copy_button.clicked.connect(self.copy)
        self.read_button.clicked.connect(self._ask_what)
        self.write_button.clicked.connect(self._ask_where)
        self.delete_button.clicked.connect(self.delete)
        self.finished.connect(lambda: self.form.flush())
        for button in (self.copy_button, self.read_button, self.delete_button):
            button.setEnabled(not document.read_only)
        self._offer(None)
        self.choice.setFocus()

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802 - Qt's name
        """Let Tab go through the dialog as it is read."""
        return move_focus(self, forward=forward)

    def _lay_out(self) -> None:
        buttons = QWidget()
        flow = FlowLayout(buttons)
        for button in (
            self.copy_button,
            self.read_button,
            self.write_button,
            self.delete_button,
        ):
            flow.addWidget(button)
        title = translate("Frameworks", "Frameworks for self-assessment")
        page = ScrollPage()
        for widget in (labelled(self.choice), buttons, self.note, self.form):
            page.body.addWidget(widget)
        page.body.addStretch(1)
        lay_out(self, title, [self.message, page], [], size=(900, 780))

    @property
    def shown(self) -> Framework:
        """The framework shown."""
        if self._own is not None:
            return self._own.asks
        return shipped()[max(self.choice.currentIndex(), 0)]

    def show_framework(self, own: OwnFramework | None) -> None:
        """Show the agency's own framework; None for the one that ships and is chosen."""
        if not self.form.flush():
            return
        self._own = own
        asks = self.shown
        writable = own is not None and not self._document.read_only
        self.delete_button.setVisible(own is not None)
        self.note.setText(
            str(asks.about)
            if own is not None
            else translate(
                "Frameworks", "{about} It ships with JiM Desk; make a copy to change it."
            )
            .format(about=asks.about)
            .strip()
        )
        self.form.show_values(_values(asks), record=(own.id if own else asks.id))
        self.form.set_read_only(not writable)

    def copy(self) -> None:
        """Make a framework of the agency's own from the one shown."""
        taken = [*(each.id for each in shipped()), *(each.asks.id for each in self._all())]
        made = own_framework.copy_of(self.shown, taken)
        self._add(made, translate("Frameworks", "Make a copy of our own"))

    def take_in(self, path: Path) -> None:
        """Add a framework from a file, after it has been checked."""
        try:
            made = read(path)
        except JimdeskError as error:
            self.message.show_message(str(error), "bad")
            return
        self._add(made, translate("Frameworks", "Take in a framework"))
        text = translate("Frameworks", "{title} is added, with {n} questions.")
        self.message.show_message(text.format(title=made.title, n=len(made.questions)), "good")

    def save_as(self, path: Path) -> None:
        """Write the framework shown as a file that another agency can take in."""
        try:
            write(self.shown, path)
        except JimdeskError as error:
            self.message.show_message(str(error), "bad")
            return
        text = translate("Frameworks", "The framework is saved as {name}.")
        self.message.show_message(text.format(name=path.name), "good")

    def delete(self) -> None:
        """Put the agency's own framework in the wastebasket; rounds keep their copies."""
        own = self._own
        if own is not None:
            label = translate("Frameworks", "Remove framework")
            self._document.edit(label, lambda edit: edit.delete(own))
            self._own = None
            self._offer(None)

    def _add(self, made: Framework, label: str) -> None:
        new = OwnFramework(content=framework.to_text(made))
        saved = self._document.edit(label, lambda edit: edit.save(new))
        self._offer(saved)

    def _all(self) -> list[OwnFramework]:
        return self._document.store.all(OwnFramework)

    def _offer(self, own: OwnFramework | None) -> None:
        self.choice.set_choices(
            [
                *((None, str(each.title)) for each in shipped()),
                *((each, str(each.asks.title)) for each in self._all()),
            ]
        )
        if own is None:
            self.choice.setCurrentIndex(0)
        else:
            self.choice.choose(own)
        self.show_framework(own)

    def _save(self, values: dict[str, Any]) -> None:
        if self._own is None:
            return
        field, value = next(iter(values.items()))
        try:
            made = _CHANGES[field](self._own.asks, value)
            made = framework.from_plain(framework.to_plain(made))
        except InvalidError as error:
            raise InvalidError(field, error.text) from error
        changed = replace(self._own, content=framework.to_text(made))
        label = translate("Frameworks", "Change framework")
        self._own = self._document.edit(label, lambda edit: edit.save(changed))
        self.choice.setItemText(self.choice.currentIndex(), str(made.title))
        self.choice.setItemData(self.choice.currentIndex(), self._own)

    def _ask_what(self) -> None:
        kinds = translate("Frameworks", "Framework (*.json)")
        chosen, _ = QFileDialog.getOpenFileName(self, self.read_button.text(), "", kinds)
        if chosen:
            self.take_in(Path(chosen))

    def _ask_where(self) -> None:
        kinds = translate("Frameworks", "Framework (*.json)")
        name = f"{self.shown.id}.json"
        chosen, _ = QFileDialog.getSaveFileName(self, self.write_button.text(), name, kinds)
        if chosen:
            path = Path(chosen)
            self.save_as(path if path.suffix else path.with_suffix(".json"))


_CHANGES: dict[str, Callable[[Framework, Any], Framework]] = {
    "title": lambda asks, text: replace(asks, title=own_framework.said(asks.title, text)),
    "version": lambda asks, text: replace(asks, version=text.strip()),
    "about": lambda asks, text: replace(asks, about=own_framework.said(asks.about, text)),
    "levels": own_framework.with_levels,
    "questions": own_framework.with_questions,
}


def _values(asks: Framework) -> dict[str, Any]:
    return {
        "title": str(asks.title),
        "version": asks.version,
        "about": str(asks.about),
        "levels": own_framework.level_rows(asks),
        "questions": own_framework.question_rows(asks),
    }


def _sections() -> tuple[Section, ...]:
    return (
        Section(
            "",
            (
                Field("title", lambda: translate("Frameworks", "Title"), required=True),
                Field(
                    "version",
                    lambda: translate("Frameworks", "Version"),
                    help=lambda: translate(
                        "Frameworks", "Rounds that have begun keep what they ask."
                    ),
                ),
                Field("about", lambda: translate("Frameworks", "About"), "long_text"),
                Field(
                    "levels",
                    lambda: translate("Frameworks", "Levels, lowest first"),
                    "rows",
                    rows=(
                        Field("name", lambda: translate("Frameworks", "Name")),
                        Field(
                            "description",
                            lambda: translate("Frameworks", "What it takes"),
                            "long_text",
                        ),
                    ),
                    item=lambda: translate("Frameworks", "Level"),
                    add=lambda: translate("Frameworks", "Add level"),
                ),
                Field(
                    "questions",
                    lambda: translate("Frameworks", "Questions"),
                    "rows",
                    rows=(
                        Field("area", lambda: translate("Frameworks", "Area")),
                        Field("text", lambda: translate("Frameworks", "Question"), "long_text"),
                        Field("hint", lambda: translate("Frameworks", "What could show it")),
                        Field("who", lambda: translate("Frameworks", "Who should answer")),
                    ),
                    item=lambda: translate("Frameworks", "Question"),
                    add=lambda: translate("Frameworks", "Add question"),
                ),
            ),
        ),
    )
