"""How far a round has come: its framework, who has answered, the conversation, and closing it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from jimdesk import __version__
from jimdesk.domain import framework
from jimdesk.domain.assessment import (
    AssessmentParticipant,
    AssessmentRound,
    OwnFramework,
    opened_again,
)
from jimdesk.domain.errors import InvalidError, JimdeskError
from jimdesk.domain.framework import Framework
from jimdesk.i18n import translate
from jimdesk.imports.framework import shipped
from jimdesk.review.rounds import WholeRound, whole_round
from jimdesk.ui import theme
from jimdesk.ui.assessment_parts.answering import AnswerDialog
from jimdesk.ui.assessment_parts.conversation import ConversationDialog
from jimdesk.ui.assessment_parts.frameworks import FrameworksDialog
from jimdesk.ui.document import Document
from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.layout import FlowLayout, column, labelled, line
from jimdesk.ui.widgets.message_strip import MessageStrip


def frameworks(document: Document) -> list[Framework]:
    """Return what can be asked: the frameworks that ship, then the agency's own."""
    return [*shipped(), *(each.asks for each in document.store.all(OwnFramework))]


class ProgressPart(QWidget):
    """What is to be done in a round, and how much of it is.

    Signals:
        go: the Place of an improvement that the user wants to see.
    """

    go = Signal(object)

    def __init__(
        self, document: Document, lock: Callable[[bool], None], parent: QWidget | None = None
    ) -> None:
        """Build the part; lock closes the form of the round, or opens it."""
        super().__init__(parent)
        self._document = document
        self._lock = lock
        self._whole: WholeRound | None = None
        self.message = MessageStrip()
        self.asks = inputs.label("", "help")
        self.choice = inputs.combo(translate("Progress", "Framework"))
        self._choose = labelled(self.choice)
        self.edit_button = inputs.link_button(translate("Progress", "Own frameworks …"))
        self._list = QWidget()
        self.talk_button = inputs.button(translate("Progress", "Hold the conversation"), "primary")
        self.meeting_button = inputs.button(translate("Progress", "Meeting mode, full screen"))
        self.send_button = inputs.button(translate("Progress", "Save forms for the answers …"))
        self.read_button = inputs.button(translate("Progress", "Read in answered forms …"))
        self.close_button = inputs.button(translate("Progress", "Close the round"), icon="lock")
        self.reason = inputs.line_edit(translate("Progress", "Why the round is opened again"))
        self.open_button = inputs.button(translate("Progress", "Open the round again"))
        self._opening = QWidget()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        space = theme.current().space
        self._box = column()
        self.setLayout(self._box)
        opening = QVBoxLayout(self._opening)
        opening.setContentsMargins(0, 0, 0, 0)
        opening.addWidget(labelled(self.reason))
        opening.addLayout(line(QWidget(), self.open_button))
        buttons = QWidget()
        flow = FlowLayout(buttons, spacing=space.m)
        for button in (
            self.talk_button,
            self.meeting_button,
            self.send_button,
            self.read_button,
            self.close_button,
        ):
            flow.addWidget(button)
        for widget in (
            self.message,
            self._choose,
            self.asks,
            self.edit_button,
            inputs.section(translate("Progress", "Answers")),
            self._list,
            buttons,
            self._opening,
        ):
            self._box.addWidget(widget)

    def _connect(self) -> None:
        self.choice.activated.connect(self._on_framework)
        self.edit_button.clicked.connect(self._show_frameworks)
        self.talk_button.clicked.connect(lambda: self.talk(meeting=False))
        self.meeting_button.clicked.connect(lambda: self.talk(meeting=True))
        self.send_button.clicked.connect(self._ask_where)
        self.read_button.clicked.connect(self._read_in)
        self.close_button.clicked.connect(self._on_close)
        self.open_button.clicked.connect(self._on_open)

    def show_record(self, record: AssessmentRound) -> None:
        """Show how far a round has come."""
        whole = self._whole = whole_round(self._document.store, record)
        writable = not self._document.read_only and not record.is_closed
        self.message.clear()
        self._lock(not writable)
        self._offer(whole, writable)
        self._fill(whole)
        ready = bool(whole.asks.questions)
        self.talk_button.setEnabled(ready)
        self.meeting_button.setEnabled(ready)
        waiting = any(not each.answered_on for each in whole.participants)
        self.send_button.setVisible(writable and ready and waiting)
        self.read_button.setVisible(writable and ready and bool(whole.participants))
        self.close_button.setVisible(writable)
        self._opening.setVisible(record.is_closed and not self._document.read_only)

    def answer(self, participant: AssessmentParticipant) -> AnswerDialog | None:
        """Let a participant answer; None when the framework asks nothing."""
        if self._whole is None or not self._whole.asks.questions:
            return None
        dialog = AnswerDialog(self._document, self._whole, participant, self.window())
        dialog.open()
        return dialog

    def talk(self, *, meeting: bool) -> ConversationDialog | None:
        """Hold the conversation, in full screen at a meeting; None when nothing is asked."""
        if self._whole is None or not self._whole.asks.questions:
            return None
        dialog = ConversationDialog(self._document, self._whole, self.window())
        dialog.go.connect(self.go)
        dialog.open()
        if meeting:
            dialog.toggle_full_screen()
        return dialog

    def _offer(self, whole: WholeRound, writable: bool) -> None:
        """Offer the frameworks while nothing is answered; an answer belongs to its question."""
        begun = bool(whole.common) or any(whole.answers.values())
        own = framework.to_text(whole.asks)
        choices = {framework.to_text(each): each for each in frameworks(self._document)}
        choices.setdefault(own, whole.asks)
        self.choice.set_choices([(text, _name(each)) for text, each in choices.items()])
        self.choice.choose(own)
        self._choose.setVisible(writable and not begun)
        text = translate("Progress", "{name}: {n} questions on a scale of {levels} levels.")
        asks = whole.asks
        said = text.format(name=_name(asks), n=len(asks.questions), levels=asks.highest)
        self.asks.setText(f"{said} {asks.about}" if not begun else said)

    def _fill(self, whole: WholeRound) -> None:
        made = QWidget(self)
        box = column(spacing=4)
        made.setLayout(box)
        asked = len(whole.asks.questions)
        for participant in whole.participants:
            name = whole.names[participant.id]
            text = translate("Progress", "{n} of {all} answered")
            state = text.format(n=whole.answered(participant.id), all=asked)
            if participant.answered_on:
                done = translate("Progress", "done {date}")
                state = f"{state}, {done.format(date=participant.answered_on)}"
            link = inputs.link_button(name)
            inputs.describe(link, name, state)
            link.clicked.connect(partial(self._on_answer, participant))
            box.addLayout(line(link, inputs.label(state, "meta", wrap=False)))
        if not whole.participants:
            empty = translate("Progress", "Add those who take part below, by their functions.")
            box.addWidget(inputs.muted(empty))
        text = translate("Progress", "{n} of {all} questions have a common answer.")
        box.addWidget(inputs.label(text.format(n=whole.agreed, all=asked), "help"))
        # Deleted later, since the link that was just pressed may be among them.
        self._list.hide()
        self._list.deleteLater()
        self._box.replaceWidget(self._list, made)
        self._list = made
        made.show()

    def _on_answer(self, participant: AssessmentParticipant) -> None:
        self.answer(participant)

    def _on_framework(self) -> None:
        if self._whole is not None:
            chosen = replace(self._whole.record, framework=self.choice.currentData())
            label = translate("Progress", "Choose framework")
            self._document.edit(label, lambda edit: edit.save(chosen))

    def _show_frameworks(self) -> None:
        dialog = FrameworksDialog(self._document, self.window())
        dialog.open()

    def hand_out(self, folder: Path) -> None:
        """Save a form in a folder for each participant who is not done."""
        from jimdesk.office.hand_out import Handing, hand_out_assessment  # brings the workbooks

        if self._whole is None:
            return
        how = Handing(folder=folder, at=datetime.now().astimezone(), version=__version__)
        year = self._document.report_year
        try:
            made = hand_out_assessment(self._document.store, self._whole, year, how)
        except JimdeskError as error:
            self.message.show_message(str(error), "bad")
            return
        text = translate("Progress", "%n forms are saved in {folder}.", "", n=len(made))
        self.message.show_message(text.format(folder=folder.name or folder), "good")

    def _ask_where(self) -> None:
        title = self.send_button.text()
        chosen = QFileDialog.getExistingDirectory(self, title)
        if chosen:
            self.hand_out(Path(chosen))

    def _read_in(self) -> None:
        from jimdesk.ui.dialogs.form_answers import FormAnswersDialog  # brings the workbooks

        FormAnswersDialog(self._document, [], self.window()).open()

    def _on_close(self) -> None:
        if self._whole is not None:
            closed = replace(self._whole.record, closed_on=_today())
            label = translate("Progress", "Close the round")
            self._document.edit(label, lambda edit: edit.save(closed))

    def _on_open(self) -> None:
        if self._whole is None:
            return
        try:
            opened = opened_again(self._whole.record, self.reason.text(), _today())
        except InvalidError as error:
            self.message.show_message(error.text, "bad")
            self.reason.setFocus()
            return
        self.reason.clear()
        label = translate("Progress", "Open the round again")
        self._document.edit(label, lambda edit: edit.save(opened))


def _name(asks: Framework) -> str:
    text = translate("Progress", "{title}, version {version}")
    return text.format(title=asks.title, version=asks.version) if asks.version else str(asks.title)


def _today() -> str:
    return datetime.now().astimezone().date().isoformat()
